// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/sentenceparts.h"

#include "core/study/questions.h"
#include "ui/base/term.h"
#include "ui/base/theme.h"
#include "ui/pages/study/sentencebox.h"
#include "ui/pages/study/studyflow.h"
#include "ui/words/aggregatewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>
#include <initializer_list>
#include <utility>

namespace espalier::ui {

SentenceParts::SentenceParts(QWidget *parent, StudyFlow &flow)
{
    const auto box = [parent](const char *name, int width) {
        auto *widget = new SentenceBox(parent);
        widget->setObjectName(QString::fromLatin1(name));
        widget->setMinimumWidth(width);
        return widget;
    };
    aggregate = box("aggregate", 72);
    table = box("table", 96);
    column = box("column", 96);
    entity = box("entity", 96);
    horizonUnit = box("horizonUnit", 72);
    alive = box("alive", 96);
    condition = new QLineEdit(parent);
    condition->setObjectName(QStringLiteral("condition"));
    condition->setFixedWidth(96);
    horizon = new QSpinBox(parent);
    horizon->setObjectName(QStringLiteral("horizon"));
    horizon->setRange(1, 99'999);
    horizon->setValue(90);
    horizon->setFixedWidth(72);
    for (std::size_t i = 0; i < WordCount; ++i)
        words.push_back(makeLabel(QString(), TextRole::Body, parent));
    setTerm(*words[PredictWord], "label");
    setTerm(*words[OverWord], "horizon");
    setTerm(*words[ForEachWord], "entity");
    for (QWidget *part : std::initializer_list<QWidget *>{words[PredictWord], aggregate, words[OfWord], table})
        flow.addWidget(part);
    flow.addWidget(column);
    flow.addWidget(condition);
    flow.addWidget(words[OverWord]);
    flow.addAttached(horizon);
    flow.addAttached(horizonUnit);
    flow.addWidget(words[ForEachWord]);
    flow.addAttached(entity);
    flow.addWidget(words[WhereWord]);
    flow.addAttached(alive);
    givenColumns = makeLabel(QString(), TextRole::Secondary, parent);
    givenColumns->setObjectName(QStringLiteral("givenColumns"));
    flow.addWidget(givenColumns);
    const std::array<std::pair<Word, QWidget *>, 5> buddies{
        {{PredictWord, aggregate}, {OfWord, table}, {OverWord, horizon}, {ForEachWord, entity}, {WhereWord, alive}}};
    for (const auto &[word, widget] : buddies)
        words[word]->setBuddy(widget);
    // The order in which the sentence is read.
    const std::array<QWidget *, 8> order{aggregate, table, column, condition, horizon, horizonUnit, entity, alive};
    for (std::size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

void SentenceParts::retranslate()
{
    const auto refill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker blocker(box);
        const auto before = box->count() == 0 ? 0 : box->currentIndex();
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(before);
    };
    QStringList asked{tr("the column")};
    for (const auto offered : study::offeredAggregates)
        asked.append(aggregateWord(offered));
    refill(aggregate, asked << tr("examples of my own"));
    refill(horizonUnit, {tr("days"), tr("weeks"), tr("hours"), tr("minutes"), tr("seconds")});
    const std::array texts{tr("Predict"), tr("of"), tr("over the next"), tr("for each"), tr("where")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        words[i]->setText(texts.at(i));
    aggregate->setAccessibleName(tr("What to predict"));
    table->setAccessibleName(tr("Table of events"));
    column->setAccessibleName(tr("Column"));
    entity->setAccessibleName(tr("Entity"));
    horizon->setAccessibleName(tr("Horizon"));
    horizonUnit->setAccessibleName(tr("Unit of the horizon"));
    alive->setAccessibleName(tr("Population"));
    condition->setAccessibleName(tr("Condition"));
    condition->setPlaceholderText(tr("no condition"));
    condition->setToolTip(tr("An operator and a value: = 0, > 15, is null. Empty to predict the value itself."));
}

} // namespace espalier::ui
