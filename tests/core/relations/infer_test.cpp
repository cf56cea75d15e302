// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/relations/infer.h"
#include "core/relations/infernames.h"
#include "core/relations/inferroles.h"
#include "tests/core/relations/measure.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <fmt/format.h>

namespace infer_test {

using namespace espalier;
using catalog::Type;

namespace {

struct ColumnPart
{
    const char *name;
    Type type = Type::Integer;
    const char *typeName = "integer";
};

void addTable(catalog::Catalog &catalog, const char *name, const std::vector<ColumnPart> &columns,
              std::vector<std::size_t> primaryKey, const char *schema = "public")
{
    catalog::Table table;
    table.name = {schema, name};
    table.primaryKey = std::move(primaryKey);
    for (const auto &part : columns)
        table.columns.push_back({.name = part.name, .typeName = part.typeName, .type = part.type});
    catalog.tables.push_back(std::move(table));
}

//! "orders(customer_id) -> customers(id)", one a line.
std::string told(const catalog::Catalog &catalog)
{
    std::string text;
    for (const auto &suggestion : relations::suggestedRelations(catalog, relations::relationGraph(catalog))) {
        const auto &relation = suggestion.relation;
        const auto names = [&catalog](catalog::TableId id, const std::vector<std::size_t> &columns) {
            std::string list;
            for (const auto column : columns)
                list += (list.empty() ? "" : ",") + catalog.table(id).columns[column].name;
            return fmt::format("{}({})", catalog.table(id).name.name, list);
        };
        text += fmt::format("{} -> {}: {}\n", names(relation.child, relation.childColumns),
                            names(relation.parent, relation.parentColumns), relations::describe(suggestion.rule));
    }
    return text;
}

ColumnPart textPart(const char *name)
{
    return {name, Type::Text, "text"};
}

} // namespace

class InferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsNamesIntoWords()
    {
        QCOMPARE(relations::wordsOf("HTTPOrder_lineItems"), (relations::Words{"http", "order", "line", "items"}));
        QCOMPARE(relations::joined(relations::wordsOf("sales_Categories")), std::string("sales_category"));
        QCOMPARE(relations::singular("people"), std::string("person"));
        QCOMPARE(relations::singular("addresses"), std::string("address"));
        QCOMPARE(relations::singular("status"), std::string("status"));
        QCOMPARE(relations::singular("boxes"), std::string("box"));
        QCOMPARE(relations::stemOf("fk_customer_id").words, (relations::Words{"customer"}));
        QCOMPARE(relations::stemOf("concept_id_2").words, (relations::Words{"concept"}));
        QCOMPARE(relations::stemOf("id_customer").words, (relations::Words{"customer"}));
        QCOMPARE(relations::stemOf("customerId").words, (relations::Words{"customer"}));
        QVERIFY(relations::stemOf("customerid").isGlued);
        QVERIFY(relations::isPersonRole(relations::stemOf("created_by")));
        QVERIFY(!relations::isPersonRole(relations::stemOf("order_id")));
    }

    void findsNamedReferences()
    {
        catalog::Catalog catalog;
        addTable(catalog, "ci_jobs", {{"id"}, {"pipeline_id"}, {"user_id"}}, {0});
        addTable(catalog, "ci_pipelines", {{"id"}, {"parent_id"}}, {0});
        addTable(catalog, "customers", {{"id"}}, {0});
        addTable(catalog, "orders",
                 {{"id"},
                  {"customer_id"},
                  {"billing_customer_id"},
                  {"created_by"},
                  {"approver_id"},
                  {"total", Type::Real, "double precision"},
                  {"customerId", Type::Uuid, "uuid"}},
                 {0});
        addTable(catalog, "planes", {textPart("tailnum"), {"seats"}}, {0});
        addTable(catalog, "flights", {{"id"}, textPart("tailnum"), textPart("order_id")}, {0});
        addTable(catalog, "users", {{"id"}, {"customerid"}}, {0});
        QCOMPARE(QString::fromStdString(told(catalog)),
                 QStringLiteral("ci_jobs(pipeline_id) -> ci_pipelines(id): named after a table of its module\n"
                                "ci_jobs(user_id) -> users(id): named after the table\n"
                                "ci_pipelines(parent_id) -> ci_pipelines(id): another row of the same table\n"
                                "orders(customer_id) -> customers(id): named after the table\n"
                                "orders(billing_customer_id) -> customers(id): a role before the table's name\n"
                                "orders(created_by) -> users(id): a person's role\n"
                                "orders(approver_id) -> users(id): a person's role\n"
                                "flights(tailnum) -> planes(tailnum): named as the key\n"
                                "users(customerid) -> customers(id): named after the table\n"));
    }

    void findsCompositeReferences()
    {
        catalog::Catalog catalog;
        const ColumnPart hour{"hour", Type::TimestampTz, "timestamp with time zone"};
        addTable(catalog, "builds", {{"id"}, {"partition_id"}}, {0, 1});
        addTable(catalog, "flights", {{"id"}, textPart("origin"), hour}, {0});
        addTable(catalog, "steps",
                 {{"id"}, {"partition_id"}, {"build_id"}, {"upstream_build_id"}, {"upstream_build_partition_id"}}, {0});
        addTable(catalog, "weather", {textPart("origin"), hour, {"wind"}}, {0, 1});
        QCOMPARE(QString::fromStdString(told(catalog)),
                 QStringLiteral("flights(origin,hour) -> weather(origin,hour): all columns of the key by name\n"
                                "steps(build_id,partition_id) -> builds(id,partition_id): named after the table\n"
                                "steps(upstream_build_id,upstream_build_partition_id) -> builds(id,partition_id): "
                                "a role before the table's name\n"));
    }

    void leavesOutWhatIsNoReference()
    {
        catalog::Catalog catalog;
        addTable(catalog, "notes",
                 {{"id"},
                  {"noteable_id"},
                  textPart("noteable_type"),
                  {"project_id", Type::Boolean, "boolean"},
                  {"project_uuid", Type::Uuid, "uuid"}},
                 {0});
        addTable(catalog, "person", {{"person_id"}, textPart("name")}, {0});
        addTable(catalog, "projects", {{"id"}, {"project_id"}}, {0});
        QCOMPARE(QString::fromStdString(told(catalog)), QString());
    }

    void learnsFromDeclaredKeys()
    {
        catalog::Catalog catalog;
        addTable(catalog, "badges", {{"id"}, {"group_id"}}, {0});
        addTable(catalog, "boards", {{"id"}, {"group_id"}}, {0});
        addTable(catalog, "namespaces", {{"id"}}, {0});
        QCOMPARE(told(catalog), std::string());
        catalog.foreignKeys.push_back(
            {.name = "k", .from = {0}, .to = {2}, .fromColumns = {1}, .toColumns = {0}, .isValidated = true});
        QCOMPARE(told(catalog),
                 std::string("boards(group_id) -> namespaces(id): declared keys of that name lead there\n"));
    }

    void prefersTheOwnSchema()
    {
        catalog::Catalog catalog;
        addTable(catalog, "items", {{"id"}}, {0}, "a");
        addTable(catalog, "lines", {{"id"}, {"item_id"}}, {0}, "b");
        addTable(catalog, "items", {{"id"}}, {0}, "c");
        QCOMPARE(told(catalog), std::string()); // either could be meant
        catalog.tables[1].name.schema = "c";
        const auto found = relations::suggestedRelations(catalog, relations::relationGraph(catalog));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().relation.parent, catalog::TableId{2});
        QCOMPARE(found.front().relation.origin, relations::Origin::Inferred);
        QVERIFY(found.front().relation.isOptional);
    }

    void judgesByValues()
    {
        relations::SuggestedRelation suggestion;
        QCOMPARE(relations::verdict(suggestion), relations::Verdict::Unchecked);
        suggestion.inclusion = relations::Inclusion{};
        QCOMPARE(relations::verdict(suggestion), relations::Verdict::Unknown);
        suggestion.inclusion = relations::Inclusion{.sampled = 1000, .found = 998};
        QCOMPARE(relations::verdict(suggestion), relations::Verdict::Confirmed);
        suggestion.inclusion->found = 868;
        QCOMPARE(relations::verdict(suggestion), relations::Verdict::Doubtful);
        suggestion.inclusion->found = 499;
        QCOMPARE(relations::verdict(suggestion), relations::Verdict::Refuted);
    }

    //! Accepted relations join the graph after the declared ones.
    void acceptedRelationsAreEdges()
    {
        catalog::Catalog catalog;
        addTable(catalog, "customers", {{"id"}}, {0});
        addTable(catalog, "orders", {{"id"}, {"customer_id"}}, {0});
        const auto found = relations::suggestedRelations(catalog, relations::relationGraph(catalog));
        QCOMPARE(found.size(), std::size_t(1));
        const auto graph = relations::relationGraph(catalog, {found.front().relation});
        QCOMPARE(graph.relations.size(), std::size_t(1));
        QCOMPARE(graph.hops[1].front().direction, relations::Direction::ToParent);
        QVERIFY(relations::suggestedRelations(catalog, graph).empty());
    }

    //! All keys removed, and three in ten left, from five real schemas; needs ESPALIER_SHARED_DATA.
    void recoversRemovedKeys()
    {
        const auto shared = tests::sharedData();
        if (shared.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        tests::TestCluster cluster;
        std::vector<catalog::Catalog> catalogs;
        for (const std::string name : tests::shapeNames) {
            cluster.createDatabase(name);
            QVERIFY(cluster.loadFile(name, shared + "/shapes/" + name + ".sql.gz"));
            auto connection = cluster.connect(name);
            catalogs.push_back(catalog::load(connection).value());
        }
        for (const double kept : {0.0, 0.3}) {
            tests::Recovery pooled;
            for (const auto &catalog : catalogs) {
                const auto recovery = tests::measure(catalog, kept);
                QVERIFY(recovery.precision() >= 0.95);
                QVERIFY(recovery.recall() >= 0.70);
                pooled += recovery;
            }
            qInfo("%.0f %% of the keys left: precision %.3f, recall %.3f, strict precision %.3f", kept * 100,
                  pooled.precision(), pooled.recall(), pooled.strictPrecision());
            QVERIFY(pooled.precision() >= 0.95);
            QVERIFY(pooled.recall() >= 0.80);
        }
    }
};

QTEST_GUILESS_MAIN(InferTest)

} // namespace infer_test

#include "infer_test.moc"
