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

namespace findingsview_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! One of each gravity and of each fix, as a real database gave them.
std::vector<study::Finding> checkedFindings()
{
    return {
        {.subject = "finance.payments.paid_at",
         .detail = screening::messages::filledAfter("paid_at", "finance.payments", "billed_at"),
         .severity = study::Severity::Danger,
         .evidence = {screening::messages::laterThan("paid_at", "billed_at", Share{1}, Seconds{4.9 * 86'400},
                                                     Share{0.022}, 3023)},
         .fix = study::ExcludeFeatures{{"paid_last", "paid_amount"}}},
        {.subject = "finance.refunds",
         .detail = study::messages::staticTableHasTime("requested_at"),
         .severity = study::Severity::Danger,
         .evidence = {study::messages::serverCounts(274, 0, 0)},
         .fix = study::SetTime{{.table = {"finance", "refunds"}, .column = "requested_at"}}},
        {.subject = "newsletter",
         .detail = study::messages::changesInPlace("newsletter"),
         .evidence = {study::messages::isNamedSo(), study::messages::serverCountsUpdates(122, 414, "growth.customers")},
         .fix = study::ExcludeFeatures{{"newsletter"}}},
        {.subject = "split", .detail = study::messages::timesOnBothSides(), .fix = study::SetSplit{}},
        {.subject = "catalog.brands",
         .detail = study::messages::staticTable(),
         .severity = study::Severity::Notice,
         .evidence = {study::messages::serverCounts(12, 0, 0)},
         .fix = study::SetTime{{.table = {"catalog", "brands"}, .isKnownInAdvance = true}}},
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
    void offersAFixForEachFinding()
    {
        FindingsView view;
        view.setFindings(checkedFindings(), std::nullopt);
        QSignalSpy fixed(&view, &FindingsView::fixRequested);
        QStringList texts;
        for (const auto *row : rowsOf(view)) {
            auto &fix = button(*row, "fixButton");
            texts.append(fix.isHidden() ? QString() : fix.text());
            if (!fix.isHidden())
                fix.click();
        }
        QCOMPARE(
            texts,
            (QStringList{"Leave Out 2", "Use requested_at", "Leave Out", "Split by Time", "Known in Advance", ""}));
        QCOMPARE(fixed.size(), 5);
        QCOMPARE(fixed[1][0].value<study::Finding>(), checkedFindings()[1]);
    }

    //! Beside the first fix stands a menu of others.
    void offersOtherFixes()
    {
        const study::Period period{parseTimestamp("2025-03-02").value(), parseTimestamp("2025-03-09").value()};
        const sql::QualifiedName lines{"fulfillment", "lines"};
        auto found = checkedFindings();
        found.push_back({.subject = "fulfillment.lines.price",
                         .kind = study::FindingKind::Scar,
                         .fix = study::AddRepairs{{{.table = lines, .column = "price", .as = period}}},
                         .alternatives = {study::LeaveOut{{period}}, study::LeaveOut{{{{}, period.until}}}}});
        found.push_back(
            {.subject = "growth.customers.kind",
             .kind = study::FindingKind::Scar,
             .fix = study::AddRepairs{
                 {{.table = {"growth", "customers"}, .column = "kind", .as = study::Repair::Renamed{"b&w", "mono"}}}}});
        FindingsView view;
        view.setFindings(found, std::nullopt);
        QSignalSpy fixed(&view, &FindingsView::fixRequested);
        const auto rows = rowsOf(view);
        const auto others = [](const FindingRow &row) {
            return row.findChild<QToolButton *>(QStringLiteral("otherFixes"));
        };
        QVERIFY(others(*rows[0])->isHidden());
        QCOMPARE(button(*rows[6], "fixButton").text(), QStringLiteral("Treat as Missing"));
        QVERIFY(button(*rows[6], "fixButton").toolTip().contains(QStringLiteral("2025-03-09")));
        QCOMPARE(button(*rows[7], "fixButton").text(), QStringLiteral("Join with \"mono\""));
        QVERIFY(!others(*rows[6])->isHidden());
        const auto actions = others(*rows[6])->menu()->actions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[0]->text(), QStringLiteral("Leave Out Period"));
        QCOMPARE(actions[1]->text(), QStringLiteral("Begin at 2025-03-09"));
        actions[1]->trigger();
        QCOMPARE(fixed.size(), 1);
        const auto chosen = fixed.front().front().value<study::Finding>();
        QVERIFY(chosen.fix == found[6].alternatives[1]);
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

} // namespace findingsview_test

#include "findingsview_test.moc"
