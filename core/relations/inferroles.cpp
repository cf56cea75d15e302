// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/inferroles.h"

#include <algorithm>
#include <array>

namespace espalier::relations {

namespace {

template<std::size_t Count>
bool isAmong(const std::array<std::string_view, Count> &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 45> personWords{
    "creator",   "author",   "owner",     "updater",   "modifier",  "editor",    "approver",  "uploader",  "reviewer",
    "assignee",  "assigner", "reporter",  "requester", "requestor", "inviter",   "invitee",   "purchaser", "recipient",
    "sender",    "receiver", "submitter", "moderator", "commenter", "closer",    "deleter",   "actor",     "resolver",
    "dismisser", "redeemer", "initiator", "triggerer", "canceler",  "canceller", "confirmer", "publisher", "verifier",
    "voter",     "follower", "followee",  "blocker",   "banner",    "destroyer", "opener",    "poster",    "writer"};
constexpr std::array<std::string_view, 16> superiorWords{
    "manager",    "mgr", "supervisor", "boss",           "leader",   "lead",  "head",     "chief",
    "technician", "rep", "salesrep",   "representative", "superior", "clerk", "salesman", "handler"};
constexpr std::array<std::string_view, 14> kinWords{"parent",   "previous", "prev",      "next",    "original",
                                                    "ancestor", "root",     "duplicate", "merged",  "superseded",
                                                    "replaced", "moved",    "preceding", "promoted"};
//! Before "to": done to a person.
constexpr std::array<std::string_view, 8> handedWords{"assigned",  "delegated", "escalated", "allocated",
                                                      "submitted", "addressed", "entrusted", "awarded"};
//! Before "of", "to", "from", "by" or "into": what rows of one kind are to each other.
constexpr std::array<std::string_view, 17> kinVerbs{
    "duplicate", "duplicated", "reply",      "replied",   "copy",     "copied",  "merged", "moved",  "cloned",
    "forked",    "replaced",   "superseded", "succeeded", "preceded", "derived", "child",  "variant"};

bool isFollowedBy(const Words &words, std::string_view last)
{
    return words.size() > 1 && words.back() == last;
}

} // namespace

bool isKinWord(std::string_view word)
{
    return isAmong(kinWords, word);
}

bool isPreposition(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> words{"via", "to", "of", "from", "into", "in", "by"};
    return isAmong(words, word);
}

bool isPersonRole(const ColumnStem &stem)
{
    if (stem.words.empty() || stem.isGlued)
        return false;
    if (stem.words.back() == "by")
        return stem.words.size() > 1;
    return stem.mark == "id" && isAmong(personWords, stem.words.back());
}

namespace {

//! reports_to, duplicate_of, changed_by: of words that end with a preposition.
RoleKind roleOfVerb(const Words &words)
{
    if (words.size() < 2)
        return RoleKind::None;
    const auto &verb = words[words.size() - 2];
    const bool isBy = words.back() == "by";
    // merged_by and moved_by are people.
    const bool isDeed = isBy && (verb == "merged" || verb == "moved" || verb == "copied");
    if (isAmong(kinVerbs, verb) && !isDeed)
        return RoleKind::Kin;
    if (isBy)
        return RoleKind::Person;
    if (!isFollowedBy(words, "to"))
        return RoleKind::None;
    if (verb == "reports" || verb == "report")
        return RoleKind::Superior;
    return isAmong(handedWords, verb) ? RoleKind::Person : RoleKind::None;
}

} // namespace

RoleKind roleOf(const ColumnStem &stem)
{
    const auto &words = stem.words;
    if (words.empty())
        return RoleKind::None;
    if (isPreposition(words.back()))
        return roleOfVerb(words);
    if (isAmong(superiorWords, words.back()))
        return RoleKind::Superior;
    if (isAmong(personWords, words.back()))
        return RoleKind::Person;
    return isKinWord(words.front()) ? RoleKind::Kin : RoleKind::None;
}

bool isBareRole(const ColumnStem &stem)
{
    if (!stem.mark.empty() && stem.mark != "by")
        return false;
    return stem.words.size() == 1 || isPreposition(stem.words.back());
}

bool isQuantity(const Words &words)
{
    static constexpr std::array<std::string_view, 16> before{"total", "num", "number", "max", "min", "count",
                                                             "avg",   "sum", "mean",   "has", "is",  "no",
                                                             "n",     "nr",  "qty",    "quan"};
    // Of several there is a number, and no reference.
    return words.empty() || isAmong(before, words.front()) || singular(words.back()) != words.back();
}

bool isOfWorkers(const Words &table)
{
    static constexpr std::array<std::string_view, 7> words{"employee", "emp",  "staff", "worker",
                                                           "person",   "user", "member"};
    return table.size() == 1 && std::ranges::find(words, singular(table.front())) != words.end();
}

} // namespace espalier::relations
