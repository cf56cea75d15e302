-- {
--   "format": 1,
--   "learner": "rbf_svm",
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
--       "scale": 0.1,
--       "low": 0.0,
--       "high": 100.0
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
--     "kind": "kernel",
--     "gamma": 0.25,
--     "points": [
--       0.0,
--       0.0,
--       1.0,
--       0.0,
--       0.0,
--       -1.5,
--       1.0,
--       0.0,
--       0.0,
--       1.0
--     ],
--     "outputs": [
--       {
--         "bias": 0.5,
--         "coefficients": [
--           2.0,
--           -3.0
--         ]
--       }
--     ]
--   },
--   "link": "logistic"
-- }

CREATE FUNCTION "espalier"."churn_score_v1"(features "espalier"."churn_features_v1") RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 142
AS '
DECLARE
  i1 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ((LEAST(GREATEST(features."age", ''0''::pg_catalog.float8), ''100''::pg_catalog.float8) OPERATOR(pg_catalog.-) ''40''::pg_catalog.float8) OPERATOR(pg_catalog.*) ''0.1''::pg_catalog.float8) ELSE ''-1''::pg_catalog.float8 END;
  i2 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ''0''::pg_catalog.float8 ELSE ''1''::pg_catalog.float8 END;
  c3 pg_catalog.int4 := CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) ''Bonn'' THEN 1 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) '''' THEN 2 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.<>) ALL (ARRAY[''Bonn'', '''']::pg_catalog.text[]) THEN 3 ELSE 0 END;
  l pg_catalog.float8 := ''0.25''::pg_catalog.float8 OPERATOR(pg_catalog.*) ((i1 OPERATOR(pg_catalog.*) i1) OPERATOR(pg_catalog.+) (i2 OPERATOR(pg_catalog.*) i2) OPERATOR(pg_catalog.+) CASE WHEN c3 OPERATOR(pg_catalog.>) 0 THEN ''1''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END);
  b pg_catalog.float8;
  k1 pg_catalog.float8 := ''0''::pg_catalog.float8;
BEGIN
  FOR j IN 1..2 LOOP
    b := pg_catalog.exp(GREATEST(LEAST((i1 OPERATOR(pg_catalog.*) (''{0,-0.75}''::pg_catalog.float8[])[j]) OPERATOR(pg_catalog.+) (i2 OPERATOR(pg_catalog.*) (''{0,0.5}''::pg_catalog.float8[])[j]) OPERATOR(pg_catalog.+) (''{0,0.5,0,0,0,0,0,0.5}''::pg_catalog.float8[])[j OPERATOR(pg_catalog.*) 4 OPERATOR(pg_catalog.-) 3 OPERATOR(pg_catalog.+) c3] OPERATOR(pg_catalog.+) (''{-0.25,-1.0625}''::pg_catalog.float8[])[j] OPERATOR(pg_catalog.-) l, ''0''::pg_catalog.float8), ''-300''::pg_catalog.float8));
    k1 := k1 OPERATOR(pg_catalog.+) ((''{2,-3}''::pg_catalog.float8[])[j] OPERATOR(pg_catalog.*) b);
  END LOOP;
  RETURN ''1''::pg_catalog.float8 OPERATOR(pg_catalog./) (''1''::pg_catalog.float8 OPERATOR(pg_catalog.+) pg_catalog.exp(OPERATOR(pg_catalog.-) GREATEST(LEAST((k1 OPERATOR(pg_catalog.+) ''0.5''::pg_catalog.float8), ''700''::pg_catalog.float8), ''-700''::pg_catalog.float8)));
END
';
