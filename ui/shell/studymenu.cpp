// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studymenu.h"

#include "ui/base/icon.h"

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr std::size_t mostShown = 10;

} // namespace

StudyMenu::StudyMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("studyMenu"));
    setToolTipsVisible(true);
    addAction(actions.fresh);
    addSeparator();
    m_all = addAction(ui::icon(QStringLiteral("list")), {});
    m_all->setProperty("iconName", QStringLiteral("list"));
    connect(m_all, &QAction::triggered, this, &StudyMenu::allRequested);
    m_first = m_all;
    for (const auto &group : {actions.change, actions.file}) {
        addSeparator();
        for (auto *action : group)
            addAction(action);
    }
}

void StudyMenu::setStudies(const std::vector<StudyEntry> &studies)
{
    if (studies == m_studies)
        return;
    m_studies = studies;
    for (auto *action : m_shown)
        action->deleteLater();
    m_shown.clear();
    for (std::size_t i = 0; i < std::min(studies.size(), mostShown); ++i) {
        const auto &study = studies[i];
        // What follows the tabulator stands where other actions have their keys.
        auto text = study.name;
        auto *action = new QAction(text.replace(u'&', QStringLiteral("&&")) + u'\t' + study.detail, this);
        action->setProperty("iconName", QStringLiteral("study"));
        action->setCheckable(true);
        action->setChecked(study.isOpen);
        connect(action, &QAction::triggered, this, [this, action, id = study.id, isOpen = study.isOpen] {
            action->setChecked(isOpen); // until the study is
            Q_EMIT studyChosen(id);
        });
        insertAction(m_first, action);
        m_shown.push_back(action);
    }
}

void StudyMenu::retranslate()
{
    setTitle(tr("Study"));
    setProperty("paletteName", title());
    m_all->setText(tr("All Studies"));
    m_all->setToolTip(tr("Show all studies that are kept, on the page Connect"));
}

} // namespace espalier::ui
