// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/tablepanel.h"

#include "core/study/questions.h"
#include "ui/base/theme.h"
#include "ui/pages/explore/columndetail.h"
#include "ui/pages/explore/samplepanel.h"
#include "ui/pages/explore/tablecolumns.h"
#include "ui/pages/explore/tabledetails.h"
#include "ui/pages/explore/tablerelations.h"
#include "ui/widgets/chip.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace espalier::ui {

namespace {

bool hasSameColumns(const catalog::Table &a, const catalog::Table &b)
{
    return std::ranges::equal(a.columns, b.columns, [](const catalog::Column &x, const catalog::Column &y) {
        return x.name == y.name && x.typeName == y.typeName;
    });
}

} // namespace

TablePanel::TablePanel(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel({}, TextRole::Section, this))
    , m_schema(makeLabel({}, TextRole::Secondary, this))
    , m_comment(makeLabel({}, TextRole::Body, this))
    , m_kind(new Chip(this))
    , m_rows(new Chip(this))
    , m_bytes(new Chip(this))
    , m_unreadable(new Chip(this))
    , m_predict(new QPushButton(this))
    , m_fill(new QPushButton(this))
    , m_addFeature(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_columns(new TableColumns(this))
    , m_relations(new TableRelations(this))
    , m_details(new TableDetails(this))
    , m_sample(new SamplePanel(this))
{
    buildHead();
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_columns, m_relations, m_details, m_sample})
        m_tabs->addTab(page, QString());
    connect(m_columns, &TableColumns::columnSelected, this, [this](std::size_t column) {
        retranslate();
        Q_EMIT columnSelected(column);
    });
    connect(m_columns->detail(), &ColumnDetail::tableRequested, this, &TablePanel::tableRequested);
    connect(m_relations, &TableRelations::tableRequested, this, &TablePanel::tableRequested);
    connect(m_predict, &QPushButton::clicked, this, [this] {
        Q_EMIT predictRequested(m_columns->selectedColumn());
    });
    connect(m_fill, &QPushButton::clicked, this, [this] {
        if (const auto column = m_columns->selectedColumn())
            Q_EMIT fillRequested(m_table, *column);
    });
    connect(m_addFeature, &QPushButton::clicked, this, [this] {
        Q_EMIT featureRequested(m_columns->selectedColumn());
    });
    connect(m_sample, &SamplePanel::requested, this, [this](const catalog::SampleOptions &options) {
        Q_EMIT sampleRequested(m_table, options);
    });
    retranslate();
}

void TablePanel::buildHead()
{
    m_comment->setWordWrap(true);
    m_comment->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeSecondary(m_comment);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setMinimumWidth(60);
    m_unreadable->setSeverity(Severity::Warning);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::xs);
    for (auto *chip : {m_kind, m_rows, m_bytes, m_unreadable})
        chips->addWidget(chip);
    chips->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::xs);
    head->addWidget(m_schema);
    head->addWidget(m_name);
    head->addLayout(chips);
    head->addWidget(m_comment);
    head->addSpacing(space::xs);
    m_addFeature->setObjectName(QStringLiteral("addFeature"));
    m_addFeature->hide();
    m_fill->setObjectName(QStringLiteral("fillIn"));
    head->addWidget(m_predict);
    head->addWidget(m_fill);
    head->addWidget(m_addFeature);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
}

void TablePanel::setTable(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId id)
{
    const auto &table = catalog.table(id);
    const bool isSame = m_table == id && m_shown.name == table.name && hasSameColumns(m_shown, table);
    m_table = id;
    m_shown = table;
    m_relationCount = graph.hops[id.value].size();
    m_name->setText(toQString(table.name.name));
    m_schema->setText(toQString(table.name.schema));
    m_comment->setText(toQString(table.comment));
    m_comment->setVisible(!table.comment.empty());
    m_columns->setTable(catalog, graph, id);
    m_relations->setTable(catalog, graph, id);
    m_details->setTable(table);
    showHistory();
    if (!isSame)
        m_sample->setTable(table);
    retranslate();
}

void TablePanel::setSelectedColumn(std::optional<std::size_t> column)
{
    m_columns->setSelectedColumn(column);
    retranslate();
}

void TablePanel::setHistory(const workbench::RowHistory &history)
{
    m_history = history;
    showHistory();
}

void TablePanel::showHistory()
{
    std::vector<double> rows;
    QString from;
    QString to;
    const auto series = std::ranges::lower_bound(m_history.tables, m_shown.name, {}, &workbench::RowSeries::table);
    if (series != m_history.tables.end() && series->table == m_shown.name) {
        for (std::size_t i = 0; i < series->rows.size(); ++i) {
            if (series->rows[i] < 0)
                continue;
            const auto milliseconds = m_history.moments[i].microseconds / 1000;
            to = QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).date(), QLocale::ShortFormat)
                + QStringLiteral(": ") + shortCountText(series->rows[i]);
            if (rows.empty())
                from = to;
            rows.push_back(static_cast<double>(series->rows[i]));
        }
    }
    m_details->setHistory(rows, from, to);
}

void TablePanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TablePanel::setHasStudy(bool hasStudy)
{
    m_addFeature->setVisible(hasStudy);
    retranslate();
}

void TablePanel::setSampleRunning(const QString &stage)
{
    if (m_sample->isRunning())
        m_sample->setRunning(stage);
}

void TablePanel::setSample(catalog::TableId table, const catalog::TableSample &sample)
{
    if (table == m_table && m_sample->isRunning())
        m_sample->setSample(sample);
}

void TablePanel::setSampleError(const Error &error)
{
    if (m_sample->isRunning())
        m_sample->setError(error);
}

void TablePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_details->setTable(m_shown);
        showHistory();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TablePanel::retranslate()
{
    const auto kindText = [this] {
        switch (m_shown.kind) {
        case catalog::TableKind::Table:
            return tr("table");
        case catalog::TableKind::Partitioned:
            return tr("partitioned table");
        case catalog::TableKind::View:
            return tr("view");
        case catalog::TableKind::MaterializedView:
            return tr("materialized view");
        case catalog::TableKind::Foreign:
            return tr("foreign table");
        }
        return QString();
    };
    m_kind->setText(kindText());
    m_rows->setText(m_shown.rowEstimate < 0 ? tr("never analysed")
                                            : tr("%1 rows").arg(shortCountText(m_shown.rowEstimate)));
    m_rows->setVisible(m_shown.rowEstimate >= 0 || m_shown.kind != catalog::TableKind::View);
    m_bytes->setText(bytesText(m_shown.bytes));
    m_bytes->setVisible(m_shown.bytes > 0);
    m_unreadable->setText(tr("not readable"));
    m_unreadable->setVisible(!m_shown.isReadable);
    m_tabs->setTabText(ColumnsTab, tr("Columns %1").arg(m_shown.columns.size()));
    m_tabs->setTabText(RelationsTab, tr("Relations %1").arg(m_relationCount));
    m_tabs->setTabText(DetailsTab, tr("Details"));
    m_tabs->setTabText(RowsTab, tr("Rows"));
    const auto column = m_columns->selectedColumn();
    const bool isFilledIn = column && *column < m_shown.columns.size() && study::canBeFilledIn(m_shown, *column);
    m_fill->setVisible(isFilledIn);
    if (isFilledIn)
        m_fill->setText(tr("Fill In %1").arg(toQString(m_shown.columns[*column].name)));
    m_fill->setToolTip(tr("Makes a study that predicts it in the rows where it is missing"));
    m_predict->setText(column && *column < m_shown.columns.size()
                           ? tr("Predict %1…").arg(toQString(m_shown.columns[*column].name))
                           : tr("Predict Something About Each Row…"));
    m_addFeature->setText(column && *column < m_shown.columns.size()
                              ? tr("Add %1 as Feature…").arg(toQString(m_shown.columns[*column].name))
                              : tr("Add Its Rows as Feature…"));
    m_tabs->setAccessibleName(tr("About %1").arg(m_name->text()));
}

} // namespace espalier::ui
