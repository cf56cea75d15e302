// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcluster.h"

#include "core/pg/transaction.h"
#include "tests/support/required.h"

#include <QProcess>
#include <QStringList>
#include <QtGlobal>

#include <cstdlib>
#include <filesystem>

namespace espalier::tests {

TestCluster::TestCluster()
{
    std::string folder = (std::filesystem::temp_directory_path() / "espalier-test-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        qFatal("no temporary folder");
    m_cluster = required(gym::startCluster(folder, m_progress, {.durability = gym::Durability::None}));
}

TestCluster::~TestCluster()
{
    (void)gym::stopCluster(m_cluster.folder);
    std::error_code ignored;
    std::filesystem::remove_all(m_cluster.folder, ignored);
}

pg::Settings TestCluster::settings(const std::string &database) const
{
    return gym::settingsFor(m_cluster, database);
}

void TestCluster::createDatabase(const std::string &database)
{
    required(gym::createDatabase(m_cluster, database));
}

pg::Connection TestCluster::connect(const std::string &database)
{
    return required(pg::Connection::open(settings(database), m_progress));
}

std::function<Result<pg::Connection>(Progress &)> TestCluster::connecting(const std::string &database) const
{
    return [settings = settings(database)](Progress &progress) {
        return pg::Connection::open(settings, progress);
    };
}

void TestCluster::runSql(const std::string &database, std::string_view sql)
{
    auto connection = connect(database);
    auto transaction = required(pg::Transaction::begin(connection, {.access = pg::Access::Deploy}));
    required(transaction.execute("SET LOCAL search_path = public, pg_catalog"));
    required(transaction.execute(sql));
    required(transaction.commit());
}

std::string TestCluster::value(const std::string &database, std::string_view sql)
{
    auto connection = connect(database);
    auto transaction = required(pg::Transaction::begin(connection, {.access = pg::Access::Deploy}));
    required(transaction.execute("SET LOCAL search_path = public, pg_catalog"));
    const auto rows = required(transaction.query(sql));
    return rows.size() == 0 ? std::string() : std::string(rows.text(0, 0));
}

void TestCluster::runAlone(const std::string &database, const std::string &sql)
{
    const auto parameters = settings(database).parameters;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start("psql",
                  {"-q", "-X", "-v", "ON_ERROR_STOP=1", "-h", QString::fromStdString(parameters.at("host")), "-U",
                   QString::fromStdString(parameters.at("user")), "-d", QString::fromStdString(database), "-c",
                   QString::fromStdString(sql)});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s", sql.c_str());
}

bool TestCluster::loadFile(const std::string &database, const std::string &file)
{
    const auto parameters = settings(database).parameters;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start("sh",
                  {"-c", "zcat \"$1\" | psql -q -X -h \"$2\" -U \"$3\" -d \"$4\"", "sh", QString::fromStdString(file),
                   QString::fromStdString(parameters.at("host")), QString::fromStdString(parameters.at("user")),
                   QString::fromStdString(database)});
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

std::string sharedData()
{
    return qEnvironmentVariable("ESPALIER_SHARED_DATA").toStdString();
}

} // namespace espalier::tests
