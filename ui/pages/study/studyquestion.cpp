// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyquestion.h"

#include "core/study/names.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/pages/common/aggregatewords.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/study/studychoices.h"
#include "ui/pages/study/studyflow.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

enum Word : std::size_t
{
    PredictWord,
    OfWord,
    OverWord,
    ForEachWord,
    WhereWord,
    NameWord,
    WordCount
};

//! As wide as what is chosen, so that the sentence reads as one; the list is as wide as it needs.
class SentenceBox : public QComboBox
{
public:
    explicit SentenceBox(QWidget *parent)
        : QComboBox(parent)
    {
        connect(this, &QComboBox::currentIndexChanged, this, [this] {
            updateGeometry();
        });
    }

    QSize sizeHint() const override
    {
        // The arrow, and what the style sheet keeps free on its left and right.
        constexpr int around = 2 * space::xl + space::l;
        const auto width = fontMetrics().horizontalAdvance(currentText()) + around;
        return {std::clamp(width, minimumWidth(), widest), metric::control};
    }

    QSize minimumSizeHint() const override { return {minimumWidth(), metric::control}; }

    void showPopup() override
    {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + space::xl);
        QComboBox::showPopup();
    }

private:
    static constexpr int widest = 320;
};

} // namespace

StudyQuestion::StudyQuestion(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    build();
    retranslate();
    m_aggregate->setCurrentIndex(1);
    m_condition->setText(QStringLiteral("= 0"));
    connectParts();
    updateParts();
}

void StudyQuestion::connectParts()
{
    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        fillTables();
        updateParts();
    });
    connect(m_aggregate, &QComboBox::currentIndexChanged, this, [this] {
        fillTables();
        updateParts();
    });
    connect(m_table, &QComboBox::currentIndexChanged, this, [this] {
        fillColumns();
        updateParts();
    });
    for (auto *box : {m_column, m_horizonUnit, m_alive})
        connect(box, &QComboBox::currentIndexChanged, this, &StudyQuestion::updateParts);
    connect(m_horizon, &QSpinBox::valueChanged, this, &StudyQuestion::updateParts);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isNameTyped = !text.isEmpty();
    });
    for (auto *field : {m_name, m_condition}) {
        connect(field, &QLineEdit::textChanged, this, &StudyQuestion::updateButton);
        connect(field, &QLineEdit::returnPressed, m_compose, &QPushButton::click);
    }
    connect(m_compose, &QPushButton::clicked, this, &StudyQuestion::submit);
}

void StudyQuestion::submit()
{
    if (showsGiven() && isSpanChanged()) {
        Q_EMIT spanRequested(span());
        return;
    }
    if (showsGiven()) {
        m_isNew = true;
        updateParts();
        m_aggregate->setFocus();
        return;
    }
    Q_EMIT composeRequested(name(), words());
}

void StudyQuestion::build()
{
    m_given = makeLabel(QString(), TextRole::Body, this);
    m_given->setObjectName(QStringLiteral("givenQuestion"));
    m_given->setWordWrap(true);
    auto *sentence = new StudyFlow(space::s);
    buildSentence(*sentence);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setFixedWidth(176);
    static const QRegularExpression pattern(QStringLiteral("[a-z][a-z0-9_]{0,39}"));
    m_name->setValidator(new QRegularExpressionValidator(pattern, m_name));
    m_compose = new QPushButton(this);
    m_compose->setObjectName(QStringLiteral("composeButton"));
    m_compose->setProperty("primary", true);
    auto *end = new QHBoxLayout;
    end->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[NameWord], m_name, m_compose})
        end->addWidget(part, 0, Qt::AlignBottom);
    m_words[NameWord]->setFixedHeight(metric::control);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::xl);
    row->addWidget(m_given, 1);
    row->addLayout(sentence, 1);
    row->addLayout(end);
    // The order in which the sentence is read.
    const std::array<QWidget *, 10> order{m_aggregate,   m_table,  m_column, m_condition, m_horizon,
                                          m_horizonUnit, m_entity, m_alive,  m_name,      m_compose};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void StudyQuestion::buildSentence(StudyFlow &sentence)
{
    const auto box = [this](const char *name, int width) {
        auto *widget = new SentenceBox(this);
        widget->setObjectName(QString::fromLatin1(name));
        widget->setMinimumWidth(width);
        return widget;
    };
    m_aggregate = box("aggregate", 72);
    m_table = box("table", 96);
    m_column = box("column", 96);
    m_entity = box("entity", 96);
    m_horizonUnit = box("horizonUnit", 72);
    m_alive = box("alive", 96);
    m_condition = new QLineEdit(this);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setFixedWidth(96);
    m_horizon = new QSpinBox(this);
    m_horizon->setObjectName(QStringLiteral("horizon"));
    m_horizon->setRange(1, 99'999);
    m_horizon->setValue(90);
    m_horizon->setFixedWidth(72);
    for (std::size_t i = 0; i < WordCount; ++i)
        m_words.push_back(makeLabel(QString(), TextRole::Body, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[PredictWord], m_aggregate, m_words[OfWord], m_table})
        sentence.addWidget(part);
    sentence.addWidget(m_column);
    sentence.addWidget(m_condition);
    sentence.addWidget(m_words[OverWord]);
    sentence.addAttached(m_horizon);
    sentence.addAttached(m_horizonUnit);
    sentence.addWidget(m_words[ForEachWord]);
    sentence.addAttached(m_entity);
    sentence.addWidget(m_words[WhereWord]);
    sentence.addAttached(m_alive);
    m_givenColumns = makeLabel(QString(), TextRole::Secondary, this);
    m_givenColumns->setObjectName(QStringLiteral("givenColumns"));
    sentence.addWidget(m_givenColumns);
    const std::array<std::pair<Word, QWidget *>, 5> buddies{{{PredictWord, m_aggregate},
                                                             {OfWord, m_table},
                                                             {OverWord, m_horizon},
                                                             {ForEachWord, m_entity},
                                                             {WhereWord, m_alive}}};
    for (const auto &[word, widget] : buddies)
        m_words[word]->setBuddy(widget);
}

bool StudyQuestion::isFuture() const
{
    return m_aggregate->currentIndex() != 0 && !asksGiven();
}

std::optional<study::Aggregate> StudyQuestion::aggregate() const
{
    const auto index = m_aggregate->currentIndex();
    return index > 0 && !asksGiven() ? std::optional(offeredAggregates.at(static_cast<std::size_t>(index - 1)))
                                     : std::nullopt;
}

std::optional<catalog::TableId> StudyQuestion::tableOf(const QComboBox *box) const
{
    const auto chosen = box->currentData();
    const auto index = static_cast<std::size_t>(chosen.toULongLong());
    return chosen.isValid() && index < m_catalog->tables.size() ? std::optional(catalog::TableId{index}) : std::nullopt;
}

void StudyQuestion::setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph)
{
    m_catalog = catalog;
    m_graph = graph;
    fillEntities();
}

bool StudyQuestion::isComplete() const
{
    const auto asked = aggregate();
    if (asksGiven())
        return m_name->hasAcceptableInput() && chosenExamples() != nullptr && m_column->currentIndex() >= 0;
    const bool hasTable = !isFuture() || (asked && tableOf(m_table));
    const bool hasColumn = (asked && !needsColumn(*asked)) || m_column->currentIndex() >= 0;
    return m_name->hasAcceptableInput() && tableOf(m_entity) && hasTable && hasColumn;
}

void StudyQuestion::updateParts()
{
    const bool isSentence = !showsGiven();
    const bool future = isFuture();
    const auto asked = aggregate();
    m_given->setVisible(!isSentence);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[PredictWord], m_aggregate, m_words[ForEachWord],
                                                          m_entity, m_words[NameWord], m_name})
        part->setVisible(isSentence);
    const bool isOfTable = isSentence && (future || asksGiven());
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[OfWord], m_table})
        part->setVisible(isOfTable);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[OverWord], m_horizon, m_horizonUnit})
        part->setVisible(isOfTable || (showsGiven() && m_isGivenTimed));
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[WhereWord], m_alive})
        part->setVisible(isSentence && future);
    m_column->setVisible(isSentence && (!asked || needsColumn(*asked)));
    m_condition->setVisible(isSentence && !asksGiven() && !isFlag(asked));
    showGivenParts();
    suggestName();
    updateButton();
}

void StudyQuestion::updateButton()
{
    if (showsGiven()) {
        m_compose->setText(!isSpanChanged() ? tr("New Question") : m_givenSpan ? tr("Change") : tr("State Span"));
        m_compose->setEnabled(true);
        return;
    }
    m_compose->setText(isNew() ? tr("Create Study") : tr("Change"));
    m_compose->setEnabled(isComplete() && (isNew() || state() != m_shown));
}

QStringList StudyQuestion::state() const
{
    const auto asked = words();
    QStringList texts{name()};
    for (const auto &text : {asked.entity, asked.aggregate, asked.table, asked.column, asked.condition, asked.horizon,
                             asked.alive, asked.given, asked.window})
        texts.append(toQString(text));
    return texts;
}

void StudyQuestion::suggestName()
{
    static constexpr std::array units{'d', 'w', 'h', 'm', 's'};
    const auto subject = tableOf(subjectBox());
    if (m_isNameTyped || !isNew() || !subject)
        return;
    const auto unit = std::max(m_horizonUnit->currentIndex(), 0);
    const auto detail = isFuture()
        ? QStringLiteral("%1%2").arg(m_horizon->value()).arg(QLatin1Char(units.at(static_cast<std::size_t>(unit))))
        : m_column->currentText();
    const QSignalBlocker blocker(m_name);
    m_name->setText(suggestedName(toQString(m_catalog->table(*subject).name.name), detail));
}

study::TargetWords StudyQuestion::words() const
{
    if (asksGiven())
        return givenWords();
    study::TargetWords words{.entity = m_entity->currentText().toStdString()};
    const auto asked = aggregate();
    if (!isFlag(asked))
        words.condition = m_condition->text().trimmed().toStdString();
    if (!asked || needsColumn(*asked))
        words.column = m_column->currentText().toStdString();
    if (!asked)
        return words;
    words.aggregate = nameOf(study::aggregateNames, *asked);
    words.table = m_table->currentText().toStdString();
    words.horizon = printDuration(span());
    words.alive = m_alive->currentData().toString().toStdString();
    return words;
}

QString StudyQuestion::name() const
{
    return m_name->text();
}

void StudyQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StudyQuestion::retranslate()
{
    const auto refill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker blocker(box);
        const auto before = box->count() == 0 ? 0 : box->currentIndex();
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(before);
    };
    QStringList asked{tr("the column")};
    for (const auto aggregate : offeredAggregates)
        asked.append(aggregateWord(aggregate));
    refill(m_aggregate, asked << tr("examples of my own"));
    refill(m_horizonUnit, {tr("days"), tr("weeks"), tr("hours"), tr("minutes"), tr("seconds")});
    fillAlive(m_alive->currentData().toString());
    const std::array texts{tr("Predict"), tr("of"), tr("over the next"), tr("for each"), tr("where"), tr("Name:")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_words[i]->setText(texts.at(i));
    m_words[NameWord]->setBuddy(m_name);
    retranslateHelp();
    updateParts();
    // Other words take other room.
    for (auto *box : {m_aggregate, m_horizonUnit, m_alive})
        box->updateGeometry();
}

void StudyQuestion::retranslateHelp()
{
    m_given->setText(
        tr("Predict %1 for each %2, with the examples of %3").arg(m_givenLabel, m_givenEntity, m_givenTable));
    m_aggregate->setAccessibleName(tr("What to predict"));
    m_table->setAccessibleName(tr("Table of events"));
    m_column->setAccessibleName(tr("Column"));
    m_entity->setAccessibleName(tr("Entity"));
    m_horizon->setAccessibleName(tr("Horizon"));
    m_horizonUnit->setAccessibleName(tr("Unit of the horizon"));
    m_alive->setAccessibleName(tr("Population"));
    m_condition->setAccessibleName(tr("Condition"));
    m_condition->setPlaceholderText(tr("no condition"));
    m_condition->setToolTip(tr("An operator and a value: = 0, > 15, is null. Empty to predict the value itself."));
    m_name->setAccessibleName(tr("Name of the study"));
    m_name->setToolTip(tr("Lower case letters, digits and _; also the view's name in the database"));
    m_compose->setToolTip(tr("Features are kept where the entity stays the same, and suggested anew otherwise"));
}

} // namespace espalier::ui
