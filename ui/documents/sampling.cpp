// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sampling.h"

#include "core/workbench/sample.h"
#include "ui/words/sentence.h"

namespace espalier::ui {

Sampling::Sampling(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &Job::progressed, this, [this](double /*fraction*/, const Message &stage) {
        Q_EMIT stageChanged(stageText(stage));
    });
}

void Sampling::start(const pg::Settings &settings, const catalog::Catalog &catalog, catalog::TableId table,
                     const catalog::SampleOptions &options)
{
    m_job.start(
        [settings, wanted = catalog.table(table), options](Progress &progress) {
            return workbench::sampleRows(settings, wanted, options, progress);
        },
        [this, table](const Result<catalog::TableSample> &sample) {
            if (sample)
                Q_EMIT finished(table, *sample);
            else
                Q_EMIT failed(sample.error());
        });
}

void Sampling::stop()
{
    m_job.cancel();
}

} // namespace espalier::ui
