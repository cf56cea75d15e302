// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/condition.h"

#include "core/deploy/messages.h"
#include "core/deploy/stored.h"

#include <algorithm>
#include <optional>

namespace espalier::deploy {

namespace {

using Objects = std::multimap<std::string, Object>;

class Inspection
{
public:
    Inspection(const Names &names, const Objects &objects, int server)
        : m_names(names)
        , m_objects(objects)
        , m_server(server)
    { }

    //! Against what was noted when the version was deployed or activated last.
    std::vector<Issue> compared(const Version &version, const Made &made) const
    {
        std::vector<Issue> issues;
        for (const auto &own : versionNames(m_names, version.number)) {
            if (made.objects.contains(own.name))
                add(issues, ofVersion(own.name, made));
        }
        if (!version.isActive)
            return issues;
        for (const auto &stable : stableNames(m_names)) {
            if (made.objects.contains(stable.name))
                add(issues, ofProject(stable.name, made));
        }
        return issues;
    }

    //! Where nothing was noted: whether all is there.
    std::vector<Issue> counted(const Version &version) const
    {
        std::vector<Issue> issues;
        for (const auto &name : {m_names.features(version.number).name, m_names.score(version.number).name,
                                 m_names.predict(version.number).name})
            add(issues, ofVersion(name, {}));
        if (version.isActive) {
            for (const auto &name : {m_names.view().name, m_names.live().name, m_names.predict().name})
                add(issues, ofProject(name, {}));
        }
        return issues;
    }

private:
    enum class State
    {
        AsMade,
        Changed,
        Gone
    };

    State stateOf(const std::string &name, const Made &made) const
    {
        const auto [first, last] = m_objects.equal_range(name);
        if (first == last)
            return State::Gone;
        // Another major version prints the same definition in other words.
        const auto [noted, end] = made.objects.equal_range(name);
        if (noted == end || made.server != m_server)
            return State::AsMade;
        const bool isAsNoted = std::any_of(noted, end, [first = first, last = last](const auto &note) {
            return std::any_of(first, last, [&note](const auto &entry) {
                return entry.second.hash == note.second;
            });
        });
        return isAsNoted ? State::AsMade : State::Changed;
    }

    std::optional<Issue> ofVersion(const std::string &name, const Made &made) const
    {
        const auto state = stateOf(name, made);
        if (state == State::AsMade)
            return std::nullopt;
        return Issue{.isBlocking = true,
                     .subject = displayed(name),
                     .detail = state == State::Gone ? messages::wasDropped() : messages::isNotAsDeployed(),
                     .advice = messages::deployAgain()};
    }

    std::optional<Issue> ofProject(const std::string &name, const Made &made) const
    {
        const auto state = stateOf(name, made);
        if (state == State::AsMade)
            return std::nullopt;
        if (state == State::Gone) {
            return Issue{
                .subject = displayed(name), .detail = messages::wasDropped(), .advice = messages::anyVersionMakesIt()};
        }
        if (name != m_names.view().name) {
            return Issue{.subject = displayed(name),
                         .detail = messages::changedByHand(),
                         .advice = messages::anyVersionPutsRight()};
        }
        return Issue{.isBlocking = true,
                     .subject = displayed(name),
                     .detail = messages::viewChangedByHand(),
                     .advice = messages::dropView(sql::quoted(m_names.view()))};
    }

    std::string displayed(const std::string &name) const { return sql::displayName({m_names.schema, name}); }

    static void add(std::vector<Issue> &issues, std::optional<Issue> issue)
    {
        if (issue)
            issues.push_back(std::move(*issue));
    }

    const Names &m_names;
    const Objects &m_objects;
    int m_server;
};

} // namespace

Result<> inspect(pg::Transaction &transaction, const std::string &schema, Project &project)
{
    const Names names{schema, project.name};
    const auto objects = readObjects(transaction, names, namesOf(names, project));
    if (!objects)
        return Failure(objects.error());
    const auto made = readMade(transaction, schema, project.name);
    if (!made)
        return Failure(made.error());
    const auto server = transaction.query("SELECT current_setting('server_version_num')::int / 10000");
    if (!server)
        return Failure(server.error());
    const Inspection inspection(names, *objects, static_cast<int>(server->integer(0, 0)));
    for (auto &version : project.versions) {
        const auto noted = made->find(version.number);
        version.issues =
            noted == made->end() ? inspection.counted(version) : inspection.compared(version, noted->second);
    }
    return {};
}

Result<> checkCondition(const std::vector<Issue> &issues)
{
    const auto found = std::ranges::find_if(issues, &Issue::isBlocking);
    if (found == issues.end())
        return {};
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = found->subject,
                         .problem = found->detail,
                         .remedies = {found->advice}});
}

} // namespace espalier::deploy
