// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of espalierctl about one database, on a private server and with a home of its own.
#pragma once

#include "core/pg/settings.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QTemporaryDir>

namespace espalier::tests {

class CommandSession
{
public:
    //! Made once for all tests of a class, which inherits it. tables: the SQL that makes what the database holds.
    CommandSession(std::string database, const std::string &tables)
        : m_database(std::move(database))
    {
        m_cluster.createDatabase(m_database);
        runSql(tables);
    }

    QString home() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    std::string value(const std::string &query) { return m_cluster.value(m_database, query); }
    void runSql(const std::string &statements) { m_cluster.runSql(m_database, statements); }
    pg::Settings settings() const { return m_cluster.settings(m_database); }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        const auto uri = QString::fromStdString(pg::displayText(settings()));
        return startCommand(QStringList{"--database", uri} + arguments, m_folder.path());
    }
    Answer run(const QStringList &arguments) const { return answerOf(*start(arguments)); }
    Json json(const QStringList &arguments) const { return documentOf(run(arguments + QStringList{"--json"})); }

private:
    TestCluster m_cluster;
    QTemporaryDir m_folder;
    std::string m_database;
};

} // namespace espalier::tests
