// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/gymtruth.h"

#include "core/base/require.h"
#include "core/base/subjects.h"
#include "core/deploy/live.h"
#include "core/deploy/names.h"
#include "core/gym/shoptruth.h"
#include "core/pg/connection.h"
#include "core/study/study.h"
#include "core/workbench/gym.h"
#include "core/workbench/gymquestion.h"
#include "core/workbench/messages.h"
#include "core/workbench/projects.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::size_t mostRows = 1'000'000;
constexpr std::int64_t dayMicroseconds = 86'400'000'000;

std::optional<std::size_t> columnOf(const pg::Rows &rows, std::string_view name)
{
    const auto found = std::ranges::find(rows.names(), name);
    return found == rows.names().end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - rows.names().begin()));
}

//! Customers of whom an order came in the days after a moment; nothing where the clock has not passed them.
Result<std::optional<std::set<std::string>>> whoOrdered(pg::Connection &connection, Timestamp from, int days)
{
    using Ordered = std::optional<std::set<std::string>>;
    const auto status = gym::shopStatus(connection);
    if (!status)
        return Failure(status.error());
    const Timestamp until{from.microseconds + days * dayMicroseconds};
    if (status->now < until)
        return Ordered();
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    const auto rows = transaction->query(
        "SELECT DISTINCT customer_id FROM fulfillment.orders WHERE placed_at >= $1 AND placed_at < $2",
        {printTimestamp(from), printTimestamp(until)});
    if (!rows)
        return Failure(rows.error());
    std::set<std::string> ordered;
    for (std::size_t row = 0; row < rows->size(); ++row)
        ordered.emplace(rows->text(row, 0));
    return Ordered(std::move(ordered));
}

//! Rows of customers whom the truth does not know (nobody's, or written by hand) are left out.
std::vector<TruthBeside> joined(const pg::Rows &rows, const std::vector<gym::CustomerTruth> &truths,
                                const std::optional<std::set<std::string>> &ordered, const GymQuestion &question)
{
    std::map<std::string_view, const gym::CustomerTruth *> byId;
    for (const auto &truth : truths)
        byId.emplace(truth.id, &truth);
    const auto probability = columnOf(rows, "probability");
    std::vector<TruthBeside> all;
    all.reserve(rows.size());
    for (std::size_t row = 0; probability && row < rows.size(); ++row) {
        const auto found = byId.find(rows.text(row, 0));
        const auto predicted = rows.number(row, *probability);
        if (found == byId.end() || std::isnan(predicted))
            continue;
        const auto &truth = *found->second;
        all.push_back(
            {.customer = truth.id,
             .predicted = predicted,
             .truth = question.isOfNone ? truth.noOrder : 1 - truth.noOrder,
             .hasLapsed = truth.hasLapsed,
             .came = ordered ? std::optional(ordered->contains(truth.id) != question.isOfNone) : std::nullopt});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &TruthBeside::predicted);
    return all;
}

void addScores(GymTruth &truth)
{
    std::vector<double> predicted;
    std::vector<double> chances;
    predicted.reserve(truth.rows.size());
    chances.reserve(truth.rows.size());
    double errors = 0;
    for (const auto &row : truth.rows) {
        predicted.push_back(row.predicted);
        chances.push_back(row.truth);
        errors += std::abs(row.predicted - row.truth);
    }
    truth.expectedScore = expectedRocAuc(predicted, chances);
    truth.bestScore = expectedRocAuc(chances, chances);
    truth.meanError = truth.rows.empty() ? 0 : errors / static_cast<double>(truth.rows.size());
}

} // namespace

std::optional<double> expectedRocAuc(const std::vector<double> &scores, const std::vector<double> &chances)
{
    ESPALIER_REQUIRE(scores.size() == chances.size());
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&scores](std::size_t i) {
        return scores[i];
    });
    double below = 0; // negatives that are expected below
    double inOrder = 0;
    double positives = 0;
    double withItself = 0; // a row is never paired with itself
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        double yes = 0;
        double no = 0;
        double own = 0;
        for (; end < order.size() && scores[order[end]] == scores[order[begin]]; ++end) {
            const auto chance = chances[order[end]];
            yes += chance;
            no += 1 - chance;
            own += chance * (1 - chance);
        }
        inOrder += yes * below + 0.5 * (yes * no - own);
        below += no;
        positives += yes;
        withItself += own;
        begin = end;
    }
    const auto pairs = positives * below - withItself;
    return pairs > 0 ? std::optional(inOrder / pairs) : std::nullopt;
}

std::vector<TruthBeside> spread(const std::vector<TruthBeside> &rows, std::size_t count)
{
    if (rows.size() <= count)
        return rows;
    std::vector<TruthBeside> some;
    some.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(rows[count == 1 ? 0 : i * (rows.size() - 1) / (count - 1)]);
    return some;
}

Result<GymTruth> gymTruth(const std::filesystem::path &folder, const std::string &project, Progress &progress)
{
    const auto settings = gymSettings(folder);
    if (!settings)
        return Failure(settings.error());
    auto connection = pg::Connection::open(*settings, progress);
    if (!connection)
        return Failure(connection.error());
    const std::string schema(deploy::registrySchema);
    const auto study = deployedStudy(*connection, project, std::nullopt);
    if (!study)
        return Failure(study.error());
    const auto question = gymQuestion(*study);
    if (!question) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = project,
                             .problem = messages::truthOfOrdersOnly(),
                             .remedies = {messages::askForOrders()}});
    }
    const auto live = deploy::livePredictions(*connection, schema, project, mostRows);
    if (!live)
        return Failure(live.error());
    const auto asOf = columnOf(live->rows, "as_of");
    const auto moment =
        asOf && live->rows.size() > 0 ? parseTimestamp(live->rows.text(0, *asOf)) : Result<Timestamp>(Timestamp{});
    if (!moment)
        return Failure(moment.error());
    GymTruth truth{.asOf = {moment->microseconds - moment->microseconds % dayMicroseconds},
                   .days = question->days,
                   .isOfNone = question->isOfNone};
    const auto customers = gym::customerTruths(*connection, truth.asOf, truth.days, progress);
    if (!customers)
        return Failure(customers.error());
    const auto ordered = whoOrdered(*connection, truth.asOf, truth.days);
    if (!ordered)
        return Failure(ordered.error());
    truth.rows = joined(live->rows, *customers, *ordered, *question);
    addScores(truth);
    return truth;
}

} // namespace espalier::workbench
