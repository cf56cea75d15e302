-- {
--   "espalier_study": 1,
--   "name": "compared",
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
--       "name": "rank",
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
--       ],
--       "among": {
--         "measure": "rank"
--       }
--     },
--     {
--       "name": "percentile",
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
--       ],
--       "among": {
--         "measure": "percentile"
--       }
--     },
--     {
--       "name": "zscore",
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
--       ],
--       "among": {
--         "measure": "zscore"
--       }
--     },
--     {
--       "name": "to_highest",
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
--       ],
--       "among": {
--         "measure": "to_highest",
--         "within": [
--           {
--             "direction": "to_parent",
--             "table": "growth.customers",
--             "child_columns": [
--               "customer_id"
--             ],
--             "parent_columns": [
--               "id"
--             ],
--             "many": false
--           }
--         ]
--       }
--     },
--     {
--       "name": "to_lowest",
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
--       ],
--       "among": {
--         "measure": "to_lowest"
--       }
--     },
--     {
--       "name": "mean",
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
--       ],
--       "among": {
--         "measure": "mean"
--       }
--     },
--     {
--       "name": "recent",
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
--       ],
--       "window": "30 days",
--       "over": "all"
--     },
--     {
--       "name": "plain",
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
-- each number beside those of the other examples of its group
SELECT
    "f"."c1" AS "id",
    "f"."c2" AS "as_of",
    "f"."c3" AS "label",
    CASE WHEN "f"."c4" IS NOT NULL THEN ((count("f"."c4") OVER (PARTITION BY "f"."moment") - count("f"."c4") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c4")) + 1)::float8 END AS "rank",
    CASE WHEN "f"."c5" IS NOT NULL THEN ((rank() OVER (PARTITION BY "f"."moment" ORDER BY "f"."c5") - 1) + count("f"."c5") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c5"))::float8 / nullif(2 * count("f"."c5") OVER (PARTITION BY "f"."moment"), 0)::float8 END AS "percentile",
    (((count("f"."x6") OVER (PARTITION BY "f"."moment") * "f"."x6") - sum("f"."x6") OVER (PARTITION BY "f"."moment"))::float8 / nullif(count("f"."x6") OVER (PARTITION BY "f"."moment"), 0)::float8) / nullif(sqrt(((count("f"."x6") OVER (PARTITION BY "f"."moment") * sum("f"."x6" * "f"."x6") OVER (PARTITION BY "f"."moment")) - (sum("f"."x6") OVER (PARTITION BY "f"."moment") * sum("f"."x6") OVER (PARTITION BY "f"."moment")))::float8 / nullif(count("f"."x6") OVER (PARTITION BY "f"."moment") * (count("f"."x6") OVER (PARTITION BY "f"."moment") - 1), 0)::float8), 0) AS "zscore",
    CASE WHEN "f"."g1_1" IS NOT NULL THEN CASE WHEN abs(max("f"."c7") OVER (PARTITION BY "f"."moment", "f"."g1_1")) < '1e+307'::float8 AND abs("f"."c7") < '1e+307'::float8 THEN max("f"."c7") OVER (PARTITION BY "f"."moment", "f"."g1_1") - "f"."c7" END END AS "to_highest",
    CASE WHEN abs("f"."c8") < '1e+307'::float8 AND abs(min("f"."c8") OVER (PARTITION BY "f"."moment")) < '1e+307'::float8 THEN "f"."c8" - min("f"."c8") OVER (PARTITION BY "f"."moment") END AS "to_lowest",
    sum("f"."x9") OVER (PARTITION BY "f"."moment")::float8 / nullif(count("f"."x9") OVER (PARTITION BY "f"."moment"), 0)::float8 AS "mean",
    "f"."c10" AS "recent",
    "f"."c11" AS "plain"
FROM (
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
        "ex"."k1"::int8 AS "c1",
        "ex"."as_of"::timestamptz AS "c2",
        "ex"."label"::text AS "c3",
        coalesce("s1"."rank", 0)::float8 AS "c4",
        coalesce("s1"."percentile", 0)::float8 AS "c5",
        coalesce("s1"."zscore", 0)::float8 AS "c6",
        CASE WHEN abs(coalesce("s1"."zscore", 0)::float8) < 1e15 AND coalesce("s1"."zscore", 0)::float8 = floor(coalesce("s1"."zscore", 0)::float8) THEN coalesce("s1"."zscore", 0)::float8::int8::numeric ELSE CASE WHEN abs(coalesce("s1"."zscore", 0)::float8) < 1e30 THEN round(coalesce("s1"."zscore", 0)::float8::numeric, 30) END END AS "x6",
        coalesce("s1"."to_highest", 0)::float8 AS "c7",
        coalesce("s1"."to_lowest", 0)::float8 AS "c8",
        coalesce("s1"."mean", 0)::float8 AS "c9",
        CASE WHEN abs(coalesce("s1"."mean", 0)::float8) < 1e15 AND coalesce("s1"."mean", 0)::float8 = floor(coalesce("s1"."mean", 0)::float8) THEN coalesce("s1"."mean", 0)::float8::int8::numeric ELSE CASE WHEN abs(coalesce("s1"."mean", 0)::float8) < 1e30 THEN round(coalesce("s1"."mean", 0)::float8::numeric, 30) END END AS "x9",
        CASE WHEN (abs(coalesce("s1"."recent", 0)::float8) < '1e+100'::float8 AND abs(coalesce("s1"."over7", 0)::float8) < '1e+100'::float8) AND (coalesce("s1"."recent", 0)::float8 = 0 OR abs(coalesce("s1"."recent", 0)::float8) > '1e-100'::float8) AND abs(coalesce("s1"."over7", 0)::float8) > '1e-100'::float8 THEN coalesce("s1"."recent", 0)::float8 / coalesce("s1"."over7", 0)::float8 END::float8 AS "c10",
        coalesce("s1"."plain", 0)::float8 AS "c11",
        "ex"."as_of" AS "moment",
        "d1_1"."id" AS "g1_1",
        "ex"."k1" AS "o1",
        "ex"."as_of" AS "o2"
    FROM "examples" AS "ex"
    LEFT JOIN "fulfillment"."orders" AS "e"
        ON "e"."id" = "ex"."k1"
    LEFT JOIN "growth"."customers" AS "d1_1"
        ON "d1_1"."id" = "e"."customer_id" AND "d1_1"."created_at" < "ex"."as_of"
    LEFT JOIN (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) AS "rank",
            count(*) AS "percentile",
            count(*) AS "zscore",
            count(*) AS "to_highest",
            count(*) AS "to_lowest",
            count(*) AS "mean",
            count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours')) AS "recent",
            count(*) AS "over7",
            count(*) AS "plain"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                CASE WHEN "h2"."placed_on" <= '294276-12-30'::date THEN (("h2"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "e"
                ON "e"."id" = "ex"."k1"
            JOIN "growth"."customers" AS "h1"
                ON "h1"."id" = "e"."customer_id" AND "h1"."created_at" < "ex"."as_of"
            JOIN "fulfillment"."orders" AS "h2"
                ON "h2"."customer_id" = "h1"."id" AND "h2"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        ) AS "r"
        GROUP BY "r"."k1", "r"."as_of"
    ) AS "s1"
        ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
) AS "f"
ORDER BY "f"."o1", "f"."o2";

-- live
-- what is asked for
SELECT
    "a"."c1" AS "id",
    "a"."c2" AS "as_of",
    "a"."c3" AS "rank",
    "a"."c4" AS "percentile",
    "a"."c5" AS "zscore",
    "a"."c6" AS "to_highest",
    "a"."c7" AS "to_lowest",
    "a"."c8" AS "mean",
    "a"."c9" AS "recent",
    "a"."c10" AS "plain"
FROM (
    -- each number beside those of the other examples of its group
    SELECT
        "f"."c1" AS "c1",
        "f"."c2" AS "c2",
        CASE WHEN "f"."c3" IS NOT NULL THEN ((count("f"."c3") OVER (PARTITION BY "f"."moment") - count("f"."c3") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c3")) + 1)::float8 END AS "c3",
        CASE WHEN "f"."c4" IS NOT NULL THEN ((rank() OVER (PARTITION BY "f"."moment" ORDER BY "f"."c4") - 1) + count("f"."c4") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c4"))::float8 / nullif(2 * count("f"."c4") OVER (PARTITION BY "f"."moment"), 0)::float8 END AS "c4",
        (((count("f"."x5") OVER (PARTITION BY "f"."moment") * "f"."x5") - sum("f"."x5") OVER (PARTITION BY "f"."moment"))::float8 / nullif(count("f"."x5") OVER (PARTITION BY "f"."moment"), 0)::float8) / nullif(sqrt(((count("f"."x5") OVER (PARTITION BY "f"."moment") * sum("f"."x5" * "f"."x5") OVER (PARTITION BY "f"."moment")) - (sum("f"."x5") OVER (PARTITION BY "f"."moment") * sum("f"."x5") OVER (PARTITION BY "f"."moment")))::float8 / nullif(count("f"."x5") OVER (PARTITION BY "f"."moment") * (count("f"."x5") OVER (PARTITION BY "f"."moment") - 1), 0)::float8), 0) AS "c5",
        CASE WHEN "f"."g1_1" IS NOT NULL THEN CASE WHEN abs(max("f"."c6") OVER (PARTITION BY "f"."moment", "f"."g1_1")) < '1e+307'::float8 AND abs("f"."c6") < '1e+307'::float8 THEN max("f"."c6") OVER (PARTITION BY "f"."moment", "f"."g1_1") - "f"."c6" END END AS "c6",
        CASE WHEN abs("f"."c7") < '1e+307'::float8 AND abs(min("f"."c7") OVER (PARTITION BY "f"."moment")) < '1e+307'::float8 THEN "f"."c7" - min("f"."c7") OVER (PARTITION BY "f"."moment") END AS "c7",
        sum("f"."x8") OVER (PARTITION BY "f"."moment")::float8 / nullif(count("f"."x8") OVER (PARTITION BY "f"."moment"), 0)::float8 AS "c8",
        "f"."c9" AS "c9",
        "f"."c10" AS "c10",
        "f"."is_asked" AS "is_asked"
    FROM (
        WITH "examples" AS (
            -- what is to be predicted, and what it is compared with
            SELECT
                "e"."id" AS "k1",
                CASE WHEN "e"."placed_on" <= '294276-12-30'::date THEN (("e"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "as_of",
                "e"."status" IS NULL AS "is_asked"
            FROM "fulfillment"."orders" AS "e"
            JOIN (
                SELECT DISTINCT
                    CASE WHEN "e"."placed_on" <= '294276-12-30'::date THEN (("e"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "as_of"
                FROM "fulfillment"."orders" AS "e"
                WHERE "e"."status" IS NULL
                  AND "e"."placed_on" >= '0001-01-01 00:00:00+00' AND "e"."placed_on" < '10000-01-01 00:00:00+00'
            ) AS "asked"
                ON "asked"."as_of" = CASE WHEN "e"."placed_on" <= '294276-12-30'::date THEN (("e"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END
            WHERE "e"."placed_on" >= '0001-01-01 00:00:00+00' AND "e"."placed_on" < '10000-01-01 00:00:00+00'
        )
        SELECT
            "ex"."k1" AS "c1",
            "ex"."as_of" AS "c2",
            coalesce("s1"."rank", 0)::float8 AS "c3",
            coalesce("s1"."percentile", 0)::float8 AS "c4",
            coalesce("s1"."zscore", 0)::float8 AS "c5",
            CASE WHEN abs(coalesce("s1"."zscore", 0)::float8) < 1e15 AND coalesce("s1"."zscore", 0)::float8 = floor(coalesce("s1"."zscore", 0)::float8) THEN coalesce("s1"."zscore", 0)::float8::int8::numeric ELSE CASE WHEN abs(coalesce("s1"."zscore", 0)::float8) < 1e30 THEN round(coalesce("s1"."zscore", 0)::float8::numeric, 30) END END AS "x5",
            coalesce("s1"."to_highest", 0)::float8 AS "c6",
            coalesce("s1"."to_lowest", 0)::float8 AS "c7",
            coalesce("s1"."mean", 0)::float8 AS "c8",
            CASE WHEN abs(coalesce("s1"."mean", 0)::float8) < 1e15 AND coalesce("s1"."mean", 0)::float8 = floor(coalesce("s1"."mean", 0)::float8) THEN coalesce("s1"."mean", 0)::float8::int8::numeric ELSE CASE WHEN abs(coalesce("s1"."mean", 0)::float8) < 1e30 THEN round(coalesce("s1"."mean", 0)::float8::numeric, 30) END END AS "x8",
            CASE WHEN (abs(coalesce("s1"."recent", 0)::float8) < '1e+100'::float8 AND abs(coalesce("s1"."over7", 0)::float8) < '1e+100'::float8) AND (coalesce("s1"."recent", 0)::float8 = 0 OR abs(coalesce("s1"."recent", 0)::float8) > '1e-100'::float8) AND abs(coalesce("s1"."over7", 0)::float8) > '1e-100'::float8 THEN coalesce("s1"."recent", 0)::float8 / coalesce("s1"."over7", 0)::float8 END::float8 AS "c9",
            coalesce("s1"."plain", 0)::float8 AS "c10",
            "ex"."as_of" AS "moment",
            "d1_1"."id" AS "g1_1",
            "ex"."is_asked" AS "is_asked"
        FROM "examples" AS "ex"
        LEFT JOIN "fulfillment"."orders" AS "e"
            ON "e"."id" = "ex"."k1"
        LEFT JOIN "growth"."customers" AS "d1_1"
            ON "d1_1"."id" = "e"."customer_id" AND "d1_1"."created_at" < "ex"."as_of"
        LEFT JOIN (
            SELECT
                "r"."k1" AS "k1",
                "r"."as_of" AS "as_of",
                count(*) AS "rank",
                count(*) AS "percentile",
                count(*) AS "zscore",
                count(*) AS "to_highest",
                count(*) AS "to_lowest",
                count(*) AS "mean",
                count(*) FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours')) AS "recent",
                count(*) AS "over7",
                count(*) AS "plain"
            FROM (
                SELECT
                    "ex"."k1" AS "k1",
                    "ex"."as_of" AS "as_of",
                    CASE WHEN "h2"."placed_on" <= '294276-12-30'::date THEN (("h2"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
                FROM "examples" AS "ex"
                JOIN "fulfillment"."orders" AS "e"
                    ON "e"."id" = "ex"."k1"
                JOIN "growth"."customers" AS "h1"
                    ON "h1"."id" = "e"."customer_id" AND "h1"."created_at" < "ex"."as_of"
                JOIN "fulfillment"."orders" AS "h2"
                    ON "h2"."customer_id" = "h1"."id" AND "h2"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            ) AS "r"
            GROUP BY "r"."k1", "r"."as_of"
        ) AS "s1"
            ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
    ) AS "f"
) AS "a"
WHERE "a"."is_asked";
