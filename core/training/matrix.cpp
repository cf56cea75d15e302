// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/matrix.h"

#include <cstdint>
#include <cstring>

namespace espalier::training {

std::string matrixBytes(const model::Predictions &matrix)
{
    std::string bytes(sizeof(std::uint64_t) + matrix.values.size() * sizeof(double), '\0');
    const std::uint64_t width = matrix.width;
    std::memcpy(bytes.data(), &width, sizeof width);
    if (!matrix.values.empty())
        std::memcpy(bytes.data() + sizeof width, matrix.values.data(), matrix.values.size() * sizeof(double));
    return bytes;
}

std::optional<model::Predictions> matrixFrom(std::string_view bytes)
{
    std::uint64_t width = 0;
    if (bytes.size() < sizeof width)
        return std::nullopt;
    std::memcpy(&width, bytes.data(), sizeof width);
    bytes.remove_prefix(sizeof width);
    const auto count = bytes.size() / sizeof(double);
    if (width == 0 || count % width != 0 || bytes.size() % sizeof(double) != 0)
        return std::nullopt;
    model::Predictions matrix{.rows = count / width, .width = width, .values = std::vector<double>(count)};
    if (count > 0)
        std::memcpy(matrix.values.data(), bytes.data(), bytes.size());
    return matrix;
}

} // namespace espalier::training
