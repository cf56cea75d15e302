// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/aggregates.h"
#include "core/study/words.h"

#include <QFile>
#include <QTest>

#include <array>
#include <set>

namespace aggregates_test {

using namespace espalier;
using study::Aggregate;
using study::Argument;
using study::Taken;

namespace {

const std::string tick = "`";

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string takenText(Taken taken)
{
    switch (taken) {
    case Taken::Rows:
        return "rows";
    case Taken::Number:
        return "numbers";
    case Taken::NumberOrMoment:
        return "numbers or moments";
    case Taken::Category:
        return "categories";
    case Taken::CategoryOrFlag:
        return "categories or yes and no";
    case Taken::Moment:
        return "moments";
    case Taken::Feature:
        return "numbers, categories or moments";
    case Taken::Identity:
        return "any column";
    }
    return {};
}

std::string needText(const study::AggregateTraits &traits)
{
    const std::array times{"", "the rows' time", "an as-of time"};
    const std::array arguments{"", "a value", "a number", "a share", "a half-life"};
    const std::string time = times.at(static_cast<std::size_t>(traits.time));
    const std::string argument = arguments.at(static_cast<std::size_t>(traits.argument));
    return time + (time.empty() || argument.empty() ? "" : ", ") + argument;
}

std::string readmeTable()
{
    std::string text = "| aggregate | of | needs | gives |\n|---|---|---|---|\n";
    for (const auto &traits : study::aggregateRows) {
        text += "| " + tick + std::string(traits.name) + tick + " | " + takenText(traits.taken) + " | "
            + needText(traits) + " | " + std::string(traits.meaning) + " |\n";
    }
    return text;
}

std::string schemaNames()
{
    const std::string quote = "\"";
    std::string text;
    for (const auto &traits : study::aggregateRows)
        text += (text.empty() ? "        " : ",\n        ") + quote + std::string(traits.name) + quote;
    return text + "\n";
}

//! What stands in a file between two texts, which with ESPALIER_WRITE_GOLDEN is written anew.
std::string between(const QString &name, const std::string &before, const std::string &after, const std::string &wanted)
{
    QFile file(QStringLiteral(ESPALIER_SOURCES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return "no such file";
    auto text = file.readAll().toStdString();
    file.close();
    const auto begin = text.find(before);
    const auto end = begin == std::string::npos ? begin : text.find(after, begin + before.size());
    if (end == std::string::npos)
        return "no such place";
    const auto from = begin + before.size();
    if (qEnvironmentVariableIsSet("ESPALIER_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        text.replace(from, end - from, wanted);
        file.write(QByteArray::fromStdString(text));
        return wanted;
    }
    return text.substr(from, end - from);
}

} // namespace

class AggregatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowSaysWhatItIs()
    {
        std::set<std::string_view> names;
        for (const auto &traits : study::aggregateRows) {
            QVERIFY2(!traits.name.empty() && names.insert(traits.name).second, traits.name.data());
            QVERIFY2(!traits.meaning.empty(), traits.name.data());
            QCOMPARE(&study::traitsOf(traits.aggregate), &traits);
            QCOMPARE(holds(traits.phrase, "{argument}"), traits.argument != study::Argument::None);
            QCOMPARE(holds(traits.phrase, "{rows}"), traits.taken == Taken::Rows);
            QCOMPARE(holds(traits.phrase, "{column}"), traits.taken != Taken::Rows);
            QVERIFY2(traits.rank >= 0 && traits.rank <= 3, traits.name.data());
        }
    }

    void eachIsToldInWords()
    {
        std::set<std::string> told;
        for (const auto &traits : study::aggregateRows) {
            study::Feature feature{.path = {{.table = {"public", "orders"}, .isToMany = true}},
                                   .aggregate = traits.aggregate,
                                   .window = study::LastRows{5}};
            if (traits.taken != Taken::Rows)
                feature.column = "total";
            if (traits.argument != study::Argument::None)
                feature.argument = "0.5";
            const auto words = study::describe(feature);
            QVERIFY2(told.insert(words).second, words.c_str());
            QCOMPARE(holds(words, "total"), traits.taken != Taken::Rows);
            QCOMPARE(holds(words, "0.5"), traits.argument != study::Argument::None);
            QCOMPARE(holds(words, "the last 5 orders"), traits.aggregate != Aggregate::Direct);
        }
        const study::Feature mean{.path = {{.table = {"public", "orders"}, .isToMany = true}},
                                  .aggregate = Aggregate::Mean,
                                  .column = "total"};
        QCOMPARE(study::describe(mean), std::string("mean total of all orders"));
        const study::Feature ofLastShop{
            .path = {{.table = {"public", "orders"}, .isToMany = true},
                     {.table = {"public", "shops"}, .childColumns = {"shop_id"}}},
            .aggregate = Aggregate::Last,
            .of = study::RowAggregate{.path = {{.table = {"public", "orders"}, .isToMany = true}},
                                      .aggregate = Aggregate::Mean,
                                      .column = "total"}};
        QCOMPARE(study::describe(ofLastShop),
                 std::string("mean total of all orders, for shops (shop_id) of the last of all orders"));
    }

    void theSchemaNamesThem()
    {
        QCOMPARE(between("resources/schema/study.schema.json", "\"aggregate\": {\n      \"enum\": [\n", "      ]",
                         schemaNames()),
                 schemaNames());
    }

    void theReadmeNamesThem()
    {
        QCOMPARE(between("README.md", "<!-- aggregates -->\n\n", "\n<!-- /aggregates -->", readmeTable()),
                 readmeTable());
    }

    void argumentsAreChecked()
    {
        const auto read = [](Aggregate aggregate, const char *argument) {
            return study::parseArgument({.name = "f", .aggregate = aggregate, .argument = argument});
        };
        QCOMPARE(read(Aggregate::Sum, "").value(), 0.0);
        QVERIFY(!read(Aggregate::Sum, "1"));
        QCOMPARE(read(Aggregate::Quantile, "0.9").value(), 0.9);
        QVERIFY(!read(Aggregate::Quantile, "1"));
        QVERIFY(!read(Aggregate::ShareAbove, "many"));
        QCOMPARE(read(Aggregate::DecayedMean, "1 days").value(), 86.4e9);
        QVERIFY(!read(Aggregate::DecayedMean, "0 days"));
    }
};

QTEST_APPLESS_MAIN(AggregatesTest)

} // namespace aggregates_test

#include "aggregates_test.moc"
