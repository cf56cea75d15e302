-- {
--   "espalier_study": 1,
--   "name": "compared",
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
--   "features": [
--     {
--       "name": "rank",
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
--         }
--       ],
--       "among": {
--         "measure": "to_highest"
--       }
--     },
--     {
--       "name": "to_lowest",
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
--         },
--         {
--           "direction": "to_parent",
--           "table": "catalog.products",
--           "child_columns": [
--             "product_id"
--           ],
--           "parent_columns": [
--             "id"
--           ],
--           "many": false
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
    "f"."c4" AS "quantity",
    CASE WHEN "f"."c5" IS NOT NULL THEN ((count("f"."c5") OVER (PARTITION BY "f"."moment") - count("f"."c5") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c5")) + 1)::float8 END AS "rank",
    CASE WHEN "f"."c6" IS NOT NULL THEN ((rank() OVER (PARTITION BY "f"."moment" ORDER BY "f"."c6") - 1) + count("f"."c6") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c6"))::float8 / nullif(2 * count("f"."c6") OVER (PARTITION BY "f"."moment"), 0)::float8 END AS "percentile",
    (((count("f"."x7") OVER (PARTITION BY "f"."moment") * "f"."x7") - sum("f"."x7") OVER (PARTITION BY "f"."moment"))::float8 / nullif(count("f"."x7") OVER (PARTITION BY "f"."moment"), 0)::float8) / nullif(sqrt(((count("f"."x7") OVER (PARTITION BY "f"."moment") * sum("f"."x7" * "f"."x7") OVER (PARTITION BY "f"."moment")) - (sum("f"."x7") OVER (PARTITION BY "f"."moment") * sum("f"."x7") OVER (PARTITION BY "f"."moment")))::float8 / nullif(count("f"."x7") OVER (PARTITION BY "f"."moment") * (count("f"."x7") OVER (PARTITION BY "f"."moment") - 1), 0)::float8), 0) AS "zscore",
    CASE WHEN abs(max("f"."c8") OVER (PARTITION BY "f"."moment")) < '1e+307'::float8 AND abs("f"."c8") < '1e+307'::float8 THEN max("f"."c8") OVER (PARTITION BY "f"."moment") - "f"."c8" END AS "to_highest",
    CASE WHEN abs("f"."c9") < '1e+307'::float8 AND abs(min("f"."c9") OVER (PARTITION BY "f"."moment")) < '1e+307'::float8 THEN "f"."c9" - min("f"."c9") OVER (PARTITION BY "f"."moment") END AS "to_lowest",
    sum("f"."x10") OVER (PARTITION BY "f"."moment")::float8 / nullif(count("f"."x10") OVER (PARTITION BY "f"."moment"), 0)::float8 AS "mean",
    "f"."c11" AS "recent",
    "f"."c12" AS "plain"
FROM (
    WITH "examples" AS (
        -- the examples: each entity at each cutoff whose horizon is over
        SELECT
            "e"."id" AS "k1",
            "cutoff"."as_of" AS "as_of"
        FROM "growth"."customers" AS "e"
        CROSS JOIN generate_series('2023-11-15 00:00:00+00'::timestamptz, now(), interval '720 hours') AS "cutoff"("as_of")
        WHERE ("cutoff"."as_of" + interval '2160 hours') <= now()
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
        "ex"."k1"::text AS "c1",
        "ex"."as_of"::timestamptz AS "c2",
        CASE WHEN coalesce("outcome"."outcome", 0) = '0'::float8 THEN 'true' WHEN NOT (coalesce("outcome"."outcome", 0) = '0'::float8) THEN 'false' END::text AS "c3",
        coalesce("outcome"."outcome", 0)::float8 AS "c4",
        coalesce("s1"."rank", 0)::float8 AS "c5",
        coalesce("s1"."percentile", 0)::float8 AS "c6",
        coalesce("s1"."zscore", 0)::float8 AS "c7",
        CASE WHEN abs(coalesce("s1"."zscore", 0)::float8) < 1e15 AND coalesce("s1"."zscore", 0)::float8 = floor(coalesce("s1"."zscore", 0)::float8) THEN coalesce("s1"."zscore", 0)::float8::int8::numeric ELSE CASE WHEN abs(coalesce("s1"."zscore", 0)::float8) < 1e30 THEN round(coalesce("s1"."zscore", 0)::float8::numeric, 30) END END AS "x7",
        coalesce("s1"."to_highest", 0)::float8 AS "c8",
        coalesce("s1"."to_lowest", 0)::float8 AS "c9",
        coalesce("s1"."mean", 0)::float8 AS "c10",
        CASE WHEN abs(coalesce("s1"."mean", 0)::float8) < 1e15 AND coalesce("s1"."mean", 0)::float8 = floor(coalesce("s1"."mean", 0)::float8) THEN coalesce("s1"."mean", 0)::float8::int8::numeric ELSE CASE WHEN abs(coalesce("s1"."mean", 0)::float8) < 1e30 THEN round(coalesce("s1"."mean", 0)::float8::numeric, 30) END END AS "x10",
        CASE WHEN (abs(coalesce("s1"."recent", 0)::float8) < '1e+100'::float8 AND abs(coalesce("s1"."over7", 0)::float8) < '1e+100'::float8) AND (coalesce("s1"."recent", 0)::float8 = 0 OR abs(coalesce("s1"."recent", 0)::float8) > '1e-100'::float8) AND abs(coalesce("s1"."over7", 0)::float8) > '1e-100'::float8 THEN coalesce("s1"."recent", 0)::float8 / coalesce("s1"."over7", 0)::float8 END::float8 AS "c11",
        coalesce("s1"."plain", 0)::float8 AS "c12",
        "ex"."as_of" AS "moment",
        "ex"."k1" AS "o1",
        "ex"."as_of" AS "o2"
    FROM "examples" AS "ex"
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
                CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "h1"
                ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            JOIN ("fulfillment"."lines" AS "h2"
                LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                    ON "h2_t1"."id" = "h2"."order_id")
                ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            LEFT JOIN "catalog"."products" AS "h3"
                ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
        ) AS "r"
        GROUP BY "r"."k1", "r"."as_of"
    ) AS "s1"
        ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
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
              AND "h1"."placed_on" >= ("ex"."as_of" AT TIME ZONE 'UTC')::date
              AND "h1"."placed_on" < (("ex"."as_of" + interval '2160 hours') AT TIME ZONE 'UTC')::date
        ) AS "r"
        GROUP BY "r"."k1", "r"."as_of"
    ) AS "outcome"
        ON "outcome"."k1" = "ex"."k1" AND "outcome"."as_of" = "ex"."as_of"
) AS "f"
ORDER BY "f"."o1", "f"."o2";

-- live
-- each number beside those of the other examples of its group
SELECT
    "f"."c1" AS "id",
    "f"."c2" AS "as_of",
    CASE WHEN "f"."c3" IS NOT NULL THEN ((count("f"."c3") OVER (PARTITION BY "f"."moment") - count("f"."c3") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c3")) + 1)::float8 END AS "rank",
    CASE WHEN "f"."c4" IS NOT NULL THEN ((rank() OVER (PARTITION BY "f"."moment" ORDER BY "f"."c4") - 1) + count("f"."c4") OVER (PARTITION BY "f"."moment" ORDER BY "f"."c4"))::float8 / nullif(2 * count("f"."c4") OVER (PARTITION BY "f"."moment"), 0)::float8 END AS "percentile",
    (((count("f"."x5") OVER (PARTITION BY "f"."moment") * "f"."x5") - sum("f"."x5") OVER (PARTITION BY "f"."moment"))::float8 / nullif(count("f"."x5") OVER (PARTITION BY "f"."moment"), 0)::float8) / nullif(sqrt(((count("f"."x5") OVER (PARTITION BY "f"."moment") * sum("f"."x5" * "f"."x5") OVER (PARTITION BY "f"."moment")) - (sum("f"."x5") OVER (PARTITION BY "f"."moment") * sum("f"."x5") OVER (PARTITION BY "f"."moment")))::float8 / nullif(count("f"."x5") OVER (PARTITION BY "f"."moment") * (count("f"."x5") OVER (PARTITION BY "f"."moment") - 1), 0)::float8), 0) AS "zscore",
    CASE WHEN abs(max("f"."c6") OVER (PARTITION BY "f"."moment")) < '1e+307'::float8 AND abs("f"."c6") < '1e+307'::float8 THEN max("f"."c6") OVER (PARTITION BY "f"."moment") - "f"."c6" END AS "to_highest",
    CASE WHEN abs("f"."c7") < '1e+307'::float8 AND abs(min("f"."c7") OVER (PARTITION BY "f"."moment")) < '1e+307'::float8 THEN "f"."c7" - min("f"."c7") OVER (PARTITION BY "f"."moment") END AS "to_lowest",
    sum("f"."x8") OVER (PARTITION BY "f"."moment")::float8 / nullif(count("f"."x8") OVER (PARTITION BY "f"."moment"), 0)::float8 AS "mean",
    "f"."c9" AS "recent",
    "f"."c10" AS "plain"
FROM (
    WITH "examples" AS (
        -- what is to be predicted, and what it is compared with
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
        "ex"."as_of" AS "moment"
    FROM "examples" AS "ex"
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
                CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "h1"
                ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            JOIN ("fulfillment"."lines" AS "h2"
                LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                    ON "h2_t1"."id" = "h2"."order_id")
                ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            LEFT JOIN "catalog"."products" AS "h3"
                ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
        ) AS "r"
        GROUP BY "r"."k1", "r"."as_of"
    ) AS "s1"
        ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
) AS "f";
