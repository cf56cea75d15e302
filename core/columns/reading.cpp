// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/reading.h"

#include "core/columns/messages.h"

#include <cmath>

namespace espalier::columns {

Message told(RereadReason again)
{
    switch (again) {
    case RereadReason::No:
        return messages::onlyChanges();
    case RereadReason::First:
        return messages::notReadBefore();
    case RereadReason::Column:
        return messages::columnsNotReadBefore();
    case RereadReason::Asked:
        return messages::asAskedFor();
    case RereadReason::View:
        return messages::isView();
    case RereadReason::Foreign:
        return messages::isForeign();
    case RereadReason::Method:
        return messages::noHeap();
    case RereadReason::Unlogged:
        return messages::isUnlogged();
    case RereadReason::Inherited:
        return messages::isInherited();
    case RereadReason::Computed:
        return messages::isComputed();
    case RereadReason::Privilege:
        return messages::mayNotRead();
    case RereadReason::Version:
        return messages::versionCannotBeAsked();
    case RereadReason::Server:
        return messages::otherServer();
    case RereadReason::Rewritten:
        return messages::wasRewritten();
    case RereadReason::Altered:
        return messages::columnAltered();
    case RereadReason::Examples:
        return messages::onlyDatabaseFindsExamples();
    case RereadReason::Most:
        return messages::mostChanged();
    case RereadReason::Altering:
        return messages::alteredMeanwhile();
    case RereadReason::Filtered:
        return messages::policyDecides();
    }
    return {};
}

std::vector<Message> told(const std::vector<TableReading> &readings)
{
    std::vector<Message> result;
    std::size_t rows = 0;
    std::size_t rowsRead = 0;
    std::uint64_t bytes = 0;
    bool isBrought = false;
    for (const auto &reading : readings) {
        rows += reading.rows;
        rowsRead += reading.rowsRead;
        bytes += reading.bytes;
        isBrought |= reading.again == RereadReason::No;
        if (reading.again != RereadReason::No)
            result.push_back(messages::readWhole(sql::displayName(reading.table), {told(reading.again)}));
    }
    if (readings.empty())
        return result;
    const auto all = static_cast<std::int64_t>(rows);
    const auto read = static_cast<std::int64_t>(rowsRead);
    const auto megabytes = std::round(static_cast<double>(bytes) / 1e5) / 10;
    result.insert(result.begin(),
                  isBrought && rowsRead == 0 ? messages::nothingHadChanged(all)
                      : isBrought            ? messages::broughtUpToDate(read, all, megabytes)
                                             : messages::rowsRead(read, all, megabytes));
    return result;
}

} // namespace espalier::columns
