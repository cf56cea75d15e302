// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/cardcontroller.h"

#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/card.h"
#include "core/workbench/exportfile.h"
#include "core/workbench/stores.h"
#include "ui/documents/workspace.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/cardfile.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <memory>

namespace espalier::ui {

namespace {

//! What is asked of which run.
struct CardWish
{
    workbench::Places places;
    study::Study study;
    std::string run;
    workbench::CardOptions options;
    workbench::ExportFile file;
};

Result<> writeCard(const CardWish &wish, Progress &progress)
{
    const auto format = cardFormat(wish.file.name);
    if (!format)
        return Failure(format.error());
    auto runs = workbench::openRuns(wish.places);
    if (!runs)
        return Failure(runs.error());
    const auto run = training::findRun(*runs, wish.run);
    if (!run)
        return Failure(run.error());
    const auto rows = snapshot::loadSnapshot(*runs, run->snapshot, snapshot::Extent::Outline);
    if (!rows)
        return Failure(rows.error());
    const auto card = workbench::gatherCard(*runs, wish.study, *rows, *run, wish.options, progress);
    if (!card)
        return Failure(card.error());
    const auto bytes = cardText(*card, *format, progress);
    return bytes ? workbench::exportBytes(*bytes, wish.file) : Failure(bytes.error());
}

} // namespace

CardController::CardController(MainWindow &window, Workspace &workspace, ComparePage &page, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_folder(QDir::homePath())
{
    connect(&page, &ComparePage::cardRequested, this, &CardController::write);
}

void CardController::write(const QString &run, double threshold, const evaluate::Costs &costs)
{
    if (!m_workspace.document.isOpen())
        return;
    const auto &study = m_workspace.document.study();
    const auto name = toQString(study.name) + QStringLiteral("-card.html");
    const auto chosen =
        QFileDialog::getSaveFileName(&m_window, tr("Model Card"), QDir(m_folder).filePath(name),
                                     tr("Page (*.html);;PDF document (*.pdf);;JSON for programs (*.json)"));
    if (chosen.isEmpty())
        return;
    const QFileInfo info(chosen);
    m_folder = info.path();
    CardWish wish{.places = m_workspace.database.places(),
                  .study = study,
                  .run = run.toStdString(),
                  .options = {},
                  .file = {.name = chosen.toStdString(), .replaces = info.exists()}};
    wish.options.slicing = m_workspace.explaining.sliceOptions();
    // Costs alone would choose another threshold than the one that is shown.
    if (costs != evaluate::Costs())
        wish.options.costs = costs;
    if (wish.options.costs || threshold != model::middleThreshold)
        wish.options.threshold = threshold;
    auto id = std::make_shared<int>(0);
    m_job.start(
        [wish = std::move(wish)](Progress &progress) {
            return writeCard(wish, progress);
        },
        [this, id](const Result<> &written) {
            m_workspace.jobs.finish(*id, written ? JobState::Phase::Done : JobState::Phase::Failed,
                                    written ? QString() : headline(written.error()));
            if (!written)
                m_page.setError(written.error());
        });
    *id = m_workspace.jobs.follow(m_job, tr("Model card in %1").arg(info.fileName()));
}

} // namespace espalier::ui
