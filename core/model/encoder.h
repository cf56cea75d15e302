// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/packed.h"
#include "core/model/inputreader.h"
#include "core/model/predict.h"

#include <cstddef>
#include <vector>

namespace espalier::model {

//! The inputs of a model for packed features, made some rows at a time where they are asked for: a matrix of all takes eight bytes a cell.
//! What it gives is what encoded() gives, to the bit.
class Encoder
{
public:
    //! Shares the features. Errors: those of encoded().
    static Result<Encoder> make(const Model &model, const std::vector<frame::Packed> &features);

    std::size_t rows() const { return m_rows; }
    std::size_t width() const { return m_inputs.size(); }
    //! Row by row, count * width() numbers. Requires: the rows first .. first + count - 1 are there.
    void encode(std::size_t first, std::size_t count, double *into) const;
    //! One input of these rows. Requires: input < width().
    void encodeInput(std::size_t input, std::size_t first, std::size_t count, double *into) const;
    //! An input reads as these, one for each row, from now on. Requires: input < width(), a value for each row.
    void give(std::size_t input, std::vector<double> values);

private:
    Encoder() = default;

    struct OneInput
    {
        std::size_t feature = 0; //!< an index into m_features
        InputReader reader;
        std::vector<double> given = {}; //!< by row, in place of what is read; mostly none
    };

    std::size_t m_rows = 0;
    std::vector<frame::Packed> m_features;
    std::vector<OneInput> m_inputs;
};

//! As of columns; the inputs of all rows are never held at once.
Result<Predictions> predict(const Model &model, const std::vector<frame::Packed> &features);

} // namespace espalier::model
