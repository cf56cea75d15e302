// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QTest>

namespace json_test {

using namespace espalier;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheUnknownKey()
    {
        const auto json = parseJson(R"({"a": 1, "b": "x", "c": true})", "file").value();
        ObjectReader reader(json, "study");
        QCOMPARE(reader.integer("a"), 1);
        QCOMPARE(reader.text("b"), std::string("x"));
        const auto result = reader.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().subject, std::string("study.c"));
    }

    void keepsTheFirstError()
    {
        const auto json = parseJson(R"({"a": "text"})", "file").value();
        ObjectReader reader(json, "");
        QCOMPARE(reader.number("a"), 0.0);
        QCOMPARE(reader.text("missing"), std::string());
        QCOMPARE(reader.finish().error().subject, std::string("a"));
    }

    void refusesWhatIsNotJson() { QCOMPARE(parseJson("{", "file.json").error().code, Error::Code::Invalid); }
};

QTEST_APPLESS_MAIN(JsonTest)

} // namespace json_test

#include "json_test.moc"
