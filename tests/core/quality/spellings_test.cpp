// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a collation, or a reader, takes as equal and a model does not: from the finding over its fix to what is
// trained on and what is live.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/datacheck.h"
#include "core/screening/leakage.h"
#include "core/snapshot/bytes.h"
#include "core/snapshot/fetch.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <set>

Q_DECLARE_METATYPE(espalier::study::Study)

namespace spellings_test {

using namespace espalier;
using cost::Executor;
using study::Aggregate;
using study::FindingKind;

namespace {

// Six spellings of three colours, of which the collation knows three; a city in two, of which one is rare; grades whose
// case is meant. Rows of unkeyed differ in nothing but how the colour is written.
constexpr const char *tables = R"sql(
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE paint (
    id int PRIMARY KEY, colour text COLLATE nocase, city text, grade text, price int, name text COLLATE nocase UNIQUE);
CREATE TABLE sale (
    id int PRIMARY KEY, paint_id int NOT NULL REFERENCES paint, at timestamptz NOT NULL, colour varchar(9) COLLATE nocase);
CREATE EXTENSION citext;
CREATE TABLE folded (id int PRIMARY KEY, paint_id int NOT NULL REFERENCES paint, at timestamptz NOT NULL, colour citext);
CREATE TABLE unkeyed (paint_id int NOT NULL REFERENCES paint, at timestamptz NOT NULL, colour text COLLATE nocase);
INSERT INTO paint SELECT g,
    CASE WHEN g % 100 = 0 THEN 'ROT' WHEN g % 50 = 1 THEN 'rot' WHEN g % 50 = 2 THEN 'BLAU' WHEN g % 50 = 3 THEN NULL
         ELSE (ARRAY['Rot', 'Blau', 'Weiss'])[1 + g % 3] END,
    CASE WHEN g % 40 = 0 THEN 'berlin ' ELSE (ARRAY['Berlin', 'Bonn'])[1 + g % 2] END,
    CASE WHEN g % 9 = 0 THEN 'a' ELSE 'A' END, g % 7 + 10 * (g % 3), 'Paint' || g FROM generate_series(1, 600) g;
INSERT INTO sale SELECT g, 1 + g % 600, timestamptz '2024-01-01 00:00+00' + g * interval '1 hour',
    CASE WHEN g % 7 = 0 THEN 'ROT' WHEN g % 5 = 0 THEN 'rot' ELSE (ARRAY['Rot', 'Blau'])[1 + g % 2] END FROM generate_series(1, 4000) g;
INSERT INTO folded SELECT id, paint_id, at, colour::text FROM sale;
INSERT INTO unkeyed SELECT 1 + g % 600, timestamptz '2024-01-01 00:00+00' + g % 3 * interval '1 day',
    (ARRAY['rot', 'Rot', 'ROT'])[1 + g / 1800] FROM generate_series(0, 5399) g;
ANALYZE;
)sql";

// What the fixes make of it.
constexpr const char *mended = R"sql(
UPDATE paint SET colour = initcap(colour), city = CASE WHEN city = 'berlin ' THEN 'Berlin' ELSE city END;
UPDATE sale SET colour = initcap(colour);
UPDATE folded SET colour = initcap(colour::text);
UPDATE unkeyed SET colour = 'ROT';
ANALYZE;
)sql";

const sql::QualifiedName paint{"public", "paint"};
const sql::QualifiedName sale{"public", "sale"};
const sql::QualifiedName folded{"public", "folded"};
const sql::QualifiedName unkeyed{"public", "unkeyed"};
const study::Hop toSales{study::Direction::ToChild, sale, {"paint_id"}, {"id"}, true};
const study::Hop toUnkeyed{study::Direction::ToChild, unkeyed, {"paint_id"}, {"id"}, true};

//! Of the price of a paint, without times.
study::Study ofPaints()
{
    study::Study study{.name = "price", .entity = paint, .target = study::RowTarget{.column = "price"}};
    study.task = study::Task::Regression;
    study.split.kind = study::SplitKind::Random;
    study.features = {{.name = "colour", .column = "colour"},
                      {.name = "city", .column = "city"},
                      {.name = "grade", .column = "grade"},
                      {.name = "modes", .path = {toSales}, .aggregate = Aggregate::Mode, .column = "colour"},
                      {.name = "kinds", .path = {toSales}, .aggregate = Aggregate::DistinctCount, .column = "colour"}};
    return study;
}

//! Of how many are sold, by what was sold before.
study::Study ofSales(const sql::QualifiedName &table = sale)
{
    auto hop = toSales;
    hop.table = table;
    study::Study study{.name = "sold", .entity = paint};
    study.target = study::FutureTarget{.path = {hop},
                                       .horizon = {10, Duration::Unit::Days},
                                       .schedule = {.every = {10, Duration::Unit::Days},
                                                    .from = {1'706'745'600'000'000},
                                                    .until = {{1'712'000'000'000'000}}},
                                       .alive = {}};
    study.task = study::Task::Regression;
    study.times = {{.table = table, .column = "at"}, {.table = unkeyed, .column = "at"}};
    for (const auto &[aggregate, name] : {std::pair(Aggregate::First, "first"),
                                          {Aggregate::Last, "last"},
                                          {Aggregate::Mode, "mode"},
                                          {Aggregate::Entropy, "entropy"},
                                          {Aggregate::DistinctCount, "distinct"}})
        study.features.push_back({.name = name, .path = {hop}, .aggregate = aggregate, .column = "colour"});
    study.features.push_back(
        {.name = "share", .path = {hop}, .aggregate = Aggregate::Share, .column = "colour", .argument = "Rot"});
    study.features.push_back(
        {.name = "run", .path = {hop}, .aggregate = Aggregate::LongestRun, .column = "colour", .argument = "Rot"});
    return study;
}

std::vector<study::Finding> spellingsAmong(const std::vector<study::Finding> &findings)
{
    std::vector<study::Finding> result;
    std::ranges::copy_if(findings, std::back_inserter(result), [](const study::Finding &finding) {
        return finding.kind == FindingKind::Spellings;
    });
    return result;
}

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

class SpellingsTest : public QObject
{
    Q_OBJECT

private:
    struct Read
    {
        frame::Frame frame;
        std::string hash;
        std::string live;
    };

    screening::LeakageReport checked(const study::Study &study)
    {
        auto connection = m_cluster.connect("spelt");
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        auto report =
            screening::checkLeakage(study, compile::planned(study, catalog).value(), catalog, connection, progress);
        if (!report)
            qFatal("%s", describe(report.error()).c_str());
        return std::move(*report);
    }

    Read read(const std::string &database, const study::Study &study, Executor executor)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        auto transaction = pg::Transaction::begin(connection).value();
        auto frame = snapshot::fetchFrame(*plan, catalog, transaction, executor);
        if (!frame)
            qFatal("%s", describe(frame.error()).c_str());
        const auto live = snapshot::fetchLive(*plan, transaction, {.asOf = "'2024-04-01'::timestamptz"});
        if (!live)
            qFatal("%s", describe(live.error()).c_str());
        auto hash = snapshot::hashOf(*frame);
        return {std::move(*frame), std::move(hash), snapshot::hashOf(*live)};
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *database : {"spelt", "mended"}) {
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, tables);
        }
        m_cluster.runSql("mended", mended);
    }

    void findsSpellings()
    {
        const auto report = checked(ofPaints());
        const auto found = spellingsAmong(report.findings);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].subject, std::string("public.paint.city"));
        QCOMPARE(toText(worded(found[0].evidence)),
                 QString("2 spellings of 1 values in 600 rows: 'Berlin' 285, 'berlin ' 15; they differ only by case or "
                         "by the blanks around them, a model goes by spelling"));
        QCOMPARE(found[1].subject, std::string("public.paint.colour"));
        QCOMPARE(
            toText(worded(found[1].evidence)),
            QString("5 spellings of 2 values in 588 rows: 'Blau' 186, 'BLAU' 12, 'Rot' 186, 'rot' 12, 'ROT' 6; "
                    "the column compares without regard to case (collation public.nocase), a model goes by spelling"));
        QVERIFY(found[1].severity == study::Severity::Warning);
        QCOMPARE(toText(worded(study::told(found[1].fix))),
                 QString("read values of paint.colour: 'BLAU' as 'Blau', 'rot' as 'Rot', 'ROT' as 'Rot'"));
        QVERIFY(found[1].alternatives == std::vector<study::Fix>{study::ExcludeFeatures{{"colour"}}});
        // The server counts distinct values as the collation does.
        QVERIFY(found[2].alternatives == std::vector<study::Fix>{study::ExcludeFeatures{{"modes"}}});
        QVERIFY2(worded(report.lookedAt).ends_with("; spellings of 4 columns"), worded(report.lookedAt).c_str());
    }

    //! The periods of a history say nothing of them again.
    void aHistoryTellsThemOnce()
    {
        const auto report = checked(ofSales());
        const auto found = spellingsAmong(report.findings);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].subject, std::string("public.sale.colour"));
        QVERIFY(std::ranges::none_of(report.findings, [](const study::Finding &finding) {
            return finding.kind == FindingKind::Scar && finding.subject == "public.sale.colour";
        }));
    }

    void theFixJoinsThemEverywhere_data()
    {
        QTest::addColumn<study::Study>("study");
        QTest::newRow("static") << ofPaints();
        QTest::newRow("future") << ofSales();
    }

    void theFixJoinsThemEverywhere()
    {
        QFETCH(study::Study, study);
        auto repaired = study;
        for (const auto &finding : spellingsAmong(checked(study).findings))
            repaired = study::fixed(repaired, finding);
        const auto after = checked(repaired);
        QVERIFY(spellingsAmong(after.findings).empty());
        QVERIFY(std::ranges::none_of(after.findings, [](const study::Finding &finding) {
            return finding.kind == FindingKind::Scar;
        }));
        for (const auto executor : {Executor::Pushdown, Executor::Local}) {
            const auto whole = read("mended", study, executor);
            const auto joined = read("spelt", repaired, executor);
            QVERIFY(joined.frame == whole.frame);
            QCOMPARE(joined.hash, whole.hash);
            QCOMPARE(joined.live, whole.live);
            QVERIFY(read("spelt", study, executor).hash != whole.hash);
        }
    }

    //! All features read the spellings of citext as one: there is nothing to join, and no name that another replaces.
    void citextIsOneInEverySpelling()
    {
        const auto report = checked(ofSales(folded));
        QVERIFY(std::ranges::none_of(report.findings, [](const study::Finding &finding) {
            return finding.kind == FindingKind::Spellings || finding.kind == FindingKind::Scar;
        }));
        for (const auto executor : {Executor::Pushdown, Executor::Local}) {
            const auto whole = read("mended", ofSales(folded), executor);
            const auto folds = read("spelt", ofSales(folded), executor);
            QCOMPARE(folds.hash, whole.hash);
            QCOMPARE(folds.live, whole.live);
        }
    }

    //! Without a key, rows that only the bytes of a text tell apart have an order all the same, whoever reads them.
    void equalTextsAreTiedByBytes()
    {
        auto study = ofSales();
        study.features.clear();
        for (const auto &[aggregate, name] : {std::pair(Aggregate::First, "first"), {Aggregate::Last, "last"}})
            study.features.push_back({.name = name, .path = {toUnkeyed}, .aggregate = aggregate, .column = "colour"});
        const auto there = read("spelt", study, Executor::Pushdown);
        const auto here = read("spelt", study, Executor::Local);
        QCOMPARE(here.hash, there.hash);
        for (const auto &[place, level] : {std::pair(0, "ROT"), {1, "rot"}}) {
            const auto &column =
                std::get<frame::Categories>(there.frame.features[static_cast<std::size_t>(place)].values);
            const std::set<std::int32_t> codes(column.codes.begin(), column.codes.end());
            QCOMPARE(codes.size(), std::size_t(1));
            QCOMPARE(column.levels[static_cast<std::size_t>(*codes.begin())], std::string(level));
        }
    }
};

QTEST_GUILESS_MAIN(SpellingsTest)

} // namespace spellings_test

#include "spellings_test.moc"
