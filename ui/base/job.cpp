// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/job.h"

namespace espalier::ui {

class Job::Reporter final : public Progress
{
public:
    Reporter(Job &job, Stop stop)
        : m_job(job)
        , m_stop(std::move(stop))
    { }

    bool isCancelled() const override { return *m_stop; }

    void report(double fraction, const Message &stage) override
    {
        {
            const std::lock_guard guard(m_latest->mutex);
            m_latest->fraction = fraction;
            m_latest->stage = stage;
            if (std::exchange(m_latest->isQueued, true))
                return;
        }
        m_job.deliver(m_stop, [&job = m_job, latest = m_latest] {
            double latestFraction = 0;
            Message latestStage;
            {
                const std::lock_guard guard(latest->mutex);
                latest->isQueued = false;
                latestFraction = latest->fraction;
                latestStage = latest->stage;
            }
            Q_EMIT job.progressed(latestFraction, latestStage);
        });
    }

private:
    struct Latest
    {
        std::mutex mutex;
        double fraction = 0;
        Message stage;
        bool isQueued = false;
    };

    Job &m_job;
    Stop m_stop;
    std::shared_ptr<Latest> m_latest = std::make_shared<Latest>();
};

Job::Job(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

Job::~Job()
{
    if (m_stop)
        *m_stop = true;
    m_thread.waitForDone();
}

void Job::cancel()
{
    if (!m_stop)
        return;
    *m_stop = true;
    m_stop.reset();
    Q_EMIT ended();
}

std::unique_ptr<Progress> Job::reporter(const Stop &stop)
{
    return std::make_unique<Reporter>(*this, stop);
}

Job::Stop Job::begin()
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    Q_EMIT started();
    return m_stop;
}

void Job::end()
{
    // done() may have started the next run, which then ends by itself.
    if (!m_stop)
        Q_EMIT ended();
}

} // namespace espalier::ui
