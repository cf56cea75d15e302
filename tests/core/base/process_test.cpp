// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/process.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <unistd.h>

namespace process_test {

using espalier::Launch;
using espalier::Process;

namespace {

Launch shell(const std::string &script)
{
    return {.program = "/bin/sh", .arguments = {"-c", script}};
}

std::string readAll(Process &process)
{
    std::string text;
    while (!process.hasEnded()) {
        pollfd wait{.fd = process.output(), .events = POLLIN, .revents = 0};
        poll(&wait, 1, 1000);
        text += process.read();
    }
    return text;
}

std::string outputOf(const Launch &launch)
{
    auto process = Process::start(launch).value();
    return readAll(process);
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesInputAndReadsLines()
    {
        auto launch = shell("cat; printf unfinished");
        launch.input = "one\ntwo\n";
        auto process = Process::start(launch).value();
        std::vector<std::string> lines;
        while (!process.hasEnded()) {
            for (auto &line : process.readLines())
                lines.push_back(std::move(line));
        }
        QCOMPARE(lines, (std::vector<std::string>{"one", "two"}));
        QCOMPARE(process.wait(), 0);
        // More than a pipe holds, to a child that reads late.
        auto large = shell("sleep 0.1; wc -c");
        large.input = std::string(1'000'000, 'x');
        QCOMPARE(outputOf(large), std::string("1000000\n"));
        // Nothing is nothing to wait for.
        QCOMPARE(outputOf(shell("cat; echo end")), std::string("end\n"));
    }

    void tellsHowItEnded()
    {
        const auto codeOf = [](const std::string &script) {
            auto process = Process::start(shell(script)).value();
            readAll(process);
            return process.wait();
        };
        QCOMPARE(codeOf("exit 3"), 3);
        QCOMPARE(codeOf("exit 127"), 127); // a program's own 127 is no failed start
        QCOMPARE(codeOf("kill -TERM $$"), 128 + 15);
    }

    void tellsWhatCannotBeStarted()
    {
        const auto missing = Process::start({.program = "/nowhere/at/all"});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, espalier::Error::Code::Io);
        QCOMPARE(missing.error().subject, std::string("/nowhere/at/all"));
        QVERIFY(!missing.error().detail.empty());
        auto elsewhere = shell("true");
        elsewhere.folder = "/nowhere";
        QVERIFY(!Process::start(elsewhere));
        QVERIFY(!Process::start({.program = "/etc/passwd"})); // no program
    }

    void runsWhereAndAsItIsTold()
    {
        qputenv("ESPALIER_PROCESS_TEST", "ours");
        QCOMPARE(outputOf(shell("echo $ESPALIER_PROCESS_TEST")), std::string("ours\n"));
        auto bare = shell("echo \"$ESPALIER_PROCESS_TEST$OTHER\"; pwd");
        bare.environment = std::vector<std::string>{"OTHER=theirs"};
        bare.folder = "/";
        QCOMPARE(outputOf(bare), std::string("theirs\n/\n"));
        auto loud = shell("echo wrong >&2");
        loud.tellsErrors = true;
        QCOMPARE(outputOf(loud), std::string("wrong\n"));
        const QTemporaryDir folder;
        auto apart = shell("echo right; echo wrong >&2");
        apart.errors = folder.filePath("errors").toStdString();
        QCOMPARE(outputOf(apart), std::string("right\n"));
        QCOMPARE(espalier::readFile(apart.errors.string(), 100).value(), std::string("wrong\n"));
        apart.errors = folder.filePath("none/errors").toStdString();
        QVERIFY(!Process::start(apart));
    }

    void inheritsNoOtherFile()
    {
        const int file = dup(STDIN_FILENO); // not closed on exec
        QVERIFY(file > STDERR_FILENO);
        const auto script = "test -e /proc/self/fd/" + std::to_string(file) + " && echo there || echo gone";
        // What looks has files of its own, so that it looks by itself.
        QCOMPARE(outputOf(shell(script)), std::string("gone\n"));
        close(file);
    }

    void aSessionEndsWhole()
    {
        const auto session = "cut -d' ' -f6 /proc/self/stat";
        QCOMPARE(outputOf(shell(session)), std::to_string(getsid(0)) + "\n");
        auto own = shell(session);
        own.hasOwnSession = true;
        QVERIFY(outputOf(own) != std::to_string(getsid(0)) + "\n");
        // The child of the child holds the output open: it is closed when both are gone.
        auto nested = shell("sleep 60 & echo started; wait");
        nested.hasOwnSession = true;
        auto process = Process::start(nested).value();
        while (process.readLines().empty())
            QVERIFY(!process.hasEnded());
        QElapsedTimer timer;
        timer.start();
        process.terminate();
        readAll(process);
        QCOMPARE(process.wait(), 128 + 15);
        QVERIFY(timer.elapsed() < 30'000);
    }

    void isKilledWithItsOwner()
    {
        int output = -1;
        {
            auto process = Process::start(shell("exec sleep 60")).value();
            output = process.output();
            auto moved = std::move(process);
            QCOMPARE(moved.output(), output);
            QVERIFY(process.hasEnded()); // NOLINT(bugprone-use-after-move): it is empty
            moved.kill();
            QCOMPARE(moved.wait(), 128);
        }
        QVERIFY(::close(output) != 0);
    }
};

QTEST_GUILESS_MAIN(ProcessTest)

} // namespace process_test

#include "process_test.moc"
