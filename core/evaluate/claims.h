// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

//! What may be said of which of several models is better, on rows that none was fitted on.
namespace espalier::evaluate {

enum class Verdict
{
    Better, //!< the first is better by more than matters, and the interval of the gain does not reach 0
    Worse,
    Equal, //!< neither is better by more than matters
    CannotTell //!< none of these has a probability of nineteen in twenty
};

//! Of a pair of models.
struct Claim
{
    std::size_t first = 0;
    std::size_t second = 0;
    Verdict verdict = Verdict::CannotTell;
    Score gain; //!< by how much the first is better (below 0: worse); the interval holds for all pairs at once
    double better = 0; //!< probabilities, which make 1
    double equal = 0;
    double worse = 0;
    bool hasFewRows = false; //!< too few to tell; the probabilities say nothing then
    bool operator==(const Claim &) const = default;
};

//! Of the interval's own level: "better" is said with a probability of so much at least.
inline constexpr double enoughProbability = 0.95;

//! By the probabilities of a claim and its interval.
Verdict verdictOf(const Claim &claim);

//! Differences within it do not matter: half a hundredth of what is a share, one hundredth of the reference's own score of a loss that has a
//! unit. reference: mostly the baseline's score.
double regionOf(std::string_view metric, double reference);

//! Of each pair of models, first < second, in their order; none where the metric is not defined for one of the two. Replicates of rows, which
//! all models share, stand for what else the rows could have been (Rubin, 1981); they are spread by as much as the largest of all pairs'
//! standardized differences asks for (max-T: Westfall and Young, 1993), so that one of many pairs is not called better by chance.
//! spreads: by model, spreadOfAll() of what it was chosen among by these rows; empty where nothing was.
//! Requires: each has a row for each of truth's.
std::vector<Claim> claimsOf(const std::vector<const model::Predictions *> &models, const Truth &truth,
                            std::string_view metric, double region, const BootstrapOptions &options,
                            const std::vector<double> &spreads = {});

//! By how much wider than that of one an interval of the metric is that holds for all of these models at once (max-T, as above): of what is
//! chosen of several by its score, the score is good by chance too. At least 1.
double spreadOfAll(const std::vector<const model::Predictions *> &models, const Truth &truth, std::string_view metric,
                   const BootstrapOptions &options);

//! The same of each of the models and one of them, the reference: the interval holds for these pairs at once, which are fewer.
std::vector<Claim> claimsAgainst(const std::vector<const model::Predictions *> &models, std::size_t reference,
                                 const Truth &truth, std::string_view metric, double region,
                                 const BootstrapOptions &options);

//! The claim of two models, turned so that the one named first is its first. Nothing where there is none.
std::optional<Claim> claimOf(const std::vector<Claim> &claims, std::size_t first, std::size_t second);

//! Replicates that are worth their time for so many rows and models.
int replicatesFor(std::size_t rows, std::size_t models);

} // namespace espalier::evaluate
