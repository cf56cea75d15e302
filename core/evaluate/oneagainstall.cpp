// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/oneagainstall.h"

#include "core/base/require.h"

namespace espalier::evaluate {

OneAgainstAll oneAgainstAll(const model::Predictions &predictions, const Truth &truth, std::size_t of)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && of < predictions.width);
    OneAgainstAll result{.predictions = {.rows = predictions.rows, .width = 1, .values = {}},
                         .truth = {.task = model::Task::Binary, .classes = 2, .values = {}, .strata = truth.strata}};
    result.predictions.values.reserve(predictions.rows);
    result.truth.values.reserve(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        result.predictions.values.push_back(predictions.at(row, of));
        result.truth.values.push_back(truth.values[row] == static_cast<double>(of) ? 1 : 0);
    }
    return result;
}

} // namespace espalier::evaluate
