// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"

namespace espalier {

Message toldDuration(Duration duration)
{
    switch (duration.unit) {
    case Duration::Unit::Seconds:
        return messages::seconds(duration.count);
    case Duration::Unit::Minutes:
        return messages::minutes(duration.count);
    case Duration::Unit::Hours:
        return messages::hours(duration.count);
    case Duration::Unit::Days:
        return messages::days(duration.count);
    case Duration::Unit::Weeks:
        return messages::weeks(duration.count);
    }
    return {};
}

} // namespace espalier
