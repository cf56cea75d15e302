// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a user runs it. Requires: ESPALIERCTL names the program.
#pragma once

#include "core/base/json.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace espalier::tests {

struct Answer
{
    int exitCode = -1;
    QString text;
    QString error;
};

//! With a home of its own, and no database that the environment names. folder: it works in; empty for this process's.
inline std::unique_ptr<QProcess> startCommand(const QStringList &arguments, const QString &home,
                                              const QString &folder = {})
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *variable : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("ESPALIER_HOME"), home);
    process->setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process->setWorkingDirectory(folder);
    process->start(QStringLiteral(ESPALIERCTL), arguments);
    return process;
}

inline Answer answerOf(QProcess &process)
{
    constexpr int milliseconds = 300'000;
    process.waitForFinished(milliseconds);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Answer runCommand(const QStringList &arguments, const QString &home, const QString &folder = {})
{
    return answerOf(*startCommand(arguments, home, folder));
}

//! What it printed for --json; where it failed, the test ends.
inline Json documentOf(const Answer &answer)
{
    if (answer.exitCode != 0)
        qFatal("%s", qPrintable(answer.error));
    return parseJson(answer.text.toStdString(), "answer").value();
}

} // namespace espalier::tests
