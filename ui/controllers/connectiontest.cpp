// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/connectiontest.h"

#include "core/base/subjects.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <algorithm>
#include <string_view>

namespace espalier::ui {

namespace {

constexpr std::size_t stepCount = 6;
constexpr std::size_t tlsStep = 2;
constexpr std::size_t rightsStep = 5;

QStringList names()
{
    return {ConnectionTest::tr("Name"),  ConnectionTest::tr("Port"),     ConnectionTest::tr("TLS"),
            ConnectionTest::tr("Login"), ConnectionTest::tr("Database"), ConnectionTest::tr("Rights")};
}

//! Which of the six steps an error of opening a connection belongs to.
std::size_t failedStep(const Error &error)
{
    const std::string_view subject = error.subject;
    if (subjects::isOf(subject, subjects::hostName))
        return 0;
    // The way there is the network's part.
    if (subject.starts_with("SSH"))
        return 1;
    if (subjects::isOf(subject, subjects::tlsWith))
        return tlsStep;
    if (subjects::isOf(subject, subjects::loginAs))
        return 3;
    if (subjects::isOf(subject, subjects::database))
        return 4;
    return error.code == Error::Code::Connection ? 1 : rightsStep;
}

TestStep rightsOf(const workbench::Reached &found)
{
    using Phase = TestStep::Phase;
    if (found.tables == 0)
        return {{}, Phase::Warned, ConnectionTest::tr("there are no tables in it")};
    const auto text = ConnectionTest::tr("%1 of %2 tables can be read")
                          .arg(countText(static_cast<std::int64_t>(found.readable)),
                               countText(static_cast<std::int64_t>(found.tables)));
    const auto phase = found.readable == found.tables ? Phase::Passed
        : found.readable > 0                          ? Phase::Warned
                                                      : Phase::Failed;
    return {{},
            phase,
            found.readable > 0 ? text : ConnectionTest::tr("%1; ask their owner to GRANT SELECT on them").arg(text)};
}

} // namespace

std::vector<TestStep> ConnectionTest::running()
{
    std::vector<TestStep> steps;
    for (const auto &name : names())
        steps.push_back({name, TestStep::Phase::Running, {}});
    return steps;
}

std::vector<TestStep> ConnectionTest::steps(const Result<workbench::Reached> &found)
{
    using Phase = TestStep::Phase;
    const auto failed = found ? stepCount : failedStep(found.error());
    std::vector<TestStep> steps(stepCount);
    for (std::size_t i = 0; i < stepCount; ++i) {
        if (i < failed)
            steps[i].phase = Phase::Passed;
        if (i == failed)
            steps[i] = {
                {}, Phase::Failed, QStringLiteral("%1 %2").arg(problemText(found.error()), adviceText(found.error()))};
    }
    // Who looks the name up beyond ssh is not told.
    if (!found && std::string_view(found.error().subject).starts_with("SSH"))
        steps[0].phase = Phase::Skipped;
    // Whether what came before a refused login was encrypted is not told.
    if (!found && failed > tlsStep)
        steps[tlsStep].phase = Phase::Skipped;
    if (found) {
        steps[tlsStep] = found->tls.isEncrypted
            ? TestStep{{}, Phase::Passed, toQString(found->tls.protocol)}
            : TestStep{{}, Phase::Skipped, tr("not encrypted: over a socket of this computer, or not asked for")};
        steps[rightsStep] = rightsOf(*found);
    }
    const auto words = names();
    for (std::size_t i = 0; i < stepCount; ++i)
        steps[i].name = words.at(static_cast<qsizetype>(i));
    return steps;
}

} // namespace espalier::ui
