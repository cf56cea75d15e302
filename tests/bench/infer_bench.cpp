// SPDX-License-Identifier: GPL-3.0-or-later
// How well names and types alone give back foreign keys that were removed, on real schemas: all keys removed, and 30 %
// left. ESPALIER_SHARED_DATA names the folder of the schemas. bench_infer [--mistakes]
#include "core/catalog/load.h"
#include "tests/core/relations/measure.h"
#include "tests/support/testcluster.h"

#include <chrono>
#include <fmt/format.h>
#include <string_view>

using namespace espalier;

namespace {

void print(const std::string &name, double kept, const tests::Recovery &recovery, double milliseconds)
{
    fmt::print("{:<12} {:>4.0f} % {:>7} {:>9} {:>6} {:>12} {:>10} {:>9.3f} {:>9.3f} {:>9.3f} {:>8.1f}\n", name,
               100 * kept, recovery.removed, recovery.suggested, recovery.right, recovery.contradicted,
               recovery.undeclared(), recovery.recall(), recovery.precision(), recovery.strictPrecision(),
               milliseconds);
}

std::string columnsOf(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    std::string text;
    for (const auto column : columns)
        text += (text.empty() ? "" : ", ") + table.columns[column].name;
    return text;
}

void print(const catalog::Catalog &catalog, const std::vector<tests::Mistake> &mistakes)
{
    for (const auto &[suggestion, isContradicted] : mistakes) {
        const auto &relation = suggestion.relation;
        const auto &child = catalog.table(relation.child);
        const auto &parent = catalog.table(relation.parent);
        fmt::print("  {} {}({}) -> {}({})  {}\n", isContradicted ? "contradicted" : "undeclared", child.name.name,
                   columnsOf(child, relation.childColumns), parent.name.name, columnsOf(parent, relation.parentColumns),
                   relations::describe(suggestion.rule));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool withMistakes = argc > 1 && std::string_view(argv[1]) == "--mistakes";
    const auto shared = tests::sharedData();
    if (shared.empty()) {
        fmt::print(stderr, "ESPALIER_SHARED_DATA is not set\n");
        return 1;
    }
    tests::TestCluster cluster;
    std::vector<catalog::Catalog> catalogs;
    for (const std::string name : tests::shapeNames) {
        cluster.createDatabase(name);
        if (!cluster.loadFile(name, shared + "/shapes/" + name + ".sql.gz"))
            return 1;
        auto connection = cluster.connect(name);
        catalogs.push_back(catalog::load(connection).value());
    }
    fmt::print("{:<12} {:>6} {:>7} {:>9} {:>6} {:>12} {:>10} {:>9} {:>9} {:>9} {:>8}\n", "schema", "kept", "removed",
               "suggested", "right", "contradicted", "undeclared", "recall", "precision", "strict", "ms");
    for (const double kept : {0.0, 0.3}) {
        tests::Recovery pooled;
        for (std::size_t i = 0; i < catalogs.size(); ++i) {
            std::vector<tests::Mistake> mistakes;
            const auto start = std::chrono::steady_clock::now();
            const auto recovery = tests::measure(catalogs[i], kept, &mistakes);
            const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
            print(tests::shapeNames[i], kept, recovery, passed.count());
            pooled += recovery;
            if (withMistakes)
                print(catalogs[i], mistakes);
        }
        print("pooled", kept, pooled, 0);
    }
    return 0;
}
