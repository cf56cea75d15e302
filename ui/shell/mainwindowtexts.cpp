// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the window, in the language that is chosen.
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QMenu>

namespace espalier::ui {

namespace {

void name(QAction *action, const QString &text)
{
    const auto shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setText(text);
    action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
}

} // namespace

void MainWindow::nameHistory() const
{
    const auto named = [](const QString &verb, const QString &what) {
        return what.isEmpty() ? verb : QStringLiteral("%1: %2").arg(verb, what);
    };
    name(command(Command::Undo), named(tr("Undo"), m_historyState.undoText));
    name(command(Command::Redo), named(tr("Redo"), m_historyState.redoText));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Espalier"));
    const std::array pages{tr("Connect"), tr("Explore"), tr("Study"),  tr("Train"),
                           tr("Compare"), tr("Deploy"),  tr("Monitor")};
    for (std::size_t i = 0; i < pageCount; ++i)
        name(m_pageActions.at(i), pages.at(i));
    nameHistory();
    name(command(Command::SaveStudy), tr("Save Study"));
    name(command(Command::SaveStudyAs), tr("Save Study As…"));
    name(command(Command::OpenStudy), tr("Open Study…"));
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_search, tr("Search Everything"));
    name(m_inspect, tr("Show Inspector"));
    name(m_showJobs, tr("Show Jobs"));
    name(m_refresh, tr("Read the Catalog Again"));
    name(m_shortcuts, tr("Keyboard Shortcuts"));
    name(m_about, tr("About Espalier"));
    name(m_quit, tr("Quit"));
    m_themeMenu->setTitle(tr("Theme"));
    m_languageMenu->setTitle(tr("Language"));
    const std::array schemes{tr("Theme of the System"), tr("Light Theme"), tr("Dark Theme")};
    const std::array languages{tr("Language of the System"), QStringLiteral("English"), QStringLiteral("Deutsch")};
    m_languages.at(1)->setProperty("words", tr("English language"));
    m_languages.at(2)->setProperty("words", tr("German language"));
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        name(m_schemes.at(i), schemes.at(i));
        name(m_languages.at(i), languages.at(i));
    }
    m_schemes.at(static_cast<std::size_t>(m_parts.theme.scheme()))->setChecked(true);
    const auto language = Language::codes().indexOf(m_parts.language.code());
    m_languages.at(static_cast<std::size_t>(std::max<qsizetype>(0, language)))->setChecked(true);
    m_palette->setCommands(findableCommands(*this));
    retranslateEmptyPages();
    namePages();
}

//! So that the palette can tell a button from one of the same name on another page.
void MainWindow::namePages()
{
    for (std::size_t i = 0; i < pageCount; ++i) {
        for (auto *widget : {m_pages.at(i), m_inspectorOf.at(i)}) {
            if (widget)
                widget->setProperty("paletteName", m_pageActions.at(i)->text());
        }
    }
}

void MainWindow::retranslateEmptyPages()
{
    const std::array texts{
        tr("Pick what to predict in the graph, or start from a lesson."),
        tr("Models are trained on the examples of a study."),
        tr("Two or more trained models can be compared."),
        tr("A trained model can be deployed into the database as plain SQL."),
        tr("Deployed projects are followed here: freshness, drift and live performance."),
    };
    for (std::size_t i = 2; i < pageCount; ++i) {
        if (m_empty.at(i))
            m_empty.at(i)->setState(QString::fromLatin1(pageIcons.at(i)), tr("No study yet"), texts.at(i - 2),
                                    tr("Open Explore"));
    }
}

} // namespace espalier::ui
