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
--       "fill": 3.0,
--       "center": 0.0,
--       "scale": 1.0
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
--       }
--     ]
--   },
--   "link": "logistic",
--   "calibration": {
--     "slope": 2.0,
--     "intercept": -1.0
--   },
--   "recalibration": {
--     "kind": "steps",
--     "edges": [
--       0.25
--     ],
--     "values": [
--       0.125,
--       0.75
--     ]
--   }
-- }

CREATE FUNCTION "espalier"."churn_score_v1"(features "espalier"."churn_features_v1") RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 115
AS '
DECLARE
  i1 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>) ''-1e-60''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<) ''1e-60''::pg_catalog.float8 THEN ''0''::pg_catalog.float8 WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN features."age" ELSE ''3''::pg_catalog.float8 END;
  i2 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>=) ''-1e+100''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<=) ''1e+100''::pg_catalog.float8 THEN ''0''::pg_catalog.float8 ELSE ''1''::pg_catalog.float8 END;
  probability pg_catalog.float8 := ''1''::pg_catalog.float8 OPERATOR(pg_catalog./) (''1''::pg_catalog.float8 OPERATOR(pg_catalog.+) pg_catalog.exp(OPERATOR(pg_catalog.-) GREATEST(LEAST((((((((i1 OPERATOR(pg_catalog.*) ''2''::pg_catalog.float8) OPERATOR(pg_catalog.+) (i2 OPERATOR(pg_catalog.*) ''-1''::pg_catalog.float8)) OPERATOR(pg_catalog.+) CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) ''Bonn'' THEN ''0.25''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END) OPERATOR(pg_catalog.+) CASE WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.=) '''' THEN ''4''::pg_catalog.float8 WHEN features."town" COLLATE pg_catalog."C" OPERATOR(pg_catalog.<>) ALL (ARRAY[''Bonn'', '''']::pg_catalog.text[]) THEN ''8''::pg_catalog.float8 ELSE ''0''::pg_catalog.float8 END) OPERATOR(pg_catalog.+) ''0.5''::pg_catalog.float8) OPERATOR(pg_catalog.*) ''2''::pg_catalog.float8) OPERATOR(pg_catalog.+) ''-1''::pg_catalog.float8), ''700''::pg_catalog.float8), ''-700''::pg_catalog.float8)));
BEGIN
  RETURN (ARRAY[''0.125''::pg_catalog.float8, ''0.75''::pg_catalog.float8])[1 OPERATOR(pg_catalog.+) pg_catalog.width_bucket(probability, ARRAY[''0.25''::pg_catalog.float8])];
END
';
