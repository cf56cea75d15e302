// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/claims.h"
#include "core/evaluate/ranking.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace claims_test {

using namespace espalier::evaluate;
using espalier::Random;
using espalier::Seed;
using espalier::model::Predictions;
using espalier::model::Task;

namespace {

//! Scores of a yes or no: skill is by how many deviations the classes stand apart.
struct Scored
{
    Scored(std::size_t rows, std::uint64_t seed)
        : random(Seed{seed})
    {
        for (std::size_t i = 0; i < rows; ++i)
            truth.values.push_back(random.chance(0.3) ? 1 : 0);
    }

    Predictions predictions(double skill)
    {
        Predictions result{.rows = truth.values.size(), .width = 1};
        for (const auto value : truth.values)
            result.values.push_back(1 / (1 + std::exp(-random.normal() - skill * (value - 0.5))));
        return result;
    }

    Random random;
    Truth truth{.task = Task::Binary, .classes = 2};
};

//! Of two scores of the same rows (DeLong, DeLong and Clarke-Pearson, 1988): the standard error of the difference of their areas.
double deLongError(const Predictions &first, const Predictions &second, const Truth &truth)
{
    std::vector<double> ofPositives;
    std::vector<double> ofNegatives;
    const auto wins = [](const Predictions &scores, std::size_t positive, std::size_t negative) {
        const auto a = scores.values[positive];
        const auto b = scores.values[negative];
        return a > b ? 1.0 : a == b ? 0.5 : 0.0;
    };
    std::vector<std::size_t> positives;
    std::vector<std::size_t> negatives;
    for (std::size_t row = 0; row < truth.values.size(); ++row)
        (truth.values[row] == 1 ? positives : negatives).push_back(row);
    const auto differ = [&](std::size_t positive, std::size_t negative) {
        return wins(first, positive, negative) - wins(second, positive, negative);
    };
    for (const auto positive : positives) {
        double sum = 0;
        for (const auto negative : negatives)
            sum += differ(positive, negative);
        ofPositives.push_back(sum / static_cast<double>(negatives.size()));
    }
    for (const auto negative : negatives) {
        double sum = 0;
        for (const auto positive : positives)
            sum += differ(positive, negative);
        ofNegatives.push_back(sum / static_cast<double>(positives.size()));
    }
    const auto variance = [](const std::vector<double> &values) {
        const auto count = static_cast<double>(values.size());
        const auto mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
        double squares = 0;
        for (const auto value : values)
            squares += (value - mean) * (value - mean);
        return squares / (count - 1) / count;
    };
    return std::sqrt(variance(ofPositives) + variance(ofNegatives));
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsBetterAndWorse()
    {
        Scored data(1000, 1);
        const auto good = data.predictions(2);
        const auto weak = data.predictions(0.5);
        const auto claims =
            claimsOf({&weak, &good}, data.truth, "roc_auc", 0.005, {.replicates = 300, .seed = Seed{4}});
        QCOMPARE(claims.size(), std::size_t{1});
        QVERIFY(claims[0].verdict == Verdict::Worse);
        QVERIFY(claims[0].gain.high < 0);
        const auto turned = claimOf(claims, 1, 0);
        QVERIFY(turned && turned->verdict == Verdict::Better);
        QCOMPARE(turned->gain.low, -claims[0].gain.high);
        QCOMPARE(turned->better, claims[0].worse);
        QVERIFY(!claimOf(claims, 0, 2));
        QVERIFY(!claimOf(claims, 1, 1));
        // Of a loss, less is better.
        const auto losses =
            claimsOf({&good, &weak}, data.truth, "log_loss", 0.005, {.replicates = 300, .seed = Seed{4}});
        QVERIFY(losses[0].verdict == Verdict::Better);
        QVERIFY(losses[0].gain.value > 0);
    }

    void saysWhatIsPracticallyEqual()
    {
        Scored data(4000, 2);
        const auto one = data.predictions(1);
        auto other = one;
        for (auto &value : other.values)
            value = std::clamp(value + 0.002 * data.random.normal(), 0.0, 1.0);
        const auto claims =
            claimsOf({&one, &other}, data.truth, "roc_auc", 0.005, {.replicates = 200, .seed = Seed{4}});
        QVERIFY(claims[0].verdict == Verdict::Equal);
        const auto same = claimsOf({&one, &one}, data.truth, "roc_auc", 0.005, {.replicates = 200, .seed = Seed{4}});
        QVERIFY(same[0].verdict == Verdict::Equal);
        QCOMPARE(same[0].equal, 1.0);
    }

    //! Two that are as good, by other noise: the rows do not tell, and a handful of rows tells nothing at all.
    void saysWhereItCannotTell()
    {
        Scored data(150, 3);
        const auto one = data.predictions(1);
        const auto other = data.predictions(1);
        const auto claims =
            claimsOf({&one, &other}, data.truth, "roc_auc", 0.005, {.replicates = 300, .seed = Seed{4}});
        QVERIFY(claims[0].verdict == Verdict::CannotTell);
        const Truth few{.task = Task::Binary, .classes = 2, .values = {0, 0, 0, 0, 0, 0, 1, 1, 1}};
        const Predictions right{.rows = 9, .width = 1, .values = {.1, .1, .1, .1, .1, .1, .9, .9, .9}};
        const Predictions wrong{.rows = 9, .width = 1, .values = {.9, .9, .9, .9, .9, .9, .1, .1, .1}};
        const auto handful = claimsOf({&right, &wrong}, few, "roc_auc", 0.005, {.replicates = 100, .seed = Seed{4}});
        QVERIFY(handful[0].verdict == Verdict::CannotTell);
        QVERIFY(handful[0].hasFewRows);
        QVERIFY(handful[0].gain.low < handful[0].gain.high);
    }

    //! All replicates are alike where one model is always right: no interval is without a width, and many rows tell all the same.
    void aPerfectModelIsNotBeyondDoubt()
    {
        for (const int pairs : {5, 40}) {
            Truth truth{.task = Task::Binary, .classes = 2};
            Predictions right{.rows = 2 * static_cast<std::size_t>(pairs), .width = 1};
            Predictions same{.rows = right.rows, .width = 1};
            for (int i = 0; i < 2 * pairs; ++i) {
                truth.values.push_back(i % 2);
                right.values.push_back(i % 2 == 1 ? .9 : .1);
                same.values.push_back(.5);
            }
            const auto claims =
                claimsOf({&right, &same}, truth, "roc_auc", 0.005, {.replicates = 200, .seed = Seed{4}});
            QCOMPARE(claims[0].gain.value, 0.5);
            QVERIFY(claims[0].gain.low < 0.5 && claims[0].gain.high > 0.5);
            QCOMPARE(claims[0].verdict == Verdict::Better, pairs == 40);
        }
    }

    //! Twenty models that know nothing beside one that says the same of all: at most one study in twenty may call any of them better.
    void doesNotTakeTheLuckiestOfManyForBetter()
    {
        constexpr int studies = 40;
        int wrong = 0;
        for (int study = 0; study < studies; ++study) {
            Scored data(300, 100 + static_cast<std::uint64_t>(study));
            std::vector<Predictions> models(1, {.rows = 300, .width = 1, .values = std::vector<double>(300, 0.3)});
            for (int i = 0; i < 20; ++i)
                models.push_back(data.predictions(0));
            std::vector<const Predictions *> all;
            for (const auto &model : models)
                all.push_back(&model);
            const auto claims = claimsOf(all, data.truth, "roc_auc", 0.005, {.replicates = 200, .seed = Seed{4}});
            wrong += std::ranges::any_of(claims,
                                         [](const Claim &claim) {
                                             return claim.first == 0 && claim.verdict == Verdict::Worse;
                                         })
                ? 1
                : 0;
        }
        QVERIFY2(wrong <= 2, qPrintable(QString::number(wrong)));
    }

    //! Of ten settings that know nothing the best is taken: an interval that holds for all of them reaches .5 still.
    void whatWasChosenOfManyIsSpread()
    {
        constexpr int studies = 60;
        int alone = 0;
        int spread = 0;
        for (int study = 0; study < studies; ++study) {
            Scored data(300, 900 + static_cast<std::uint64_t>(study));
            std::vector<Predictions> settings;
            std::vector<const Predictions *> all;
            for (int i = 0; i < 10; ++i)
                settings.push_back(data.predictions(0));
            for (const auto &each : settings)
                all.push_back(&each);
            const BootstrapOptions options{.replicates = 200, .seed = Seed{4}};
            const auto best = std::ranges::max_element(settings, {}, [&data](const Predictions &each) {
                return espalier::evaluate::evaluate(each, data.truth, {.replicates = 0}).metrics.at("roc_auc").value;
            });
            const Predictions baseline{.rows = 300, .width = 1, .values = std::vector<double>(300, 0.3)};
            const auto isBetter = [&](const std::vector<double> &spreads) {
                return claimsOf({&*best, &baseline}, data.truth, "roc_auc", 0.005, options, spreads).front().verdict
                    == Verdict::Better;
            };
            const auto wider = spreadOfAll(all, data.truth, "roc_auc", options);
            QVERIFY(wider > 1 && wider < 2);
            alone += isBetter({}) ? 1 : 0;
            spread += isBetter({wider, 1}) ? 1 : 0;
        }
        QVERIFY2(alone > 6, qPrintable(QString::number(alone)));
        QVERIFY2(spread <= 4, qPrintable(QString::number(spread)));
    }

    //! Of one there is nothing to choose.
    void oneSettingIsNotSpread()
    {
        Scored data(100, 3);
        const auto only = data.predictions(1);
        QCOMPARE(spreadOfAll({&only}, data.truth, "roc_auc", {}), 1.0);
        QCOMPARE(spreadOfAll({&only, &only}, data.truth, "roc_auc", {}), 1.0);
    }

    //! Fewer pairs at once: as wide as alone at least, and no wider than among all.
    void comparesWithOneOfThem()
    {
        Scored data(300, 7);
        std::vector<Predictions> models;
        std::vector<const Predictions *> all;
        for (int i = 0; i < 8; ++i)
            models.push_back(data.predictions(1));
        for (const auto &each : models)
            all.push_back(&each);
        const BootstrapOptions options{.replicates = 400, .seed = Seed{4}};
        const auto claims = claimsAgainst(all, 2, data.truth, "roc_auc", 0, options);
        QCOMPARE(claims.size(), std::size_t(7));
        const auto width = [](const std::vector<Claim> &some) {
            const auto gain = claimOf(some, 5, 2)->gain;
            return gain.high - gain.low;
        };
        for (const auto &claim : claims)
            QVERIFY(claim.second == 2 && claim.first != 2);
        const auto alone = claimsOf({&models[5], &models[2]}, data.truth, "roc_auc", 0, options).front().gain;
        QVERIFY(width(claims) > alone.high - alone.low);
        QVERIFY(width(claims) <= width(claimsOf(all, data.truth, "roc_auc", 0, options)));
        QCOMPARE(claimOf(claims, 5, 2)->gain.value, alone.value);
    }

    void isAsWideAsDeLong()
    {
        Scored data(800, 7);
        const auto one = data.predictions(1.2);
        const auto other = data.predictions(1);
        const auto claims =
            claimsOf({&one, &other}, data.truth, "roc_auc", 0.005, {.replicates = 2000, .seed = Seed{4}});
        const auto error = deLongError(one, other, data.truth);
        const auto width = (claims[0].gain.high - claims[0].gain.low) / (2 * 1.96);
        QVERIFY2(std::abs(width / error - 1) < 0.08, qPrintable(QString::number(width / error)));
    }

    //! Rows of one entity count as one: repeated, they make nothing more certain.
    void countsEntitiesNotRows()
    {
        Scored data(200, 5);
        const auto one = data.predictions(1.3);
        const auto other = data.predictions(1);
        const auto repeated = [](const std::vector<double> &values) {
            std::vector<double> all;
            for (int i = 0; i < 5; ++i)
                all.insert(all.end(), values.begin(), values.end());
            return all;
        };
        const Truth truth{.task = Task::Binary, .classes = 2, .values = repeated(data.truth.values)};
        const Predictions first{.rows = 1000, .width = 1, .values = repeated(one.values)};
        const Predictions second{.rows = 1000, .width = 1, .values = repeated(other.values)};
        std::vector<std::uint32_t> groups;
        for (std::uint32_t i = 0; i < 1000; ++i)
            groups.push_back(i % 200);
        const BootstrapOptions alone{.replicates = 500, .seed = Seed{4}};
        const auto plain = claimsOf({&one, &other}, data.truth, "roc_auc", 0.005, alone);
        const auto grouped = claimsOf({&first, &second}, truth, "roc_auc", 0.005,
                                      {.replicates = 500, .seed = Seed{4}, .groups = groups});
        const auto widthOf = [](const Claim &claim) {
            return claim.gain.high - claim.gain.low;
        };
        QVERIFY(std::abs(widthOf(grouped[0]) / widthOf(plain[0]) - 1) < 0.02);
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)

} // namespace claims_test

#include "claims_test.moc"
