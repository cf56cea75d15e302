// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/pg/identity.h"
#include "core/pg/settings.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/workbench/explore.h"
#include "core/workbench/places.h"
#include "core/workbench/questions.h"
#include "core/workbench/stores.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace espalier::ui {
class Language;
}

namespace espalier::ctl {

//! Progress on standard error: one line that changes on a terminal, elsewhere each step once, and how far it is every ten seconds. Ctrl+C cancels.
class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override;
    bool isCancelled() const override;
    bool isInsisted() const override;
    void report(double fraction, const Message &stage) override;

private:
    void tellStep(const Message &stage, const std::string &shown, std::chrono::steady_clock::time_point now);

    bool m_isTerminal = false;
    bool m_hasLine = false;
    std::string m_stage;
    std::map<std::string, std::chrono::steady_clock::time_point, std::less<>>
        m_told; //!< steps, where each is told once
    std::chrono::steady_clock::time_point m_last;
};

//! What every command shares: where to connect, how to answer.
struct Context
{
    std::string database; //!< URI, keyword string, service, kept connection, "gym", or empty for the environment
    std::string ssh; //!< through whom; empty where the connection says itself
    bool isJson = false;
    workbench::Places places;
    ui::Language *language =
        nullptr; //!< not owned, set for every command: that sentences are in: English, but for documents that are asked for in another one
    TerminalProgress progress;
    std::size_t memory = defaultMemory(); //!< allowed for fetching, in bytes
    //! One value for all of a command, so that all its connections take one way.
    Result<pg::Settings> settings() const;
    //! The database as another environment finds it: by its name where something kept has it, else with all of its address.
    std::string elsewhere(const pg::Settings &settings) const;
    mutable std::optional<Result<pg::Settings>> known = {}; //!< what settings() found
    //! Where questions about a study are asked. Errors: as settings().
    Result<workbench::Asked> asked(const catalog::Handle &catalog) const;
    Result<workbench::Explored> explore();
    //! By option or environment.
    bool namesDatabase() const;
    //! Of the database that is named.
    Result<pg::Identity> identity();
    Result<store::Cache> openCache() const;
    //! Tells what was lost where that is found damaged.
    Result<store::Cache> openRuns() const;
    Result<workbench::Stores> openStores() const;
};

//! A file as it is named, or that of the study which the workbench keeps under that name.
std::string studyPath(const std::string &file);
Result<study::Study> readStudy(const std::string &file);
//! To where readStudy() finds it. Errors: Io.
Result<> storeStudy(const std::string &file, const study::Study &study);

//! The error on standard error, in words and, with --json, also as {"error": ...} on standard output; gives exit code 1.
int fail(const Context &context, const Error &error);
//! Prints the document with --json, else the text, with no control characters but line breaks; gives exit code 0.
int answer(const Context &context, const Json &json, std::string_view text);

//! The same of what is to be run: as it is, where it does not go to a terminal.
int answerScript(const Context &context, const Json &json, std::string_view script);

//! A line of an answer: what it holds of names and values of the database neither ends it nor moves the cursor.
std::string lineOf(std::string_view text);

//! As a shell reads it as one word.
std::string shellWord(std::string_view text);

//! Four digits after the point; three that count of what they would make 0, and none of what is large. "-" of what is not defined.
std::string scoreText(double score);

//! Columns padded to their widest cell, two blanks between; numbers to the right. Each row is one line, as lineOf() makes it.
std::string table(std::vector<std::string> head, std::vector<std::vector<std::string>> rows);

} // namespace espalier::ctl
