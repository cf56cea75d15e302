-- {
--   "format": 1,
--   "learner": "xgboost",
--   "task": "regression",
--   "classes": [],
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
--       "fill": null,
--       "center": 0.0,
--       "scale": 1.0
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
--         -50.0,
--         33.333333333333336,
--         200.0
--       ],
--       "other": 25.0
--     }
--   ],
--   "family": {
--     "kind": "trees",
--     "outputs": [
--       {
--         "bias": 10.0,
--         "scale": 0.5,
--         "trees": [
--           {
--             "input": [
--               0,
--               1,
--               -1,
--               -1,
--               -1
--             ],
--             "threshold": [
--               30.0,
--               40.0,
--               0.0,
--               0.0,
--               0.0
--             ],
--             "left": [
--               1,
--               3,
--               -1,
--               -1,
--               -1
--             ],
--             "right": [
--               2,
--               4,
--               -1,
--               -1,
--               -1
--             ],
--             "missing_left": [
--               1,
--               0,
--               0,
--               0,
--               0
--             ],
--             "value": [
--               0.0,
--               0.0,
--               4.0,
--               2.0,
--               1.0
--             ]
--           }
--         ]
--       }
--     ]
--   },
--   "link": "identity"
-- }

CREATE FUNCTION "espalier"."churn_score_v1"(features "espalier"."churn_features_v1") RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 103
AS E'
DECLARE
  n1 pg_catalog.float8 := CASE WHEN features."age" OPERATOR(pg_catalog.>) ''-Infinity''::pg_catalog.float8 AND features."age" OPERATOR(pg_catalog.<) ''Infinity''::pg_catalog.float8 THEN features."age" END;
  m2 pg_catalog.float8 := COALESCE((''{-50,33.333333333333336,200}''::pg_catalog.float8[])[pg_catalog.array_position(ARRAY['''', ''Bonn'', E''l''''Isle\\\\d''''Abeau'']::pg_catalog.text[], features."town" COLLATE pg_catalog."C")], ''25''::pg_catalog.float8);
BEGIN
  RETURN ((CASE WHEN n1 OPERATOR(pg_catalog.>=) ''30''::pg_catalog.float8 THEN ''4''::pg_catalog.float8 ELSE CASE WHEN m2 OPERATOR(pg_catalog.<) ''40''::pg_catalog.float8 THEN ''2''::pg_catalog.float8 ELSE ''1''::pg_catalog.float8 END END
    OPERATOR(pg_catalog.*) ''0.5''::pg_catalog.float8) OPERATOR(pg_catalog.+) ''10''::pg_catalog.float8);
END
';
