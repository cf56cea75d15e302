// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/encoder.h"

#include <algorithm>
#include <cstddef>
#include <variant>
#include <vector>

namespace espalier::learn {

//! Rows that a learner passes over, some at a time: encoded on the way where they stand packed, so that their matrix is never held.
//! What becomes of a row depends neither on how many are taken at once nor on who takes them.
class RowBlocks
{
public:
    //! As many as stay in the processor's cache for some hundred inputs.
    static constexpr std::size_t usualRows = 256;

    explicit RowBlocks(const model::Matrix &matrix, std::size_t most = usualRows)
        : m_source(&matrix)
        , m_most(most)
    { }
    explicit RowBlocks(const model::Encoder &encoder, std::size_t most = usualRows)
        : m_source(&encoder)
        , m_most(most)
    { }

    std::size_t rows() const
    {
        const auto *const *matrix = std::get_if<const model::Matrix *>(&m_source);
        return matrix ? (*matrix)->rows : std::get<const model::Encoder *>(m_source)->rows();
    }
    std::size_t width() const
    {
        const auto *const *matrix = std::get_if<const model::Matrix *>(&m_source);
        return matrix ? (*matrix)->width : std::get<const model::Encoder *>(m_source)->width();
    }

    //! Calls work(row, its inputs) for the rows first .. last - 1, one after the other.
    template<typename Work>
    void forEach(std::size_t first, std::size_t last, const Work &work) const
    {
        std::vector<double> encoded;
        for (auto start = first; start < last; start += m_most) {
            const auto count = std::min(m_most, last - start);
            const auto *inputs = block(start, count, encoded);
            for (std::size_t i = 0; i < count; ++i)
                work(start + i, inputs + i * width());
        }
    }

private:
    const double *block(std::size_t first, std::size_t count, std::vector<double> &encoded) const
    {
        if (const auto *const *matrix = std::get_if<const model::Matrix *>(&m_source))
            return (*matrix)->row(first);
        encoded.resize(count * width());
        std::get<const model::Encoder *>(m_source)->encode(first, count, encoded.data());
        return encoded.data();
    }

    std::variant<const model::Matrix *, const model::Encoder *> m_source;
    std::size_t m_most;
};

} // namespace espalier::learn
