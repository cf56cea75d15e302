// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace espalier::learn {

//! What a network is fitted by.
enum class NetworkLoss
{
    Squares,
    Absolute, //!< the absolute error with its corner rounded (Huber, 1964)
    Classes //!< log loss: of one output that of two classes, else one output for each
};

//! Rows as the library reads them.
struct NetworkRows
{
    std::size_t width = 0;
    std::vector<float> inputs; //!< row by row
    std::vector<double> targets; //!< the class, or a number of mean 0 and deviation 1

    std::size_t rows() const { return targets.size(); }
};

struct NetworkOptions
{
    std::size_t layers = 2; //!< hidden ones: 1 or 2
    std::size_t units = 16; //!< of each
    std::size_t outputs = 1;
    NetworkLoss loss = NetworkLoss::Squares;
    double rate = 0.001;
    double decay = 0; //!< of the weights, not of the biases
    std::vector<double> biases; //!< what the outputs start from
    Seed seed;
};

//! Passes over the rows in batches, in an order of its own each time, by Adam (Kingma and Ba, 2015). What it gives is the running mean of the
//! weights over about the last pass, which is steadier than the weights themselves (Polyak and Juditsky, 1992). The same rows, options and
//! number of passes give the same bits. All throw the library's exceptions.
class NetworkFit
{
public:
    //! rows outlive it. Requires: rows and inputs.
    NetworkFit(const NetworkRows &rows, const NetworkOptions &options);
    ~NetworkFit();

    //! Throws Stopped.
    void pass(const Progress &progress);
    //! Of other rows, before a link. Throws Stopped.
    model::Matrix outputs(const NetworkRows &rows, const Progress &progress);
    model::Network network() const;

    struct Implementation;

private:
    std::unique_ptr<Implementation> m_fit;
};

} // namespace espalier::learn
