// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/columndetail.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/columnstatistics.h"
#include "ui/pages/explore/columnroletext.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/valuebars.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr std::size_t mostValueBars = 8;
constexpr std::size_t detailBins = 32;

QLabel *wrappedLabel(TextRole role, QWidget *parent)
{
    auto *label = makeLabel({}, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString keyColumns(const catalog::Table &table, const std::vector<std::size_t> &places)
{
    QStringList names;
    for (const auto place : places)
        names.append(toQString(table.columns[place].name));
    return names.join(QStringLiteral(", "));
}

//! A value of pg_stats where room is short: a moment without its zone and its midnight.
QString boundText(const catalog::Column &column, const std::string &text)
{
    auto shown = toQString(text);
    if (catalog::isMoment(column.type)) {
        shown.remove(QLatin1String("+00"));
        shown.remove(QLatin1String(" 00:00:00"));
    }
    return shown;
}

bool holds(const std::vector<std::size_t> &places, std::size_t place)
{
    return std::ranges::find(places, place) != places.end();
}

} // namespace

ColumnDetail::ColumnDetail(QWidget *parent)
    : QScrollArea(parent)
{
    auto *body = new QWidget(this);
    m_name = wrappedLabel(TextRole::Strong, body);
    m_comment = wrappedLabel(TextRole::Body, body);
    makeSecondary(m_comment);
    m_featureHead = makeLabel({}, TextRole::Secondary, body);
    m_featureTitle = wrappedLabel(TextRole::Strong, body);
    m_feature = wrappedLabel(TextRole::Body, body);
    m_facts = new FactList(body);
    m_histogramHead = makeLabel({}, TextRole::Secondary, body);
    m_histogram = new HistogramView(body);
    m_valuesHead = makeLabel({}, TextRole::Secondary, body);
    m_values = new ValueBars(body);
    m_histogram->setAccessibleName(tr("How values spread"));
    m_values->setAccessibleName(tr("Most common values, of all rows"));
    m_links = new QWidget(body);
    m_linkColumn = new QVBoxLayout(m_links);
    m_linkColumn->setContentsMargins(0, 0, 0, 0);
    m_linkColumn->setSpacing(0);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::xs);
    column->addWidget(m_name);
    column->addWidget(m_comment);
    column->addSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_featureHead, m_featureTitle, m_feature})
        column->addWidget(part);
    column->addSpacing(space::s);
    column->addWidget(m_facts);
    column->addWidget(m_links);
    for (QWidget *part : std::initializer_list<QWidget *>{m_histogramHead, m_histogram, m_valuesHead, m_values})
        column->addWidget(part);
    column->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ColumnDetail::setColumn(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             catalog::TableId table, std::size_t column)
{
    const auto &shown = catalog.table(table);
    const auto &value = shown.columns[column];
    m_name->setText(toQString(value.name));
    m_comment->setText(toQString(value.comment));
    m_comment->setVisible(!value.comment.empty());
    showOffer(features::columnOffer(catalog, graph, table, column));
    showFacts(shown, column);
    showRelations(catalog, graph, table, column);
    showValues(value);
    setAccessibleName(tr("Column %1").arg(m_name->text()));
}

void ColumnDetail::showOffer(const features::ColumnOffer &offer)
{
    m_featureHead->setText(tr("As a feature"));
    m_featureTitle->setText(offerTitle(offer));
    m_feature->setText(offerText(offer));
}

void ColumnDetail::showFacts(const catalog::Table &table, std::size_t place)
{
    const auto &column = table.columns[place];
    m_facts->clear();
    m_facts->addCode(tr("Type"), toQString(column.typeName));
    m_facts->addFact(tr("Domain"), toQString(column.domain));
    m_facts->addFact(tr("Null"), nullText(column));
    m_facts->addCode(column.isGenerated ? tr("Computed") : tr("Default"), toQString(column.expression));
    if (!column.enumLabels.empty()) {
        QStringList labels;
        for (const auto &label : column.enumLabels)
            labels.append(toQString(label));
        m_facts->addFact(tr("Choices"), labels.join(QStringLiteral(", ")));
    }
    if (!column.statistics) {
        m_facts->addFact(tr("Statistics"), tr("none: the table was not analysed, or the role may not see them"));
    } else {
        const auto &statistics = *column.statistics;
        m_facts->addFact(tr("Distinct"), distinctText(statistics, table.rowEstimate));
        if (statistics.histogram.size() > 1) {
            m_facts->addFact(tr("Range"),
                             tr("%1 to %2")
                                 .arg(boundText(column, statistics.histogram.front()),
                                      boundText(column, statistics.histogram.back())));
        }
        if (std::abs(statistics.correlation) > 0.9)
            m_facts->addFact(tr("Order"),
                             statistics.correlation > 0 ? tr("rows are stored in its order")
                                                        : tr("rows are stored in its reverse order"));
    }
    showKeys(table, place);
}

QString ColumnDetail::nullText(const catalog::Column &column)
{
    if (!column.isNullable)
        return tr("never");
    return column.statistics ? tr("allowed, %1 of the rows").arg(percentText(column.statistics->nullFraction))
                             : tr("allowed");
}

void ColumnDetail::showKeys(const catalog::Table &table, std::size_t place)
{
    QStringList keys;
    if (holds(table.primaryKey, place))
        keys.append(tr("primary key (%1)").arg(keyColumns(table, table.primaryKey)));
    for (const auto &key : table.uniqueKeys) {
        if (holds(key, place))
            keys.append(tr("unique (%1)").arg(keyColumns(table, key)));
    }
    m_facts->addFact(tr("Keys"), keys.join(u'\n'));
    QStringList indexes;
    for (const auto &index : table.indexes) {
        if (holds(index, place))
            indexes.append(QStringLiteral("(%1)").arg(keyColumns(table, index)));
    }
    m_facts->addFact(tr("Indexes"), indexes.join(u'\n'));
}

void ColumnDetail::showRelations(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                 catalog::TableId id, std::size_t place)
{
    while (auto *item = m_linkColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    // Hundreds of tables may refer to one key; the tab of relations lists them all.
    constexpr int mostLinks = 6;
    for (const auto &hop : graph.hops[id.value]) {
        const auto &relation = graph.relation(hop.relation);
        const bool isOut = hop.direction == relations::Direction::ToParent;
        if (!holds(isOut ? relation.childColumns : relation.parentColumns, place) || m_linkColumn->count() >= mostLinks)
            continue;
        const auto other = isOut ? relation.parent : relation.child;
        const auto name = QString::fromStdString(sql::displayName(catalog.table(other).name));
        auto *link = new QPushButton(icon(isOut ? QStringLiteral("forward") : QStringLiteral("back")),
                                     isOut ? tr("Refers to %1").arg(name) : tr("Referred to by %1").arg(name), m_links);
        link->setProperty("quiet", true);
        link->setToolTip(tr("Show %1").arg(name.toHtmlEscaped()));
        connect(link, &QPushButton::clicked, this, [this, other] {
            Q_EMIT tableRequested(other);
        });
        m_linkColumn->addWidget(link, 0, Qt::AlignLeft);
    }
    m_links->setVisible(m_linkColumn->count() > 0);
}

void ColumnDetail::showValues(const catalog::Column &column)
{
    const bool isShown = hasHistogram(column);
    m_histogramHead->setVisible(isShown);
    m_histogram->setVisible(isShown);
    if (isShown) {
        m_histogramHead->setText(column.statistics->commonValues.empty() ? tr("How values spread")
                                                                         : tr("How the less common values spread"));
        const auto &bounds = column.statistics->histogram;
        m_histogram->setBins(statisticsBins(column, detailBins), boundText(column, bounds.front()),
                             boundText(column, bounds.back()));
        m_histogram->setAccessibleName(m_histogramHead->text());
    }
    std::vector<ValueBar> bars;
    if (column.statistics) {
        const auto &statistics = *column.statistics;
        const auto count =
            std::min({mostValueBars, statistics.commonValues.size(), statistics.commonFrequencies.size()});
        for (std::size_t i = 0; i < count; ++i) {
            const auto share = statistics.commonFrequencies[i];
            auto text = boundText(column, statistics.commonValues[i]);
            bars.push_back({text.isEmpty() ? tr("(empty text)") : text, percentText(share),
                            share / std::max(statistics.commonFrequencies.front(), 1e-12)});
        }
    }
    m_valuesHead->setVisible(!bars.empty());
    m_values->setVisible(!bars.empty());
    m_valuesHead->setText(tr("Most common values, of all rows"));
    m_values->setAccessibleName(m_valuesHead->text());
    m_values->setBars(std::move(bars));
}

} // namespace espalier::ui
