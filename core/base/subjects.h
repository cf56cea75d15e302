// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

//! What an error or a finding is about where that is nothing of the user's: nouns of ours, which ui/words says in the language that is set.
//! A noun stands alone ("commit") or before a name ("run 3fa2").
namespace espalier::subjects {

inline constexpr const char *commit = "commit";
inline constexpr const char *connection = "connection";
inline constexpr const char *database = "database";
inline constexpr const char *document = "document";
inline constexpr const char *example = "example";
inline constexpr const char *goldenRow = "golden row";
inline constexpr const char *goldenRows = "golden rows";
inline constexpr const char *gym = "gym";
inline constexpr const char *hostName = "host name";
inline constexpr const char *keychain = "keychain";
inline constexpr const char *label = "label";
inline constexpr const char *loginAs = "login as";
inline constexpr const char *message = "message";
inline constexpr const char *name = "name";
inline constexpr const char *picture = "the picture";
inline constexpr const char *run = "run";
inline constexpr const char *sampleDatabase = "sample database";
inline constexpr const char *scale = "scale";
inline constexpr const char *schedule = "schedule";
inline constexpr const char *service = "service";
inline constexpr const char *snapshot = "snapshot";
inline constexpr const char *split = "split";
inline constexpr const char *statement = "statement";
inline constexpr const char *statistics = "statistics";
inline constexpr const char *study = "study";
inline constexpr const char *tables = "tables";
inline constexpr const char *tlsWith = "TLS with";
inline constexpr const char *training = "training";
inline constexpr const char *visit = "visit";
inline constexpr const char *window = "window";

inline constexpr std::array all{
    commit,   connection, database,  document,   example, goldenRows, goldenRow,      gym,      hostName, keychain,
    label,    loginAs,    message,   name,       picture, run,        sampleDatabase, scale,    schedule, service,
    snapshot, split,      statement, statistics, study,   tables,     tlsWith,        training, visit,    window};

//! "run 3fa2".
std::string named(std::string_view noun, std::string_view thing);
//! Whether a subject is the noun, alone or before a name.
bool isOf(std::string_view subject, std::string_view noun);

} // namespace espalier::subjects
