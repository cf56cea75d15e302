// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deploy/deploylive.h"

#include "core/deploy/calls.h"
#include "core/deploy/names.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace espalier::ui {

namespace {

//! A cell as a number where it is one, so that it sorts and aligns as such.
QVariant cellOf(const pg::Rows &rows, std::size_t row, std::size_t column)
{
    if (rows.isNull(row, column))
        return {};
    const auto text = toQString(rows.text(row, column));
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(text);
}

} // namespace

DeployLive::DeployLive(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(QString(), this))
    , m_moment(new MomentEdit(this))
    , m_score(new QPushButton(this))
    , m_changes(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_model(new ValueTableModel(this))
    , m_best(makeLabel(QString(), TextRole::Secondary, this))
    , m_query(new SqlView(this))
{
    m_header->setTerm("live_view");
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_score->setObjectName(QStringLiteral("scoreButton"));
    m_changes->setObjectName(QStringLiteral("changesButton"));
    m_header->addControl(m_refresh);
    m_table->setObjectName(QStringLiteral("live"));
    auto *sorted = new QSortFilterProxyModel(m_table);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ValueTableModel::sortRole);
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    // In the order they came, until a header is clicked.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_best->setObjectName(QStringLiteral("bestPossible"));
    m_best->setWordWrap(true);
    m_best->setVisible(false);
    m_query->setMaximumHeight(112);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    auto *refreshed = new QHBoxLayout;
    refreshed->setSpacing(space::s);
    refreshed->addWidget(m_moment);
    refreshed->addStretch(1);
    refreshed->addWidget(m_changes);
    refreshed->addWidget(m_score);
    column->addLayout(refreshed);
    column->addWidget(m_table, 1);
    column->addWidget(m_best);
    column->addWidget(m_query);
    connect(m_score, &QPushButton::clicked, this, [this] {
        Q_EMIT scoreRequested(m_moment->moment());
    });
    connect(m_changes, &QPushButton::clicked, this, [this] {
        Q_EMIT changesRequested(m_moment->moment());
    });
    connect(m_refresh, &QPushButton::clicked, this, &DeployLive::refreshRequested);
    retranslate();
}

void DeployLive::setProject(const QString &project)
{
    m_predictions = {};
    m_truth.reset();
    showTable();
    m_header->setBadge({});
    m_header->setNote({});
    m_refresh->setEnabled(!project.isEmpty());
    setBusy(m_isBusy);
    m_project = project;
    showCalls({});
}

void DeployLive::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (auto *button : {m_score, m_changes})
        button->setEnabled(m_refresh->isEnabled() && !m_isBusy);
}

void DeployLive::setPredictions(const deploy::LivePredictions &predictions, std::optional<std::int64_t> all)
{
    // Of the same rows, counted meanwhile, the truth is the same.
    if (!all || predictions.rows.size() != m_predictions.rows.size())
        m_truth.reset();
    m_predictions = predictions;
    showTable();
    const auto &rows = predictions.rows;
    const auto shown = static_cast<std::int64_t>(rows.size());
    const bool isAll = all && *all <= shown;
    m_header->setBadge(!all ? countText(shown) : tr("%1 of %2").arg(countText(shown), countText(*all)));
    const auto moment = tr("as of %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    QStringList order;
    for (const auto &column : predictions.orderedBy)
        order.append(toQString(column));
    const auto by = order.join(QStringLiteral(", "));
    showCalls(predictions);
    m_header->setNote((isAll ? tr("by %1 · %2") : tr("the first by %1 · %2")).arg(by, moment));
}

void DeployLive::setTruth(const workbench::GymTruth &truth)
{
    m_truth = truth;
    showTable();
}

//! The truth beside the probability, where it is known.
void DeployLive::showTable()
{
    const auto &rows = m_predictions.rows;
    std::map<std::string_view, double> truths;
    if (m_truth) {
        for (const auto &row : m_truth->rows)
            truths.emplace(row.customer, row.truth);
    }
    const auto found = std::ranges::find(rows.names(), "probability");
    const auto beside = truths.empty() ? rows.names().end() : found;
    QStringList names;
    std::vector<std::vector<QVariant>> cells(rows.size());
    for (auto name = rows.names().begin(); name != rows.names().end(); ++name) {
        const auto column = static_cast<std::size_t>(name - rows.names().begin());
        names.append(toQString(*name));
        for (std::size_t row = 0; row < rows.size(); ++row)
            cells[row].push_back(cellOf(rows, row, column));
        if (name != beside)
            continue;
        names.append(tr("true probability"));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto truth = truths.find(rows.text(row, 0));
            cells[row].push_back(truth == truths.end() ? QVariant() : QVariant(truth->second));
        }
    }
    m_model->setTable(names, cells);
    m_table->resizeColumnsToContents();
    const bool isScored = m_truth && m_truth->expectedScore && m_truth->bestScore;
    m_best->setVisible(isScored);
    if (isScored)
        m_best->setText(
            tr("On average over what may come, these predictions have a ROC AUC of %1; the truth itself has %2, "
               "and more cannot be had. They are off by %3 on average.")
                .arg(scoreText(*m_truth->expectedScore), scoreText(*m_truth->bestScore),
                     scoreText(m_truth->meanError)));
}

void DeployLive::showCalls(const deploy::LivePredictions &known)
{
    const std::string schema(deploy::registrySchema);
    m_query->setSql(m_project.isEmpty() ? QString()
                                        : toQString(deploy::callsOf(schema, m_project.toStdString(), known)));
}

void DeployLive::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeployLive::retranslate()
{
    m_header->setTitle(tr("Predictions Now"));
    m_table->setAccessibleName(tr("Live predictions"));
    m_score->setText(tr("Refresh Predictions"));
    m_score->setToolTip(tr("Score all rows, replace the table of predictions, and log what is said"));
    m_changes->setText(tr("Refresh What Changed"));
    m_changes->setToolTip(
        tr("Score only what may be predicted otherwise than the table has it; drift is not measured"));
    m_refresh->setText(tr("Read Again"));
    m_refresh->setToolTip(tr("Read the live view"));
    showTable();
}

} // namespace espalier::ui
