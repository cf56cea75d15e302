// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyrows.h"

#include "core/study/paths.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace espalier::ui {

namespace {

//! Long paths are cut in the box, and whole in its list.
constexpr int shownLetters = 28;

} // namespace

StudyRows::StudyRows(QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(QString(), TextRole::Body, this))
    , m_choice(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("atRows"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(shownLetters);
    m_label->setBuddy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_chosen = static_cast<std::size_t>(index);
        Q_EMIT rowsChanged(m_chosen == 0 ? study::Path() : m_paths[m_chosen - 1]);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    retranslate();
}

void StudyRows::setStudy(const std::optional<study::Study> &study)
{
    const auto *future = study ? std::get_if<study::FutureTarget>(&study->target) : nullptr;
    m_paths = future != nullptr ? study::pathsToRows(*study) : std::vector<study::Path>();
    m_chosen = 0;
    if (future != nullptr && !future->schedule.atRows.empty()) {
        auto found = std::ranges::find(m_paths, future->schedule.atRows);
        if (found == m_paths.end())
            found = m_paths.insert(found, future->schedule.atRows);
        m_chosen = static_cast<std::size_t>(found - m_paths.begin()) + 1;
    }
    setVisible(!m_paths.empty());
    fill();
}

void StudyRows::fill()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("the cutoffs only"));
    for (const auto &path : m_paths) {
        const auto isAlike = [&path](const study::Path &other) {
            return other.back().table == path.back().table;
        };
        const bool isOnly = std::ranges::count_if(m_paths, isAlike) == 1;
        m_choice->addItem(
            tr("each row of %1 too").arg(toQString(isOnly ? path.back().table.name : study::describe(path))));
    }
    m_choice->setCurrentIndex(static_cast<int>(m_chosen));
    m_choice->view()->setMinimumWidth(m_choice->view()->sizeHintForColumn(0) + 2 * space::m);
}

void StudyRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyRows::retranslate()
{
    m_label->setText(tr("Learn from"));
    m_choice->setAccessibleName(tr("Examples to learn from"));
    m_choice->setToolTip(
        tr("Where there are few examples, those at the moments of the rows of a table help some questions. Training "
           "tries both, keeps them where validation agrees, and scores on the cutoffs only."));
    fill();
}

} // namespace espalier::ui
