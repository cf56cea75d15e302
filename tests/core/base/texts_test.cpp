// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/texts.h"

#include <QTest>

#include <algorithm>

namespace texts_test {

using espalier::Texts;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsAreWhatWasPutIn()
    {
        const std::vector<std::string> written{"", "a", "drei\nZeilen", "", std::string("a\0b", 3)};
        const Texts texts(written);
        QCOMPARE(texts.size(), written.size());
        QVERIFY(std::ranges::equal(texts, written));
        QCOMPARE(texts.front(), written.front());
        QCOMPARE(texts.back(), written.back());
        QCOMPARE(std::vector<std::string>(texts.begin(), texts.end()), written);
        QVERIFY(Texts().empty());
    }

    void theyAreEqualWhereTheirElementsAre()
    {
        Texts texts{"ab", "c"};
        QVERIFY(texts == Texts({"ab", "c"}));
        QVERIFY(texts != Texts({"a", "bc"}));
        texts.append("d");
        QVERIFY(texts == Texts(std::vector<std::string>{"ab", "c", "d"}));
    }

    void theyAreAList()
    {
        QCOMPARE(espalier::Json(Texts{"x", "y"}).dump(), std::string(R"(["x","y"])"));
        const Texts texts{"b", "a", "b"};
        QCOMPARE(std::ranges::count(texts, "b"), 2);
        QCOMPARE(std::ranges::find(texts, "a") - texts.begin(), 1);
    }
};

QTEST_GUILESS_MAIN(TextsTest)

} // namespace texts_test

#include "texts_test.moc"
