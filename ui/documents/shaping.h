// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/featurehistograms.h"
#include "ui/base/job.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace espalier::ui {

class Database;
class JobList;
class StudyDocument;

//! The histogram of one feature against the label, at once where its columns are in memory: they are read with the first feature that is asked
//! for, and after examples were looked at anyway, and stay until the question changes.
class Shaping : public QObject
{
    Q_OBJECT

public:
    Shaping(Database &database, StudyDocument &document, JobList &jobs, QObject *parent = nullptr);

    void request(const study::Feature &feature);
    //! Reads the columns of the study's features and of others that may be asked for, where that costs little and nothing is held yet.
    void hold(const std::vector<study::Feature> &others);
    bool isHeld(const study::Feature &feature) const;
    //! What is held of another question than the study's.
    void forgetOther();

Q_SIGNALS:
    void shaped(const espalier::screening::RankedFeature &feature);
    void failed(const espalier::Error &error);

private:
    using Shapes = std::shared_ptr<const screening::FeatureHistograms>;

    void forget();
    std::vector<study::Feature> all() const;
    bool isCheap() const;
    void read();
    void compute();

    Database &m_database;
    StudyDocument &m_document;
    JobList &m_jobs;
    Job m_reading;
    Job m_computing;
    std::optional<study::Study> m_question; //!< what is held or being read belongs to
    Shapes m_shapes;
    std::vector<study::Feature> m_others;
    std::vector<study::Feature> m_wanted; //!< asked for and not yet answered
    bool m_isImpossible = false; //!< the engine is not for this question
};

} // namespace espalier::ui
