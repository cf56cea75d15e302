// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studyquestion.h"

#include "core/study/names.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <array>
#include <deque>

namespace espalier::ui {

namespace {

constexpr std::array offered{study::Aggregate::Count, study::Aggregate::Exists, study::Aggregate::Sum,
                             study::Aggregate::Mean,  study::Aggregate::Min,    study::Aggregate::Max,
                             study::Aggregate::Last};
constexpr std::size_t longestPath = 3;

QString questionTable(const catalog::Table &table)
{
    return toQString(study::tableText(table.name));
}

//! Tables that a path with a to-many hop reaches from start, nearest first.
std::vector<catalog::TableId> reachedByMany(const graph::RelationGraph &graph, catalog::TableId start)
{
    struct Reached
    {
        catalog::TableId table;
        std::size_t hops = 0;
        bool isMany = false;
    };
    std::vector<bool> isSeen(graph.hops.size() * 2);
    std::vector<catalog::TableId> found;
    std::deque<Reached> open{{start, 0, false}};
    while (!open.empty()) {
        const auto reached = open.front();
        open.pop_front();
        const auto place = reached.table.value * 2 + (reached.isMany ? 1 : 0);
        if (isSeen[place])
            continue;
        isSeen[place] = true;
        if (reached.isMany && !(reached.table == start))
            found.push_back(reached.table);
        if (reached.hops == longestPath)
            continue;
        for (const auto &hop : graph.hops[reached.table.value])
            open.push_back(
                {graph::destination(graph, hop), reached.hops + 1, reached.isMany || graph::isToMany(graph, hop)});
    }
    return found;
}

bool needsNumber(study::Aggregate aggregate)
{
    return aggregate == study::Aggregate::Sum || aggregate == study::Aggregate::Mean
        || aggregate == study::Aggregate::Min || aggregate == study::Aggregate::Max;
}

} // namespace

StudyQuestion::StudyQuestion(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    build();
    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        fillTables();
        updateParts();
    });
    connect(m_aggregate, &QComboBox::currentIndexChanged, this, [this] {
        fillColumns();
        updateParts();
    });
    connect(m_table, &QComboBox::currentIndexChanged, this, [this] {
        fillColumns();
        updateParts();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTyped = true;
    });
    connect(m_name, &QLineEdit::textChanged, this, &StudyQuestion::updateParts);
    connect(m_compose, &QPushButton::clicked, this, [this] {
        Q_EMIT composeRequested(name(), words());
    });
    retranslate();
}

void StudyQuestion::build()
{
    const auto box = [this](const char *name, int width) {
        auto *widget = new QComboBox(this);
        widget->setObjectName(QString::fromLatin1(name));
        widget->setMinimumWidth(width);
        widget->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return widget;
    };
    m_aggregate = box("aggregate", 96);
    m_table = box("table", 180);
    m_column = box("column", 120);
    m_entity = box("entity", 180);
    m_horizonUnit = box("horizonUnit", 80);
    m_alive = box("alive", 180);
    m_condition = new QLineEdit(this);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setFixedWidth(88);
    m_horizon = new QSpinBox(this);
    m_horizon->setObjectName(QStringLiteral("horizon"));
    m_horizon->setRange(1, 3650);
    m_horizon->setValue(90);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaximumWidth(220);
    static const QRegularExpression pattern(QStringLiteral("[a-z][a-z0-9_]{0,39}"));
    m_name->setValidator(new QRegularExpressionValidator(pattern, m_name));
    m_compose = new QPushButton(this);
    m_compose->setObjectName(QStringLiteral("composeButton"));
    m_compose->setProperty("primary", true);
    for (int i = 0; i < 6; ++i)
        m_words.push_back(makeLabel(QString(), TextRole::Body, this));
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (auto *row : {first, second})
        row->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[0], m_aggregate, m_words[1], m_table, m_column,
                                                          m_condition, m_words[2], m_horizon, m_horizonUnit})
        first->addWidget(part);
    first->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[3], m_entity, m_words[4], m_alive})
        second->addWidget(part);
    second->addStretch(1);
    second->addWidget(m_words[5]);
    second->addWidget(m_name);
    second->addWidget(m_compose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(first);
    column->addLayout(second);
}

bool StudyQuestion::isFuture() const
{
    return m_aggregate->currentIndex() > 0;
}

std::optional<catalog::TableId> StudyQuestion::tableOf(const QComboBox *box) const
{
    const auto chosen = box->currentData();
    const auto index = static_cast<std::size_t>(chosen.toULongLong());
    return chosen.isValid() && index < m_catalog.tables.size() ? std::optional(catalog::TableId{index}) : std::nullopt;
}

void StudyQuestion::setCatalog(const catalog::Catalog &catalog, const graph::RelationGraph &graph)
{
    m_catalog = catalog;
    m_graph = graph;
    fillEntities();
}

void StudyQuestion::fillEntities()
{
    const QSignalBlocker blocker(m_entity);
    const auto before = m_entity->currentText();
    m_entity->clear();
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
        if (!m_catalog.tables[i].primaryKey.empty())
            m_entity->addItem(questionTable(m_catalog.tables[i]), QVariant::fromValue<qulonglong>(i));
    }
    const auto place = m_entity->findText(before);
    m_entity->setCurrentIndex(place < 0 ? 0 : place);
    fillTables();
    updateParts();
}

void StudyQuestion::fillTables()
{
    const QSignalBlocker blocker(m_table);
    const auto before = m_table->currentText();
    m_table->clear();
    if (const auto entity = tableOf(m_entity)) {
        for (const auto table : reachedByMany(m_graph, *entity))
            m_table->addItem(questionTable(m_catalog.table(table)), QVariant::fromValue<qulonglong>(table.value));
    }
    const auto place = m_table->findText(before);
    m_table->setCurrentIndex(place < 0 ? 0 : place);
    fillColumns();
}

void StudyQuestion::fillColumns()
{
    const auto before = m_column->currentText();
    m_column->clear();
    const auto table = tableOf(isFuture() ? m_table : m_entity);
    if (!table)
        return;
    const auto aggregate =
        isFuture() ? offered.at(static_cast<std::size_t>(m_aggregate->currentIndex() - 1)) : study::Aggregate::Last;
    for (const auto &column : m_catalog.table(*table).columns) {
        const auto use = catalog::featureUse(column.type).use;
        if (use == catalog::Use::Number || (!needsNumber(aggregate) && use == catalog::Use::Category))
            m_column->addItem(toQString(column.name));
    }
    if (const auto place = m_column->findText(before); place >= 0)
        m_column->setCurrentIndex(place);
}

void StudyQuestion::updateParts()
{
    const bool future = isFuture();
    const auto aggregate =
        future ? offered.at(static_cast<std::size_t>(m_aggregate->currentIndex() - 1)) : study::Aggregate::Last;
    const bool needsColumn = !future || (aggregate != study::Aggregate::Count && aggregate != study::Aggregate::Exists);
    m_table->setVisible(future);
    m_words[1]->setVisible(future);
    m_column->setVisible(needsColumn);
    m_condition->setVisible(aggregate != study::Aggregate::Exists);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words[2], m_horizon, m_horizonUnit, m_words[4], m_alive})
        part->setVisible(future);
    suggestName();
    m_compose->setEnabled(m_name->hasAcceptableInput() && m_entity->currentIndex() >= 0
                          && (!future || m_table->currentIndex() >= 0)
                          && (!needsColumn || m_column->currentIndex() >= 0));
}

void StudyQuestion::suggestName()
{
    const auto subject = tableOf(isFuture() ? m_table : m_entity);
    if (m_isNameTyped || m_isOpen || !subject)
        return;
    auto text = toQString(m_catalog.table(*subject).name.name);
    text += isFuture()
        ? QStringLiteral("_%1%2").arg(m_horizon->value()).arg(QStringLiteral("dwh").at(m_horizonUnit->currentIndex()))
        : QStringLiteral("_") + m_column->currentText();
    text = text.toLower().replace(QRegularExpression(QStringLiteral("[^a-z0-9_]+")), QStringLiteral("_")).left(40);
    while (!text.isEmpty() && !text.front().isLower())
        text.remove(0, 1);
    const QSignalBlocker blocker(m_name);
    m_name->setText(text);
}

study::TargetWords StudyQuestion::words() const
{
    constexpr std::array units{"days", "weeks", "hours"};
    study::TargetWords words{.entity = m_entity->currentText().toStdString()};
    if (m_condition->isVisibleTo(this))
        words.condition = m_condition->text().trimmed().toStdString();
    if (m_column->isVisibleTo(this))
        words.column = m_column->currentText().toStdString();
    if (!isFuture())
        return words;
    words.aggregate =
        nameOf(study::aggregateNames, offered.at(static_cast<std::size_t>(m_aggregate->currentIndex() - 1)));
    words.table = m_table->currentText().toStdString();
    words.horizon =
        std::to_string(m_horizon->value()) + " " + units.at(static_cast<std::size_t>(m_horizonUnit->currentIndex()));
    words.alive = m_alive->currentData().toString().toStdString();
    return words;
}

QString StudyQuestion::name() const
{
    return m_name->text();
}

void StudyQuestion::startFrom(catalog::TableId table, std::optional<std::size_t> column)
{
    m_entity->setCurrentIndex(m_entity->findText(questionTable(m_catalog.table(table))));
    m_isNameTyped = false;
    m_aggregate->setCurrentIndex(column ? 0 : 1);
    if (column)
        m_column->setCurrentIndex(m_column->findText(toQString(m_catalog.table(table).columns[*column].name)));
    else
        m_condition->setText(QStringLiteral("= 0"));
    updateParts();
}

void StudyQuestion::showFuture(const study::FutureTarget &target)
{
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (offered.at(i) == target.aggregate)
            m_aggregate->setCurrentIndex(static_cast<int>(i) + 1);
    }
    m_table->setCurrentIndex(m_table->findText(toQString(study::tableText(target.path.back().table))));
    m_column->setCurrentIndex(m_column->findText(toQString(target.column)));
    m_horizon->setValue(static_cast<int>(target.horizon.count));
    m_horizonUnit->setCurrentIndex(target.horizon.unit == Duration::Unit::Weeks       ? 1
                                       : target.horizon.unit == Duration::Unit::Hours ? 2
                                                                                      : 0);
    const auto alive = target.alive ? m_alive->findData(toQString(printDuration(target.alive->within))) : 0;
    m_alive->setCurrentIndex(std::max(alive, 0));
}

void StudyQuestion::setStudy(const std::optional<study::Study> &study)
{
    m_isOpen = study.has_value();
    m_compose->setText(m_isOpen ? tr("Change") : tr("Create Study"));
    if (study) {
        m_name->setText(toQString(study->name));
        m_entity->setCurrentIndex(m_entity->findText(toQString(study::tableText(study->entity))));
        std::optional<study::Condition> condition;
        if (const auto *future = std::get_if<study::FutureTarget>(&study->target)) {
            if (!future->path.empty())
                showFuture(*future);
            condition = future->condition;
        } else if (const auto *row = std::get_if<study::RowTarget>(&study->target)) {
            m_aggregate->setCurrentIndex(0);
            m_column->setCurrentIndex(m_column->findText(toQString(row->column)));
            condition = row->condition;
        }
        m_condition->setText(condition ? QStringLiteral("%1 %2").arg(
                                 toQString(nameOf(study::operatorNames, condition->op)), toQString(condition->value))
                                       : QString());
    }
    updateParts();
}

void StudyQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StudyQuestion::retranslate()
{
    const auto refill = [](QComboBox *box, const std::vector<std::pair<QString, QVariant>> &items) {
        const QSignalBlocker blocker(box);
        const auto before = std::max(box->currentIndex(), 0);
        box->clear();
        for (const auto &[text, userData] : items)
            box->addItem(text, userData);
        box->setCurrentIndex(before);
    };
    refill(m_aggregate,
           {{tr("the column"), {}},
            {tr("count"), {}},
            {tr("has any"), {}},
            {tr("sum"), {}},
            {tr("mean"), {}},
            {tr("smallest"), {}},
            {tr("largest"), {}},
            {tr("last"), {}}});
    refill(m_horizonUnit, {{tr("days"), {}}, {tr("weeks"), {}}, {tr("hours"), {}}});
    refill(m_alive,
           {{tr("it exists"), QString()},
            {tr("it had one in the last 30 days"), QStringLiteral("30 days")},
            {tr("it had one in the last 180 days"), QStringLiteral("180 days")},
            {tr("it had one in the last 365 days"), QStringLiteral("365 days")}});
    const std::array texts{tr("Predict"), tr("of"), tr("over the next"), tr("for each"), tr("where"), tr("Name:")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_words[i]->setText(texts.at(i));
    m_words[5]->setBuddy(m_name);
    m_aggregate->setAccessibleName(tr("Aggregate"));
    m_table->setAccessibleName(tr("Table of events"));
    m_column->setAccessibleName(tr("Column"));
    m_entity->setAccessibleName(tr("Entity"));
    m_horizon->setAccessibleName(tr("Horizon"));
    m_horizonUnit->setAccessibleName(tr("Unit of the horizon"));
    m_alive->setAccessibleName(tr("Population"));
    m_condition->setAccessibleName(tr("Condition"));
    m_condition->setPlaceholderText(tr("= 0"));
    m_condition->setToolTip(tr("An operator and a value: = 0, > 15, is null. Empty to predict the value itself."));
    m_name->setToolTip(tr("Lower case letters, digits and _; also the view's name in the database"));
    m_compose->setText(m_isOpen ? tr("Change") : tr("Create Study"));
    updateParts();
}

} // namespace espalier::ui
