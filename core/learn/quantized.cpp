// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/quantized.h"

#include "core/learn/xgboosterror.h"

#include <xgboost/c_api.h>

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>

namespace espalier::learn {

namespace {

//! Of the floats of one batch.
constexpr std::size_t batchBytes = 16U << 20U;

//! Hands one batch after the other to the library, which asks for all of them several times.
class Batches
{
public:
    Batches(const FloatRows &rows, std::size_t batchRows)
        : m_all(rows)
        , m_rows(std::min(batchRows, rows.rows))
        , m_values(m_rows * rows.width)
    {
        check(XGProxyDMatrixCreate(&m_proxy));
    }
    ~Batches() { XGDMatrixFree(m_proxy); }
    Batches(const Batches &) = delete;
    Batches &operator=(const Batches &) = delete;
    Batches(Batches &&) = delete;
    Batches &operator=(Batches &&) = delete;

    DMatrixHandle proxy() const { return m_proxy; }

    //! What the library calls: 0 where there is no more.
    static int next(DataIterHandle self) { return static_cast<Batches *>(self)->put() ? 1 : 0; }
    static void reset(DataIterHandle self) { static_cast<Batches *>(self)->m_next = 0; }

private:
    bool put()
    {
        const auto count = std::min(m_rows, m_all.rows - m_next);
        if (count == 0)
            return false;
        m_all.fill(m_next, count, m_values.data());
        m_next += count;
        const auto array = fmt::format(R"({{"data": [{}, true], "shape": [{}, {}], "typestr": "<f4", "version": 3}})",
                                       reinterpret_cast<std::uintptr_t>(m_values.data()), count, m_all.width);
        // No exception may pass through the library: what is wrong with a batch it tells itself.
        return XGProxyDMatrixSetDataDense(m_proxy, array.c_str()) == 0;
    }

    const FloatRows &m_all;
    std::size_t m_rows;
    std::size_t m_next = 0;
    std::vector<float> m_values;
    DMatrixHandle m_proxy = nullptr;
};

} // namespace

std::size_t Quantized::usualRows(std::size_t width)
{
    return std::max<std::size_t>(batchBytes / sizeof(float) / std::max<std::size_t>(width, 1), 1);
}

Quantized::Quantized(const FloatRows &rows, const std::vector<double> &labels, int threads, std::size_t batchRows,
                     const Quantized *like)
{
    Batches batches(rows, batchRows);
    const auto options = fmt::format(R"({{"missing": NaN, "nthread": {}, "max_bin": 256}})", threads);
    check(XGQuantileDMatrixCreateFromCallback(&batches, batches.proxy(), like ? like->handle() : nullptr,
                                              Batches::reset, Batches::next, options.c_str(), &m_handle));
    const std::vector<float> targets(labels.begin(), labels.end());
    check(XGDMatrixSetFloatInfo(m_handle, "label", targets.data(), targets.size()));
}

Quantized::~Quantized()
{
    XGDMatrixFree(m_handle);
}

} // namespace espalier::learn
