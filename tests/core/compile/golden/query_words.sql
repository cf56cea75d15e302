-- {
--   "espalier_study": 1,
--   "name": "worded",
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
--       "name": "new_in_country",
--       "aggregate": "direct",
--       "column": "country \"home\"",
--       "path": [],
--       "part": "has_word",
--       "word": "new"
--     },
--     {
--       "name": "refunds",
--       "aggregate": "mean",
--       "column": "note",
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
--       "part": "has_word",
--       "word": "rückgabe"
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
    (strpos(lower("e"."country ""home"""::text COLLATE "C"), 'new') > 0 AND lower("e"."country ""home"""::text COLLATE "C") ~ E'(^|[\\x01-/:-@[-`{-\\x7f])new([\\x01-/:-@[-`{-\\x7f]|$)')::int4::float8 AS "new_in_country",
    "s1"."refunds"::float8 AS "refunds"
FROM "examples" AS "ex"
LEFT JOIN "growth"."customers" AS "e"
    ON "e"."id" = "ex"."k1"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        sum("r"."exact1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours'))::float8 / nullif(count("r"."exact1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')), 0)::float8 AS "refunds"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1",
            (strpos(lower("h1"."note"::text COLLATE "C"), 'rückgabe') > 0 AND lower("h1"."note"::text COLLATE "C") ~ E'(^|[\\x01-/:-@[-`{-\\x7f])rückgabe([\\x01-/:-@[-`{-\\x7f]|$)')::int4::float8::int4 AS "exact1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= ('2023-08-17 00:00:00+00'::timestamptz AT TIME ZONE 'UTC')::date
          AND "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
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
    (strpos(lower("e"."country ""home"""::text COLLATE "C"), 'new') > 0 AND lower("e"."country ""home"""::text COLLATE "C") ~ E'(^|[\\x01-/:-@[-`{-\\x7f])new([\\x01-/:-@[-`{-\\x7f]|$)')::int4::float8 AS "new_in_country",
    "s1"."refunds"::float8 AS "refunds"
FROM "examples" AS "ex"
LEFT JOIN "growth"."customers" AS "e"
    ON "e"."id" = "ex"."k1"
LEFT JOIN (
    SELECT
        "r"."k1" AS "k1",
        "r"."as_of" AS "as_of",
        sum("r"."exact1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours'))::float8 / nullif(count("r"."exact1") FILTER (WHERE "r"."moment1" >= ("r"."as_of" - interval '2160 hours')), 0)::float8 AS "refunds"
    FROM (
        SELECT
            "ex"."k1" AS "k1",
            "ex"."as_of" AS "as_of",
            CASE WHEN "h1"."placed_on" <= '294276-12-30'::date THEN (("h1"."placed_on" + 1)::timestamp - interval '1 microsecond') AT TIME ZONE 'UTC' END AS "moment1",
            (strpos(lower("h1"."note"::text COLLATE "C"), 'rückgabe') > 0 AND lower("h1"."note"::text COLLATE "C") ~ E'(^|[\\x01-/:-@[-`{-\\x7f])rückgabe([\\x01-/:-@[-`{-\\x7f]|$)')::int4::float8::int4 AS "exact1"
        FROM "examples" AS "ex"
        JOIN "fulfillment"."orders" AS "h1"
            ON "h1"."customer_id" = "ex"."k1" AND "h1"."placed_on" < ("ex"."as_of" AT TIME ZONE 'UTC')::date
        WHERE "h1"."placed_on" >= (("ex"."as_of" - interval '2160 hours') AT TIME ZONE 'UTC')::date
    ) AS "r"
    GROUP BY "r"."k1", "r"."as_of"
) AS "s1"
    ON "s1"."k1" = "ex"."k1" AND "s1"."as_of" = "ex"."as_of";
