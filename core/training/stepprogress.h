// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"

#include <cstddef>

namespace espalier::training {

//! One of several steps, as a part of the whole.
class StepProgress final : public Progress
{
public:
    //! said: in place of which step it is and what is done in it; empty: these.
    StepProgress(Progress &whole, std::size_t step, std::size_t steps, Message said = {});
    bool isCancelled() const override { return m_whole.isCancelled(); }
    bool isInsisted() const override { return m_whole.isInsisted(); }
    void report(double fraction, const Message &stage) override;

private:
    Message told(const Message &stage) const;

    Progress &m_whole;
    std::size_t m_step;
    std::size_t m_steps;
    Message m_said;
};

} // namespace espalier::training
