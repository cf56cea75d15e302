// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/evaluate/confusion.h"
#include "core/evaluate/curves.h"
#include "core/evaluate/decision.h"
#include "core/evaluate/residuals.h"
#include "core/workbench/explanation.h"
#include "core/workbench/slices.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

//! Model card: all that is to be known of a model before it is trusted, gathered from what compare, explain, slices and decide say.
namespace espalier::workbench {

struct CardOptions
{
    std::optional<double> threshold; //!< from which on the positive class is predicted; else the model's
    std::optional<evaluate::Costs> costs; //!< that a threshold is chosen by where none is given
    ExplainOptions explaining;
    SliceFindingsOptions slicing;
};

//! The examples of a part.
struct CardPart
{
    snapshot::Part part = snapshot::Part::Train;
    std::size_t rows = 0;
    std::optional<Timestamp> from; //!< the first as-of time
    std::optional<Timestamp> until; //!< the last
    std::vector<std::size_t> classes; //!< beside Card::classes; empty for regression
    std::optional<double> low; //!< of the label, where it is a number
    std::optional<double> mean;
    std::optional<double> high;
    bool operator==(const CardPart &) const = default;
};

//! Of the part that the run is judged by.
struct CardCurves
{
    std::string part; //!< "test"; "validation" where there is no test
    std::vector<evaluate::CurvePoint> roc; //!< of two classes
    std::vector<evaluate::CurvePoint> precisionRecall;
    std::optional<evaluate::Calibration> calibration; //!< of two classes
    std::optional<evaluate::Confusion> confusion; //!< of classes, at the threshold
    std::vector<evaluate::CurvePoint>
        predicted; //!< of numbers: x what was, y what was said, of rows that are evenly spread
    std::optional<evaluate::ErrorBin> within; //!< of all numbers, and of how many the label lies in its interval
};

struct CardDecision
{
    double threshold = model::middleThreshold;
    bool isChosen = false; //!< by somebody; else it is that of a model of which nobody said more
    std::optional<evaluate::Costs> costs; //!< in which outcomes count; else each error counts 1
    std::map<std::string, evaluate::Outcome> parts;
};

struct Card
{
    study::Study study;
    std::string question; //!< in one line; empty where no line says it
    std::vector<Message> beside; //!< what the study states beside its question
    snapshot::Snapshot rows; //!< facts of it alone, without rows
    std::vector<std::string> classes; //!< of the label; empty for regression
    std::vector<CardPart> parts;
    training::Comparison comparison; //!< without what runs predicted
    training::Run run; //!< without its predictions; with the model that is kept
    std::string modelHash;
    std::vector<deploy::Issue> cautions;
    CardCurves curves;
    std::optional<CardDecision> decision; //!< of two classes
    std::optional<Explanation> explanation;
    std::optional<Error> unexplained; //!< why there is none
    std::optional<SliceFindings> slices;
    std::optional<Error> unsliced;
    std::string program; //!< its version
    std::string libraries; //!< learn::libraries()
};

//! Errors: those of comparing; Cancelled. What cannot be explained or cut into slices is said in its place. Requires: run's snapshot is outline.
Result<Card> gatherCard(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                        const training::Run &run, const CardOptions &options, Progress &progress);

} // namespace espalier::workbench
