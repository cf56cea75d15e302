-- {
--   "format": 1,
--   "learner": "network",
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
--     "kind": "network",
--     "layers": [
--       {
--         "units": [
--           {
--             "bias": 0.5,
--             "weights": [
--               2.0,
--               0.0,
--               1.0,
--               -1.0,
--               0.25
--             ]
--           },
--           {
--             "bias": 0.0,
--             "weights": [
--               -1.0,
--               3.0,
--               0.0,
--               0.5,
--               -2.0
--             ]
--           }
--         ]
--       },
--       {
--         "units": [
--           {
--             "bias": -0.25,
--             "weights": [
--               1.5,
--               -2.0
--             ]
--           }
--         ]
--       },
--       {
--         "units": [
--           {
--             "bias": 0.125,
--             "weights": [
--               -3.0
--             ]
--           }
--         ]
--       }
--     ]
--   },
--   "link": "logistic"
-- }

CREATE FUNCTION "espalier"."churn_score_v1"(features "espalier"."churn_features_v1") RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 151
AS '
DECLARE
  i1 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ((LEAST(GREATEST(features."age", ''0''::pg_catalog.float8), ''100''::pg_catalog.float8) OPERATOR(pg_catalog.-) ''40''::pg_catalog.float8) OPERATOR(pg_catalog.*) ''0.1''::pg_catalog.float8) ELSE ''-1''::pg_catalog.float8 END;
  i2 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ''0''::pg_catalog.float8 ELSE ''1''::pg_catalog.float8 END;
  c3 pg_catalog.int4 := CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) ''Bonn'' THEN 1 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) '''' THEN 2 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.<>) ALL (ARRAY[''Bonn'', '''']::pg_catalog.text[]) THEN 3 ELSE 0 END;
  u1_1 pg_catalog.float8 := GREATEST(((((i1 OPERATOR(pg_catalog.*) ''2''::pg_catalog.float8) OPERATOR(pg_catalog.+) (''{0,1,0,0}''::pg_catalog.float8[])[c3 OPERATOR(pg_catalog.+) 1]) OPERATOR(pg_catalog.+) (''{0,0,-1,0.25}''::pg_catalog.float8[])[c3 OPERATOR(pg_catalog.+) 1]) OPERATOR(pg_catalog.+) ''0.5''::pg_catalog.float8), ''0''::pg_catalog.float8);
  u1_2 pg_catalog.float8 := GREATEST((((i1 OPERATOR(pg_catalog.*) ''-1''::pg_catalog.float8) OPERATOR(pg_catalog.+) (i2 OPERATOR(pg_catalog.*) ''3''::pg_catalog.float8)) OPERATOR(pg_catalog.+) (''{0,0,0.5,-2}''::pg_catalog.float8[])[c3 OPERATOR(pg_catalog.+) 1]), ''0''::pg_catalog.float8);
  u2_1 pg_catalog.float8 := GREATEST((((u1_1 OPERATOR(pg_catalog.*) ''1.5''::pg_catalog.float8) OPERATOR(pg_catalog.+) (u1_2 OPERATOR(pg_catalog.*) ''-2''::pg_catalog.float8)) OPERATOR(pg_catalog.+) ''-0.25''::pg_catalog.float8), ''0''::pg_catalog.float8);
BEGIN
  RETURN ''1''::pg_catalog.float8 OPERATOR(pg_catalog./) (''1''::pg_catalog.float8 OPERATOR(pg_catalog.+) pg_catalog.exp(OPERATOR(pg_catalog.-) GREATEST(LEAST(((u2_1 OPERATOR(pg_catalog.*) ''-3''::pg_catalog.float8) OPERATOR(pg_catalog.+) ''0.125''::pg_catalog.float8), ''700''::pg_catalog.float8), ''-700''::pg_catalog.float8)));
END
';
