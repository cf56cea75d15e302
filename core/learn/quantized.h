// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace espalier::learn {

//! Rows as the library reads them, made when it asks for them; it does so several times.
struct FloatRows
{
    std::size_t rows = 0;
    std::size_t width = 0;
    //! Writes count rows from the first on, row by row; NaN for what is missing. Throws nothing.
    std::function<void(std::size_t first, std::size_t count, float *into)> fill;
};

//! Rows as XGBoost's trees see them: for each cell the number of its interval, made from batches of rows of which one at a time is held as
//! floats. The intervals do not depend on the batches. About nine bytes a cell where any is missing, by
//! what workers held with 1.7.4; two else, not measured.
class Quantized
{
public:
    //! A batch of rows of so many inputs takes about as many bytes as one that fills them.
    static std::size_t usualRows(std::size_t width);

    //! like: whose intervals it has; null for some of its own.
    //! Throws with the library's words. Requires: rows.rows > 0; a label for each.
    Quantized(const FloatRows &rows, const std::vector<double> &labels, int threads, std::size_t batchRows,
              const Quantized *like = nullptr);
    ~Quantized();
    Quantized(const Quantized &) = delete;
    Quantized &operator=(const Quantized &) = delete;
    Quantized(Quantized &&) = delete;
    Quantized &operator=(Quantized &&) = delete;

    void *handle() const { return m_handle; } //!< the library's

private:
    void *m_handle = nullptr;
};

} // namespace espalier::learn
