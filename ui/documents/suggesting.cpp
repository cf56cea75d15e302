// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/suggesting.h"

#include "core/study/borrowedtimes.h"
#include "core/workbench/relations.h"
#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>

namespace espalier::ui {

//! What was decided about some suggestions. Undone, nothing is decided about them, and they are suggested again.
class Suggesting::Decision : public QUndoCommand
{
public:
    using Change = std::function<void(workbench::Decisions &)>;

    Decision(Database &database, const QString &text, Change redo, Change undo)
        : QUndoCommand(text)
        , m_database(database)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    { }

    void redo() override { m_database.decide(m_redo); }
    void undo() override { m_database.decide(m_undo); }

private:
    Database &m_database;
    Change m_redo;
    Change m_undo;
};

Suggesting::Suggesting(Database &database, QUndoStack &history, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_history(history)
    , m_jobs(jobs)
{
    connect(&database, &Database::catalogChanged, this, &Suggesting::find);
    connect(&database, &Database::closed, this, [this] {
        stop();
        m_catalog = {};
        m_sought.clear();
        m_relations.clear();
        m_times.clear();
        m_likelyTimes.clear();
        m_key.clear();
        Q_EMIT changed();
    });
    connect(&m_check, &Job::progressed, this, [this](double fraction, const Message &stage) {
        Q_EMIT checking(fraction, stageText(stage));
    });
    connect(&m_check, &Job::ended, this, &Suggesting::stopped);
}

void Suggesting::find()
{
    m_find.start(
        [explored = m_database.explored()](Progress & /*progress*/) mutable {
            Found found;
            found.relations = workbench::openSuggestions(explored.catalog, explored.graph, explored.decisions);
            found.times = workbench::openTimes(explored.catalog, explored.graph, explored.decisions);
            found.likelyTimes = study::timeSuggestions(explored.catalog, explored.graph, explored.decisions.times);
            found.catalog = std::move(explored.catalog);
            return Result<Found>(std::move(found));
        },
        [this, key = m_database.explored().key](Result<Found> found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            if (key != m_key) {
                m_checked.clear();
                m_check.cancel();
            }
            m_key = key;
            m_catalog = std::move(found->catalog);
            m_sought = std::move(found->relations);
            m_times = std::move(found->times);
            m_likelyTimes = std::move(found->likelyTimes);
            recallChecked();
            Q_EMIT changed();
        });
}

void Suggesting::recallChecked()
{
    for (auto &suggestion : m_sought) {
        const auto known = m_checked.find(workbench::named(m_catalog, suggestion.relation));
        if (known != m_checked.end())
            suggestion.inclusion = known->second;
    }
    m_relations.clear();
    std::ranges::copy_if(m_sought, std::back_inserter(m_relations), relations::isTold);
}

void Suggesting::check()
{
    if (!m_database.isConnected() || m_sought.empty())
        return;
    auto id = std::make_shared<int>(0);
    // Told by names: the catalog may have been read again meanwhile.
    using Checked = std::map<workbench::NamedRelation, relations::Inclusion>;
    m_check.start(
        [settings = *m_database.settings(), catalog = m_catalog,
         suggestions = m_sought](Progress &progress) mutable -> Result<Checked> {
            if (auto done = workbench::checkRelations(catalog, suggestions, settings, progress); !done)
                return Failure(done.error());
            Checked checked;
            for (const auto &suggestion : suggestions) {
                if (suggestion.inclusion)
                    checked[workbench::named(catalog, suggestion.relation)] = *suggestion.inclusion;
            }
            return checked;
        },
        [this, id](Result<Checked> checked) {
            m_jobs.finish(*id, checked ? JobState::Phase::Done : JobState::Phase::Failed,
                          checked ? QString() : headline(checked.error()));
            if (!checked) {
                Q_EMIT failed(checked.error());
                return;
            }
            for (const auto &[relation, inclusion] : *checked)
                m_checked[relation] = inclusion;
            recallChecked();
            Q_EMIT changed();
        });
    *id = m_jobs.follow(m_check, tr("Check Suggested Relations"));
}

void Suggesting::stop()
{
    m_check.cancel();
}

void Suggesting::accept(std::size_t relation)
{
    decide({relation}, workbench::Decision::Accepted);
}

void Suggesting::dismiss(std::size_t relation)
{
    decide({relation}, workbench::Decision::Dismissed);
}

void Suggesting::acceptConfirmed()
{
    std::vector<std::size_t> confirmed;
    for (std::size_t i = 0; i < m_relations.size(); ++i) {
        if (relations::verdict(m_relations[i]) == relations::Verdict::Confirmed)
            confirmed.push_back(i);
    }
    decide(confirmed, workbench::Decision::Accepted);
}

void Suggesting::decide(const std::vector<std::size_t> &relations, workbench::Decision decision)
{
    std::vector<workbench::RelationDecision> decisions;
    for (const auto place : relations) {
        if (place >= m_relations.size())
            continue;
        const auto &suggestion = m_relations[place];
        decisions.push_back({.relation = workbench::named(m_catalog, suggestion.relation),
                             .decision = decision,
                             .rule = suggestion.rule,
                             .inclusion = suggestion.inclusion});
    }
    if (decisions.empty())
        return;
    const auto count = static_cast<int>(decisions.size());
    const auto text = decision == workbench::Decision::Accepted ? tr("Accept %n Relation(s)", nullptr, count)
                                                                : tr("Dismiss %n Relation(s)", nullptr, count);
    const auto decideAll = [decisions](workbench::Decisions &all) {
        for (const auto &one : decisions)
            workbench::decide(all, one);
    };
    const auto forgetAll = [decisions](workbench::Decisions &all) {
        for (const auto &one : decisions)
            workbench::forget(all, one.relation);
    };
    m_history.push(new Decision(m_database, text, decideAll, forgetAll));
}

void Suggesting::acceptTime(std::size_t time)
{
    decideTime(time, workbench::Decision::Accepted);
}

void Suggesting::dismissTime(std::size_t time)
{
    decideTime(time, workbench::Decision::Dismissed);
}

void Suggesting::decideTime(std::size_t time, workbench::Decision decision)
{
    if (time >= m_times.size())
        return;
    const auto column = m_times[time].time;
    const auto text =
        decision == workbench::Decision::Accepted ? tr("Accept a Time Column") : tr("Dismiss a Time Column");
    const auto decideOne = [column, decision](workbench::Decisions &all) {
        workbench::decide(all, column, decision);
    };
    const auto forgetOne = [column](workbench::Decisions &all) {
        workbench::forget(all, column);
    };
    m_history.push(new Decision(m_database, text, decideOne, forgetOne));
}

} // namespace espalier::ui
