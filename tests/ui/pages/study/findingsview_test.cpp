// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/messages.h"
#include "core/study/messages.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/study/findingrow.h"
#include "ui/pages/study/findingsview.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace espalier;
using namespace espalier::ui;

namespace {

//! One of each gravity and of each cure, as a real database gave them.
std::vector<study::Finding> checkedFindings()
{
    return {
        {.subject = "finance.payments.paid_at",
         .detail = screening::messages::filledAfter("paid_at", "finance.payments", "billed_at"),
         .severity = study::Severity::Danger,
         .evidence = {screening::messages::laterThan("paid_at", "billed_at", Share{1}, Seconds{4.9 * 86'400},
                                                     Share{0.022}, 3023)},
         .cure = study::ExcludeFeatures{{"paid_last", "paid_amount"}}},
        {.subject = "finance.refunds",
         .detail = study::messages::staticTableHasTime("requested_at"),
         .severity = study::Severity::Danger,
         .evidence = {study::messages::serverCounts(274, 0, 0)},
         .cure = study::SetTime{{.table = {"finance", "refunds"}, .column = "requested_at"}}},
        {.subject = "newsletter",
         .detail = study::messages::changesInPlace("newsletter"),
         .evidence = {study::messages::isNamedSo(), study::messages::serverCountsUpdates(122, 414, "growth.customers")},
         .cure = study::ExcludeFeatures{{"newsletter"}}},
        {.subject = "split", .detail = study::messages::timesOnBothSides(), .cure = study::SetSplit{}},
        {.subject = "catalog.brands",
         .detail = study::messages::staticTable(),
         .severity = study::Severity::Notice,
         .evidence = {study::messages::serverCounts(12, 0, 0)},
         .cure = study::SetTime{{.table = {"catalog", "brands"}, .isKnownInAdvance = true}}},
        {.subject = "public.flights",
         .detail = study::messages::ownRow(18, "time_hour"),
         .severity = study::Severity::Notice}};
}

QList<FindingRow *> rowsOf(const FindingsView &view)
{
    return view.findChild<QScrollArea *>()->widget()->findChildren<FindingRow *>();
}

QPushButton &button(const QWidget &parent, const char *name)
{
    return *parent.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class FindingsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersACureForEachFinding()
    {
        FindingsView view;
        view.setFindings(checkedFindings(), std::nullopt);
        QSignalSpy cured(&view, &FindingsView::cureRequested);
        QStringList texts;
        for (const auto *row : rowsOf(view)) {
            auto &cure = button(*row, "cureButton");
            texts.append(cure.isHidden() ? QString() : cure.text());
            if (!cure.isHidden())
                cure.click();
        }
        QCOMPARE(
            texts,
            (QStringList{"Leave Out 2", "Use requested_at", "Leave Out", "Split by Time", "Known in Advance", ""}));
        QCOMPARE(cured.size(), 5);
        QCOMPARE(cured[1][0].value<study::Finding>(), checkedFindings()[1]);
    }

    //! Beside the first cure stands a menu of others.
    void offersOtherCures()
    {
        const study::Period period{parseTimestamp("2025-03-02").value(), parseTimestamp("2025-03-09").value()};
        const sql::QualifiedName lines{"fulfillment", "lines"};
        auto found = checkedFindings();
        found.push_back({.subject = "fulfillment.lines.price",
                         .kind = study::FindingKind::Scar,
                         .cure = study::AddRepairs{{{.table = lines, .column = "price", .as = period}}},
                         .alternatives = {study::LeaveOut{{period}}, study::LeaveOut{{{{}, period.until}}}}});
        found.push_back(
            {.subject = "growth.customers.kind",
             .kind = study::FindingKind::Scar,
             .cure = study::AddRepairs{
                 {{.table = {"growth", "customers"}, .column = "kind", .as = study::Repair::Renamed{"b&w", "mono"}}}}});
        FindingsView view;
        view.setFindings(found, std::nullopt);
        QSignalSpy cured(&view, &FindingsView::cureRequested);
        const auto rows = rowsOf(view);
        const auto others = [](const FindingRow &row) {
            return row.findChild<QToolButton *>(QStringLiteral("otherCures"));
        };
        QVERIFY(others(*rows[0])->isHidden());
        QCOMPARE(button(*rows[6], "cureButton").text(), QStringLiteral("Treat as Missing"));
        QVERIFY(button(*rows[6], "cureButton").toolTip().contains(QStringLiteral("2025-03-09")));
        QCOMPARE(button(*rows[7], "cureButton").text(), QStringLiteral("Join with \"mono\""));
        QVERIFY(!others(*rows[6])->isHidden());
        const auto actions = others(*rows[6])->menu()->actions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[0]->text(), QStringLiteral("Leave Out Period"));
        QCOMPARE(actions[1]->text(), QStringLiteral("Begin at 2025-03-09"));
        actions[1]->trigger();
        QCOMPARE(cured.size(), 1);
        const auto chosen = cured.front().front().value<study::Finding>();
        QVERIFY(chosen.cure == found[6].alternatives[1]);
        QCOMPARE(chosen.subject, found[6].subject);
    }

    void leadsToTheFeature()
    {
        FindingsView view;
        view.setFindings(checkedFindings(), std::nullopt);
        QSignalSpy activated(&view, &FindingsView::findingActivated);
        QTest::keyClick(rowsOf(view)[0], Qt::Key_Return);
        QTest::mouseClick(rowsOf(view)[4], Qt::LeftButton);
        QCOMPARE(activated[0][0].toString(), QString("paid_last"));
        QCOMPARE(activated[1][0].toString(), QString("catalog.brands"));
        QVERIFY(rowsOf(view)[0]->accessibleName().startsWith("Danger: finance.payments.paid_at"));
        QVERIFY(rowsOf(view)[0]->accessibleName().contains("4.9 days"));
    }

    void showsTheCheckOfTheData()
    {
        FindingsView view;
        QSignalSpy asked(&view, &FindingsView::checkRequested);
        QSignalSpy stopped(&view, &FindingsView::stopRequested);
        auto &check = button(view, "checkDataButton");
        const auto &note = *view.findChild<QLabel *>("dataNote");
        QVERIFY(!check.isEnabled());
        view.setCheckEnabled(true);
        QVERIFY(note.text().contains("not looked at"));
        check.click();
        view.setChecking(true);
        view.setProgress(0.5, "comparing with the label");
        QCOMPARE(note.text(), QString("comparing with the label"));
        QCOMPARE(check.text(), QString("Stop"));
        check.click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stopped.size(), 1);
        view.setChecking(false);
        view.setDataCheck(DataCheck::Current, "961 of 961 training examples");
        QVERIFY(note.text().contains("961 of 961"));
        view.setDataCheck(DataCheck::Outdated, "961 of 961 training examples");
        QVERIFY(note.text().contains("added since"));
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        for (const bool isDark : {false, true}) {
            QTest::addRow("%s", isDark ? "dark" : "light") << isDark << QSize(720, 480);
            QTest::addRow("%s-narrow", isDark ? "dark" : "light") << isDark << QSize(420, 640);
            QTest::addRow("%s-large", isDark ? "dark" : "light") << isDark << QSize(1360, 760);
        }
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        FindingsView view;
        view.resize(size);
        view.setCheckEnabled(true);
        view.setFindings(checkedFindings(), std::nullopt);
        view.setDataCheck(DataCheck::Current, "20000 of 206350 training examples, drawn with seed 42");
        view.show();
        samples::keepShot(view, "findings-" + QString::fromLatin1(QTest::currentDataTag()));
        for (const auto *row : rowsOf(view))
            QVERIFY(row->width() <= size.width());
    }
};

QTEST_MAIN(FindingsViewTest)
#include "findingsview_test.moc"
