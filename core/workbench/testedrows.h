// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/frame/packed.h"
#include "core/model/encode.h"
#include "core/model/model.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/training/rows.h"
#include "core/training/run.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::workbench {

using Rows = std::vector<std::size_t>;

//! Rows of the test with the model that made its score.
struct Tested
{
    model::Model model;
    frame::PackedFrame rows;
    model::Matrix matrix;
};

//! seen: as the rows were scored. Errors: those of loadTested() and of reading the snapshot's rows; Unsupported where its model cannot be
//! explained.
Result<Tested> readTested(store::Cache &runs, const training::Run &run, const Rows &rows, training::Seen seen,
                          Progress &progress);

//! Which rows of the test are looked at.
struct Sampling
{
    std::size_t most = 0; //!< 0: all
    Seed seed;
};

struct TestedSample
{
    Rows rows; //!< of the snapshot
    std::size_t available = 0; //!< of the test
    Tested tested;
};

//! Errors: those of readTested(); Invalid without a test.
Result<TestedSample> readTestedSample(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                      const Sampling &sampling, Progress &progress);

//! Where a feature stands in the model, with its values.
struct FoundFeature
{
    std::size_t feature = 0;
    frame::Column values;
};

//! Errors: Invalid where the model has no such feature.
Result<FoundFeature> featureNamed(const Tested &tested, const std::string &name);

//! As many as there are cores.
int usualThreads();

//! Of a class of several, the most frequent of these labels where none is named; two classes and numbers have one output. Errors: Invalid.
Result<std::size_t> outputNamed(const model::Model &model, const frame::Column &label, const std::string &name);
//! Whose probability the output is: of two classes the positive one; empty for a number.
std::string explainedClass(const model::Model &model, std::size_t output);

} // namespace espalier::workbench
