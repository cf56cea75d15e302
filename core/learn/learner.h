// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/frame/packed.h"
#include "core/model/model.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::learn {

//! Where values of a parameter are worth a search: in [low, high]. What a learner chooses by the data lies about the middle.
struct SearchRange
{
    double low = 0;
    double high = 0;
    bool isLogarithmic = false; //!< low is above 0 then
};

//! One knob of a learner: a number in [low, high].
struct Parameter
{
    std::string name;
    std::optional<double> value; //!< the default; none where the learner chooses it by the data
    double low = 0;
    double high = 0;
    bool isWhole = false;
    bool isFound = false; //!< by the validation of a fit, where there is one
    std::optional<SearchRange> searched; //!< none where a search leaves it alone
    Message description;
};

//! Values by name; what is not given keeps its default, or is left to the learner.
using Parameters = std::map<std::string, double>;

struct Training
{
    frame::Frame train; //!< labels present
    frame::Frame validation; //!< for early stopping and calibration; may have no rows
    model::Task task = model::Task::Binary;
    std::vector<std::string> classes; //!< binary: negative, positive
    Seed seed;
    int threads = 1;
    std::size_t memory = 0; //!< that this process may hold, in bytes; 0 where nobody says
    std::string metric; //!< that the model is to be good by, for learners that have a loss for it; may be empty
};

//! The same with features that take no more than they need: what learners start from.
struct PackedTraining
{
    frame::PackedFrame train;
    frame::PackedFrame validation;
    model::Task task = model::Task::Binary;
    std::vector<std::string> classes;
    Seed seed;
    int threads = 1;
    std::size_t memory = 0;
    std::string metric;
};
PackedTraining packed(Training training);

//! What a fit is made of, where its memory is told beforehand.
struct Load
{
    std::size_t rows = 0;
    std::size_t validated = 0; //!< rows of the validation
    std::size_t inputs = 0; //!< of each
    std::size_t classes = 0;
    std::size_t threads = 1;
    std::size_t featureBytes = 0; //!< of the training rows' packed features
    std::size_t missingInputs = 0; //!< those that are missing somewhere, where the family keeps them so
};

//! A model, and what its fit found by the validation, so that a refit without one can take the same.
struct Fitted
{
    model::Model model;
    Parameters found = {};
};

//! An algorithm. It validates its input, lets no exception out, and asks progress often enough to stop within half a second
//! where the library allows; the worker process is killed where it does not.
class Learner
{
public:
    virtual ~Learner() = default;
    virtual std::string_view name() const = 0; //!< "ridge": for scripts, stable
    virtual Message label() const = 0; //!< "Ridge regression": for people
    virtual Message description() const = 0; //!< one sentence
    virtual std::vector<Parameter> parameters() const = 0;
    virtual bool suits(model::Task task) const = 0;
    //! Learns a yes/no question by the number that it compares, where that stands beside the label (frame::Frame::quantity).
    virtual bool learnsQuantity() const { return false; }
    virtual bool isBaseline() const { return false; } //!< what all others are held against, and comes along with them
    //! Settings worth choosing among, beside those that somebody asks for: the usual ones (nothing) first, then what helps most often.
    virtual std::vector<Parameters> grid() const { return {{}}; }
    //! Comes along where nobody says which: whose time is seldom worth what it gains has to be asked for.
    virtual bool isUsual() const { return true; }
    //! How many times as long as a linear learner it takes, about: what is chosen among is bounded by it.
    virtual double effort() const { return 1; }
    //! What numbers a learner tells apart: the rows may be packed so for it.
    virtual frame::Precision precision() const { return frame::Precision::Exact; }
    //! What it and its library hold at most beside the packed rows, in bytes. Measured: tests/bench/memory_bench.cpp.
    virtual double bytesBeside(const Load &load, const Parameters &settings) const = 0;
    //! Uses the training up. Errors: Invalid (one class only, no rows, a parameter out of range), Unsupported (more memory than allowed),
    //! Cancelled, Internal with the library's words.
    virtual Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                                       Progress &progress) const = 0;
    //! The same, with what was found by the validation.
    virtual Result<Fitted> fit(PackedTraining &&training, const Parameters &parameters, Progress &progress) const
    {
        auto model = train(std::move(training), parameters, progress);
        return model ? Result<Fitted>(Fitted{.model = std::move(*model)}) : Failure(model.error());
    }
    //! Of a copy.
    Result<model::Model> train(const Training &training, const Parameters &parameters, Progress &progress) const
    {
        return train(packed(training), parameters, progress);
    }
};

//! All of them, in the order in which they are shown. The baseline (the training rows' mean or class shares) is the first.
std::vector<std::unique_ptr<Learner>> learners();
//! Null where there is none of that name.
std::unique_ptr<Learner> findLearner(std::string_view name);

//! What examples are asked.
struct Question
{
    model::Task task = model::Task::Binary;
    bool hasQuantity = false; //!< the number that it compares is there
};
bool suits(const Learner &learner, const Question &question);
//! What a model is said to be learned by that is the mean of others' models: model::blended().
inline constexpr std::string_view blendName = "blend";
//! The learners whose mean is worth a look, of those that are there: a linear one (two where the absolute error counts, or where the
//! number behind a yes/no question is learned) and boosted trees, which err in different ways. Fewer than two where they are not there.
std::vector<std::string> blendMembers(const std::vector<std::string> &there, const std::string &metric);

//! What people call it; the name itself where it is none of ours.
Message told(std::string_view name);

} // namespace espalier::learn
