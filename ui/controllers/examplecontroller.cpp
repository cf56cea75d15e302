// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/examplecontroller.h"

#include "ui/controllers/reasonstext.h"
#include "ui/controllers/whatiftext.h"
#include "ui/documents/workspace.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/pages/compare/comparerow.h"
#include "ui/pages/compare/comparewhatif.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

ExampleController::ExampleController(Workspace &workspace, ComparePage &page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    auto &examples = page.examples();
    auto &examining = workspace.examining;
    connect(&examples, &CompareExamples::requested, this, &ExampleController::list);
    connect(&examples, &CompareExamples::reasonsRequested, this, [this](const ExampleName &example) {
        m_workspace.examining.take(
            example.run, {.key = example.key.toStdString(), .asOf = example.asOf, .part = m_page.examples().part()});
    });
    connect(&examining, &Examining::taken, this, &ExampleController::showTaken);
    connect(&examining, &Examining::failed, this,
            [this](const QString &run, const workbench::RowNamed &row, const Error &error) {
                m_page.examples().setReasonsError({.run = run, .key = toQString(row.key), .asOf = row.asOf}, error);
            });
    connectWhatIf();
    connectRow();
    connectDecision();
}

void ExampleController::connectDecision()
{
    connect(&m_page, &ComparePage::decisionChanged, this, [this] {
        m_workspace.deciding.change(m_page.decision());
    });
    connect(&m_workspace.deciding, &Deciding::returned, &m_page, &ComparePage::setDecision);
}

void ExampleController::connectRow()
{
    auto &examples = m_page.examples();
    auto &lookup = m_workspace.lookup;
    const auto isSelected = [&examples](const workbench::RowNamed &row) {
        const auto selected = examples.selected();
        return selected && selected->key == toQString(row.key) && selected->asOf == row.asOf;
    };
    connect(&examples, &CompareExamples::selectionChanged, &lookup, &Lookup::stop);
    connect(&examples, &CompareExamples::rowRequested, this, [this](const ExampleName &example) {
        if (!m_workspace.lookup.open({.key = example.key.toStdString(), .asOf = example.asOf}))
            m_page.examples().row().setNote(tr("Connect to the database that the examples are of to see the row."));
    });
    connect(&lookup, &Lookup::opened, &examples, [&examples, isSelected](const auto &row, const auto &then) {
        if (isSelected(row))
            examples.row().setRow(then);
    });
    connect(&lookup, &Lookup::failed, &examples, [&examples, isSelected](const auto &row, const Error &error) {
        if (isSelected(row))
            examples.row().setError(error);
    });
}

void ExampleController::connectWhatIf()
{
    auto &whatIf = m_page.examples().whatIf();
    auto &examining = m_workspace.examining;
    connect(&whatIf, &CompareWhatIf::asked, &examining, &Examining::ask);
    connect(&whatIf, &CompareWhatIf::changesRequested, this, [this] {
        m_workspace.examining.findChanges(m_page.examples().threshold());
    });
    connect(&examining, &Examining::answered, this, [this](const workbench::RowExplanation &after) {
        if (const auto *example = m_workspace.examining.example())
            m_page.examples().whatIf().setAnswer(whatIfAnswerOf(example->asItIs, after));
    });
    connect(&examining, &Examining::changesFound, this, [this](const workbench::NearestChanges &changes) {
        m_page.examples().whatIf().setChanges(whatIfChangesOf(changes, m_workspace.document.study()));
    });
    connect(&examining, &Examining::refused, &whatIf, &CompareWhatIf::setError);
    connect(&examining, &Examining::changesFailed, &whatIf, &CompareWhatIf::setError);
}

//! Keys, labels and predictions are at hand: nothing is read.
void ExampleController::list(const QString &run, const workbench::ExamplesWanted &wanted)
{
    const auto &runs = m_workspace.training.comparison().runs;
    const auto found = std::ranges::find(runs, run.toStdString(), &training::Run::id);
    const auto rows = m_workspace.training.snapshot();
    if (found != runs.end() && rows)
        m_page.examples().setExamples(workbench::examplesOf(*rows, *found, wanted));
}

void ExampleController::showTaken(const workbench::RowExplanation &row)
{
    const auto &study = m_workspace.document.study();
    const auto reasons = exampleReasonsOf(row, study);
    if (m_page.examples().selected() != reasons.example)
        return;
    m_page.examples().setReasons(reasons);
    if (const auto *example = m_workspace.examining.example())
        m_page.examples().whatIf().setExample(whatIfExampleOf(*example, study));
}

} // namespace espalier::ui
