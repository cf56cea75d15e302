// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyresults.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/study/datahistory.h"
#include "ui/pages/study/findingsview.h"
#include "ui/pages/study/studycost.h"
#include "ui/pages/study/studysql.h"
#include "ui/pages/study/studytimes.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int widestColumn = 220;
//! Widths are measured on so many columns; what follows keeps the usual one.
constexpr int measuredColumns = 60;

QVariant previewCell(const frame::Column &column, std::size_t row)
{
    if (frame::isMissing(column, row))
        return {};
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return numbers->values[row];
    return toQString(frame::textAt(column, row));
}

} // namespace

StudyResults::StudyResults(QWidget *parent)
    : QTabWidget(parent)
    , m_findingsView(new FindingsView(this))
    , m_model(new ValueTableModel(this))
    , m_sqlStack(new QStackedWidget(this))
    , m_noSql(new EmptyState(this))
    , m_sql(new StudySql(this))
    , m_cost(new StudyCost(this))
    , m_times(new StudyTimes(this))
{
    setDocumentMode(true);
    m_sqlStack->addWidget(m_noSql);
    m_sqlStack->addWidget(m_sql);
    addTab(m_findingsView, QString());
    addTab(buildPreview(), QString());
    addTab(m_sqlStack, QString());
    addTab(m_cost, QString());
    addTab(m_times, QString());
    addTab(buildHistory(), QString());
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (isSqlShown())
            Q_EMIT sqlShown();
    });
    connect(m_times, &StudyTimes::guessedChanged, this, &StudyResults::showGuessed);
    connect(m_refresh, &QPushButton::clicked, this, &StudyResults::previewRequested);
    connect(m_noPreview, &EmptyState::actionTriggered, m_refresh, &QPushButton::click);
    connect(m_noHistory, &EmptyState::actionTriggered, m_findingsView, &FindingsView::checkRequested);
    retranslate();
}

QWidget *StudyResults::buildPreview()
{
    m_previewStack = new QStackedWidget(this);
    m_noPreview = new EmptyState(m_previewStack);
    auto *page = new QWidget(m_previewStack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    m_refresh = new QPushButton(page);
    m_refresh->setObjectName(QStringLiteral("previewButton"));
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_note = makeLabel(QString(), TextRole::Secondary, page);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_note, 1);
    row->addWidget(m_refresh);
    m_preview = new QTableView(page);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setModel(m_model);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(metric::row);
    m_preview->setShowGrid(false);
    // A key with hyphens is one word.
    m_preview->setWordWrap(false);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    m_previewStack->addWidget(m_noPreview);
    m_previewStack->addWidget(page);
    return m_previewStack;
}

QWidget *StudyResults::buildHistory()
{
    m_historyStack = new QStackedWidget(this);
    m_noHistory = new EmptyState(m_historyStack);
    auto *scroll = new QScrollArea(m_historyStack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    m_history = new DataHistory(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(m_history);
    column->addStretch(1);
    scroll->setWidget(content);
    m_historyStack->addWidget(m_noHistory);
    m_historyStack->addWidget(scroll);
    return m_historyStack;
}

void StudyResults::setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem)
{
    const bool isNew = problem && !(problem == m_problem);
    m_problem = problem;
    m_graveFindings = std::ranges::count_if(findings, [](const study::Finding &finding) {
        return finding.severity != study::Severity::Notice;
    });
    m_allFindings = static_cast<std::int64_t>(findings.size());
    m_findingsView->setFindings(findings, problem);
    showCount();
    if (isNew)
        setCurrentIndex(0);
}

void StudyResults::showCount()
{
    const auto count = m_allFindings + (m_problem ? 1 : 0);
    setTabText(0, count > 0 ? tr("Findings (%1)").arg(countText(count)) : tr("Findings"));
    setTabIcon(0,
               m_problem                 ? icon(QStringLiteral("error"), Tint::Danger)
                   : m_graveFindings > 0 ? icon(QStringLiteral("warning"), Tint::Warning)
                                         : QIcon());
}

bool StudyResults::isSqlShown() const
{
    return currentWidget() == m_sqlStack;
}

void StudyResults::setSql(const compile::ExplainedSql &sql)
{
    m_sql->setSql(sql);
    m_sqlStack->setCurrentIndex(sql.text.empty() ? 0 : 1);
}

void StudyResults::setCost(const std::optional<cost::Cost> &cost)
{
    m_cost->setCost(cost);
    m_missingIndexes = cost ? cost->missing.size() : 0;
    showMissing();
}

void StudyResults::showMissing()
{
    setTabText(3,
               m_missingIndexes > 0 ? tr("Cost (%1)").arg(countText(static_cast<std::int64_t>(m_missingIndexes)))
                                    : tr("Cost"));
    setTabToolTip(3,
                  m_missingIndexes > 0 ? tr("%n index(es) would make live predictions faster", nullptr,
                                            static_cast<int>(m_missingIndexes))
                                       : tr("Size and time, estimated before anything is fetched"));
}

void StudyResults::showGuessed()
{
    const auto count = m_times->guessed();
    setTabText(4, count > 0 ? tr("Times (%1)").arg(countText(count)) : tr("Times"));
    setTabToolTip(4,
                  count > 0 ? tr("%n time(s) by which rows are seen are guessed", nullptr, count)
                            : tr("The time by which the rows of each table are seen"));
}

void StudyResults::setHistory(const std::vector<quality::TableHistory> &tables, const std::vector<quality::Scar> &scars)
{
    m_history->setHistory(tables, scars);
    m_historyStack->setCurrentIndex(tables.empty() ? 0 : 1);
    m_scars = scars.size();
    showScars();
}

void StudyResults::showScars()
{
    setTabText(5, m_scars > 0 ? tr("History (%1)").arg(countText(static_cast<std::int64_t>(m_scars))) : tr("History"));
    setTabToolTip(5,
                  m_scars > 0
                      ? tr("%n period(s) in which the data is unlike the rest", nullptr, static_cast<int>(m_scars))
                      : tr("How many rows came when, and periods in which the data is unlike the rest"));
}

void StudyResults::setPreview(const frame::Table &table)
{
    QStringList names;
    for (const auto &column : table.columns)
        names.append(toQString(column.name));
    std::vector<std::vector<QVariant>> rows(rowCount(table));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const auto &column : table.columns)
            rows[row].push_back(previewCell(column, row));
    }
    m_model->setTable(names, rows);
    const auto measured = std::min(m_model->columnCount(), measuredColumns);
    for (int i = 0; i < measured; ++i) {
        m_preview->resizeColumnToContents(i);
        m_preview->setColumnWidth(i, std::min(m_preview->columnWidth(i) + space::s, widestColumn));
    }
    setPreviewOutdated(false);
    m_previewStack->setCurrentIndex(1);
    setCurrentIndex(1);
}

void StudyResults::clearPreview()
{
    m_model->setTable({}, {});
    m_previewStack->setCurrentIndex(0);
}

void StudyResults::setPreviewOutdated(bool isOutdated)
{
    m_note->setProperty("isOutdated", isOutdated);
    m_note->setText(isOutdated ? tr("Read before the last change of the study")
                               : tr("The first %1 examples").arg(countText(m_model->rowCount())));
}

void StudyResults::setPreviewEnabled(bool isEnabled)
{
    m_refresh->setEnabled(isEnabled);
    m_noPreview->setEnabled(isEnabled);
    m_noHistory->setEnabled(isEnabled);
}

void StudyResults::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void StudyResults::retranslate()
{
    setAccessibleName(tr("About the study"));
    setTabText(1, tr("Preview"));
    setTabText(2, tr("SQL"));
    m_preview->setAccessibleName(tr("Preview of examples"));
    m_historyStack->widget(1)->setAccessibleName(tr("History of the data"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read some examples with their features from the database"));
    m_noPreview->setState(QStringLiteral("table"), tr("No Examples Read Yet"),
                          tr("Some examples with their features, from the database."), tr("Read Examples"));
    m_noSql->setState(QStringLiteral("list"), tr("No SQL Yet"), tr("It is shown once the study fits the database."));
    m_noHistory->setState(QStringLiteral("history"), tr("The Data Was Not Looked At Yet"),
                          tr("How many rows came when, and periods in which a column is missing, constant, renamed or "
                             "out of its range."),
                          tr("Check the Data"));
    setPreviewOutdated(m_note->property("isOutdated").toBool());
    showCount();
    showMissing();
    showGuessed();
    showScars();
}

} // namespace espalier::ui
