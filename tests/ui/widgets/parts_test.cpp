// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "tests/ui/support/shots.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/intervaldelegate.h"
#include "ui/widgets/jobsbutton.h"
#include "ui/widgets/jobspopup.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"
#include "ui/widgets/stattile.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeView>

namespace parts_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const Error refused{.code = Error::Code::Permission,
                    .subject = "finance.payments",
                    .detail = "permission denied for table payments",
                    .remedies = {messages::inWords("Ask for: GRANT SELECT ON finance.payments TO ada;")},
                    .sqlState = "42501"};

std::vector<JobState> sampleJobs()
{
    return {{.id = 3, .title = "Train Boosted Trees", .stage = "round 140 of 400", .fraction = 0.35, .seconds = 12},
            {.id = 2,
             .title = "Read the Catalog",
             .stage = "",
             .fraction = 1,
             .seconds = 0.8,
             .phase = JobState::Phase::Done},
            {.id = 1,
             .title = "Fetch 12,480 Examples",
             .stage = "The server closed the connection",
             .fraction = 0.2,
             .seconds = 3,
             .phase = JobState::Phase::Failed}};
}

QTreeView *leaderboard(QWidget *parent)
{
    auto *view = new QTreeView(parent);
    auto *model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels({"Model", "ROC AUC", "Interval", "Fit"});
    for (int i = 0; i < 6; ++i) {
        const auto value = 0.87 - 0.02 * i;
        auto *interval = new QStandardItem;
        interval->setData(value, Qt::UserRole + 1);
        interval->setData(value - 0.015, Qt::UserRole + 2);
        interval->setData(value + 0.015, Qt::UserRole + 3);
        interval->setData(i, Qt::UserRole + 4);
        model->appendRow({new QStandardItem("Learner " + QString::number(i)),
                          new QStandardItem(QString::number(value, 'f', 3)), interval, new QStandardItem("1.2 s")});
    }
    auto *delegate = new IntervalDelegate(view);
    delegate->setRange(0.74, 0.9);
    delegate->setBaseline(0.8);
    view->setItemDelegateForColumn(2, delegate);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setCurrentIndex(model->index(1, 0));
    return view;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWentWrong()
    {
        MessageBar bar;
        QVERIFY(!bar.isShown());
        bar.showError(refused, "Copy");
        QVERIFY(bar.isShown());
        QVERIFY(bar.text().contains("finance.payments"));
        QSignalSpy action(&bar, &MessageBar::actionTriggered);
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(action.count(), 1);
        bar.clear();
        QVERIFY(!bar.isShown());
    }

    void showsForeignTextAsItIs()
    {
        MessageBar bar;
        bar.showMessage(Severity::Warning, "<b>bold</b>");
        for (const auto *label : bar.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void coloursSql()
    {
        SqlView view;
        view.setSql("SELECT count(*), 'it''s' -- note\nFROM \"orders\" /* two\nlines */ WHERE total > 1.5");
        QCOMPARE(view.document()->blockCount(), 3);
        const auto formats = view.document()->firstBlock().layout()->formats();
        QCOMPARE(formats.size(), 4); // keyword, function, text, comment
        QVERIFY(!view.document()->lastBlock().layout()->formats().isEmpty());
        view.findChild<QToolButton *>()->click();
        QVERIFY(QApplication::clipboard()->text().startsWith("SELECT"));
    }

    void listsJobs()
    {
        JobsButton button;
        button.setJobs(sampleJobs());
        QCOMPARE(button.text(), "1 job(s)");
        QSignalSpy stopped(button.popup(), &JobsPopup::stopRequested);
        for (auto *one : button.popup()->findChildren<QToolButton *>()) {
            if (!one->isHidden())
                one->click();
        }
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(stopped.first().first().toInt(), 3);
        button.setJobs({});
        QCOMPARE(button.text(), "No jobs");
    }

    void offersTheNextThing()
    {
        EmptyState state;
        state.setState("study", "No study yet", "Pick what to predict in the graph.", "Open Explore");
        QSignalSpy action(&state, &EmptyState::actionTriggered);
        state.findChild<QPushButton *>()->click();
        QCOMPARE(action.count(), 1);
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
        QWidget window;
        auto *grid = new QGridLayout(&window);
        auto *rail = new NavigationRail;
        for (const auto *name : {"connect", "explore", "study", "train", "compare", "deploy", "monitor", "learn"}) {
            auto *action = new QAction(icon(QString::fromLatin1(name)), QString::fromLatin1(name), &window);
            action->setCheckable(true);
            action->setChecked(QLatin1String(name) == QLatin1String("explore"));
            rail->addPage(action);
        }
        grid->addWidget(rail, 0, 0, 6, 1);
        auto *error = new MessageBar;
        error->showError(refused, "Copy Grant");
        auto *warning = new MessageBar;
        warning->showMessage(Severity::Warning, "3 of 41 columns cannot be features", "json, bytea, tsvector", "Show");
        grid->addWidget(error, 0, 1, 1, 3);
        grid->addWidget(warning, 1, 1, 1, 3);
        auto *sql = new SqlView;
        sql->setSql(
            "SELECT c.id,\n       count(*) FILTER (WHERE o.status = 'returned') AS returned, -- all history\n"
            "       avg(o.total::numeric) AS mean_total\nFROM growth.customers AS c\nLEFT JOIN fulfillment.orders AS o "
            "ON o.customer_id = c.id\nGROUP BY c.id;");
        grid->addWidget(sql, 2, 1, 1, 2);
        auto *empty = new EmptyState;
        empty->setState("study", "No study yet", "Pick what to predict in the graph, or start from a lesson.",
                        "Open Explore");
        grid->addWidget(empty, 2, 3);
        auto *header = new SectionHeader("Leaderboard");
        header->setBadge("6");
        header->setNote("ranked by ROC AUC on validation");
        header->addControl(new QPushButton("Export"));
        grid->addWidget(header, 3, 1, 1, 2);
        grid->addWidget(leaderboard(nullptr), 4, 1, 2, 2);
        auto *controls = new QWidget;
        auto *column = new QVBoxLayout(controls);
        auto *primary = new QPushButton("Train All That Suit");
        primary->setProperty("primary", true);
        auto *combo = new QComboBox;
        combo->addItems({"count", "sum", "mean"});
        auto *box = new QCheckBox("Boosted trees");
        box->setChecked(true);
        auto *disabled = new QPushButton("Deploy");
        disabled->setEnabled(false);
        auto *chip = new Chip("shop");
        chip->setDot(QColor(0xA3281E));
        chip->setClickable(true);
        auto *row = new QHBoxLayout;
        for (const auto severity :
             {Severity::Neutral, Severity::Accent, Severity::Information, Severity::Warning, Severity::Danger})
            row->addWidget(new Chip("chip 12", severity));
        auto *jobs = new JobsButton;
        jobs->setJobs(sampleJobs());
        for (QWidget *widget :
             std::initializer_list<QWidget *>{primary, disabled, combo, new QSpinBox, new QLineEdit("text"), box,
                                              new QCheckBox("Ridge"), chip, jobs})
            column->addWidget(widget);
        column->addLayout(row);
        grid->addWidget(controls, 3, 3, 2, 1);
        auto *tile = new StatTile;
        tile->setStat("ROC AUC", "0.873", "0.861 to 0.884 (95 %)", Severity::Accent);
        grid->addWidget(tile, 5, 3);
        window.resize(1280, 800);
        window.show();
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        samples::keepShot(window, "parts-" + tag);
        jobs->openPopup();
        samples::keepShot(*jobs->popup(), "jobs-" + tag);
        QCOMPARE(window.grab().toImage().pixelColor(1, 799), coloursOf(&window).background);
    }
};

QTEST_MAIN(PartsTest)

} // namespace parts_test

#include "parts_test.moc"
