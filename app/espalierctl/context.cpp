// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/context.h"

#include "core/base/messages.h"
#include "core/base/printable.h"
#include "core/pg/addresstext.h"
#include "core/study/json.h"
#include "core/study/limits.h"
#include "core/workbench/connections.h"
#include "core/workbench/connectiontest.h"
#include "core/workbench/gym.h"
#include "core/workbench/messages.h"
#include "core/workbench/studylibrary.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <iterator>
#include <optional>
#include <unistd.h>

#include "app/espalierctl/columns.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

// A signal handler can reach nothing but a global.
std::atomic_int interruptions{0}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void interrupt(int /*signal*/)
{
    ++interruptions;
}

bool isNumber(std::string_view cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789.,-+eE %") == std::string_view::npos;
}

std::string padded(const std::string &cell, std::size_t width, bool isRight)
{
    const std::string blanks(width - std::min(width, columnsOf(cell)), ' ');
    return isRight ? blanks + cell : cell + blanks;
}

//! Counts within a step make no other step of it: a log hears how far it is now and then.
Message withoutCounts(Message stage)
{
    for (auto &argument : stage.arguments) {
        if (std::holds_alternative<std::int64_t>(argument))
            argument = std::int64_t{0};
        else if (auto *nested = std::get_if<std::vector<Message>>(&argument))
            std::ranges::transform(*nested, nested->begin(), withoutCounts);
    }
    return stage;
}

} // namespace

TerminalProgress::TerminalProgress()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
}

TerminalProgress::~TerminalProgress()
{
    if (m_hasLine)
        std::cerr << "\r\033[K";
}

bool TerminalProgress::isCancelled() const
{
    return interruptions > 0;
}

bool TerminalProgress::isInsisted() const
{
    return interruptions > 1;
}

void TerminalProgress::report(double fraction, const Message &stage)
{
    const auto shown = printable(worded(stage), LineBreaks::Escaped);
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal) {
        tellStep(stage, shown, now);
        return;
    }
    if (now - m_last < std::chrono::milliseconds(80) && shown == m_stage)
        return;
    m_last = now;
    m_stage = shown;
    m_hasLine = true;
    std::cerr << "\r\033[K";
    if (fraction >= 0)
        std::cerr << static_cast<int>(fraction * 100) << " % ";
    std::cerr << shown << std::flush;
}

void TerminalProgress::tellStep(const Message &stage, const std::string &shown,
                                std::chrono::steady_clock::time_point now)
{
    constexpr std::chrono::seconds pause{10};
    const auto step = withoutCounts(stage);
    const auto [told, isNew] = m_told.try_emplace(plainText(step), now);
    if (!isNew && (step == stage || now - told->second < pause))
        return;
    told->second = now;
    std::cerr << shown << "\n";
}

namespace {

//! A name, as far as it can be told from an address: of a service, of a kept connection, else of a database.
Result<pg::Settings> settingsOf(const Context &context)
{
    const auto &text = context.database;
    if (text == "gym")
        return workbench::gymSettings(context.places.gym);
    const auto services = pg::services();
    const bool isName = !text.empty() && text.find("://") == std::string::npos && text.find('=') == std::string::npos;
    if (!isName || std::ranges::find(services, text) != services.end())
        return pg::parseSettings(text);
    const auto kept = workbench::readConnections(workbench::connectionsFile(context.places));
    if (!kept)
        return Failure(kept.error());
    const auto found = workbench::findConnection(*kept, text);
    if (found)
        return found->isGym ? workbench::gymSettings(context.places.gym) : pg::parseSettings(found->settings);
    if (found.error().problem == workbench::messages::noSuchConnection())
        return pg::parseSettings(text);
    return Failure(found.error());
}

} // namespace

Result<pg::Settings> Context::settings() const
{
    if (!known) {
        known = settingsOf(*this);
        if (*known && !ssh.empty())
            (**known).parameters[pg::sshKeyword] = ssh;
    }
    return *known;
}

std::string Context::elsewhere(const pg::Settings &settings) const
{
    const auto services = pg::services();
    const auto kept = workbench::readConnections(workbench::connectionsFile(places));
    const bool isKept = kept && !database.empty() && workbench::findConnection(*kept, database);
    const bool isName = database == "gym" || isKept || std::ranges::find(services, database) != services.end();
    return isName ? database : pg::textWithEnvironment(settings);
}

Result<workbench::Asked> Context::asked(const catalog::Handle &catalog) const
{
    auto parsed = settings();
    if (!parsed)
        return Failure(parsed.error());
    return workbench::Asked{
        .catalog = catalog, .settings = std::move(*parsed), .cache = places.cache, .memory = memory};
}

Result<workbench::Explored> Context::explore()
{
    const auto parsed = settings();
    if (!parsed)
        return Failure(parsed.error());
    auto cache = openCache();
    auto explored = cache ? workbench::explore(*parsed, *cache, progress) : workbench::explore(*parsed, progress);
    const auto problem = !cache ? std::optional(cache.error()) : explored ? explored->unread : std::nullopt;
    if (problem)
        std::cerr << "espalierctl: without accepted relations: " << printable(worded(*problem), LineBreaks::Escaped)
                  << "\n";
    return explored;
}

bool Context::namesDatabase() const
{
    constexpr std::array<const char *, 5> variables{"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE"};
    return !database.empty() || std::ranges::any_of(variables, [](const char *variable) {
        const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing sets the environment
        return value != nullptr && *value != '\0';
    });
}

Result<pg::Identity> Context::identity()
{
    const auto parsed = settings();
    if (!parsed)
        return Failure(parsed.error());
    return workbench::databaseIdentity(*parsed, progress);
}

Result<store::Cache> Context::openCache() const
{
    return store::Cache::open(places.cache);
}

Result<store::Cache> Context::openRuns() const
{
    auto runs = workbench::openRuns(places);
    if (runs && runs->recovery())
        std::cerr << "espalierctl: " << printable(store::describe(*runs->recovery()), LineBreaks::Escaped) << "\n";
    return runs;
}

Result<workbench::Stores> Context::openStores() const
{
    auto cache = openCache();
    if (!cache)
        return Failure(cache.error());
    auto runs = openRuns();
    if (!runs)
        return Failure(runs.error());
    return workbench::Stores{std::move(*cache), std::move(*runs)};
}

std::string studyPath(const std::string &file)
{
    std::error_code ignored;
    if (file.ends_with(".json") || file.find('/') != std::string::npos || std::filesystem::exists(file, ignored))
        return file;
    const auto kept = workbench::findStudy(workbench::studiesFolder(workbench::defaultPlaces()), file);
    return kept ? kept->file.string() : file;
}

Result<> storeStudy(const std::string &file, const study::Study &study)
{
    return writeFile(studyPath(file), printJson(study::toJson(study)));
}

Result<study::Study> readStudy(const std::string &file)
{
    auto text = readFile(studyPath(file), study::mostFileBytes);
    if (!text) {
        auto error = text.error();
        error.remedies.push_back(messages::inWords("espalierctl study new --help tells how to make a study"));
        return Failure(std::move(error));
    }
    return study::parseStudy(*text, file);
}

int fail(const Context &context, const Error &error)
{
    std::cerr << "espalierctl: " << printable(worded(error), LineBreaks::Escaped) << "\n";
    if (context.isJson)
        std::cout << printJson({{"error", errorJson(error)}});
    return 1;
}

int answer(const Context &context, const Json &json, std::string_view text)
{
    if (context.isJson)
        std::cout << printJson(json);
    else
        std::cout << printable(text, LineBreaks::Kept);
    return 0;
}

std::string lineOf(std::string_view text)
{
    return printable(text, LineBreaks::Escaped) + "\n";
}

std::string shellWord(std::string_view text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,";
    if (!text.empty() && text.find_first_not_of(plain) == std::string_view::npos)
        return std::string(text);
    std::string word = "'";
    for (const char character : text)
        word += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return word + "'";
}

std::string scoreText(double score)
{
    constexpr double smallest = 0.001;
    constexpr double largest = 10'000; // from here on no digit after the point says anything
    if (std::isnan(score))
        return "-";
    if (score != 0 && std::abs(score) < smallest)
        return fmt::format("{:.3g}", score);
    return std::abs(score) < largest ? fmt::format("{:.4f}", score) : fmt::format("{:.0f}", score);
}

int answerScript(const Context &context, const Json &json, std::string_view script)
{
    if (context.isJson || isatty(STDOUT_FILENO) != 0)
        return answer(context, json, script);
    std::cout << script;
    return 0;
}

std::string table(std::vector<std::string> head, std::vector<std::vector<std::string>> rows)
{
    const auto escape = [](std::vector<std::string> &row) {
        for (auto &cell : row)
            cell = printable(cell, LineBreaks::Escaped);
    };
    escape(head);
    std::ranges::for_each(rows, escape);
    std::vector<std::size_t> widths;
    std::vector<bool> isRight;
    for (std::size_t i = 0; i < head.size(); ++i) {
        widths.push_back(columnsOf(head[i]));
        isRight.push_back(!rows.empty() && std::ranges::all_of(rows, [i](const auto &row) {
            return row[i].empty() || isNumber(row[i]);
        }));
        for (const auto &row : rows)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    std::string text;
    const auto addRow = [&](const std::vector<std::string> &row) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += (i == 0 ? "" : "  ") + padded(row[i], widths[i], isRight[i]);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    };
    addRow(head);
    for (const auto &row : rows)
        addRow(row);
    return text;
}

} // namespace espalier::ctl
