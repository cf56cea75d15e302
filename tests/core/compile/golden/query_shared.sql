-- {
--   "espalier_study": 1,
--   "name": "open_orders",
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
--     },
--     {
--       "table": "growth.customers",
--       "column": "created_at"
--     }
--   ],
--   "features": [
--     {
--       "name": "age",
--       "aggregate": "direct",
--       "column": "created_at",
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
--         }
--       ]
--     },
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
    CASE WHEN isfinite("d1_1"."created_at") THEN date_part('epoch', "ex"."as_of" - "d1_1"."created_at") / 86400 END::float8 AS "age",
    coalesce("s1"."earlier", 0)::float8 AS "earlier"
FROM "examples" AS "ex"
LEFT JOIN "fulfillment"."orders" AS "e"
    ON "e"."id" = "ex"."k1"
LEFT JOIN "growth"."customers" AS "d1_1"
    ON "d1_1"."id" = "e"."customer_id" AND "d1_1"."created_at" < "ex"."as_of"
LEFT JOIN (
    WITH "linked" AS (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            "h1"."id" AS "link1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "e"
            ON "e"."id" = "ex"."k1"
        JOIN "growth"."customers" AS "h1"
            ON "h1"."id" = "e"."customer_id" AND "h1"."created_at" < "ex"."as_of"
    ),
    "links" AS (
        -- what several examples share is computed once
        SELECT DISTINCT
            "linked"."link1" AS "k1",
            "linked"."as_of" AS "as_of"
        FROM "linked" AS "linked"
    )
    SELECT
        "linked"."k1" AS "k1",
        "linked"."as_of" AS "as_of",
        "shared"."earlier" AS "earlier"
    FROM "linked" AS "linked"
    JOIN (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) AS "earlier"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of"
            FROM "links" AS "ex"
            JOIN "fulfillment"."orders" AS "h1"
                ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        ) AS "r"
        GROUP BY "r"."k1", "r"."as_of"
    ) AS "shared"
        ON "shared"."k1" = "linked"."link1" AND "shared"."as_of" = "linked"."as_of"
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
    CASE WHEN isfinite("d1_1"."created_at") THEN date_part('epoch', "ex"."as_of" - "d1_1"."created_at") / 86400 END::float8 AS "age",
    coalesce("s1"."earlier", 0)::float8 AS "earlier"
FROM "examples" AS "ex"
LEFT JOIN "fulfillment"."orders" AS "e"
    ON "e"."id" = "ex"."k1"
LEFT JOIN "growth"."customers" AS "d1_1"
    ON "d1_1"."id" = "e"."customer_id" AND "d1_1"."created_at" < "ex"."as_of"
LEFT JOIN (
    WITH "linked" AS (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            "h1"."id" AS "link1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "e"
            ON "e"."id" = "ex"."k1"
        JOIN "growth"."customers" AS "h1"
            ON "h1"."id" = "e"."customer_id" AND "h1"."created_at" < "ex"."as_of"
    ),
    "links" AS (
        -- what several examples share is computed once
        SELECT DISTINCT
            "linked"."link1" AS "k1",
            "linked"."as_of" AS "as_of"
        FROM "linked" AS "linked"
    )
    SELECT
        "linked"."k1" AS "k1",
        "linked"."as_of" AS "as_of",
        "shared"."earlier" AS "earlier"
    FROM "linked" AS "linked"
    JOIN (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) AS "earlier"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of"
            FROM "links" AS "ex"
            JOIN "fulfillment"."orders" AS "h1"
                ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        ) AS "r"
        GROUP BY "r"."k1", "r"."as_of"
    ) AS "shared"
        ON "shared"."k1" = "linked"."link1" AND "shared"."as_of" = "linked"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of";
