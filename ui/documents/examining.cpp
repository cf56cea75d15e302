// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/examining.h"

#include "core/training/runs.h"
#include "core/workbench/stores.h"
#include "ui/documents/studydocument.h"
#include "ui/documents/training.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace espalier::ui {

namespace {

//! With what it predicted of a part, where it is named.
std::optional<training::Run> runOf(const Training &training, const QString &id, const std::string &part = {})
{
    const auto &runs = training.comparison().runs;
    const auto found = std::ranges::find(runs, id.toStdString(), &training::Run::id);
    if (found == runs.end())
        return std::nullopt;
    auto run = training::outlineOf(*found);
    if (const auto predicted = found->predictions.find(part); predicted != found->predictions.end())
        run.predictions.insert(*predicted);
    return run;
}

} // namespace

Examining::Examining(workbench::Places places, StudyDocument &document, Training &training, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_document(document)
    , m_training(training)
{ }

void Examining::forget()
{
    for (auto *job : {&m_taking, &m_asking, &m_changing})
        job->cancel();
    m_example.reset();
}

void Examining::take(const QString &run, const workbench::RowNamed &row)
{
    auto found = runOf(m_training, run, row.part == "validation" ? row.part : std::string());
    if (!found || !m_training.snapshot() || !m_document.isOpen())
        return;
    forget();
    m_taking.start(
        [places = m_places, rows = m_training.snapshot(), examined = std::move(*found),
         row](Progress &progress) -> Result<workbench::ExampleAtHand> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::takeExample(*store, *rows, examined, row, progress);
        },
        [this, run, row](Result<workbench::ExampleAtHand> example) {
            if (!example) {
                Q_EMIT failed(run, row, example.error());
                return;
            }
            m_example = std::make_shared<const workbench::ExampleAtHand>(std::move(*example));
            Q_EMIT taken(m_example->asItIs);
        });
}

void Examining::ask(const std::vector<workbench::ValueGiven> &given)
{
    if (!m_example)
        return;
    m_asking.start(
        [example = m_example, given](Progress &progress) {
            return workbench::explainWith(*example, given, progress);
        },
        [this](const Result<workbench::RowExplanation> &explanation) {
            if (explanation)
                Q_EMIT answered(*explanation);
            else
                Q_EMIT refused(explanation.error());
        });
}

void Examining::findChanges(double threshold)
{
    if (!m_example || !m_training.snapshot())
        return;
    auto found = runOf(m_training, QString::fromStdString(m_example->asItIs.run));
    if (!found)
        return;
    m_changing.start(
        [places = m_places, rows = m_training.snapshot(), examined = std::move(*found), example = m_example,
         threshold](Progress &progress) -> Result<workbench::NearestChanges> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::nearestChanges(*store, *rows, examined, *example, threshold, progress);
        },
        [this](const Result<workbench::NearestChanges> &changes) {
            if (changes)
                Q_EMIT changesFound(*changes);
            else
                Q_EMIT changesFailed(changes.error());
        });
}

} // namespace espalier::ui
