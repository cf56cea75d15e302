// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/studiescontroller.h"

#include "core/study/projectname.h"
#include "ui/controllers/connectcontroller.h"
#include "ui/documents/workspace.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/namedialog.h"
#include "ui/shell/studymenu.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QAction>

#include <algorithm>

namespace espalier::ui {

namespace {

QString sinceText(Timestamp changed)
{
    constexpr double million = 1e6;
    const auto seconds = static_cast<double>(currentTime().microseconds - changed.microseconds) / million;
    return agoText(std::max(0.0, seconds));
}

} // namespace

StudiesController::StudiesController(MainWindow &window, Workspace &workspace, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_parts(parts)
{
    auto &studies = workspace.studies;
    connect(&studies, &Studies::listed, this, &StudiesController::showEntries);
    connect(&studies, &Studies::opened, this, &StudiesController::goTo);
    connect(&studies, &Studies::openedCopy, this, [this](const QString &name) {
        m_parts.study.setNotice(tr("Another window has that study open. This is a copy, called %1.").arg(name));
    });
    connect(&studies, &Studies::failed, &parts.study, &StudyPage::setError);
    connect(&workspace.database, &Database::catalogChanged, this, &StudiesController::showEntries);
    connect(&window, &MainWindow::languageChanged, this, &StudiesController::showEntries);
    connect(&window, &MainWindow::pageShown, this, [this](PageId page) {
        if (page == PageId::Connect)
            m_workspace.studies.readList();
    });
    connect(&window.studyMenu(), &StudyMenu::studyChosen, this, [this](const QString &id) {
        m_workspace.studies.open(id.toStdString());
    });
    connect(&window.studyMenu(), &StudyMenu::allRequested, this, [this] {
        m_window.showPage(PageId::Connect);
    });
    connect(&window.studyMenu(), &QMenu::aboutToShow, this, &StudiesController::showEntries);
    auto &page = window.connectPage();
    connect(&page, &ConnectPage::studyRequested, this, [this](const QString &id) {
        m_workspace.studies.open(id.toStdString());
    });
    connect(&page, &ConnectPage::studyDeleted, this, [this](const QString &id) {
        m_workspace.studies.remove(id.toStdString());
    });
    connect(&page, &ConnectPage::studyFileRequested, window.command(Command::OpenStudy), &QAction::trigger);
    connectCommands();
    show();
}

void StudiesController::connectCommands()
{
    connect(m_window.command(Command::NewStudy), &QAction::triggered, this, [this] {
        m_workspace.document.layAside();
        m_window.showPage(PageId::Study);
    });
    connect(m_window.command(Command::DuplicateStudy), &QAction::triggered, this, [this] {
        m_workspace.studies.duplicate();
        m_window.showPage(PageId::Study);
    });
    connect(m_window.command(Command::RenameStudy), &QAction::triggered, this, &StudiesController::rename);
    connect(m_window.command(Command::DeleteStudy), &QAction::triggered, this, [this] {
        m_workspace.studies.remove(m_workspace.document.kept());
    });
}

void StudiesController::show()
{
    const bool isOpen = m_workspace.document.isOpen();
    for (const auto command : {Command::DuplicateStudy, Command::RenameStudy, Command::DeleteStudy})
        m_window.command(command)->setEnabled(isOpen);
    showEntries();
}

QString StudiesController::databaseText(const workbench::StudyOrigin &origin)
{
    if (origin.isGym)
        return tr("Gym");
    const auto settings = pg::parseSettings(origin.connection);
    return origin.connection.empty() || !settings ? tr("no database yet") : toQString(pg::shortName(*settings));
}

bool StudiesController::isHere(const workbench::StudyOrigin &origin) const
{
    const auto &database = m_workspace.database;
    if (!database.isConnected())
        return false;
    return database.isGym() ? origin.isGym : origin.connection == pg::displayText(*database.settings());
}

void StudiesController::showEntries()
{
    const auto &document = m_workspace.document;
    const auto open = document.isOpen() ? document.kept() : std::string();
    auto list = m_workspace.studies.list();
    std::erase_if(list, [](const workbench::KeptStudy &kept) {
        return kept.problem.has_value();
    });
    // Those of the open database stand first, and by their last change within.
    std::stable_partition(list.begin(), list.end(), [this](const workbench::KeptStudy &kept) {
        return isHere(kept.origin);
    });
    std::vector<StudyEntry> entries;
    std::vector<ConnectionRow> rows;
    for (const auto &kept : list) {
        const bool isOpen = kept.id == open;
        const auto name = isOpen ? toQString(document.study().name) : toQString(kept.name);
        const auto where = databaseText(kept.origin);
        const auto ago = sinceText(kept.changed);
        const auto detail = isOpen ? tr("open") : QStringLiteral("%1, %2").arg(where, ago);
        entries.push_back({.id = toQString(kept.id), .name = name, .detail = detail, .isOpen = isOpen});
        const auto features = tr("%n feature(s)", nullptr, static_cast<int>(kept.features));
        rows.push_back({.id = toQString(kept.id),
                        .title = name,
                        .detail = QStringLiteral("%1, %2, %3").arg(where, features, isOpen ? tr("open") : ago),
                        .colour = {},
                        .iconName = QStringLiteral("study"),
                        .tip = toQString(kept.question.empty() ? kept.name : kept.question)});
    }
    m_window.studyMenu().setStudies(entries);
    m_window.connectPage().setStudies(rows);
}

void StudiesController::rename()
{
    if (!m_workspace.document.isOpen())
        return;
    const auto check = [](const QString &name) {
        const auto checked = study::checkProjectName(name.toStdString());
        return checked ? QString() : problemText(checked.error());
    };
    auto *dialog = new NameDialog(toQString(m_workspace.document.study().name), check, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workspace.studies.rename(dialog->name().toStdString());
    });
    dialog->open();
}

//! To where a study belongs, which asks for no more than a password.
void StudiesController::goTo(const workbench::StudyOrigin &origin)
{
    m_window.showPage(PageId::Study);
    if (isHere(origin))
        return;
    if (origin.isGym)
        m_parts.connecting.openGym(PageId::Study);
    else if (!origin.connection.empty())
        m_parts.connecting.openRecent(toQString(origin.connection), PageId::Study);
}

} // namespace espalier::ui
