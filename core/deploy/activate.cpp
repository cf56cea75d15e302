// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/activate.h"

#include "core/deploy/activation.h"
#include "core/deploy/condition.h"
#include "core/deploy/golden.h"
#include "core/deploy/intervalobjects.h"
#include "core/deploy/inventory.h"
#include "core/deploy/messages.h"
#include "core/deploy/objects.h"
#include "core/deploy/reasonobjects.h"
#include "core/deploy/registry.h"
#include "core/deploy/shadow.h"
#include "core/deploy/stored.h"
#include "core/deploy/transaction.h"
#include "core/deploy/verify.h"
#include "core/deploy/whatifobjects.h"

#include <algorithm>
#include <functional>
#include <map>

namespace espalier::deploy {

namespace {

using Objects = std::multimap<std::string, Object>;

//! What somebody changed by hand and what would be believed of it.
Result<> checkObjects(const Names &names, const Project &project, int version)
{
    const auto view = sql::displayName(names.view());
    for (const auto &candidate : project.versions) {
        auto issues = candidate.issues;
        if (candidate.number != version)
            std::erase_if(issues, [&view](const Issue &issue) {
                return issue.subject != view;
            });
        if (auto checked = checkCondition(issues); !checked)
            return checked;
    }
    return {};
}

//! The shape with the types of the version's own function: what the registry says must be the same, and is not used.
Result<Shape> confirmed(Shape shape, const Objects &objects, const Names &names, int version,
                        pg::Transaction &transaction)
{
    const Failure differs(Error{.code = Error::Code::Invalid,
                                .subject = sql::displayName(names.predict(version)),
                                .problem = messages::otherThanNoted(),
                                .remedies = {messages::functionChanged()}});
    const auto function = objects.find(names.predict(version).name);
    const auto types = knownTypes(transaction, shape.keys);
    if (!types && types.error().code != Error::Code::Query)
        return Failure(types.error());
    if (!types || function == objects.end() || function->second.parameters.size() != types->size())
        return differs;
    for (std::size_t i = 0; i < types->size(); ++i) {
        if ((*types)[i] != function->second.parameters[i].type)
            return differs;
        shape.keys[i].type = (*types)[i];
    }
    if (predictionColumns(shape) != function->second.columns)
        return differs;
    return shape;
}

//! Golden rows of the model alone, for the columns of the version's view.
Result<> checkScore(const StoredVersion &stored, const Shape &shape, const Objects &objects, const Names &names,
                    int version, pg::Transaction &transaction)
{
    const auto view = objects.find(names.features(version).name);
    const auto leading = shape.keys.size() + (shape.asOf.empty() ? 0 : 1);
    std::vector<std::string> features;
    for (std::size_t i = leading; view != objects.end() && i < view->second.columns.size(); ++i)
        features.push_back(view->second.columns[i].name);
    const auto golden = probeRows(stored.model, features);
    if (!golden)
        return Failure(golden.error());
    auto checked = checkGolden(*golden, sql::print(goldenQuery(*golden, shape, names, version)), transaction);
    if (checked)
        return checked;
    auto error = checked.error();
    error.subject = sql::displayName(names.score(version)) + ", " + error.subject;
    return Failure(std::move(error));
}

//! Points the stable functions at a version.
std::string pointing(const Shape &shape, const Names &names, int version, const Objects &objects,
                     sql::Language language)
{
    auto functions = stableKeyFunctions(shape, names, version);
    functions.insert(functions.begin(), liveFunction(shape, names, version, language));
    if (objects.contains(names.reasons(version).name))
        functions.push_back(stableReasonsFunction(shape, names, version));
    else if (objects.contains(names.reasons().name))
        functions.push_back(noReasonsFunction(shape, names));
    if (objects.contains(names.whatIf(version).name))
        functions.push_back(stableWhatIfFunction(shape, names, version));
    else if (objects.contains(names.whatIf().name))
        functions.push_back(noWhatIfFunction(shape, names));
    if (objects.contains(names.interval(version).name))
        functions.push_back(stableIntervalFunction(names, version));
    else if (objects.contains(names.interval().name))
        functions.push_back(noIntervalFunction(names));
    std::string text;
    for (auto &function : functions) {
        function.language = language;
        text += sql::createOrReplace(function);
    }
    return text;
}

//! Which version shall answer, and what this is called in the history.
struct Choice
{
    int version = 0;
    std::string_view action;
};

Result<> pointAt(pg::Transaction &transaction, const Names &names, Project project, Choice choice, bool hasInvoker)
{
    const auto version = choice.version;
    const auto stored = readVersion(transaction, names.schema, names.project, version);
    if (!stored)
        return Failure(stored.error());
    if (auto inspected = inspect(transaction, names.schema, project); !inspected)
        return inspected;
    if (auto checked = checkObjects(names, project, version); !checked)
        return checked;
    const auto objects = readObjects(transaction, names, namesOf(names, project));
    if (!objects)
        return Failure(objects.error());
    const auto own = confirmed(stored->shape, *objects, names, version, transaction);
    if (!own)
        return Failure(own.error());
    const auto shape = inProject(*own, hasReasonsColumn(names, *objects));
    const auto registry = readRegistryState(transaction, names.schema);
    if (!registry)
        return Failure(registry.error());
    const auto language = functionLanguage(transaction);
    if (!language)
        return Failure(language.error());
    const auto *shadow = shadowOf(project);
    auto statements = upgradeStatements(names.schema, *registry) + pointing(shape, names, version, *objects, *language);
    if (!objects->contains(names.view().name))
        statements += sql::createView(names.view(), viewQuery(shape, names), hasInvoker);
    if (auto made = transaction.execute(statements); !made)
        return made;
    if (auto checked = checkScore(*stored, shape, *objects, names, version, transaction); !checked)
        return checked;
    if (auto checked = checkAnswers(shape, names, version, transaction); !checked)
        return checked;
    return transaction.execute(activationRows(names, version, choice.action)
                               + (shadow != nullptr && shadow->number == version ? forgetShadow(names) : "")
                               + noteStatement(names, version));
}

Result<int> versionBefore(pg::Transaction &transaction, const Names &names)
{
    const auto rows =
        transaction.query(R"(SELECT d."version", d."action" FROM )" + sql::quoted(names.table("deployments"))
                              + R"( d WHERE d."project" = $1 ORDER BY d."id")",
                          {names.project});
    if (!rows)
        return Failure(rows.error());
    // The history is append-only; a rollback takes back the last activation that is not taken back yet. What is said of
    // shadows is none.
    std::vector<int> active;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (rows->text(row, 1) == "shadow" || rows->text(row, 1) == "retire")
            continue;
        if (rows->text(row, 1) == "rollback" && !active.empty())
            active.pop_back();
        else
            active.push_back(static_cast<int>(rows->integer(row, 0)));
    }
    if (active.size() >= 2)
        return active[active.size() - 2];
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = names.project,
                         .problem = messages::noneBefore(),
                         .remedies = {messages::activateByNumber()}});
}

using Choose = std::function<Result<Choice>(pg::Transaction &, const Names &)>;

Result<Version> changed(pg::Connection &connection, const Names &names, const Choose &choose)
{
    Version active;
    const bool hasInvoker = connection.serverVersion() >= 150000;
    auto done = inDeployment(connection, names.schema, names.project, [&](pg::Transaction &transaction) -> Result<> {
        auto project = readProject(transaction, names.schema, names.project);
        if (!project)
            return Failure(project.error());
        const auto choice = choose(transaction, names);
        if (!choice)
            return Failure(choice.error());
        if (auto pointed = pointAt(transaction, names, std::move(*project), *choice, hasInvoker); !pointed)
            return pointed;
        auto now = activeVersion(transaction, names.schema, names.project);
        if (!now)
            return Failure(now.error());
        active = std::move(*now);
        return {};
    });
    if (!done)
        return Failure(done.error());
    return active;
}

} // namespace

Result<Version> activate(pg::Connection &connection, const std::string &schema, const std::string &project, int version)
{
    return changed(connection, {schema, project}, [version](pg::Transaction & /*unused*/, const Names & /*unused*/) {
        return Result<Choice>(Choice{version, "activate"});
    });
}

Result<Version> promote(pg::Connection &connection, const std::string &schema, const std::string &project)
{
    return changed(connection, {schema, project},
                   [](pg::Transaction &transaction, const Names &names) -> Result<Choice> {
                       const auto shadow = shadowVersion(transaction, names);
                       if (!shadow)
                           return Failure(shadow.error());
                       return Choice{shadow->number, "activate"};
                   });
}

Result<Version> rollBack(pg::Connection &connection, const std::string &schema, const std::string &project)
{
    return changed(connection, {schema, project},
                   [](pg::Transaction &transaction, const Names &names) -> Result<Choice> {
                       const auto before = versionBefore(transaction, names);
                       if (!before)
                           return Failure(before.error());
                       return Choice{*before, "rollback"};
                   });
}

} // namespace espalier::deploy
