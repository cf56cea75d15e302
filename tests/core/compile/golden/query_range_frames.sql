-- {
--   "espalier_study": 1,
--   "name": "ranges",
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
--       "name": "total",
--       "aggregate": "range",
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
--       "name": "days",
--       "aggregate": "range",
--       "column": "placed_on",
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
--       "name": "lines",
--       "aggregate": "range",
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
--       "of": {
--         "aggregate": "count",
--         "path": [
--           {
--             "direction": "to_child",
--             "table": "fulfillment.lines",
--             "child_columns": [
--               "order_id"
--             ],
--             "parent_columns": [
--               "id"
--             ],
--             "many": true
--           }
--         ]
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
    "s1"."total"::float8 AS "total",
    "s1_"."days"::float8 AS "days",
    "s2"."lines"::float8 AS "lines"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "w"."k1" AS "k1",
        "w"."as_of" AS "as_of",
        "w"."total" AS "total"
    FROM (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            CASE WHEN abs(max("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) < '1e+307'::float8 AND abs(min("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) < '1e+307'::float8 THEN max("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) - min("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) END AS "total",
            "r"."is_row" AS "is_row"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                "ex"."k1" AS "link1",
                greatest("ex"."as_of", '0001-01-01 00:00:00+00'::timestamptz) AS "at",
                FALSE AS "is_row",
                NULL AS "value1"
            FROM "examples" AS "ex"
            UNION ALL
            SELECT
                NULL,
                NULL,
                "h1"."customer_id",
                greatest(CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END, '0001-01-01 00:00:00+00'::timestamptz),
                TRUE,
                ("h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8
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
        CASE WHEN abs(max("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours'))) < '1e+307'::float8 AND abs(min("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours'))) < '1e+307'::float8 THEN max("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours')) - min("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours')) END AS "days"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1",
            CASE WHEN isfinite(CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) THEN date_part('epoch', "ex"."as_of" - CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) / 86400 END AS "value1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= ('2023-10-16 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= (("ex"."as_of" - interval '720 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1_"
    ON "s1_"."k1" = "ex"."k1" AND "s1_"."as_of" = "ex"."as_of"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        CASE WHEN abs(max("r"."value1")) < '1e+307'::float8 AND abs(min("r"."value1")) < '1e+307'::float8 THEN max("r"."value1") - min("r"."value1") END AS "lines"
    FROM (
        WITH "asked" AS (
            SELECT DISTINCT
                "h1"."id" AS "k1",
                "ex"."as_of" AS "as_of"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "h1"
                ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        )
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            nullif(coalesce("n"."v1", 0)::float8, 'NaN') AS "value1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        LEFT JOIN (
            SELECT
                "r"."k1" AS "k1",
                "r"."as_of" AS "as_of",
                count(*) AS "v1"
            FROM (
                SELECT
                    "ex"."k1" AS "k1",
                    "ex"."as_of" AS "as_of"
                FROM "asked" AS "ex"
                JOIN ("fulfillment"."lines" AS "h1"
                    LEFT JOIN "fulfillment"."orders" AS "h1_t1"
                        ON "h1_t1"."id" = "h1"."order_id")
                    ON "h1"."order_id" = "ex"."k1" AND "h1_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            ) AS "r"
            GROUP BY "r"."k1", "r"."as_of"
        ) AS "n"
            ON "n"."k1" = "h1"."id" AND "n"."as_of" = "ex"."as_of"
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
    "s1"."total"::float8 AS "total",
    "s1_"."days"::float8 AS "days",
    "s2"."lines"::float8 AS "lines"
FROM "examples" AS "ex"
LEFT JOIN (
    SELECT
        "w"."k1" AS "k1",
        "w"."as_of" AS "as_of",
        "w"."total" AS "total"
    FROM (
        SELECT
            "r"."k1" AS "k1",
            "r"."as_of" AS "as_of",
            CASE WHEN abs(max("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) < '1e+307'::float8 AND abs(min("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING)) < '1e+307'::float8 THEN max("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) - min("r"."value1") FILTER (WHERE "r"."is_row") OVER (PARTITION BY "r"."link1" ORDER BY "r"."at" RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING) END AS "total",
            "r"."is_row" AS "is_row"
        FROM (
            SELECT
                "ex"."k1" AS "k1",
                "ex"."as_of" AS "as_of",
                "ex"."k1" AS "link1",
                greatest("ex"."as_of", '0001-01-01 00:00:00+00'::timestamptz) AS "at",
                FALSE AS "is_row",
                NULL AS "value1"
            FROM "examples" AS "ex"
            UNION ALL
            SELECT
                NULL,
                NULL,
                "h1"."customer_id",
                greatest(CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END, '0001-01-01 00:00:00+00'::timestamptz),
                TRUE,
                ("h1"."total"::numeric * (CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END))::float8
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
        CASE WHEN abs(max("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours'))) < '1e+307'::float8 AND abs(min("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours'))) < '1e+307'::float8 THEN max("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours')) - min("r"."value1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '720 hours')) END AS "days"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1",
            CASE WHEN isfinite(CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) THEN date_part('epoch', "ex"."as_of" - CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END) / 86400 END AS "value1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= (("ex"."as_of" - interval '720 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1_"
    ON "s1_"."k1" = "ex"."k1" AND "s1_"."as_of" = "ex"."as_of"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        CASE WHEN abs(max("r"."value1")) < '1e+307'::float8 AND abs(min("r"."value1")) < '1e+307'::float8 THEN max("r"."value1") - min("r"."value1") END AS "lines"
    FROM (
        WITH "asked" AS (
            SELECT DISTINCT
                "h1"."id" AS "k1",
                "ex"."as_of" AS "as_of"
            FROM "examples" AS "ex"
            JOIN "fulfillment"."orders" AS "h1"
                ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        )
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            nullif(coalesce("n"."v1", 0)::float8, 'NaN') AS "value1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        LEFT JOIN (
            SELECT
                "r"."k1" AS "k1",
                "r"."as_of" AS "as_of",
                count(*) AS "v1"
            FROM (
                SELECT
                    "ex"."k1" AS "k1",
                    "ex"."as_of" AS "as_of"
                FROM "asked" AS "ex"
                JOIN ("fulfillment"."lines" AS "h1"
                    LEFT JOIN "fulfillment"."orders" AS "h1_t1"
                        ON "h1_t1"."id" = "h1"."order_id")
                    ON "h1"."order_id" = "ex"."k1" AND "h1_t1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
            ) AS "r"
            GROUP BY "r"."k1", "r"."as_of"
        ) AS "n"
            ON "n"."k1" = "h1"."id" AND "n"."as_of" = "ex"."as_of"
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s2"
    ON "s2"."k1" = "ex"."k1" AND "s2"."as_of" = "ex"."as_of";
