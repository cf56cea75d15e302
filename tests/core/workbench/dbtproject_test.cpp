// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/dbtproject.h"

#include <QTest>

namespace dbtproject_test {

using namespace espalier;
using namespace espalier::workbench;

namespace {

Champion champion()
{
    Champion champion{};
    champion.version.number = 3;
    champion.study.name = "paid \"{{ late }}\"";
    champion.plan.entity.name = {"fulfillment", "orders"};
    champion.plan.entity.primaryKey = {{.name = "id", .type = catalog::Type::Integer, .typeName = "integer"}};
    champion.model.classes = {"no", "it's {so}"};
    return champion;
}

} // namespace

class DbtProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelItsTestsAndAnExposure()
    {
        const auto files = dbtFiles(champion(), {"espalier", "paid"});
        QCOMPARE(files.size(), std::size_t{2});
        QCOMPARE(files[0].name, std::string("paid_predictions.sql"));
        QCOMPARE(files[0].text,
                 std::string("{{ config(materialized='table') }}\n\nselect * from {{ source('espalier', 'paid') }}\n"));
        QCOMPARE(files[1].name, std::string("paid_predictions.yml"));
        const auto &yaml = files[1].text;
        for (const auto *line :
             {"version: 2\n", "  - name: \"fulfillment\"\n", "      - name: \"orders\"\n", "      - name: \"id\"\n",
              "        tests: [unique, not_null]\n", "values: [\"no\", \"it's \\u007bso}\"]\n",
              "  - name: \"paid_espalier\"\n    type: ml\n", "      - ref('paid_predictions')\n",
              "      - source('fulfillment', 'orders')\n"})
            QVERIFY2(yaml.find(line) != std::string::npos, (std::string(line) + "\nin\n" + yaml).c_str());
        // Nothing of a name is read by Jinja.
        QCOMPARE(yaml.find("{{"), std::string::npos);
    }

    void aKeyOfTwoColumnsIsNotUniqueByOne()
    {
        auto two = champion();
        two.plan.entity.primaryKey.push_back({.name = "line", .type = catalog::Type::Integer, .typeName = "integer"});
        const auto yaml = dbtFiles(two, {"espalier", "paid"})[1].text;
        QCOMPARE(yaml.find("unique"), std::string::npos);
        QVERIFY(yaml.find("        tests: [not_null]\n") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(DbtProjectTest)

} // namespace dbtproject_test

#include "dbtproject_test.moc"
