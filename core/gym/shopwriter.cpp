// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopwriter.h"

#include "core/base/require.h"

#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace espalier::gym {

namespace {

constexpr std::size_t fullAt = std::size_t(16) << 20;

constexpr std::array<std::string_view, shopTableCount> tableNames{
    "catalog.brands",        "catalog.categories",        "catalog.products",      "growth.customers",
    "fulfillment.addresses", "growth.customer_addresses", "finance.credit_cards",  "analytics.sessions",
    "analytics.impressions", "fulfillment.orders",        "fulfillment.purchases", "finance.payments",
    "analytics.conversions", "catalog.ratings",           "finance.refunds"};

//! An array parameter, element by element; an absent moment is NULL.
class ArrayText
{
public:
    void add(std::string_view element)
    {
        m_text += m_text.size() > 1 ? ",\"" : "\"";
        m_text += element;
        m_text += '"';
    }
    void add(std::int64_t value) { add(std::to_string(value)); }
    void add(MaybeTime moment)
    {
        if (moment)
            add(printTimestamp(*moment));
        else
            m_text += m_text.size() > 1 ? ",NULL" : "NULL";
    }
    std::string take() { return m_text + "}"; }

private:
    std::string m_text = "{";
};

} // namespace

std::string uuidText(Uuid value)
{
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", value.high >> 32U, (value.high >> 16U) & 0xffffU,
                       value.high & 0xffffU, value.low >> 48U, value.low & 0xffff'ffff'ffffU);
}

std::string_view shopTableName(ShopTable table)
{
    return tableNames[static_cast<std::size_t>(table)];
}

void RowText::separate()
{
    if (m_text.size() > m_start)
        m_text += '\t';
}

RowText &RowText::integer(std::int64_t value)
{
    separate();
    fmt::format_to(std::back_inserter(m_text), "{}", value);
    return *this;
}

RowText &RowText::real(double value)
{
    separate();
    fmt::format_to(std::back_inserter(m_text), "{:.5f}", value);
    return *this;
}

RowText &RowText::text(std::string_view value)
{
    ESPALIER_REQUIRE(value.find_first_of("\t\n\\") == std::string_view::npos);
    separate();
    m_text += value;
    return *this;
}

RowText &RowText::uuid(Uuid value)
{
    return text(uuidText(value));
}

RowText &RowText::money(std::int64_t cents)
{
    separate();
    fmt::format_to(std::back_inserter(m_text), "{}.{:02}", cents / 100, cents % 100);
    return *this;
}

RowText &RowText::time(MaybeTime moment)
{
    return moment ? text(printTimestamp({moment->microseconds + m_shift})) : null();
}

RowText &RowText::date(Timestamp moment)
{
    return text(printTimestamp({moment.microseconds + m_shift}).substr(0, 10));
}

RowText &RowText::null()
{
    separate();
    m_text += "\\N";
    return *this;
}

void RowText::end()
{
    m_text += '\n';
}

RowText ShopWriter::row(ShopTable table)
{
    ++m_rows;
    return {m_texts[static_cast<std::size_t>(table)], m_shift};
}

MaybeTime ShopWriter::moved(MaybeTime moment) const
{
    return moment ? MaybeTime(Timestamp{moment->microseconds + m_shift}) : MaybeTime();
}

Result<> ShopWriter::flushWhenFull()
{
    std::size_t size = 0;
    for (const auto &text : m_texts)
        size += text.size();
    return size < fullAt ? Result<>() : flush();
}

Result<> ShopWriter::flush()
{
    for (std::size_t table = 0; table < shopTableCount; ++table) {
        if (auto copied = copy(static_cast<ShopTable>(table)); !copied)
            return copied;
    }
    using Update = Result<> (ShopWriter::*)();
    for (const Update update : {&ShopWriter::updateOrders, &ShopWriter::updatePayments, &ShopWriter::updateRefunds,
                                &ShopWriter::updatePrices, &ShopWriter::updateCustomers}) {
        if (auto updated = (this->*update)(); !updated)
            return updated;
    }
    return {};
}

Result<> ShopWriter::copy(ShopTable table)
{
    auto &text = m_texts[static_cast<std::size_t>(table)];
    if (text.empty())
        return {};
    bool isSent = false;
    const auto copied = m_transaction.copyIn(fmt::format("COPY {} FROM STDIN", shopTableName(table)),
                                             [&]() -> std::optional<std::string_view> {
                                                 if (std::exchange(isSent, true))
                                                     return std::nullopt;
                                                 return text;
                                             });
    text.clear();
    if (!copied)
        return Failure(copied.error());
    return {};
}

Result<> ShopWriter::send(std::string_view sql, const pg::Parameters &parameters)
{
    // "{}" where nothing changed
    if (parameters.front() == "{}")
        return {};
    if (auto done = m_transaction.query(sql, parameters); !done)
        return Failure(done.error());
    return {};
}

Result<> ShopWriter::updateOrders()
{
    ArrayText ids;
    ArrayText statuses;
    ArrayText shipped;
    ArrayText delivered;
    for (const auto &change : std::exchange(m_orders, {})) {
        ids.add(change.id);
        statuses.add(change.status);
        shipped.add(moved(change.shipped));
        delivered.add(moved(change.delivered));
    }
    return send("UPDATE fulfillment.orders o SET status = n.status::fulfillment.order_status, "
                "shipped_at = n.shipped, delivered_at = n.delivered "
                "FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::timestamptz[]) "
                "n(id, status, shipped, delivered) WHERE o.id = n.id",
                {ids.take(), statuses.take(), shipped.take(), delivered.take()});
}

Result<> ShopWriter::updatePayments()
{
    ArrayText ids;
    ArrayText paid;
    ArrayText chargedBack;
    for (const auto &change : std::exchange(m_payments, {})) {
        ids.add(change.id);
        paid.add(moved(change.paid));
        chargedBack.add(moved(change.chargedBack));
    }
    return send("UPDATE finance.payments p SET paid_at = n.paid, charged_back_at = n.charged_back "
                "FROM unnest($1::bigint[], $2::timestamptz[], $3::timestamptz[]) n(id, paid, charged_back) "
                "WHERE p.id = n.id",
                {ids.take(), paid.take(), chargedBack.take()});
}

Result<> ShopWriter::updateRefunds()
{
    ArrayText ids;
    ArrayText refunded;
    for (const auto &change : std::exchange(m_refunds, {})) {
        ids.add(change.id);
        refunded.add(moved(change.refunded));
    }
    return send("UPDATE finance.refunds r SET refunded_at = n.refunded "
                "FROM unnest($1::bigint[], $2::timestamptz[]) n(id, refunded) WHERE r.id = n.id",
                {ids.take(), refunded.take()});
}

Result<> ShopWriter::updatePrices()
{
    ArrayText ids;
    ArrayText cents;
    for (const auto &change : std::exchange(m_prices, {})) {
        ids.add(change.id);
        cents.add(change.cents);
    }
    return send("UPDATE catalog.products p SET price = (n.cents / 100.0)::numeric::money "
                "FROM unnest($1::bigint[], $2::bigint[]) n(id, cents) WHERE p.id = n.id",
                {ids.take(), cents.take()});
}

Result<> ShopWriter::updateCustomers()
{
    ArrayText ids;
    for (const auto customer : std::exchange(m_unsubscribed, {}))
        ids.add(uuidText(customer));
    return send("UPDATE growth.customers SET newsletter = false WHERE id = ANY ($1::uuid[])", {ids.take()});
}

} // namespace espalier::gym
