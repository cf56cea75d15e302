// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learn/learner.h"
#include "core/model/predict.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace encode_test {

using namespace espalier;

namespace {

constexpr std::size_t rowCount = 4000;

//! What an order is worth, and what follows from its logarithm; and the same below 0, evenly spread, and of which few are not 0.
frame::Frame orders()
{
    Random random(Seed{3});
    frame::Numbers worth;
    frame::Numbers balance;
    frame::Numbers even;
    frame::Numbers seldom;
    frame::Numbers label;
    for (std::size_t row = 0; row < rowCount; ++row) {
        const auto size = 2 + 1.5 * random.normal();
        worth.values.push_back(std::exp(size));
        balance.values.push_back(std::exp(size) - 1);
        even.values.push_back(random.uniform());
        seldom.values.push_back(random.chance(0.02) ? 5 : 0);
        label.values.push_back(3 * std::log(1 + std::exp(size) / std::exp(2)) + 0.1 * random.normal());
    }
    worth.values[7] = std::nan("");
    balance.values[11] = -1;
    return {.label = {"label", label},
            .features = {{"worth", worth}, {"balance", balance}, {"even", even}, {"seldom", seldom}}};
}

model::Model fitted(const char *learner, const frame::Frame &frame)
{
    Progress progress;
    return learn::findLearner(learner)
        ->train(learn::Training{.train = frame, .validation = {}, .task = Task::Regression}, {}, progress)
        .value();
}

const model::NumberInput &numberOf(const model::Model &model, const std::string &name)
{
    const auto found = std::ranges::find_if(model.encoding, [&](const model::Input &input) {
        return model.features[input.feature].name == name && std::holds_alternative<model::NumberInput>(input.kind);
    });
    return std::get<model::NumberInput>(found->kind);
}

} // namespace

class EncodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Only what is never below 0, skewed, and by its logarithm is less so.
    void takesTheLogarithmOfWhatIsSkewed()
    {
        const auto model = fitted("ridge", orders());
        // The median of a log-normal distribution is e to the mean.
        QVERIFY(std::abs(numberOf(model, "worth").unit / std::exp(2) - 1) < 0.1);
        QCOMPARE(numberOf(model, "balance").unit, 0.0);
        QCOMPARE(numberOf(model, "even").unit, 0.0);
        QCOMPARE(numberOf(model, "seldom").unit, 0.0);
    }

    //! As the family reads it: mean 0, deviation 1, and what is missing is the median.
    void standardizesTheLogarithm()
    {
        const auto frame = orders();
        auto model = fitted("ridge", frame);
        const auto matrix = model::encoded(model, frame.features).value();
        const auto place =
            static_cast<std::size_t>(std::ranges::find_if(model.encoding,
                                                          [](const model::Input &input) {
                                                              const auto *number =
                                                                  std::get_if<model::NumberInput>(&input.kind);
                                                              return number != nullptr && number->unit > 0;
                                                          })
                                     - model.encoding.begin());
        double sum = 0;
        double squares = 0;
        for (std::size_t row = 0; row < rowCount; ++row) {
            sum += matrix.at(row, place);
            squares += matrix.at(row, place) * matrix.at(row, place);
        }
        QVERIFY(std::abs(sum / rowCount) < 1e-9);
        QVERIFY(std::abs(squares / rowCount - 1) < 1e-9);
        const auto &number = numberOf(model, "worth");
        QCOMPARE(matrix.at(7, place), (std::log(1 + number.fill / number.unit) - number.center) * number.scale);
    }

    //! What follows from a logarithm is said by a linear model of it, all but the noise.
    void aLinearModelLearnsWhatFollowsFromIt()
    {
        const auto frame = orders();
        const auto said = model::predict(fitted("ridge", frame), frame.features).value();
        const auto &label = std::get<frame::Numbers>(frame.label.values).values;
        double squares = 0;
        for (std::size_t row = 0; row < rowCount; ++row)
            squares += (said.at(row, 0) - label[row]) * (said.at(row, 0) - label[row]);
        QVERIFY2(std::sqrt(squares / rowCount) < 0.15, qPrintable(QString::number(std::sqrt(squares / rowCount))));
    }

    //! They part the numbers as they are.
    void treesTakeNumbersAsTheyAre()
    {
        const auto model = fitted("xgboost", orders());
        for (const auto *name : {"worth", "balance"})
            QCOMPARE(numberOf(model, name).unit, 0.0);
    }
};

QTEST_APPLESS_MAIN(EncodeTest)

} // namespace encode_test

#include "encode_test.moc"
