-- {
--   "espalier_study": 1,
--   "name": "at_rows",
--   "entity": "growth.customers",
--   "task": "binary",
--   "target": {
--     "future": {
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
--       ],
--       "condition": {
--         "column": "",
--         "op": "=",
--         "value": "0"
--       },
--       "horizon": "90 days",
--       "every": "30 days",
--       "from": "2023-11-15 00:00:00+00",
--       "until": "2024-10-27 03:33:20+00",
--       "at_rows": [
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
--         },
--         {
--           "direction": "to_child",
--           "table": "fulfillment.lines",
--           "child_columns": [
--             "order_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": true
--         }
--       ],
--       "alive": {
--         "path": [
--           {
--             "direction": "to_child",
--             "table": "fulfillment.orders",
--             "child_columns": [
--               "customer_id"
--             ],
--             "parent_columns": [
--               "id"
--             ],
--             "many": true
--           }
--         ],
--         "within": "365 days"
--       }
--     }
--   },
--   "times": [
--     {
--       "table": "growth.customers",
--       "column": "created_at"
--     },
--     {
--       "table": "fulfillment.orders",
--       "column": "placed_on"
--     },
--     {
--       "table": "fulfillment.lines",
--       "column": "placed_on",
--       "path": [
--         {
--           "direction": "to_parent",
--           "table": "fulfillment.orders",
--           "child_columns": [
--             "order_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
--         }
--       ]
--     },
--     {
--       "table": "catalog.products",
--       "column": "introduced_at",
--       "delay": "2 hours"
--     }
--   ],
--   "left_out": [
--     {
--       "from": "2024-03-09 16:00:00+00",
--       "until": "2024-03-21 05:46:40+00"
--     }
--   ],
--   "features": [
--     {
--       "name": "n_90d",
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
--       ],
--       "window": "90 days"
--     },
--     {
--       "name": "n_90d_before",
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
--       ],
--       "window": "90 days",
--       "lag": "90 days"
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
    -- the examples: each entity at each cutoff whose horizon is over
    SELECT
        "e"."id" AS "k1",
        "cutoff"."as_of" AS "as_of"
    FROM "growth"."customers" AS "e"
    CROSS JOIN generate_series('2023-11-15 00:00:00+00'::timestamptz, least('2024-10-27 03:33:20+00'::timestamptz, now()), interval '720 hours') AS "cutoff"("as_of")
    WHERE ("cutoff"."as_of" + interval '2160 hours') <= now()
      AND ("cutoff"."as_of" < '2024-03-09 16:00:00+00'::timestamptz OR "cutoff"."as_of" >= '2024-03-21 05:46:40+00'::timestamptz)
      AND "e"."created_at" < "cutoff"."as_of"
      AND EXISTS (
        SELECT
            1
        FROM "fulfillment"."orders" AS "a1"
        WHERE "a1"."customer_id" = "e"."id"
          AND "a1"."placed_on" < ("cutoff"."as_of" AT TIME ZONE 'UTC')::date
          AND "a1"."placed_on" >= (("cutoff"."as_of" - interval '8760 hours') AT TIME ZONE 'UTC')::date
    )
)
SELECT
    "ex"."k1"::text AS "id",
    "ex"."as_of"::timestamptz AS "as_of",
    CASE WHEN coalesce("outcome"."outcome", 0) = '0'::float8 THEN 'true' WHEN NOT (coalesce("outcome"."outcome", 0) = '0'::float8) THEN 'false' END::text AS "label",
    coalesce("outcome"."outcome", 0)::float8 AS "quantity",
    coalesce("s1"."n_90d", 0)::float8 AS "n_90d",
    coalesce("s2"."n_90d_before", 0)::float8 AS "n_90d_before"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "n_90d"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= ('2023-08-17 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < ('2024-10-27 03:33:20+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
LEFT JOIN (
    WITH "earlier" AS (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" - interval '2160 hours' AS "as_of"
        FROM "examples" AS "ex"
    )
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "n_90d_before"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
        FROM "earlier" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= ('2023-05-19 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < ('2024-07-29 03:33:20+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s2"
    ON "s2"."k1" = "ex"."k1" AND "s2"."as_of" = ("ex"."as_of" - interval '2160 hours')
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) AS "outcome"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1"
        WHERE "h1"."placed_on" >= ('2023-11-15 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < ('2025-01-25 03:33:20+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= ("ex"."as_of" AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < (("ex"."as_of" + interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "outcome"
    ON "outcome"."k1" = "ex"."k1" AND "outcome"."as_of" = "ex"."as_of"
ORDER BY "ex"."k1", "ex"."as_of";

-- further
WITH "examples" AS (
    -- a sample: whole entities in the order of a hash of their key, as many as fit
    SELECT
        "p"."k1" AS "k1",
        "p"."as_of" AS "as_of",
        "p"."available" AS "available"
    FROM (
        SELECT
            "a"."k1" AS "k1",
            "a"."as_of" AS "as_of",
            count(*) OVER (ORDER BY hashtextextended("a"."k1"::text, 42)) AS "place",
            count(*) OVER () AS "available"
        FROM (
            -- the examples: each entity at the moment of each of its rows, in the time of the cutoffs
            SELECT
                "cutoff"."k1" AS "k1",
                "cutoff"."as_of" AS "as_of"
            FROM (
                SELECT DISTINCT
                    "e"."id" AS "k1",
                    CASE WHEN "r2_t1"."placed_on" <= '294276-12-30'::date THEN (("r2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "as_of"
                FROM "growth"."customers" AS "e"
                JOIN "fulfillment"."orders" AS "r1"
                    ON "r1"."customer_id" = "e"."id"
                JOIN ("fulfillment"."lines" AS "r2"
                    LEFT JOIN "fulfillment"."orders" AS "r2_t1"
                        ON "r2_t1"."id" = "r2"."order_id")
                    ON "r2"."order_id" = "r1"."id"
                WHERE "r2_t1"."placed_on" >= '0001-01-01 00:00:00+00' AND "r2_t1"."placed_on" < '10000-01-01 00:00:00+00'
                  AND CASE WHEN "r2_t1"."placed_on" <= '294276-12-30'::date THEN (("r2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END >= '2023-11-15 00:00:00+00'::timestamptz
                  AND CASE WHEN "r2_t1"."placed_on" <= '294276-12-30'::date THEN (("r2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END <= '2024-10-27 03:33:20+00'::timestamptz
            ) AS "cutoff"
            JOIN "growth"."customers" AS "e"
                ON "e"."id" = "cutoff"."k1"
            WHERE ("cutoff"."as_of" + interval '2160 hours') <= now()
              AND ("cutoff"."as_of" < '2024-03-09 16:00:00+00'::timestamptz OR "cutoff"."as_of" >= '2024-03-21 05:46:40+00'::timestamptz)
              AND "e"."created_at" < "cutoff"."as_of"
              AND EXISTS (
        SELECT
            1
        FROM "fulfillment"."orders" AS "a1"
        WHERE "a1"."customer_id" = "e"."id"
          AND "a1"."placed_on" < ("cutoff"."as_of" AT TIME ZONE 'UTC')::date
          AND "a1"."placed_on" >= (("cutoff"."as_of" - interval '8760 hours') AT TIME ZONE 'UTC')::date
    )
        ) AS "a"
    ) AS "p"
    WHERE "p"."place" <= 100000
)
SELECT
    "ex"."k1"::text AS "id",
    "ex"."as_of"::timestamptz AS "as_of",
    CASE WHEN coalesce("outcome"."outcome", 0) = '0'::float8 THEN 'true' WHEN NOT (coalesce("outcome"."outcome", 0) = '0'::float8) THEN 'false' END::text AS "label",
    coalesce("outcome"."outcome", 0)::float8 AS "quantity",
    coalesce("s1"."n_90d", 0)::float8 AS "n_90d",
    coalesce("s2"."n_90d_before", 0)::float8 AS "n_90d_before",
    "ex"."available"::int8 AS "available"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "n_90d"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= ('2023-08-17 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < ('2024-10-27 03:33:20+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
LEFT JOIN (
    WITH "earlier" AS (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" - interval '2160 hours' AS "as_of"
        FROM "examples" AS "ex"
    )
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "n_90d_before"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
        FROM "earlier" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= ('2023-05-19 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < ('2024-07-29 03:33:20+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s2"
    ON "s2"."k1" = "ex"."k1" AND "s2"."as_of" = ("ex"."as_of" - interval '2160 hours')
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) AS "outcome"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1"
        WHERE "h1"."placed_on" >= ('2023-11-15 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < ('2025-01-25 03:33:20+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= ("ex"."as_of" AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" < (("ex"."as_of" + interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "outcome"
    ON "outcome"."k1" = "ex"."k1" AND "outcome"."as_of" = "ex"."as_of"
ORDER BY "ex"."k1", "ex"."as_of";

-- live
WITH "examples" AS (
    -- what is to be predicted now
    SELECT
        "e"."id" AS "k1",
        now() AS "as_of"
    FROM "growth"."customers" AS "e"
    WHERE "e"."created_at" < now()
      AND EXISTS (
        SELECT
            1
        FROM "fulfillment"."orders" AS "a1"
        WHERE "a1"."customer_id" = "e"."id"
          AND "a1"."placed_on" < (now() AT TIME ZONE 'UTC')::date
          AND "a1"."placed_on" >= ((now() - interval '8760 hours') AT TIME ZONE 'UTC')::date
    )
)
SELECT
    "ex"."k1" AS "id",
    "ex"."as_of" AS "as_of",
    coalesce("s1"."n_90d", 0)::float8 AS "n_90d",
    coalesce("s2"."n_90d_before", 0)::float8 AS "n_90d_before"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "n_90d"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
LEFT JOIN (
    WITH "earlier" AS (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" - interval '2160 hours' AS "as_of"
        FROM "examples" AS "ex"
    )
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "n_90d_before"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
        FROM "earlier" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s2"
    ON "s2"."k1" = "ex"."k1" AND "s2"."as_of" = ("ex"."as_of" - interval '2160 hours');
