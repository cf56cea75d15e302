// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"
#include "core/learn/learner.h"
#include "core/training/run.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::training {

//! Training rows times features times effort, in all trials on one fold: all learners together take about a minute of one core.
inline constexpr double mostTriedCells = 12e6;

//! The learner's grid with what was asked for in its place, each once. cells: training rows times features; of many, fewer are worth their
//! time, and of very many only the usual ones. trials: so many at most; 0: no such limit.
std::vector<learn::Parameters> settingsToTry(const learn::Learner &learner, const learn::Parameters &asked, int trials,
                                             double cells);

//! How some settings did on the folds.
struct TrialOutcome
{
    model::Predictions predictions; //!< of all rows that are scored in any fold
    std::vector<learn::Parameters> found; //!< by fold
    bool isDropped = false; //!< could not be fitted on a fold
    bool operator==(const TrialOutcome &) const = default;
};

//! How each of some settings did on the folds.
class Trials
{
public:
    //! rows: those scored in any fold, ascending; truth: of them.
    Trials(std::vector<learn::Parameters> settings, evaluate::Truth truth, std::vector<std::size_t> rows);

    std::size_t count() const { return m_trials.size(); }
    //! Another one behind the others; gives its place.
    std::size_t append(learn::Parameters settings);
    const learn::Parameters &settings(std::size_t trial) const { return m_trials[trial].settings; }
    const evaluate::Truth &truth() const { return m_truth; }

    //! Of the rows of a fold; found: by its validation.
    void add(std::size_t trial, const std::vector<std::size_t> &rows, const model::Predictions &predictions,
             const learn::Parameters &found);
    //! It could not be fitted on a fold: it is not chosen.
    void drop(std::size_t trial) { m_trials[trial].outcome.isDropped = true; }
    bool isDropped(std::size_t trial) const { return m_trials[trial].outcome.isDropped; }
    const TrialOutcome &outcome(std::size_t trial) const { return m_trials[trial].outcome; }
    //! What was found before. Requires: its predictions are of the rows, or none.
    void set(std::size_t trial, TrialOutcome outcome);
    //! By the metric, or by what is defined in its place, over all folds.
    std::optional<double> score(std::size_t trial, const std::string &metric) const;
    //! That settings are chosen by: another where this one is not defined.
    std::string definedMetric(const std::string &metric) const;

    //! Of the first so many: the first, unless the best by the metric is better by more than a standard error of the paired difference; then the first that is
    //! no worse than the best by more.
    std::size_t chosen(const std::string &metric, const evaluate::BootstrapOptions &options, std::size_t count) const;
    std::size_t chosen(const std::string &metric, const evaluate::BootstrapOptions &options) const
    {
        return chosen(metric, options, count());
    }
    //! By how much one is better than another by the metric (below 0: worse), paired; nothing where that is not defined.
    std::optional<evaluate::Score> gain(std::size_t trial, std::size_t over, const std::string &metric,
                                        const evaluate::BootstrapOptions &options) const;
    //! A gain that is more than its standard error.
    static bool isBeyondError(const evaluate::Score &gain);
    //! evaluate::spreadOfAll() of those that could be fitted.
    double spread(const std::string &metric, const evaluate::BootstrapOptions &options) const;
    std::vector<Trial> told(const std::string &metric) const;
    //! The settings, and what the folds found, averaged.
    learn::Parameters refitted(std::size_t trial, const learn::Learner &learner) const;

    //! Of all rows, or of some of them.
    const model::Predictions &predictions(std::size_t trial) const { return m_trials[trial].outcome.predictions; }
    model::Predictions predictions(std::size_t trial, const std::vector<std::size_t> &rows) const;

private:
    struct Tried
    {
        learn::Parameters settings;
        TrialOutcome outcome;
    };

    std::size_t placeOf(std::size_t row) const;
    std::optional<double> scoreOf(const Tried &tried, const std::string &metric) const;

    evaluate::Truth m_truth;
    std::vector<std::size_t> m_rows;
    std::vector<Tried> m_trials;
};

} // namespace espalier::training
