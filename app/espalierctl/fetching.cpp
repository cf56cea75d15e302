// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/fetching.h"

#include "core/base/names.h"
#include "core/columns/reading.h"
#include "core/sql/quote.h"

#include "app/espalierctl/worded.h"

namespace espalier::ctl {

std::string_view placeOf(cost::Executor executor)
{
    return executor == cost::Executor::Local ? "here" : "in the database";
}

void addExecutorOption(CLI::App &command, std::optional<cost::Executor> &executor)
{
    command
        .add_option_function<std::string>(
            "--executor",
            [&executor](const std::string &name) {
                executor = valueOf(cost::executorNames, name);
            },
            "who computes the features: local or pushdown; chosen where it is not given")
        ->check([](const std::string &name) {
            return valueOf(cost::executorNames, name) ? std::string()
                                                      : name + " is none of " + namesIn(cost::executorNames);
        });
}

Json readingsJson(const std::vector<columns::TableReading> &readings)
{
    auto all = Json::array();
    for (const auto &reading : readings) {
        Json one{{"table", sql::displayName(reading.table)},
                 {"rows", reading.rows},
                 {"rows_read", reading.rowsRead},
                 {"bytes", reading.bytes}};
        if (reading.again != columns::RereadReason::No)
            one["read_again"] = worded(columns::told(reading.again));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace espalier::ctl
