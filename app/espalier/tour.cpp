// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalier/tour.h"

#include "ui/controllers/application.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <array>
#include <utility>

namespace espalier::ui {

namespace {

constexpr std::array names{"connect", "explore", "study", "train", "compare", "deploy", "monitor", "learn"};
//! In the order of StudyResults.
constexpr std::array results{"findings", "preview", "sql", "cost", "times", "history"};
//! What the Compare page is asked by a button.
struct Answer
{
    const char *button;
    const char *picture;
};
constexpr std::array answers{Answer{"whyButton", "compare-why"}, Answer{"whereButton", "compare-where"},
                             Answer{"whichButton", "compare-examples"}};
constexpr int settleMilliseconds = 800;
constexpr int longestMilliseconds = 60'000;

} // namespace

Tour::Tour(MainWindow &window, Application &application, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_application(application)
    , m_folder(folder)
{
    QDir().mkpath(folder);
    auto &workspace = application.workspace();
    // The last things to arrive are the comparison of a study's runs and the database; without a study, the catalog.
    connect(&workspace.training, &Training::comparisonChanged, this, &Tour::look);
    connect(&workspace.document, &StudyDocument::checked, this, &Tour::look);
    connect(&workspace.document, &StudyDocument::checkingDataChanged, this, [this](bool isChecking) {
        if (m_isLooking && !isChecking)
            QTimer::singleShot(2 * settleMilliseconds, this, &Tour::begin);
    });
    connect(&workspace.database, &Database::catalogChanged, this, [this] {
        if (!m_application.workspace().document.isOpen())
            QTimer::singleShot(settleMilliseconds, this, &Tour::begin);
    });
    QTimer::singleShot(longestMilliseconds, this, &Tour::begin);
}

void Tour::look()
{
    auto &open = m_application.workspace();
    const auto &runs = open.training.comparison().runs;
    if (m_isLooking || runs.empty() || !open.database.isConnected() || open.document.problem())
        return;
    m_isLooking = true;
    open.deploying.propose(toQString(runs.front().id));
    open.document.preview();
    for (const auto &feature : open.document.study().features)
        open.shaping.request(feature);
    // What the database tells next may be of its catalog, which ends a look at the data.
    QTimer::singleShot(settleMilliseconds, &open.document, &StudyDocument::checkData);
}

void Tour::begin()
{
    if (!std::exchange(m_hasBegun, true))
        show(0);
}

void Tour::whenSettled(const std::function<void()> &next, int waits)
{
    QTimer::singleShot(settleMilliseconds, this, [this, next, waits] {
        if (waits > 0 && m_application.workspace().jobs.runningCount() > 0)
            whenSettled(next, waits - 1);
        else
            next();
    });
}

void Tour::show(int page)
{
    if (page == static_cast<int>(names.size())) {
        QCoreApplication::exit(0);
        return;
    }
    m_window.showPage(static_cast<PageId>(page));
    whenSettled([this, page] {
        if (!keep(QString::fromLatin1(names.at(static_cast<std::size_t>(page)))))
            return;
        if (static_cast<PageId>(page) == PageId::Explore && m_application.workspace().document.isOpen())
            showPaths(page);
        else if (static_cast<PageId>(page) == PageId::Study && m_application.workspace().document.isOpen())
            showResults(page, 0);
        else if (static_cast<PageId>(page) == PageId::Compare)
            showAnswer(page, 0);
        else
            show(page + 1);
    });
}

void Tour::showResults(int page, int tab)
{
    auto *tabs = m_window.findChild<StudyResults *>();
    if (tabs == nullptr || tab == static_cast<int>(results.size())) {
        show(page + 1);
        return;
    }
    tabs->setCurrentIndex(tab);
    QTimer::singleShot(settleMilliseconds, this, [this, page, tab, tabs] {
        const auto name = QString::fromLatin1(results.at(static_cast<std::size_t>(tab)));
        if (!keep(QStringLiteral("study-%1").arg(name)))
            return;
        if (tab + 1 == static_cast<int>(results.size()))
            tabs->setCurrentIndex(0);
        showResults(page, tab + 1);
    });
}

void Tour::showPaths(int page)
{
    const auto &study = m_application.workspace().document.study();
    const catalog::Catalog &catalog = m_application.workspace().graph.explored().catalog;
    const study::Feature *farthest = nullptr;
    for (const auto &feature : study.features) {
        if (farthest == nullptr || feature.path.size() > farthest->path.size())
            farthest = &feature;
    }
    if (farthest == nullptr || farthest->path.empty()) {
        show(page + 1);
        return;
    }
    PathEnds ends{catalog::findTable(catalog, study.entity), catalog::findTable(catalog, farthest->path.back().table),
                  std::nullopt};
    if (ends.to)
        ends.column = catalog::findColumn(catalog.table(*ends.to), farthest->column);
    m_window.explorePage().showPaths(ends);
    QTimer::singleShot(settleMilliseconds, this, [this, page] {
        if (keep(QStringLiteral("explore-paths")))
            show(page + 1);
    });
}

void Tour::showAnswer(int page, std::size_t answer)
{
    auto *button = answer == answers.size()
        ? nullptr
        : m_window.findChild<QPushButton *>(QLatin1String(answers.at(answer).button));
    if (button == nullptr || !button->isVisible()) {
        show(page + 1);
        return;
    }
    // Each with something chosen: a feature, and an example.
    if (auto *features = m_window.findChild<QComboBox *>(QStringLiteral("reasonsFeature")); features->count() > 1) {
        features->setCurrentIndex(1);
        Q_EMIT features->activated(1);
    }
    m_window.findChild<QTableView *>(QStringLiteral("examplesTable"))->selectRow(0);
    whenSettled([this, page, answer, button] {
        button->click();
        whenSettled([this, page, answer] {
            if (keep(QLatin1String(answers.at(answer).picture)))
                showAnswer(page, answer + 1);
        });
    });
}

bool Tour::keep(const QString &name)
{
    const auto isKept = m_window.grab().save(QStringLiteral("%1/%2.png").arg(m_folder, name));
    if (!isKept)
        QCoreApplication::exit(1);
    return isKept;
}

} // namespace espalier::ui
