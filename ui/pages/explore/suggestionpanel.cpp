// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/suggestionpanel.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/suggestionmodel.h"
#include "ui/pages/common/suggestionwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/suggestiondelegate.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace espalier::ui {

namespace {

//! Confirmed ones first, refuted ones last.
int rankOf(const SuggestionRow &row)
{
    switch (row.state) {
    case SuggestionRow::State::Confirmed:
        return 0;
    case SuggestionRow::State::Unchecked:
        return 1;
    case SuggestionRow::State::Unknown:
        return 2;
    case SuggestionRow::State::Doubtful:
        return 3;
    case SuggestionRow::State::Refuted:
        break;
    }
    return 4;
}

} // namespace

SuggestionPanel::SuggestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_note(makeLabel({}, TextRole::Secondary, this))
    , m_close(new QToolButton(this))
    , m_check(new QPushButton(this))
    , m_acceptAll(new QPushButton(this))
    , m_running(new QWidget(this))
    , m_stage(makeLabel({}, TextRole::Secondary, m_running))
    , m_progress(new QProgressBar(m_running))
    , m_stop(new QToolButton(m_running))
    , m_message(new MessageBar(this))
    , m_list(new QListView(this))
    , m_empty(makeLabel({}, TextRole::Body, this))
    , m_model(new SuggestionModel(this))
{
    build();
    auto *delegate = new SuggestionDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &SuggestionDelegate::accepted, this, [this](const QModelIndex &index) {
        decide(index, true);
    });
    connect(delegate, &SuggestionDelegate::dismissed, this, [this](const QModelIndex &index) {
        decide(index, false);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return;
        const auto &row = m_model->rowAt(now.row());
        if (row.kind == SuggestionRow::Kind::Relation)
            Q_EMIT relationSelected(row.index);
        if (row.kind == SuggestionRow::Kind::Time)
            Q_EMIT timeSelected(row.index);
    });
    connect(m_close, &QToolButton::clicked, this, &SuggestionPanel::closed);
    connect(m_check, &QPushButton::clicked, this, &SuggestionPanel::checkRequested);
    connect(m_acceptAll, &QPushButton::clicked, this, &SuggestionPanel::acceptConfirmedRequested);
    connect(m_stop, &QToolButton::clicked, this, &SuggestionPanel::stopRequested);
    connect(m_message, &MessageBar::actionTriggered, m_check, &QPushButton::click);
    retranslate();
}

void SuggestionPanel::build()
{
    m_close->setIcon(icon(QStringLiteral("close")));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_progress->setTextVisible(false);
    m_note->setWordWrap(true);
    m_title->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    makeSecondary(m_empty);
    m_list->setModel(m_model);
    m_list->setProperty("frameless", true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_check);
    bar->addWidget(m_acceptAll);
    bar->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::xs);
    lines->addWidget(m_stage);
    lines->addWidget(m_progress);
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(space::s);
    running->addLayout(lines, 1);
    running->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addLayout(bar);
    column->addWidget(m_running);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setTabOrder(m_list, m_check);
    setTabOrder(m_check, m_acceptAll);
    setTabOrder(m_acceptAll, m_stop);
    setTabOrder(m_stop, m_close);
}

void SuggestionPanel::setSuggestions(const catalog::Handle &catalog,
                                     const std::vector<relations::SuggestedRelation> &relations,
                                     const std::vector<study::TimeSuggestion> &times)
{
    m_catalog = catalog;
    m_relations = relations;
    m_times = times;
    m_isChecking = false;
    m_message->clear();
    retranslate();
}

void SuggestionPanel::setChecking(double fraction, const QString &stage)
{
    m_isChecking = true;
    m_message->clear();
    m_stage->setText(stage);
    m_stage->setVisible(!stage.isEmpty());
    m_progress->setRange(0, fraction < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(fraction * 1000));
    showState();
}

void SuggestionPanel::setIdle()
{
    m_isChecking = false;
    showState();
}

void SuggestionPanel::setError(const Error &error)
{
    m_isChecking = false;
    m_message->showError(error, tr("Try Again"));
    showState();
}

void SuggestionPanel::selectRelation(std::size_t index)
{
    const int row = m_model->rowOf(SuggestionRow::Kind::Relation, index);
    if (row < 0)
        return;
    const QSignalBlocker quiet(this);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void SuggestionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SuggestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isAccept = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isAccept || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            decide(m_list->currentIndex(), isAccept);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SuggestionPanel::decide(const QModelIndex &index, bool isAccepted)
{
    if (!index.isValid())
        return;
    const auto row = m_model->rowAt(index.row());
    m_list->setCurrentIndex(index);
    if (row.kind == SuggestionRow::Kind::Relation)
        isAccepted ? Q_EMIT relationAccepted(row.index) : Q_EMIT relationDismissed(row.index);
    if (row.kind == SuggestionRow::Kind::Time)
        isAccepted ? Q_EMIT timeAccepted(row.index) : Q_EMIT timeDismissed(row.index);
}

void SuggestionPanel::fill()
{
    const int previous = m_list->currentIndex().row();
    std::vector<SuggestionRow> rows;
    for (std::size_t i = 0; i < m_relations.size(); ++i)
        rows.push_back(suggestionRow(m_catalog, m_relations[i], i));
    std::ranges::stable_sort(rows, {}, rankOf);
    const auto heading = [](const QString &text) {
        return SuggestionRow{.kind = SuggestionRow::Kind::Heading, .title = text, .spoken = text};
    };
    if (!rows.empty())
        rows.insert(rows.begin(), heading(tr("Relations")));
    if (!m_times.empty())
        rows.push_back(heading(tr("Time Columns")));
    for (std::size_t i = 0; i < m_times.size(); ++i)
        rows.push_back(suggestionRow(m_catalog, m_times[i], i));
    m_model->setRows(std::move(rows));
    // What follows the one that was decided on: several can be decided in a row by the keyboard.
    if (previous >= 0)
        selectFrom(previous);
}

void SuggestionPanel::selectFrom(int row)
{
    const int count = m_model->rowCount();
    for (int i = std::min(row, count - 1); i < count && i >= 0; ++i) {
        if (m_model->rowAt(i).kind != SuggestionRow::Kind::Heading) {
            m_list->setCurrentIndex(m_model->index(i));
            return;
        }
    }
}

void SuggestionPanel::retranslate()
{
    m_title->setText(tr("Suggested Relations"));
    m_close->setToolTip(tr("Close the list of suggestions"));
    m_close->setAccessibleName(m_close->toolTip());
    m_check->setText(tr("Check Values"));
    m_check->setToolTip(tr("Looks up a sample of the values in the other table; nothing is changed"));
    m_acceptAll->setText(tr("Accept All Confirmed"));
    m_acceptAll->setToolTip(tr("Uses every relation that its values confirm"));
    m_stop->setToolTip(tr("Stop checking"));
    m_stop->setAccessibleName(m_stop->toolTip());
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_list->setAccessibleName(m_title->text());
    m_list->setAccessibleDescription(tr("Return accepts, Delete dismisses"));
    m_empty->setText(
        tr("Nothing to suggest: every column that looks like a reference has a relation, or was decided on."));
    fill();
    showState();
}

void SuggestionPanel::showState()
{
    const auto confirmed = std::ranges::count_if(m_relations, [](const auto &suggestion) {
        return relations::verdict(suggestion) == relations::Verdict::Confirmed;
    });
    const auto count = static_cast<int>(m_relations.size());
    const auto relations = tr("%n relation(s) that nobody declared", nullptr, count);
    m_note->setText(confirmed > 0 ? tr("%1, %2 of them confirmed by their values. None is used until it is accepted.")
                                        .arg(relations, countText(confirmed))
                                  : tr("%1. None is used until it is accepted.").arg(relations));
    const bool isEmpty = m_model->rowCount() == 0;
    m_note->setVisible(count > 0);
    m_check->setVisible(!isEmpty && !m_isChecking);
    m_check->setEnabled(count > 0);
    m_acceptAll->setVisible(!isEmpty && !m_isChecking);
    m_acceptAll->setEnabled(confirmed > 0);
    m_running->setVisible(m_isChecking);
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

} // namespace espalier::ui
