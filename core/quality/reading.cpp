// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reading.h"

#include "core/compile/moment.h"
#include "core/compile/value.h"
#include "core/pg/reader.h"
#include "core/quality/tablesample.h"
#include "core/sql/select.h"

#include <algorithm>
#include <iterator>

namespace espalier::quality {

namespace {

using catalog::Type;

bool isNumber(Type type)
{
    return type == Type::Integer || type == Type::Decimal || type == Type::Real || type == Type::Money
        || type == Type::Interval || type == Type::Time;
}

bool isCategory(Type type)
{
    return type == Type::Text || type == Type::Enum || type == Type::Boolean;
}

//! Types whose values every supported server can hash.
bool isHashed(Type type)
{
    return isCategory(type) || type == Type::Integer || type == Type::Decimal || type == Type::Real
        || type == Type::Uuid || catalog::isMoment(type);
}

//! The query, and what its columns are.
class Query
{
public:
    Query(const TableQuestion &question, const catalog::Catalog &catalog)
        : m_question(question)
        , m_table(*question.table)
    {
        add("time", sql::Wire::Moment, compile::momentOf("t", question.moment));
        addContents(catalog);
        const bool isPlain = m_table.kind == catalog::TableKind::Table && !m_table.isForeign && !catalog.isCitus;
        if (isPlain) {
            m_writers = m_fields.size();
            add("age", sql::Wire::Number, sql::call("age", {sql::column("t", "xmin")}));
        }
        m_first = m_fields.size();
        for (const auto &name : question.columns)
            addColumn(name, false);
        for (const auto &name : question.keys)
            addColumn(name, true);
        readSample(m_select, m_table, mostRowsRead);
        m_select.from->joins = compile::timedSource(m_table.name, "t", question.moment).joins;
    }

    Result<RowsRead> run(pg::Transaction &transaction) const
    {
        auto read =
            pg::readTable(transaction, sql::print(m_select), m_fields,
                          static_cast<std::size_t>(std::clamp<std::int64_t>(m_table.rowEstimate, 0, mostRowsRead)));
        if (!read)
            return Failure(read.error());
        RowsRead result;
        const auto rows = rowCount(*read);
        if (m_table.rowEstimate > static_cast<std::int64_t>(rows))
            result.sampled = static_cast<double>(rows) / static_cast<double>(m_table.rowEstimate);
        if (m_writers > 0)
            result.writers = std::get<frame::Numbers>(std::move(read->columns[m_writers].values)).values;
        std::vector<std::int64_t> contents;
        if (m_contents > 0)
            contents = std::get<frame::Integers>(std::move(read->columns[m_contents].values)).values;
        std::vector<frame::Column> columns(
            std::make_move_iterator(read->columns.begin() + static_cast<std::ptrdiff_t>(m_first)),
            std::make_move_iterator(read->columns.end()));
        result.rows =
            inOrderOfTime(std::get<frame::Times>(read->columns[0].values).values, std::move(columns), contents);
        return result;
    }

private:
    void add(std::string name, sql::Wire wire, sql::Expression expression)
    {
        m_select.items.push_back({sql::cast(std::move(expression), sql::castOf(wire)), {}});
        m_fields.push_back({std::move(name), wire});
    }

    void addColumn(const std::string &name, bool isKey)
    {
        const auto &column = m_table.columns[*catalog::findColumn(m_table, name)];
        const auto value = sql::column("t", name);
        if (!isKey && isNumber(column.type))
            add(name, sql::Wire::Number, compile::numberOf(value, column.type, {}));
        else if (!isKey && isCategory(column.type))
            add(name, sql::Wire::Text,
                sql::call("left", {categoryOf(value, column), sql::verbatim(std::to_string(longestText))}));
        else if (column.isNullable) // only whether it is there
            add(name, sql::Wire::Number, sql::when(sql::isNotNull(value), sql::verbatim("1")));
    }

    //! As the study's features read it: a name that they do not tell from another is none.
    static sql::Expression categoryOf(const sql::Expression &value, const catalog::Column &column)
    {
        return compile::categoryOf(value, {.name = column.name, .type = column.type, .equality = column.equality});
    }

    //! Two rows that differ in nothing but a number given to them are the same row twice; a longer key is contents itself. Blocks that are drawn would tear them apart.
    void addContents(const catalog::Catalog &catalog)
    {
        constexpr int firstVersion = 140'000; // hash_record_extended()
        constexpr std::size_t fewest = 2;
        if (catalog.serverVersion < firstVersion || m_table.primaryKey.size() != 1
            || m_table.rowEstimate > mostRowsRead)
            return;
        std::vector<sql::Expression> values;
        for (std::size_t place = 0; place < m_table.columns.size(); ++place) {
            const auto &column = m_table.columns[place];
            const bool isUnique = std::ranges::any_of(m_table.uniqueKeys, [place](const auto &key) {
                return std::ranges::find(key, place) != key.end();
            });
            const bool isKey = std::ranges::find(m_table.primaryKey, place) != m_table.primaryKey.end()
                || column.expression.starts_with("nextval(");
            const bool isHashable =
                isHashed(column.type) && column.domain.empty() && column.equality.kind == catalog::Equality::Kind::Text;
            if (isUnique && !isKey)
                return; // no row can come twice as it is
            if (!isKey && isHashable && column.isReadable)
                values.push_back(sql::column("t", column.name));
        }
        if (values.size() < fewest)
            return;
        m_contents = m_fields.size();
        add("contents", sql::Wire::Whole,
            sql::call("hash_record_extended", {sql::call("ROW", std::move(values)), sql::verbatim("0")}));
    }

    const TableQuestion &m_question;
    const catalog::Table &m_table;
    sql::Select m_select;
    std::vector<pg::Field> m_fields;
    std::size_t m_contents = 0; //!< their places among the fields; 0: none
    std::size_t m_writers = 0;
    std::size_t m_first = 0; //!< column that is looked at
};

} // namespace

bool isCutOff(std::string_view value)
{
    const auto isContinuation = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
    };
    return std::ssize(value) - std::ranges::count_if(value, isContinuation) >= longestText;
}

Result<RowsRead> readRows(const TableQuestion &question, const catalog::Catalog &catalog, pg::Transaction &transaction)
{
    return Query(question, catalog).run(transaction);
}

} // namespace espalier::quality
