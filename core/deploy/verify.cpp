// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/verify.h"

#include "core/base/subjects.h"
#include "core/deploy/messages.h"
#include "core/sql/select.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::deploy {

namespace {

using sql::Expression;

constexpr std::string_view queryStopped = "57014";
constexpr int patienceMilliseconds = 30'000;

bool agrees(double expected, double scored)
{
    return std::abs(expected - scored) <= 1e-12 * std::max(1.0, std::abs(expected));
}

Failure about(const sql::QualifiedName &object, Error error)
{
    error.subject = sql::displayName(object);
    return Failure(std::move(error));
}

//! What a query gives; no rows where it takes too long. It is planned then: the object is there and may be read, and that it is slow is no
//! fault of the deployment.
Result<pg::Rows> answered(pg::Transaction &transaction, const std::string &query)
{
    if (auto begun = transaction.execute("SAVEPOINT answers"); !begun)
        return Failure(begun.error());
    auto rows = transaction.query(query);
    const bool isSlow = !rows && rows.error().sqlState == queryStopped && rows.error().code != Error::Code::Cancelled;
    if (!isSlow)
        return rows;
    if (auto undone = transaction.execute("ROLLBACK TO SAVEPOINT answers"); !undone)
        return Failure(undone.error());
    if (auto planned = transaction.query("EXPLAIN " + query); !planned)
        return planned;
    return pg::Rows();
}

//! SELECT keys, as_of, version and whether the version's own function says the same, of one row of the view.
sql::Select viewRow(const Shape &shape, const Names &names, int version)
{
    sql::Select one;
    one.items.push_back({sql::verbatim("*"), ""});
    one.from = sql::Source{.from = names.view(), .alias = "v"};
    one.limit = 1;
    std::vector<Expression> keys;
    for (const auto &key : shape.keys)
        keys.push_back(sql::column("v", key.name));
    sql::Select select;
    for (const auto &key : keys)
        select.items.push_back({sql::cast(key, "text"), ""});
    select.items.push_back({sql::column("v", "version"), ""});
    select.items.push_back(
        {sql::binary(sql::column("v", "prediction"), "IS NOT DISTINCT FROM", sql::column("p", "prediction")), ""});
    select.from = sql::Source{.from = std::vector{std::move(one)}, .alias = "v"};
    select.joins.push_back(
        {.kind = sql::JoinKind::Left,
         .source = {.from = sql::call(sql::quoted(names.predict(version)), std::move(keys)), .alias = "p"},
         .on = {sql::verbatim("true")}});
    return select;
}

class Answers
{
public:
    Answers(const Shape &shape, const Names &names, int version, pg::Transaction &transaction)
        : m_shape(shape)
        , m_names(names)
        , m_version(version)
        , m_transaction(transaction)
    { }

    Result<> check()
    {
        if (auto view = checkView(); !view)
            return view;
        if (auto predict = checkFunction(m_names.predict(), false); !predict)
            return predict;
        return m_shape.asOf.empty() ? Result<>() : checkFunction(m_names.at(), true);
    }

    Result<> checkOwn()
    {
        if (auto features = readKey(); !features)
            return features;
        if (auto predict = checkFunction(m_names.predict(m_version), false); !predict)
            return predict;
        return m_shape.asOf.empty() ? Result<>() : checkFunction(m_names.at(m_version), true);
    }

private:
    //! Of a row of the version's features.
    Result<> readKey()
    {
        sql::Select select;
        for (const auto &key : m_shape.keys)
            select.items.push_back({sql::cast(sql::column("f", key.name), "text"), ""});
        select.from = sql::Source{.from = m_names.features(m_version), .alias = "f"};
        select.limit = 1;
        const auto rows = answered(m_transaction, sql::print(select));
        if (!rows)
            return about(m_names.features(m_version), rows.error());
        for (std::size_t i = 0; rows->size() > 0 && i < m_shape.keys.size(); ++i)
            m_key.emplace_back(rows->text(0, i));
        return {};
    }

    Result<> checkView()
    {
        const auto rows = answered(m_transaction, sql::print(viewRow(m_shape, m_names, m_version)));
        if (!rows)
            return about(m_names.view(), rows.error());
        if (rows->size() == 0)
            return {};
        const auto width = m_shape.keys.size();
        for (std::size_t i = 0; i < width; ++i)
            m_key.emplace_back(rows->text(0, i));
        return checkVersion(m_names.view(), rows->integer(0, width), rows->boolean(0, width + 1));
    }

    //! Of an entity that there is, or of none.
    Result<> checkFunction(const sql::QualifiedName &function, bool takesMoment)
    {
        std::vector<Expression> arguments;
        for (std::size_t i = 0; i < m_shape.keys.size(); ++i) {
            const auto value = m_key.empty() ? sql::verbatim("NULL") : sql::value(std::string_view(m_key[i]));
            arguments.push_back(sql::cast(value, m_shape.keys[i].type));
        }
        if (takesMoment)
            arguments.push_back(sql::verbatim("now()"));
        sql::Select select;
        select.items.push_back({sql::column("p", "version"), ""});
        select.from = sql::Source{.from = sql::call(sql::quoted(function), std::move(arguments)), .alias = "p"};
        const auto rows = answered(m_transaction, sql::print(select));
        if (!rows)
            return about(function, rows.error());
        return rows->size() == 0 ? Result<>() : checkVersion(function, rows->integer(0, 0), true);
    }

    Result<> checkVersion(const sql::QualifiedName &object, std::int64_t version, bool isSame) const
    {
        if (version == m_version && isSame)
            return {};
        return about(object,
                     Error{.code = Error::Code::Internal,
                           .problem = version == m_version
                               ? messages::predictsElse(sql::displayName(m_names.predict(m_version)))
                               : messages::otherVersionAnswers(std::to_string(version), std::to_string(m_version)),
                           .remedies = {messages::seeChanges()}});
    }

    const Shape &m_shape;
    const Names &m_names;
    int m_version;
    pg::Transaction &m_transaction;
    std::vector<std::string> m_key; //!< of the view's first row
};

template<typename Check>
Result<> patiently(pg::Transaction &transaction, const Check &check)
{
    const auto limit = fmt::format("SET LOCAL statement_timeout = {}", patienceMilliseconds);
    if (auto set = transaction.execute(limit); !set)
        return set;
    if (auto checked = check(); !checked)
        return checked;
    return transaction.execute("SET LOCAL statement_timeout = 0");
}

} // namespace

Result<> checkScored(const model::Predictions &expected, std::size_t row, std::string_view text)
{
    const auto scores = expected.width == 1 ? std::vector{std::string(text)} : pg::parseArray(text);
    bool isEqual = scores.size() == expected.width;
    for (std::size_t i = 0; isEqual && i < scores.size(); ++i)
        isEqual = !scores[i].empty() && agrees(expected.at(row, i), std::strtod(scores[i].c_str(), nullptr));
    if (isEqual)
        return {};
    return Failure(Error{.code = Error::Code::Internal,
                         .subject = subjects::named(subjects::goldenRow, std::to_string(row + 1)),
                         .problem = messages::otherScore(std::string(text), expected.at(row, 0)),
                         .remedies = {messages::scoreDefect()}});
}

Result<> checkGolden(const GoldenRows &golden, const std::string &sql, pg::Transaction &transaction)
{
    const auto rows = transaction.query(sql);
    if (!rows)
        return Failure(rows.error());
    if (rows->size() != golden.expected.rows) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = subjects::goldenRows,
                             .problem = messages::goldenMissing(static_cast<std::int64_t>(rows->size()),
                                                                static_cast<std::int64_t>(golden.expected.rows))});
    }
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (auto checked = checkScored(golden.expected, row, rows->text(row, 1)); !checked)
            return checked;
    }
    return {};
}

Result<> checkAnswers(const Shape &shape, const Names &names, int version, pg::Transaction &transaction)
{
    return patiently(transaction, [&] {
        return Answers(shape, names, version, transaction).check();
    });
}

Result<> checkOwnAnswers(const Shape &shape, const Names &names, int version, pg::Transaction &transaction)
{
    return patiently(transaction, [&] {
        return Answers(shape, names, version, transaction).checkOwn();
    });
}

} // namespace espalier::deploy
