// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

#include <QTest>

#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>

namespace print_test {

using namespace espalier;
using namespace espalier::sql;

namespace {

Expression number(std::int64_t value)
{
    return sql::value(value);
}

Expression isOne(std::string_view name)
{
    return binary(column("", name), "=", number(1));
}

bool holds(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

Select ofTable(std::string_view name)
{
    Select select;
    select.items = {{column("t", "id"), ""}};
    select.from = Source{.from = QualifiedName{"public", std::string(name)}, .alias = "t"};
    return select;
}

} // namespace

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What binds otherwise than it is meant stands in parentheses, and nothing else does.
    void putsParenthesesWhereBindingDecides()
    {
        const auto sum = binary(column("t", "a"), "+", number(1));
        QCOMPARE(print(binary(sum, "*", number(2))), std::string(R"(("t"."a" + 1) * 2)"));
        QCOMPARE(print(sql::cast(sum, "bigint")), std::string(R"(("t"."a" + 1)::bigint)"));
        QCOMPARE(print(negated(isOne("a"))), std::string(R"(NOT ("a" = 1))"));
        QCOMPARE(print(isNull(sum)), std::string(R"(("t"."a" + 1) IS NULL)"));
        QCOMPARE(print(isNotNull(column("", "a"))), std::string(R"("a" IS NOT NULL)"));
        QCOMPARE(print(negative(number(-1))), std::string("- -1"));
        QCOMPARE(print(atUtc(call("now", {}))), std::string("now() AT TIME ZONE 'UTC'"));
        QCOMPARE(print(firstElement(column("", "a"))), std::string(R"(("a")[1])"));
    }

    void chainsConditions()
    {
        QCOMPARE(print(all({})), std::string("TRUE"));
        QCOMPARE(print(all({isOne("a")})), std::string(R"("a" = 1)"));
        const auto either = any({isOne("a"), isOne("b")});
        QCOMPARE(print(either), std::string(R"("a" = 1 OR "b" = 1)"));
        QCOMPARE(print(all({either, isOne("c")})), std::string(R"(("a" = 1 OR "b" = 1) AND "c" = 1)"));
        auto select = ofTable("t");
        select.where = {either};
        QVERIFY(print(select).ends_with("WHERE \"a\" = 1 OR \"b\" = 1"));
        select.where = {either, isOne("c")};
        QVERIFY(print(select).ends_with("WHERE (\"a\" = 1 OR \"b\" = 1)\n  AND \"c\" = 1"));
    }

    //! A cast to what it is already says nothing.
    void castsOnce()
    {
        const auto whole = sql::cast(column("", "a"), "bigint");
        QCOMPARE(print(sql::cast(whole, "bigint")), std::string(R"("a"::bigint)"));
        QCOMPARE(print(sql::cast(whole, "text")), std::string(R"("a"::bigint::text)"));
    }

    void printsCases()
    {
        QCOMPARE(print(when(isOne("a"), number(2))), std::string(R"(CASE WHEN "a" = 1 THEN 2 END)"));
        QCOMPARE(print(when(isOne("a"), number(2), number(3))), std::string(R"(CASE WHEN "a" = 1 THEN 2 ELSE 3 END)"));
    }

    void printsAggregatesAndWindows()
    {
        auto aggregate = call("array_agg", {column("", "a")});
        aggregate.isDistinct = true;
        aggregate.orderBy = {column("", "a"), column("", "b")};
        aggregate.orderSorting = {Sorting::Descending, Sorting::Ascending};
        aggregate.filter = {isOne("c"), isOne("d")};
        QCOMPARE(print(aggregate),
                 std::string(R"(array_agg(DISTINCT "a" ORDER BY "a" DESC, "b") FILTER (WHERE "c" = 1 AND "d" = 1))"));
        QCOMPARE(print(orderedSet("percentile_cont", {sql::value(0.5)}, column("", "a"))),
                 std::string(R"(percentile_cont('0.5'::float8) WITHIN GROUP (ORDER BY "a"))"));
        auto window = call("count", {verbatim("*")});
        window.isWindow = true;
        QCOMPARE(print(window), std::string("count(*) OVER ()"));
        window.partitionBy = {column("", "a")};
        window.orderBy = {column("", "b")};
        window.orderSorting = {Sorting::Ascending};
        window.frame = "RANGE UNBOUNDED PRECEDING";
        QCOMPARE(print(window),
                 std::string(R"(count(*) OVER (PARTITION BY "a" ORDER BY "b" RANGE UNBOUNDED PRECEDING))"));
    }

    //! An operator of a schema is found there whatever the search path holds.
    void namesOperatorsBySchema()
    {
        QCOMPARE(print(binary(number(1), "<=", number(2), "pg_catalog")),
                 std::string("1 OPERATOR(\"pg_catalog\".<=) 2"));
        QCOMPARE(print(binary(number(1), "<=", number(2), "")), std::string("1 <= 2"));
    }

    void printsWholeQueries()
    {
        auto select = ofTable("orders");
        select.comment = "What is counted";
        select.with = {{"first", ofTable("a")}, {"second", ofTable("b")}};
        select.isDistinct = true;
        select.items.push_back({call("count", {verbatim("*")}), "n\"x"});
        select.from->sampling = Sampling{.percent = 2.5, .seed = 7};
        select.joins = {{JoinKind::Left, {.from = QualifiedName{"", "first"}, .alias = "f"}, {isOne("a")}},
                        {JoinKind::Cross, {.from = std::vector{ofTable("c")}, .alias = "c", .isLateral = true}, {}}};
        select.groupBy = {column("t", "id"), column("f", "id")};
        select.unionAll = {ofTable("d")};
        select.orderBy = {{column("t", "id"), Sorting::Descending}, {verbatim("2")}};
        select.limit = 0;
        select.isFenced = true;
        QCOMPARE(print(select), std::string(R"(-- What is counted
WITH "first" AS (
    SELECT
        "t"."id"
    FROM "public"."a" AS "t"
),
"second" AS (
    SELECT
        "t"."id"
    FROM "public"."b" AS "t"
)
SELECT DISTINCT
    "t"."id",
    count(*) AS "n""x"
FROM "public"."orders" AS "t" TABLESAMPLE SYSTEM ('2.5'::float8) REPEATABLE (7)
LEFT JOIN "first" AS "f"
    ON "a" = 1
CROSS JOIN LATERAL (
    SELECT
        "t"."id"
    FROM "public"."c" AS "t"
) AS "c"
GROUP BY "t"."id", "f"."id"
UNION ALL
SELECT
    "t"."id"
FROM "public"."d" AS "t"
ORDER BY "t"."id" DESC, 2
LIMIT 0
OFFSET 0)"));
    }

    void joinsWithinASource()
    {
        Source source{.from = QualifiedName{"s", "a"}, .alias = "a"};
        source.joins = {{JoinKind::Inner, {.from = QualifiedName{"s", "b"}, .alias = "b"}, {}}};
        auto select = ofTable("t");
        select.joins = {{JoinKind::Left, source, {isOne("x")}}};
        QVERIFY(print(select).ends_with(
            "\nLEFT JOIN (\"s\".\"a\" AS \"a\"\n    JOIN \"s\".\"b\" AS \"b\"\n        ON TRUE)\n"
            "    ON \"x\" = 1"));
    }

    //! Two queries are the same where they print the same.
    void comparesByText()
    {
        QVERIFY(ofTable("a") == ofTable("a"));
        QVERIFY(!(ofTable("a") == ofTable("b")));
        auto limited = ofTable("a");
        limited.limit = 1;
        QVERIFY(!(ofTable("a") == limited));
    }

    void printsStatements()
    {
        const QualifiedName name{"espalier", "it's"};
        QCOMPARE(createView(name, ofTable("a"), true).substr(0, 71),
                 std::string("CREATE VIEW \"espalier\".\"it's\" WITH (security_invoker = true) AS\nSELECT\n"));
        QVERIFY(!holds(createView(name, ofTable("a"), false), "security_invoker"));
        QCOMPARE(createIndex({.table = name, .columns = {"a", "b"}}),
                 std::string("CREATE INDEX CONCURRENTLY ON \"espalier\".\"it's\" (\"a\", \"b\");\n"));
        QCOMPARE(createIndex({.table = name, .columns = {"a"}, .isConcurrent = false}),
                 std::string("CREATE INDEX ON \"espalier\".\"it's\" (\"a\");\n"));
        QCOMPARE(comment("VIEW", quoted(name), "it's"),
                 std::string("COMMENT ON VIEW \"espalier\".\"it's\" IS 'it''s';\n"));
        QCOMPARE(print(Insert{.table = name, .columns = {"a", "b"}, .values = {number(1), sql::value("x")}}),
                 std::string("INSERT INTO \"espalier\".\"it's\" (\"a\", \"b\")\nVALUES (1, 'x');\n"));
        QVERIFY(explain(ofTable("a")).starts_with("EXPLAIN (FORMAT JSON, VERBOSE)\nSELECT"));
    }

    //! A body of PL/pgSQL is a text within the statement: what is quoted in it is quoted twice.
    void printsFunctions()
    {
        TableFunction function{.name = {"s", "f"},
                               .parameters = {{"k", "integer"}},
                               .returns = {{"id", "bigint"}, {"p", "double precision"}},
                               .body = ofTable("a")};
        function.body.where = {binary(column("t", "c"), "=", sql::value("it's"))};
        const auto plain = createOrReplace(function);
        QVERIFY(plain.starts_with("CREATE OR REPLACE FUNCTION \"s\".\"f\"(\"k\" integer)\n"
                                  "RETURNS TABLE (\"id\" bigint, \"p\" double precision)\n"
                                  "LANGUAGE sql STABLE PARALLEL SAFE\nBEGIN ATOMIC\nSELECT"));
        QVERIFY(plain.ends_with("WHERE \"t\".\"c\" = 'it''s';\nEND;\n"));
        function.language = Language::Procedural;
        const auto procedural = createOrReplace(function);
        QVERIFY(holds(procedural, "LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp\nAS '"));
        QVERIFY(holds(procedural, "\"t\".\"c\" = ''it''''s'';"));
    }

    void printsValuesAsASource()
    {
        auto select = ofTable("a");
        select.from = valuesSource({{number(1), sql::value("a")}, {number(2), sql::value("b")}}, "x", {"id", "name"});
        QVERIFY(print(select).ends_with("FROM (SELECT * FROM (VALUES\n    (1, 'a'),\n    (2, 'b')\n) AS \"v\"(\"id\", "
                                        "\"name\")) AS \"x\""));
    }

    //! Every double comes back as it was, and what is no number has a name.
    void printsNumbersExactly()
    {
        for (const auto number : {0.1, 1.0 / 3, 1e300, 5e-324, 123456789.123456789}) {
            const auto text = literal(number);
            QVERIFY(text.starts_with("'") && text.ends_with("'::float8"));
            QCOMPARE(std::strtod(text.c_str() + 1, nullptr), number);
        }
        QCOMPARE(literal(std::numeric_limits<double>::quiet_NaN()), std::string("'NaN'::float8"));
        QCOMPARE(literal(std::numeric_limits<double>::infinity()), std::string("'Infinity'::float8"));
        QCOMPARE(literal(-std::numeric_limits<double>::infinity()), std::string("'-Infinity'::float8"));
        QCOMPARE(literal(std::numeric_limits<std::int64_t>::min()), std::string("-9223372036854775808"));
    }

    void limitsNames()
    {
        QVERIFY(isName(std::string(63, 'a')));
        QVERIFY(!isName(std::string_view("a\0b", 3)));
        QVERIFY(isName("\xf0\x9f\x8c\xb3"));
        QVERIFY(!isName("\xf0\x9f\x8c"));
        QVERIFY(!isName("\xc0\x80"));
        QVERIFY(!isName("\xf5\x80\x80\x80"));
    }

    void showsNamesToPeople()
    {
        QCOMPARE(displayName({"public", "orders"}), std::string("orders"));
        QCOMPARE(displayName({"", "orders"}), std::string("orders"));
        QCOMPARE(displayName({"shop", "orders"}), std::string("shop.orders"));
    }
};

QTEST_APPLESS_MAIN(PrintTest)

} // namespace print_test

#include "print_test.moc"
