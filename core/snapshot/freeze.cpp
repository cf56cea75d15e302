// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/freeze.h"

#include "core/base/hash.h"
#include "core/base/require.h"
#include "core/compile/fate.h"
#include "core/compile/query.h"
#include "core/model/model.h"
#include "core/snapshot/answer.h"
#include "core/snapshot/bytes.h"
#include "core/snapshot/further.h"
#include "core/snapshot/messages.h"
#include "core/snapshot/split.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace espalier::snapshot {

namespace {

using compile::Fate;

constexpr std::size_t maximumClasses = 50;

Failure invalid(const study::Study &study, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = study.name,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

Result<> checkClassCount(const study::Study &study, std::size_t count, const std::vector<std::string> &classes)
{
    if (count < 2) {
        return invalid(study, messages::oneLabel(classes.empty() ? std::string() : classes.front()),
                       messages::changeTarget());
    }
    if (study.task == study::Task::Binary && count > 2) {
        return invalid(study, messages::notTwoClasses(static_cast<std::int64_t>(count)), messages::chooseMulticlass());
    }
    if (count > maximumClasses) {
        return invalid(
            study,
            messages::tooManyClasses(static_cast<std::int64_t>(count), static_cast<std::int64_t>(maximumClasses)),
            messages::chooseFewerValues());
    }
    return {};
}

//! Orders the label's dictionary, so that a class code is its place among the classes; gives the classes.
Result<std::vector<std::string>> orderClasses(const study::Study &study, frame::Column &label)
{
    auto *categories = std::get_if<frame::Categories>(&label.values);
    if (categories == nullptr)
        return std::vector<std::string>();
    std::vector<bool> isUsed(categories->levels.size());
    for (const auto code : categories->codes)
        isUsed[static_cast<std::size_t>(code)] = true;
    std::vector<std::string> classes;
    for (std::size_t i = 0; i < isUsed.size(); ++i) {
        if (isUsed[i])
            classes.push_back(categories->levels[i]);
    }
    std::ranges::sort(classes);
    if (auto checked = checkClassCount(study, classes.size(), classes); !checked)
        return Failure(checked.error());
    std::vector<std::int32_t> places;
    for (const auto &level : categories->levels)
        places.push_back(static_cast<std::int32_t>(std::ranges::lower_bound(classes, level) - classes.begin()));
    for (auto &code : categories->codes)
        code = places[static_cast<std::size_t>(code)];
    categories->levels = classes;
    return classes;
}

Result<> checkNumbers(const study::Study &study, const frame::Column &label)
{
    const auto *numbers = std::get_if<frame::Numbers>(&label.values);
    if (numbers == nullptr)
        return {};
    if (!std::ranges::all_of(numbers->values, [](double value) {
            return std::isfinite(value);
        }))
        return invalid(study, messages::infiniteLabels(), messages::leaveOutByFilter());
    const auto [low, high] = std::ranges::minmax(numbers->values);
    if (low == high)
        return invalid(study, messages::everyLabelIs(low), messages::nothingToLearn());
    return {};
}

//! The label may be known where the number that it compares is infinite, or none; of such a question nothing is learned by the number.
void keepWholeQuantity(std::vector<double> &quantity)
{
    const bool isWhole = std::ranges::all_of(quantity, [](double value) {
        return std::abs(value) <= model::largestNumber;
    });
    if (!isWhole)
        quantity.clear();
}

//! By key and moment, as texts.
using Place = std::pair<std::string, std::int64_t>;

Place placeOf(const frame::Frame &frame, std::size_t row)
{
    return {frame::keyText(frame, row), frame.asOf.empty() ? 0 : frame.asOf[row].microseconds};
}

void keepRows(engine::Examples &examples, const std::vector<std::size_t> &rows)
{
    if (rows.size() == rowCount(examples.frame))
        return;
    keep(examples.frame, rows);
    for (auto &column : examples.earlier)
        column = frame::taken(column, rows);
    if (examples.parts)
        examples.parts = frame::taken(*examples.parts, rows);
}

Result<engine::Accounting> countSource(const plan::Plan &plan, pg::Transaction &transaction)
{
    const auto counted = transaction.query(sql::print(compile::fateQuery(plan)));
    if (!counted)
        return Failure(counted.error());
    engine::Accounting rows;
    for (std::size_t row = 0; row < counted->size(); ++row) {
        const auto count = static_cast<std::size_t>(counted->integer(row, 1));
        rows.source += count;
        switch (static_cast<Fate>(counted->integer(row, 0))) {
        case Fate::Example:
            break;
        case Fate::NullKey:
            rows.nullKey = count;
            break;
        case Fate::NullTime:
            rows.nullTime = count;
            break;
        case Fate::WithoutEntity:
            rows.withoutEntity = count;
            break;
        case Fate::Filtered:
            rows.filtered = count;
            break;
        case Fate::BeforeEntity:
            rows.beforeEntity = count;
            break;
        case Fate::LeftOut:
            rows.leftOut = count;
            break;
        case Fate::Immature:
            rows.immature = count;
            break;
        }
    }
    return rows;
}

Result<std::size_t> countExamples(const plan::Plan &plan, pg::Transaction &transaction)
{
    const auto rows = transaction.query(sql::print(compile::exampleCountQuery(plan)));
    if (!rows)
        return Failure(rows.error());
    return static_cast<std::size_t>(rows->integer(0, 0));
}

//! How many more examples of a future target there would be, and why they are none.
Result<engine::Accounting> countFuture(const engine::Examples &examples, const plan::Plan &plan,
                                       pg::Transaction &transaction)
{
    auto whole = plan;
    whole.sample.reset();
    engine::Accounting rows{.source = examples.available};
    auto &unknown = std::get<plan::FutureLabel>(whole.label).unknown;
    if (!unknown.empty()) {
        unknown.clear();
        const auto all = countExamples(whole, transaction);
        if (!all)
            return Failure(all.error());
        rows.unknownLabel = *all - std::min(*all, rows.source);
        rows.source += rows.unknownLabel;
    }
    if (!whole.leftOut.empty()) {
        whole.leftOut.clear();
        const auto all = countExamples(whole, transaction);
        if (!all)
            return Failure(all.error());
        rows.leftOut = *all - std::min(*all, rows.source);
        rows.source += rows.leftOut;
    }
    return rows;
}

//! The database's own equality decides which key is whose.
Result<> leaveOutStrays(engine::Examples &examples, const plan::Plan &plan, pg::Transaction &transaction)
{
    const auto strays = readExamples(compile::strayQuery(plan), transaction);
    if (!strays)
        return Failure(strays.error());
    std::set<Place> places;
    for (std::size_t row = 0; row < rowCount(strays->frame.keys.front()); ++row)
        places.insert(placeOf(strays->frame, row));
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < rowCount(examples.frame); ++row) {
        if (!places.contains(placeOf(examples.frame, row)))
            rows.push_back(row);
    }
    keepRows(examples, rows);
    return {};
}

bool isSameValue(const frame::Column &column, std::size_t left, std::size_t right)
{
    return std::visit(
        [&](const auto &values) {
            if constexpr (requires { values.codes; })
                return values.codes[left] == values.codes[right];
            else
                return values.values[left] == values.values[right];
        },
        column.values);
}

bool isSameExample(const frame::Frame &frame, std::size_t left, std::size_t right)
{
    return (frame.asOf.empty() || frame.asOf[left] == frame.asOf[right])
        && std::ranges::all_of(frame.keys, [&](const frame::Column &key) {
               return isSameValue(key, left, right);
           });
}

//! What is no word of a part is in none.
void leaveOutWithoutPart(engine::Examples &examples, std::vector<Part> &parts, engine::Accounting &rows)
{
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        if (parts[row] != Part::None)
            kept.push_back(row);
    }
    rows.noPart = parts.size() - kept.size();
    keepRows(examples, kept);
    std::erase(parts, Part::None);
}

Result<> checkAny(const study::Study &study, const engine::Examples &examples)
{
    if (rowCount(examples.frame) > 0)
        return {};
    if (study.sample) {
        return invalid(study, messages::emptySample(), messages::takeMoreRows());
    }
    auto problem =
        examples.rows->source == 0 ? messages::noExamples() : messages::noExamplesOf(engine::told(*examples.rows));
    return invalid(study, std::move(problem), messages::checkRows());
}

} // namespace

std::vector<std::size_t> labelledRows(const frame::Column &label)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < rowCount(label); ++row) {
        if (!frame::isMissing(label, row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<std::size_t> rowsSaidOnce(const engine::Examples &examples, const std::vector<std::size_t> &rows,
                                      engine::Accounting &counts)
{
    std::vector<std::size_t> kept;
    kept.reserve(rows.size());
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        bool isEqual = true;
        const auto first = rows[begin];
        for (end = begin + 1; end < rows.size() && isSameExample(examples.frame, first, rows[end]); ++end) {
            isEqual = isEqual && isSameValue(examples.frame.label, first, rows[end])
                && (!examples.parts || isSameValue(*examples.parts, first, rows[end]));
        }
        (isEqual ? counts.doubles : counts.contradicting) += isEqual ? end - begin - 1 : end - begin;
        if (isEqual)
            kept.push_back(first);
    }
    return kept;
}

Result<> account(engine::Examples &examples, const plan::Plan &plan, pg::Transaction &transaction)
{
    const bool isFuture = std::holds_alternative<plan::FutureLabel>(plan.label);
    if (!examples.rows && isFuture) {
        auto counted = countFuture(examples, plan, transaction);
        if (!counted)
            return Failure(counted.error());
        examples.rows = *counted;
    }
    if (!examples.rows) {
        auto counted = countSource(plan, transaction);
        if (!counted)
            return Failure(counted.error());
        examples.rows = *counted;
    }
    auto &rows = *examples.rows;
    if (std::holds_alternative<plan::GivenLabel>(plan.label) && rows.withoutEntity + rows.beforeEntity > 0) {
        if (auto left = leaveOutStrays(examples, plan, transaction); !left)
            return left;
    }
    examples.available = rows.source - rows.nullKey - rows.nullTime - rows.withoutEntity - rows.filtered
        - rows.beforeEntity - rows.leftOut - rows.unknownLabel - rows.immature;
    rows.notSampled = examples.available - std::min(examples.available, rowCount(examples.frame));
    return {};
}

Result<Snapshot> frozen(const study::Study &study, engine::Examples examples,
                        const std::optional<engine::Examples> &further)
{
    ESPALIER_REQUIRE(examples.rows.has_value());
    Snapshot snapshot;
    snapshot.studyHash = contentHash(study);
    snapshot.sample = study.sample;
    snapshot.rowsAvailable = examples.available;
    snapshot.rowsSampled = rowCount(examples.frame);
    if (auto checked = checkAny(study, examples); !checked)
        return Failure(checked.error());
    snapshot.rows = *examples.rows;
    const auto rows = labelledRows(examples.frame.label);
    snapshot.rows.withoutLabel = snapshot.rowsSampled - rows.size();
    if (rows.empty())
        return invalid(study, messages::noLabel(), messages::checkTarget());
    keepRows(examples, rowsSaidOnce(examples, rows, snapshot.rows));
    if (rowCount(examples.frame) == 0)
        return invalid(study, messages::allContradict(), messages::giveOneLabel());
    auto parts = assignParts(study, examples.frame, examples.parts);
    if (!parts)
        return Failure(parts.error());
    leaveOutWithoutPart(examples, *parts, snapshot.rows);
    if (further)
        addFurther(examples, *further, study, *parts);
    auto classes = orderClasses(study, examples.frame.label);
    if (!classes)
        return Failure(classes.error());
    if (auto checked = checkNumbers(study, examples.frame.label); !checked)
        return Failure(checked.error());
    snapshot.classes = std::move(*classes);
    snapshot.parts = std::move(*parts);
    snapshot.frame = std::move(examples.frame);
    keepWholeQuantity(snapshot.frame.quantity);
    snapshot.earlier = std::move(examples.earlier);
    countParts(snapshot);
    snapshot.rowsHash = hashOf(snapshot.frame, snapshot.earlier);
    return snapshot;
}

} // namespace espalier::snapshot
