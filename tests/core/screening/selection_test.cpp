// SPDX-License-Identifier: GPL-3.0-or-later
// Which candidates are kept: those that tell of the label, and that say something beside each other.
#include "core/base/random.h"
#include "core/screening/selection.h"

#include <QTest>

#include <fmt/format.h>
#include <set>

namespace selection_test {

using namespace espalier;
using screening::Candidate;
using screening::Verdict;

namespace {

constexpr std::size_t rows = 1500;

std::vector<double> noise(Random &random)
{
    std::vector<double> values(rows);
    for (auto &value : values)
        value = random.normal();
    return values;
}

//! A number of so many bits about the label, as far from a base as its own noise is large.
Candidate candidateOf(const std::string &name, const std::vector<double> &base, double own, double bits, Random &random)
{
    frame::Numbers numbers;
    for (const auto value : base)
        numbers.values.push_back(value + own * random.normal());
    Candidate candidate;
    candidate.ranked.feature.name = name;
    candidate.ranked.feature.column = name;
    candidate.ranked.relevance = {.bits = bits, .share = bits, .isSignificant = true};
    candidate.sketch = screening::sketchOf(evaluate::binned({name, std::move(numbers)}), 1);
    return candidate;
}

std::set<std::string> keptNames(const std::vector<screening::RankedFeature> &ranked)
{
    std::set<std::string> names;
    for (const auto &feature : ranked) {
        if (feature.verdict == Verdict::Kept)
            names.insert(feature.feature.name);
    }
    return names;
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Variants of one number fill the places only when nothing else tells anything.
    void variantsLeaveRoomForOthers()
    {
        Random random(Seed{3});
        const auto base = noise(random);
        std::vector<Candidate> candidates;
        for (int i = 0; i < 6; ++i)
            candidates.push_back(candidateOf(fmt::format("variant{}", i), base, 0.3, 0.3 - 0.01 * i, random));
        candidates.push_back(candidateOf("other", noise(random), 0.3, 0.1, random));
        candidates.push_back(candidateOf("another", noise(random), 0.3, 0.09, random));
        const auto few = screening::selected(candidates, 3);
        QVERIFY((keptNames(few) == std::set<std::string>{"variant0", "other", "another"}));
        QCOMPARE(few.front().feature.name, std::string("variant0"));
        QCOMPARE(few[1].feature.name, std::string("variant1")); // listed by what it tells, kept or not
        QCOMPARE(keptNames(screening::selected(candidates, 20)).size(), candidates.size());
    }

    void whatIsNearlyEqualIsKeptOnce()
    {
        Random random(Seed{4});
        const auto base = noise(random);
        const std::vector candidates{candidateOf("first", base, 0.01, 0.3, random),
                                     candidateOf("copy", base, 0.01, 0.2, random)};
        const auto ranked = screening::selected(candidates, 2);
        QVERIFY(ranked.front().verdict == Verdict::Kept && ranked.back().verdict == Verdict::SameAs);
        QCOMPARE(ranked.back().sameAs, std::string("first"));
    }

    void whatTellsNothingIsNotKept()
    {
        Random random(Seed{5});
        auto silent = candidateOf("silent", noise(random), 0, 0, random);
        silent.ranked.relevance.isSignificant = false;
        QVERIFY(screening::selected({silent}, 5).front().verdict == Verdict::SaysNothing);
    }
};

QTEST_APPLESS_MAIN(SelectionTest)

} // namespace selection_test

#include "selection_test.moc"
