-- {
--   "format": 1,
--   "learner": "logistic",
--   "task": "binary",
--   "classes": [
--     "no",
--     "yes"
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
--     },
--     {
--       "feature": 1,
--       "kind": "mean",
--       "levels": [
--         "",
--         "Bonn",
--         "l'Isle\\d'Abeau"
--       ],
--       "means": [
--         -0.5,
--         0.3333333333333333,
--         2.0
--       ],
--       "other": 0.25
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
--           8.0,
--           0.75
--         ]
--       }
--     ]
--   },
--   "link": "logistic"
-- }

CREATE FUNCTION "espalier"."churn_score_v1"(features "espalier"."churn_features_v1") RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 118
AS E'
DECLARE
  i1 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ((features."age" OPERATOR(pg_catalog.-) ''40''::pg_catalog.float8) OPERATOR(pg_catalog.*) ''0.1''::pg_catalog.float8) ELSE ''-1''::pg_catalog.float8 END;
  i2 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ''0''::pg_catalog.float8 ELSE ''1''::pg_catalog.float8 END;
  i6 pg_catalog.float8 := COALESCE((''{-0.5,0.3333333333333333,2}''::pg_catalog.float8[])[pg_catalog.array_position(ARRAY['''', ''Bonn'', E''l''''Isle\\\\d''''Abeau'']::pg_catalog.text[], features."town" COLLATE pg_catalog."C")], ''0.25''::pg_catalog.float8);
BEGIN
  RETURN ''1''::pg_catalog.float8 OPERATOR(pg_catalog./) (''1''::pg_catalog.float8 OPERATOR(pg_catalog.+) pg_catalog.exp(OPERATOR(pg_catalog.-) GREATEST(LEAST((((((i1 OPERATOR(pg_catalog.*) ''2''::pg_catalog.float8) OPERATOR(pg_catalog.+) (i2 OPERATOR(pg_catalog.*) ''-1''::pg_catalog.float8)) OPERATOR(pg_catalog.+) CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) ''Bonn'' THEN ''0.25''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END) OPERATOR(pg_catalog.+) (CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) '''' THEN ''4''::pg_catalog.float8 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.<>) ALL (ARRAY[''Bonn'', '''']::pg_catalog.text[]) THEN ''8''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END OPERATOR(pg_catalog.+) (i6 OPERATOR(pg_catalog.*) ''0.75''::pg_catalog.float8))) OPERATOR(pg_catalog.+) ''0.5''::pg_catalog.float8), ''700''::pg_catalog.float8), ''-700''::pg_catalog.float8)));
END
';
