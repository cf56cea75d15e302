// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/suggesting.h"

#include "core/workbench/inclusion.h"
#include "ui/base/error.h"
#include "ui/base/joblist.h"
#include "ui/workspace/database.h"

#include <algorithm>
#include <memory>

namespace espalier::ui {

namespace {

bool isDecided(const study::TimeChoices &choices, const sql::QualifiedName &table)
{
    return std::ranges::find(choices.accepted, table, &study::TableTime::table) != choices.accepted.end();
}

} // namespace

Suggesting::Suggesting(Database &database, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_jobs(jobs)
{
    connect(&database, &Database::catalogChanged, this, &Suggesting::find);
    connect(&database, &Database::closed, this, [this] {
        stop();
        m_relations.clear();
        m_times.clear();
        m_address.clear();
        Q_EMIT changed();
    });
    connect(&m_check, &Job::progressed, this, &Suggesting::checking);
    connect(&m_check, &Job::ended, this, &Suggesting::stopped);
}

void Suggesting::find()
{
    m_find.start(
        [explored = m_database.explored()](Progress & /*progress*/) {
            Found found;
            found.relations = workbench::openSuggestions(explored.catalog, explored.graph, explored.decisions);
            for (const auto &table : explored.catalog.tables) {
                if (isDecided(explored.decisions.times, table.name))
                    continue;
                if (auto time = study::timeSuggestion(table, explored.decisions.times))
                    found.times.push_back(std::move(*time));
            }
            return Result<Found>(std::move(found));
        },
        [this](Result<Found> found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            const auto &explored = m_database.explored();
            if (explored.address != m_address)
                m_checked.clear();
            m_address = explored.address;
            for (auto &suggestion : found->relations) {
                const auto known = m_checked.find(workbench::named(explored.catalog, suggestion.relation));
                if (known != m_checked.end())
                    suggestion.inclusion = known->second;
            }
            m_relations = std::move(found->relations);
            m_times = std::move(found->times);
            Q_EMIT changed();
        });
}

void Suggesting::check()
{
    if (!m_database.isConnected() || m_relations.empty())
        return;
    auto id = std::make_shared<int>(0);
    m_check.start(
        [settings = *m_database.settings(), catalog = m_database.explored().catalog,
         suggestions = m_relations](Progress &progress) mutable -> Result<std::vector<graph::SuggestedRelation>> {
            if (auto checked = workbench::checkInclusion(settings, catalog, suggestions, progress); !checked)
                return Failure(checked.error());
            return std::move(suggestions);
        },
        [this, id](Result<std::vector<graph::SuggestedRelation>> suggestions) {
            m_jobs.finish(*id, suggestions ? JobState::Phase::Done : JobState::Phase::Failed,
                          suggestions ? QString() : headline(suggestions.error()));
            if (!suggestions) {
                Q_EMIT failed(suggestions.error());
                return;
            }
            m_relations = std::move(*suggestions);
            for (const auto &suggestion : m_relations) {
                if (suggestion.inclusion)
                    m_checked[workbench::named(m_database.explored().catalog, suggestion.relation)] =
                        *suggestion.inclusion;
            }
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
    decide({relation}, true);
}

void Suggesting::dismiss(std::size_t relation)
{
    decide({relation}, false);
}

void Suggesting::acceptConfirmed()
{
    std::vector<std::size_t> confirmed;
    for (std::size_t i = 0; i < m_relations.size(); ++i) {
        if (graph::verdict(m_relations[i]) == graph::Verdict::Confirmed)
            confirmed.push_back(i);
    }
    decide(confirmed, true);
}

void Suggesting::decide(const std::vector<std::size_t> &relations, bool isAccepted)
{
    std::vector<workbench::RelationDecision> decisions;
    for (const auto place : relations) {
        if (place >= m_relations.size())
            continue;
        const auto &suggestion = m_relations[place];
        decisions.push_back({.relation = workbench::named(m_database.explored().catalog, suggestion.relation),
                             .decision = isAccepted ? workbench::Decision::Accepted : workbench::Decision::Dismissed,
                             .rule = suggestion.rule,
                             .inclusion = suggestion.inclusion});
    }
    if (decisions.empty())
        return;
    m_database.decide([decisions](workbench::Decisions &all) {
        for (const auto &decision : decisions)
            workbench::decide(all, decision);
    });
}

void Suggesting::acceptTime(std::size_t time)
{
    decideTime(time, true);
}

void Suggesting::dismissTime(std::size_t time)
{
    decideTime(time, false);
}

void Suggesting::decideTime(std::size_t time, bool isAccepted)
{
    if (time >= m_times.size())
        return;
    m_database.decide([time = m_times[time].time, isAccepted](workbench::Decisions &all) {
        workbench::decide(all, time, isAccepted ? workbench::Decision::Accepted : workbench::Decision::Dismissed);
    });
}

} // namespace espalier::ui
