// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/examples.h"

#include "core/base/subjects.h"
#include "core/compile/query.h"
#include "core/deploy/messages.h"
#include "core/deploy/verify.h"
#include "core/engine/evaluate.h"
#include "core/snapshot/fetch.h"

#include <algorithm>
#include <set>

namespace espalier::deploy {

namespace {

constexpr std::size_t mostCompared = 10;
constexpr std::size_t mostPredicted = 5;

//! Evenly spread places among count.
std::vector<std::size_t> places(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> result;
    const auto taken = std::min(count, most);
    for (std::size_t i = 0; i < taken; ++i)
        result.push_back(i * count / taken);
    return result;
}

compile::LiveScope scopeOf(const Request &request, std::size_t row)
{
    std::vector<std::string> key;
    for (const auto &column : request.examples.keys)
        key.push_back(frame::textAt(column, row));
    const auto &asOf = request.examples.asOf;
    return compile::exampleScope(request.plan, key, asOf.empty() ? std::nullopt : std::optional(asOf[row]));
}

std::string nameOf(const Request &request, std::size_t row)
{
    const auto key = frame::keyText(request.examples, row);
    return request.examples.asOf.empty() ? key : key + " as of " + printTimestamp(request.examples.asOf[row]);
}

//! A feature has the same bits wherever and in whatever order it is computed; zeros of both signs are one value.
bool isSame(const frame::Column &left, std::size_t leftRow, const frame::Column &right, std::size_t rightRow)
{
    const bool isMissing = frame::isMissing(left, leftRow);
    if (isMissing || frame::isMissing(right, rightRow))
        return isMissing == frame::isMissing(right, rightRow);
    const auto *numbers = std::get_if<frame::Numbers>(&left.values);
    const auto *others = std::get_if<frame::Numbers>(&right.values);
    if (numbers == nullptr || others == nullptr)
        return frame::textAt(left, leftRow) == frame::textAt(right, rightRow);
    return numbers->values[leftRow] == others->values[rightRow];
}

//! A feature of an example that is not what it was.
struct Difference
{
    std::size_t row = 0; //!< among the examples
    std::size_t feature = 0;
    frame::Column now; //!< of one row
};

class Comparison
{
public:
    Comparison(const Request &request, const catalog::Catalog &catalog, pg::Transaction &transaction)
        : m_request(request)
        , m_catalog(catalog)
        , m_transaction(transaction)
    { }

    Result<std::vector<Issue>> run()
    {
        const auto rows = places(rowCount(m_request.examples), mostCompared);
        for (const auto row : rows) {
            if (auto compared = compare(row); !compared)
                return Failure(compared.error());
        }
        if (m_differences.empty() && m_gone == 0)
            return std::vector<Issue>();
        // Some examples are not enough to tell how they compare with the others.
        const bool isRepeatable = !engine::whyNot(m_request.plan) && !plan::comparesExamples(m_request.plan);
        if (m_request.isComputedHere && !m_differences.empty() && isRepeatable) {
            if (auto checked = recompute(); !checked)
                return Failure(checked.error());
        }
        return issues(rows.size());
    }

private:
    Result<> compare(std::size_t row)
    {
        auto live = snapshot::fetchLive(m_request.plan, m_transaction, scopeOf(m_request, row));
        if (!live)
            return Failure(live.error());
        if (rowCount(*live) != 1) {
            ++m_gone;
            return {};
        }
        for (std::size_t i = 0; i < live->features.size(); ++i) {
            if (!isSame(m_request.examples.features[i], row, live->features[i], 0))
                m_differences.push_back({row, i, std::move(live->features[i])});
        }
        return {};
    }

    //! Keeps in m_wrong what the engine computes otherwise than the SQL, from the same rows.
    Result<> recompute()
    {
        std::set<std::size_t> rows;
        for (const auto &difference : m_differences)
            rows.insert(difference.row);
        const std::vector<std::size_t> ordered(rows.begin(), rows.end());
        const auto again =
            engine::features(m_request.plan, m_catalog, taken(m_request.examples, ordered), m_transaction);
        if (!again)
            return Failure(again.error());
        for (const auto &difference : m_differences) {
            const auto place = static_cast<std::size_t>(std::distance(rows.begin(), rows.find(difference.row)));
            if (!isSame((*again)[difference.feature], place, difference.now, 0))
                m_wrong.push_back(&difference);
        }
        return {};
    }

    Message told(const Difference &difference) const
    {
        const auto &feature = m_request.examples.features[difference.feature];
        const auto row = nameOf(m_request, difference.row);
        const bool wasMissing = frame::isMissing(feature, difference.row);
        const bool isMissing = frame::isMissing(difference.now, 0);
        if (isMissing)
            return messages::wasAndIsMissing(feature.name, row, frame::textAt(feature, difference.row));
        const auto now = frame::textAt(difference.now, 0);
        return wasMissing ? messages::wasMissingAndIs(feature.name, row, now)
                          : messages::wasAndIs(feature.name, row, frame::textAt(feature, difference.row), now);
    }

    std::vector<Issue> issues(std::size_t compared) const
    {
        if (!m_wrong.empty()) {
            return {{.isBlocking = true,
                     .subject = m_request.examples.features[m_wrong.front()->feature].name,
                     .detail = messages::otherValue({told(*m_wrong.front())}),
                     .advice = messages::reportDefect()}};
        }
        std::set<std::size_t> rows;
        for (const auto &difference : m_differences)
            rows.insert(difference.row);
        std::vector<Message> evidence;
        if (!m_differences.empty())
            evidence.push_back(told(m_differences.front()));
        return {{.subject = m_request.study.name,
                 .detail = messages::otherFeatures(static_cast<std::int64_t>(rows.size() + m_gone),
                                                   static_cast<std::int64_t>(compared)),
                 .evidence = std::move(evidence),
                 .advice = messages::rowsChanged()}};
    }

    const Request &m_request;
    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    std::vector<Difference> m_differences;
    std::vector<const Difference *> m_wrong;
    std::size_t m_gone = 0; //!< entities that there are no more
};

std::string scoreColumn(model::Task task)
{
    return task == model::Task::Binary    ? "probability"
        : task == model::Task::Multiclass ? "probabilities"
                                          : "prediction";
}

//! What the project answers of an example, by its key.
sql::Select answerQuery(const Request &request, const Names &names, int version, std::size_t row)
{
    const auto scope = scopeOf(request, row);
    std::vector<sql::Expression> arguments;
    for (const auto &key : scope.key)
        arguments.push_back(sql::verbatim(key));
    if (scope.isAsOfGiven)
        arguments.push_back(sql::verbatim(scope.asOf));
    const auto stable = scope.isAsOfGiven ? names.at() : names.predict();
    const auto own = scope.isAsOfGiven ? names.at(version) : names.predict(version);
    const auto &function = request.isShadow ? own : stable;
    sql::Select select;
    select.items.push_back({sql::column("p", scoreColumn(request.model.task)), ""});
    select.from = sql::Source{.from = sql::call(sql::quoted(function), std::move(arguments)), .alias = "p"};
    return select;
}

Result<> checkExample(const Request &request, const Names &names, int version, std::size_t row,
                      pg::Transaction &transaction)
{
    const auto live = snapshot::fetchLive(request.plan, transaction, scopeOf(request, row));
    if (!live)
        return Failure(live.error());
    const auto expected = model::predict(request.model, live->features);
    if (!expected)
        return Failure(expected.error());
    const auto answer = transaction.query(sql::print(answerQuery(request, names, version, row)));
    if (!answer)
        return Failure(answer.error());
    if (answer->size() != expected->rows) {
        return Failure(Error{.code = Error::Code::Internal,
                             .problem = messages::otherCount(static_cast<std::int64_t>(answer->size()),
                                                             static_cast<std::int64_t>(expected->rows))});
    }
    return answer->size() == 0 ? Result<>() : checkScored(*expected, 0, answer->text(0, 0));
}

} // namespace

Result<std::vector<Issue>> compareExamples(const Request &request, const catalog::Catalog &catalog,
                                           pg::Transaction &transaction)
{
    // What is frozen sees less than what is live.
    if (request.plan.frozen)
        return std::vector<Issue>();
    return Comparison(request, catalog, transaction).run();
}

Result<> checkExamples(const Request &request, const Names &names, int version, pg::Transaction &transaction)
{
    constexpr int attempts = 3;
    for (const auto row : places(rowCount(request.examples), mostPredicted)) {
        auto checked = checkExample(request, names, version, row, transaction);
        // Rows may arrive between the two queries.
        for (int attempt = 1; attempt < attempts && !checked && checked.error().code == Error::Code::Internal;
             ++attempt)
            checked = checkExample(request, names, version, row, transaction);
        if (!checked) {
            auto error = checked.error();
            error.subject = subjects::named(subjects::example, nameOf(request, row));
            return Failure(std::move(error));
        }
    }
    return {};
}

} // namespace espalier::deploy
