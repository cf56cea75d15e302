// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/stepprogress.h"

#include "core/training/messages.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace espalier::training {

StepProgress::StepProgress(Progress &whole, std::size_t step, std::size_t steps, Message said)
    : m_whole(whole)
    , m_step(step)
    , m_steps(steps)
    , m_said(std::move(said))
{ }

void StepProgress::report(double fraction, const Message &stage)
{
    const auto done = (static_cast<double>(m_step) + std::clamp(fraction, 0.0, 1.0)) / static_cast<double>(m_steps);
    m_whole.report(done, m_said.empty() ? told(stage) : m_said);
}

Message StepProgress::told(const Message &stage) const
{
    return m_steps < 2
        ? stage
        : messages::ofFits(static_cast<std::int64_t>(m_step + 1), static_cast<std::int64_t>(m_steps), {stage});
}

} // namespace espalier::training
