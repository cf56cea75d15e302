// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace espalier {

//! How a long core function hears "stop" and says how far it is. Core starts no thread.
class Progress
{
public:
    virtual ~Progress() = default;
    virtual bool isCancelled() const { return false; }
    //! Stop was said again: what is too late to be undone is not waited for either.
    virtual bool isInsisted() const { return false; }
    //! fraction in [0, 1]; negative where it cannot be told.
    virtual void report(double /*fraction*/, const Message & /*stage*/) { }
};

} // namespace espalier
