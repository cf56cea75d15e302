// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/labelfindings.h"

#include "core/base/subjects.h"
#include "core/base/text.h"
#include "core/study/columnname.h"
#include "core/study/labelbarrier.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/times.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>

namespace espalier::study {

namespace {

using catalog::Table;

bool isLetter(char character)
{
    return std::isalpha(static_cast<unsigned char>(character)) != 0;
}

bool isDigit(char character)
{
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

struct NamedUnit
{
    std::string_view name;
    std::int64_t count;
    Duration::Unit unit;
};

constexpr std::array<NamedUnit, 16> namedUnits{{{"d", 1, Duration::Unit::Days},
                                                {"day", 1, Duration::Unit::Days},
                                                {"days", 1, Duration::Unit::Days},
                                                {"w", 7, Duration::Unit::Days},
                                                {"wk", 7, Duration::Unit::Days},
                                                {"week", 7, Duration::Unit::Days},
                                                {"weeks", 7, Duration::Unit::Days},
                                                {"mo", 30, Duration::Unit::Days},
                                                {"month", 30, Duration::Unit::Days},
                                                {"months", 30, Duration::Unit::Days},
                                                {"y", 365, Duration::Unit::Days},
                                                {"year", 365, Duration::Unit::Days},
                                                {"years", 365, Duration::Unit::Days},
                                                {"h", 1, Duration::Unit::Hours},
                                                {"hour", 1, Duration::Unit::Hours},
                                                {"hours", 1, Duration::Unit::Hours}}};

//! Where the digits that begin at a place are followed by a unit.
std::optional<Duration> spanAt(const std::string &text, std::size_t begin)
{
    constexpr std::size_t mostDigits = 4;
    auto end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    auto unit = end;
    if (unit < text.size() && (text[unit] == '_' || text[unit] == ' ' || text[unit] == '-'))
        ++unit;
    auto last = unit;
    while (last < text.size() && isLetter(text[last]))
        ++last;
    const auto *const found = std::ranges::find(namedUnits, text.substr(unit, last - unit), &NamedUnit::name);
    if (end - begin > mostDigits || found == namedUnits.end())
        return std::nullopt;
    const auto count = std::stoll(text.substr(begin, end - begin));
    return count > 0 ? std::optional(Duration{count * found->count, found->unit}) : std::nullopt;
}

class LabelFinder
{
public:
    LabelFinder(const Study &study, const catalog::Catalog &catalog)
        : m_study(study)
        , m_catalog(catalog)
        , m_given(std::get_if<GivenTarget>(&study.target))
    { }

    std::vector<Finding> run()
    {
        addBarred();
        addWindow();
        addLateLabel();
        addLabelTables();
        addStaticQuestion();
        return std::move(m_findings);
    }

private:
    const Table *tableOf(const sql::QualifiedName &name) const
    {
        const auto id = catalog::findTable(m_catalog, name);
        return id ? &m_catalog.table(*id) : nullptr;
    }

    void addBarred()
    {
        for (const auto &feature : m_study.features) {
            const auto barrier = labelBarrier(m_study, feature);
            const bool isNever = barrier == LabelBarrier::OwnLabel || barrier == LabelBarrier::SplitColumn;
            if (isNever)
                m_findings.push_back({.subject = feature.name,
                                      .detail = told(barrier),
                                      .kind = FindingKind::LabelColumn,
                                      .severity = Severity::Danger,
                                      .fix = ExcludeFeatures{{feature.name}}});
        }
    }

    void addWindow()
    {
        if (m_given == nullptr || m_given->asOf.empty() || m_given->window)
            return;
        Finding found{.subject = subjects::label,
                      .detail = messages::noLabelSpan(tableText(m_given->table)),
                      .kind = FindingKind::LabelWindow,
                      .severity = Severity::Danger,
                      .fix = SetLabelSpan{}};
        if (const auto *table = tableOf(m_given->table)) {
            if (const auto named = windowNamed(*table, m_given->label)) {
                found.evidence = {messages::speaksOf(named->text, {toldDuration(named->span)})};
                found.fix = SetLabelSpan{named->span};
            }
        }
        m_findings.push_back(std::move(found));
    }

    //! A row that ends, or is due, after it is asked about may be decided only then.
    void addLateLabel()
    {
        const auto *row = std::get_if<RowTarget>(&m_study.target);
        const auto *table = tableOf(m_study.entity);
        if (row == nullptr || row->asOf.empty() || row->maturesAfter || table == nullptr)
            return;
        std::vector<std::string> later;
        for (const auto &column : table->columns) {
            const bool isOther = column.name != row->column && (column.name != row->asOf || !row->asOfPath.empty());
            const bool isLater = isNamedAsEnd(column.name) || isNamedAsDue(column.name);
            if (catalog::isMoment(column.type) && isOther && isLater && !isNamedAsUpdate(column.name))
                later.push_back(column.name);
        }
        if (later.empty())
            return;
        m_findings.push_back({.subject = subjects::label,
                              .detail = messages::labelKnownAt(row->asOf),
                              .kind = FindingKind::LabelWindow,
                              .severity = Severity::Notice,
                              .evidence = {messages::laterTimes(std::move(later))},
                              .fix = SetLabelSpan{}});
    }

    //! What speaks for a table's rows being labels; empty where nothing does.
    static Message labelReason(const Table &table)
    {
        for (const auto &column : table.columns) {
            if (holdsParts(column))
                return messages::dividesParts(column.name);
        }
        for (const auto &column : table.columns) {
            if (isNamedAsLabel(column.name))
                return messages::hasColumn(column.name);
        }
        return isNamedAsLabel(table.name.name) ? messages::isNamedSo() : Message();
    }

    void addLabelTables()
    {
        std::set<sql::QualifiedName> looked{m_study.entity};
        for (const auto &feature : m_study.features) {
            for (const auto &hop : wholePath(feature)) {
                if (looked.insert(hop.table).second && !isLabelTable(m_study, hop.table))
                    addLabelTable(hop.table);
            }
        }
    }

    void addLabelTable(const sql::QualifiedName &name)
    {
        const auto *time = findTime(m_study, name);
        const auto *table = tableOf(name);
        const bool isAsked = hasAsOf(m_study) && table != nullptr && time != nullptr && !time->isKnownInAdvance
            && time->delay.count == 0 && !(m_given != nullptr && m_given->table == name);
        const auto reason = isAsked ? labelReason(*table) : Message();
        if (reason.empty())
            return;
        Finding found{.subject = tableText(name),
                      .detail = messages::labelTable(time->column),
                      .kind = FindingKind::LabelTable,
                      .severity = Severity::Warning,
                      .evidence = {reason}};
        const auto named = spanNamed(name.name);
        const auto span = named ? named : labelSpan(m_study);
        if (span && span->count > 0) {
            auto later = *time;
            later.delay = *span;
            found.fix = SetTime{std::move(later)};
        }
        m_findings.push_back(std::move(found));
    }

    //! Asks by the time of the examples' own rows, or by the one that they borrow.
    Fix byTime() const
    {
        const auto &name = m_given != nullptr ? m_given->table : m_study.entity;
        const auto *table = tableOf(name);
        const auto *stated = findTime(m_study, name);
        const auto time = stated != nullptr ? std::optional(*stated)
            : table != nullptr              ? suggestedTime(*table)
                                            : std::nullopt;
        const bool isPlain = time && time->path.empty() && time->calendar == Calendar::None;
        const auto *row = std::get_if<RowTarget>(&m_study.target);
        const bool isLabel = row != nullptr && isPlain && row->column == time->column;
        if (!time || time->column.empty() || isLabel || (m_given != nullptr && !isPlain))
            return {};
        return SetAsOf{time->column, time->path, time->calendar};
    }

    void addStaticQuestion()
    {
        if (hasAsOf(m_study))
            return;
        std::set<sql::QualifiedName> tables{m_study.entity};
        for (const auto &feature : m_study.features) {
            for (const auto &hop : wholePath(feature))
                tables.insert(hop.table);
        }
        std::vector<Message> timed;
        for (const auto &name : tables) {
            const auto *table = tableOf(name);
            const auto *time = findTime(m_study, name);
            const auto suggested = table != nullptr ? suggestedTime(*table) : std::nullopt;
            const auto column = time != nullptr ? time->column : suggested ? suggested->column : std::string();
            if (!column.empty())
                timed.push_back(messages::tableBy(tableText(name), column));
        }
        if (timed.empty())
            return;
        Finding found{.subject = "as_of",
                      .detail = messages::staticQuestion(),
                      .kind = FindingKind::StaticQuestion,
                      .severity = Severity::Warning,
                      .evidence = {messages::rowsComeBy(std::move(timed))}};
        found.fix = byTime();
        m_findings.push_back(std::move(found));
    }

    const Study &m_study;
    const catalog::Catalog &m_catalog;
    const GivenTarget *m_given; //!< null for other targets
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> labelFindings(const Study &study, const catalog::Catalog &catalog)
{
    return LabelFinder(study, catalog).run();
}

std::optional<Duration> spanNamed(std::string_view text)
{
    const auto name = lowerCase(text);
    for (std::size_t place = 0; place < name.size(); ++place) {
        const bool isBegin = isDigit(name[place]) && (place == 0 || !isDigit(name[place - 1]));
        if (const auto span = isBegin ? spanAt(name, place) : std::nullopt)
            return span;
    }
    return std::nullopt;
}

std::optional<NamedWindow> windowNamed(const catalog::Table &table, const std::string &label)
{
    const auto place = catalog::findColumn(table, label);
    const auto comment = place ? table.columns[*place].comment : std::string();
    for (const auto &text : {label, comment, table.name.name, table.comment}) {
        if (const auto span = spanNamed(text))
            return NamedWindow{text, *span};
    }
    return std::nullopt;
}

bool holdsParts(const catalog::Column &column)
{
    constexpr std::array<std::string_view, 7> words{"train", "training", "validation", "valid", "val", "dev", "test"};
    const auto values = catalog::knownValues(column);
    return values.size() >= 2 && std::ranges::all_of(values, [&words](const std::string &value) {
               return std::ranges::find(words, lowerCase(value)) != words.end();
           });
}

} // namespace espalier::study
