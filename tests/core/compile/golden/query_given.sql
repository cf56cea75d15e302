-- {
--   "espalier_study": 1,
--   "name": "given",
--   "entity": "growth.customers",
--   "task": "regression",
--   "target": {
--     "given": {
--       "table": "fulfillment.orders",
--       "key_columns": [
--         "customer_id"
--       ],
--       "label": "total",
--       "as_of": "placed_on",
--       "label_window": "90 days"
--     }
--   },
--   "times": [
--     {
--       "table": "fulfillment.orders",
--       "column": "placed_on"
--     }
--   ],
--   "features": [
--     {
--       "name": "n",
--       "aggregate": "count",
--       "path": [
--         {
--           "direction": "to_child",
--           "table": "fulfillment.orders",
--           "child_columns": [
--             "customer_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": true
--         }
--       ]
--     }
--   ],
--   "split": {
--     "kind": "time",
--     "validation": 0.15,
--     "test": 0.15,
--     "seed": 42
--   }
-- }

-- training
WITH "examples" AS (
    -- the examples: as given
    SELECT
        "g"."customer_id" AS "k1",
        CASE WHEN "g"."placed_on" <= '294276-12-30'::date THEN (("g"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "as_of",
        ("g"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8 AS "label"
    FROM "fulfillment"."orders" AS "g"
    WHERE "g"."customer_id" IS NOT NULL
      AND "g"."placed_on" >= '0001-01-01 00:00:00+00' AND "g"."placed_on" < '10000-01-01 00:00:00+00'
      AND (CASE WHEN "g"."placed_on" <= '294276-12-30'::date THEN (("g"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END + interval '2160 hours') <= now()
),
"moments" AS (
    SELECT DISTINCT
        "ex"."k1",
        "ex"."as_of"
    FROM "examples" AS "ex"
)
SELECT
    "ex"."k1"::text AS "id",
    "ex"."as_of"::timestamptz AS "as_of",
    "ex"."label"::float8 AS "label",
    coalesce("s1"."n", 0)::float8 AS "n"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) AS "n"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of"
        FROM "moments" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ((("ex"."as_of" - interval '2160 hours') + interval '1 microsecond') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
ORDER BY "ex"."k1", "ex"."as_of", "ex"."label";

-- live
WITH "examples" AS (
    -- what is to be predicted now
    SELECT
        "e"."id" AS "k1",
        now() AS "as_of"
    FROM "growth"."customers" AS "e"
)
SELECT
    "ex"."k1" AS "id",
    "ex"."as_of" AS "as_of",
    coalesce("s1"."n", 0)::float8 AS "n"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) AS "n"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ((("ex"."as_of" - interval '2160 hours') + interval '1 microsecond') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of";
