-- {
--   "espalier_study": 1,
--   "name": "framed",
--   "entity": "fulfillment.orders",
--   "task": "multiclass",
--   "target": {
--     "row": {
--       "column": "status",
--       "as_of": "placed_on"
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
--       "name": "earlier",
--       "aggregate": "count",
--       "path": [
--         {
--           "direction": "to_parent",
--           "table": "growth.customers",
--           "child_columns": [
--             "customer_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
--         },
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
    -- the examples: each row as of its own time
    SELECT
        "e"."id" AS "k1",
        CASE WHEN "e"."placed_on" <= '294276-12-30'::date THEN (("e"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "as_of",
        "e"."status"::text AS "label"
    FROM "fulfillment"."orders" AS "e"
    WHERE "e"."placed_on" >= '0001-01-01 00:00:00+00' AND "e"."placed_on" < '10000-01-01 00:00:00+00'
)
SELECT
    "ex"."k1"::int8 AS "id",
    "ex"."as_of"::timestamptz AS "as_of",
    "ex"."label"::text AS "label",
    coalesce("s1"."earlier", 0)::float8 AS "earlier"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "w"."k1" AS "k1",
        "w"."as_of" AS "as_of",
        "w"."earlier" AS "earlier"
    FROM (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) AS "earlier",
            "r"."is_row" AS "is_row"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                "h1"."id" AS "link1",
                greatest("ex"."as_of", '0001-01-01 00:00:00+00'::timestamptz) AS "at",
                FALSE AS "is_row"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "e"
                ON "e"."id" = "ex"."k1"
            JOIN "growth"."customers" AS "h1"
                ON "h1"."id" = "e"."customer_id"
            UNION ALL
            SELECT
                NULL,
                NULL,
                "h2"."customer_id",
                greatest(CASE WHEN "h2"."placed_on" <= '294276-12-30'::date THEN (("h2"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END, '0001-01-01 00:00:00+00'::timestamptz),
                TRUE
            FROM "fulfillment"."orders" AS "h2"
            WHERE "h2"."customer_id" IS NOT NULL
              AND "h2"."placed_on" < 'infinity'
        ) AS "r"
    ) AS "w"
    WHERE NOT "w"."is_row"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
ORDER BY "ex"."k1", "ex"."as_of";

-- live
WITH "examples" AS (
    -- what is to be predicted now
    SELECT
        "e"."id" AS "k1",
        CASE WHEN "e"."placed_on" <= '294276-12-30'::date THEN (("e"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "as_of"
    FROM "fulfillment"."orders" AS "e"
    WHERE "e"."status" IS NULL
      AND "e"."placed_on" >= '0001-01-01 00:00:00+00' AND "e"."placed_on" < '10000-01-01 00:00:00+00'
)
SELECT
    "ex"."k1" AS "id",
    "ex"."as_of" AS "as_of",
    coalesce("s1"."earlier", 0)::float8 AS "earlier"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "w"."k1" AS "k1",
        "w"."as_of" AS "as_of",
        "w"."earlier" AS "earlier"
    FROM (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) AS "earlier",
            "r"."is_row" AS "is_row"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                "h1"."id" AS "link1",
                greatest("ex"."as_of", '0001-01-01 00:00:00+00'::timestamptz) AS "at",
                FALSE AS "is_row"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "e"
                ON "e"."id" = "ex"."k1"
            JOIN "growth"."customers" AS "h1"
                ON "h1"."id" = "e"."customer_id"
            UNION ALL
            SELECT
                NULL,
                NULL,
                "h2"."customer_id",
                greatest(CASE WHEN "h2"."placed_on" <= '294276-12-30'::date THEN (("h2"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END, '0001-01-01 00:00:00+00'::timestamptz),
                TRUE
            FROM "fulfillment"."orders" AS "h2"
            WHERE "h2"."customer_id" IS NOT NULL
              AND "h2"."placed_on" < 'infinity'
        ) AS "r"
    ) AS "w"
    WHERE NOT "w"."is_row"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of";
