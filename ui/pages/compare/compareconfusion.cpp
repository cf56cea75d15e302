// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareconfusion.h"

#include "ui/base/theme.h"
#include "ui/pages/compare/comparedecide.h"
#include "ui/widgets/cardmenu.h"
#include "ui/widgets/fittingheader.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>
#include <numeric>

namespace espalier::ui {

namespace {
constexpr int mostRows = 12;
constexpr int mostTold = 4; //!< classes whose counts have room for their share beside them
} // namespace

CompareConfusion::CompareConfusion(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(QString(), TextRole::Strong, this))
    , m_thresholdLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_classLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_class(new QComboBox(this))
    , m_more(new CardMenu(*this,
                          [this] {
                              return table();
                          }))
    , m_table(new QTableWidget(this))
    , m_decide(new CompareDecide(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
{
    setProperty("card", true);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setRange(0, 1);
    m_threshold->setSingleStep(0.01);
    m_threshold->setDecimals(3);
    m_threshold->setKeyboardTracking(false);
    m_thresholdLabel->setBuddy(m_threshold);
    m_class->setObjectName(QStringLiteral("curveClass"));
    m_classLabel->setBuddy(m_class);
    m_classLabel->hide();
    m_class->hide();
    m_table->setObjectName(QStringLiteral("confusion"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalHeader(new FittingHeader(m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
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
    head->addWidget(m_classLabel);
    head->addWidget(m_class);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_decide);
    column->addWidget(m_note);
    column->addStretch(1);
    m_decide->hide();
    connect(m_more, &CardMenu::exportFailed, this, &CompareConfusion::exportFailed);
    connect(m_class, &QComboBox::activated, this, &CompareConfusion::classChosen);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &CompareConfusion::thresholdChanged);
    connect(m_table, &QTableWidget::cellClicked, this, &CompareConfusion::cellChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &CompareConfusion::cellChosen);
    retranslate();
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
    m_class->hide();
    m_classLabel->hide();
    m_decide->show();
    m_outcome.reset();
    showTable();
}

void CompareConfusion::setOutcome(const evaluate::Outcome &outcome)
{
    m_outcome = outcome;
    showNote();
}

void CompareConfusion::setClasses(const QString &label, const QStringList &classes, const evaluate::Confusion &counts)
{
    m_run = label;
    m_classes = classes;
    m_counts = counts;
    m_threshold->hide();
    m_thresholdLabel->hide();
    m_class->setVisible(!classes.isEmpty());
    m_classLabel->setVisible(!classes.isEmpty());
    const auto chosen = m_class->currentText();
    m_class->clear();
    m_class->addItems(classes);
    m_class->setCurrentIndex(std::max(0, m_class->findText(chosen, Qt::MatchExactly)));
    m_decide->hide();
    m_outcome.reset();
    showTable();
    showNote();
}

std::size_t CompareConfusion::chosenClass() const
{
    return static_cast<std::size_t>(std::max(0, m_class->currentIndex()));
}

void CompareConfusion::chooseClass(std::size_t chosen)
{
    if (chosen == chosenClass() || static_cast<int>(chosen) >= m_class->count())
        return;
    m_class->setCurrentIndex(static_cast<int>(chosen));
    Q_EMIT classChosen();
}

//! Its count, with its share of all where there is room.
QTableWidgetItem *CompareConfusion::cellOf(int truth, int predicted, double total) const
{
    const auto count = m_counts.at(static_cast<std::size_t>(truth), static_cast<std::size_t>(predicted));
    const auto counted = countText(static_cast<std::int64_t>(count));
    const auto told = tr("%1 (%2)").arg(counted, percentText(total > 0 ? count / total : 0));
    const bool isRoomy = static_cast<int>(m_counts.classes) <= mostTold;
    auto *item = new QTableWidgetItem(isRoomy ? told : counted);
    if (!isRoomy)
        item->setToolTip(plainTip(told));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (truth == predicted)
        item->setFont(fontFor(TextRole::Strong));
    return item;
}

void CompareConfusion::showTable()
{
    m_title->setText(m_run.isEmpty() ? tr("Confusion") : tr("Confusion of %1").arg(m_run));
    setAccessibleName(m_title->text());
    setProperty("paletteName", m_title->text());
    const auto size = static_cast<int>(m_counts.classes);
    m_more->setUsable(size > 0);
    m_table->setRowCount(size);
    m_table->setColumnCount(size);
    m_table->horizontalHeader()->setSectionResizeMode(size <= mostTold ? QHeaderView::Stretch
                                                                       : QHeaderView::ResizeToContents);
    const auto total = std::accumulate(m_counts.counts.begin(), m_counts.counts.end(), 0.0);
    QStringList rows;
    QStringList columns;
    for (int truth = 0; truth < size; ++truth) {
        const auto name = m_classes.value(truth).simplified(); // in one line
        rows.append(size > 2 ? name : tr("Actual %1").arg(name));
        columns.append(size > 2 ? name : tr("Predicted %1").arg(name));
        for (int predicted = 0; predicted < size; ++predicted)
            m_table->setItem(truth, predicted, cellOf(truth, predicted, total));
    }
    m_table->setVerticalHeaderLabels(rows);
    m_table->setHorizontalHeaderLabels(columns);
    for (int place = 0; place < size; ++place) {
        m_table->horizontalHeaderItem(place)->setToolTip(plainTip(columns[place]));
        m_table->verticalHeaderItem(place)->setToolTip(plainTip(rows[place]));
    }
    m_table->doItemsLayout(); // names that changed ask for another width
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2
                            + std::min(size, mostRows) * m_table->verticalHeader()->defaultSectionSize()
                            + (size > mostTold ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

//! As counts, a row for each actual class.
ChartTable CompareConfusion::table() const
{
    ChartTable table;
    const auto size = static_cast<int>(m_counts.classes);
    table.names << tr("Actual");
    for (int predicted = 0; predicted < size; ++predicted)
        table.names << tr("Predicted %1").arg(m_classes.value(predicted));
    for (int actual = 0; actual < size; ++actual) {
        std::vector<QVariant> row{m_classes.value(actual)};
        for (int predicted = 0; predicted < size; ++predicted)
            row.emplace_back(m_counts.at(static_cast<std::size_t>(actual), static_cast<std::size_t>(predicted)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

//! Of a binary task, what the threshold comes to; its head says what rows and columns are.
void CompareConfusion::showNote()
{
    m_note->setText(m_outcome ? m_decide->outcomeText(*m_outcome)
                        : m_counts.classes > mostTold
                        ? tr("A row for each actual class, a column for each predicted one: counts; right answers are "
                             "bold.")
                        : tr("A row for each actual class, a column for each predicted one: counts and percent of "
                             "all; right answers are bold."));
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
    m_classLabel->setText(tr("Curves of:"));
    m_class->setAccessibleName(tr("Class whose curves are drawn"));
    m_class->setToolTip(tr("One class against all others, by the probability that it is given"));
    m_table->setAccessibleName(tr("Confusion"));
    m_table->setToolTip(tr("Click a cell to see its examples"));
    showTable();
    showNote();
}

} // namespace espalier::ui
