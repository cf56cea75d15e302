// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "ui/controllers/connectiontest.h"

#include <QTest>

namespace connectiontest_test {

using namespace espalier;
using namespace espalier::ui;
using Phase = TestStep::Phase;

class ConnectionTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A step is ticked only where it was seen to pass.
    void ticksWhatWasSeen()
    {
        const auto plain = ConnectionTest::steps(workbench::Reached{{}, 15, 15});
        QCOMPARE(plain[2].phase, Phase::Skipped);
        QVERIFY(plain[2].detail.contains("not encrypted"));
        QCOMPARE(plain[5].phase, Phase::Passed);
        const auto encrypted =
            ConnectionTest::steps(workbench::Reached{{.isEncrypted = true, .protocol = "TLSv1.3"}, 4, 5});
        QCOMPARE(encrypted[2].phase, Phase::Passed);
        QCOMPARE(encrypted[2].detail, "TLSv1.3");
        QCOMPARE(encrypted[5].phase, Phase::Warned);
        QCOMPARE(encrypted[5].detail, "4 of 5 tables can be read");
        QCOMPARE(ConnectionTest::steps(workbench::Reached{{}, 0, 5})[5].phase, Phase::Failed);
        QCOMPARE(ConnectionTest::steps(workbench::Reached{{}, 0, 0})[5].phase, Phase::Warned);
    }

    void stopsAtWhatFailed()
    {
        const auto steps = ConnectionTest::steps(Failure(Error{.code = Error::Code::Connection,
                                                               .subject = "login as ada",
                                                               .detail = "no.",
                                                               .remedies = {messages::inWords("Ask.")}}));
        QCOMPARE(steps[1].phase, Phase::Passed);
        QCOMPARE(steps[2].phase, Phase::Skipped);
        QCOMPARE(steps[3].phase, Phase::Failed);
        QCOMPARE(steps[3].detail, "no. Ask.");
        QCOMPARE(steps[4].phase, Phase::Waiting);
    }
};

QTEST_MAIN(ConnectionTestTest)

} // namespace connectiontest_test

#include "connectiontest_test.moc"
