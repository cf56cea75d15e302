-- {
--   "espalier_study": 1,
--   "name": "last_parent",
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
--       "name": "sold",
--       "aggregate": "last",
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
--       "of": {
--         "aggregate": "count",
--         "path": [
--           {
--             "direction": "to_child",
--             "table": "fulfillment.lines",
--             "child_columns": [
--               "product_id"
--             ],
--             "parent_columns": [
--               "id"
--             ],
--             "many": true
--           }
--         ]
--       }
--     },
--     {
--       "name": "number",
--       "aggregate": "last",
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
--       "of": {
--         "aggregate": "decayed_mean",
--         "path": [
--           {
--             "direction": "to_child",
--             "table": "fulfillment.lines",
--             "child_columns": [
--               "product_id"
--             ],
--             "parent_columns": [
--               "id"
--             ],
--             "many": true
--           }
--         ],
--         "column": "number",
--         "argument": "30 days"
--       }
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
    "ex"."k1"::text AS "id",
    "ex"."as_of"::timestamptz AS "as_of",
    CASE WHEN coalesce("outcome"."outcome", 0) = '0'::float8 THEN 'true' WHEN NOT (coalesce("outcome"."outcome", 0) = '0'::float8) THEN 'false' END::text AS "label",
    coalesce("outcome"."outcome", 0)::float8 AS "quantity",
    "s1"."sold"::float8 AS "sold",
    "s1"."number"::float8 AS "number"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        (array_agg("r"."value1" ORDER BY "r"."order1" DESC, "r"."order2" DESC, "r"."order3" DESC, "r"."order4" DESC))[1] AS "sold",
        (array_agg("r"."value2" ORDER BY "r"."order1" DESC, "r"."order2" DESC, "r"."order3" DESC, "r"."order4" DESC))[1] AS "number"
    FROM (
        WITH "asked" AS (
            SELECT DISTINCT
                "l"."k1" AS "k1",
                "l"."as_of" AS "as_of"
            FROM (
                SELECT
                    "h3"."id" AS "k1",
                    "ex"."as_of" AS "as_of",
                    rank() OVER (PARTITION BY "ex"."k1", "ex"."as_of" ORDER BY CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END DESC, "h2"."order_id" DESC, "h2"."number" DESC, "h1"."id" DESC) AS "place"
                FROM "examples" AS "ex"
                JOIN "fulfillment"."orders" AS "h1"
                    ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
                JOIN ("fulfillment"."lines" AS "h2"
                    LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                        ON "h2_t1"."id" = "h2"."order_id")
                    ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
                LEFT JOIN "catalog"."products" AS "h3"
                    ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
            ) AS "l"
            WHERE "l"."place" = 1
        )
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            nullif(coalesce("n"."v1", 0)::float8, 'NaN') AS "value1",
            CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "order1",
            "h2"."order_id" AS "order2",
            "h2"."number" AS "order3",
            "h1"."id" AS "order4",
            nullif("n"."v2"::float8, 'NaN') AS "value2"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        JOIN ("fulfillment"."lines" AS "h2"
            LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                ON "h2_t1"."id" = "h2"."order_id")
            ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        LEFT JOIN "catalog"."products" AS "h3"
            ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
        LEFT JOIN (
            SELECT
                "r"."k1" AS "k1",
                "r"."as_of" AS "as_of",
                count(*) AS "v1",
                sum("r"."exact1" * CASE WHEN "r"."exact1" IS NOT NULL AND (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)) <= 41 THEN ('{1048576,1095000,1143480,1194106,1246974,1302182,1359835,1420040,1482910,1548564,1617125,1688722,1763488,1841564,1923097,2008240}'::int8[])[mod("r"."steps1", 16)::int4 + 1] << (41 - (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)))::int4 END::numeric)::float8 / nullif(sum(CASE WHEN "r"."exact1" IS NOT NULL AND (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)) <= 41 THEN ('{1048576,1095000,1143480,1194106,1246974,1302182,1359835,1420040,1482910,1548564,1617125,1688722,1763488,1841564,1923097,2008240}'::int8[])[mod("r"."steps1", 16)::int4 + 1] << (41 - (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)))::int4 END), 0)::float8 AS "v2"
            FROM (
                SELECT
                    "ex"."k1" AS "k1",
                    "ex"."as_of" AS "as_of",
                    div((CASE WHEN isfinite(CASE WHEN "h1_t1"."placed_on" <= '294276-12-30'::date THEN (("h1_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) THEN pg_catalog.extract('epoch', CASE WHEN "h1_t1"."placed_on" <= '294276-12-30'::date THEN (("h1_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) END - -210866803200) * 16000000, 2592000000000) AS "steps1",
                    "h1"."number"::int4 AS "exact1"
                FROM "asked" AS "ex"
                JOIN ("fulfillment"."lines" AS "h1"
                    LEFT JOIN "fulfillment"."orders" AS "h1_t1"
                        ON "h1_t1"."id" = "h1"."order_id")
                    ON "h1"."product_id" = "ex"."k1" AND "h1_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            ) AS "r"
            GROUP BY "r"."k1", "r"."as_of"
        ) AS "n"
            ON "n"."k1" = "h3"."id" AND "n"."as_of" = "ex"."as_of"
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
    "s1"."sold"::float8 AS "sold",
    "s1"."number"::float8 AS "number"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        (array_agg("r"."value1" ORDER BY "r"."order1" DESC, "r"."order2" DESC, "r"."order3" DESC, "r"."order4" DESC))[1] AS "sold",
        (array_agg("r"."value2" ORDER BY "r"."order1" DESC, "r"."order2" DESC, "r"."order3" DESC, "r"."order4" DESC))[1] AS "number"
    FROM (
        WITH "asked" AS (
            SELECT DISTINCT
                "l"."k1" AS "k1",
                "l"."as_of" AS "as_of"
            FROM (
                SELECT
                    "h3"."id" AS "k1",
                    "ex"."as_of" AS "as_of",
                    rank() OVER (PARTITION BY "ex"."k1", "ex"."as_of" ORDER BY CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END DESC, "h2"."order_id" DESC, "h2"."number" DESC, "h1"."id" DESC) AS "place"
                FROM "examples" AS "ex"
                JOIN "fulfillment"."orders" AS "h1"
                    ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
                JOIN ("fulfillment"."lines" AS "h2"
                    LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                        ON "h2_t1"."id" = "h2"."order_id")
                    ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
                LEFT JOIN "catalog"."products" AS "h3"
                    ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
            ) AS "l"
            WHERE "l"."place" = 1
        )
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            nullif(coalesce("n"."v1", 0)::float8, 'NaN') AS "value1",
            CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "order1",
            "h2"."order_id" AS "order2",
            "h2"."number" AS "order3",
            "h1"."id" AS "order4",
            nullif("n"."v2"::float8, 'NaN') AS "value2"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        JOIN ("fulfillment"."lines" AS "h2"
            LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                ON "h2_t1"."id" = "h2"."order_id")
            ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        LEFT JOIN "catalog"."products" AS "h3"
            ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
        LEFT JOIN (
            SELECT
                "r"."k1" AS "k1",
                "r"."as_of" AS "as_of",
                count(*) AS "v1",
                sum("r"."exact1" * CASE WHEN "r"."exact1" IS NOT NULL AND (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)) <= 41 THEN ('{1048576,1095000,1143480,1194106,1246974,1302182,1359835,1420040,1482910,1548564,1617125,1688722,1763488,1841564,1923097,2008240}'::int8[])[mod("r"."steps1", 16)::int4 + 1] << (41 - (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)))::int4 END::numeric)::float8 / nullif(sum(CASE WHEN "r"."exact1" IS NOT NULL AND (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)) <= 41 THEN ('{1048576,1095000,1143480,1194106,1246974,1302182,1359835,1420040,1482910,1548564,1617125,1688722,1763488,1841564,1923097,2008240}'::int8[])[mod("r"."steps1", 16)::int4 + 1] << (41 - (div((pg_catalog.extract('epoch', "r"."as_of") - -210866803200) * 1000000, 2592000000000) - div("r"."steps1", 16)))::int4 END), 0)::float8 AS "v2"
            FROM (
                SELECT
                    "ex"."k1" AS "k1",
                    "ex"."as_of" AS "as_of",
                    div((CASE WHEN isfinite(CASE WHEN "h1_t1"."placed_on" <= '294276-12-30'::date THEN (("h1_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) THEN pg_catalog.extract('epoch', CASE WHEN "h1_t1"."placed_on" <= '294276-12-30'::date THEN (("h1_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) END - -210866803200) * 16000000, 2592000000000) AS "steps1",
                    "h1"."number"::int4 AS "exact1"
                FROM "asked" AS "ex"
                JOIN ("fulfillment"."lines" AS "h1"
                    LEFT JOIN "fulfillment"."orders" AS "h1_t1"
                        ON "h1_t1"."id" = "h1"."order_id")
                    ON "h1"."product_id" = "ex"."k1" AND "h1_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            ) AS "r"
            GROUP BY "r"."k1", "r"."as_of"
        ) AS "n"
            ON "n"."k1" = "h3"."id" AND "n"."as_of" = "ex"."as_of"
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of";
