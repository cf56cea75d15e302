// SPDX-License-Identifier: GPL-3.0-or-later
// How well foreign keys that were removed are suggested again, by names and types alone and after a look at the values:
// on invented schemas of known shapes, and on real ones where ESPALIER_SHARED_DATA names their folder. All keys
// removed, and 30 % left. bench_infer [--mistakes] [--misses] [--server "host=... port=..." DATABASE...]
#include "core/catalog/load.h"
#include "tests/core/relations/measure.h"
#include "tests/support/testcluster.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <string_view>

using namespace espalier;

namespace {

struct Options
{
    bool withMistakes = false;
    bool withMisses = false;
    std::string server;
    std::vector<std::string> databases;
};

std::string columnsOf(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    std::string text;
    for (const auto column : columns)
        text += (text.empty() ? "" : ", ") + table.columns[column].name;
    return text;
}

std::string textOf(const catalog::Catalog &catalog, const relations::Relation &relation)
{
    const auto &child = catalog.table(relation.child);
    const auto &parent = catalog.table(relation.parent);
    return fmt::format("{}({}) -> {}({})", child.name.name, columnsOf(child, relation.childColumns), parent.name.name,
                       columnsOf(parent, relation.parentColumns));
}

class Bench
{
public:
    explicit Bench(Options options)
        : m_options(std::move(options))
    { }

    void header() const
    {
        fmt::print("{:<16} {:>5} {:>7} {:>23} {:>31} {:>8}\n", "", "", "", "by names", "after values", "");
        fmt::print("{:<16} {:>5} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>8}\n", "schema", "kept", "removed",
                   "recall", "prec.", "strict", "recall", "prec.", "strict", "asked", "ms");
    }

    void add(const std::string &name, pg::Connection &connection)
    {
        const auto catalog = catalog::load(connection).value();
        for (const double kept : {0.0, 0.3}) {
            tests::Removal removal(catalog, kept);
            auto suggestions =
                relations::suggestedRelations(removal.stripped, relations::relationGraph(removal.stripped));
            const auto asked = suggestions.size();
            const auto byNames = removal.measure(suggestions);
            const auto start = std::chrono::steady_clock::now();
            if (auto done = relations::checkInclusion(removal.stripped, suggestions, connection, m_progress); !done)
                fmt::print(stderr, "{}: {}\n", name, describe(done.error()));
            const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
            const auto byValues = removal.measure(suggestions);
            print(name, kept, byNames, byValues, asked, passed.count());
            auto &[names, values] = m_pooled[kept > 0 ? 1 : 0];
            names += byNames;
            values += byValues;
            if (kept == 0)
                explain(removal, suggestions);
        }
    }

    void footer() const
    {
        print("pooled", 0, m_pooled[0].first, m_pooled[0].second, 0, 0);
        print("pooled", 0.3, m_pooled[1].first, m_pooled[1].second, 0, 0);
    }

private:
    static void print(const std::string &name, double kept, const tests::Recovery &byNames,
                      const tests::Recovery &byValues, std::size_t asked, double milliseconds)
    {
        fmt::print("{:<16} {:>3.0f} % {:>7} {:>7.3f} {:>7.3f} {:>7.3f} {:>7.3f} {:>7.3f} {:>7.3f} {:>7} {:>8.0f}\n",
                   name, 100 * kept, byNames.removed, byNames.recall(), byNames.precision(), byNames.strictPrecision(),
                   byValues.recall(), byValues.precision(), byValues.strictPrecision(), asked, milliseconds);
    }

    void explain(const tests::Removal &removal, const std::vector<relations::SuggestedRelation> &suggestions) const
    {
        if (m_options.withMistakes) {
            for (const auto &[suggestion, isContradicted] : removal.mistakes(suggestions)) {
                const auto share = suggestion.inclusion ? suggestion.inclusion->share() : -1;
                fmt::print("  {} {}  {}, {:.2f}\n", isContradicted ? "contradicted" : "undeclared",
                           textOf(removal.stripped, suggestion.relation), relations::describe(suggestion.rule), share);
            }
        }
        if (m_options.withMisses) {
            for (const auto &relation : removal.misses(suggestions))
                fmt::print("  missed {}\n", textOf(removal.stripped, relation));
        }
    }

    Options m_options;
    Progress m_progress;
    std::pair<tests::Recovery, tests::Recovery> m_pooled[2];
};

//! Every set of its own database, which is dropped with the cluster.
void measureAll(Bench &bench)
{
    tests::TestCluster cluster;
    const auto add = [&](const std::string &name, const std::function<bool()> &load) {
        cluster.createDatabase(name);
        if (!load()) {
            fmt::print(stderr, "{} cannot be loaded\n", name);
            return;
        }
        cluster.runSql(name, "ANALYZE");
        auto connection = cluster.connect(name);
        bench.add(name, connection);
    };
    for (const std::string name : tests::schemaNames) {
        add(name, [&] {
            cluster.runSql(name, tests::schemaText(name));
            return true;
        });
    }
    const auto shared = tests::sharedData();
    if (shared.empty()) {
        fmt::print(stderr, "ESPALIER_SHARED_DATA is not set: no real schemas\n");
        return;
    }
    for (const std::string name : tests::shapeNames) {
        add(name, [&] {
            return cluster.loadFile(name, shared + "/shapes/" + name + ".sql.gz");
        });
    }
    for (const std::string name : {"lahman", "adventureworks", "chinook"}) {
        add(name, [&] {
            return cluster.loadFile(name, shared + "/" + name + "/" + name + ".sql.gz");
        });
    }
}

std::optional<Options> parsed(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--mistakes")
            options.withMistakes = true;
        else if (word == "--misses")
            options.withMisses = true;
        else if (word == "--server" && i + 1 < argc)
            options.server = argv[++i];
        else if (!options.server.empty())
            options.databases.emplace_back(word);
        else
            return std::nullopt;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = parsed(argc, argv);
    if (!options) {
        fmt::print(stderr, "bench_infer [--mistakes] [--misses] [--server CONNECTION DATABASE...]\n");
        return 1;
    }
    Bench bench(*options);
    bench.header();
    if (options->server.empty())
        measureAll(bench);
    for (const auto &database : options->databases) {
        Progress progress;
        auto settings = pg::parseSettings(options->server).value();
        settings.parameters["dbname"] = database;
        auto connection = pg::Connection::open(settings, progress).value();
        bench.add(database, connection);
    }
    bench.footer();
    return 0;
}
