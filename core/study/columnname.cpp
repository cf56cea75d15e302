// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/columnname.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace espalier::study {

namespace {

bool isUpper(char letter)
{
    return std::isupper(static_cast<unsigned char>(letter)) != 0;
}

//! "enddate" as "end": names are often written without a gap.
std::string stemOf(std::string word)
{
    constexpr std::array<std::string_view, 6> endings{"datetime", "timestamp", "date", "time", "moment", "day"};
    constexpr std::size_t shortest = 3;
    for (const auto ending : endings) {
        if (word.size() >= ending.size() + shortest && word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    return word;
}

template<std::size_t count>
bool holdsAny(std::string_view name, const std::array<std::string_view, count> &words)
{
    return std::ranges::any_of(stemsOf(name), [&words](const std::string &stem) {
        return std::ranges::find(words, stem) != words.end();
    });
}

//! The same, of words that others may follow without a gap: "lastreceiptdate", "scheduledstart".
template<std::size_t count>
bool beginsWithAny(std::string_view name, const std::array<std::string_view, count> &words)
{
    constexpr std::size_t shortest = 4;
    return std::ranges::any_of(stemsOf(name), [&words](const std::string &stem) {
        return std::ranges::any_of(words, [&stem](std::string_view word) {
            return stem == word || (word.size() >= shortest && stem.starts_with(word));
        });
    });
}

//! valid_from, EffectiveTo: of the time for which a row holds.
template<std::size_t count>
bool isOfValidity(std::string_view name, const std::array<std::string_view, count> &edges)
{
    const auto stems = stemsOf(name);
    const bool isValidity = std::ranges::any_of(stems, [](const std::string &stem) {
        return stem == "valid" || stem == "effective" || stem == "active" || stem == "validity";
    });
    return isValidity && std::ranges::find(edges, stems.back()) != edges.end();
}

constexpr std::array<std::string_view, 26> beginnings{
    "created", "create",  "creation", "placed",     "occurred", "happened", "started", "start",    "began",
    "begin",   "ordered", "received", "paid",       "issued",   "opened",   "joined",  "admitted", "submitted",
    "posted",  "booked",  "inserted", "registered", "signed",   "recorded", "begun",   "logged"};
constexpr std::array<std::string_view, 38> ends{
    "end",      "ended",     "ends",     "died",      "death",      "deceased",   "closed",    "finished",
    "finish",   "completed", "resolved", "cancelled", "canceled",   "terminated", "deleted",   "removed",
    "archived", "revoked",   "retired",  "left",      "discharged", "expired",    "until",     "thru",
    "last",     "latest",    "stopped",  "stop",      "destroyed",  "withdrawn",  "abandoned", "dissolved",
    "sold",     "final",     "dod",      "exited",    "ending",     "termination"};
constexpr std::array<std::string_view, 9> updates{"updated", "update", "modified", "changed",     "refreshed",
                                                  "touched", "synced", "seen",     "modification"};
constexpr std::array<std::string_view, 27> plans{
    "due",    "promised", "scheduled", "schedule",   "sched",    "planned", "plan",      "expected",  "expires",
    "expiry", "expire",   "deadline",  "until",      "valid",    "target",  "estimated", "eta",       "birth",
    "born",   "dob",      "birthday",  "expiration", "maturity", "next",    "required",  "effective", "estimate"};
constexpr std::array<std::string_view, 13> records{"created",  "create",   "inserted", "loaded",   "load",
                                                   "recorded", "imported", "import",   "ingested", "ingest",
                                                   "entered",  "entry",    "received"};

} // namespace

std::vector<std::string> stemsOf(std::string_view name)
{
    std::vector<std::string> stems;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            stems.push_back(stemOf(std::move(word)));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool isLetter = std::isalpha(static_cast<unsigned char>(name[i])) != 0;
        const bool isNewWord = isUpper(name[i]) && i > 0 && !isUpper(name[i - 1]);
        if (!isLetter || isNewWord)
            finish();
        if (isLetter)
            word += lowerCase(name.substr(i, 1));
    }
    finish();
    return stems;
}

bool isNamedAsBeginning(std::string_view name)
{
    return holdsAny(name, beginnings);
}

bool isNamedAsEnd(std::string_view name)
{
    return isNamedAsValidTo(name) || beginsWithAny(name, ends);
}

bool isNamedAsLast(std::string_view name)
{
    return beginsWithAny(name, std::array<std::string_view, 3>{"last", "latest", "final"});
}

bool isNamedAsUpdate(std::string_view name)
{
    return beginsWithAny(name, updates);
}

bool isNamedAsPlan(std::string_view name)
{
    return beginsWithAny(name, plans);
}

bool isNamedAsDue(std::string_view name)
{
    return holdsAny(name, std::array<std::string_view, 3>{"due", "deadline", "promised"});
}

bool isNamedAsRecord(std::string_view name)
{
    return holdsAny(name, records);
}

bool isNamedAsValidFrom(std::string_view name)
{
    constexpr std::array<std::string_view, 4> froms{"from", "start", "since", "begin"};
    return isOfValidity(name, froms);
}

bool isNamedAsValidTo(std::string_view name)
{
    constexpr std::array<std::string_view, 6> tos{"to", "end", "until", "till", "thru", "through"};
    return isOfValidity(name, tos);
}

bool isNamedAsValidity(std::string_view name)
{
    constexpr std::array<std::string_view, 8> words{"valid",     "validity", "period", "during",
                                                    "effective", "sys",      "active", "lifetime"};
    return holdsAny(name, words);
}

bool isNamedAsYear(std::string_view name)
{
    constexpr std::array<std::string_view, 4> words{"year", "yearid", "yr", "season"};
    const auto stems = stemsOf(name);
    if (stems.empty())
        return false;
    const auto isWord = [&words](const std::string &stem) {
        return std::ranges::find(words, stem) != words.end();
    };
    const bool isAlone = isWord(stems.front()) && (stems.size() == 1 || (stems.size() == 2 && stems.back() == "id"));
    // What it is the year of may be no beginning of the row: its end, a birth, a plan.
    const bool isOfOther = isNamedAsEnd(name) || isNamedAsPlan(name) || isNamedAsUpdate(name);
    return isAlone || (isWord(stems.back()) && !isOfOther);
}

bool isNamedAsYearMonth(std::string_view name)
{
    const auto stems = stemsOf(name);
    const bool isPair = stems.size() == 2 && stems.front() == "year" && stems.back() == "month";
    return isPair || holdsAny(name, std::array<std::string_view, 3>{"yearmonth", "yyyymm", "ym"});
}

bool isNamedAsIdentifier(std::string_view name)
{
    const auto stems = stemsOf(name);
    return !stems.empty() && stems.back() == "id";
}

bool isNamedAsLabel(std::string_view name)
{
    return holdsAny(name,
                    std::array<std::string_view, 6>{"label", "labels", "target", "targets", "outcome", "outcomes"});
}

bool isNamedAsSplit(std::string_view name)
{
    return holdsAny(name, std::array<std::string_view, 4>{"split", "fold", "partition", "subset"});
}

std::string eventNamed(std::string_view name)
{
    auto text = lowerCase(name);
    for (const std::string_view ending :
         {"datetime", "timestamp", "date", "time", "year", "month", "day", "_at", "_on"}) {
        if (text.size() > ending.size() && text.ends_with(ending)) {
            text.resize(text.size() - ending.size());
            break;
        }
    }
    while (text.ends_with('_'))
        text.pop_back();
    return text;
}

bool isNamedWith(std::string_view name, std::string_view moment)
{
    constexpr std::size_t longEnough = 5; // where the words are not parted: endpoint is of no end
    const auto event = eventNamed(moment);
    const auto text = lowerCase(name);
    if (event.empty() || text.size() <= event.size() || !text.starts_with(event))
        return false;
    return event.size() >= longEnough || name[event.size()] == '_' || isUpper(name[event.size()]);
}

bool isNamedAsPartOf(std::string_view name, std::string_view moment)
{
    const auto text = lowerCase(name);
    const bool isPart = text.ends_with("year") || text.ends_with("month") || text.ends_with("day");
    return isPart && name != moment && isNamedWith(name, moment) && eventNamed(name) == eventNamed(moment);
}

bool isNamedAsMoment(std::string_view name)
{
    const auto text = lowerCase(name);
    return text.ends_with("_at") || text.ends_with("_time") || text.ends_with("_on") || text.ends_with("date");
}

} // namespace espalier::study
