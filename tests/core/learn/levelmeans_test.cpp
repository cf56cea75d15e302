// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learn/encode.h"
#include "core/learn/learner.h"
#include "core/learn/levelmeans.h"
#include "core/model/predict.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace levelmeans_test {

using namespace espalier;
using namespace espalier::learn;

namespace {

constexpr int levelCount = 60;
constexpr double effectSize = 2;

//! Orders of customers, each of which has a shop and buys four times. What an order is worth follows the shop, by effects that are the same
//! for every seed, and a number.
frame::Frame orders(std::uint64_t seed, std::size_t customers, double effect = effectSize)
{
    Random effects(Seed{7});
    std::vector<double> ofShop;
    frame::Categories shop;
    for (int i = 0; i < levelCount; ++i) {
        ofShop.push_back(effect * effects.normal());
        shop.levels.push_back("shop " + std::to_string(i));
    }
    Random random(Seed{seed});
    frame::Integers key;
    frame::Numbers size;
    frame::Numbers label;
    for (std::size_t customer = 0; customer < customers; ++customer) {
        const auto level = static_cast<std::int32_t>(random.below(levelCount));
        const auto own = random.normal();
        for (int i = 0; i < 4; ++i) {
            key.values.push_back(static_cast<std::int64_t>(customer));
            shop.codes.push_back(level);
            size.values.push_back(random.normal());
            label.values.push_back(10 + ofShop[static_cast<std::size_t>(level)] + size.values.back() + own
                                   + 0.1 * random.normal());
        }
    }
    return {.keys = {{"customer", key}}, .label = {"worth", label}, .features = {{"shop", shop}, {"size", size}}};
}

const std::vector<double> &numbersOf(const frame::Column &column)
{
    return std::get<frame::Numbers>(column.values).values;
}

//! The encoding of trees, whose means are as they are; and what the training rows read.
struct Encoded
{
    model::Model model;
    std::vector<GivenInput> given;
};

Encoded encodedFor(const frame::Frame &frame, model::Family family = model::Trees{})
{
    Encoded result{.model = {.task = Task::Regression, .family = std::move(family)}, .given = {}};
    const auto rows = frame::packed(frame);
    if (!fitEncoding(result.model, rows.features))
        qFatal("no encoding");
    result.given = addLevelMeans(result.model, rows, numbersOf(frame.label));
    return result;
}

//! How far a learner is off where nobody has trained, by the squares.
double lossOf(const char *learner, const frame::Frame &train, const frame::Frame &test)
{
    Progress progress;
    const auto model = findLearner(learner)
                           ->train(Training{.train = train, .validation = {}, .task = Task::Regression}, {}, progress)
                           .value();
    return samples::loss(model::predict(model, test.features).value(), test);
}

frame::Frame without(frame::Frame frame, const std::string &feature)
{
    std::erase_if(frame.features, [&](const frame::Column &column) {
        return column.name == feature;
    });
    return frame;
}

} // namespace

class LevelMeansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Against the mean label of each customer, told anew: a level lies between its own mean and that of all, nearer to its own the more
    //! customers it has, by one strength for all.
    void meansAreDrawnTogether()
    {
        const auto frame = orders(1, 900);
        const auto encoded = encodedFor(frame);
        QCOMPARE(encoded.given.size(), std::size_t(1));
        const auto &input = std::get<model::MeanInput>(encoded.model.encoding[encoded.given[0].input].kind);
        const auto &shops = std::get<frame::Categories>(frame.features[0].values);
        std::map<std::string, std::pair<double, double>> sums;
        double all = 0;
        for (std::size_t row = 0; row < shops.codes.size(); row += 4) {
            double own = 0;
            for (std::size_t i = row; i < row + 4; ++i)
                own += numbersOf(frame.label)[i] / 4;
            auto &[count, sum] = sums[std::string(shops.at(row))];
            count += 1;
            sum += own;
            all += own / 900;
        }
        QVERIFY(std::abs(input.other - all) < 1e-5);
        QCOMPARE(input.levels.size(), sums.size());
        std::vector<double> strengths;
        for (std::size_t i = 0; i < input.levels.size(); ++i) {
            const auto [count, sum] = sums.at(input.levels[i]);
            const auto share = (input.means[i] - all) / (sum / count - all);
            strengths.push_back(count / share - count);
        }
        std::ranges::sort(strengths);
        // Customers of a shop differ by 1.25, shops by 4: a mean of all counts about as a third of a customer.
        QVERIFY2(strengths[levelCount / 2] > 0.15 && strengths[levelCount / 2] < 0.6,
                 qPrintable(QString::number(strengths[levelCount / 2])));
        QVERIFY(strengths[levelCount * 3 / 4] - strengths[levelCount / 4] < 0.01);
    }

    //! A customer's labels move what other customers of the shop read, and nothing that its own rows do but by the strength.
    void rowsDoNotReadTheirOwnLabels()
    {
        auto frame = orders(2, 3000);
        const auto before = encodedFor(frame).given.at(0).values;
        auto &labels = std::get<frame::Numbers>(frame.label.values).values;
        for (std::size_t i = 0; i < 4; ++i)
            labels[i] += 50;
        const auto after = encodedFor(frame).given.at(0).values;
        const auto &shops = std::get<frame::Categories>(frame.features[0].values).codes;
        double own = 0;
        double others = 0;
        for (std::size_t row = 0; row < before.size(); ++row) {
            const auto moved = std::abs(after[row] - before[row]);
            if (row < 4)
                own = std::max(own, moved);
            else if (shops[row] == shops[0])
                others = std::max(others, moved);
        }
        QVERIFY2(others > 0.5, qPrintable(QString::number(others)));
        QVERIFY2(own < 0.05, qPrintable(QString::number(own)));
    }

    void whatIsSeldomUnseenOrMissingReadsTheMeanOfAll()
    {
        auto frame = orders(3, 600);
        auto &shops = std::get<frame::Categories>(frame.features[0].values);
        shops.levels.emplace_back("one customer's");
        for (std::size_t row = 0; row < 4; ++row)
            shops.codes[row] = levelCount;
        for (std::size_t row = 4; row < 8; ++row)
            shops.codes[row] = frame::Categories::missing;
        const auto encoded = encodedFor(frame);
        const auto &input = std::get<model::MeanInput>(encoded.model.encoding[encoded.given.at(0).input].kind);
        QVERIFY(std::ranges::find(input.levels, "one customer's") == input.levels.end());
        QCOMPARE(encoded.given[0].values[0], encoded.given[0].values[3]);
        QVERIFY(std::abs(encoded.given[0].values[0] - input.other) < 0.2);
        QVERIFY(std::abs(encoded.given[0].values[4] - input.other) < 0.2);
    }

    //! Of forty draws without an effect of the shop hardly one adds a mean.
    void chanceAddsNothing()
    {
        std::size_t added = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed)
            added += encodedFor(orders(seed, 600, 0)).given.size();
        QVERIFY2(added <= 3, qPrintable(QString::number(added)));
    }

    void fewLevelsHaveNone()
    {
        auto frame = orders(4, 600);
        auto &shops = std::get<frame::Categories>(frame.features[0].values);
        shops.levels.resize(largestLevelCount);
        for (auto &code : shops.codes)
            code %= static_cast<std::int32_t>(largestLevelCount);
        QVERIFY(encodedFor(frame).given.empty());
    }

    void eachOfAFewClassesHasItsShare()
    {
        auto frame = orders(5, 600);
        std::vector<double> classes;
        for (const auto label : numbersOf(frame.label))
            classes.push_back(label < 8 ? 0 : label < 12 ? 1 : 2);
        model::Model model{.task = Task::Multiclass, .classes = {"low", "middle", "high"}, .family = model::Trees{}};
        const auto rows = frame::packed(frame);
        QVERIFY(fitEncoding(model, rows.features));
        const auto given = addLevelMeans(model, rows, classes);
        QCOMPARE(given.size(), std::size_t(3));
        for (std::size_t k = 0; k < 3; ++k) {
            const auto &values = given[k].values;
            const auto count = static_cast<double>(classes.size());
            const auto share = static_cast<double>(std::ranges::count(classes, static_cast<double>(k))) / count;
            QVERIFY(std::abs(std::accumulate(values.begin(), values.end(), 0.0) / count - share) < 0.02);
            QVERIFY(std::ranges::all_of(values, [](double value) {
                return value > 0 && value < 1;
            }));
        }
    }

    void linearFamiliesReadThemStandardised()
    {
        const auto encoded = encodedFor(orders(6, 900), model::Linear{});
        double sum = 0;
        double squares = 0;
        const auto &values = encoded.given.at(0).values;
        for (const auto value : values) {
            sum += value;
            squares += value * value;
        }
        const auto count = static_cast<double>(values.size());
        QVERIFY(std::abs(sum / count) < 1e-9);
        QVERIFY(std::abs(squares / count - 1) < 1e-2);
    }

    void learnersGainByThem_data()
    {
        QTest::addColumn<QString>("learner");
        for (const auto *learner : {"ridge", "xgboost", "random_forest", "least_absolute"})
            QTest::newRow(learner) << QString(learner);
    }

    //! With the shop's effect known a customer would still be off by 1 squared; half of the shops have no input of their own.
    void learnersGainByThem()
    {
        QFETCH(QString, learner);
        const auto name = learner.toStdString();
        const auto train = orders(10, 1500);
        const auto test = orders(11, 1500);
        const auto with = lossOf(name.c_str(), train, test);
        auto halved = train;
        auto &shops = std::get<frame::Categories>(halved.features[0].values);
        for (auto &code : shops.codes)
            code = code < static_cast<std::int32_t>(largestLevelCount) ? code : frame::Categories::missing;
        const auto before = lossOf(name.c_str(), halved, test);
        qInfo("%g, by thirty shops only %g", with, before);
        QVERIFY2(with < 1.8, qPrintable(QString::number(with)));
        QVERIFY2(with < 0.7 * before, qPrintable(QString::number(before)));
    }

    //! A category without an effect costs next to nothing.
    void noiseCostsNothing_data() { learnersGainByThem_data(); }
    void noiseCostsNothing()
    {
        QFETCH(QString, learner);
        const auto name = learner.toStdString();
        const auto train = orders(20, 1500, 0);
        const auto test = orders(21, 1500, 0);
        const auto with = lossOf(name.c_str(), train, test);
        const auto bare = lossOf(name.c_str(), without(train, "shop"), without(test, "shop"));
        QVERIFY2(with < 1.1 * bare, qPrintable(QString("%1, %2").arg(with).arg(bare)));
    }
};

QTEST_APPLESS_MAIN(LevelMeansTest)

} // namespace levelmeans_test

#include "levelmeans_test.moc"
