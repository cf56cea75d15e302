// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/decisionstext.h"
#include "core/workbench/relations.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <utility>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

using relations::SuggestedRelation;
using relations::Verdict;
using workbench::Decision;
using workbench::Explored;
using workbench::NamedRelation;

struct RelationOptions
{
    bool doesSuggest = false;
    bool doesCheck = true;
    bool acceptsAll = false;
    std::vector<std::string> accept;
    std::vector<std::string> dismiss;
    std::vector<std::string> forget;
};

std::string_view verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return "unchecked";
    case Verdict::Unknown:
        return "unknown";
    case Verdict::Confirmed:
        return "confirmed";
    case Verdict::Doubtful:
        return "doubtful";
    case Verdict::Refuted:
        return "refuted";
    }
    return {};
}

//! What is listed, as a document and as lines for people.
class Listing
{
public:
    explicit Listing(const Explored &explored)
        : m_explored(explored)
    { }

    void addGraph()
    {
        for (const auto &relation : m_explored.graph.relations) {
            if (relation.origin == relations::Origin::Declared)
                add(workbench::named(m_explored.catalog, relation), "declared", {}, {});
        }
        for (const auto &decision : m_explored.decisions.relations) {
            const bool isAccepted = decision.decision == Decision::Accepted;
            const auto place = workbench::located(m_explored.catalog, decision.relation);
            SuggestedRelation evidence;
            if (place && decision.rule) {
                evidence.relation = *place;
                evidence.rule = *decision.rule;
                evidence.inclusion = decision.inclusion;
            }
            const auto text = !place ? std::string("a table or column of it is gone: it is not used")
                : decision.rule
                ? workbench::describe(m_explored.catalog, evidence)
                : "named by hand; " + workbench::describe(m_explored.catalog, *place, decision.inclusion);
            Json more = Json::object();
            more["gone"] = !place;
            addInclusion(more, decision.inclusion);
            add(decision.relation, isAccepted ? "accepted" : "dismissed", text, more);
        }
    }

    void addSuggestions(const std::vector<SuggestedRelation> &suggestions)
    {
        for (const auto &suggestion : suggestions) {
            if (!relations::isTold(suggestion))
                continue;
            const auto verdict = relations::verdict(suggestion);
            const auto text = workbench::describe(m_explored.catalog, suggestion);
            Json more{{"score", suggestion.score},
                      {"rule", relations::describe(suggestion.rule)},
                      {"same_type", suggestion.isSameType},
                      {"verdict", verdictText(verdict)}};
            addInclusion(more, suggestion.inclusion);
            if (verdict == Verdict::Refuted)
                ++m_refuted;
            add(workbench::named(m_explored.catalog, suggestion.relation), "suggested",
                verdict == Verdict::Doubtful ? "doubtful: " + text : text, more, verdict != Verdict::Refuted);
        }
    }

    int answer(const Context &context) const
    {
        std::string text =
            m_rows.empty() ? std::string("no relations\n") : table({"relation", "state", "evidence"}, m_rows);
        if (m_refuted > 0)
            text += fmt::format("\n{} more are refuted by their values; --json lists them\n", m_refuted);
        return ctl::answer(context, {{"relations", m_json}}, text);
    }

private:
    static void addInclusion(Json &json, const std::optional<relations::Inclusion> &inclusion)
    {
        if (!inclusion)
            return;
        json["sampled"] = inclusion->sampled;
        json["found"] = inclusion->found;
        json["parent_empty"] = inclusion->isParentEmpty;
        if (inclusion->key) {
            json["key_rows"] = inclusion->key->rows;
            json["shared_keys"] = inclusion->key->shared;
        }
    }

    void add(const NamedRelation &relation, std::string_view state, const std::string &evidence, const Json &more,
             bool isShown = true)
    {
        Json json{{"child", sql::displayName(relation.child)},
                  {"child_columns", relation.childColumns},
                  {"parent", sql::displayName(relation.parent)},
                  {"parent_columns", relation.parentColumns},
                  {"state", state},
                  {"evidence", evidence}};
        for (const auto &[key, value] : more.items())
            json[key] = value;
        m_json.push_back(std::move(json));
        if (isShown)
            m_rows.push_back({workbench::describe(relation), std::string(state), evidence});
    }

    const Explored &m_explored;
    Json m_json = Json::array();
    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_refuted = 0;
};

Result<std::vector<NamedRelation>> parseAll(const Explored &explored, const std::vector<std::string> &texts)
{
    std::vector<NamedRelation> relations;
    for (const auto &text : texts) {
        auto relation = workbench::parseRelation(explored.catalog, text);
        if (!relation)
            return Failure(relation.error());
        relations.push_back(std::move(*relation));
    }
    return relations;
}

//! A relation named by hand counts as a suggestion without a rule.
workbench::RelationDecision decisionOf(const Explored &explored, const std::vector<SuggestedRelation> &suggestions,
                                       const NamedRelation &relation, Decision decision)
{
    workbench::RelationDecision result{.relation = relation, .decision = decision, .rule = {}, .inclusion = {}};
    for (const auto &suggestion : suggestions) {
        if (workbench::named(explored.catalog, suggestion.relation) == relation) {
            result.rule = suggestion.rule;
            result.inclusion = suggestion.inclusion;
        }
    }
    return result;
}

//! Whether its values were looked at, and those of the parent where no key makes its row the only one.
bool isLookedAt(const Explored &explored, const workbench::RelationDecision &decision)
{
    const auto place = workbench::located(explored.catalog, decision.relation);
    const bool isKeyed = place && relations::hasUniqueParent(explored.catalog, *place);
    const auto &inclusion = decision.inclusion;
    return inclusion && (isKeyed || (inclusion->key && inclusion->key->shared == 0));
}

//! Of what no suggestion was looked at for, its values are looked at now.
Result<std::vector<workbench::RelationDecision>> accepted(Context &context, const Explored &explored,
                                                          const std::vector<SuggestedRelation> &suggestions,
                                                          const std::vector<NamedRelation> &relations, bool doesCheck)
{
    std::vector<workbench::RelationDecision> result;
    for (const auto &relation : relations) {
        result.push_back(decisionOf(explored, suggestions, relation, Decision::Accepted));
        if (!doesCheck || isLookedAt(explored, result.back()))
            continue;
        const auto settings = context.settings();
        if (!settings)
            return Failure(settings.error());
        auto told = workbench::checkRelation(explored.catalog, relation, *settings, context.progress);
        if (!told)
            return Failure(told.error());
        result.back().inclusion = std::move(*told);
    }
    return result;
}

Result<> change(Context &context, Explored &explored, const std::vector<SuggestedRelation> &suggestions,
                const RelationOptions &options)
{
    auto accept = parseAll(explored, options.accept);
    if (!accept)
        return Failure(accept.error());
    const auto dismiss = parseAll(explored, options.dismiss);
    if (!dismiss)
        return Failure(dismiss.error());
    const auto forget = parseAll(explored, options.forget);
    if (!forget)
        return Failure(forget.error());
    for (const auto &suggestion : suggestions) {
        const bool isGood = relations::verdict(suggestion) == Verdict::Confirmed || !options.doesCheck;
        if (options.acceptsAll && isGood && relations::isTold(suggestion))
            accept->push_back(workbench::named(explored.catalog, suggestion.relation));
    }
    const auto decisions = accepted(context, explored, suggestions, *accept, options.doesCheck);
    if (!decisions)
        return Failure(decisions.error());
    auto cache = context.openCache();
    if (!cache)
        return Failure(cache.error());
    return workbench::changeDecisions(*cache, explored, [&](workbench::Decisions &all) {
        for (const auto &decision : *decisions)
            workbench::decide(all, decision);
        for (const auto &relation : *dismiss)
            workbench::decide(all, decisionOf(explored, suggestions, relation, Decision::Dismissed));
        for (const auto &relation : *forget)
            workbench::forget(all, relation);
    });
}

int showRelations(Context &context, const RelationOptions &options)
{
    auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const bool doesChange =
        options.acceptsAll || !options.accept.empty() || !options.dismiss.empty() || !options.forget.empty();
    std::vector<SuggestedRelation> suggestions;
    if (options.doesSuggest || doesChange)
        suggestions = workbench::openSuggestions(explored->catalog, explored->graph, explored->decisions);
    if (options.doesCheck && !suggestions.empty()
        && (options.doesSuggest || options.acceptsAll || !options.accept.empty())) {
        const auto settings = context.settings();
        if (!settings)
            return fail(context, settings.error());
        const auto checked = workbench::checkRelations(explored->catalog, suggestions, *settings, context.progress);
        if (!checked)
            return fail(context, checked.error());
    }
    if (doesChange) {
        if (auto changed = change(context, *explored, suggestions, options); !changed)
            return fail(context, changed.error());
        std::erase_if(suggestions, [&](const SuggestedRelation &suggestion) {
            const auto name = workbench::named(explored->catalog, suggestion.relation);
            return std::ranges::find(explored->decisions.relations, name, &workbench::RelationDecision::relation)
                != explored->decisions.relations.end();
        });
    }
    Listing listing(*explored);
    listing.addGraph();
    if (options.doesSuggest)
        listing.addSuggestions(suggestions);
    return listing.answer(context);
}

} // namespace

void addRelationCommands(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("relations", "declared, accepted and suggested relations with their evidence");
    auto options = std::make_shared<RelationOptions>();
    command->add_flag("--suggest", options->doesSuggest, "also those that nobody declared, by names, types and values");
    command->add_flag("--check,!--no-check", options->doesCheck,
                      "look whether a sample of their values exists in the parent");
    command->add_option("--accept", options->accept, "use this relation from now on: CHILD(COLUMNS)->PARENT");
    command->add_flag("--accept-all", options->acceptsAll, "accept all that their values confirm");
    command->add_option("--dismiss", options->dismiss, "never suggest this relation again");
    command->add_option("--forget", options->forget, "take back what was decided of this relation");
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showRelations(context, *options);
        };
    });
}

} // namespace espalier::ctl
