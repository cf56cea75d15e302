// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareconfusion.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>
#include <numeric>

namespace espalier::ui {

namespace {
constexpr int mostRows = 12;
} // namespace

CompareConfusion::CompareConfusion(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(QString(), TextRole::Strong, this))
    , m_thresholdLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_table(new QTableWidget(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
{
    setProperty("card", true);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setRange(0, 1);
    m_threshold->setSingleStep(0.01);
    m_threshold->setDecimals(3);
    m_threshold->setKeyboardTracking(false);
    m_thresholdLabel->setBuddy(m_threshold);
    m_table->setObjectName(QStringLiteral("confusion"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    m_title->setWordWrap(true); // a long name makes no card wider than the others
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_thresholdLabel);
    head->addWidget(m_threshold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(buildCosts());
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &CompareConfusion::thresholdChanged);
    connect(m_table, &QTableWidget::cellClicked, this, &CompareConfusion::cellChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &CompareConfusion::cellChosen);
    retranslate();
}

QWidget *CompareConfusion::buildCosts()
{
    m_costs = new QWidget(this);
    m_falseAlarmLabel = makeLabel(QString(), TextRole::Secondary, m_costs);
    m_missLabel = makeLabel(QString(), TextRole::Secondary, m_costs);
    m_cheapest = new QPushButton(m_costs);
    m_cheapest->setObjectName(QStringLiteral("cheapestButton"));
    auto *rows = new QGridLayout(m_costs); // a card is as narrow as a third of the window
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    rows->setColumnStretch(2, 1);
    const auto makeCost = [this, rows](QLabel *label, const char *name) {
        auto *cost = new QDoubleSpinBox(m_costs);
        cost->setObjectName(QLatin1String(name));
        cost->setDecimals(2);
        cost->setRange(0.01, 1'000'000);
        cost->setValue(1);
        cost->setKeyboardTracking(false);
        label->setBuddy(cost);
        const auto row = rows->rowCount();
        rows->addWidget(label, row, 0);
        rows->addWidget(cost, row, 1);
        connect(cost, &QDoubleSpinBox::valueChanged, this, &CompareConfusion::showNote);
        return cost;
    };
    m_falseAlarm = makeCost(m_falseAlarmLabel, "falseAlarmCost");
    m_miss = makeCost(m_missLabel, "missCost");
    rows->addWidget(m_cheapest, rows->rowCount(), 0, 1, 3, Qt::AlignLeft);
    connect(m_cheapest, &QPushButton::clicked, this, [this] {
        Q_EMIT cheapestRequested(costs());
    });
    return m_costs;
}

evaluate::Costs CompareConfusion::costs() const
{
    return {.falseAlarm = m_falseAlarm->value(), .miss = m_miss->value()};
}

void CompareConfusion::setBinary(const QString &label, const QStringList &classes, const evaluate::Confusion &counts,
                                 double threshold)
{
    m_run = label;
    m_classes = classes;
    m_counts = counts;
    const QSignalBlocker blocker(m_threshold);
    m_threshold->setValue(threshold);
    m_threshold->show();
    m_thresholdLabel->show();
    m_costs->show();
    showTable();
    showNote();
}

void CompareConfusion::setClasses(const QString &label, const QStringList &classes, const evaluate::Confusion &counts)
{
    m_run = label;
    m_classes = classes;
    m_counts = counts;
    m_threshold->hide();
    m_thresholdLabel->hide();
    m_costs->hide();
    showTable();
    showNote();
}

void CompareConfusion::showTable()
{
    m_title->setText(m_run.isEmpty() ? tr("Confusion") : tr("Confusion of %1").arg(m_run));
    const auto size = static_cast<int>(m_counts.classes);
    m_table->setRowCount(size);
    m_table->setColumnCount(size);
    m_table->horizontalHeader()->setSectionResizeMode(size <= 4 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    const auto total = std::accumulate(m_counts.counts.begin(), m_counts.counts.end(), 0.0);
    QStringList rows;
    QStringList columns;
    for (int truth = 0; truth < size; ++truth) {
        const auto name = m_classes.value(truth);
        rows.append(size > 2 ? name : tr("Actual %1").arg(name));
        columns.append(size > 2 ? name : tr("Predicted %1").arg(name));
        for (int predicted = 0; predicted < size; ++predicted) {
            const auto count = m_counts.at(static_cast<std::size_t>(truth), static_cast<std::size_t>(predicted));
            const auto share = total > 0 ? count / total : 0;
            auto *item = new QTableWidgetItem(
                tr("%1 (%2)").arg(countText(static_cast<std::int64_t>(count)), percentText(share)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (truth == predicted)
                item->setFont(fontFor(TextRole::Strong));
            m_table->setItem(truth, predicted, item);
        }
    }
    m_table->setVerticalHeaderLabels(rows);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2
                            + std::min(size, mostRows) * m_table->verticalHeader()->defaultSectionSize());
}

//! Of a binary task, what the threshold costs per row, beside acting on none and on all.
void CompareConfusion::showNote()
{
    const auto explained = tr("A row for each actual class, a column for each predicted one: counts and percent of "
                              "all; right answers are bold.");
    const auto total = std::accumulate(m_counts.counts.begin(), m_counts.counts.end(), 0.0);
    if (m_counts.classes != 2 || m_costs->isHidden() || total == 0) {
        m_note->setText(explained);
        return;
    }
    const auto [falseAlarm, miss] = costs();
    const auto cost = (m_counts.at(0, 1) * falseAlarm + m_counts.at(1, 0) * miss) / total;
    const auto ofNone = (m_counts.at(1, 0) + m_counts.at(1, 1)) * miss / total;
    const auto ofAll = (m_counts.at(0, 0) + m_counts.at(0, 1)) * falseAlarm / total;
    m_note->setText(tr("At this threshold a row costs %1; where nothing is done %2, where it is done for all %3. %4")
                        .arg(scoreText(cost), scoreText(ofNone), scoreText(ofAll), explained));
}

void CompareConfusion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CompareConfusion::retranslate()
{
    m_thresholdLabel->setText(tr("Threshold:"));
    m_threshold->setAccessibleName(tr("Threshold"));
    m_threshold->setToolTip(tr("A row whose probability is at least this counts as positive"));
    m_table->setAccessibleName(tr("Confusion"));
    m_table->setToolTip(tr("Click a cell to see its examples"));
    m_falseAlarmLabel->setText(tr("A false alarm costs"));
    m_falseAlarm->setAccessibleName(tr("Cost of a false alarm"));
    m_missLabel->setText(tr("A miss costs"));
    m_miss->setAccessibleName(tr("Cost of a miss"));
    m_cheapest->setText(tr("Cheapest Threshold"));
    m_cheapest->setToolTip(tr("The threshold at which false alarms and misses of the validation rows cost least; it is "
                              "deployed with the model"));
    showTable();
    showNote();
}

} // namespace espalier::ui
