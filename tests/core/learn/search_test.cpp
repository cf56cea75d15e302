// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/search.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace search_test {

using namespace espalier;
using namespace espalier::learn;

namespace {

std::vector<Parameter> three()
{
    return {{.name = "rate",
             .value = 0.03,
             .low = 0,
             .high = 1,
             .searched = SearchRange{.low = 1e-3, .high = 1, .isLogarithmic = true},
             .description = {}},
            {.name = "depth",
             .value = 3,
             .low = 1,
             .high = 15,
             .isWhole = true,
             .searched = SearchRange{.low = 1, .high = 8},
             .description = {}},
            {.name = "share",
             .value = {},
             .low = 0,
             .high = 1,
             .searched = SearchRange{.low = 0.1, .high = 1},
             .description = {}}};
}

//! Smooth, with its top of 1 at a rate of .1, a depth of 5 and a share of .4.
double goodness(const Parameters &settings)
{
    const auto rate = std::log10(settings.at("rate")) + 1;
    const auto depth = (settings.at("depth") - 5) / 4;
    const auto share = settings.at("share") - 0.4;
    return 1 - rate * rate / 4 - depth * depth / 2 - share * share;
}

std::vector<Parameters> asked(std::uint64_t seed, int count)
{
    Search search(three(), {{.settings = {{"depth", 2}}, .value = 0.3}}, Seed{seed});
    std::vector<Parameters> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(search.ask());
        search.tell(goodness(all.back()));
    }
    return all;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAKnownTop()
    {
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const auto all = asked(seed, 40);
            const auto best = std::ranges::max(all, {}, goodness);
            QVERIFY2(goodness(best) > 0.99, qPrintable(QString::number(goodness(best))));
            QCOMPARE(best.at("depth"), 5.0);
        }
    }

    void staysWithinItsRanges()
    {
        const auto parameters = three();
        for (const auto &settings : asked(7, 30)) {
            QCOMPARE(settings.size(), parameters.size());
            for (const auto &parameter : parameters) {
                const auto value = settings.at(parameter.name);
                QVERIFY(value >= parameter.searched->low && value <= parameter.searched->high);
                QVERIFY(!parameter.isWhole || value == std::round(value));
            }
        }
    }

    void theSameAnswersGiveTheSameSettings()
    {
        const auto all = asked(5, 25);
        QVERIFY(all == asked(5, 25));
        QVERIFY(all != asked(6, 25));
        // One that goes further begins alike.
        const auto some = asked(5, 10);
        QVERIFY(std::equal(some.begin(), some.end(), all.begin()));
    }

    void knowsNothingAtFirst()
    {
        Search search(three(), {}, Seed{1});
        for (int i = 0; i < 5; ++i) {
            const auto settings = search.ask();
            search.tell(goodness(settings));
        }
    }

    //! What is asked for is no longer searched; nothing is searched that validation finds itself.
    void whatIsAskedForIsLeftAlone()
    {
        const auto learner = findLearner("xgboost");
        const auto has = [](const std::vector<Parameter> &parameters, const char *name) {
            return std::ranges::find(parameters, name, &Parameter::name) != parameters.end();
        };
        const auto all = searchedOf(*learner, {});
        QVERIFY(has(all, "eta") && has(all, "depth") && !has(all, "rounds"));
        QVERIFY(!has(searchedOf(*learner, {{"eta", 0.1}}), "eta"));
        QVERIFY(searchedOf(*findLearner("baseline"), {}).empty());
    }
};

QTEST_APPLESS_MAIN(SearchTest)

} // namespace search_test

#include "search_test.moc"
