// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/gym/cluster.h"
#include "core/pg/connection.h"
#include "core/pg/settings.h"

#include <functional>
#include <string>
#include <string_view>

namespace espalier::tests {

//! A private PostgreSQL cluster for one test program: started when constructed, stopped and deleted when destroyed.
//! A test that cannot go on without it aborts with the reason.
class TestCluster
{
public:
    TestCluster();
    TestCluster(const TestCluster &) = delete;
    TestCluster &operator=(const TestCluster &) = delete;
    ~TestCluster();

    const gym::Cluster &cluster() const { return m_cluster; }
    //! As the superuser.
    pg::Settings settings(const std::string &database = "postgres") const;
    void createDatabase(const std::string &database);
    //! A connection whose progress never says stop.
    pg::Connection connect(const std::string &database = "postgres");
    //! Opens connections that end with the progress they are given.
    std::function<Result<pg::Connection>(Progress &)> connecting(const std::string &database) const;
    //! Runs statements in one transaction, with public first on the search path. Aborts the test program on an error.
    void runSql(const std::string &database, std::string_view sql);
    //! The first value of a query, as text; public first on the search path.
    std::string value(const std::string &database, std::string_view sql);
    //! Runs one statement outside of a transaction, as VACUUM needs it. Aborts the test program on an error.
    void runAlone(const std::string &database, const std::string &sql);
    //! Feeds a gzipped SQL file to psql. False where that failed.
    bool loadFile(const std::string &database, const std::string &file);

private:
    gym::Cluster m_cluster;
    Progress m_progress;
};

//! The folder of optional real data ($ESPALIER_SHARED_DATA), or empty: then QSKIP.
std::string sharedData();

} // namespace espalier::tests
