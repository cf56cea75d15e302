// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/snapshot/snapshot.h"
#include "core/training/run.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

enum class ExampleOrder : std::uint8_t
{
    Wrong, //!< what the prediction is farthest off first
    Highest, //!< the highest score first
    Lowest
};

//! From low on, and below high; without an end where there is none.
struct Range
{
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const Range &) const = default;
};

//! Which of the examples that a run predicted without having seen them.
struct ExamplesWanted
{
    std::string part = "test"; //!< or "validation"
    std::optional<std::string> actual; //!< a class
    std::optional<std::string> predicted; //!< a class
    double threshold = 0.5; //!< of a binary task: the positive class is predicted from this probability on
    Range score;
    Range off;
    ExampleOrder order = ExampleOrder::Wrong;
    std::size_t most = 100; //!< that are listed; 0: all
    bool operator==(const ExamplesWanted &) const = default;
};

struct Example
{
    std::size_t row = 0; //!< of the snapshot
    std::string key; //!< frame::keyText()
    std::optional<Timestamp> asOf;
    std::string actual; //!< its class; empty for regression
    double number = 0; //!< that it is, for regression
    std::string predicted; //!< a class; empty for regression
    double score =
        0; //!< the probability of the positive class (several classes: of the predicted one), or the number predicted
    double off = 0; //!< actual - predicted; for classes, the probability that was not given to the actual one
    bool operator==(const Example &) const = default;
};

struct Examples
{
    std::string snapshot; //!< its id
    std::string run;
    std::string learner;
    std::string part;
    std::vector<std::string> classes; //!< of the model; empty for regression
    std::size_t found = 0; //!< as many as are wanted; examples has the first of them
    std::size_t rows = 0; //!< of the part
    std::vector<Example> examples;
    pg::Identity database;
    Timestamp takenAt;
};

//! The rows behind a cell, a bin or a point of a chart. run: with its predictions of the part. Errors: Invalid where it has none of the part,
//! or no such class, or where a number is asked for one.
Result<Examples> examplesOf(const snapshot::Snapshot &outline, const training::Run &run, const ExamplesWanted &wanted);

} // namespace espalier::workbench
