// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <utility>

namespace espalier::ui {

//! Runs core functions off the interface's thread, one at a time.
//! A newer start() stops the older run and drops what it still delivers.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override; //!< stops the run and waits for it

    //! Calls work(Progress &) -> Result<T> on the job's thread, then done(Result<T>) on this one, never from within start().
    //! What work throws arrives as an Internal error. done is not called for a run that was stopped.
    template<typename Work, typename Done>
    void start(Work work, Done done);
    void cancel();
    bool isRunning() const { return m_stop != nullptr; }

Q_SIGNALS:
    //! At most one waits in the event queue, the latest: a worker that reports often does not flood the interface.
    void progressed(double fraction, const Message &stage);
    void started();
    //! After done(), and after a stop.
    void ended();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    class Reporter;
    std::unique_ptr<Progress> reporter(const Stop &stop);
    template<typename Function>
    void deliver(const Stop &stop, Function function);
    Stop begin();
    void end();

    QThreadPool m_thread;
    Stop m_stop; //!< of the current run; null when idle
};

template<typename Work, typename Done>
void Job::start(Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work, Progress &>;
    // Shared, since Qt copies what it queues, and results can be large or only movable.
    struct Run
    {
        Work work;
        Done done;
        Outcome outcome;
    };
    auto run =
        std::make_shared<Run>(Run{std::move(work), std::move(done), Failure(Error{.code = Error::Code::Internal})});
    m_thread.start([this, stop = begin(), run] {
        try {
            run->outcome = run->work(*reporter(stop));
        } catch (const std::exception &exception) {
            run->outcome = Failure(Error{.code = Error::Code::Internal, .detail = exception.what()});
        }
        deliver(stop, [this, run] {
            m_stop.reset();
            run->done(std::move(run->outcome));
            end();
        });
    });
}

template<typename Function>
void Job::deliver(const Stop &stop, Function function)
{
    QMetaObject::invokeMethod(
        this,
        [stop, function = std::move(function)] {
            if (!*stop)
                function();
        },
        Qt::QueuedConnection);
}

} // namespace espalier::ui
