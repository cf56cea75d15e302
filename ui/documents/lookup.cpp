// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/lookup.h"

#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"
#include "ui/documents/training.h"

namespace espalier::ui {

Lookup::Lookup(Database &database, StudyDocument &document, Training &training, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_document(document)
    , m_training(training)
{
    connect(&database, &Database::closed, this, &Lookup::stop);
}

bool Lookup::open(const workbench::RowNamed &example)
{
    const auto rows = m_training.snapshot();
    if (!m_database.isConnected() || !m_document.isOpen() || !rows)
        return false;
    m_job.start(
        [study = m_document.study(), rows, example, explored = m_database.explored(),
         settings = *m_database.settings()](Progress &progress) {
            return workbench::readRowThen(study, *rows, {.example = example}, explored, settings, progress);
        },
        [this, example](const Result<workbench::RowThen> &then) {
            if (then)
                Q_EMIT opened(example, *then);
            else
                Q_EMIT failed(example, then.error());
        });
    return true;
}

void Lookup::stop()
{
    m_job.cancel();
}

} // namespace espalier::ui
