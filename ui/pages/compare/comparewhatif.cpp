// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparewhatif.h"

#include "ui/base/theme.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/cardtext.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int seenFeatures = 8;
constexpr std::size_t mostChanges = 3;
constexpr int whatIfSettles = 120; // between two values that are given

enum WhatIfColumn
{
    Feature,
    Value,
    Adds,
    WouldAdd
};
constexpr int whatIfColumns = WouldAdd + 1;

QStandardItem *itemOf(const QString &text, bool isNumber)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(plainTip(text));
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

} // namespace

CompareWhatIf::CompareWhatIf(QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(this))
    , m_find(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_model(new QStandardItemModel(this))
    , m_table(makeValueTable(m_model, "whatIfTable", this))
    , m_summary(makeLabel(QString(), TextRole::Body, this))
    , m_found(makeLabel(QString(), TextRole::Body, this))
{
    setObjectName(QStringLiteral("whatIf"));
    m_open->setObjectName(QStringLiteral("whatIfOpen"));
    m_open->setCheckable(true);
    m_find->setObjectName(QStringLiteral("whatIfFind"));
    m_back->setObjectName(QStringLiteral("whatIfBack"));
    m_summary->setObjectName(QStringLiteral("whatIfSummary"));
    m_found->setObjectName(QStringLiteral("whatIfFound"));
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(whatIfSettles);
    connect(&m_later, &QTimer::timeout, this, &CompareWhatIf::ask);
    connect(m_open, &QPushButton::toggled, this, &CompareWhatIf::showOpen);
    connect(m_find, &QPushButton::clicked, this, [this] {
        m_found->setText(tr("Values are tried…"));
        m_found->show();
        Q_EMIT changesRequested();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_given.clear();
        fill();
        ask();
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, &CompareWhatIf::take);
    retranslate();
    clear();
}

void CompareWhatIf::build()
{
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setFrameShape(QFrame::NoFrame);
    for (auto *label : {m_note, m_summary, m_found})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_open);
    buttons->addWidget(m_find);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(buttons);
    column->addWidget(m_found);
    column->addLayout(m_changes);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addWidget(m_summary);
}

void CompareWhatIf::clear()
{
    m_later.stop();
    m_example.reset();
    m_given.clear();
    clearChanges();
    m_summary->clear();
    hide();
}

void CompareWhatIf::clearChanges()
{
    for (auto *button : m_changeButtons)
        button->deleteLater();
    m_changeButtons.clear();
    m_found->clear();
    m_found->hide();
}

void CompareWhatIf::setExample(const WhatIfExample &example)
{
    clear();
    m_example = example;
    setVisible(!example.features.empty());
    fill();
    showOpen();
}

void CompareWhatIf::showOpen()
{
    const bool isOpen = m_open->isChecked() && m_example;
    m_table->setVisible(isOpen);
    m_note->setVisible(isOpen);
    m_summary->setVisible(isOpen && !m_summary->text().isEmpty());
    m_back->setVisible(isOpen && !m_given.empty());
    m_find->setVisible(m_example && m_example->hasClasses);
}

QString CompareWhatIf::shown(const WhatIfFeature &feature, const std::optional<QString> &value)
{
    if (!value || !feature.isNumber)
        return value.value_or(QString());
    constexpr int digits = 12; // days that are counted in fractions have noise behind them
    return QLocale().toString(value->toDouble(), 'g', digits);
}

void CompareWhatIf::fill()
{
    m_isFilling = true;
    m_model->setRowCount(0);
    m_model->setColumnCount(whatIfColumns);
    m_model->setHorizontalHeaderLabels({tr("Feature"), tr("Value"), tr("Adds"), tr("Would Add")});
    for (const auto &feature : m_example ? m_example->features : std::vector<WhatIfFeature>()) {
        auto *value = itemOf(QString(), feature.isNumber);
        value->setEditable(true);
        m_model->appendRow({itemOf(feature.text, false), value, itemOf(signedScore(feature.contribution), true),
                            itemOf(QString(), true)});
        showValue(value);
        m_isFilling = true;
    }
    for (const auto column : {Adds, WouldAdd})
        m_table->setColumnHidden(column, m_example && !m_example->hasReasons);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Feature, QHeaderView::Stretch);
    const auto rows = std::min(m_model->rowCount(), seenFeatures);
    m_table->setFixedHeight(header->sizeHint().height() + rows * metric::row + space::m);
    m_isFilling = false;
}

//! Of a value that was typed.
void CompareWhatIf::take(QStandardItem *item)
{
    if (!m_example || m_isFilling || item->column() != Value)
        return;
    const auto &feature = m_example->features[static_cast<std::size_t>(item->row())];
    const auto typed = item->text().trimmed();
    std::optional<QString> value;
    bool isValue = true;
    if (!typed.isEmpty()) {
        const auto number = feature.isNumber ? QLocale().toDouble(typed, &isValue) : 0;
        value = feature.isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest) : typed;
    }
    if (!isValue) {
        showValue(item);
        m_summary->setText(tr("%1 is not a number.").arg(typed));
        m_summary->show();
        return;
    }
    // What is shown is written shorter than what is.
    const bool isAsItWas = value == feature.value || typed == shown(feature, feature.value);
    if (isAsItWas)
        m_given.erase(feature.name);
    else
        m_given[feature.name] = value;
    showValue(item);
    m_later.start();
}

//! The cell as it is given, or as it was. It may be the one that is being edited: no row goes.
void CompareWhatIf::showValue(QStandardItem *item)
{
    m_isFilling = true;
    const auto &feature = m_example->features[static_cast<std::size_t>(item->row())];
    const auto given = m_given.find(feature.name);
    item->setText(shown(feature, given == m_given.end() ? feature.value : given->second));
    item->setFont(fontFor(given == m_given.end() ? TextRole::Body : TextRole::Strong));
    m_isFilling = false;
}

void CompareWhatIf::give(const WhatIfChange &change)
{
    m_given[change.name] = change.value;
    m_open->setChecked(true);
    fill();
    ask();
}

void CompareWhatIf::ask()
{
    std::vector<workbench::ValueGiven> given;
    given.reserve(m_given.size());
    for (const auto &[name, value] : m_given)
        given.push_back(
            {.feature = name.toStdString(), .value = value ? std::optional(value->toStdString()) : std::nullopt});
    showOpen();
    Q_EMIT asked(given);
}

void CompareWhatIf::setAnswer(const WhatIfAnswer &answer)
{
    if (!m_example)
        return;
    m_isFilling = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &feature = m_example->features[static_cast<std::size_t>(row)];
        const auto found = answer.contributions.find(feature.name);
        const auto adds = found == answer.contributions.end() ? 0 : found->second;
        m_model->item(row, WouldAdd)->setText(m_given.empty() ? QString() : signedScore(adds));
    }
    m_isFilling = false;
    m_summary->setText(m_given.empty() ? QString() : answer.summary);
    showOpen();
}

void CompareWhatIf::setChanges(const WhatIfChanges &changes)
{
    clearChanges();
    m_found->setText(changes.summary);
    m_found->show();
    for (std::size_t i = 0; i < std::min(changes.changes.size(), mostChanges); ++i) {
        const auto &change = changes.changes[i];
        auto *button = new QPushButton(change.text, this);
        button->setObjectName(QStringLiteral("whatIfChange"));
        button->setToolTip(tr("Give the example this value"));
        connect(button, &QPushButton::clicked, this, [this, change] {
            give(change);
        });
        m_changes->addWidget(button, 0, Qt::AlignLeft);
        m_changeButtons.push_back(button);
    }
}

void CompareWhatIf::setError(const Error &error)
{
    m_found->setText(problemText(error));
    m_found->show();
}

void CompareWhatIf::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CompareWhatIf::retranslate()
{
    m_open->setText(tr("What If?"));
    m_open->setToolTip(tr("Give the example other values and see the prediction move"));
    m_find->setText(tr("What Would Change the Answer"));
    m_find->setToolTip(tr("The nearest value of a single feature, of those that occur outside of the test"));
    m_back->setText(tr("As It Was"));
    m_note->setText(tr("Values can be edited; an empty one is missing."));
    m_table->setAccessibleName(tr("Values of the example"));
    fill();
}

} // namespace espalier::ui
