// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/compareslices.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace compareslices_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr int narrowCard = 560; //!< what a window of 1024 px leaves to it

RunSlices manySlices(const QString &against)
{
    RunSlices slices{.run = "a",
                     .against = against,
                     .metric = "ROC AUC",
                     .rows = 1816,
                     .rowsAvailable = 1816,
                     .looked = 934,
                     .score = {.value = 0.831, .low = 0.807, .high = 0.851}};
    for (int i = 0; i < 8; ++i) {
        evaluate::SliceScore found{.rows = 180, .score = {.value = 0.37, .low = 0.25, .high = 0.49}};
        found.worse.value = {.value = 0.46, .low = 0.12, .high = 0.79};
        if (!against.isEmpty()) {
            found.other = evaluate::Score{.value = 0.4, .low = 0.3, .high = 0.5};
            found.gain = evaluate::SliceDifference{.value = {.value = -0.03, .low = -0.1, .high = 0.02}};
        }
        slices.slices.push_back(
            {.text = QStringLiteral("sessions: days since the last: %1 to %2").arg(i).arg(i + 6), .found = found});
    }
    return slices;
}

} // namespace

class CompareSlicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnSaysSomething_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("against");
        for (const auto *code : {"en", "de", "fr"}) {
            QTest::addRow("%s", code) << QString(code) << QString();
            QTest::addRow("%s-beside", code) << QString(code) << QString("b");
        }
    }

    //! Slices are named, and values are whole: what is cut is headings.
    void everyColumnSaysSomething()
    {
        QFETCH(QString, code);
        QFETCH(QString, against);
        const Theme theme(*qApp);
        const Language language(code);
        CompareSlices card;
        card.resize(narrowCard, 420);
        card.setRun("a", "Boosted trees (XGBoost)", {{"b", "Logistic regression"}});
        auto *beside = card.findChild<QComboBox *>("slicesBeside");
        beside->setCurrentIndex(beside->findData(against));
        card.setSlices(manySlices(against));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCoreApplication::processEvents();
        samples::keepShot(card, QString("slices-") + QTest::currentDataTag());
        const auto *table = card.findChild<QTableView *>("slicesTable");
        QCOMPARE(card.width(), narrowCard);
        QVERIFY(table->columnWidth(0) >= FittingColumns::narrowestName);
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            QVERIFY(table->columnWidth(column) >= FittingColumns::narrowestValue);
            const auto text = table->model()->index(0, column).data().toString();
            const auto needed = table->fontMetrics().horizontalAdvance(text);
            QVERIFY2(table->columnWidth(column) > needed, qPrintable(text));
            // Cut headings are told whole.
            QVERIFY(table->model()
                        ->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(table->model()->headerData(column, Qt::Horizontal).toString()));
        }
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto name = table->model()->index(row, 0).data().toString();
            const bool isLong = table->fontMetrics().horizontalAdvance(name) > table->columnWidth(0) - 2 * space::s;
            QCOMPARE(table->rowHeight(row) > metric::row, isLong);
            QVERIFY(table->model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(name.toHtmlEscaped()));
        }
        // Where there is room for all, headings are whole and the name takes the rest.
        card.resize(1400, 420);
        QCoreApplication::processEvents();
        int sum = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            sum += table->columnWidth(column);
            if (column > 0)
                QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
        }
        QCOMPARE(sum, table->viewport()->width());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(CompareSlicesTest)

} // namespace compareslices_test

#include "compareslices_test.moc"
