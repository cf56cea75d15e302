// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/reasons.h"

#include "core/base/require.h"
#include "core/compile/leaves.h"
#include "core/compile/messages.h"
#include "core/compile/scorelinear.h"
#include "core/compile/scoretext.h"
#include "core/explain/contributions.h"
#include "core/explain/messages.h"
#include "core/explain/quadrature.h"
#include "core/model/validate.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace espalier::compile {

namespace {

constexpr auto unbounded = std::numeric_limits<double>::infinity();
//! Tests of leaves: each takes about 30 bytes of a function's text, which a session reads once.
constexpr std::size_t mostTests = 500'000;

//! Every leaf of all trees with its tests, as arrays beside each other.
struct LeafArrays
{
    std::vector<double> values; //!< by leaf, scaled
    std::vector<std::size_t> starts; //!< by leaf, from 1 on, and the end
    std::vector<LeafTest> tests;
    std::size_t mostOfLeaf = 1;
};

LeafArrays leafArrays(const model::TreeOutput &output, double slope)
{
    LeafArrays arrays;
    for (const auto &tree : output.trees) {
        for (const auto &leaf : leavesOf(tree)) {
            arrays.starts.push_back(arrays.tests.size() + 1);
            arrays.values.push_back(leaf.value * output.scale * slope);
            arrays.mostOfLeaf = std::max(arrays.mostOfLeaf, leaf.tests.size());
            arrays.tests.insert(arrays.tests.end(), leaf.tests.begin(), leaf.tests.end());
        }
    }
    arrays.starts.push_back(arrays.tests.size() + 1);
    return arrays;
}

//! At which the products over the tests of a leaf are computed, so that what is summed over them is exact.
std::size_t pointsFor(std::size_t mostOfLeaf)
{
    return (mostOfLeaf + 1) / 2;
}

double slopeOf(const model::Model &model)
{
    return model.calibration ? model.calibration->slope : 1;
}

class ReasonWriter
{
public:
    ReasonWriter(const model::Model &model, const std::vector<std::string> &words, std::size_t most)
        : m_model(model)
        , m_words(words)
        , m_most(most)
    { }

    std::string body(const model::Linear &linear) const
    {
        return fmt::format("\nDECLARE\n  x {0}[] := ARRAY[{1}]::{0}[];\n  c {0}[];\nBEGIN\n", type("float8"), inputs())
            + terms(linear) + ending();
    }

    std::string body(const model::Trees &trees) const { return treesBody(trees, {}); }
    static std::string body(const model::Kernel & /*kernel*/) { return {}; } // has no contributions
    static std::string body(const model::Network & /*network*/) { return {}; }
    std::string body(const model::Blend &blend) const { return treesBody(blend.trees, terms(blend.linear)); }

private:
    //! Sets the contributions to the linear ones.
    std::string terms(const model::Linear &linear) const
    {
        const auto &weights = linear.outputs.front().weights;
        std::vector<std::string> sums(m_model.features.size());
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (weights[i] == 0)
                continue;
            const auto distance = "(" + binary(fmt::format("x[{}]", i + 1), "-", number(linear.means[i])) + ")";
            const auto part = "(" + binary(distance, "*", number(weights[i] * slopeOf(m_model))) + ")";
            auto &sum = sums[m_model.encoding[i].feature];
            sum = sum.empty() ? part : binary(sum, "+", part);
        }
        for (auto &sum : sums)
            if (sum.empty())
                sum = number(0);
        return fmt::format("  c := ARRAY[{1}]::{0}[];\n", type("float8"), fmt::join(sums, ", "));
    }

    //! begin: statements before the leaves.
    std::string treesBody(const model::Trees &trees, const std::string &begin) const
    {
        const auto arrays = leafArrays(trees.outputs.front(), slopeOf(m_model));
        const auto quadrature = explain::gaussLegendre(pointsFor(arrays.mostOfLeaf));
        return "\n" + declarations(arrays, quadrature.points.size()) + "BEGIN\n" + begin
            + (arrays.values.empty() ? std::string() : loop(arrays, quadrature)) + ending();
    }

    std::string number(double value) const { return m_text.number(value); }
    std::string type(std::string_view name) const { return m_text.type(name); }
    std::string binary(std::string_view left, std::string_view symbol, std::string_view right) const
    {
        return m_text.binary(left, symbol, right);
    }

    //! One expression for each input; NULL where a tree's number is missing.
    std::string inputs() const
    {
        std::string text;
        for (std::size_t i = 0; i < m_model.encoding.size(); ++i)
            text += (i == 0 ? "" : ", ") + input(i);
        return text;
    }

    std::string input(std::size_t index) const
    {
        const auto &input = m_model.encoding[index];
        const auto &feature = m_model.features[input.feature];
        const auto value = m_text.feature(feature);
        if (const auto *mean = std::get_if<model::MeanInput>(&input.kind))
            return m_text.mean(value, *mean);
        if (feature.kind == model::FeatureKind::Category)
            return fmt::format("CASE WHEN {} THEN {} ELSE {} END", categoryTest(input, value), number(1), number(0));
        if (index < model::limitedInputs(m_model))
            return encodedNumber(m_model, index, ScoreBody::Block);
        const auto isPresent = m_text.isBetween(value, -unbounded, unbounded, true);
        if (std::holds_alternative<model::NumberInput>(input.kind))
            return fmt::format("CASE WHEN {} THEN {} END", isPresent, value);
        return fmt::format("CASE WHEN {} THEN {} ELSE {} END", isPresent, number(0), number(1));
    }

    std::string categoryTest(const model::Input &input, const std::string &value) const
    {
        if (const auto *level = std::get_if<model::LevelInput>(&input.kind))
            return m_text.isLevel(value, level->level);
        if (const auto *other = std::get_if<model::OtherInput>(&input.kind))
            return m_text.isOther(value, other->levels);
        return value + " IS NULL";
    }

    template<typename Values, typename Write>
    static std::string array(const Values &values, std::string_view type, Write write)
    {
        std::string text = "'{";
        for (const auto &value : values)
            text += fmt::format("{}{}", text.size() > 2 ? "," : "", write(value));
        return text + fmt::format("}}'::{}[]", type);
    }

    static std::string plain(double value)
    {
        return std::isinf(value) ? (value > 0 ? "Infinity" : "-Infinity") : fmt::format("{:.17g}", value);
    }

    std::string declarations(const LeafArrays &arrays, std::size_t points) const
    {
        const auto float8 = type("float8");
        const auto ofTests = [&](const char *name, std::string_view kind, auto write) {
            return fmt::format("  {} {}[] := {};\n", name, kind, array(arrays.tests, kind, write));
        };
        auto text = fmt::format("DECLARE\n  x {0}[] := ARRAY[{1}]::{0}[];\n", float8, inputs());
        text += fmt::format("  c {0}[] := pg_catalog.array_fill({1}, ARRAY[{2}]);\n", float8, number(0),
                            m_model.features.size());
        text +=
            fmt::format("  d {0}[] := pg_catalog.array_fill({1}, ARRAY[{2}]);\n", float8, number(0), arrays.mostOfLeaf);
        text += fmt::format("  v {0}[] := {1};\n", float8, array(arrays.values, float8, plain));
        text +=
            fmt::format("  s {0}[] := {1};\n", type("int4"), array(arrays.starts, type("int4"), [](std::size_t start) {
                            return start;
                        }));
        text += ofTests("i", type("int4"), [](const LeafTest &test) {
            return test.input + 1;
        });
        text += ofTests("f", type("int4"), [this](const LeafTest &test) {
            return m_model.encoding[static_cast<std::size_t>(test.input)].feature + 1;
        });
        text += ofTests("l", float8, [](const LeafTest &test) {
            return plain(test.low);
        });
        text += ofTests("h", float8, [](const LeafTest &test) {
            return plain(test.high);
        });
        text += ofTests("m", type("bool"), [](const LeafTest &test) {
            return test.takesMissing ? "t" : "f";
        });
        text += ofTests("z", float8, [](const LeafTest &test) {
            return plain(test.share);
        });
        text += fmt::format("  a {0};\n  b {0};\n  w {0};\n", float8);
        for (std::size_t q = 1; q <= points; ++q)
            text += fmt::format("  p{} {};\n", q, float8);
        return text;
    }

    //! share + distance * point: how far a test is met where so much of the row is known.
    std::string factor(double point) const { return binary("b", "+", "(" + binary("a", "*", number(point)) + ")"); }

    //! Each leaf's part: explain/treeshap.h.
    std::string loop(const LeafArrays &arrays, const explain::Quadrature &quadrature) const
    {
        const auto count = quadrature.points.size();
        std::string begun;
        std::string multiplied;
        std::string weighted;
        for (std::size_t q = 0; q < count; ++q) {
            const auto product = fmt::format("p{}", q + 1);
            const auto part = "(" + binary(product, "*", number(quadrature.weights[q])) + ")";
            begun += fmt::format("    {} := v[leaf];\n", product);
            multiplied += fmt::format("      {} := {};\n", product,
                                      binary(product, "*", "(" + factor(quadrature.points[q]) + ")"));
            weighted += (q == 0 ? "" : fmt::format(" OPERATOR(pg_catalog.+) "))
                + fmt::format("({})", binary(part, "/", "(" + factor(quadrature.points[q]) + ")"));
        }
        const auto last = "(" + binary("s[" + binary("leaf", "+", "1") + "]", "-", "1") + ")";
        const auto place = "d[" + binary(binary("test", "-", "s[leaf]"), "+", "1") + "]";
        const auto isMet = fmt::format("CASE WHEN w IS NULL THEN m[test] ELSE {} AND {} END",
                                       binary("w", ">=", "l[test]"), binary("w", "<", "h[test]"));
        return fmt::format("  FOR leaf IN 1 .. {} LOOP\n{}", arrays.values.size(), begun)
            + fmt::format("    FOR test IN s[leaf] .. {} LOOP\n      w := x[i[test]];\n      b := z[test];\n", last)
            + fmt::format("      a := CASE WHEN {} THEN {} ELSE {} END;\n", isMet, binary(number(1), "-", "b"),
                          m_text.negated("b"))
            + fmt::format("      {} := a;\n{}    END LOOP;\n", place, multiplied)
            + fmt::format("    CONTINUE WHEN {};\n", binary("p1", "=", number(0)))
            + fmt::format("    FOR test IN s[leaf] .. {} LOOP\n      a := {};\n      b := z[test];\n", last, place)
            + fmt::format("      c[f[test]] := {};\n    END LOOP;\n  END LOOP;\n",
                          binary("c[f[test]]", "+", "(" + binary("a", "*", "(" + weighted + ")") + ")"));
    }

    //! From the contributions c to the answer.
    std::string ending() const
    {
        std::string names;
        std::string words;
        std::string values;
        for (std::size_t i = 0; i < m_model.features.size(); ++i) {
            const auto &feature = m_model.features[i];
            const auto *comma = names.empty() ? "" : ", ";
            names += comma + sql::literal(feature.name);
            words += comma + sql::literal(m_words[i]);
            values += fmt::format("{}pg_catalog.to_jsonb(features.{})", comma, sql::quoted(feature.name));
        }
        return fmt::format(
            "  RETURN (SELECT COALESCE(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('feature', r.name, 'words', "
            "r.words, 'value', r.value, 'contribution', r.part) ORDER BY pg_catalog.abs(r.part) DESC, r.place), "
            "'[]'::pg_catalog.jsonb)\n"
            "    FROM (SELECT u.name, u.words, u.value, u.part, u.place FROM ROWS FROM "
            "(pg_catalog.unnest(ARRAY[{0}]::{1}[]), "
            "pg_catalog.unnest(ARRAY[{2}]::{1}[]), pg_catalog.unnest(ARRAY[{3}]::{4}[]), pg_catalog.unnest(c)) WITH "
            "ORDINALITY AS u(name, words, value, part, "
            "place)\n      WHERE {5} ORDER BY pg_catalog.abs(u.part) DESC, u.place LIMIT {6}) AS r);\nEND\n",
            names, type("text"), words, values, type("jsonb"), binary("u.part", "<>", number(0)), m_most);
    }

    const model::Model &m_model;
    const std::vector<std::string> &m_words;
    std::size_t m_most;
    ScoreText m_text{ScoreBody::Block};
};

struct TestCounts
{
    std::size_t all = 0;
    std::size_t mostOfLeaf = 1;
};

TestCounts testsOf(const model::Trees &trees)
{
    TestCounts counts;
    for (const auto &output : trees.outputs) {
        for (const auto &tree : output.trees) {
            for (const auto &leaf : leavesOf(tree)) {
                counts.all += leaf.tests.size();
                counts.mostOfLeaf = std::max(counts.mostOfLeaf, leaf.tests.size());
            }
        }
    }
    return counts;
}

Failure unsupported(const model::Model &model, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Unsupported,
                         .subject = model.learner,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

} // namespace

Result<std::string> reasonFunction(const model::Model &model, const std::vector<std::string> &words, std::size_t most,
                                   const sql::QualifiedName &function, const sql::QualifiedName &featuresView)
{
    ESPALIER_REQUIRE(words.size() == model.features.size());
    if (const auto valid = model::validate(model); !valid)
        return Failure(valid.error());
    if (!explain::hasContributions(model))
        return unsupported(model, explain::messages::noExactReasons(), messages::deployWithoutReasons());
    if (const auto explainable = explain::checkExplainable(model); !explainable)
        return Failure(explainable.error());
    if (model.task == model::Task::Multiclass)
        return unsupported(model, messages::reasonsOfOneOutput(), messages::deployWithoutReasons());
    if (const auto *trees = model::treesOf(model); trees && testsOf(*trees).all > mostTests)
        return unsupported(model, messages::reasonsTooLarge(), messages::smallerTrees());
    const auto body = std::visit(
        [&](const auto &family) {
            return ReasonWriter(model, words, most).body(family);
        },
        model.family);
    return fmt::format(
        "CREATE FUNCTION {}(features {}) RETURNS jsonb\nLANGUAGE plpgsql STABLE PARALLEL SAFE COST {}\nAS {};\n",
        sql::quoted(function), sql::quoted(featuresView),
        static_cast<std::int64_t>(std::max(reasonMicroseconds(model) * 400, 100.0)), sql::literal(body));
}

double reasonMicroseconds(const model::Model &model)
{
    constexpr double ofRow = 50;
    constexpr double ofInput = 0.5;
    constexpr double ofTest = 0.7;
    constexpr double ofPoint = 0.14; // of each test: deep trees have many
    const auto inputs = ofRow + ofInput * static_cast<double>(model.encoding.size());
    const auto *trees = model::treesOf(model);
    if (trees == nullptr)
        return inputs;
    const auto tests = testsOf(*trees);
    return inputs
        + (ofTest + ofPoint * static_cast<double>(pointsFor(tests.mostOfLeaf))) * static_cast<double>(tests.all);
}

} // namespace espalier::compile
