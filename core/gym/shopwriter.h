// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/pg/transaction.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::gym {

struct Uuid
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
};

//! As the server writes it.
std::string uuidText(Uuid value);

//! In an order in which rows may be inserted: what is referred to stands first.
enum class ShopTable
{
    Brands,
    Categories,
    Products,
    Customers,
    Addresses,
    CustomerAddresses,
    CreditCards,
    Sessions,
    Impressions,
    Orders,
    Purchases,
    Payments,
    Conversions,
    Ratings,
    Refunds
};
inline constexpr std::size_t shopTableCount = 15;

//! "schema.table", quoted.
std::string_view shopTableName(ShopTable table);

//! Moments that are not there yet are written as null.
using MaybeTime = std::optional<Timestamp>;

//! Appends one row in the text format of COPY.
class RowText
{
public:
    //! shift: added to every moment, in microseconds.
    RowText(std::string &text, std::int64_t shift)
        : m_text(text)
        , m_shift(shift)
        , m_start(text.size())
    { }

    RowText &integer(std::int64_t value);
    RowText &real(double value);
    RowText &text(std::string_view value); //!< Requires: holds no tab, newline or backslash
    RowText &uuid(Uuid value);
    RowText &money(std::int64_t cents);
    RowText &time(MaybeTime moment);
    RowText &date(Timestamp moment);
    RowText &null();
    void end();

private:
    void separate();

    std::string &m_text;
    std::int64_t m_shift;
    std::size_t m_start;
};

//! Changes of rows that were there before.
struct OrderChange
{
    std::int64_t id = 0;
    std::string_view status;
    MaybeTime shipped;
    MaybeTime delivered;
};

struct PaymentChange
{
    std::int64_t id = 0;
    MaybeTime paid;
    MaybeTime chargedBack;
};

struct RefundChange
{
    std::int64_t id = 0;
    Timestamp refunded;
};

struct PriceChange
{
    std::int64_t id = 0;
    std::int64_t cents = 0;
};

//! Collects rows and changes, and sends them by COPY and one UPDATE for each table, in parts of a few megabytes.
class ShopWriter
{
public:
    //! shift: from the simulation's moments to those written, in microseconds.
    ShopWriter(pg::Transaction &transaction, std::int64_t shift)
        : m_transaction(transaction)
        , m_shift(shift)
    { }

    RowText row(ShopTable table);
    void change(const OrderChange &change) { m_orders.push_back(change); }
    void change(const PaymentChange &change) { m_payments.push_back(change); }
    void change(const RefundChange &change) { m_refunds.push_back(change); }
    void change(const PriceChange &change) { m_prices.push_back(change); }
    void unsubscribe(Uuid customer) { m_unsubscribed.push_back(customer); }

    //! Sends what has gathered once it is much.
    Result<> flushWhenFull();
    Result<> flush();
    std::int64_t rows() const { return m_rows; }

private:
    Result<> copy(ShopTable table);
    Result<> send(std::string_view sql, const pg::Parameters &parameters);
    Result<> updateOrders();
    Result<> updatePayments();
    Result<> updateRefunds();
    Result<> updatePrices();
    Result<> updateCustomers();

    MaybeTime moved(MaybeTime moment) const;

    pg::Transaction &m_transaction;
    std::int64_t m_shift;
    std::array<std::string, shopTableCount> m_texts;
    std::vector<OrderChange> m_orders;
    std::vector<PaymentChange> m_payments;
    std::vector<RefundChange> m_refunds;
    std::vector<PriceChange> m_prices;
    std::vector<Uuid> m_unsubscribed;
    std::int64_t m_rows = 0;
};

} // namespace espalier::gym
