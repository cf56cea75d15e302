// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparedecide.h"

#include "ui/base/theme.h"
#include "ui/words/comparewords.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace espalier::ui {

namespace {

constexpr std::array offeredPeriods{workbench::Period::Moment, workbench::Period::Day, workbench::Period::Week,
                                    workbench::Period::Month};

} // namespace

CompareDecide::CompareDecide(QWidget *parent)
    : QWidget(parent)
    , m_falseAlarmLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_missLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_capacityLabel(makeLabel(QString(), TextRole::Secondary, this))
{
    auto *rows = new QGridLayout(this); // a card is as narrow as a third of the window
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    rows->setColumnStretch(2, 1);
    m_falseAlarm = makeNumber(*rows, m_falseAlarmLabel, "falseAlarmCost");
    m_miss = makeNumber(*rows, m_missLabel, "missCost");
    m_cheapest = new QPushButton(this);
    m_cheapest->setObjectName(QStringLiteral("cheapestButton"));
    rows->addWidget(m_cheapest, rows->rowCount(), 0, 1, 3, Qt::AlignLeft);
    m_capacity = makeNumber(*rows, m_capacityLabel, "capacity");
    m_capacity->setDecimals(0);
    m_capacity->setRange(1, 1'000'000'000);
    m_capacity->setValue(Capacity().count);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("capacityPeriod"));
    rows->addWidget(m_period, rows->rowCount() - 1, 2, Qt::AlignLeft);
    m_most = new QPushButton(this);
    m_most->setObjectName(QStringLiteral("capacityButton"));
    rows->addWidget(m_most, rows->rowCount(), 0, 1, 3, Qt::AlignLeft);
    connect(m_cheapest, &QPushButton::clicked, this, [this] {
        Q_EMIT cheapestRequested(costs());
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = period();
        Q_EMIT changed();
    });
    connect(m_most, &QPushButton::clicked, this, [this] {
        if (const auto share = workbench::shareOf(m_capacity->value(), m_pace, period()))
            Q_EMIT shareRequested(*share);
    });
    retranslate();
}

QDoubleSpinBox *CompareDecide::makeNumber(QGridLayout &rows, QLabel *label, const char *name)
{
    auto *number = new QDoubleSpinBox(this);
    number->setObjectName(QLatin1String(name));
    number->setDecimals(2);
    number->setRange(0.01, 1'000'000);
    number->setValue(1);
    number->setKeyboardTracking(false);
    label->setBuddy(number);
    const auto row = rows.rowCount();
    rows.addWidget(label, row, 0);
    rows.addWidget(number, row, 1);
    connect(number, &QDoubleSpinBox::valueChanged, this, &CompareDecide::changed);
    return number;
}

evaluate::Costs CompareDecide::costs() const
{
    return {.falseAlarm = m_falseAlarm->value(), .miss = m_miss->value()};
}

Capacity CompareDecide::capacity() const
{
    return {.count = m_capacity->value(), .period = m_chosen};
}

void CompareDecide::set(const evaluate::Costs &costs, const Capacity &capacity)
{
    {
        const QSignalBlocker ofFalseAlarms(m_falseAlarm);
        const QSignalBlocker ofMisses(m_miss);
        const QSignalBlocker ofCapacity(m_capacity);
        m_falseAlarm->setValue(costs.falseAlarm);
        m_miss->setValue(costs.miss);
        m_capacity->setValue(capacity.count);
    }
    m_chosen = capacity.period;
    fillPeriods();
    Q_EMIT changed();
}

void CompareDecide::setPace(const workbench::Pace &pace)
{
    m_pace = pace;
    fillPeriods();
    Q_EMIT changed();
}

workbench::Period CompareDecide::period() const
{
    return static_cast<workbench::Period>(m_period->currentData().toInt());
}

void CompareDecide::fillPeriods()
{
    const QSignalBlocker blocker(m_period);
    const QStringList names{tr("each time"), tr("a day"), tr("a week"), tr("a month")};
    m_period->clear();
    for (std::size_t i = 0; i < offeredPeriods.size(); ++i) {
        if (workbench::examplesIn(m_pace, offeredPeriods.at(i)))
            m_period->addItem(names.at(static_cast<int>(i)), static_cast<int>(offeredPeriods.at(i)));
    }
    m_period->setCurrentIndex(std::max(0, m_period->findData(static_cast<int>(m_chosen))));
    const bool isKnown = m_period->count() > 0;
    for (auto *part : std::initializer_list<QWidget *>{m_capacityLabel, m_capacity, m_period, m_most})
        part->setVisible(isKnown);
}

QString CompareDecide::outcomeText(const evaluate::Outcome &outcome) const
{
    const auto count = [](std::size_t rows) {
        return countText(static_cast<std::int64_t>(rows));
    };
    const auto reached =
        tr("%1 of %2 rows reach the threshold, with %3 of %4 positives among them.")
            .arg(count(outcome.flagged), count(outcome.rows), count(outcome.found), count(outcome.positives));
    const auto costs =
        tr("A row costs %1; where nothing is done %2, where it is done for all %3.")
            .arg(intervalText(outcome.cost), scoreText(outcome.costOfNone), scoreText(outcome.costOfAll));
    return QStringList{reached, costs, savedText(outcome.saved)}.join(QLatin1Char(' '));
}

//! saved: per row.
QString CompareDecide::savedText(const evaluate::Score &saved) const
{
    const auto examples = workbench::examplesIn(m_pace, period());
    if (!examples)
        return tr("Against doing nothing a row saves %1.").arg(intervalText(saved));
    const auto &[value, low, high] = saved;
    return tr("Against doing nothing that saves %1 %2 (95 % interval %3 to %4), of %5 examples that come.")
        .arg(numberText(value * *examples), m_period->currentText(), numberText(low * *examples),
             numberText(high * *examples), countText(std::llround(*examples)));
}

void CompareDecide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompareDecide::retranslate()
{
    m_falseAlarmLabel->setText(tr("A false alarm costs"));
    m_falseAlarm->setAccessibleName(tr("Cost of a false alarm"));
    m_missLabel->setText(tr("A miss costs"));
    m_miss->setAccessibleName(tr("Cost of a miss"));
    m_cheapest->setText(tr("Cheapest Threshold"));
    m_cheapest->setToolTip(tr("The threshold at which false alarms and misses of the validation rows cost least; it is "
                              "deployed with the model"));
    m_capacityLabel->setText(tr("Room to act on"));
    m_capacity->setAccessibleName(tr("How many can be acted on"));
    m_period->setAccessibleName(tr("In what time"));
    m_most->setText(tr("Threshold for That Many"));
    m_most->setToolTip(
        tr("The threshold that so many reach of the examples that come in that time, as they came in the "
           "validation; it is deployed with the model"));
    fillPeriods();
}

} // namespace espalier::ui
