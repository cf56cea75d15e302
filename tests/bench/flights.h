// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "tests/bench/need.h"
#include "tests/support/testcluster.h"

//! nycflights17: 303,748 flights, and the question which of them come too late.
namespace espalier::bench {

inline const study::Hop toPlane{.direction = study::Direction::ToParent,
                                .table = {"public", "planes"},
                                .childColumns = {"tailnum"},
                                .parentColumns = {"tailnum"}};
inline const study::Hop toFlights{.direction = study::Direction::ToChild,
                                  .table = {"public", "flights"},
                                  .childColumns = {"tailnum"},
                                  .parentColumns = {"tailnum"},
                                  .isToMany = true};

//! Flights that came too late, as of their scheduled hour; without features.
inline study::Study lateFlights()
{
    study::Study study{.name = "late", .entity = {"public", "flights"}};
    study.target = study::RowTarget{.column = "arr_delay",
                                    .condition = study::Condition{"arr_delay", study::Operator::Greater, "15"},
                                    .asOf = "time_hour"};
    study.times = {{.table = {"public", "flights"}, .column = "time_hour"}};
    return study;
}

//! Loads the folder, which holds a load.sql, into a database "flights" of the cluster.
inline void loadFlights(tests::TestCluster &cluster, const char *folder)
{
    cluster.createDatabase("flights");
    const auto uri = pg::displayText(cluster.settings("flights"));
    const auto load = fmt::format("cd '{}' && psql -q -X -v ON_ERROR_STOP=1 '{}' -f load.sql", folder, uri);
    if (std::system(load.c_str()) != 0) // NOLINT(concurrency-mt-unsafe): one thread
        std::exit(1);
}

} // namespace espalier::bench
