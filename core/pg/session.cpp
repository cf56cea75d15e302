// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/session.h"

#include "core/base/require.h"
#include "core/base/subjects.h"
#include "core/pg/error.h"
#include "core/pg/messages.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace espalier::pg {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int patienceMilliseconds = 50;
constexpr auto cancelAgainAfter = std::chrono::milliseconds(100);
constexpr auto giveUpAfter = std::chrono::seconds(5);
constexpr auto settleWithin = std::chrono::seconds(2);
constexpr auto looksEndWithin = std::chrono::milliseconds(400);
//! COMMIT and ROLLBACK: a server that is alive answers long before.
constexpr auto finishWithin = std::chrono::seconds(30);

struct CancelCloser
{
    void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
};

//! libpq breaks its sentences into lines.
std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char character : text) {
        const bool isSpace = character == '\n' || character == '\t' || character == ' ';
        if (!isSpace)
            line += character;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}

//! Servers tell it since PostgreSQL 14.
bool isStandby(const pg_conn *link)
{
    const char *told = link == nullptr ? nullptr : PQparameterStatus(link, "in_hot_standby");
    return told != nullptr && std::string_view(told) == "on";
}

} // namespace

void LinkCloser::operator()(pg_conn *link) const
{
    PQfinish(link);
}

void AnswerCloser::operator()(pg_result *answer) const
{
    PQclear(answer);
}

Session::~Session()
{
    lookout.reset();
    link.reset();
    constexpr auto step = std::chrono::milliseconds(10);
    for (auto left = looksEndWithin; *looksOnServer > 0 && left.count() > 0; left -= step)
        std::this_thread::sleep_for(step);
}

Result<> Session::start(OnStop onStop)
{
    ESPALIER_REQUIRE(!link || PQtransactionStatus(link.get()) != PQTRANS_ACTIVE);
    m_onStop = onStop;
    m_stood = {};
    m_wentOn = std::chrono::system_clock::now();
    m_isStopping = false;
    if (!link || PQstatus(link.get()) != CONNECTION_OK)
        return Failure(lost());
    if (onStop == OnStop::Cancel && progress->isCancelled())
        return Failure(cancelled());
    m_giveUp = Clock::now() + (onStop == OnStop::Cancel ? giveUpAfter : finishWithin);
    return {};
}

void Session::goOn()
{
    const auto now = std::chrono::system_clock::now();
    m_stood = std::max(m_stood, now - m_wentOn);
    m_wentOn = now;
}

std::chrono::seconds Session::stood() const
{
    const auto now = std::chrono::system_clock::now();
    return std::chrono::duration_cast<std::chrono::seconds>(std::max(m_stood, now - m_wentOn));
}

Result<> Session::step()
{
    goOn();
    if (m_onStop == OnStop::Finish && (Clock::now() > m_giveUp || progress->isInsisted())) {
        link.reset();
        return Failure(lost());
    }
    if (!m_isStopping && m_onStop == OnStop::Cancel && isToStop()) {
        m_isStopping = true;
        m_giveUp = Clock::now() + giveUpAfter;
        m_nextCancel = Clock::now();
    }
    // A cancel that arrives before the command starts is lost, so it is sent again until the server answers.
    if (m_isStopping)
        sendCancel();

    const auto unsent = PQflush(link.get());
    if (unsent < 0)
        return Failure(lost());
    pollfd wait{.fd = PQsocket(link.get()), .events = POLLIN, .revents = 0};
    if (unsent > 0)
        wait.events = POLLIN | POLLOUT;
    if (poll(&wait, 1, patienceMilliseconds) < 0 && errno != EINTR)
        return Failure(lost());
    goOn();
    if (PQconsumeInput(link.get()) == 0)
        return Failure(lost());
    if (m_isStopping && Clock::now() > m_giveUp) {
        link.reset();
        return Failure(stopped());
    }
    return {};
}

bool Session::isToStop() const
{
    return progress->isCancelled() || (lookout && lookout->waiter());
}

Error Session::stopped() const
{
    if (auto waiter = lookout ? lookout->waiter() : std::nullopt; waiter && !progress->isCancelled())
        return *std::move(waiter);
    return cancelled();
}

Result<> Session::flush()
{
    for (;;) {
        const auto unsent = PQflush(link.get());
        if (unsent == 0)
            return {};
        if (unsent < 0)
            return Failure(lost());
        if (auto waited = step(); !waited)
            return waited;
    }
}

Result<> Session::awaitAnswer()
{
    while (PQisBusy(link.get()) != 0) {
        if (auto waited = step(); !waited)
            return waited;
    }
    return {};
}

Result<Answer> Session::finish()
{
    Answer last;
    std::optional<Error> error;
    for (;;) {
        if (auto ready = awaitAnswer(); !ready)
            return Failure(ready.error());
        Answer answer(PQgetResult(link.get()));
        if (!answer)
            break;
        const auto status = PQresultStatus(answer.get());
        const bool isFailed = status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE;
        if (isFailed && !error)
            error = m_isStopping ? stopped() : errorOf(answer.get());
        last = std::move(answer);
        if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN)
            break;
    }
    settleCancel();
    if (!last && !error)
        error = lost();
    if (auto told = outcome(std::move(error)); !told)
        return Failure(told.error());
    return last;
}

//! What a finished command means, with what became of the link.
Result<> Session::outcome(std::optional<Error> error) const
{
    const bool isLost = !link || PQstatus(link.get()) != CONNECTION_OK;
    if (!isLost && !error)
        return {};
    if (!isLost)
        return Failure(*std::move(error));
    if (m_isStopping)
        return Failure(stopped());
    // What the server or a pooler said before it hung up tells more than libpq's guess.
    auto failure = lost();
    if (error && !hasStoodStill()) {
        failure.problem = error->problem;
        failure.detail = error->detail;
        if (!error->sqlState.empty())
            failure.sqlState = error->sqlState;
        if (error->code == Error::Code::Connection)
            failure.remedies = error->remedies;
    }
    return Failure(std::move(failure));
}

void Session::abandon()
{
    if (!link)
        return;
    m_isStopping = true;
    m_giveUp = Clock::now() + giveUpAfter;
    m_nextCancel = Clock::now();
    for (;;) {
        if (!awaitAnswer())
            break;
        const Answer answer(PQgetResult(link.get()));
        if (!answer)
            break;
        const auto status = PQresultStatus(answer.get());
        if (status == PGRES_COPY_IN)
            PQputCopyEnd(link.get(), "stopped");
        while (status == PGRES_COPY_OUT) {
            char *chunk = nullptr;
            const auto length = PQgetCopyData(link.get(), &chunk, 1);
            PQfreemem(chunk);
            if (length < 0 || (length == 0 && !step()))
                break;
        }
    }
    settleCancel();
}

void Session::sendCancel()
{
    using std::chrono::seconds;
    const bool isUnderWay = m_cancel.valid() && m_cancel.wait_for(seconds(0)) != std::future_status::ready;
    if (isUnderWay || Clock::now() < m_nextCancel)
        return;
    // PQcancel() blocks on a connection of its own, hence the thread; it holds nothing of ours.
    std::unique_ptr<PGcancel, CancelCloser> handle(PQgetCancel(link.get()));
    if (!handle)
        return;
    std::packaged_task<void()> task([handle = std::move(handle)] {
        std::array<char, 256> message{};
        PQcancel(handle.get(), message.data(), static_cast<int>(message.size()));
    });
    m_cancel = task.get_future();
    std::thread(std::move(task)).detach();
    m_nextCancel = Clock::now() + cancelAgainAfter;
}

//! A cancel still under way would hit the next command: wait for it, or give the link up.
void Session::settleCancel()
{
    if (m_cancel.valid() && m_cancel.wait_for(settleWithin) != std::future_status::ready)
        link.reset();
    m_cancel = {};
}

//! So long that the server, or the kernel, has ended the session: one that was in the way, as a standby's.
bool Session::hasStoodStill() const
{
    return standstillMilliseconds > 0 && 2 * stood() >= std::chrono::milliseconds(standstillMilliseconds);
}

Error Session::lost() const
{
    if (hasStoodStill())
        return {.code = Error::Code::Connection,
                .subject = subjects::connection,
                .problem = messages::stoodStill(stood().count()),
                .remedies = {messages::runAgain()},
                .sqlState = "40001"};
    auto detail = link ? onOneLine(PQerrorMessage(link.get())) : std::string();
    Error error{.code = Error::Code::Connection,
                .subject = subjects::connection,
                .problem = detail.empty() ? messages::connectionLost() : Message(),
                .detail = detail,
                .remedies = {messages::connectAgain()}};
    // Whom it ends while the rows are on their way, a standby may tell no reason: it is taken for the usual one.
    if (isStandby(link.get())) {
        error.remedies.push_back(messages::standbyEndsReads());
        error.sqlState = "40001";
    }
    return error;
}

} // namespace espalier::pg
