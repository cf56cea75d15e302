// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studysentence.h"

#include "core/study/names.h"
#include "core/study/questions.h"
#include "ui/base/theme.h"
#include "ui/pages/study/studychoices.h"
#include "ui/pages/study/studyflow.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace espalier::ui {

namespace {

int indexOfTable(const QComboBox *box, const std::string &table)
{
    return box->findText(toQString(table), Qt::MatchFixedString | Qt::MatchCaseSensitive);
}

int unitIndex(Duration::Unit unit)
{
    const auto *const found = std::ranges::find(offeredUnits, unit);
    return static_cast<int>(found - offeredUnits.begin());
}

QString listed(const std::vector<std::string> &names)
{
    QStringList texts;
    for (const auto &name : names)
        texts.append(toQString(name));
    return texts.join(QStringLiteral(", "));
}

} // namespace

StudySentence::StudySentence(QWidget *parent)
    : QWidget(parent)
    , m_parts(this, *new StudyFlow(space::s, this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
    retranslate();
    m_parts.aggregate->setCurrentIndex(1);
    m_parts.condition->setText(QStringLiteral("= 0"));
    connectParts();
    updateParts();
}

void StudySentence::connectParts()
{
    for (auto *box : {m_parts.entity, m_parts.aggregate})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            fillTables();
            updateParts();
        });
    connect(m_parts.table, &QComboBox::currentIndexChanged, this, [this] {
        fillColumns();
        updateParts();
    });
    for (auto *box : {m_parts.column, m_parts.horizonUnit, m_parts.alive})
        connect(box, &QComboBox::currentIndexChanged, this, &StudySentence::updateParts);
    connect(m_parts.horizon, &QSpinBox::valueChanged, this, &StudySentence::updateParts);
    connect(m_parts.condition, &QLineEdit::textChanged, this, &StudySentence::updateParts);
    connect(m_parts.condition, &QLineEdit::returnPressed, this, &StudySentence::submitted);
}

void StudySentence::fillEntities()
{
    const QSignalBlocker blocker(m_parts.entity);
    const auto before = m_parts.entity->currentText();
    m_parts.entity->clear();
    for (std::size_t i = 0; i < m_catalog->tables.size(); ++i) {
        if (!m_catalog->tables[i].primaryKey.empty())
            m_parts.entity->addItem(questionTable(m_catalog->tables[i]), QVariant::fromValue<qulonglong>(i));
    }
    auto place = m_parts.entity->findText(before);
    if (const auto likely = study::likelyEntity(m_catalog, m_graph); place < 0 && likely)
        place = m_parts.entity->findData(QVariant::fromValue<qulonglong>(likely->value));
    m_parts.entity->setCurrentIndex(std::max(place, 0));
    m_candidates = study::givenCandidates(m_catalog, m_graph);
    fillTables();
    updateParts();
}

void StudySentence::fillTables()
{
    const QSignalBlocker blocker(m_parts.table);
    const auto before = m_parts.table->currentText();
    m_parts.table->clear();
    if (asksGiven()) {
        for (const auto &candidate : m_candidates)
            m_parts.table->addItem(questionTable(m_catalog->table(candidate.table)),
                                   QVariant::fromValue<qulonglong>(candidate.table.value));
    } else if (const auto entity = tableOf(m_parts.entity)) {
        for (const auto table : study::reachedByMany(m_graph, *entity))
            m_parts.table->addItem(questionTable(m_catalog->table(table)),
                                   QVariant::fromValue<qulonglong>(table.value));
    }
    m_parts.table->setCurrentIndex(std::max(m_parts.table->findText(before), 0));
    fillColumns();
}

void StudySentence::fillColumns()
{
    const QSignalBlocker blocker(m_parts.column);
    const auto before = m_parts.column->currentText();
    m_parts.column->clear();
    const auto table = tableOf(subjectBox());
    if (!table)
        return;
    if (asksGiven()) {
        fillGivenColumns();
        return;
    }
    m_parts.column->addItems(questionColumns(m_catalog->table(*table), aggregate()));
    if (const auto place = m_parts.column->findText(before); place >= 0)
        m_parts.column->setCurrentIndex(place);
}

void StudySentence::fillGivenColumns()
{
    const auto *examples = chosenExamples();
    if (examples == nullptr)
        return;
    const auto &target = examples->target;
    for (const auto &name : questionColumns(m_catalog->table(examples->table), std::nullopt)) {
        const auto text = name.toStdString();
        if (text != target.split && std::ranges::find(target.keyColumns, text) == target.keyColumns.end())
            m_parts.column->addItem(name);
    }
    m_parts.column->setCurrentIndex(m_parts.column->findText(toQString(target.label)));
    const QSignalBlocker blocker(m_parts.entity);
    m_parts.entity->setCurrentIndex(m_parts.entity->findData(QVariant::fromValue<qulonglong>(examples->entity.value)));
    if (target.window)
        showSpan(*target.window);
}

void StudySentence::fillAlive(const QString &chosen) const
{
    const QSignalBlocker blocker(m_parts.alive);
    m_parts.alive->clear();
    m_parts.alive->addItem(tr("it exists"), QString());
    QStringList spans{QStringLiteral("30 days"), QStringLiteral("90 days"), QStringLiteral("180 days"),
                      QStringLiteral("365 days")};
    if (!chosen.isEmpty() && !spans.contains(chosen))
        spans.append(chosen);
    for (const auto &span : spans) {
        if (const auto duration = parseDuration(span.toStdString()))
            m_parts.alive->addItem(tr("it had one in the last %1").arg(durationWords(*duration)), span);
    }
    m_parts.alive->setCurrentIndex(std::max(m_parts.alive->findData(chosen), 0));
}

void StudySentence::setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph)
{
    m_catalog = catalog;
    m_graph = graph;
    fillEntities();
}

void StudySentence::setExtent(Extent extent)
{
    if (std::exchange(m_extent, extent) != extent)
        updateParts();
}

bool StudySentence::isFuture() const
{
    return m_parts.aggregate->currentIndex() != 0 && !asksGiven();
}

bool StudySentence::asksGiven() const
{
    return m_parts.aggregate->currentIndex() == static_cast<int>(study::offeredAggregates.size()) + 1;
}

std::optional<study::Aggregate> StudySentence::aggregate() const
{
    const auto index = m_parts.aggregate->currentIndex();
    return index > 0 && !asksGiven() ? std::optional(study::offeredAggregates.at(static_cast<std::size_t>(index - 1)))
                                     : std::nullopt;
}

std::optional<catalog::TableId> StudySentence::tableOf(const QComboBox *box) const
{
    const auto chosen = box->currentData();
    const auto index = static_cast<std::size_t>(chosen.toULongLong());
    return chosen.isValid() && index < m_catalog->tables.size() ? std::optional(catalog::TableId{index}) : std::nullopt;
}

const QComboBox *StudySentence::subjectBox() const
{
    return isFuture() || asksGiven() ? m_parts.table : m_parts.entity;
}

const study::GivenExamples *StudySentence::chosenExamples() const
{
    const auto place = m_parts.table->currentIndex();
    const bool isThere = asksGiven() && place >= 0 && static_cast<std::size_t>(place) < m_candidates.size();
    return isThere ? &m_candidates[static_cast<std::size_t>(place)] : nullptr;
}

void StudySentence::updateParts()
{
    const bool isWhole = m_extent == Extent::Whole;
    const bool future = isFuture();
    const auto asked = aggregate();
    for (QWidget *part : std::initializer_list<QWidget *>{m_parts.words[SentenceParts::PredictWord], m_parts.aggregate,
                                                          m_parts.words[SentenceParts::ForEachWord], m_parts.entity})
        part->setVisible(isWhole);
    const bool isOfTable = isWhole && (future || asksGiven());
    for (QWidget *part : std::initializer_list<QWidget *>{m_parts.words[SentenceParts::OfWord], m_parts.table})
        part->setVisible(isOfTable);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_parts.words[SentenceParts::OverWord], m_parts.horizon, m_parts.horizonUnit})
        part->setVisible(isOfTable || m_extent == Extent::Span);
    for (QWidget *part : std::initializer_list<QWidget *>{m_parts.words[SentenceParts::WhereWord], m_parts.alive})
        part->setVisible(isWhole && future);
    m_parts.column->setVisible(isWhole && (!asked || study::needsColumn(*asked)));
    m_parts.condition->setVisible(isWhole && !asksGiven() && !study::isFlag(asked));
    showGivenParts();
    Q_EMIT changed();
}

void StudySentence::showGivenParts()
{
    const auto *examples = m_extent == Extent::Whole ? chosenExamples() : nullptr;
    m_parts.entity->setEnabled(examples == nullptr);
    m_parts.givenColumns->setVisible(examples != nullptr);
    if (examples == nullptr)
        return;
    const auto &target = examples->target;
    auto text = tr("whose by %1, when by %2").arg(listed(target.keyColumns), toQString(target.asOf));
    if (!target.split.empty())
        text = tr("%1, split by %2").arg(text, toQString(target.split));
    m_parts.givenColumns->setText(text);
}

bool StudySentence::isComplete() const
{
    if (asksGiven())
        return chosenExamples() != nullptr && m_parts.column->currentIndex() >= 0;
    const auto asked = aggregate();
    const bool hasTable = !isFuture() || (asked && tableOf(m_parts.table));
    const bool hasColumn = (asked && !study::needsColumn(*asked)) || m_parts.column->currentIndex() >= 0;
    return tableOf(m_parts.entity) && hasTable && hasColumn;
}

QString StudySentence::proposedName() const
{
    static constexpr std::array units{'d', 'w', 'h', 'm', 's'};
    const auto subject = tableOf(subjectBox());
    if (!subject)
        return {};
    const auto unit = std::max(m_parts.horizonUnit->currentIndex(), 0);
    const auto detail = isFuture() ? QStringLiteral("%1%2")
                                         .arg(m_parts.horizon->value())
                                         .arg(QLatin1Char(units.at(static_cast<std::size_t>(unit))))
                                   : m_parts.column->currentText();
    return suggestedName(toQString(m_catalog->table(*subject).name.name), detail);
}

Duration StudySentence::span() const
{
    const auto unit = static_cast<std::size_t>(std::max(m_parts.horizonUnit->currentIndex(), 0));
    return {m_parts.horizon->value(), offeredUnits.at(unit)};
}

void StudySentence::showSpan(Duration span) const
{
    m_parts.horizon->setValue(static_cast<int>(std::min<std::int64_t>(span.count, m_parts.horizon->maximum())));
    m_parts.horizonUnit->setCurrentIndex(unitIndex(span.unit));
}

study::TargetWords StudySentence::words() const
{
    study::TargetWords words{.entity = m_parts.entity->currentText().toStdString()};
    if (asksGiven()) {
        words.given = m_parts.table->currentText().toStdString();
        words.column = m_parts.column->currentText().toStdString();
        words.window = printDuration(span());
        return words;
    }
    const auto asked = aggregate();
    if (!study::isFlag(asked))
        words.condition = m_parts.condition->text().trimmed().toStdString();
    if (!asked || study::needsColumn(*asked))
        words.column = m_parts.column->currentText().toStdString();
    if (!asked)
        return words;
    words.aggregate = nameOf(study::aggregateNames, *asked);
    words.table = m_parts.table->currentText().toStdString();
    words.horizon = printDuration(span());
    words.alive = m_parts.alive->currentData().toString().toStdString();
    return words;
}

void StudySentence::showTarget(const study::Study &study)
{
    m_parts.entity->setCurrentIndex(indexOfTable(m_parts.entity, study::tableText(study.entity)));
    if (const auto *future = std::get_if<study::FutureTarget>(&study.target)) {
        showFuture(*future);
        m_parts.condition->setText(conditionText(future->condition));
    } else if (const auto *row = std::get_if<study::RowTarget>(&study.target)) {
        m_parts.aggregate->setCurrentIndex(0);
        m_parts.column->setCurrentIndex(m_parts.column->findText(toQString(row->column)));
        m_parts.condition->setText(conditionText(row->condition));
    } else if (const auto *given = std::get_if<study::GivenTarget>(&study.target); given->window) {
        showSpan(*given->window);
    }
}

void StudySentence::showFuture(const study::FutureTarget &target)
{
    const auto *const found = std::ranges::find(study::offeredAggregates, target.aggregate);
    const auto place = static_cast<int>(found - study::offeredAggregates.begin());
    m_parts.aggregate->setCurrentIndex(found == study::offeredAggregates.end() ? -1 : place + 1);
    if (!target.path.empty())
        m_parts.table->setCurrentIndex(indexOfTable(m_parts.table, study::tableText(target.path.back().table)));
    m_parts.column->setCurrentIndex(m_parts.column->findText(toQString(target.column)));
    showSpan(target.horizon);
    fillAlive(target.alive ? toQString(printDuration(target.alive->within)) : QString());
}

void StudySentence::startFrom(catalog::TableId table, std::optional<std::size_t> column)
{
    const auto &subject = m_catalog->table(table);
    m_parts.entity->setCurrentIndex(m_parts.entity->findText(questionTable(subject)));
    m_parts.aggregate->setCurrentIndex(column ? 0 : 1);
    if (column && *column < subject.columns.size())
        m_parts.column->setCurrentIndex(m_parts.column->findText(toQString(subject.columns[*column].name)));
    m_parts.condition->setText(column ? QString() : QStringLiteral("= 0"));
    updateParts();
    m_parts.aggregate->setFocus();
}

void StudySentence::focusFirst() const
{
    m_parts.aggregate->setFocus();
}

void StudySentence::askForSpan() const
{
    m_parts.horizon->setFocus();
    m_parts.horizon->selectAll();
}

void StudySentence::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudySentence::retranslate()
{
    m_parts.retranslate();
    fillAlive(m_parts.alive->currentData().toString());
    updateParts();
    // Other words take other room.
    for (auto *box : {m_parts.aggregate, m_parts.horizonUnit, m_parts.alive})
        box->updateGeometry();
}

} // namespace espalier::ui
