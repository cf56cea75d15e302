// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/models/suggestionmodel.h"
#include "ui/pages/common/suggestionwords.h"
#include "ui/pages/explore/suggestionpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/suggestiondelegate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace suggestionpanel_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! The shop without its keys, and what is suggested for it; some of it checked.
struct Suggested
{
    catalog::Catalog catalog;
    std::vector<relations::SuggestedRelation> relations;
    std::vector<study::TimeSuggestion> times;
};

Suggested suggestedSample()
{
    Suggested sample{.catalog = samples::shop().catalog, .relations = {}, .times = {}};
    sample.catalog.foreignKeys.clear();
    sample.relations = relations::suggestedRelations(sample.catalog, relations::relationGraph(sample.catalog));
    for (std::size_t i = 0; i < sample.relations.size(); ++i) {
        if (i % 5 == 0)
            continue;
        const std::uint64_t found = i % 5 == 1 ? 412 : i % 7 == 2 ? 803 : 1000 - i;
        sample.relations[i].inclusion = relations::Inclusion{.sampled = 1000, .found = found};
    }
    for (const auto &table : sample.catalog.tables) {
        if (auto time = study::timeSuggestion(table))
            sample.times.push_back(std::move(*time));
    }
    return sample;
}

template<typename T>
T *part(QWidget &panel)
{
    return panel.findChild<T *>();
}

QPushButton *button(QWidget &panel, const QString &text)
{
    for (auto *each : panel.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class SuggestionPanelTest : public QObject
{
    Q_OBJECT

private:
    static void fill(SuggestionPanel &panel)
    {
        const auto sample = suggestedSample();
        panel.setSuggestions(sample.catalog, sample.relations, sample.times);
    }

private Q_SLOTS:
    void tellsThatNothingIsSuggested()
    {
        SuggestionPanel panel;
        panel.show();
        const auto isTold = [&panel] {
            const auto labels = panel.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith("Nothing to suggest");
            });
        };
        QVERIFY(isTold());
        QVERIFY(!part<QListView>(panel)->isVisible());
        QVERIFY(!button(panel, "Check Values")->isVisible());
        fill(panel);
        QVERIFY(!isTold());
        QVERIFY(button(panel, "Check Values")->isVisible());
    }

    void listsConfirmedOnesFirst()
    {
        SuggestionPanel panel;
        const QAbstractItemModelTester tester(part<SuggestionModel>(panel));
        const auto sample = suggestedSample();
        QVERIFY(sample.relations.size() > 15);
        QVERIFY(sample.times.size() > 8);
        panel.setSuggestions(sample.catalog, sample.relations, sample.times);
        const auto *model = part<SuggestionModel>(panel);
        QCOMPARE(static_cast<std::size_t>(model->rowCount()), sample.relations.size() + sample.times.size() + 2);
        QCOMPARE(model->rowAt(0).kind, SuggestionRow::Kind::Heading);
        QCOMPARE(model->rowAt(1).state, SuggestionRow::State::Confirmed);
        for (std::size_t i = 0; i < sample.relations.size(); ++i) {
            const auto &row = model->rowAt(model->rowOf(SuggestionRow::Kind::Relation, i));
            QCOMPARE(row.evidence, evidenceText(sample.relations[i]));
            QVERIFY(row.spoken.contains(row.title) && row.spoken.contains(row.evidence));
        }
        const auto &last = model->rowAt(model->rowCount() - 1);
        QCOMPARE(last.kind, SuggestionRow::Kind::Time);
        QVERIFY(!last.evidence.isEmpty());
    }

    void wordsTheEvidence()
    {
        auto suggestion = suggestedSample().relations.front();
        suggestion.inclusion.reset();
        QVERIFY(evidenceText(suggestion).startsWith("values not checked"));
        suggestion.inclusion = relations::Inclusion{.sampled = 1000, .found = 998};
        QVERIFY(evidenceText(suggestion).startsWith("998 of 1,000 values"));
        suggestion.inclusion->found = 600;
        QVERIFY(evidenceText(suggestion).startsWith("Doubtful: 600 of 1,000"));
        suggestion.inclusion->isParentEmpty = true;
        QVERIFY(evidenceText(suggestion).startsWith("the parent has no rows"));
    }

    void decidesByKeyboard()
    {
        SuggestionPanel panel;
        fill(panel);
        panel.show();
        auto *list = part<QListView>(panel);
        const auto *model = part<SuggestionModel>(panel);
        QSignalSpy selected(&panel, &SuggestionPanel::relationSelected);
        QSignalSpy accepted(&panel, &SuggestionPanel::relationAccepted);
        QSignalSpy dismissed(&panel, &SuggestionPanel::relationDismissed);
        QSignalSpy timeAccepted(&panel, &SuggestionPanel::timeAccepted);
        list->setCurrentIndex(model->index(1));
        QCOMPARE(selected.count(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.front().front().value<std::size_t>(), model->rowAt(1).index);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(dismissed.front().front().value<std::size_t>(), model->rowAt(2).index);
        list->setCurrentIndex(model->index(model->rowCount() - 1));
        QTest::keyClick(list, Qt::Key_Enter);
        QCOMPARE(timeAccepted.count(), 1);
        QCOMPARE(accepted.count(), 1);
    }

    void decidesByItsButtons()
    {
        SuggestionPanel panel;
        fill(panel);
        panel.resize(360, 700);
        panel.show();
        auto *list = part<QListView>(panel);
        const auto *model = part<SuggestionModel>(panel);
        QSignalSpy accepted(&panel, &SuggestionPanel::relationAccepted);
        QSignalSpy dismissed(&panel, &SuggestionPanel::relationDismissed);
        const auto click = [&](int row, SuggestionDelegate::Button which) {
            const auto rect = list->visualRect(model->index(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              SuggestionDelegate::buttonRect(rect, which).center());
        };
        click(3, SuggestionDelegate::Button::Accept);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.front().front().value<std::size_t>(), model->rowAt(3).index);
        click(2, SuggestionDelegate::Button::Dismiss);
        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(dismissed.front().front().value<std::size_t>(), model->rowAt(2).index);
        // Beside the buttons a click only selects.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model->index(4)).center());
        QCOMPARE(accepted.count() + dismissed.count(), 2);
        QCOMPARE(list->currentIndex().row(), 4);
    }

    void checksAndStops()
    {
        SuggestionPanel panel;
        fill(panel);
        panel.show();
        QSignalSpy check(&panel, &SuggestionPanel::checkRequested);
        QSignalSpy stop(&panel, &SuggestionPanel::stopRequested);
        QSignalSpy all(&panel, &SuggestionPanel::acceptConfirmedRequested);
        QTest::mouseClick(button(panel, "Check Values"), Qt::LeftButton);
        QCOMPARE(check.count(), 1);
        panel.setChecking(0.4, "checking values: 8 of 20 relations");
        QVERIFY(part<QProgressBar>(panel)->isVisible());
        QCOMPARE(part<QProgressBar>(panel)->value(), 400);
        QVERIFY(!button(panel, "Check Values")->isVisible());
        for (auto *tool : panel.findChildren<QToolButton *>()) {
            if (tool->accessibleName() == "Stop checking")
                QTest::mouseClick(tool, Qt::LeftButton);
        }
        QCOMPARE(stop.count(), 1);
        panel.setIdle();
        QVERIFY(!part<QProgressBar>(panel)->isVisible());
        QTest::mouseClick(button(panel, "Accept All Confirmed"), Qt::LeftButton);
        QCOMPARE(all.count(), 1);
        panel.setError({.code = Error::Code::Connection, .subject = "server", .detail = "The link broke."});
        QVERIFY(part<MessageBar>(panel)->isShown());
        fill(panel);
        QVERIFY(!part<MessageBar>(panel)->isShown());
    }

    void nothingConfirmedMeansNothingToAcceptAtOnce()
    {
        auto sample = suggestedSample();
        for (auto &relation : sample.relations)
            relation.inclusion.reset();
        SuggestionPanel panel;
        panel.setSuggestions(sample.catalog, sample.relations, sample.times);
        QVERIFY(!button(panel, "Accept All Confirmed")->isEnabled());
    }

    //! The graph chose it: the list follows and says nothing back.
    void followsTheGraphSilently()
    {
        SuggestionPanel panel;
        fill(panel);
        panel.show();
        QSignalSpy selected(&panel, &SuggestionPanel::relationSelected);
        panel.selectRelation(5);
        const auto *model = part<SuggestionModel>(panel);
        QCOMPARE(part<QListView>(panel)->currentIndex().row(), model->rowOf(SuggestionRow::Kind::Relation, 5));
        QCOMPARE(selected.count(), 0);
        panel.selectRelation(5000);
        QCOMPARE(selected.count(), 0);
    }

    //! After a decision the next one is current, so that several can be decided in a row.
    void goesOnToTheNextOne()
    {
        auto sample = suggestedSample();
        SuggestionPanel panel;
        panel.setSuggestions(sample.catalog, sample.relations, sample.times);
        auto *list = part<QListView>(panel);
        list->setCurrentIndex(list->model()->index(2, 0));
        const auto next = list->model()->index(3, 0).data().toString();
        const auto gone = part<SuggestionModel>(panel)->rowAt(2).index;
        sample.relations.erase(sample.relations.begin() + static_cast<std::ptrdiff_t>(gone));
        panel.setSuggestions(sample.catalog, sample.relations, sample.times);
        QCOMPARE(list->currentIndex().data().toString(), next);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        QTest::newRow("light-320") << false << 320;
        QTest::newRow("dark-320") << true << 320;
        QTest::newRow("light-420") << false << 420;
        QTest::newRow("dark-420") << true << 420;
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        QFETCH(int, width);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        SuggestionPanel panel;
        fill(panel);
        panel.resize(width, 720);
        panel.show();
        panel.selectRelation(3);
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        samples::keepShot(panel, "suggestions-" + tag);
        QVERIFY2(panel.minimumSizeHint().width() <= 320, qPrintable(QString::number(panel.minimumSizeHint().width())));
        panel.setChecking(0.35, "checking values: 7 of 20 relations");
        samples::keepShot(panel, "suggestions-checking-" + tag);
        panel.setError({.code = Error::Code::Connection,
                        .subject = "shop",
                        .detail = "The server closed the connection.",
                        .remedies = {messages::inWords("Connect again.")}});
        samples::keepShot(panel, "suggestions-error-" + tag);
        panel.setSuggestions({}, {}, {});
        samples::keepShot(panel, "suggestions-empty-" + tag);
        QVERIFY(panel.minimumSizeHint().width() <= 320);
        QCOMPARE(panel.width(), width);
    }
};

QTEST_MAIN(SuggestionPanelTest)

} // namespace suggestionpanel_test

#include "suggestionpanel_test.moc"
