-- {
--   "espalier_study": 1,
--   "name": "churn",
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
--       "name": "country",
--       "aggregate": "direct",
--       "column": "country \"home\"",
--       "path": []
--     },
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
--     },
--     {
--       "name": "n_30d",
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
--       "window": "30 days"
--     },
--     {
--       "name": "any",
--       "aggregate": "exists",
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
--       "where": [
--         {
--           "column": "status",
--           "op": "=",
--           "value": "o'pen"
--         }
--       ]
--     },
--     {
--       "name": "since",
--       "aggregate": "time_since_last",
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
--     },
--     {
--       "name": "last_total",
--       "aggregate": "last",
--       "column": "total",
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
--     },
--     {
--       "name": "mean5",
--       "aggregate": "mean",
--       "column": "total",
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
--       "window": "5 rows"
--     },
--     {
--       "name": "states",
--       "aggregate": "distinct_count",
--       "column": "status",
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
--     },
--     {
--       "name": "price",
--       "aggregate": "max",
--       "column": "price",
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
--       "window": "90 days"
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
    "e"."country ""home"""::text AS "country",
    coalesce("s1"."n", 0)::float8 AS "n",
    coalesce("s1"."n_30d", 0)::float8 AS "n_30d",
    coalesce("s1"."any", 0)::float8 AS "any",
    "s1"."since"::float8 AS "since",
    "s1_"."last_total"::float8 AS "last_total",
    "s1_"."mean5"::float8 AS "mean5",
    coalesce("s1_"."states", 0)::float8 AS "states",
    "s2"."price"::float8 AS "price"
FROM "examples" AS "ex"
LEFT JOIN "growth"."customers" AS "e"
    ON "e"."id" = "ex"."k1"
LEFT JOIN (
    SELECT
        "w"."k1" AS "k1",
        "w"."as_of" AS "as_of",
        "w"."n" AS "n",
        "w"."n_30d" AS "n_30d",
        "w"."any" AS "any",
        "w"."since" AS "since"
    FROM (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) AS "n",
            count(*) FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN interval '2592000 seconds' PRECEDING AND interval '1 microsecond' PRECEDING) AS "n_30d",
            (count(*) FILTER (WHERE "r"."is_row" AND "r"."holds1") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) > 0)::int4 AS "any",
            CASE WHEN isfinite(max("r"."moment1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) THEN date_part('epoch', "r"."as_of" - max("r"."moment1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) / 86400 END AS "since",
            "r"."is_row" AS "is_row"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                "ex"."k1" AS "link1",
                greatest("ex"."as_of", '0001-01-01 00:00:00+00'::timestamptz) AS "at",
                FALSE AS "is_row",
                NULL AS "holds1",
                NULL AS "moment1"
            FROM "examples" AS "ex"
            UNION ALL
            SELECT
                NULL,
                NULL,
                "h1"."customer_id",
                greatest(CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END, '0001-01-01 00:00:00+00'::timestamptz),
                TRUE,
                "h1"."status" = 'o''pen'::fulfillment.order_status,
                CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END
            FROM "fulfillment"."orders" AS "h1"
            WHERE "h1"."customer_id" IS NOT NULL
              AND "h1"."placed_on" < 'infinity'
        ) AS "r"
    ) AS "w"
    WHERE NOT "w"."is_row"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        (array_agg("r"."value1" ORDER BY "r"."order1" DESC, "r"."order2" DESC))[1] AS "last_total",
        sum("r"."exact1") FILTER (WHERE "r"."rank1" <= 5)::float8 / nullif(count("r"."exact1") FILTER (WHERE "r"."rank1" <= 5), 0)::float8 AS "mean5",
        count(DISTINCT "r"."value2") AS "states"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            ("h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8 AS "value1",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "order1",
            "h1"."id" AS "order2",
            row_number() OVER (PARTITION BY "ex"."k1", "ex"."as_of" ORDER BY CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END DESC, "h1"."id" DESC) AS "rank1",
            CASE WHEN abs("h1"."total"::numeric) < 1e12 THEN "h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END) ELSE ("h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8::numeric END AS "exact1",
            "h1"."status" AS "value2"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1_"
    ON "s1_"."k1" = "ex"."k1" AND "s1_"."as_of" = "ex"."as_of"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        max("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "price"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1",
            nullif("h3"."price", 'NaN')::float8 AS "value1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        JOIN ("fulfillment"."lines" AS "h2"
            LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                ON "h2_t1"."id" = "h2"."order_id")
            ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        LEFT JOIN "catalog"."products" AS "h3"
            ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
        WHERE "h2_t1"."placed_on" >= ('2023-08-17 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h2_t1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s2"
    ON "s2"."k1" = "ex"."k1" AND "s2"."as_of" = "ex"."as_of"
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
    "e"."country ""home"""::text AS "country",
    coalesce("s1"."n", 0)::float8 AS "n",
    coalesce("s1"."n_30d", 0)::float8 AS "n_30d",
    coalesce("s1"."any", 0)::float8 AS "any",
    "s1"."since"::float8 AS "since",
    "s1_"."last_total"::float8 AS "last_total",
    "s1_"."mean5"::float8 AS "mean5",
    coalesce("s1_"."states", 0)::float8 AS "states",
    "s2"."price"::float8 AS "price"
FROM "examples" AS "ex"
LEFT JOIN "growth"."customers" AS "e"
    ON "e"."id" = "ex"."k1"
LEFT JOIN (
    SELECT
        "w"."k1" AS "k1",
        "w"."as_of" AS "as_of",
        "w"."n" AS "n",
        "w"."n_30d" AS "n_30d",
        "w"."any" AS "any",
        "w"."since" AS "since"
    FROM (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            count(*) FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) AS "n",
            count(*) FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN interval '2592000 seconds' PRECEDING AND interval '1 microsecond' PRECEDING) AS "n_30d",
            (count(*) FILTER (WHERE "r"."is_row" AND "r"."holds1") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) > 0)::int4 AS "any",
            CASE WHEN isfinite(max("r"."moment1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) THEN date_part('epoch', "r"."as_of" - max("r"."moment1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) / 86400 END AS "since",
            "r"."is_row" AS "is_row"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                "ex"."k1" AS "link1",
                greatest("ex"."as_of", '0001-01-01 00:00:00+00'::timestamptz) AS "at",
                FALSE AS "is_row",
                NULL AS "holds1",
                NULL AS "moment1"
            FROM "examples" AS "ex"
            UNION ALL
            SELECT
                NULL,
                NULL,
                "h1"."customer_id",
                greatest(CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END, '0001-01-01 00:00:00+00'::timestamptz),
                TRUE,
                "h1"."status" = 'o''pen'::fulfillment.order_status,
                CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END
            FROM "fulfillment"."orders" AS "h1"
            WHERE "h1"."customer_id" IS NOT NULL
              AND "h1"."placed_on" < 'infinity'
        ) AS "r"
    ) AS "w"
    WHERE NOT "w"."is_row"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        (array_agg("r"."value1" ORDER BY "r"."order1" DESC, "r"."order2" DESC))[1] AS "last_total",
        sum("r"."exact1") FILTER (WHERE "r"."rank1" <= 5)::float8 / nullif(count("r"."exact1") FILTER (WHERE "r"."rank1" <= 5), 0)::float8 AS "mean5",
        count(DISTINCT "r"."value2") AS "states"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            ("h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8 AS "value1",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "order1",
            "h1"."id" AS "order2",
            row_number() OVER (PARTITION BY "ex"."k1", "ex"."as_of" ORDER BY CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END DESC, "h1"."id" DESC) AS "rank1",
            CASE WHEN abs("h1"."total"::numeric) < 1e12 THEN "h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END) ELSE ("h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8::numeric END AS "exact1",
            "h1"."status" AS "value2"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1_"
    ON "s1_"."k1" = "ex"."k1" AND "s1_"."as_of" = "ex"."as_of"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        max("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')) AS "price"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h2_t1"."placed_on" <= '294276-12-30'::date THEN (("h2_t1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1",
            nullif("h3"."price", 'NaN')::float8 AS "value1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        JOIN ("fulfillment"."lines" AS "h2"
            LEFT JOIN "fulfillment"."orders" AS "h2_t1"
                ON "h2_t1"."id" = "h2"."order_id")
            ON "h2"."order_id" = "h1"."id" AND "h2_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        LEFT JOIN "catalog"."products" AS "h3"
            ON "h3"."id" = "h2"."product_id" AND "h3"."introduced_at" < (("ex"."as_of" - interval '2 hours') AT TIME ZONE 'UTC')
        WHERE "h2_t1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s2"
    ON "s2"."k1" = "ex"."k1" AND "s2"."as_of" = "ex"."as_of";
