// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/infer.h"
#include "core/study/times.h"
#include "core/workbench/decisions.h"
#include "ui/base/job.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <string>
#include <vector>

namespace espalier::ui {

class Database;
class JobList;

//! Relations and time columns of the database that nobody declared: found, checked against values, accepted and dismissed.
class Suggesting : public QObject
{
    Q_OBJECT

public:
    //! history: takes each decision as a step that can be undone. Requires: all outlive it.
    Suggesting(Database &database, QUndoStack &history, JobList &jobs, QObject *parent = nullptr);

    //! Whose tables and columns relations() and times() name by their places.
    const catalog::Handle &catalog() const { return m_catalog; }
    const std::vector<relations::SuggestedRelation> &relations() const { return m_relations; }
    //! Of tables whose time column nobody decided on yet.
    const std::vector<study::TimeSuggestion> &times() const { return m_times; }
    //! Of all tables, decided on or not.
    const std::vector<study::TimeSuggestion> &likelyTimes() const { return m_likelyTimes; }

    //! Looks a bounded sample of values up, in a job.
    void check();
    void stop();
    bool isChecking() const { return m_check.isRunning(); }
    // Places in the lists above.
    void accept(std::size_t relation);
    void dismiss(std::size_t relation);
    void acceptTime(std::size_t time);
    void dismissTime(std::size_t time);
    //! All that the values confirm.
    void acceptConfirmed();

Q_SIGNALS:
    void changed();
    void checking(double fraction, const QString &stage);
    void stopped();
    void failed(const espalier::Error &error);

private:
    struct Found
    {
        catalog::Handle catalog;
        std::vector<relations::SuggestedRelation> relations;
        std::vector<study::TimeSuggestion> times;
        std::vector<study::TimeSuggestion> likelyTimes;
    };

    class Decision;

    void find();
    void recallChecked();
    void decide(const std::vector<std::size_t> &relations, workbench::Decision decision);
    void decideTime(std::size_t time, workbench::Decision decision);

    Database &m_database;
    QUndoStack &m_history;
    JobList &m_jobs;
    Job m_find;
    Job m_check;
    catalog::Handle m_catalog;
    std::vector<relations::SuggestedRelation>
        m_sought; //!< faint ones too, which are not told before values confirm them
    std::vector<relations::SuggestedRelation> m_relations; //!< those that are told
    std::vector<study::TimeSuggestion> m_times;
    std::vector<study::TimeSuggestion> m_likelyTimes;
    std::string m_key; //!< of the database they are of
    std::map<workbench::NamedRelation, relations::Inclusion>
        m_checked; //!< what values said, for when they are found again
};

} // namespace espalier::ui
