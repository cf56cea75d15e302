// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/learnstep.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/lineoftext.h"
#include "ui/widgets/sqlview.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int mostLines = 24;
constexpr int mostRows = 12;
constexpr std::size_t mostCells = 200; //!< rows of a query that are shown

//! As high as its text, up to so many lines, and what it scrolls by where a line is too long.
void fitHeight(QPlainTextEdit &view, int most)
{
    const auto lines = std::min(view.document()->blockCount(), most);
    const auto margins = view.contentsMargins();
    const auto text = lines * view.fontMetrics().lineSpacing() + space::xs;
    const auto *scrolled = view.horizontalScrollBar();
    const auto bar = scrolled->maximum() > 0 ? scrolled->sizeHint().height() : 0;
    view.setFixedHeight(text + margins.top() + margins.bottom() + 2 * space::s + bar);
}

} // namespace

LearnStep::LearnStep(const lessons::Passage &passage, std::size_t number, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_kind(passage.kind)
    , m_mark(new QLabel(this))
    , m_title(makeLabel(QString(), TextRole::Strong, this))
    , m_note(new LineOfText(TextRole::Secondary, this))
    , m_undo(new QPushButton(this))
    , m_run(new QPushButton(this))
    , m_code(new SqlView(this))
    , m_output(new QPlainTextEdit(this))
    , m_rows(new ValueTableModel(this))
    , m_error(makeLabel(QString(), TextRole::Body, this))
{
    setObjectName(QStringLiteral("step%1").arg(number));
    setProperty("card", true);
    m_table = makeValueTable(m_rows, "stepRows", this);
    m_mark->setFixedSize(metric::icon, metric::icon);
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_undo->setVisible(false);
    m_run->setObjectName(QStringLiteral("runStep"));
    m_code->setIsSql(passage.kind == lessons::PassageKind::Sql);
    m_code->setSql(toQString(passage.text));
    m_code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight(*m_code, m_code->document()->blockCount());
    m_output->setObjectName(QStringLiteral("stepOutput"));
    m_output->setReadOnly(true);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setFont(fontFor(TextRole::Code));
    m_output->document()->setDocumentMargin(space::s);
    m_output->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->setObjectName(QStringLiteral("stepError"));
    m_error->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_mark);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_undo);
    head->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_code);
    column->addWidget(m_output);
    column->addWidget(m_table);
    column->addWidget(m_error);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running)
            Q_EMIT stopRequested();
        else
            Q_EMIT runRequested(m_number);
    });
    connect(m_code->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        fitHeight(*m_code, m_code->document()->blockCount());
    });
    connect(m_output->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        fitHeight(*m_output, mostLines);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoRequested(m_number);
    });
    setState(State::Ready, false, nullptr);
}

void LearnStep::setState(State state, bool isDone, const workbench::StepEnd *end)
{
    m_state = state;
    m_isDone = isDone;
    m_seconds = end != nullptr ? end->seconds : -1;
    m_mark->setPixmap(isDone ? icon(QStringLiteral("check"), Tint::Accent).pixmap(metric::icon) : QPixmap());
    m_run->setIcon(icon(state == State::Running ? QStringLiteral("stop") : QStringLiteral("play")));
    m_run->setEnabled(state != State::Waiting);
    m_undo->setEnabled(state == State::Ready);
    showEnd(end);
    retranslate();
}

void LearnStep::setUndoable(bool isUndoable)
{
    m_undo->setVisible(isUndoable);
}

void LearnStep::setTold(const QString &text)
{
    m_note->setLine(text);
}

void LearnStep::showEnd(const workbench::StepEnd *end)
{
    const auto text = end != nullptr ? toQString(end->output).trimmed() : QString();
    m_output->setPlainText(text);
    m_output->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        fitHeight(*m_output, mostLines);
    m_table->setVisible(end != nullptr && end->rows);
    if (end != nullptr && end->rows)
        showRows(*end->rows);
    m_error->setVisible(end != nullptr && end->error);
    if (end != nullptr && end->error)
        m_error->setText(problemAndAdvice(*end->error));
}

void LearnStep::showRows(const pg::Rows &rows)
{
    QStringList names;
    for (const auto &name : rows.names())
        names << toQString(name);
    std::vector<std::vector<QVariant>> cells;
    const auto count = std::min(rows.size(), mostCells);
    cells.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        std::vector<QVariant> line;
        line.reserve(rows.width());
        for (std::size_t column = 0; column < rows.width(); ++column)
            line.push_back(rows.isNull(row, column) ? QVariant() : QVariant(toQString(rows.text(row, column))));
        cells.push_back(std::move(line));
    }
    m_rows->setTable(names, cells);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto shown = std::min(static_cast<int>(count), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * metric::row + space::m);
}

void LearnStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void LearnStep::retranslate()
{
    const bool isSql = m_kind == lessons::PassageKind::Sql;
    m_title->setText(isSql ? tr("Step %1: a query").arg(m_number) : tr("Step %1: a command").arg(m_number));
    if (m_state == State::Running)
        m_note->setLine(tr("running…"));
    else if (m_seconds >= 0)
        m_note->setLine(tr("took %1").arg(durationText(m_seconds)));
    else
        m_note->setLine(m_isDone ? tr("done before") : QString());
    if (m_state == State::Running)
        m_run->setText(tr("Stop"));
    else
        m_run->setText(m_isDone ? tr("Run Again") : tr("Run"));
    m_run->setAccessibleName(tr("%1: step %2").arg(m_run->text()).arg(m_number));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Takes back what this step did, and all that ran after it in this lesson"));
    m_undo->setAccessibleName(tr("%1: step %2").arg(m_undo->text()).arg(m_number));
    m_mark->setAccessibleName(m_isDone ? tr("done") : QString());
    m_output->setAccessibleName(tr("What step %1 said").arg(m_number));
    m_table->setAccessibleName(tr("Rows of step %1").arg(m_number));
    if (!isSql)
        m_code->setAccessibleName(tr("Command of step %1").arg(m_number));
}

} // namespace espalier::ui
