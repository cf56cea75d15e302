// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/compose.h"
#include "core/study/finding.h"
#include "core/study/timetext.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/samples.h"
#include "ui/models/featuremodel.h"
#include "ui/models/tabletimemodel.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/pages/study/studytimes.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace studytimes_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const sql::QualifiedName orders{"fulfillment", "orders"};
const sql::QualifiedName purchases{"fulfillment", "purchases"};
const sql::QualifiedName customers{"growth", "customers"};

const samples::Schema &shop()
{
    static const auto schema = samples::shop();
    return schema;
}

study::TableTime parsed(const char *text)
{
    auto time = study::parseTime(shop().catalog, shop().graph, text);
    if (!time)
        qFatal("%s", describe(time.error()).c_str());
    return *time;
}

//! Orders by placed_at, purchases by their order's, which is a guess, customers by nothing.
study::Study timedStudy()
{
    auto study = study::compose(shop().catalog, shop().graph, "churn",
                                {.entity = "growth.customers",
                                 .aggregate = "count",
                                 .table = "fulfillment.orders",
                                 .condition = "= 0",
                                 .horizon = "90 days"},
                                Timestamp{1'700'000'000'000'000});
    if (!study)
        qFatal("%s", describe(study.error()).c_str());
    const auto hop = [](study::Direction direction, const sql::QualifiedName &table, const char *column,
                        bool isToMany) {
        return study::Hop{direction, table, {column}, {"id"}, isToMany};
    };
    study->features = {{.name = "lines",
                        .path = {hop(study::Direction::ToChild, orders, "customer_id", true),
                                 hop(study::Direction::ToChild, purchases, "order_id", true)},
                        .aggregate = study::Aggregate::Count}};
    auto borrowed = parsed("fulfillment.purchases(order_id)->fulfillment.orders.placed_at");
    borrowed.isGuessed = true;
    borrowed.columns = {{.column = "quantity", .from = "order_id"}};
    study->times = {parsed("fulfillment.orders.placed_at"), borrowed};
    return *study;
}

std::vector<study::TimeSuggestion> suggestedTimes()
{
    using study::TimeReason;
    return {
        {.time = parsed("fulfillment.orders.placed_at"),
         .score = 6,
         .reasons = {TimeReason::NamedAsBeginning, TimeReason::NamedAsMoment}},
        {.time = parsed("fulfillment.purchases(order_id)->fulfillment.orders.placed_at"),
         .score = 1,
         .reasons = {TimeReason::OfParent}},
        {.time = parsed("growth.customers.created_at"), .score = 6, .reasons = {TimeReason::NamedAsBeginning}},
    };
}

void fill(StudyTimes &times)
{
    times.show();
    times.setCatalog(shop().catalog, shop().graph);
    times.setSuggestions(suggestedTimes());
    times.setStudy(timedStudy());
}

QTreeView &viewOf(const QWidget &widget)
{
    return *widget.findChild<QTreeView *>("times");
}

int rowOf(const QTreeView &view, const char *table)
{
    for (int i = 0; i < view.model()->rowCount(); ++i) {
        if (view.model()->index(i, 0).data().toString() == table)
            return i;
    }
    qFatal("there is no row of %s", table);
}

QString cell(const QTreeView &view, const char *table, int column)
{
    return view.model()->index(rowOf(view, table), column).data().toString();
}

//! The menu of a table, opened by the keyboard.
QMenu &menuOf(const QWidget &widget, const char *table)
{
    auto &view = viewOf(widget);
    view.setCurrentIndex(view.model()->index(rowOf(view, table), TableTimeModel::WhyColumn));
    QTest::keyClick(&view, Qt::Key_Return);
    auto *menu = widget.findChild<QMenu *>("timeMenu");
    if (menu == nullptr)
        qFatal("no menu was opened");
    return *menu;
}

QStringList textsIn(const QMenu &menu)
{
    QStringList texts;
    for (const auto *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text() + (action->isChecked() ? " *" : ""));
        if (action->menu() != nullptr)
            texts.append(textsIn(*action->menu()));
    }
    return texts;
}

screening::TableSight sightOf(const sql::QualifiedName &table)
{
    return {.table = table,
            .time = std::nullopt,
            .sampled = 2000,
            .timed = 1990,
            .first = parseTimestamp("2017-03-01 12:00").value(),
            .visible = 1200,
            .after = 7};
}

} // namespace

class StudyTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatEachTableGoesByAndWhy()
    {
        StudyTimes times;
        fill(times);
        const auto &view = viewOf(times);
        const QAbstractItemModelTester tester(view.model());
        QCOMPARE(view.model()->rowCount(), 3);
        QCOMPARE(cell(view, "fulfillment.orders", TableTimeModel::TimeColumn), "placed_at");
        QCOMPARE(cell(view, "fulfillment.orders", TableTimeModel::WhyColumn),
                 "named as a beginning · named as a moment");
        QCOMPARE(cell(view, "fulfillment.purchases", TableTimeModel::TimeColumn),
                 "(order_id) → fulfillment.orders.placed_at");
        QCOMPARE(cell(view, "fulfillment.purchases", TableTimeModel::WhyColumn),
                 "guessed: the time of the row that it refers to");
        QCOMPARE(cell(view, "growth.customers", TableTimeModel::TimeColumn), "always known");
        QCOMPARE(cell(view, "growth.customers", TableTimeModel::WhyColumn), "could go by created_at");
        QCOMPARE(times.guessed(), 1);
        QVERIFY(times.findChild<QLabel *>("timesNote")->text().startsWith("1 time(s) are guessed"));
    }

    void aHiddenListIsMadeWhenItIsShown()
    {
        StudyTimes times;
        fill(times);
        times.hide();
        auto study = timedStudy();
        study.times[1].isGuessed = false;
        times.setStudy(study);
        QCOMPARE(times.guessed(), 0);
        times.show();
        QCOMPARE(cell(viewOf(times), "fulfillment.purchases", TableTimeModel::WhyColumn),
                 "the time of the row that it refers to");
        QVERIFY(times.findChild<QLabel *>("timesNote")->text().startsWith("From when on"));
    }

    //! The time of the customer who is asked about tells nothing of its orders: it is no time here, and no guess to be confirmed.
    void aTimeOfTheEntityCountsForNothing()
    {
        StudyTimes times;
        fill(times);
        auto study = timedStudy();
        study.features[0].path.pop_back();
        study.times[0] = parsed("fulfillment.orders(customer_id)->growth.customers.created_at");
        study.times[0].isGuessed = true;
        times.setStudy(study);
        const auto &view = viewOf(times);
        QCOMPARE(cell(view, "fulfillment.orders", TableTimeModel::TimeColumn), "always known");
        QCOMPARE(
            cell(view, "fulfillment.orders", TableTimeModel::WhyColumn),
            "nothing tells when its rows came: (customer_id) → growth.customers.created_at is the same for all rows "
            "of an example");
        // That of the purchases, which no feature sees any more, is nothing to be confirmed.
        QCOMPARE(times.guessed(), 0);
        QCOMPARE(rowOf(view, "fulfillment.purchases"), view.model()->rowCount() - 1);
        QVERIFY(cell(view, "fulfillment.purchases", TableTimeModel::WhyColumn).startsWith("not used"));
    }

    //! The window says what espalierctl says: rows that are examples are known when their label is.
    void countsWhatALabelMaturesAfter()
    {
        StudyTimes times;
        fill(times);
        auto study = timedStudy();
        study.entity = purchases;
        study.features.clear();
        study::RowTarget target{.column = "quantity", .maturesAfter = Duration{30, Duration::Unit::Days}};
        target.asOf = "placed_at";
        target.asOfPath = study.times[1].path;
        study.target = target;
        times.setStudy(study);
        const auto &view = viewOf(times);
        QCOMPARE(cell(view, "fulfillment.purchases", TableTimeModel::TimeColumn),
                 "(order_id) → fulfillment.orders.placed_at delay 30 days");
        QVERIFY(cell(view, "fulfillment.purchases", TableTimeModel::WhyColumn).contains("label looks at is over"));
    }

    //! Whatever the room: what the edge cuts has no ellipsis.
    void reasonsEndWithAColumn()
    {
        StudyTimes times;
        fill(times);
        times.show();
        const auto &view = viewOf(times);
        for (const bool isLooked : {false, true}) {
            times.setSights(isLooked ? std::vector{sightOf(orders)} : std::vector<screening::TableSight>());
            for (const auto width : {440, 560, 740, 1000, 1600}) {
                times.resize(width, 400);
                QCoreApplication::processEvents();
                int right = 0;
                bool isWhole = false;
                for (int i = 0; i < TableTimeModel::ColumnCount; ++i) {
                    right += view.isColumnHidden(i) ? 0 : view.columnWidth(i);
                    isWhole = isWhole || (i >= TableTimeModel::WhyColumn && right == view.viewport()->width());
                }
                QVERIFY2(isWhole, qPrintable(QString("%1 of %2").arg(right).arg(view.viewport()->width())));
            }
        }
        QVERIFY(!view.model()->index(0, TableTimeModel::WhyColumn).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void offersEveryTimeOfATable()
    {
        StudyTimes times;
        fill(times);
        times.show();
        QCOMPARE(textsIn(menuOf(times, "fulfillment.orders")),
                 (QStringList{"Suggested: placed_at *", "placed_at *", "shipped_at", "Of the Row That It Refers To",
                              "(customer_id) → growth.customers.created_at", "Known in Advance", "Always Known"}));
    }

    void confirmsAGuessByTheKeyboardAlone()
    {
        StudyTimes times;
        fill(times);
        times.show();
        std::vector<study::TableTime> chosen;
        connect(&times, &StudyTimes::timeChosen, &times, [&chosen](const study::TableTime &time) {
            chosen.push_back(time);
        });
        auto &menu = menuOf(times, "fulfillment.purchases");
        QCOMPARE(textsIn(menu).front(), "Confirm (order_id) → fulfillment.orders.placed_at");
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), std::size_t(1));
        QVERIFY(!chosen.front().isGuessed);
        const auto study = study::fixed(timedStudy(), {.fix = study::SetTime{chosen.front()}});
        QCOMPARE(study.times.back().columns.size(), std::size_t(1));
        times.setStudy(study);
        QCOMPARE(times.guessed(), 0);
        const auto &view = viewOf(times);
        QCOMPARE(view.currentIndex().row(), rowOf(view, "fulfillment.purchases"));
        QCOMPARE(cell(view, "fulfillment.purchases", TableTimeModel::WhyColumn),
                 "the time of the row that it refers to");
    }

    void changesTheStudyOfThePage()
    {
        StudyPage page;
        page.setCatalog(shop().catalog, shop().graph);
        page.times().setSuggestions(suggestedTimes());
        page.setStudy(timedStudy());
        page.show();
        auto &results = *page.findChild<StudyResults *>();
        results.setCurrentWidget(&page.times());
        QCOMPARE(results.tabText(results.currentIndex()), "Times (1)");
        std::vector<study::Study> studies;
        QStringList texts;
        connect(&page, &StudyPage::studyChanged, &page, [&](const study::Study &study, const QString &what) {
            studies.push_back(study);
            texts.append(what);
            page.setStudy(study);
        });
        const auto choose = [&page](const char *table, const QString &text) {
            auto &menu = menuOf(page, table);
            const auto actions = menu.findChildren<QAction *>();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            QVERIFY2(found != actions.end(), qPrintable(textsIn(menu).join('\n')));
            (*found)->trigger();
            delete &menu;
        };
        choose("fulfillment.orders", "shipped_at");
        QCOMPARE(study::findTime(studies.back(), orders)->column, "shipped_at");
        choose("fulfillment.orders", "(customer_id) → growth.customers.created_at");
        QCOMPARE(study::timeTextWithin(*study::findTime(studies.back(), orders)),
                 "(customer_id)->growth.customers.created_at");
        choose("growth.customers", "Suggested: created_at");
        QCOMPARE(study::findTime(studies.back(), customers)->column, "created_at");
        choose("growth.customers", "Known in Advance");
        QVERIFY(study::findTime(studies.back(), customers)->isKnownInAdvance);
        choose("growth.customers", "Always Known");
        QVERIFY(study::findTime(studies.back(), customers) == nullptr);
        QCOMPARE(texts, QStringList(5, "Change Time"));
    }

    void tellsWhatTheDataShowed()
    {
        StudyTimes times;
        fill(times);
        const auto &view = viewOf(times);
        QVERIFY(view.isColumnHidden(TableTimeModel::VisibleColumn));
        times.setSights({sightOf(customers), sightOf(orders)});
        QVERIFY(!view.isColumnHidden(TableTimeModel::VisibleColumn));
        QCOMPARE(cell(view, "fulfillment.orders", TableTimeModel::KnownFromColumn), "2017-03-01");
        QCOMPARE(cell(view, "fulfillment.orders", TableTimeModel::VisibleColumn), "1,200 of 2,000");
        QCOMPARE(cell(view, "fulfillment.orders", TableTimeModel::AfterColumn), "7 of 2,000");
        const auto tip = view.model()
                             ->index(rowOf(view, "fulfillment.orders"), TableTimeModel::AfterColumn)
                             .data(Qt::ToolTipRole)
                             .toString();
        QVERIFY2(tip.contains("10 of 2,000 have no time"), qPrintable(tip));
        // What is always known, and what nobody looked at.
        QCOMPARE(cell(view, "growth.customers", TableTimeModel::VisibleColumn), "–");
        QCOMPARE(cell(view, "fulfillment.purchases", TableTimeModel::VisibleColumn), "–");
        times.setSights({});
        QVERIFY(view.isColumnHidden(TableTimeModel::VisibleColumn));
    }

    void marksFeaturesOfAGuessedTime()
    {
        auto study = timedStudy();
        QVERIFY(featureRow(study, study.features.front(), true).isTimeGuessed);
        study.times.back().isGuessed = false;
        QVERIFY(!featureRow(study, study.features.front(), true).isTimeGuessed);
    }

    void translatesEveryText()
    {
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        StudyTimes times;
        fill(times);
        times.setSights({sightOf(orders)});
        times.show();
        menuOf(times, "fulfillment.purchases");
        auto allowed = samples::textsOf(shop().catalog);
        for (const auto *column : {"placed_at", "shipped_at"})
            allowed << QString("(order_id) → fulfillment.orders.%1").arg(column);
        for (const auto *column : {"listed_at"})
            allowed << QString("(product_id) → catalog.products.%1").arg(column);
        const auto texts = samples::untranslated(times, allowed);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join("\n")));
    }
};

QTEST_MAIN(StudyTimesTest)

} // namespace studytimes_test

#include "studytimes_test.moc"
