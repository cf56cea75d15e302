// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace espalier::frame {

//! What of a number is kept.
enum class Precision
{
    Exact, //!< all of it comes back, to the bit
    Float //!< the nearest finite float: for who computes with these
};

//! A feature, each value in the smallest type that all of them come back from. The values never change: copies share them.
class Packed
{
public:
    Packed() = default;
    explicit Packed(const Column &column, Precision precision = Precision::Exact);

    const std::string &name() const { return m_name; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isCategory() const { return m_kind == Kind::Category; }
    std::size_t rows() const { return m_rows; }
    std::size_t bytes() const; //!< of its values
    const std::vector<std::string> &levels() const { return *m_levels; } //!< of a category

    //! Of the rows first .. first + count - 1. Requires: isNumber(); these rows are there.
    void numbers(std::size_t first, std::size_t count, double *into) const;
    //! Requires: isCategory(); these rows are there.
    void codes(std::size_t first, std::size_t count, std::int32_t *into) const;
    //! Some rows as they were. Requires: isNumber() or isCategory(); these rows are there.
    Column unpacked(std::size_t first, std::size_t count) const;
    Column unpacked() const { return unpacked(0, m_rows); }

private:
    //! What else a column may hold is no feature, and not kept.
    enum class Kind
    {
        None,
        Number,
        Category
    };
    using Values = std::variant<std::vector<double>, std::vector<float>, std::vector<std::int32_t>,
                                std::vector<std::int16_t>, std::vector<std::int8_t>>;

    std::string m_name;
    Kind m_kind = Kind::None;
    std::size_t m_rows = 0;
    std::shared_ptr<const Values> m_values;
    std::shared_ptr<const std::vector<std::string>> m_levels;
};

//! Examples whose features stand packed.
struct PackedFrame
{
    Frame facts; //!< keys, moments and label: all but the features
    std::vector<Packed> features;
};

std::size_t rowCount(const PackedFrame &frame);
//! A column at a time: the whole is not held twice.
PackedFrame packed(Frame frame);

} // namespace espalier::frame
