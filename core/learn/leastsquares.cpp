// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/leastsquares.h"

#include "core/base/parallel.h"
#include "core/base/require.h"
#include "core/learn/guard.h"
#include "core/learn/vectors.h"

#include <dlib/matrix.h>

#include <algorithm>
#include <limits>

namespace espalier::learn {

namespace {

using Square = dlib::matrix<double>;

constexpr std::size_t rowsPerTurn = 8192;
constexpr std::size_t mostParts = 16;
constexpr double partBytes = 64e6; //!< of all parts together

//! Sums are taken in so many parts, which are added in their order. By the width alone: the same rows give the same sums.
std::size_t partsOf(std::size_t width)
{
    const auto one = static_cast<double>((width + 1) * (width + 1) * sizeof(double));
    return std::clamp<std::size_t>(static_cast<std::size_t>(partBytes / one), 2, mostParts);
}

//! Calls add(part, row, its inputs) for all rows, the parts at a time.
template<typename Add>
void addRows(const RowBlocks &inputs, std::size_t parts, int threads, const Add &add)
{
    inParallel(parts, threads, [&](std::size_t part) {
        for (auto first = part * rowsPerTurn; first < inputs.rows(); first += parts * rowsPerTurn) {
            inputs.forEach(first, std::min(first + rowsPerTurn, inputs.rows()),
                           [&](std::size_t row, const double *values) {
                               add(part, row, values);
                           });
        }
    });
}

//! From what is said of a row with it, its label, and how much of that is its own doing.
double withoutRow(double told, double label, double leverage)
{
    const auto rest = 1 - leverage;
    return rest != 0 ? (told - label * leverage) / rest : 0;
}

//! A row's inputs, and 1 for the bias.
class Extended
{
public:
    explicit Extended(std::size_t size)
        : m_values(size, 1)
    { }
    const std::vector<double> &of(const double *inputs)
    {
        std::copy(inputs, inputs + m_values.size() - 1, m_values.begin());
        return m_values;
    }

private:
    std::vector<double> m_values;
};

//! The normal equations, turned to where they stand apart.
class Equations
{
public:
    Equations(const RowBlocks &inputs, const std::vector<double> &labels, int threads)
        : m_inputs(inputs)
        , m_labels(labels)
        , m_threads(threads)
        , m_size(inputs.width() + 1)
        , m_parts(partsOf(inputs.width()))
    { }

    void sum()
    {
        struct PartialSums
        {
            Extended row;
            std::vector<double> products; //!< what stands on the diagonal and right of it
            std::vector<double> targets;
        };
        std::vector<PartialSums> parts(m_parts,
                                       {.row = Extended(m_size),
                                        .products = std::vector<double>(m_size * m_size, 0),
                                        .targets = std::vector<double>(m_size, 0)});
        addRows(m_inputs, m_parts, m_threads, [&](std::size_t number, std::size_t row, const double *inputs) {
            auto &part = parts[number];
            const auto &values = part.row.of(inputs);
            for (std::size_t i = 0; i < m_size; ++i)
                addScaled(part.products.data() + i * m_size + i, values.data() + i, values[i], m_size - i);
            addScaled(part.targets.data(), values.data(), m_labels[row], m_size);
        });
        for (std::size_t i = 1; i < parts.size(); ++i) {
            addScaled(parts[0].products.data(), parts[i].products.data(), 1, m_size * m_size);
            addScaled(parts[0].targets.data(), parts[i].targets.data(), 1, m_size);
        }
        turn(parts[0].products, parts[0].targets);
    }

    //! Mean squared errors of rows that are left out one at a time, for each penalty.
    std::vector<double> errors(const std::vector<double> &penalties) const
    {
        struct PartialErrors
        {
            Extended row;
            std::vector<double> squares;
            std::vector<double> products;
            std::vector<double> errors;
        };
        std::vector<PartialErrors> parts(m_parts,
                                         {.row = Extended(m_size),
                                          .squares = std::vector<double>(m_size, 0),
                                          .products = std::vector<double>(m_size, 0),
                                          .errors = std::vector<double>(penalties.size(), 0)});
        std::vector<std::vector<double>> shrinkages;
        shrinkages.reserve(penalties.size());
        for (const auto penalty : penalties)
            shrinkages.push_back(shrinkage(penalty));
        addRows(m_inputs, m_parts, m_threads, [&](std::size_t number, std::size_t row, const double *inputs) {
            auto &part = parts[number];
            const auto &values = part.row.of(inputs);
            for (std::size_t i = 0; i < m_size; ++i) {
                const auto turned = dotProduct(m_vectors.data() + i * m_size, values.data(), m_size);
                part.squares[i] = turned * turned;
                part.products[i] = turned * m_targets[i];
            }
            for (std::size_t k = 0; k < shrinkages.size(); ++k) {
                const auto leverage = dotProduct(shrinkages[k].data(), part.squares.data(), m_size);
                const auto told = dotProduct(shrinkages[k].data(), part.products.data(), m_size);
                const auto without = withoutRow(told, m_labels[row], leverage);
                part.errors[k] += (without - m_labels[row]) * (without - m_labels[row]);
            }
        });
        for (std::size_t i = 1; i < parts.size(); ++i)
            addScaled(parts[0].errors.data(), parts[i].errors.data(), 1, penalties.size());
        return parts[0].errors;
    }

    //! What is said of each row when it is left out.
    std::vector<double> leftOut(double penalty) const
    {
        std::vector<double> result(m_inputs.rows());
        const auto shrunk = shrinkage(penalty);
        std::vector<Extended> rows(m_parts, Extended(m_size));
        addRows(m_inputs, m_parts, m_threads, [&](std::size_t number, std::size_t row, const double *inputs) {
            const auto &values = rows[number].of(inputs);
            double leverage = 0;
            double told = 0;
            for (std::size_t i = 0; i < m_size; ++i) {
                const auto turned = dotProduct(m_vectors.data() + i * m_size, values.data(), m_size);
                leverage += shrunk[i] * turned * turned;
                told += shrunk[i] * turned * m_targets[i];
            }
            result[row] = withoutRow(told, m_labels[row], leverage);
        });
        return result;
    }

    std::vector<double> solution(double penalty) const
    {
        const auto shrunk = shrinkage(penalty);
        std::vector<double> weights(m_size, 0);
        for (std::size_t i = 0; i < m_size; ++i)
            addScaled(weights.data(), m_vectors.data() + i * m_size, shrunk[i] * m_targets[i], m_size);
        return weights;
    }

private:
    void turn(const std::vector<double> &products, const std::vector<double> &targets)
    {
        const auto size = static_cast<long>(m_size);
        Square all(size, size);
        for (long i = 0; i < size; ++i)
            for (long j = 0; j < size; ++j)
                all(i, j) = products[static_cast<std::size_t>(std::min(i, j) * size + std::max(i, j))];
        const dlib::eigenvalue_decomposition<Square> decomposition(dlib::make_symmetric(all));
        const Square &vectors = decomposition.get_pseudo_v();
        const auto &values = decomposition.get_real_eigenvalues();
        m_values.assign(values.begin(), values.end());
        m_vectors.reserve(m_size * m_size);
        for (long i = 0; i < size; ++i)
            for (long j = 0; j < size; ++j)
                m_vectors.push_back(vectors(j, i));
        m_targets.reserve(m_size);
        for (std::size_t i = 0; i < m_size; ++i)
            m_targets.push_back(dotProduct(m_vectors.data() + i * m_size, targets.data(), m_size));
    }

    std::vector<double> shrinkage(double penalty) const
    {
        std::vector<double> result(m_values);
        for (auto &value : result)
            value = 1 / (value + penalty);
        return result;
    }

    const RowBlocks &m_inputs;
    const std::vector<double> &m_labels;
    int m_threads;
    std::size_t m_size;
    std::size_t m_parts;
    std::vector<double> m_values; //!< eigenvalues
    std::vector<double> m_vectors; //!< one eigenvector after the other
    std::vector<double> m_targets; //!< along each of them
};

//! Of two with the same error the larger.
double bestOf(const std::vector<double> &penalties, const std::vector<double> &errors)
{
    double best = 0;
    auto lowest = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < penalties.size(); ++k) {
        if (errors[k] < lowest || (errors[k] == lowest && penalties[k] > best)) {
            lowest = errors[k];
            best = penalties[k];
        }
    }
    return best;
}

//! The one that is asked for, or the best, of all rows together.
double penaltyOf(const Equations &equations, const LeastSquaresOptions &options, std::size_t rows)
{
    if (options.penalty)
        return *options.penalty * static_cast<double>(rows);
    auto penalties = options.penalties;
    for (auto &penalty : penalties)
        penalty *= static_cast<double>(rows);
    return bestOf(penalties, equations.errors(penalties));
}

} // namespace

std::vector<double> fitLeastSquares(const RowBlocks &inputs, const std::vector<double> &labels,
                                    const LeastSquaresOptions &options, const Progress &progress)
{
    ESPALIER_REQUIRE(labels.size() == inputs.rows() && (options.penalty || !options.penalties.empty()));
    Equations equations(inputs, labels, options.threads);
    equations.sum();
    checkStopped(progress);
    const auto penalty = penaltyOf(equations, options, inputs.rows());
    checkStopped(progress);
    return equations.solution(penalty);
}

LeastSquaresFit fitLeavingOut(const RowBlocks &inputs, const std::vector<double> &labels,
                              const LeastSquaresOptions &options, const Progress &progress)
{
    ESPALIER_REQUIRE(labels.size() == inputs.rows() && (options.penalty || !options.penalties.empty()));
    Equations equations(inputs, labels, options.threads);
    equations.sum();
    checkStopped(progress);
    const auto penalty = penaltyOf(equations, options, inputs.rows());
    checkStopped(progress);
    return {.weights = equations.solution(penalty), .leftOut = equations.leftOut(penalty)};
}

double leastSquaresBytes(std::size_t width)
{
    const auto square = static_cast<double>((width + 1) * (width + 1) * sizeof(double));
    return square * (static_cast<double>(partsOf(width)) + 6);
}

} // namespace espalier::learn
