// SPDX-License-Identifier: GPL-3.0-or-later
// A document as HTML and on pages: nothing of it is lost, cut or taken for markup.
#include "core/document/html.h"
#include "core/document/pages.h"
#include "core/document/pdf.h"
#include "core/document/sheet.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

namespace document_test {

using namespace espalier;
using namespace espalier::document;

namespace {

constexpr auto hostile = "<script>alert('x')</script> & \"客户\" \x01\u202e";

//! One of everything, with texts that could be taken for something else.
Document sample()
{
    const auto nan = std::numeric_limits<double>::quiet_NaN();
    Document document{.language = "en", .kind = "Card", .title = hostile, .lead = hostile, .foot = hostile};
    document.front = {Tiles{{{hostile, "0.5", "of 1"}, {"b", std::string(80, 'W'), ""}}}};
    Table table{.columns = {{"name"}, {"number", true}}, .rows = {}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({.cells = {{hostile}, {std::to_string(i), i / 120.0}}, .isMarked = i == 1});
    document.sections = {{.title = hostile,
                          .blocks = {Paragraph{hostile}, Paragraph{hostile, Paragraph::Tone::Code},
                                     Bullets{{hostile, "short"}}, Notice{hostile, "text", "advice", true},
                                     Facts{{{"name", hostile}, {"hash", std::string(300, '0'), true}}}, table,
                                     Figures{{{.title = hostile, .line = {{0, 0}, {nan, 1}, {1, 1}}}, {}, {}, {}}}}}};
    return document;
}

//! Elements and texts; none where it is not well-formed.
qsizetype elementsOf(const std::string &xml)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    qsizetype count = 0;
    while (!reader.atEnd())
        count += reader.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    return reader.hasError() ? -1 : count;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTakenForMarkup()
    {
        const auto html = htmlOf(sample());
        QVERIFY(html.find("<script") == std::string::npos);
        QVERIFY(html.find("&lt;script&gt;alert(") != std::string::npos);
        QVERIFY(html.find("客户") != std::string::npos && html.find('\x01') == std::string::npos);
        QVERIFY(html.find("\u202e") == std::string::npos && html.find("\\u202E") != std::string::npos);
        for (const auto *outside : {"http:", "https:", "src=", "url(", "@import"})
            QVERIFY2(html.find(outside) == std::string::npos, outside);
        QVERIFY(html.ends_with("</html>\n"));
    }

    void whatIsTooWideGoesOnInTheNextLine()
    {
        const auto measure = Measure::of(sample()).value();
        const std::string words = "one short word and another short word " + std::string(200, 'W');
        for (const auto width : {30.0, 90.0, 400.0}) {
            const auto lines = measure.linesOf(words, width, 12);
            std::string joined;
            for (const auto &line : lines) {
                QVERIFY(measure.widthOf(line, 12) <= width);
                joined += line;
            }
            std::erase(joined, ' ');
            auto all = words;
            std::erase(all, ' ');
            QCOMPARE(joined, all);
        }
        QCOMPARE(measure.linesOf("", 100, 12), std::vector<std::string>{""});
        QVERIFY(measure.widthOf("客", 10) > measure.widthOf("1", 10));
    }

    void pagesHoldAllAndEndInTime()
    {
        const auto document = sample();
        const auto pages = pagesOf(document, Measure::of(document).value());
        QVERIFY(pages.size() > 3);
        int rows = 0;
        for (const auto &page : pages) {
            QVERIFY(elementsOf(page) > 2);
            const auto text = QString::fromStdString(page);
            auto places = QRegularExpression(" y=\"([0-9.]+)\" font-size").globalMatch(text);
            while (places.hasNext())
                QVERIFY(places.next().captured(1).toDouble() < sheet::height - 30);
            rows += static_cast<int>(text.count(QRegularExpression(">[0-9]+</text>")));
        }
        QVERIFY(rows >= 120);
        Progress progress;
        QVERIFY(pdfOf(document, progress).value().starts_with("%PDF"));
    }

    void valuesAreRound()
    {
        QCOMPARE(roundValues(0, 1, 4), (std::vector<double>{0, 0.5, 1}));
        QCOMPARE(roundValues(-3, 12, 5), (std::vector<double>{0, 5, 10}));
        QCOMPARE(roundValues(7, 7), std::vector<double>{7});
        QVERIFY(roundValues(1e15, 1e15 + 1).size() < 25);
    }
};

QTEST_GUILESS_MAIN(DocumentTest)

} // namespace document_test

#include "document_test.moc"
