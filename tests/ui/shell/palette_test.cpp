// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/history.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

namespace palette_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr std::array paletteAdjectives{"active",  "billing",  "customer", "daily",  "external", "failed", "global",
                                       "hourly",  "internal", "journal",  "legacy", "merge",    "nested", "open",
                                       "pending", "quality",  "remote",   "sales",  "team",     "user"};
constexpr std::array paletteNouns{"accounts",  "batches",  "contracts", "deliveries", "events",   "fields",  "groups",
                                  "histories", "invoices", "jobs",      "keys",       "limits",   "members", "notes",
                                  "orders",    "payments", "quotas",    "requests",   "settings", "tokens"};
constexpr std::array paletteEnds{"", "_archive", "_links"};

//! A thousand tables called as people call tables, with the columns of the generated schema.
const catalog::Catalog &namedCatalog()
{
    static const auto catalog = [] {
        auto result = samples::generated(1000).catalog;
        std::size_t next = 0;
        for (const auto *end : paletteEnds) {
            for (const auto *adjective : paletteAdjectives) {
                for (const auto *noun : paletteNouns) {
                    if (next < result.tables.size())
                        result.tables[next++].name.name = std::string(adjective) + "_" + noun + end;
                }
            }
        }
        return result;
    }();
    return catalog;
}

//! One letter swapped with the next, dropped, added or changed.
QString mistyped(const QString &name, std::mt19937 &random)
{
    auto text = name;
    const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(text.size() - 1));
    const QChar letter(static_cast<char16_t>(u'a' + random() % 26));
    switch (random() % 4) {
    case 0:
        std::swap(text[at], text[at + 1]);
        break;
    case 1:
        text.remove(at, 1);
        break;
    case 2:
        text.insert(at, letter);
        break;
    default:
        text[at] = letter;
    }
    return text;
}

catalog::Catalog smallCatalog()
{
    auto catalog = samples::shop().catalog;
    const auto orders = *catalog::findTable(catalog, {"fulfillment", "orders"});
    catalog.tables[orders.value].columns[7].comment = "What the customer paid less, as a share of the price";
    catalog.tables[orders.value].uniqueKeys = {{1, 3}};
    return catalog;
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksWhatIsMeant()
    {
        QVERIFY(fuzzyScore("orders", "orders") > fuzzyScore("orders", "orders_archive"));
        QVERIFY(fuzzyScore("ord", "orders") > fuzzyScore("ord", "customer_orders"));
        QVERIFY(fuzzyScore("ord", "customer_orders") > fuzzyScore("ord", "records"));
        QVERIFY(fuzzyScore("cadr", "customer_addresses") > 0);
        QVERIFY(fuzzyScore("oredrs", "orders") > fuzzyScore("oredrs", "order_readers"));
        QVERIFY(fuzzyScore("custmer", "customers_archive") > fuzzyScore("custmer", "cost_summary_register"));
        QVERIFY(fuzzyScore("mr", "merge_requests") > fuzzyScore("mr", "summary"));
        QVERIFY(fuzzyScore("mr", "merge_requests") > fuzzyScore("mr", "mainrow"));
        QVERIFY(fuzzyScore("ad", "AdGroup") > 0);
        QVERIFY(fuzzyScore("ag", "AdGroup") > fuzzyScore("ag", "baggage"));
        QCOMPARE(fuzzyScore("xyz", "orders"), 0);
        QCOMPARE(fuzzyScore("orders", ""), 0);
    }

    void neverMissesWhatItsSetAllows()
    {
        // The quick test by letters may only refuse what the slow one refuses too.
        std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same in every run
        for (const auto &table : namedCatalog().tables) {
            const auto name = QString::fromStdString(table.name.name);
            const auto typed = mistyped(name, random);
            const auto missing = letterSet(typed.toStdU16String()) & ~letterSet(name.toStdU16String());
            QVERIFY(std::popcount(missing) <= 1);
            QVERIFY(fuzzyScore(typed, name) > 0);
        }
    }

    void findsEveryTableByItsName()
    {
        PaletteModel model;
        model.setItems(PaletteSource::Catalog, paletteItems(namedCatalog()));
        for (const auto &table : namedCatalog().tables) {
            const auto name = QString::fromStdString(table.name.name);
            model.search(name);
            QCOMPARE(model.index(0).data().toString(), name);
            QCOMPARE(model.item(0).kind, PaletteKind::Table);
        }
    }

    void forgivesOneMistake()
    {
        PaletteModel model;
        model.setItems(PaletteSource::Catalog, paletteItems(namedCatalog()));
        std::mt19937 random(5); // NOLINT(cert-msc51-cpp): the same in every run
        int found = 0;
        QStringList missed;
        for (int i = 0; i < 500; ++i) {
            const auto &table = namedCatalog().tables[random() % namedCatalog().tables.size()];
            const auto name = QString::fromStdString(table.name.name);
            const auto typed = mistyped(name, random);
            model.search(typed);
            if (model.rowCount() > 0 && model.index(0).data().toString() == name)
                ++found;
            else
                missed.append(typed + " for " + name);
        }
        qInfo("%d of 500 at rank 1", found);
        QVERIFY2(found >= 475, qPrintable(missed.join("; ")));
    }

    void findsWordsInAnyOrder()
    {
        CommandPalette palette;
        palette.setItems(PaletteSource::Catalog, paletteItems(smallCatalog()));
        QSignalSpy chosen(&palette, &CommandPalette::tableChosen);
        const auto first = [&palette](const QString &text) {
            PaletteModel model;
            model.setItems(PaletteSource::Catalog, paletteItems(smallCatalog()));
            model.search(text);
            if (model.rowCount() == 0)
                return QString();
            const auto index = model.index(0);
            return index.data(PaletteModel::ContainerRole).toString() + "/" + index.data().toString();
        };
        for (const auto *text : {"orders total", "total orders", "orders.total", "Orders.Total"})
            QCOMPARE(first(text), "orders/total");
        QCOMPARE(first("fulfillment orders"), "/orders");
        QCOMPARE(first("orders placed timestamptz"), "orders/placed_at");
        QCOMPARE(first("ca"), "/categories");
        QCOMPARE(first("cc"), "/credit_cards");
        QCOMPARE(first("orders_customer_id_fkey"), "orders/orders_customer_id_fkey");
        QCOMPARE(first("unique customer_id placed"), "orders/unique (customer_id, placed_at)");
        QCOMPARE(first("orders qqq"), "");
    }

    void findsByCommentsLast()
    {
        PaletteModel model;
        model.setItems(PaletteSource::Catalog, paletteItems(smallCatalog()));
        model.search("share of the price");
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), "discount");
        QVERIFY(model.index(0).data(PaletteModel::ExcerptRole).toString().contains("share of the price"));
        QVERIFY(model.index(0).data(PaletteModel::PlacesRole).value<QList<int>>().isEmpty());
        // What is called so comes before what is only described so.
        model.search("price");
        QCOMPARE(model.index(0).data().toString(), "price");
        QCOMPARE(model.index(1).data().toString(), "price");
        QCOMPARE(model.index(2).data().toString(), "discount");
    }

    void limitsByAFirstLetter()
    {
        CommandPalette palette;
        QAction orders("&Orders of the Day");
        QAction other("Other");
        palette.setCommands({&orders, &other});
        palette.setItems(PaletteSource::Catalog, paletteItems(smallCatalog()));
        QCOMPARE(palette.found(">orders"), QStringList{"Orders of the Day"});
        QCOMPARE(palette.found("@orders").value(0), "orders");
        QVERIFY(!palette.found("@orders").contains("Orders of the Day"));
        QVERIFY(palette.found("@total").isEmpty());
        QCOMPARE(palette.found("# total").value(0), "total");
        QCOMPARE(palette.found(">"), (QStringList{"Orders of the Day", "Other"}));
        QCOMPARE(palette.found("@").size(), 15);
        QCOMPARE(palette.found("").value(0), "Orders of the Day");
        QVERIFY(!palette.found("").contains("total"));
    }

    void narrowsAsIfItSearchedAnew()
    {
        PaletteSearch kept;
        const auto items = paletteItems(namedCatalog());
        kept.setItems(items);
        for (const auto *text :
             {"customer_ordres", "column_12 billing", "table.nu", "user payments id", "zzz", "mr", "@team_e"}) {
            const QString typed = QString::fromLatin1(text);
            for (qsizetype i = 1; i <= typed.size(); ++i) {
                PaletteSearch fresh;
                fresh.setItems(items);
                QCOMPARE(kept.search(typed.left(i), 60), fresh.search(typed.left(i), 60));
            }
        }
    }

    //! What is worked on is found beside the catalog, comes and goes by itself, and tells what was chosen.
    void findsWhatIsWorkedOn()
    {
        CommandPalette palette;
        palette.setItems(PaletteSource::Catalog, paletteItems(smallCatalog()));
        palette.setItems(PaletteSource::Work,
                         {{.kind = PaletteKind::Feature, .text = "days since last", .container = "orders", .id = "f1"},
                          {.kind = PaletteKind::Model, .text = "Boosted trees", .id = "0a1b"},
                          {.kind = PaletteKind::Project, .text = "churn_90d", .id = "churn_90d"}});
        QCOMPARE(palette.found("days since").first(), QStringLiteral("days since last"));
        QCOMPARE(palette.found("orders.last").first(), QStringLiteral("days since last"));
        QCOMPARE(palette.found("bosted").first(), QStringLiteral("Boosted trees"));
        QVERIFY(palette.found("customers").contains("customers"));
        QSignalSpy chosen(&palette, &CommandPalette::workChosen);
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        field->setText("churn 90");
        Q_EMIT field->returnPressed();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<PaletteKind>(), PaletteKind::Project);
        QCOMPARE(chosen[0][1].toString(), QStringLiteral("churn_90d"));
        palette.setItems(PaletteSource::Work, {});
        QVERIFY(!palette.found("churn_90d").contains("churn_90d"));
        QVERIFY(palette.found("customers").contains("customers"));
    }

    void marksTheLettersThatAnswer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("beginning") << "ord"
                                   << "orders" << QList<int>{0, 1, 2};
        QTest::newRow("a word") << "ord"
                                << "for_orders" << QList<int>{4, 5, 6};
        QTest::newRow("initials") << "mr"
                                  << "merge_requests" << QList<int>{0, 6};
        QTest::newRow("words") << "requests merge"
                               << "merge_requests" << QList<int>{0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13};
        QTest::newRow("mistake") << "ordxrs"
                                 << "orders" << QList<int>{0, 1, 2, 4, 5};
        QTest::newRow("in order") << "odrs"
                                  << "o_d_r_s" << QList<int>{0, 2, 4, 6};
    }

    void marksTheLettersThatAnswer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QList<int>, places);
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(PaletteSource::Catalog, {{.kind = PaletteKind::Table, .text = name}});
        model.search(typed);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(PaletteModel::PlacesRole).value<QList<int>>(), places);
    }

    void goesWhereTheItemIs()
    {
        CommandPalette palette;
        QAction refresh("Read Again");
        QAction off("Out of Order");
        off.setEnabled(false);
        palette.setCommands({&refresh, &off});
        const auto catalog = smallCatalog();
        palette.setItems(PaletteSource::Catalog, paletteItems(catalog));
        QSignalSpy chosen(&palette, &CommandPalette::tableChosen);
        QSignalSpy ran(&refresh, &QAction::triggered);
        QSignalSpy ranOff(&off, &QAction::triggered);
        auto *field = palette.findChild<QLineEdit *>();
        const auto choose = [&](const QString &text) {
            palette.open();
            field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(!palette.isVisible());
        };
        choose("orders.total");
        const auto orders = *catalog::findTable(catalog, {"fulfillment", "orders"});
        QCOMPARE(chosen.last().at(0).value<catalog::TableId>(), orders);
        QCOMPARE(chosen.last().at(1).value<std::optional<std::size_t>>(), std::optional<std::size_t>(6));
        choose("orders");
        QVERIFY(!chosen.last().at(1).value<std::optional<std::size_t>>());
        choose("read again");
        QCOMPARE(ran.count(), 1);
        choose("out of order");
        QCOMPARE(ranOff.count(), 0);
        QCOMPARE(chosen.count(), 2);
        // Where nothing was found, the palette stays.
        palette.open();
        field->setText("qqqq");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

    //! Every key of these words at 12,000 columns, and the slowest twentieth of them.
    void answersEachKeyInTime()
    {
        CommandPalette palette;
        palette.setItems(PaletteSource::Catalog, paletteItems(namedCatalog()));
        std::size_t columns = 0;
        for (const auto &table : namedCatalog().tables)
            columns += table.columns.size();
        QVERIFY(columns >= 11'000);
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        std::vector<double> times;
        for (const auto *text :
             {"customer_orders", "cuostmer", "column_3 table", "numeric", "e", "orders.column_12", "mr"}) {
            field->clear();
            for (const auto *key = text; *key != '\0'; ++key) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClick(field, *key);
                palette.repaint();
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
        std::ranges::sort(times);
        const auto slow = times[times.size() * 95 / 100];
        qInfo("%zu columns, %zu keys: median %.1f ms, p95 %.1f ms, slowest %.1f ms, with painting", columns,
              times.size(), times[times.size() / 2], slow, times.back());
        QVERIFY(slow <= 50);
    }

    void goesBackAndForward()
    {
        History history;
        QVERIFY(!history.canGoBack());
        history.visit({PageId::Connect, {}});
        history.visit({PageId::Explore, {}});
        history.visit({PageId::Explore, "growth.customers"});
        QCOMPARE(*history.back(), (Place{PageId::Explore, {}}));
        QCOMPARE(*history.back(), (Place{PageId::Connect, {}}));
        QVERIFY(!history.back());
        QCOMPARE(*history.forward(), (Place{PageId::Explore, {}}));
        history.visit({PageId::Study, {}});
        QVERIFY(!history.canGoForward());
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        CommandPalette palette;
        QAction refresh("Read the Catalog Again");
        refresh.setProperty("iconName", "refresh");
        refresh.setShortcut(QKeySequence(Qt::Key_F5));
        palette.setCommands({&refresh});
        palette.setItems(PaletteSource::Catalog, paletteItems(smallCatalog()));
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        for (const auto *text : {"", "cust", "orders total", "price", "qqqq"}) {
            field->setText(text);
            samples::keepShot(palette, QStringLiteral("palette-%1-%2").arg(QString(text).left(4).trimmed(), tag));
        }
        QVERIFY(palette.width() <= 680);
    }
};

QTEST_MAIN(PaletteTest)

} // namespace palette_test

#include "palette_test.moc"
