// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/trainlearners.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

//! As many digits as the range of a parameter needs.
int decimalsFor(const LearnerParameter &parameter)
{
    if (parameter.isWhole)
        return 0;
    const auto low = parameter.low > 0 ? parameter.low : 0.001;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(low))), 2, 6);
}

} // namespace

TrainLearners::TrainLearners(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_description(makeLabel(QString(), TextRole::Secondary, this))
    , m_scroll(new QScrollArea(this))
    , m_searchLabel(makeLabel(QString(), TextRole::Body, this))
    , m_searchCount(new QSpinBox(this))
{
    m_list->setObjectName(QStringLiteral("learners"));
    m_description->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what has the focus in it is brought into view
    m_searchCount->setObjectName(QStringLiteral("searchCount"));
    m_searchCount->setRange(0, 1000);
    m_searchCount->setSingleStep(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *search = new QFormLayout;
    search->addRow(m_searchLabel, m_searchCount);
    column->addWidget(m_list, 2);
    column->addWidget(m_description);
    column->addWidget(m_scroll, 3);
    column->addLayout(search);
    connect(m_list, &QListWidget::currentRowChanged, this, &TrainLearners::showParameters);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        check(*item);
    });
    connect(m_searchCount, &QSpinBox::valueChanged, this, [this](int count) {
        m_choice.searched = count;
        Q_EMIT choiceChanged(tr("Change Search"));
    });
}

void TrainLearners::setLearners(const std::vector<LearnerChoice> &learners)
{
    if (learners == m_learners)
        return;
    const bool areSame = std::ranges::equal(learners, m_learners, {}, &LearnerChoice::name, &LearnerChoice::name);
    const auto current = areSame ? m_list->currentRow() : 0;
    m_learners = learners;
    if (!areSame) {
        m_choice.checked.clear();
        m_choice.parameters.clear();
        for (const auto &learner : learners)
            if (learner.isOn)
                m_choice.checked.insert(learner.name);
    }
    buildList();
    m_list->setCurrentRow(current);
    if (!areSame)
        Q_EMIT choiceReset();
}

void TrainLearners::buildList()
{
    m_list->clear();
    const QSignalBlocker quiet(m_list);
    for (const auto &learner : m_learners) {
        auto *item = new QListWidgetItem(learner.label, m_list);
        item->setToolTip(learner.description);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_choice.checked.contains(learner.name) ? Qt::Checked : Qt::Unchecked);
    }
}

void TrainLearners::setChoice(const TrainingChoice &choice)
{
    m_choice = choice;
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietCount(m_searchCount);
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isOn = choice.checked.contains(m_learners[static_cast<std::size_t>(row)].name);
        m_list->item(row)->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    m_searchCount->setValue(choice.searched);
    showParameters(m_list->currentRow());
}

void TrainLearners::check(const QListWidgetItem &item)
{
    const auto row = m_list->row(&item);
    if (row < 0 || row >= static_cast<int>(m_learners.size()))
        return;
    const auto &learner = m_learners[static_cast<std::size_t>(row)];
    const bool isOn = item.checkState() == Qt::Checked;
    if (isOn == m_choice.checked.contains(learner.name))
        return;
    if (isOn)
        m_choice.checked.insert(learner.name);
    else
        m_choice.checked.erase(learner.name);
    Q_EMIT choiceChanged(isOn ? tr("Check %1").arg(learner.label) : tr("Uncheck %1").arg(learner.label));
}

void TrainLearners::showParameters(int row)
{
    auto *parameters = new QWidget(this);
    auto *form = new QFormLayout(parameters);
    form->setContentsMargins(0, 0, space::s, 0);
    form->setSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_scroll->setWidget(parameters);
    if (row < 0 || row >= static_cast<int>(m_learners.size())) {
        m_description->clear();
        return;
    }
    const auto &learner = m_learners[static_cast<std::size_t>(row)];
    m_description->setText(
        tr("%1 What you leave as it is here is chosen on the examples before the test.").arg(learner.description));
    for (const auto &parameter : learner.parameters) {
        auto *field = makeField(learner, parameter);
        auto *label = makeLabel(parameter.label, TextRole::Body, parameters);
        label->setToolTip(parameter.description);
        label->setBuddy(field);
        form->addRow(label, field);
    }
}

QDoubleSpinBox *TrainLearners::makeField(const LearnerChoice &learner, const LearnerParameter &parameter)
{
    auto *field = new QDoubleSpinBox(m_scroll->widget());
    field->setDecimals(decimalsFor(parameter));
    // One step below what can be asked for stands for the learner's own choice.
    const auto none = parameter.low - std::pow(10.0, -field->decimals());
    field->setRange(parameter.value ? parameter.low : none, parameter.high);
    if (!parameter.value)
        field->setSpecialValueText(tr("automatic"));
    field->setValue(setByHand(learner.name, parameter.name).value_or(parameter.value.value_or(none)));
    field->setToolTip(parameter.description);
    field->setAccessibleName(parameter.label);
    const auto what = tr("Change %1 of %2").arg(parameter.label, learner.label);
    connect(field, &QDoubleSpinBox::valueChanged, this,
            [this, field, what, name = learner.name, parameter](double value) {
                const bool isAutomatic = !parameter.value && value <= field->minimum();
                setParameter(name, parameter.name, isAutomatic ? std::nullopt : std::optional(value));
                Q_EMIT choiceChanged(what);
            });
    return field;
}

std::optional<double> TrainLearners::setByHand(const QString &learner, const QString &parameter) const
{
    const auto ofLearner = m_choice.parameters.find(learner);
    if (ofLearner == m_choice.parameters.end())
        return std::nullopt;
    const auto found = ofLearner->second.find(parameter);
    return found == ofLearner->second.end() ? std::nullopt : std::optional(found->second);
}

void TrainLearners::setParameter(const QString &learner, const QString &parameter, std::optional<double> value)
{
    auto &ofLearner = m_choice.parameters[learner];
    if (value)
        ofLearner[parameter] = *value;
    else
        ofLearner.erase(parameter);
    if (ofLearner.empty())
        m_choice.parameters.erase(learner);
}

void TrainLearners::setRunning(bool isRunning)
{
    m_searchCount->setEnabled(!isRunning);
}

void TrainLearners::retranslate()
{
    m_list->setAccessibleName(tr("Learners"));
    m_searchLabel->setText(tr("Search beyond the grid:"));
    m_searchCount->setSpecialValueText(tr("no settings"));
    m_searchCount->setSuffix(tr(" settings"));
    m_searchCount->setToolTip(
        tr("So many settings of each learner are tried beyond the usual ones. Those that were tried before are kept: "
           "a search that was stopped goes on from them"));
    m_searchCount->setAccessibleName(tr("Settings to search beyond the grid"));
}

} // namespace espalier::ui
