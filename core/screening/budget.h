// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/screening/messages.h"

#include <algorithm>
#include <chrono>

namespace espalier::screening {

//! Stops what runs below when the time is over, and says how many features are done.
class Budget final : public Progress
{
public:
    Budget(Progress &progress, double seconds)
        : m_progress(progress)
        , m_seconds(seconds)
        , m_begin(std::chrono::steady_clock::now())
    { }

    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count(); }
    bool isOver() const { return seconds() > m_seconds; }
    bool isStopped() const { return m_progress.isCancelled(); }
    bool isCancelled() const override { return isStopped() || isOver(); }
    void report(double /*fraction*/, const Message &stage) override
    {
        m_progress.report(m_fraction, messages::suggesting(static_cast<std::int64_t>(m_done), {stage}));
    }
    void done(std::size_t features, std::size_t all)
    {
        m_done = features;
        m_fraction = static_cast<double>(features) / static_cast<double>(std::max<std::size_t>(all, 1));
        report(m_fraction, messages::ranking());
    }

private:
    Progress &m_progress;
    double m_seconds;
    std::chrono::steady_clock::time_point m_begin;
    std::size_t m_done = 0;
    double m_fraction = 0;
};

} // namespace espalier::screening
