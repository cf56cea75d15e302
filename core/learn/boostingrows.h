// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/bins.h"
#include "core/learn/quantized.h"
#include "core/model/encoder.h"
#include "core/model/model.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier::learn {

//! A split of the library's as ours.
struct BoostingSplit
{
    std::int32_t input = -1;
    double threshold = 0;
    bool isMissingLeft = false;
    bool isTurned = false; //!< what goes left with the library goes right here
};

//! What stands between a model's inputs and the columns that the library sees.
class BoostingRows
{
public:
    virtual ~BoostingRows() = default;
    //! The rows that are trained on; these and others refer to what they are made of.
    virtual FloatRows trained() const = 0;
    //! Few rows that have the intervals of all, where these are known; else none.
    virtual std::optional<FloatRows> intervals() const = 0;
    //! The library has them. All else is still told.
    virtual void forgetTrained() = 0;
    //! Others, as those.
    virtual FloatRows rows(const model::Encoder &others) const = 0;
    virtual BoostingSplit split(std::int32_t column, float condition, bool isMissingLeft) const = 0;
    //! How many of those that are trained on lie between some thresholds that splits have, as collapse.h asks.
    //! Requires: of floats, that they are not forgotten.
    virtual std::vector<double> counts(std::size_t input, const std::vector<double> &thresholds) const = 0;
};

//! The inputs as floats: the library finds intervals, and a way for what is missing.
class FloatColumns : public BoostingRows
{
public:
    explicit FloatColumns(const model::Encoder &trained)
        : m_trained(&trained)
    { }
    FloatRows trained() const override { return rows(*m_trained); }
    std::optional<FloatRows> intervals() const override { return std::nullopt; }
    void forgetTrained() override { m_trained = nullptr; }
    FloatRows rows(const model::Encoder &others) const override;
    BoostingSplit split(std::int32_t column, float condition, bool isMissingLeft) const override;
    std::vector<double> counts(std::size_t input, const std::vector<double> &thresholds) const override;

private:
    const model::Encoder *m_trained;
};

//! The numbers of intervals that we found, a byte for each cell. None is missing for the library, which takes nine bytes for each cell
//! where any is, and two else: an input with missing values stands there twice, with what is missing below all else and above, so that
//! it has the same splits to choose among.
class ByteColumns : public BoostingRows
{
public:
    //! Uses no row once it is made. Throws Stopped.
    ByteColumns(const model::Encoder &trained, const Progress &progress);
    FloatRows trained() const override;
    std::optional<FloatRows> intervals() const override;
    void forgetTrained() override;
    FloatRows rows(const model::Encoder &others) const override;
    BoostingSplit split(std::int32_t column, float condition, bool isMissingLeft) const override;
    std::vector<double> counts(std::size_t input, const std::vector<double> &thresholds) const override;

private:
    //! One of the library's.
    struct Column
    {
        std::size_t input = 0;
        bool isMissingLow = false; //!< 0 is what is missing, and intervals count from 1
    };
    static float numberOf(const Column &column, const Bins &bins, std::uint8_t bin)
    {
        if (bin >= bins.present())
            return column.isMissingLow ? 0 : static_cast<float>(mostBins - 1);
        return static_cast<float>(bin + (column.isMissingLow ? 1 : 0));
    }

    std::size_t m_rows = 0;
    std::vector<Bins> m_bins; //!< by input
    std::vector<std::vector<double>> m_binRows; //!< by input: how many each bin has
    std::vector<Column> m_columns;
};

} // namespace espalier::learn
