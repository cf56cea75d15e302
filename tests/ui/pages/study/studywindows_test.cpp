// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studytimeline.h"
#include "ui/words/language.h"

#include <QTest>

namespace studywindows_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

study::Feature windowed(const study::Window &window)
{
    return {.name = "f", .aggregate = study::Aggregate::Mean, .window = window};
}

constexpr Duration days(std::int64_t count)
{
    return {count, Duration::Unit::Days};
}

QStringList wordsOf(const std::vector<WindowSpan> &spans)
{
    QStringList words;
    for (const auto &span : spans)
        words.append(QStringLiteral("%1: %2").arg(spanWords(span)).arg(span.features));
    return words;
}

} // namespace

class StudyWindowsTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.setCode(QStringLiteral("en")); }

    void countsFeaturesOfEachWindow()
    {
        const std::vector features{windowed(days(7)),
                                   windowed(study::LastRows{5}),
                                   windowed({}),
                                   windowed(Duration{1, Duration::Unit::Weeks}),
                                   windowed(days(365)),
                                   windowed(study::LastRows{1}),
                                   windowed(study::LastRows{5}),
                                   study::Feature{.name = "direct", .column = "c"}};
        const auto spans = windowSpans(features, 5);
        QCOMPARE(wordsOf(spans), (QStringList{"all history: 1", "365 days: 1", "7 days: 2", "last 1, 5 rows: 3"}));
        QVERIFY(holds(spans[2], Duration{1, Duration::Unit::Weeks}) && holds(spans[3], study::LastRows{1}));
        QVERIFY(!holds(spans[0], days(7)));
    }

    void shortestWindowsShareASpanWhereThereAreMany()
    {
        const std::vector features{
            windowed({}),       windowed(days(1)),   windowed(days(3)),           windowed(days(30)),
            windowed(days(90)), windowed(days(365)), windowed(study::LastRows{2})};
        const auto spans = windowSpans(features, 5);
        QCOMPARE(spans.size(), std::size_t(5));
        QCOMPARE(wordsOf(spans)[3], "30 days, 3 days, 1 day: 3");
    }

    void growsByItsSpansAndLightsOne()
    {
        StudyTimeline line;
        study::Study study;
        line.setStudy(study);
        const auto plain = line.sizeHint().height();
        study.features = {windowed({}), windowed(days(7)), windowed(days(30)), windowed(days(90)),
                          windowed(study::LastRows{3})};
        line.setStudy(study);
        QVERIFY(line.sizeHint().height() > plain);
        line.resize(800, line.sizeHint().height());
        const auto dark = line.grab().toImage();
        line.setHighlight(study::Window(days(30)));
        const auto lit = line.grab().toImage();
        QVERIFY(lit != dark);
        line.setHighlight(study::Window(days(12)));
        QCOMPARE(line.grab().toImage(), dark);
        QVERIFY(line.accessibleDescription().contains("30 days"));
    }
};

QTEST_MAIN(StudyWindowsTest)

} // namespace studywindows_test

#include "studywindows_test.moc"
