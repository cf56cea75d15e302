// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/plan/make.h"
#include "core/plan/messages.h"
#include "core/snapshot/fetch.h"
#include "core/study/textwords.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace textwords_test {

using namespace espalier;

namespace {

struct Sample
{
    std::string text;
    std::vector<std::string> has; //!< of those that are asked for
};

const std::vector<std::string> asked{"refund", "re", "fund", "für", "istanbul", "ışık", "i", "don", "t", "7", "straße"};

//! Told by hand, without the code that is tried.
std::vector<Sample> samples()
{
    return {{"refund", {"refund"}},
            {"Refund, please", {"refund"}},
            {"I want a REFUND", {"refund", "i"}},
            {"re-fund", {"re", "fund"}},
            {"refunds", {}},
            {"prerefund", {}},
            {"a refund\tnow\nfür", {"refund", "für"}},
            {"FÜR", {}}, // only A to Z are made small
            {"für_refund", {"für", "refund"}},
            {"İstanbul", {}},
            {"ISTANBUL", {"istanbul"}}, // in Turkish too
            {"IŞIK ışık", {"ışık"}},
            {"don't", {"don", "t"}},
            {"", {}},
            {"   ", {}},
            {"refund\r\n", {"refund"}},
            {"(refund)", {"refund"}},
            {"x=refund;7", {"refund", "7"}},
            {"7\\refund\x7f", {"refund", "7"}},
            {"\x01refund\x1f", {"refund"}},
            {"refundé", {}},
            {"\u00a0refund", {}}, // what is not ASCII belongs to the word
            {"straße STRASSE Strasse", {"straße"}},
            {std::string("refunder ") + std::string(5000, 'x') + " refund", {"refund"}}};
}

study::Path toNotes()
{
    return {{study::Direction::ToChild, {"public", "note"}, {"owner_id"}, {"id"}, true}};
}

} // namespace

//! Whether a text has a word is the same in every database, for every type of text, by both executors, in training as live.
class TextWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEverywhere_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("isLatin");
        QTest::newRow("C") << "LC_COLLATE 'C' LC_CTYPE 'C'" << false;
        QTest::newRow("German") << "LOCALE_PROVIDER icu ICU_LOCALE 'de' LC_COLLATE 'C' LC_CTYPE 'C'" << false;
        QTest::newRow("Turkish") << "LOCALE_PROVIDER icu ICU_LOCALE 'tr' LC_COLLATE 'C' LC_CTYPE 'C'" << false;
        QTest::newRow("one byte") << "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'" << true;
    }

    void isTheSameEverywhere()
    {
        QFETCH(QString, options);
        QFETCH(bool, isLatin);
        const bool isOfIcu = options.contains(QStringLiteral("icu"));
        if (isOfIcu && m_cluster.value("postgres", "SHOW server_version_num") < "150000")
            QSKIP("the server has no database of such a locale");
        const auto database = fmt::format("words_{}", m_databases++);
        m_cluster.runAlone("postgres",
                           fmt::format("CREATE DATABASE {} TEMPLATE template0 {}", database, options.toStdString()));
        m_isLatin = isLatin;
        const auto columns = fill(database);
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto study = question(columns);
        const auto plan = compile::planned(study, catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        auto transaction = pg::Transaction::begin(connection).value();
        for (const auto executor : {cost::Executor::Local, cost::Executor::Pushdown}) {
            const auto trained = snapshot::fetchFrame(*plan, catalog, transaction, executor).value();
            checkFrame(study, trained);
            const auto live = snapshot::fetchLive(*plan, catalog, transaction, {.executor = executor}).value();
            checkFrame(study, live);
        }
    }

    void isOneWord()
    {
        for (const auto &word : asked)
            QVERIFY(study::isWord(word));
        for (const std::string text : {"", " ", "Refund", "re-fund", "refund ", "two words", "'"})
            QVERIFY(!study::isWord(text));
        QCOMPARE(study::asWord(" Refund!"), std::string("refund"));
        QCOMPARE(study::asWord("two words"), std::string("two words"));
        for (const auto &sample : samples()) {
            const auto words = study::wordsOf(sample.text);
            for (const auto &word : asked) {
                QCOMPARE(std::ranges::find(words, word) != words.end(),
                         std::ranges::find(sample.has, word) != sample.has.end());
            }
        }
    }

    void whatIsNoWordIsRefused()
    {
        m_cluster.createDatabase("refused");
        m_isLatin = false;
        fill("refused");
        auto connection = m_cluster.connect("refused");
        const auto catalog = catalog::load(connection).value();
        auto study = question({});
        const auto refusal = [&](const study::Feature &feature) {
            study.features = {feature};
            const auto plan = compile::planned(study, catalog);
            return plan ? Message() : plan.error().problem;
        };
        study::Feature feature{.name = "f", .column = "remark", .part = study::ColumnPart::HasWord, .word = "refund"};
        QVERIFY(refusal(feature) == Message());
        feature.word = "Refund now";
        QVERIFY(refusal(feature) == plan::messages::isNotOneWord("Refund now"));
        feature.word.clear();
        QVERIFY(refusal(feature) == plan::messages::isNotOneWord(""));
        feature.part = study::ColumnPart::Length;
        feature.word = "refund";
        QVERIFY(refusal(feature) == plan::messages::wordNeedsPart());
        feature.column = "id";
        feature.part = study::ColumnPart::HasWord;
        QVERIFY(refusal(feature) == plan::messages::typeHasNoPart("integer", "has_word"));
    }

private:
    //! Those that the database can hold.
    std::vector<Sample> texts() const
    {
        auto all = samples();
        std::erase_if(all, [this](const Sample &sample) {
            return m_isLatin && QString::fromStdString(sample.text).toLatin1().contains('?');
        });
        if (!m_isLatin) {
            all.push_back({"🙂", {}});
            all.push_back({"refund 🙂", {"refund"}});
            all.push_back({"refund🙂", {}});
        }
        return all;
    }

    std::vector<std::string> words() const
    {
        auto all = asked;
        if (m_isLatin)
            std::erase(all, "ışık");
        return all;
    }

    //! Owner n has text n alone, owner 0 has all of them and a note without a text. Gives the columns of notes.
    std::vector<std::string> fill(const std::string &database)
    {
        std::vector<std::string> columns{"plain", "a_varchar", "a_char", "a_domain", "a_blind"};
        std::string sql =
            "CREATE DOMAIN remark AS text;\n"
            "CREATE COLLATION blind (provider = icu, locale = 'und-u-ks-level1', deterministic = false);\n";
        const bool hasCitext =
            m_cluster.value(database, "SELECT count(*) FROM pg_available_extensions WHERE name = 'citext'") == "1";
        if (hasCitext) {
            sql += "CREATE EXTENSION citext;\n";
            columns.emplace_back("a_citext");
        }
        if (m_isLatin) {
            sql = "CREATE DOMAIN remark AS text;\n" + std::string(hasCitext ? "CREATE EXTENSION citext;\n" : "");
            std::erase(columns, "a_blind");
        }
        sql += "CREATE TABLE owner (id int PRIMARY KEY, remark text);\n";
        sql +=
            fmt::format("CREATE TABLE note (id int PRIMARY KEY, owner_id int REFERENCES owner, at timestamptz, plain "
                        "text, a_varchar varchar(6000), a_char char(6000), a_domain remark{}{});\n",
                        m_isLatin ? "" : ", a_blind text COLLATE blind", hasCitext ? ", a_citext citext" : "");
        sql += "INSERT INTO owner VALUES (0, NULL);\n";
        const auto all = texts();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto text = sql::literal(all[i].text);
            sql += fmt::format("INSERT INTO owner VALUES ({}, {});\n", i + 1, text);
            std::string values;
            for (std::size_t column = 0; column < columns.size(); ++column)
                values += ", " + text;
            sql += fmt::format("INSERT INTO note VALUES ({}, {}, '2024-01-01'{}), ({}, 0, '2024-01-01'{});\n", i, i + 1,
                               values, 1000 + i, values);
        }
        sql += "INSERT INTO note VALUES (2000, 0, '2024-01-01');\n";
        m_cluster.runSql(database, sql);
        return columns;
    }

    study::Study question(const std::vector<std::string> &columns) const
    {
        study::Study study{.name = "words", .entity = {"public", "owner"}, .task = study::Task::Regression};
        study.target = study::FutureTarget{.path = toNotes(),
                                           .horizon = {1, Duration::Unit::Days},
                                           .schedule = {.every = {1, Duration::Unit::Days},
                                                        .from = parseTimestamp("2024-01-02").value(),
                                                        .until = parseTimestamp("2024-01-02").value()}};
        study.times = {{.table = {"public", "note"}, .column = "at"}};
        for (const auto &word : words()) {
            study.features.push_back(
                {.name = "remark_" + word, .column = "remark", .part = study::ColumnPart::HasWord, .word = word});
            for (const auto &column : columns) {
                study.features.push_back({.name = column + "_" + word,
                                          .path = toNotes(),
                                          .aggregate = study::Aggregate::Mean,
                                          .column = column,
                                          .part = study::ColumnPart::HasWord,
                                          .word = word});
            }
        }
        return study;
    }

    void checkFrame(const study::Study &study, const frame::Frame &frame) const
    {
        const auto all = texts();
        const auto &keys = std::get<frame::Integers>(frame.keys.front().values).values;
        QCOMPARE(keys.size(), all.size() + 1);
        const auto has = [](const Sample &sample, const std::string &word) {
            return std::ranges::find(sample.has, word) != sample.has.end();
        };
        for (std::size_t i = 0; i < study.features.size(); ++i) {
            const auto &feature = study.features[i];
            const auto &values = std::get<frame::Numbers>(frame.features[i].values).values;
            const auto count = std::ranges::count_if(all, [&](const Sample &sample) {
                return has(sample, feature.word);
            });
            for (std::size_t row = 0; row < keys.size(); ++row) {
                if (keys[row] == 0 && feature.path.empty()) {
                    QVERIFY(std::isnan(values[row]));
                    continue;
                }
                const auto share = static_cast<double>(count) / static_cast<double>(all.size());
                const auto expected =
                    keys[row] == 0 ? share : double(has(all[static_cast<std::size_t>(keys[row] - 1)], feature.word));
                QVERIFY2(values[row] == expected,
                         fmt::format("{} of {}: {}", feature.name, keys[row], values[row]).c_str());
            }
        }
    }

    tests::TestCluster m_cluster;
    int m_databases = 0;
    bool m_isLatin = false;
};

QTEST_GUILESS_MAIN(TextWordsTest)

} // namespace textwords_test

#include "textwords_test.moc"
