-- {
--   "format": 1,
--   "learner": "logistic",
--   "task": "multiclass",
--   "classes": [
--     "a",
--     "b",
--     "c"
--   ],
--   "features": [
--     {
--       "name": "age",
--       "kind": "number"
--     },
--     {
--       "name": "town",
--       "kind": "category"
--     }
--   ],
--   "encoding": [
--     {
--       "feature": 0,
--       "kind": "number",
--       "fill": 30.0,
--       "center": 40.0,
--       "scale": 0.1
--     },
--     {
--       "feature": 0,
--       "kind": "missing"
--     },
--     {
--       "feature": 1,
--       "kind": "level",
--       "level": "Bonn"
--     },
--     {
--       "feature": 1,
--       "kind": "level",
--       "level": ""
--     },
--     {
--       "feature": 1,
--       "kind": "other",
--       "levels": [
--         "Bonn",
--         ""
--       ]
--     }
--   ],
--   "family": {
--     "kind": "linear",
--     "outputs": [
--       {
--         "bias": 0.5,
--         "weights": [
--           2.0,
--           -1.0,
--           0.25,
--           4.0,
--           8.0
--         ]
--       },
--       {
--         "bias": -1.0,
--         "weights": [
--           0.0,
--           0.0,
--           0.0,
--           0.0,
--           0.0
--         ]
--       },
--       {
--         "bias": 0.0,
--         "weights": [
--           0.0,
--           0.0,
--           0.5,
--           0.0,
--           0.0
--         ]
--       }
--     ]
--   },
--   "link": "softmax"
-- }

CREATE FUNCTION "espalier"."churn_score_v1"(features "espalier"."churn_features_v1") RETURNS float8[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 145
AS '
DECLARE
  i1 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ((features."age" OPERATOR(pg_catalog.-) ''40''::pg_catalog.float8) OPERATOR(pg_catalog.*) ''0.1''::pg_catalog.float8) ELSE ''-1''::pg_catalog.float8 END;
  i2 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ''0''::pg_catalog.float8 ELSE ''1''::pg_catalog.float8 END;
  o1 pg_catalog.float8 := (((((i1 OPERATOR(pg_catalog.*) ''2''::pg_catalog.float8) OPERATOR(pg_catalog.+) (i2 OPERATOR(pg_catalog.*) ''-1''::pg_catalog.float8)) OPERATOR(pg_catalog.+) CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) ''Bonn'' THEN ''0.25''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END) OPERATOR(pg_catalog.+) CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) '''' THEN ''4''::pg_catalog.float8 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.<>) ALL (ARRAY[''Bonn'', '''']::pg_catalog.text[]) THEN ''8''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END) OPERATOR(pg_catalog.+) ''0.5''::pg_catalog.float8);
  o2 pg_catalog.float8 := ''-1''::pg_catalog.float8;
  o3 pg_catalog.float8 := CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) ''Bonn'' THEN ''0.5''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END;
  total pg_catalog.float8;
BEGIN
  total := GREATEST(o1, o2, o3);
  o1 := pg_catalog.exp(GREATEST(o1 OPERATOR(pg_catalog.-) total, ''-700''::pg_catalog.float8));
  o2 := pg_catalog.exp(GREATEST(o2 OPERATOR(pg_catalog.-) total, ''-700''::pg_catalog.float8));
  o3 := pg_catalog.exp(GREATEST(o3 OPERATOR(pg_catalog.-) total, ''-700''::pg_catalog.float8));
  total := ((o1 OPERATOR(pg_catalog.+) o2) OPERATOR(pg_catalog.+) o3);
  RETURN ARRAY[o1 OPERATOR(pg_catalog./) total, o2 OPERATOR(pg_catalog./) total, o3 OPERATOR(pg_catalog./) total];
END
';
