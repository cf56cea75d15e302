// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/tabledetails.h"

#include "ui/base/theme.h"
#include "ui/pages/explore/barrierwords.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/sqlview.h"
#include "ui/widgets/valuebars.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QLabel>

namespace espalier::ui {

namespace {

QString listed(const catalog::Table &table, const std::vector<std::vector<std::size_t>> &keys)
{
    QStringList lines;
    for (const auto &key : keys) {
        QStringList names;
        for (const auto place : key)
            names.append(toQString(table.columns[place].name));
        lines.append(names.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace

TableDetails::TableDetails(QWidget *parent)
    : QScrollArea(parent)
{
    auto *body = new QWidget(this);
    m_facts = new FactList(body);
    m_historyHead = makeLabel({}, TextRole::Secondary, body);
    m_history = new HistogramView(body);
    m_historyHead->hide();
    m_history->hide();
    m_definitionHead = makeLabel({}, TextRole::Secondary, body);
    m_definition = new SqlView(body);
    m_definition->setMinimumHeight(220);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    column->addWidget(m_historyHead);
    column->addWidget(m_history);
    column->addWidget(m_definitionHead);
    column->addWidget(m_definition, 1);
    column->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void TableDetails::setTable(const catalog::Table &table)
{
    m_facts->clear();
    showKeys(table);
    showSize(table);
    showRights(table);
    m_definitionHead->setText(tr("Defined as"));
    m_definitionHead->setVisible(!table.definition.empty());
    m_definition->setVisible(!table.definition.empty());
    m_definition->setSql(toQString(table.definition));
    m_definition->setAccessibleName(tr("Definition of the view"));
}

void TableDetails::setHistory(const std::vector<double> &rows, const QString &from, const QString &to)
{
    constexpr std::size_t fewest = 3;
    const bool isShown = rows.size() >= fewest;
    m_historyHead->setText(tr("Rows at past visits"));
    m_history->setAccessibleName(m_historyHead->text());
    m_historyHead->setVisible(isShown);
    m_history->setVisible(isShown);
    m_history->setBins(rows, from, to);
}

void TableDetails::showKeys(const catalog::Table &table)
{
    const bool isView = table.kind == catalog::TableKind::View;
    m_facts->addFact(tr("Primary key"),
                     table.primaryKey.empty() ? (isView ? QString() : tr("none: no study can be about its rows"))
                                              : listed(table, {table.primaryKey}));
    m_facts->addFact(tr("Unique"), listed(table, table.uniqueKeys));
    m_facts->addFact(tr("Indexes"), listed(table, table.indexes));
}

void TableDetails::showSize(const catalog::Table &table)
{
    m_facts->addFact(tr("Rows"),
                     table.rowEstimate < 0 ? tr("not known: never analysed")
                                           : tr("about %1, as last analysed").arg(countText(table.rowEstimate)));
    if (table.bytes > 0) {
        const auto perRow = table.rowEstimate > 0 ? table.bytes / table.rowEstimate : 0;
        m_facts->addFact(tr("On disk"),
                         perRow > 0
                             ? tr("%1, %2 for each row with its indexes").arg(bytesText(table.bytes), bytesText(perRow))
                             : tr("%1 with indexes").arg(bytesText(table.bytes)));
    }
    if (table.partitions > 0)
        m_facts->addFact(tr("Partitions"), countText(static_cast<std::int64_t>(table.partitions)));
    if (const auto &counters = table.counters;
        counters && counters->inserted + counters->updated + counters->deleted > 0) {
        m_facts->addFact(
            tr("Counted"),
            tr("%1 inserted, %2 updated, %3 deleted since the statistics were reset")
                .arg(countText(counters->inserted), countText(counters->updated), countText(counters->deleted)));
    }
}

void TableDetails::showRights(const catalog::Table &table)
{
    m_facts->addFact(tr("Readable"), table.isReadable ? tr("yes") : tr("no: %1").arg(barrierWords(table)));
    if (table.isReadable && table.hasRowSecurity)
        m_facts->addFact(tr("Row security"),
                         table.isFiltered ? tr("on: %1").arg(barrierWords(table))
                                          : tr("on: it hides no row from this role"));
    m_facts->addFact(tr("Comment"), toQString(table.comment));
}

} // namespace espalier::ui
