// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparerow.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/samplemodel.h"
#include "ui/widgets/sampledelegate.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/cardtext.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int relationsWidth = 210;
constexpr int rowsHeight = 9 * metric::row;
constexpr int widestRowColumn = 180;

} // namespace

CompareRow::CompareRow(QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(icon(QStringLiteral("database")), QString(), this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_relations(new QListWidget(this))
    , m_rowsNote(makeLabel(QString(), TextRole::Secondary, this))
    , m_model(new SampleModel(this))
    , m_table(makeValueTable(m_model, "rowTable", this))
{
    setObjectName(QStringLiteral("exampleRow"));
    m_open->setObjectName(QStringLiteral("rowOpen"));
    m_open->setCheckable(true);
    m_note->setObjectName(QStringLiteral("rowNote"));
    m_relations->setObjectName(QStringLiteral("rowRelations"));
    m_rowsNote->setObjectName(QStringLiteral("rowRowsNote"));
    build();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_open->isChecked() && !m_then)
            open();
        else
            showOpen();
    });
    connect(m_relations, &QListWidget::currentRowChanged, this, &CompareRow::showRows);
    retranslate();
    clear();
}

void CompareRow::build()
{
    for (auto *label : {m_note, m_rowsNote})
        label->setWordWrap(true);
    m_relations->setFixedWidth(relationsWidth);
    m_relations->setFrameShape(QFrame::NoFrame);
    m_relations->setTextElideMode(Qt::ElideRight);
    m_relations->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_relations->setFixedHeight(rowsHeight);
    m_table->setFixedHeight(rowsHeight);
    auto *button = new QHBoxLayout;
    button->addWidget(m_open);
    button->addStretch(1);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::xs);
    rows->addWidget(m_table);
    rows->addWidget(m_rowsNote);
    rows->addStretch(1);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::m);
    beside->addWidget(m_relations, 0, Qt::AlignTop);
    beside->addLayout(rows, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(button);
    column->addWidget(m_note);
    column->addLayout(beside);
}

void CompareRow::clear()
{
    m_then.reset();
    m_error.reset();
    m_note->clear();
    m_open->setChecked(false);
    fillRelations();
    showOpen();
    hide();
}

void CompareRow::offer()
{
    clear();
    show();
}

void CompareRow::open()
{
    if (isHidden())
        return;
    m_open->setChecked(true);
    setNote(tr("The row is read…"));
    Q_EMIT requested();
}

void CompareRow::setRow(const workbench::RowThen &then)
{
    m_error.reset();
    m_then = then;
    retranslate();
    fillRelations();
    showOpen();
}

void CompareRow::setError(const Error &error)
{
    m_then.reset();
    m_error = error;
    fillRelations();
    retranslate();
    showOpen();
}

void CompareRow::setNote(const QString &note)
{
    m_then.reset();
    m_error.reset();
    fillRelations();
    m_note->setText(note);
    showOpen();
}

void CompareRow::showOpen()
{
    const bool isOpen = m_open->isChecked();
    const bool hasRows = isOpen && m_then;
    m_note->setVisible(isOpen && !m_note->text().isEmpty());
    m_relations->setVisible(hasRows);
    m_rowsNote->setVisible(hasRows && !m_rowsNote->text().isEmpty());
    m_table->setVisible(hasRows && m_model->rowCount() > 0);
}

QString CompareRow::relationText(const workbench::KinRows &kin) const
{
    auto name = toQString(sql::displayName(m_then->catalog->table(kin.table).name));
    const auto count = kin.error ? QStringLiteral("–") : countText(kin.found);
    switch (kin.kin) {
    case workbench::Kin::Itself:
        return name;
    case workbench::Kin::Parent:
        return tr("↑ %1 (%2)", "a table that the row refers to, and how many rows").arg(name, count);
    case workbench::Kin::Child:
        return tr("↓ %1 (%2)", "a table that refers to the row, and how many rows").arg(name, count);
    }
    return name;
}

void CompareRow::fillRelations()
{
    const auto before = m_relations->currentRow();
    m_relations->clear();
    if (m_then) {
        for (const auto &kin : m_then->kin) {
            auto *item = new QListWidgetItem(relationText(kin), m_relations);
            QStringList columns;
            for (const auto &column : kin.by)
                columns << toQString(column);
            const auto by = columns.isEmpty() ? item->text() : tr("%1 by %2").arg(item->text(), columns.join(", "));
            item->setToolTip(plainTip(by));
            item->setData(Qt::AccessibleTextRole, by);
        }
        m_relations->setCurrentRow(std::clamp(before, 0, m_relations->count() - 1));
    }
    showRows();
}

QString CompareRow::noteText(const workbench::KinRows &kin) const
{
    if (kin.error)
        return problemAndAdvice(*kin.error);
    if (kin.found == 0 && kin.kin == workbench::Kin::Itself)
        return tr("The row is no longer in the database.");
    QStringList parts;
    const auto shown = static_cast<std::int64_t>(kin.sample.rows.size());
    if (kin.found == 0)
        parts << (kin.isUntimed || !m_then->until ? tr("No rows.") : tr("No rows were known then."));
    else if (shown < kin.found && kin.isUntimed)
        parts << tr("%1 of %2 rows.").arg(countText(shown), countText(kin.found));
    else if (shown < kin.found)
        parts << tr("The newest %1 of %2 rows.").arg(countText(shown), countText(kin.found));
    if (kin.isUntimed && kin.found > 0)
        parts << tr("The study has no time that tells when they came: all that are there today count.");
    return parts.join(u' ');
}

void CompareRow::showRows()
{
    const auto row = m_relations->currentRow();
    m_model->clear();
    m_rowsNote->clear();
    if (m_then && row >= 0 && row < static_cast<int>(m_then->kin.size())) {
        const auto &kin = m_then->kin[static_cast<std::size_t>(row)];
        m_model->setSample(m_then->catalog->table(kin.table), kin.sample);
        m_table->resizeColumnsToContents();
        for (int i = 0; i < m_model->columnCount(); ++i)
            m_table->setColumnWidth(i, std::min(widestRowColumn, m_table->columnWidth(i)));
        const auto seen = std::min(m_model->rowCount(), rowsHeight / metric::row - 2);
        m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + seen * metric::row + space::xl);
        m_rowsNote->setText(noteText(kin));
    }
    showOpen();
}

void CompareRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillRelations();
    }
    QWidget::changeEvent(event);
}

void CompareRow::retranslate()
{
    m_open->setText(tr("Open in the Database"));
    m_open->setToolTip(tr("The row as it stands in the database, with what it refers to and what refers to it"));
    m_relations->setAccessibleName(tr("Tables around the row"));
    m_table->setAccessibleName(tr("Rows of the table"));
    if (m_error)
        m_note->setText(problemAndAdvice(*m_error));
    else if (m_then && m_then->until)
        m_note->setText(
            tr("Rows that were known before %1, with the values that they have now.").arg(momentText(*m_then->until)));
    else if (m_then)
        m_note->setText(tr("Rows as they are now."));
}

} // namespace espalier::ui
