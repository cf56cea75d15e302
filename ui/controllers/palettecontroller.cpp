// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/palettecontroller.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "core/lessons/library.h"
#include "ui/documents/workspace.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/pages/learn/learnpage.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {

PaletteItem featureItem(const study::Study &study, const study::Feature &feature)
{
    const auto row = featureRow(study, feature, true);
    return {.kind = PaletteKind::Feature,
            .text = row.label,
            .container = row.group,
            .around = row.name,
            .detail = PaletteController::tr("feature"),
            .iconName = QStringLiteral("sigma"),
            .id = row.name};
}

PaletteItem modelItem(const training::Run &run, const std::string &metric)
{
    const auto score = run.splits.find("test");
    const bool isScored = score != run.splits.end() && score->second.metrics.contains(metric);
    return {.kind = PaletteKind::Model,
            .text = sentence(learn::told(run.learner)),
            .container = PaletteController::tr("model"),
            .around = toQString(run.learner) + QLatin1Char(' ') + toQString(run.id),
            .detail = isScored
                ? PaletteController::tr("%1 %2 on test rows")
                      .arg(sentence(toldMetric(metric)), scoreText(score->second.metrics.at(metric).value))
                : QString(),
            .iconName = QStringLiteral("train"),
            .id = toQString(run.id)};
}

PaletteItem projectItem(const deploy::Project &project)
{
    const auto active = std::ranges::find(project.versions, true, &deploy::Version::isActive);
    return {.kind = PaletteKind::Project,
            .text = toQString(project.name),
            .container = PaletteController::tr("deployed"),
            .around = PaletteController::tr("project, view, live predictions"),
            .detail = active == project.versions.end()
                ? PaletteController::tr("no version is active")
                : PaletteController::tr("version %1 is live").arg(active->number),
            .comment = toQString(project.title),
            .iconName = QStringLiteral("deploy"),
            .id = toQString(project.name)};
}

PaletteItem studyItem(const workbench::KeptStudy &study)
{
    return {.kind = PaletteKind::Study,
            .text = toQString(study.name),
            .container = PaletteController::tr("study"),
            .around = PaletteController::tr("open"),
            .iconName = QStringLiteral("study"),
            .id = toQString(study.id)};
}

PaletteItem lessonItem(const lessons::Lesson &lesson)
{
    return {.kind = PaletteKind::Lesson,
            .text = toQString(lesson.title),
            .container = PaletteController::tr("lesson"),
            .around = toQString(lesson.name),
            .detail = PaletteController::tr("%1 min").arg(lesson.minutes),
            .iconName = QStringLiteral("learn"),
            .id = toQString(lesson.name)};
}

} // namespace

PaletteController::PaletteController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_pages(pages)
{
    connect(&workspace.training, &Training::comparisonChanged, this, &PaletteController::list);
    connect(&workspace.deploying, &Deploying::projectsChanged, this, &PaletteController::list);
    connect(&workspace.studies, &Studies::listed, this, &PaletteController::list);
    connect(&window, &MainWindow::languageChanged, this, &PaletteController::list);
    connect(&window.commandPalette(), &CommandPalette::workChosen, this, &PaletteController::go);
}

void PaletteController::list()
{
    std::vector<PaletteItem> items;
    for (const auto &project : m_workspace.deploying.projects())
        items.push_back(projectItem(project));
    const auto &comparison = m_workspace.training.comparison();
    for (const auto &run : comparison.runs)
        items.push_back(modelItem(run, comparison.metric));
    if (m_workspace.document.isOpen()) {
        const auto &study = m_workspace.document.study();
        for (const auto &feature : study.features)
            items.push_back(featureItem(study, feature));
    }
    for (const auto &study : m_workspace.studies.list()) {
        if (!study.problem)
            items.push_back(studyItem(study));
    }
    if (const auto lessons = lessons::lessonsIn(QLocale().name().toStdString())) {
        for (const auto &lesson : *lessons)
            items.push_back(lessonItem(lesson));
    }
    m_window.commandPalette().setItems(PaletteSource::Work, std::move(items));
}

void PaletteController::go(PaletteKind kind, const QString &id)
{
    switch (kind) {
    case PaletteKind::Feature:
        m_window.showPage(PageId::Study);
        m_pages.study.features().select(id);
        return;
    case PaletteKind::Model:
        m_window.showPage(PageId::Compare);
        m_pages.compare.select(id);
        return;
    case PaletteKind::Project:
        m_window.showPage(PageId::Deploy);
        m_pages.deploy.choose(id);
        return;
    case PaletteKind::Study:
        m_workspace.studies.open(id.toStdString());
        m_window.showPage(PageId::Study);
        return;
    case PaletteKind::Lesson:
        m_window.showPage(PageId::Learn);
        m_pages.learn.select(id);
        return;
    case PaletteKind::Action:
    case PaletteKind::Table:
    case PaletteKind::Column:
    case PaletteKind::Key:
        return;
    }
}

} // namespace espalier::ui
