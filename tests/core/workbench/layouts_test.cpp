// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/layouts.h"
#include "tests/core/diagram/samples.h"

#include <QTemporaryDir>
#include <QTest>

namespace layouts_test {

using namespace espalier;

class LayoutsTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path file() const { return m_folder.filePath("cache").toStdString(); }

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        auto cache = store::Cache::open(file()).value();
        const std::vector<diagram::PlacedTable> tables{
            {.name = {"a", "x \"y\"\n"},
             .place = {-12.25, 1e6 + 1.0 / 3},
             .size = {170, 34},
             .isPinned = true,
             .isHidden = true,
             .columns = diagram::Columns::All,
             .fingerprint = 0xffff'ffff'ffff'fffeU},
            {.name = {"b", "z"}, .place = {0, 0}, .size = {200, 100}, .fingerprint = 3}};
        QVERIFY(workbench::saveLayout(cache, "one", tables));
        QVERIFY(workbench::saveLayout(cache, "two", {}));
        QCOMPARE(workbench::loadLayout(cache, "one").value().value(), tables);
        QVERIFY(workbench::loadLayout(cache, "two").value()->empty());
        QVERIFY(!workbench::loadLayout(cache, "three").value());
    }

    void refusesWhatIsDamaged()
    {
        auto cache = store::Cache::open(file()).value();
        for (const auto *text :
             {"", "[]", "{\"version\": 2, \"tables\": []}", "{\"version\": 1}", "{\"version\": 1, \"tables\": [3]}",
              "{\"version\": 1, \"tables\": [{\"schema\": \"a\"}]}", "{\"version\": 1, \"tables\": 3}",
              "{\"version\": 1, \"tables\": [{\"schema\": \"a\", \"name\": \"b\", \"x\": 1e300, \"y\": 0, "
              "\"width\": 1, \"height\": 1, \"columns\": \"1\"}]}"}) {
            QVERIFY(cache.put("layout", "bad", text));
            QVERIFY2(!workbench::loadLayout(cache, "bad"), text);
        }
    }

    void restoresALayoutAfterARestart()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        const auto first = workbench::restoreLayout(file(), "shop", shop, graph, m_progress).value();
        QCOMPARE(first.layout, diagram::computeLayout(shop, graph, m_progress).value());
        auto moved = first.layout;
        moved.cards[2].place = {5000, -300};
        moved.cards[2].isPinned = true;
        diagram::measure(moved);
        {
            auto cache = store::Cache::open(file()).value();
            QVERIFY(workbench::saveLayout(cache, "shop", diagram::placedTables(shop, moved, {{1}, {4}})));
        }
        const auto again = workbench::restoreLayout(file(), "shop", shop, graph, m_progress).value();
        QCOMPARE(again.layout, moved);
        QCOMPARE(again.hidden, (std::vector<catalog::TableId>{{1}, {4}}));
        const auto other = workbench::restoreLayout(file(), "another", shop, graph, m_progress).value();
        QCOMPARE(other.layout, first.layout);
    }

    void laysOutAfreshWhereNothingCanBeRead()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        auto cache = store::Cache::open(file()).value();
        QVERIFY(cache.put("layout", "shop", "nonsense"));
        const auto arranged = workbench::restoreLayout(file(), "shop", shop, graph, m_progress);
        QCOMPARE(arranged->layout, diagram::computeLayout(shop, graph, m_progress).value());
    }

private:
    QTemporaryDir m_folder;
    Progress m_progress;
};

QTEST_APPLESS_MAIN(LayoutsTest)

} // namespace layouts_test

#include "layouts_test.moc"
