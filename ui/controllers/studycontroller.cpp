// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/studycontroller.h"

#include "ui/controllers/snapshottext.h"
#include "ui/documents/workspace.h"
#include "ui/pages/study/findingsview.h"
#include "ui/pages/study/studycost.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/pages/study/studytimes.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/addresstext.h"
#include "ui/words/sentence.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QFileDialog>
#include <QTimer>

#include <algorithm>

namespace espalier::ui {

QString snapshotText(const Workspace &workspace)
{
    const auto &snapshot = workspace.training.snapshot();
    // Rows of one database are not told of beside another one.
    const bool isOther = workspace.database.isConnected() && workspace.document.problem();
    if (!snapshot || isOther)
        return {};
    const auto count = [&snapshot](snapshot::Part part) {
        return countText(std::ranges::count(snapshot->parts, part));
    };
    auto text = SnapshotText::examples(*snapshot) + QStringLiteral(" · ")
        + StudyController::tr("%1 features · train %2 · validation %3 · test %4 · rows of %5")
              .arg(countText(static_cast<std::int64_t>(workspace.document.study().features.size())),
                   count(snapshot::Part::Train), count(snapshot::Part::Validation), count(snapshot::Part::Test),
                   placeText(toQString(pg::describe(snapshot->database))));
    if (const auto further = std::ranges::count(snapshot->parts, snapshot::Part::Further); further > 0)
        text += StudyController::tr(" · %1 more at rows").arg(countText(further));
    if (workspace.document.study().frozen)
        text += QStringLiteral(" · ") + regimeWords(study::regimeOf(workspace.document.study()));
    if (snapshot->sample) {
        //: %1: the number of examples in the sample; %2: that of all; %3: the table whose rows it is about
        text +=
            StudyController::tr(" · a sample of %1 of %2 examples, by hash of the key of %3, seed %4")
                .arg(countText(static_cast<std::int64_t>(snapshot->rowsSampled)),
                     countText(static_cast<std::int64_t>(snapshot->rowsAvailable)),
                     toQString(workspace.document.study().entity.name), QString::number(snapshot->sample->seed.value));
    }
    return text;
}

QString findingsText(const Workspace &workspace)
{
    const auto grave = std::ranges::count_if(workspace.document.findings(), [](const study::Finding &finding) {
        return finding.severity != study::Severity::Notice;
    });
    return grave > 0
        ? StudyController::tr("%n finding(s) on the Study page to look at first", nullptr, static_cast<int>(grave))
        : QString();
}

StudyController::StudyController(MainWindow &window, Workspace &workspace, StudyPage &page, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_page(page)
{
    m_page.setUnavailable(tr("Connect to a database first; then say what to predict."), tr("Connect"));
    connectDocument();
    connectPage();
    showStudy();
    // How old a snapshot is changes by itself.
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &StudyController::showSnapshot);
    clock->start(std::chrono::minutes(1));
    connect(&window, &MainWindow::languageChanged, this, &StudyController::showSnapshot);
    connectCost();
    connectShapes();
}

void StudyController::connectDocument()
{
    auto &document = m_workspace.document;
    connect(&m_workspace.reach, &Reach::lost, this, &StudyController::showSnapshot);
    connect(&m_workspace.reach, &Reach::cameBack, this, &StudyController::showSnapshot);
    connect(&m_workspace.database, &Database::catalogChanged, this, [this] {
        const auto &explored = m_workspace.database.explored();
        m_page.setCatalog(explored.catalog, explored.graph);
        showStudy();
    });
    connect(&m_workspace.suggesting, &Suggesting::changed, this, [this] {
        m_page.times().setSuggestions(m_workspace.suggesting.likelyTimes());
    });
    connect(&document, &StudyDocument::checkingDataChanged, &m_page.findings(), &FindingsView::setChecking);
    connect(&document, &StudyDocument::checkingDataProgressed, &m_page.findings(), &FindingsView::setProgress);
    connect(&document, &StudyDocument::previewed, &m_page, &StudyPage::setPreview);
    connect(&document, &StudyDocument::suggested, &m_page, &StudyPage::setSuggestion);
    connect(&document, &StudyDocument::suggesting, &m_page, &StudyPage::setSuggesting);
    connect(&document, &StudyDocument::suggestingEnded, &m_page, [this] {
        m_page.setSuggesting(std::nullopt);
    });
    connect(&document, &StudyDocument::failed, &m_page, &StudyPage::setError);
    connect(&m_workspace.training, &Training::snapshotChanged, this, &StudyController::showSnapshot);
    connect(&m_workspace.training, &Training::runningChanged, &m_page, &StudyPage::setBusy);
    connect(&m_workspace.training, &Training::failed, &m_page, &StudyPage::setError);
    connect(&m_workspace.training, &Training::tooLarge, &m_page, &StudyPage::setTooLarge);
}

void StudyController::connectPage()
{
    auto &document = m_workspace.document;
    connect(&m_page, &StudyPage::nextRequested, this, [this] {
        m_window.showPage(PageId::Connect);
    });
    connect(&m_page.results(), &StudyResults::sqlShown, this, &StudyController::showSql);
    connect(&m_page, &StudyPage::composeRequested, &document, &StudyDocument::compose);
    connect(&m_page, &StudyPage::questionRequested, &document, &StudyDocument::composeQuestion);
    connect(&m_page, &StudyPage::studyChanged, &document, &StudyDocument::change);
    connect(&m_page, &StudyPage::sampleRequested, &document, &StudyDocument::takeSample);
    connect(&m_page.features(), &StudyFeatures::suggestRequested, &document, &StudyDocument::suggestFeatures);
    connect(&m_page.features(), &StudyFeatures::stopSuggestingRequested, &document, &StudyDocument::stopSuggesting);
    connect(&m_page.results(), &StudyResults::previewRequested, &document, &StudyDocument::preview);
    connect(&m_page.findings(), &FindingsView::checkRequested, &document, &StudyDocument::checkData);
    connect(&m_page.findings(), &FindingsView::stopRequested, &document, &StudyDocument::stopCheckingData);
    connect(&m_page, &StudyPage::fixRequested, &document, &StudyDocument::fix);
    connect(&m_page.foot(), &StudyFoot::wished, this, &StudyController::fulfil);
    connect(m_window.command(Command::OpenStudy), &QAction::triggered, this, &StudyController::openFile);
    connect(m_window.command(Command::SaveStudy), &QAction::triggered, this, &StudyController::saveFile);
    connect(m_window.command(Command::SaveStudyAs), &QAction::triggered, this, &StudyController::saveFileAs);
}

void StudyController::fulfil(StudyFoot::Wish wish)
{
    auto &document = m_workspace.document;
    switch (wish) {
    case StudyFoot::Wish::Open:
        openFile();
        return;
    case StudyFoot::Wish::Save:
        saveFile();
        return;
    case StudyFoot::Wish::Undo:
        document.undoStack().undo();
        return;
    case StudyFoot::Wish::Redo:
        document.undoStack().redo();
        return;
    case StudyFoot::Wish::Fetch:
        document.checkDataIfCheap();
        m_workspace.training.fetch(Training::Fetching::Changes);
        return;
    case StudyFoot::Wish::FetchAfresh:
        m_workspace.training.fetch(Training::Fetching::All);
        return;
    case StudyFoot::Wish::Train:
        document.checkDataIfCheap();
        m_window.showPage(PageId::Train);
        return;
    }
}

void StudyController::connectShapes()
{
    auto &shaping = m_workspace.shaping;
    connect(&m_page.features(), &StudyFeatures::shapeRequested, &shaping, &Shaping::request);
    connect(&shaping, &Shaping::shaped, &m_page, &StudyPage::setShape);
    connect(&shaping, &Shaping::failed, &m_page, &StudyPage::setError);
    connect(&m_workspace.training, &Training::snapshotChanged, this, [this] {
        if (m_workspace.training.snapshot())
            m_workspace.shaping.hold({});
    });
}

void StudyController::connectCost()
{
    auto &costing = m_workspace.costing;
    // An older estimate stands until the next is there: it is at most one change behind.
    connect(&costing, &Costing::outdated, this, [this](bool isNextComing) {
        if (!isNextComing)
            m_page.setCost(std::nullopt);
    });
    connect(&m_page.results().cost(), &StudyCost::watchedChanged, &costing, &Costing::setWatched);
    connect(&costing, &Costing::estimated, &m_page, &StudyPage::setCost);
    connect(&costing, &Costing::failed, &m_page, &StudyPage::setCostError);
    connect(&m_page.results().cost(), &StudyCost::estimateRequested, &costing, &Costing::estimate);
}

void StudyController::showChecked()
{
    m_page.setFindings(m_workspace.document.findings(), m_workspace.document.problem());
    showSql();
    showDataCheck();
    showSnapshot();
}

void StudyController::showStudy()
{
    const auto &document = m_workspace.document;
    m_page.setStudy(document.isOpen() ? std::optional(document.study()) : std::nullopt);
    for (const auto command : {Command::SaveStudy, Command::SaveStudyAs})
        m_window.command(command)->setEnabled(document.isOpen());
    m_window.topBar().setStudy(document.isOpen() ? toQString(document.study().name) : QString());
    showSnapshot();
}

//! Of some thousand lines, while somebody looks.
void StudyController::showSql()
{
    if (m_page.isSqlShown())
        m_page.setSql(m_workspace.document.sql());
}

void StudyController::showDataCheck()
{
    const auto &document = m_workspace.document;
    const auto &leakage = document.leakage();
    m_page.findings().setDataCheck(!leakage                           ? DataCheck::None
                                       : document.isLeakageOutdated() ? DataCheck::Outdated
                                                                      : DataCheck::Current,
                                   leakage ? sentences(leakage->lookedAt) : QString());
    m_page.times().setSights(leakage ? leakage->tables : std::vector<screening::TableSight>());
    m_page.setDataHistory(leakage ? leakage->histories : std::vector<quality::TableHistory>(),
                          leakage ? leakage->scars : std::vector<quality::Scar>());
}

void StudyController::showSnapshot()
{
    const auto text = snapshotText(m_workspace);
    const auto &snapshot = m_workspace.training.snapshot();
    const bool isTold = !text.isEmpty() && snapshot;
    // The counts stand in the status bar too; where the page is narrow, what was read is seen of both.
    m_page.setSnapshotText(
        isTold ? SnapshotText::reading(*snapshot, QDateTime::currentDateTime()) + QStringLiteral(" · ") + text : text);
    m_page.foot().setExportEnabled(isTold);
    QStringList status;
    if (m_workspace.reach.isLost())
        status.append(tr("The server is not reached; it is tried again"));
    if (!text.isEmpty())
        status.append(text);
    if (m_workspace.database.isConnected()) {
        // "15.18", without whose package it is.
        const auto version = toQString(m_workspace.database.explored().catalog->serverVersionText);
        status.append(tr("PostgreSQL %1").arg(version.section(QLatin1Char(' '), 0, 0)));
    }
    m_window.setStatus(status);
}

void StudyController::openFile()
{
    const auto file = QFileDialog::getOpenFileName(&m_window, tr("Open Study"), {}, tr("Studies (*.json)"));
    if (file.isEmpty())
        return;
    m_workspace.document.open(file);
    m_window.showPage(PageId::Study);
}

void StudyController::saveFile()
{
    auto &document = m_workspace.document;
    if (document.file().isEmpty())
        saveFileAs();
    else
        document.save(document.file());
}

void StudyController::saveFileAs()
{
    auto &document = m_workspace.document;
    if (!document.isOpen())
        return;
    const auto proposed =
        document.file().isEmpty() ? toQString(document.study().name) + QStringLiteral(".json") : document.file();
    const auto file = QFileDialog::getSaveFileName(&m_window, tr("Save Study"), proposed, tr("Studies (*.json)"));
    if (!file.isEmpty())
        document.save(file);
}

} // namespace espalier::ui
