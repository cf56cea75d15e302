// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/require.h"

#include <QTest>

#include <array>
#include <csignal>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace require_test {

using namespace espalier;

namespace {

//! How a process ended that did something, and what it said.
struct Ended
{
    int status = 0;
    std::string said;
};

template<typename Work>
Ended ended(Work work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {};
    const auto child = fork();
    if (child == 0) {
        // Neither Qt Test nor a core file is to tell of it.
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL);
        dup2(ends[1], STDERR_FILENO);
        work();
        _exit(0);
    }
    close(ends[1]);
    Ended result;
    std::array<char, 512> bytes{};
    for (auto count = read(ends[0], bytes.data(), bytes.size()); count > 0;
         count = read(ends[0], bytes.data(), bytes.size()))
        result.said.append(bytes.data(), static_cast<std::size_t>(count));
    close(ends[0]);
    waitpid(child, &result.status, 0);
    return result;
}

} // namespace

class RequireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContractThatHoldsChangesNothing()
    {
        const auto end = ended([] {
            ESPALIER_REQUIRE(1 + 1 == 2);
            Random({7}).below(3);
        });
        QVERIFY(WIFEXITED(end.status));
        QCOMPARE(end.said, std::string());
    }

#ifdef ESPALIER_CHECKS
    void aBrokenContractEndsTheProcess()
    {
        const auto end = ended([] {
            const int places = 0;
            ESPALIER_REQUIRE(places > 0);
        });
        QVERIFY(WIFSIGNALED(end.status));
        QCOMPARE(WTERMSIG(end.status), SIGABRT);
        QVERIFY2(end.said.find("require_test.cpp:") != std::string::npos, end.said.c_str());
        QVERIFY2(end.said.find("broken contract: places > 0\n") != std::string::npos, end.said.c_str());
    }

    void functionsOfCoreCheckTheirs()
    {
        const auto end = ended([] {
            Random({7}).below(0);
        });
        QVERIFY(WIFSIGNALED(end.status));
        QVERIFY2(end.said.find("bound > 0") != std::string::npos, end.said.c_str());
    }
#else
    void aBrokenContractIsNotLookedAt()
    {
        int looks = 0;
        const auto isLookedAt = [&looks] {
            ++looks;
            return false;
        };
        ESPALIER_REQUIRE(isLookedAt());
        QCOMPARE(looks, 0);
    }
#endif
};

QTEST_APPLESS_MAIN(RequireTest)

} // namespace require_test

#include "require_test.moc"
