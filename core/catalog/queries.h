// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

//! The fixed queries of load(): none is sent once per table. The server locks a table to print its definition, its defaults or the
//! views over it: those in $1 are left unprinted.
//! Partitions are left out everywhere: what they hold counts for the table they belong to.
namespace espalier::catalog::queries {

inline constexpr std::string_view facts = R"(
SELECT current_database(), current_user, current_setting('server_version_num'), current_setting('server_version'),
       pg_is_in_recovery(), EXISTS (SELECT FROM pg_extension WHERE extname = 'citus'),
       current_setting('block_size'))";

//! What belongs to an extension is the extension's business; a comment "espalier:..." marks our own schemas.
inline constexpr std::string_view schemas = R"(
SELECT n.oid, n.nspname
FROM pg_namespace n
LEFT JOIN pg_description d ON d.objoid = n.oid AND d.classoid = 'pg_namespace'::regclass AND d.objsubid = 0
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND coalesce(d.description, '') NOT LIKE 'espalier:%'
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e'))";

//! Tables that other sessions hold exclusively, or wait to, with those that they are parts of and the views over them.
inline constexpr std::string_view locked = R"(
WITH RECURSIVE held AS (
    SELECT l.relation AS oid FROM pg_locks l
    WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock' AND l.pid IS DISTINCT FROM pg_backend_pid()
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    UNION
    SELECT above.oid FROM held h, LATERAL (
        SELECT i.inhparent AS oid FROM pg_inherits i WHERE i.inhrelid = h.oid
        UNION ALL
        SELECT r.ev_class FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
        WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = h.oid) above)
SELECT array_agg(oid) FROM held)";

//! For the queries that go on from it: the partitions of each partitioned table, itself among them, and those that hold rows.
inline constexpr std::string_view members = R"(
WITH RECURSIVE member(root, oid) AS (
    SELECT oid, oid FROM pg_class WHERE relkind = 'p' AND NOT relispartition
    UNION ALL
    SELECT m.root, i.inhrelid FROM member m JOIN pg_inherits i ON i.inhparent = m.oid),
leaf AS (SELECT m.root, m.oid FROM member m JOIN pg_class c ON c.oid = m.oid AND c.relkind <> 'p'),)";

//! A query that begins within WITH, after the members.
inline std::string afterMembers(std::string_view query)
{
    return std::string(members) + std::string(query);
}

//! Of tables that were neither analysed nor vacuumed, such as those of an upgraded cluster, the file tells how large they are, unless that
//! would wait for somebody.
inline constexpr std::string_view tables = R"(
whole AS (
    SELECT m.root, count(*) FILTER (WHERE c.relkind <> 'p') AS leaves,
           sum(greatest(c.reltuples, 0)) FILTER (WHERE c.relkind <> 'p') AS tuples,
           bool_or(c.reltuples >= 0 AND c.relkind <> 'p') AS is_analysed, bool_or(c.relkind = 'f') AS is_foreign
    FROM member m JOIN pg_class c ON c.oid = m.oid GROUP BY m.root),
pages AS (
    SELECT coalesce(m.root, x.owner) AS owner, sum(x.relpages::bigint) AS pages
    FROM (SELECT coalesce(i.indrelid, c.oid) AS holder, coalesce(h.oid, i.indrelid, c.oid) AS owner,
                 CASE WHEN c.relpages = 0 AND c.relkind IN ('r', 'm') AND c.relpersistence <> 't' AND c.oid <> ALL ($1::oid[])
                       AND c.oid <> ALL (ARRAY(SELECT l.relation FROM pg_locks l
                                               WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'))
                      THEN pg_relation_size(c.oid) / current_setting('block_size')::bigint ELSE c.relpages END AS relpages
          FROM pg_class c
          LEFT JOIN pg_index i ON i.indexrelid = c.oid
          LEFT JOIN pg_class h ON h.reltoastrelid = coalesce(i.indrelid, c.oid)
          WHERE c.relkind IN ('r', 'm', 't', 'i')) x
    LEFT JOIN member m ON m.oid = x.owner
    GROUP BY 1)
SELECT c.oid, c.relnamespace, c.relname, c.relkind, d.description,
       CASE WHEN w.root IS NULL THEN c.reltuples::bigint WHEN w.is_analysed THEN w.tuples::bigint ELSE -1 END,
       coalesce(p.pages, 0), coalesce(w.leaves, 0), c.relrowsecurity,
       has_schema_privilege(c.relnamespace, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT'),
       CASE WHEN c.relkind IN ('v', 'm') AND c.oid <> ALL ($1::oid[]) THEN pg_get_viewdef(c.oid) END,
       c.relkind = 'f' OR coalesce(w.is_foreign, false),
       row_security_active(c.oid),
       (SELECT i.inhparent FROM pg_inherits i WHERE i.inhrelid = c.oid ORDER BY i.inhseqno LIMIT 1),
       c.oid = ANY ($1::oid[])
FROM pg_class c
LEFT JOIN whole w ON w.root = c.oid
LEFT JOIN pages p ON p.owner = c.oid
LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND c.relpersistence <> 't'
  AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'))";

//! A domain over a domain is resolved down to the type that holds the values. Since PostgreSQL 18 a column may be NOT NULL for new rows
//! alone.
inline constexpr std::string_view columns = R"(
WITH RECURSIVE base(oid, target, is_not_null) AS (
    SELECT oid, oid, false FROM pg_type WHERE typtype <> 'd'
    UNION ALL
    SELECT t.oid, b.target, t.typnotnull OR b.is_not_null FROM base b JOIN pg_type t ON t.typbasetype = b.oid AND t.typtype = 'd')
SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
       b.is_not_null OR a.attnotnull
           AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND NOT k.convalidated
                           AND a.attnum = ANY (k.conkey)),
       a.attgenerated <> '', CASE WHEN a.attrelid <> ALL ($1::oid[]) THEN pg_get_expr(e.adbin, e.adrelid) END, d.description,
       CASE WHEN t.typtype = 'd' THEN t.typname END, v.oid, v.typname, v.typtype, v.typcategory,
       v.typnamespace = 'pg_catalog'::regnamespace,
       (SELECT s.typname FROM pg_range g JOIN pg_type s ON s.oid = g.rngsubtype
        WHERE g.rngtypid = v.oid AND s.typnamespace = 'pg_catalog'::regnamespace),
       CASE WHEN v.typnamespace <> 'pg_catalog'::regnamespace THEN
           (SELECT n.nspname
            FROM pg_opclass k
            JOIN pg_amop p ON p.amopfamily = k.opcfamily AND p.amoplefttype = k.opcintype
                AND p.amoprighttype = k.opcintype AND p.amopstrategy = 3
            JOIN pg_operator o ON o.oid = p.amopopr
            JOIN pg_namespace n ON n.oid = o.oprnamespace
            WHERE k.opcmethod = (SELECT m.oid FROM pg_am m WHERE m.amname = 'btree') AND k.opcdefault
              AND k.opcintype = v.oid AND n.nspname <> 'pg_catalog' LIMIT 1) END,
       format_type(v.oid, NULL), l.collisdeterministic, has_column_privilege(a.attrelid, a.attnum, 'SELECT')
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
    AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
JOIN base b ON b.oid = a.atttypid
JOIN pg_type t ON t.oid = a.atttypid
JOIN pg_type v ON v.oid = b.target
LEFT JOIN pg_collation l ON l.oid = a.attcollation
LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
LEFT JOIN pg_description d ON d.objoid = a.attrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum)";

inline constexpr std::string_view enums = R"(
SELECT enumtypid, array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum GROUP BY enumtypid)";

//! Keys of partitions are copies of their table's, or, where each of them has the same and the table has none, as good as its own: a
//! unique one only where the rows of one value are all in one partition. Since PostgreSQL 18 a key may be of periods, which are not compared
//! by equality, or not enforced, which tells nothing of the rows; earlier servers have no such columns.
inline constexpr std::string_view constraints = R"(
told AS (
    SELECT k.conrelid, k.contype, k.conname, k.conkey, k.confrelid, k.confkey, k.convalidated, k.conparentid
    FROM pg_constraint k
    WHERE k.contype IN ('p', 'u', 'f') AND NOT coalesce((to_jsonb(k) ->> 'conperiod')::boolean, false)
      AND coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true)),
named AS (
    SELECT l.root, l.oid, k.*,
           (SELECT array_agg(a.attname ORDER BY n.place) FROM unnest(k.conkey) WITH ORDINALITY n(number, place)
            JOIN pg_attribute a ON a.attrelid = l.oid AND a.attnum = n.number) AS columns
    FROM leaf l JOIN told k ON k.conrelid = l.oid),
common AS (
    SELECT n.root, n.contype, min(n.conname) AS conname, n.confrelid, n.confkey, bool_and(n.convalidated) AS convalidated,
           (SELECT array_agg(a.attnum ORDER BY c.place) FROM unnest(n.columns) WITH ORDINALITY c(name, place)
            JOIN pg_attribute a ON a.attrelid = n.root AND a.attname = c.name AND NOT a.attisdropped) AS conkey
    FROM named n GROUP BY n.root, n.contype, n.confrelid, n.confkey, n.columns
    HAVING count(DISTINCT n.oid) = (SELECT count(*) FROM leaf l WHERE l.root = n.root)
       AND (n.contype = 'f' OR NOT EXISTS (
            SELECT FROM member m JOIN pg_partitioned_table t ON t.partrelid = m.oid
            CROSS JOIN LATERAL unnest(t.partattrs::int2[]) p(number)
            LEFT JOIN pg_attribute a ON a.attrelid = t.partrelid AND a.attnum = p.number
            WHERE m.root = n.root AND (p.number = 0 OR a.attname <> ALL (n.columns)))))
SELECT k.conrelid, k.contype, k.conname, k.conkey, k.confrelid, k.confkey, k.convalidated
FROM told k
JOIN pg_class c ON c.oid = k.conrelid AND NOT c.relispartition
WHERE k.contype <> 'f' OR k.conparentid = 0
UNION ALL
SELECT root, contype, conname, conkey, confrelid, confkey, convalidated
FROM common x
WHERE NOT EXISTS (SELECT FROM told k WHERE k.conrelid = x.root AND k.contype = x.contype AND k.confrelid = x.confrelid
                  AND k.conkey @> x.conkey AND k.conkey <@ x.conkey))";

//! Those of partitions as keys are.
inline constexpr std::string_view indexes = R"(
told AS (
    SELECT i.indrelid, i.indexrelid, i.indkey::int2[] AS numbers, i.indnkeyatts, i.indisunique AND i.indimmediate AS is_unique
    FROM pg_index i WHERE i.indisvalid AND i.indislive AND i.indpred IS NULL),
named AS (
    SELECT l.root, l.oid, i.*,
           (SELECT array_agg(coalesce(a.attname, '') ORDER BY n.place) FROM unnest(i.numbers) WITH ORDINALITY n(number, place)
            LEFT JOIN pg_attribute a ON a.attrelid = l.oid AND a.attnum = n.number AND n.number > 0) AS columns
    FROM leaf l JOIN told i ON i.indrelid = l.oid),
common AS (
    SELECT n.root, n.indnkeyatts,
           (SELECT array_agg(coalesce(a.attnum, 0) ORDER BY c.place) FROM unnest(n.columns) WITH ORDINALITY c(name, place)
            LEFT JOIN pg_attribute a ON a.attrelid = n.root AND a.attname = c.name AND NOT a.attisdropped) AS numbers,
           bool_and(n.is_unique) AND NOT EXISTS (
                SELECT FROM member m JOIN pg_partitioned_table t ON t.partrelid = m.oid
                CROSS JOIN LATERAL unnest(t.partattrs::int2[]) p(number)
                LEFT JOIN pg_attribute a ON a.attrelid = t.partrelid AND a.attnum = p.number
                WHERE m.root = n.root AND (p.number = 0 OR a.attname <> ALL (n.columns[:n.indnkeyatts]))) AS is_unique
    FROM named n GROUP BY n.root, n.indnkeyatts, n.columns
    HAVING count(DISTINCT n.oid) = (SELECT count(*) FROM leaf l WHERE l.root = n.root))
SELECT i.indrelid, i.numbers, i.indnkeyatts, i.is_unique
FROM told i
JOIN pg_class c ON c.oid = i.indrelid AND NOT c.relispartition
    AND c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
UNION ALL
SELECT root, numbers, indnkeyatts, is_unique FROM common
ORDER BY 1, 2)";

inline constexpr std::string_view statistics = R"(
SELECT s.schemaname, s.tablename, s.attname, s.null_frac, s.n_distinct, s.most_common_vals, s.most_common_freqs,
       s.histogram_bounds, s.correlation
FROM pg_stats s
JOIN pg_namespace n ON n.nspname = s.schemaname
JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = s.tablename AND NOT c.relispartition
WHERE s.inherited = (c.relkind = 'p') AND s.schemaname !~ '^pg_' AND s.schemaname <> 'information_schema')";

//! The statistics functions are asked directly: the view pg_stat_user_tables asks five times as many.
inline constexpr std::string_view activity = R"(
counted AS (
    SELECT coalesce(m.root, c.oid) AS owner, sum(pg_stat_get_live_tuples(c.oid))::bigint AS live,
           sum(pg_stat_get_tuples_inserted(c.oid))::bigint AS inserted,
           sum(pg_stat_get_tuples_updated(c.oid))::bigint AS updated,
           sum(pg_stat_get_tuples_deleted(c.oid))::bigint AS deleted
    FROM pg_class c LEFT JOIN member m ON m.oid = c.oid
    WHERE c.relkind IN ('r', 'm') AND c.relpersistence <> 't' AND (m.root IS NOT NULL OR NOT c.relispartition)
    GROUP BY 1)
SELECT c.oid, n.nspname, c.relname, a.live, a.inserted, a.updated, a.deleted,
       (date_part('epoch', clock_timestamp()) * 1000000)::bigint
FROM counted a
JOIN pg_class c ON c.oid = a.owner
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
LEFT JOIN pg_description d ON d.objoid = n.oid AND d.classoid = 'pg_namespace'::regclass AND d.objsubid = 0
WHERE current_setting('track_counts')::boolean AND coalesce(d.description, '') NOT LIKE 'espalier:%')";

//! Citus keeps the rows of its tables in shards: the tables themselves are empty. Those of partitions count for the table they belong to.
inline constexpr std::string_view sharded = R"(
owned AS (
    SELECT p.logicalrelid::oid AS oid, coalesce(m.root, p.logicalrelid::oid) AS owner
    FROM pg_dist_partition p LEFT JOIN member m ON m.oid = p.logicalrelid))";

inline constexpr std::string_view shardedTables = R"(
SELECT DISTINCT c.oid, n.nspname, c.relname
FROM owned o JOIN pg_class c ON c.oid = o.owner JOIN pg_namespace n ON n.oid = c.relnamespace)";

//! What each server tells of the shards it holds, as one text; their names are as long as names may be.
inline constexpr std::string_view shardsThere = R"(
here AS (
    SELECT s.shardid, c.oid, c.relkind, c.relname, n.nspname, c.reltuples
    FROM pg_dist_shard s
    JOIN pg_dist_placement p ON p.shardid = s.shardid AND p.groupid = (SELECT groupid FROM pg_dist_local_group)
    JOIN pg_class l ON l.oid = s.logicalrelid
    JOIN pg_namespace n ON n.oid = l.relnamespace
    JOIN pg_class c ON c.oid = to_regclass(CASE n.nspname WHEN 'public' THEN 'public.' ELSE '' END
                                           || shard_name(s.logicalrelid, s.shardid))))";

inline constexpr std::string_view shardFactsThere = R"(
pages AS (
    SELECT coalesce(h.oid, i.indrelid, c.oid) AS owner, sum(c.relpages::bigint) AS pages
    FROM pg_class c
    LEFT JOIN pg_index i ON i.indexrelid = c.oid
    LEFT JOIN pg_class h ON h.reltoastrelid = coalesce(i.indrelid, c.oid)
    WHERE c.relkind IN ('r', 't', 'i') GROUP BY 1)
SELECT coalesce(json_agg(json_build_array(
    h.shardid, h.reltuples, coalesce(p.pages, 0), pg_stat_get_live_tuples(h.oid), pg_stat_get_tuples_inserted(h.oid),
    pg_stat_get_tuples_updated(h.oid), pg_stat_get_tuples_deleted(h.oid))), '[]')::text
FROM here h LEFT JOIN pages p ON p.owner = h.oid)";

//! A shard that is kept twice is counted once. The largest stands for its table; a partitioned table has shards that see all partitions.
inline constexpr std::string_view shardFacts = R"(
told AS (
    SELECT (x.fact ->> 0)::bigint AS shard, max((x.fact ->> 1)::float8) AS tuples, max((x.fact ->> 2)::bigint) AS pages,
           max((x.fact ->> 3)::bigint) AS live, max((x.fact ->> 4)::bigint) AS inserted,
           max((x.fact ->> 5)::bigint) AS updated, max((x.fact ->> 6)::bigint) AS deleted
    FROM run_command_on_all_nodes($1) r
    CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN r.success THEN r.result ELSE '[]' END::jsonb) x(fact)
    GROUP BY 1),
part AS (
    SELECT o.owner, s.logicalrelid::oid = o.owner AS is_own, c.relkind <> 'p' AS is_filled, t.*
    FROM owned o
    JOIN pg_class c ON c.oid = o.oid
    JOIN pg_dist_shard s ON s.logicalrelid = o.oid
    LEFT JOIN told t ON t.shard = s.shardid)
SELECT c.oid, n.nspname, c.relname,
       coalesce(CASE WHEN bool_or(t.tuples >= 0) THEN sum(greatest(t.tuples, 0)) END, -1)::bigint,
       sum(t.pages)::bigint, sum(t.live)::bigint, sum(t.inserted)::bigint, sum(t.updated)::bigint, sum(t.deleted)::bigint,
       (SELECT e.shard FROM part e WHERE e.owner = c.oid AND e.is_own AND e.shard IS NOT NULL
        ORDER BY e.tuples DESC, e.shard LIMIT 1),
       (SELECT column_to_column_name(d.logicalrelid, d.partkey) FROM pg_dist_partition d WHERE d.logicalrelid = c.oid),
       coalesce((SELECT max(e.tuples) / nullif(sum(e.tuples), 0) FROM part e WHERE e.owner = c.oid AND e.is_own), 1)
FROM part t
JOIN pg_class c ON c.oid = t.owner
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE t.is_filled
GROUP BY 1, 2, 3
HAVING bool_and(t.shard IS NOT NULL))";

//! Of the shards that stand for their tables, whose numbers go before.
inline constexpr std::string_view shardStatisticsThere = R"(
SELECT coalesce(json_agg(json_build_object(
    'shard', h.shardid, 'name', s.attname, 'nulls', s.null_frac, 'distinct', s.n_distinct,
    'common', s.most_common_vals::text, 'frequencies', s.most_common_freqs::text, 'bounds', s.histogram_bounds::text,
    'correlation', s.correlation)), '[]')::text
FROM here h JOIN pg_stats s ON s.schemaname = h.nspname AND s.tablename = h.relname AND s.inherited = (h.relkind = 'p')
WHERE h.shardid IN )";

inline constexpr std::string_view shardStatistics = R"(
SELECT n.nspname, c.relname, x.name, x.nulls, x.distinct, x.common, x.frequencies, x.bounds, x.correlation
FROM run_command_on_all_nodes($1) r
CROSS JOIN LATERAL jsonb_to_recordset(CASE WHEN r.success THEN r.result ELSE '[]' END::jsonb)
    x(shard bigint, name text, nulls float8, "distinct" float8, common text, frequencies text, bounds text, correlation float8)
JOIN pg_dist_shard s ON s.shardid = x.shard
JOIN pg_class c ON c.oid = s.logicalrelid
JOIN pg_namespace n ON n.oid = c.relnamespace)";

} // namespace espalier::catalog::queries
