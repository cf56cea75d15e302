// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/bestpossible.h"
#include "core/workbench/places.h"
#include "ui/base/job.h"

#include <QObject>

#include <optional>

namespace espalier::ui {

class StudyDocument;
class Training;

//! What could be had at best on the rows of the open study, where that is known: on those of the Gym.
class BestScore : public QObject
{
    Q_OBJECT

public:
    BestScore(workbench::Places places, StudyDocument &document, Training &training, QObject *parent = nullptr);

    const std::optional<workbench::BestPossible> &best() const { return m_best; }

Q_SIGNALS:
    void changed();

private:
    void look();

    workbench::Places m_places;
    StudyDocument &m_document;
    Training &m_training;
    Job m_job;
    std::string m_asked; //!< the snapshot's id
    std::optional<workbench::BestPossible> m_best;
};

} // namespace espalier::ui
