// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/dbml.h"
#include "core/diagram/mermaid.h"
#include "core/diagram/messages.h"
#include "core/diagram/render.h"
#include "core/diagram/svg.h"
#include "core/diagram/svgstubs.h"
#include "core/diagram/svgtext.h"
#include "tests/core/diagram/samples.h"
#include "tests/support/worded.h"

#include <QFile>
#include <QProcess>
#include <QSize>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace export_test {

using namespace espalier;

namespace {

//! The sample with names that every format has trouble with.
catalog::Catalog hostile()
{
    auto catalog = tests::sampleShop();
    catalog.tables[0].name.name =
        "a \"quoted\" \\ %% na'me\nwith <all>, direction TB & \xc3\xbcml\xc3\xa4ut \xe6\xbc\xa2\xe5\xad\x97";
    catalog.tables[0].comment = "It's a \"note\"\nof two lines \\";
    catalog.tables[0].columns[0].name = "pk";
    catalog.tables[0].columns[0].comment = "~a~ \"b\"";
    if (catalog.tables[0].columns.size() > 1)
        catalog.tables[0].columns[1].name = "1st \"x\"";
    return catalog;
}

QString textOf(const std::string &svg)
{
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    QString text;
    bool isTitle = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            isTitle = reader.name() == QLatin1String("title");
        if (token == QXmlStreamReader::Characters && !isTitle)
            text += reader.text().toString() + '\n';
    }
    return reader.hasError() ? QString() : text;
}

//! Width and height as the head of a PNG tells them.
QSize pngSize(const std::string &png)
{
    const auto number = [&png](std::size_t at) {
        int value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value * 256 + static_cast<unsigned char>(png[at + i]);
        return value;
    };
    return png.starts_with("\x89PNG") && png.size() > 24 ? QSize(number(16), number(20)) : QSize();
}

QSizeF sizeOf(const std::string &svg)
{
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            return {reader.attributes().value("width").toDouble(), reader.attributes().value("height").toDouble()};
    }
    return {};
}

//! Compares with the golden file; ESPALIER_WRITE_GOLDEN=1 writes it instead.
void compare(const std::string &text, const char *name)
{
    QFile file(QFINDTESTDATA("golden") + '/' + name);
    if (qEnvironmentVariableIsSet("ESPALIER_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), name);
    QCOMPARE(QString::fromStdString(text), QString::fromUtf8(file.readAll()));
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private:
    struct Drawn
    {
        catalog::Catalog catalog;
        relations::RelationGraph graph;
        diagram::Layout layout;

        std::string svg(const diagram::SvgOptions &options = {}) const
        {
            return diagram::toSvg(catalog, graph, layout, options);
        }
    };

    Drawn draw(catalog::Catalog catalog)
    {
        auto graph = relations::relationGraph(catalog);
        auto layout = diagram::computeLayout(catalog, graph, m_progress).value();
        return {std::move(catalog), std::move(graph), std::move(layout)};
    }

private Q_SLOTS:
    //! However long: in full, as text, and in letters small enough for the card.
    void writesLongNamesInFull()
    {
        auto shop = tests::sampleShop();
        const std::string longName(63, 'W');
        shop.tables[0].name.name = longName;
        shop.tables[0].columns[0].name = std::string(63, 'm');
        const auto drawn = draw(std::move(shop));
        const auto text = textOf(drawn.svg());
        QVERIFY(text.contains(QString::fromStdString(longName)));
        QVERIFY(text.contains(QString(63, 'm')));
        for (const auto &table : drawn.catalog.tables)
            QVERIFY(text.contains(QString::fromStdString(sql::displayName(table.name))));
        const double size = diagram::fittingSize(longName, 13, 350, diagram::Weight::Bold);
        QVERIFY(diagram::textWidth(longName, size, diagram::Weight::Bold) <= 350.001);
        QCOMPARE(diagram::fittingSize("id", 13, 350), 13.0);
    }

    void drawsOnlyTheSelection()
    {
        const auto drawn = draw(tests::sampleShop());
        const auto &relation = drawn.graph.relations.front();
        const auto svg = drawn.svg({.tables = {relation.child}});
        const auto text = textOf(svg);
        QVERIFY(!text.isEmpty());
        QVERIFY(text.contains(QString::fromStdString(sql::displayName(drawn.catalog.table(relation.child).name))));
        // The parent is named by the stub, and is no card: its own columns are not there.
        const auto &parent = drawn.catalog.table(relation.parent);
        QVERIFY(text.contains(QString::fromStdString(sql::displayName(parent.name))));
        const auto all = sizeOf(drawn.svg());
        const auto part = sizeOf(svg);
        QVERIFY(part.width() * part.height() < all.width() * all.height());
        QCOMPARE(QString::fromStdString(svg).count("rx='6'"), qsizetype(1));
    }

    void stubsNameEveryTableOutside()
    {
        const auto drawn = draw(tests::sampleShop());
        for (std::size_t i = 0; i < drawn.catalog.tables.size(); ++i) {
            const auto chosen = diagram::chosenTables(drawn.catalog, {{i}});
            std::size_t outside = 0;
            for (const auto &relation : drawn.graph.relations)
                outside += chosen[relation.child.value] != chosen[relation.parent.value] ? 1 : 0;
            std::size_t named = 0;
            for (const auto &stub : diagram::stubsOf(drawn.catalog, drawn.graph, drawn.layout, chosen)) {
                QCOMPARE(stub.table, catalog::TableId{i});
                named += stub.names.size();
            }
            QVERIFY(named <= outside && (outside == 0) == (named == 0));
        }
        QVERIFY(diagram::stubsOf(drawn.catalog, drawn.graph, drawn.layout, diagram::chosenTables(drawn.catalog, {}))
                    .empty());
    }

    void dashesInferredRelations()
    {
        auto shop = tests::sampleShop();
        const auto key = shop.foreignKeys.back();
        shop.foreignKeys.pop_back();
        const auto graph = relations::relationGraph(
            shop, {relations::inferredRelation(shop, key.from, key.to, key.fromColumns, key.toColumns)});
        const auto layout = diagram::computeLayout(shop, graph, m_progress).value();
        const auto svg = QString::fromStdString(diagram::toSvg(shop, graph, layout, diagram::Theme::Light));
        QCOMPARE(svg.count("stroke-dasharray"), qsizetype(1));
        QVERIFY(diagram::toMermaid(shop, graph, {}).find("..") != std::string::npos);
        QVERIFY(diagram::toDbml(shop, graph, {}).find("// inferred") != std::string::npos);
    }

    void pngIsAsLargeAsAskedFor()
    {
        const auto drawn = draw(hostile());
        const auto svg = drawn.svg();
        const auto size = sizeOf(svg);
        for (const double scale : {1.0, 0.5, 2.0}) {
            const auto png = diagram::rendered(svg, diagram::Picture::Png, {.scale = scale}, m_progress);
            QVERIFY2(png, png ? "" : describe(png.error()).c_str());
            QCOMPARE(pngSize(*png),
                     QSize(static_cast<int>(std::ceil(size.width() * scale)),
                           static_cast<int>(std::ceil(size.height() * scale))));
            const auto blank = fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}"/>)",
                                           size.width(), size.height());
            QVERIFY(png->size()
                    > 2 * diagram::rendered(blank, diagram::Picture::Png, {.scale = scale}, m_progress)->size());
        }
    }

    void pngThatIsTooLargeIsRefused()
    {
        const std::string svg =
            R"(<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="60000"><rect width="9" height="9"/></svg>)";
        const auto refused = diagram::rendered(svg, diagram::Picture::Png, {.scale = 1}, m_progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Unsupported);
        const auto scale = diagram::largestScale({20000, 60000});
        QVERIFY(refused.error().remedies
                == std::vector{diagram::messages::largestScaleIs(QString::number(scale, 'f', 4).toStdString())});
        QVERIFY(60000 * scale <= diagram::mostPixels && 4 * 20000 * scale * 60000 * scale <= diagram::mostBytes);
        // Smaller by far than what a gibibyte holds, but the scale that is named works.
        const std::string strip =
            R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60000"><rect width="9" height="9"/></svg>)";
        QVERIFY(
            diagram::rendered(strip, diagram::Picture::Png, {.scale = diagram::largestScale({40, 60000})}, m_progress));
        const auto fitted = diagram::rendered(strip, diagram::Picture::Png, {.scale = 0}, m_progress);
        QVERIFY(fitted);
        QVERIFY(pngSize(*fitted).height() <= 32767 && pngSize(*fitted).height() > 32700);
        QCOMPARE(diagram::rendered(strip, diagram::Picture::Png, {.scale = -1}, m_progress).error().code,
                 Error::Code::Invalid);
        QCOMPARE(diagram::rendered("<svg", diagram::Picture::Pdf, {}, m_progress).error().code, Error::Code::Internal);
    }

    void stopsWhenAskedTo()
    {
        class Stopping : public Progress
        {
        public:
            bool isCancelled() const override { return true; }
        } stopping;
        const auto svg = draw(tests::sampleShop()).svg();
        for (const auto picture : {diagram::Picture::Pdf, diagram::Picture::Png})
            QCOMPARE(diagram::rendered(svg, picture, {}, stopping).error().code, Error::Code::Cancelled);
    }

    void pdfKeepsTextAsText()
    {
        auto shop = tests::sampleShop();
        const auto drawn = draw(std::move(shop));
        const auto pdf = diagram::rendered(drawn.svg({.order = diagram::TextOrder::NamesFirst}), diagram::Picture::Pdf,
                                           {}, m_progress);
        QVERIFY(pdf);
        QVERIFY(pdf->starts_with("%PDF-"));
        const auto program = QStandardPaths::findExecutable("pdftotext");
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        const auto file = folder.filePath("graph.pdf");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(*pdf));
        out.close();
        QProcess process;
        process.start(program, {"-raw", file, "-"});
        QVERIFY(process.waitForFinished());
        const auto text = QString::fromUtf8(process.readAllStandardOutput());
        for (const auto &table : drawn.catalog.tables)
            QVERIFY2(text.contains(QString::fromStdString(sql::displayName(table.name))), table.name.name.c_str());
    }

    //! A page has at most 14,400 units in each direction.
    void largePagesAreScaled()
    {
        const std::string svg =
            R"(<svg xmlns="http://www.w3.org/2000/svg" width="60000" height="30000"><text x="9" y="29990">end</text></svg>)";
        const auto pdf = diagram::rendered(svg, diagram::Picture::Pdf, {}, m_progress);
        QVERIFY(pdf);
        QVERIFY(pdf->find("14400") != std::string::npos);
    }

    void hostileNamesKeepXmlWellFormed()
    {
        const auto drawn = draw(hostile());
        QVERIFY(!textOf(drawn.svg()).isEmpty());
        QVERIFY(!textOf(drawn.svg({.theme = diagram::Theme::Dark, .tables = {{1}}})).isEmpty());
    }

    void mermaidAsExpected()
    {
        const auto shop = tests::sampleShop();
        compare(diagram::toMermaid(shop, relations::relationGraph(shop), {}), "shop.mmd");
        const auto strange = hostile();
        compare(diagram::toMermaid(strange, relations::relationGraph(strange), {}), "hostile.mmd");
    }

    void dbmlAsExpected()
    {
        const auto shop = tests::sampleShop();
        compare(diagram::toDbml(shop, relations::relationGraph(shop), {}), "shop.dbml");
        const auto strange = hostile();
        compare(diagram::toDbml(strange, relations::relationGraph(strange), {}), "hostile.dbml");
    }

    void textsHoldOnlyTheSelection()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        const auto &relation = graph.relations.front();
        const auto alone = diagram::toDbml(shop, graph, {relation.child});
        QCOMPARE(QString::fromStdString(alone).count("Table "), qsizetype(1));
        QVERIFY(alone.find("Ref:") == std::string::npos);
        const auto both = diagram::toMermaid(shop, graph, {relation.parent, relation.child});
        QVERIFY(both.find("\" : \"") != std::string::npos);
        QCOMPARE(diagram::toMermaid(shop, graph, {relation.child, relation.parent}), both);
    }

    //! PostgreSQL has tables without columns; the formats have not.
    void tablesWithoutColumns()
    {
        auto shop = tests::sampleShop();
        shop.tables.resize(1);
        shop.foreignKeys.clear();
        shop.tables[0].columns.clear();
        shop.tables[0].primaryKey.clear();
        shop.tables[0].name = {"public", "a\nb"};
        const auto graph = relations::relationGraph(shop);
        QVERIFY(diagram::toDbml(shop, graph, {}).ends_with("// Table \"public\".\"a\\nb\" has no columns\n"));
        QVERIFY(diagram::toMermaid(shop, graph, {}).find('{') == std::string::npos);
        QVERIFY(!textOf(draw(std::move(shop)).svg()).isEmpty());
    }

    //! Names that become one when Mermaid cannot write them.
    void mermaidKeepsNamesApart()
    {
        auto shop = tests::sampleShop();
        shop.tables.resize(2);
        shop.foreignKeys.clear();
        shop.tables[0].name = {"public", "a\nb"};
        shop.tables[1].name = {"public", "a\tb"};
        shop.tables[1].columns[0].name = "x y";
        shop.tables[1].columns[1].name = "x-y";
        const auto text = diagram::toMermaid(shop, relations::relationGraph(shop), {});
        QVERIFY(text.find("\"a\xe2\x90\xa4"
                          "b\"")
                != std::string::npos);
        QVERIFY(text.find("\"a\xe2\x90\xa4"
                          "b_2\"")
                != std::string::npos);
        QVERIFY(text.find(" x_y ") != std::string::npos && text.find(" x_y_2 ") != std::string::npos);
    }

private:
    Progress m_progress;
};

QTEST_GUILESS_MAIN(ExportTest)

} // namespace export_test

#include "export_test.moc"
