// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/places.h"
#include "core/workbench/whatif.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace espalier::ui {

class StudyDocument;
class Training;

//! One test example of a run of the open study: why it is predicted so, and what would be predicted of other values. Of one example it takes no
//! time that is worth an entry among the jobs.
class Examining : public QObject
{
    Q_OBJECT

public:
    Examining(workbench::Places places, StudyDocument &document, Training &training, QObject *parent = nullptr);

    //! A test example of a run of the comparison. What was asked before and is not done is given up.
    void take(const QString &run, const workbench::RowNamed &row);
    //! That was taken last; null where none was.
    const workbench::ExampleAtHand *example() const { return m_example.get(); }
    //! What the run would say of it with other values. What was asked before and is not done is given up.
    void ask(const std::vector<workbench::ValueGiven> &given);
    //! Which single values would change the answer, which is the positive class from the threshold on.
    void findChanges(double threshold);
    //! A study that is no longer open has none.
    void forget();

Q_SIGNALS:
    void taken(const espalier::workbench::RowExplanation &explanation);
    void failed(const QString &run, const espalier::workbench::RowNamed &row, const espalier::Error &error);
    void answered(const espalier::workbench::RowExplanation &explanation);
    void refused(const espalier::Error &error);
    void changesFound(const espalier::workbench::NearestChanges &changes);
    void changesFailed(const espalier::Error &error);

private:
    workbench::Places m_places;
    StudyDocument &m_document;
    Training &m_training;
    std::shared_ptr<const workbench::ExampleAtHand> m_example;
    Job m_taking;
    Job m_asking;
    Job m_changing;
};

} // namespace espalier::ui
