// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/propose.h"

#include "core/compile/query.h"
#include "core/compile/reasons.h"
#include "core/compile/score.h"
#include "core/deploy/activation.h"
#include "core/deploy/condition.h"
#include "core/deploy/intervalobjects.h"
#include "core/deploy/inventory.h"
#include "core/deploy/messages.h"
#include "core/deploy/objects.h"
#include "core/deploy/preflight.h"
#include "core/deploy/reasonobjects.h"
#include "core/deploy/registry.h"
#include "core/deploy/shadow.h"
#include "core/deploy/taken.h"
#include "core/deploy/whatifobjects.h"
#include "core/model/json.h"
#include "core/pg/pinned.h"
#include "core/pg/reading.h"
#include "core/plan/reads.h"
#include "core/study/json.h"
#include "core/study/words.h"

#include <algorithm>
#include <iterator>

namespace espalier::deploy {

namespace {

using sql::Expression;

Expression json(const Json &value)
{
    return sql::cast(sql::value(std::string_view(value.dump())), "json");
}

Json columnsJson(const std::vector<sql::FunctionColumn> &columns)
{
    auto list = Json::array();
    for (const auto &column : columns)
        list.push_back({{"name", column.name}, {"type", column.type}});
    return list;
}

Json signature(const Shape &shape)
{
    return {{"keys", columnsJson(shape.keys)},
            {"returns", columnsJson(predictionColumns(shape))},
            {"has_as_of", !shape.asOf.empty()}};
}

DeploymentStep rowsStep(const Request &request, const Names &names, int version, const Shape &shape)
{
    const auto project = sql::value(std::string_view(names.project));
    const auto number = sql::value(std::int64_t{version});
    sql::Insert projectRow{
        names.table("projects"), {"name", "title"}, {project, sql::value(std::string_view(request.study.title))}};
    auto text = sql::print(projectRow);
    text.replace(text.rfind(';'), 1, " ON CONFLICT (\"name\") DO NOTHING;");
    text += sql::print(
        sql::Insert{names.table("models"),
                    {"project", "version", "run", "learner", "metric", "score", "metrics", "snapshot", "study",
                     "document", "document_hash", "signature"},
                    {project, number, sql::value(std::string_view(request.run)),
                     sql::value(std::string_view(request.model.learner)), sql::value(std::string_view(request.metric)),
                     request.score ? sql::value(*request.score) : sql::verbatim("NULL"), json(request.metrics),
                     json(request.snapshot), json(study::toJson(request.study)), json(model::toJson(request.model)),
                     sql::value(std::string_view(model::documentHash(request.model))), json(signature(shape))}});
    if (!request.profile.is_null()) {
        text += sql::print(sql::Insert{names.table("watched_profiles"),
                                       {"project", "version", "profile"},
                                       {project, number, json(request.profile)}});
    }
    return {DeploymentStep::Kind::Row, sql::displayName(names.table("models")), std::move(text)};
}

//! What there is before the proposal is carried out.
struct Present
{
    RegistryState registry;
    bool isNew = true; //!< the project
    bool hasView = false; //!< the stable one
    bool hasReasons = false; //!< <project>_reasons, of an earlier version
    bool hasColumn = false; //!< of reasons, in what answers or will answer
    bool hasInterval = false; //!< and <project>_interval
    bool isViewEmpty = false; //!< of what is to be predicted now
    bool hasInvoker = false; //!< the server knows security_invoker
    sql::Language language = sql::Language::Sql; //!< of functions
};

DeploymentStep functionStep(const sql::TableFunction &function)
{
    return {DeploymentStep::Kind::Function, sql::displayName(function.name), sql::createOrReplace(function)};
}

//! As the version's own functions answer.
Shape ownShape(const Request &request, const Present &present)
{
    auto shape = shapeOf(request.plan, request.model);
    if (request.reasons > 0 && present.hasColumn)
        shape.reasons = ReasonsColumn::Given;
    return shape;
}

void addReasons(Proposal &proposal, const Request &request, const Names &names, const Present &present,
                std::string function)
{
    proposal.steps.push_back(
        {DeploymentStep::Kind::Function, sql::displayName(names.reasonsOf(proposal.version)), std::move(function)});
    const auto byKey = sql::displayName(names.reasons());
    const auto seconds = compile::reasonMicroseconds(request.model) / 1e6;
    proposal.issues.push_back({.subject = byKey,
                               .detail = messages::reasonsTake(Seconds{seconds}, Seconds{seconds * 1e3}),
                               .advice = messages::askForReasonsOfFew()});
    if (present.hasView && !present.hasColumn) {
        proposal.issues.push_back({.subject = sql::displayName(names.view()),
                                   .detail = messages::reasonsApart(byKey),
                                   .advice = messages::retireForColumn()});
    }
}

void addVersionSteps(Proposal &proposal, const Request &request, const Names &names, const Present &present,
                     std::string score, std::string reasons)
{
    const auto version = proposal.version;
    proposal.steps.push_back(
        {DeploymentStep::Kind::View, sql::displayName(names.features(version)),
         sql::createView(names.features(version), compile::liveQuery(request.plan), present.hasInvoker)});
    proposal.steps.push_back(
        {DeploymentStep::Kind::Function, sql::displayName(names.score(version)), std::move(score)});
    if (!reasons.empty()) {
        addReasons(proposal, request, names, present, std::move(reasons));
        proposal.steps.push_back(functionStep(reasonsFunction(request, names, version, present.language)));
    }
    for (const auto &function :
         keyFunctions(request, names, version, present.language, ownShape(request, present).reasons))
        proposal.steps.push_back(functionStep(function));
    proposal.steps.push_back({DeploymentStep::Kind::Function, sql::displayName(names.overriding(version)),
                              overridingFunction(request, names, version)});
    proposal.steps.push_back(functionStep(whatIfFunction(request, names, version, present.language)));
    if (request.model.intervals)
        proposal.steps.push_back(functionStep(intervalFunction(*request.model.intervals, names, version)));
    const auto golden = goldenQuery(request.golden, shapeOf(request.plan, request.model), names, version);
    proposal.steps.push_back({DeploymentStep::Kind::Check, "scores of golden rows", sql::print(golden) + ";\n"});
}

void addStableSteps(Proposal &proposal, const Request &request, const Names &names, const Present &present)
{
    const auto shape = inProject(ownShape(request, present), present.hasColumn);
    auto functions = stableKeyFunctions(shape, names, proposal.version);
    functions.insert(functions.begin(), liveFunction(shape, names, proposal.version, present.language));
    if (request.reasons > 0) {
        functions.push_back(stableReasonsFunction(shape, names, proposal.version));
    } else if (present.hasReasons) {
        functions.push_back(noReasonsFunction(shape, names));
        proposal.issues.push_back({.subject = sql::displayName(names.reasons()),
                                   .detail = messages::noMoreReasons(),
                                   .advice = messages::deployWithReasons()});
    }
    functions.push_back(stableWhatIfFunction(shape, names, proposal.version));
    if (request.model.intervals)
        functions.push_back(stableIntervalFunction(names, proposal.version));
    else if (present.hasInterval || request.model.task == model::Task::Regression)
        functions.push_back(noIntervalFunction(names));
    for (auto &function : functions) {
        function.language = present.language;
        proposal.steps.push_back(functionStep(function));
        if (function.name == names.whatIf())
            proposal.steps.back().sql += whatIfComment(shape, names);
    }
    if (!present.hasView) {
        proposal.steps.push_back({DeploymentStep::Kind::View, sql::displayName(names.view()),
                                  sql::createView(names.view(), viewQuery(shape, names), present.hasInvoker)});
    }
}

//! Names that stay must be able to take the new version's form.
Result<> checkForm(Proposal &proposal, const Request &request, const Names &names,
                   const std::multimap<std::string, Object> &objects, pg::Transaction &transaction)
{
    auto shape = shapeOf(request.plan, request.model);
    const auto types = knownTypes(transaction, shape.keys);
    if (!types)
        return Failure(types.error());
    for (std::size_t i = 0; i < types->size(); ++i)
        shape.keys[i].type = (*types)[i];
    const auto whatIf = predictionColumns(shape);
    const auto predicted = predictionColumns(inProject(shape, hasReasonsColumn(names, objects)));
    const auto reasons = reasonColumns(shape);
    const auto interval = intervalColumns();
    for (const auto &stable : stableNames(names)) {
        const auto [first, last] = objects.equal_range(stable.name);
        const auto &columns = stable.name == names.reasons().name ? reasons
            : stable.name == names.interval().name                ? interval
            : stable.name == names.whatIf().name                  ? whatIf
                                                                  : predicted;
        const bool isOther = std::any_of(first, last, [&columns](const auto &entry) {
            return entry.second.columns != columns;
        });
        if (!isOther)
            continue;
        proposal.issues.push_back({.isBlocking = true,
                                   .subject = sql::displayName({names.schema, stable.name}),
                                   .detail = messages::otherForm(),
                                   .advice = messages::retireProjectFirst()});
        break;
    }
    return {};
}

//! What somebody changed by hand: of older versions it is good to know, of the stable view it stands in the way.
void addCondition(Proposal &proposal, const Project &project, const Names &names)
{
    for (const auto &version : project.versions) {
        for (auto issue : version.issues) {
            issue.isBlocking = issue.isBlocking && issue.subject == sql::displayName(names.view());
            proposal.issues.push_back(std::move(issue));
        }
    }
}

//! The next version's number, and what the project's objects say.
Result<Present> readHistory(Proposal &proposal, const Request &request, const Names &names,
                            pg::Transaction &transaction)
{
    proposal.version = 1;
    const auto registry = readRegistryState(transaction, request.schema);
    if (!registry)
        return Failure(registry.error());
    Present present{.registry = *registry};
    auto projects = readProjects(transaction, request.schema);
    if (!projects)
        return Failure(projects.error());
    const auto found = std::ranges::find(*projects, names.project, &Project::name);
    if (request.isShadow) {
        auto issues = shadowIssues(request, found == projects->end() ? nullptr : &*found, transaction);
        if (!issues)
            return Failure(issues.error());
        std::ranges::move(*issues, std::back_inserter(proposal.issues));
    }
    if (found == projects->end())
        return present;
    present.isNew = false;
    const auto last = readLastNumber(transaction, request.schema, names.project);
    if (!last)
        return Failure(last.error());
    proposal.version = *last + 1;
    if (auto inspected = inspect(transaction, request.schema, *found); !inspected)
        return Failure(inspected.error());
    addCondition(proposal, *found, names);
    const auto objects = readObjects(transaction, names, stableNames(names));
    if (!objects)
        return Failure(objects.error());
    if (auto checked = checkForm(proposal, request, names, *objects, transaction); !checked)
        return Failure(checked.error());
    present.hasView = objects->contains(names.view().name);
    present.hasColumn = hasReasonsColumn(names, *objects);
    present.hasReasons = objects->contains(names.reasons().name);
    present.hasInterval = objects->contains(names.interval().name);
    return present;
}

//! What the snapshot was read from must be what the names stand for now.
Result<> checkSources(Proposal &proposal, const Request &request, pg::Transaction &transaction)
{
    if (request.sources.empty())
        return {};
    const auto now = snapshot::readSources(transaction, plan::trainingReads(request.plan));
    if (!now)
        return Failure(now.error());
    for (auto &change : snapshot::changesOf(request.sources, *now)) {
        proposal.issues.push_back({.isBlocking = true,
                                   .subject = std::move(change.subject),
                                   .detail = messages::sourceChanged({std::move(change.what)}),
                                   .advice = messages::snapshotAgain()});
    }
    return {};
}

//! How predictions are asked for: of all that is open; else of some rows, each as of its own moment, or of now. Of a shadow some, by its
//! own functions. Reasons of all rows are not asked for: they take time.
std::string readWith(const Request &request, const Names &names, const Proposal &proposal, const Present &present)
{
    if (!present.isViewEmpty && !request.isShadow) {
        std::string columns;
        for (const auto &column : predictionColumns(shapeOf(request.plan, request.model)))
            columns += (columns.empty() ? "" : ", ") + sql::quoted(column.name);
        return "SELECT " + (present.hasColumn ? columns : "*") + " FROM " + sql::quoted(names.view());
    }
    const bool isOfNow = request.plan.hasAsOf && !std::holds_alternative<plan::RowLabel>(request.plan.label);
    std::string arguments;
    for (const auto &key : request.plan.entity.primaryKey)
        arguments += (arguments.empty() ? "t." : ", t.") + sql::quoted(key.name);
    const auto function = request.isShadow ? (isOfNow ? names.at(proposal.version) : names.predict(proposal.version))
                                           : (isOfNow ? names.at() : names.predict());
    return "SELECT p.* FROM " + sql::quoted(request.plan.entity.name) + " AS t, " + sql::quoted(function) + "("
        + arguments + (isOfNow ? ", now()" : "") + ") AS p LIMIT 10";
}

//! Of the model's features, in their order.
std::vector<std::string> wordsOf(const Request &request)
{
    std::vector<std::string> words;
    words.reserve(request.model.features.size());
    for (const auto &used : request.model.features) {
        const auto asked = std::ranges::find(request.study.features, used.name, &study::Feature::name);
        words.push_back(asked == request.study.features.end() ? used.name : study::describe(*asked));
    }
    return words;
}

} // namespace

std::string script(const Proposal &proposal)
{
    // What is noted of the definitions must be printed as it is when they are looked at again.
    std::string text = "BEGIN;\n" + std::string(pg::pinnedSettings) + "\n\n";
    for (const auto &step : proposal.steps)
        text += step.sql + "\n";
    return text + "COMMIT;\n";
}

bool isBlocked(const Proposal &proposal)
{
    return std::ranges::any_of(proposal.issues, &Issue::isBlocking);
}

bool isOnlyAgreement(const Proposal &proposal)
{
    return std::ranges::none_of(proposal.issues, [](const Issue &issue) {
        return issue.isBlocking && issue.agreement == Agreement::None;
    });
}

void agree(Proposal &proposal, Agreement agreement)
{
    for (auto &issue : proposal.issues)
        issue.isBlocking = issue.isBlocking && issue.agreement != agreement;
}

Result<Proposal> propose(const Request &request, pg::Connection &connection)
{
    const Names names{request.schema, request.study.name};
    Proposal proposal{.project = request.study.name, .schema = request.schema, .isShadow = request.isShadow};
    const auto present = pg::inReading(connection, {}, [&](pg::Transaction &transaction) -> Result<Present> {
        auto checked = preflight(request, connection, transaction);
        if (!checked)
            return Failure(checked.error());
        proposal.issues = std::move(checked->issues);
        auto found = readHistory(proposal, request, names, transaction);
        if (!found)
            return found;
        auto taken = takenNames(transaction, names, proposal.version);
        if (!taken)
            return Failure(taken.error());
        std::ranges::move(*taken, std::back_inserter(proposal.issues));
        found->hasInvoker = checked->hasInvoker;
        const auto language = functionLanguage(transaction);
        if (!language)
            return Failure(language.error());
        found->language = *language;
        // A function that is not inlined gives every column, whatever is asked of it.
        if (found->isNew)
            found->hasColumn = request.reasons > 0 && *language == sql::Language::Sql;
        found->isViewEmpty = checked->isViewEmpty;
        proposal.readWith = readWith(request, names, proposal, *found);
        if (auto sources = checkSources(proposal, request, transaction); !sources)
            return Failure(sources.error());
        return found;
    });
    if (!present)
        return Failure(present.error());
    auto score = compile::scoreFunction(request.model, names.score(proposal.version), names.features(proposal.version));
    if (!score)
        return Failure(score.error());
    Result<std::string> reasons = std::string();
    if (request.reasons > 0)
        reasons = compile::reasonFunction(request.model, wordsOf(request), request.reasons,
                                          names.reasonsOf(proposal.version), names.features(proposal.version));
    if (!reasons)
        return Failure(reasons.error());
    proposal.pinnedColumns = pinnedColumns(request.plan);
    proposal.steps.push_back({DeploymentStep::Kind::Schema, request.schema,
                              registryStatements(request.schema, present->registry)
                                  + (request.isShadow ? shadowStatements(request.schema, present->registry) : "")});
    proposal.steps.push_back(rowsStep(request, names, proposal.version, ownShape(request, *present)));
    addVersionSteps(proposal, request, names, *present, std::move(*score), std::move(*reasons));
    if (!request.isShadow)
        addStableSteps(proposal, request, names, *present);
    const auto rows =
        request.isShadow ? shadowRows(names, proposal.version) : activationRows(names, proposal.version, "deploy");
    proposal.steps.push_back({DeploymentStep::Kind::Row, sql::displayName(names.table("aliases")),
                              rows + noteStatement(names, proposal.version)});
    return proposal;
}

} // namespace espalier::deploy
