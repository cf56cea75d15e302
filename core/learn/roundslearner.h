// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/learn/prepare.h"

namespace espalier::learn {

struct FittedInRounds
{
    model::Model model;
    double rounds = 0; //!< after which it was best
};

//! What is fitted in rounds, of which the validation says how many are enough.
class RoundsLearner : public Learner
{
public:
    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override;
    Result<Fitted> fit(PackedTraining &&training, const Parameters &parameters, Progress &progress) const override;

private:
    //! Where nobody says when to stop.
    virtual double unvalidatedRounds() const = 0;
    //! Whose inputs are prepared.
    virtual model::Family family() const = 0;
    //! Uses the rows up. Throws Stopped, and the library's exceptions.
    virtual Result<FittedInRounds> fitRounds(PackedTraining &training, const Parameters &settings, Prepared &data,
                                             Progress &progress) const = 0;
    //! As many as are for a fit on all rows.
    virtual double roundsOfAll(double rounds) const { return rounds; }
};

} // namespace espalier::learn
