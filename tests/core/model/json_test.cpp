// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/model/json.h"
#include "tests/core/model/samples.h"

#include <QTest>

#include <bit>
#include <ctime>

namespace json_test {

using namespace espalier;
using namespace espalier::model;

namespace {

//! The error of a document in which one value was replaced.
Error errorWith(const Model &model, const char *pointer, const Json &value)
{
    auto json = toJson(model);
    json[Json::json_pointer(pointer)] = value;
    const auto result = fromJson(json);
    return result ? Error{.subject = "accepted"} : result.error();
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackTheSameModel()
    {
        for (const auto &model : {samples::linear(), samples::trees(), samples::kernel(), samples::network(),
                                  samples::linearMeans(), samples::treeMeans()}) {
            const auto again = fromJson(parseJson(printJson(toJson(model)), "").value());
            QVERIFY(again);
            QVERIFY(*again == model);
            QCOMPARE(documentHash(*again), documentHash(model));
        }
        QVERIFY(documentHash(samples::linear()) != documentHash(samples::trees()));
        QVERIFY(toJson(samples::trees())["encoding"][0]["fill"].is_null());
    }

    //! What rows are explained against is in newer documents only.
    void readsWhatIsExplainedAgainst()
    {
        auto linear = samples::linear();
        std::get<Linear>(linear.family).means = {0.1, 0.25, 0.5, 0, 0};
        auto trees = samples::trees();
        std::get<Trees>(trees.family).outputs[0].trees[0].cover = {10, 4, 6, 1, 3};
        for (const auto &model : {linear, trees})
            QVERIFY(*fromJson(toJson(model)) == model);
        QVERIFY(!toJson(samples::linear())["family"].contains("means"));
        QVERIFY(!toJson(samples::trees())["family"]["outputs"][0]["trees"][0].contains("cover"));
        const auto refusal = [](const Model &model, const char *pointer, const char *value) {
            return errorWith(model, pointer, parseJson(value, "").value()).problem.code;
        };
        QCOMPARE(refusal(linear, "/family/means", "[1, 2]"), std::string("model.weights_do_not_fit"));
        QCOMPARE(refusal(linear, "/family/means/0", "1e200"), std::string("model.weights_do_not_fit"));
        QCOMPARE(refusal(trees, "/family/outputs/0/trees/0/cover", "[1, 2]"), std::string("model.no_tree"));
        QCOMPARE(refusal(trees, "/family/outputs/0/trees/0/cover/1", "-1"), std::string("model.no_tree"));
    }

    void keepsEveryBitOfANumber()
    {
        Random random(Seed{7});
        auto model = samples::linear();
        auto &weights = std::get<Linear>(model.family).outputs[0].weights;
        for (int i = 0; i < 2000; ++i) {
            for (auto &weight : weights)
                weight = std::bit_cast<double>((random.bits() & 0xbfffffffffffffffULL) | 0x3800000000000000ULL);
            weights[0] = -0.0;
            const auto again = fromJson(parseJson(printJson(toJson(model)), "").value());
            QVERIFY2(again, again ? "" : describe(again.error()).c_str());
            for (std::size_t k = 0; k < weights.size(); ++k)
                QCOMPARE(std::bit_cast<std::uint64_t>(std::get<Linear>(again->family).outputs[0].weights[k]),
                         std::bit_cast<std::uint64_t>(weights[k]));
        }
    }

    void refusesMalformedDocuments_data()
    {
        QTest::addColumn<bool>("isTrees");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        const auto tree = [](const char *name, const char *pointer, const char *value) {
            QTest::newRow(name) << true << QByteArray("/family/outputs/0/trees/0/") + pointer << QByteArray(value);
        };
        const auto other = [](const char *name, const char *pointer, const char *value) {
            QTest::newRow(name) << false << QByteArray(pointer) << QByteArray(value);
        };
        tree("child is itself", "left/0", "0");
        tree("child is its grandparent", "left/1", "0");
        tree("child beyond the end", "right/1", "5");
        tree("child far beyond the end", "right/1", "4000000000");
        tree("two parents", "left/1", "2");
        tree("half a leaf", "right/1", "-1");
        tree("input beyond the end", "input/0", "2");
        tree("input of a leaf", "input/4", "1");
        tree("fraction as a child", "left/0", "1.5");
        tree("direction", "missing_left/0", "2");
        tree("huge leaf", "value/4", "1e200");
        tree("tiny leaf", "value/4", "1e-200");
        tree("null threshold", "threshold/0", "null");
        tree("sizes differ", "value", "[0, 0, 4, 2]");
        tree("empty", "left", "[]");
        other("format", "/format", "2");
        other("unknown key", "/code", "\"DROP\"");
        other("task", "/task", "\"ranking\"");
        other("link of another task", "/link", "\"softmax\"");
        other("class twice", "/classes", R"(["no", "no"])");
        other("three classes", "/classes", R"(["a", "b", "c"])");
        other("feature twice", "/features/1/name", "\"age\"");
        other("feature beyond the end", "/encoding/0/feature", "2");
        other("negative feature", "/encoding/0/feature", "-1");
        other("level of a number", "/encoding/2/feature", "0");
        other("no fill in a linear model", "/encoding/0/fill", "null");
        other("huge scale", "/encoding/0/scale", "1e61");
        other("bound is a text", "/encoding/0/low", "\"7\"");
        other("unit below 0", "/encoding/0/unit", "-2");
        other("logarithm of what may be below 0", "/encoding/0/unit", "2");
        other("tiny center", "/encoding/0/center", "1e-41");
        other("weights too few", "/family/outputs/0/weights", "[1, 2]");
        other("tiny weight", "/family/outputs/0/weights/0", "1e-61");
        other("gamma of 0", "/family/gamma", "0");
        other("huge gamma", "/family/gamma", "1e21");
        other("half a point", "/family/points", "[0, 1, 2]");
        other("huge point", "/family/points/0", "1e51");
        other("tiny point", "/family/points/0", "1e-61");
        other("coefficients too few", "/family/outputs/0/coefficients", "[1]");
        other("huge coefficient", "/family/outputs/0/coefficients", "[1, 1e61]");
        other("NUL in a level", "/encoding/2/level", R"("a\u0000b")");
        other("means without levels", "/encoding/4",
              R"({"feature": 1, "kind": "mean", "levels": [], "means": [1], "other": 0})");
        other("levels of means out of order", "/encoding/4",
              R"({"feature": 1, "kind": "mean", "levels": ["b", "a"], "means": [1, 2], "other": 0})");
        other("level with two means", "/encoding/4",
              R"({"feature": 1, "kind": "mean", "levels": ["a", "a"], "means": [1, 2], "other": 0})");
        other("huge mean", "/encoding/4",
              R"({"feature": 1, "kind": "mean", "levels": ["a"], "means": [1e101], "other": 0})");
        other("tiny mean", "/encoding/4",
              R"({"feature": 1, "kind": "mean", "levels": [], "means": [], "other": 1e-61})");
        other("means of a number", "/encoding/0",
              R"({"feature": 0, "kind": "mean", "levels": [], "means": [], "other": 0})");
        other("family", "/family/kind", "\"pickle\"");
        other("family is a text", "/family", "\"linear\"");
        other("no layer", "/family/layers", "[]");
        other("layers that do not fit", "/family/layers/1/units/0/weights", "[1, 2, 3]");
        other("hidden weight too large", "/family/layers/0/units/0/weights/0", "1e21");
        other("hidden bias too small", "/family/layers/0/units/0/bias", "1e-21");
        other("too many layers", "/family/layers", R"([{"units": []}, {"units": []}, {"units": []}, {"units": []}])");
        other("calibration", "/calibration", R"({"slope": 1e99, "intercept": 0})");
        other("recalibration that falls", "/recalibration", R"({"kind": "beta", "a": -1, "b": 1, "c": 0})");
        other("recalibration of no kind", "/recalibration", R"({"kind": "spline"})");
        other("steps that fall", "/recalibration", R"({"kind": "steps", "edges": [0.5], "values": [0.7, 0.2]})");
        other("steps too few", "/recalibration", R"({"kind": "steps", "edges": [0.2, 0.5], "values": [0.1, 0.2]})");
        other("step above 1", "/recalibration", R"({"kind": "steps", "edges": [0.5], "values": [0.7, 1.5]})");
    }

    void refusesMalformedDocuments()
    {
        QFETCH(bool, isTrees);
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        const auto error = errorWith(pointer.startsWith("/family/points") || pointer.startsWith("/family/gamma")
                                             || pointer.endsWith("coefficients")
                                         ? samples::kernel()
                                         : pointer.startsWith("/family/layers") ? samples::network()
                                         : isTrees                              ? samples::trees()
                                                                                : samples::linear(),
                                     pointer.constData(), parseJson(value.toStdString(), "").value());
        QCOMPARE(error.code, Error::Code::Invalid);
        QVERIFY(error.subject.starts_with("model"));
        QVERIFY(!error.problem.empty() || !error.detail.empty());
    }

    void refusesDeepAndLargeDocumentsQuickly()
    {
        const auto start = std::clock(); // of this program: others may have the processor meanwhile
        const std::string deep =
            R"({"format": 1, "family": )" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}";
        const auto json = parseJson(deep, "deep");
        QVERIFY(!json || !fromJson(*json));
        auto large = toJson(samples::trees());
        large["family"]["outputs"][0]["trees"][0]["left"] = std::vector<int>(1'000'000, 1);
        QVERIFY(!fromJson(large));
        QVERIFY(std::clock() - start < 5 * CLOCKS_PER_SEC);
    }
};

QTEST_APPLESS_MAIN(JsonTest)

} // namespace json_test

#include "json_test.moc"
