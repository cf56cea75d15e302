// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

namespace espalier::features {

//! Windows and a half-life of the size of the question.
struct Spans
{
    Duration shorter{7, Duration::Unit::Days};
    Duration longer{30, Duration::Unit::Days};
    Duration halfLife{7, Duration::Unit::Days};
    Duration plain{30, Duration::Unit::Days}; //!< the one that is taken where there is one alone
};

Spans spansOf(const study::Study &study);

} // namespace espalier::features
