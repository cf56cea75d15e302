// SPDX-License-Identifier: GPL-3.0-or-later
// A question in one line and back: what lines mean, what is wrong with others, and that nothing is lost on the way.
#include "core/study/compose.h"
#include "core/study/json.h"
#include "core/study/jsonparts.h"
#include "core/study/paths.h"
#include "core/study/questionline.h"
#include "core/study/questions.h"
#include "tests/support/catalogs.h"

#include <QJsonDocument>
#include <QTest>

#include <array>
#include <random>

namespace questionline_test {

using namespace espalier;

namespace {

using catalog::Type;
using tests::column;
using tests::filled;
using tests::key;
using tests::table;

//! Two ways from a customer to an order, a table that refers to itself, names that are words of the line or hold quotes.
catalog::Catalog shop()
{
    return tests::catalogOf(
        {table("growth.customers",
               {key("id"), filled("created_at", Type::TimestampTz), column("country", Type::Text),
                column("age", Type::Integer), key("home_id"), column("is_vip", Type::Boolean)}),
         table("fulfillment.orders",
               {key("id"), key("customer_id"), key("billed_to"), filled("placed_at", Type::TimestampTz),
                column("total", Type::Decimal), column("status", Type::Text), key("place_id")}),
         table("fulfillment.lines", {key("id"), key("order_id"), column("amount", Type::Integer)}),
         table("archive.orders", {key("id"), column("total", Type::Decimal)}),
         table("places", {key("id"), column("height", Type::Real), column("opened_on", Type::Date)}),
         table("staff", {key("id"), key("boss_id"), column("year", Type::Integer), filled("hired_at", Type::Date)}),
         table("from", {key("id"), key("for"), column("Grün", Type::Text), filled("none", Type::TimestampTz)}),
         table("Cu\"st, co", {key("id"), key("it's"), column("a.b", Type::Real), filled("at", Type::Timestamp)}),
         table("churn_label",
               {key("id"), key("customer_id"), filled("as_of", Type::TimestampTz), column("churned", Type::Boolean),
                column("split", Type::Text)})},
        {{"fulfillment.orders", {"customer_id"}, "growth.customers"},
         {"fulfillment.orders", {"billed_to"}, "growth.customers"},
         {"fulfillment.orders", {"place_id"}, "places"},
         {"growth.customers", {"home_id"}, "places"},
         {"fulfillment.lines", {"order_id"}, "fulfillment.orders"},
         {"staff", {"boss_id"}, "staff"},
         {"from", {"for"}, "growth.customers"},
         {"Cu\"st, co", {"it's"}, "from"},
         {"churn_label", {"customer_id"}, "growth.customers"}});
}

struct Shop
{
    catalog::Catalog catalog = shop();
    relations::RelationGraph graph = relations::relationGraph(catalog);

    study::LineResult<study::Question> parsed(std::string_view line) const
    {
        return study::parseQuestion(catalog, graph, line);
    }
};

study::Study studyOf(const study::Question &question)
{
    return {.name = "x",
            .entity = question.entity,
            .target = question.target,
            .task = question.task,
            .filter = question.filter};
}

//! What is asked, without how its paths are joined.
std::string shortText(const study::Question &question)
{
    auto json = study::targetToJson(question.target);
    for (auto &[kind, target] : json.items()) {
        for (auto *part : {&target, target.contains("alive") ? &target["alive"] : nullptr}) {
            for (const auto *name : {"path", "as_of_path", "at_rows"}) {
                if (part == nullptr || !part->contains(name))
                    continue;
                std::string way;
                for (const auto &hop : (*part)[name])
                    way += (way.empty() ? "" : " ") + hop["child_columns"][0].get<std::string>();
                (*part)[name] = way;
            }
        }
    }
    if (!question.filter.empty())
        json["filter"] = study::conditionsToJson(question.filter);
    return json.dump();
}

//! A study of which all that a line can say is drawn at random.
class Drawn
{
public:
    Drawn(const Shop &shop, unsigned seed)
        : m_shop(shop)
        , m_random(seed)
    { }

    study::Study study()
    {
        study::Study study{.name = "x"};
        do {
            m_entity = {below(m_shop.catalog.tables.size())};
            m_path = path();
        } while (m_path.empty());
        study.entity = m_shop.catalog.table(m_entity).name;
        study.filter = conditions(m_entity);
        study.target = below(3) == 0 ? study::Target(row()) : study::Target(future());
        study.task = std::array{Task::Binary, Task::Multiclass, Task::Regression}.at(below(3));
        return study;
    }

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }
    bool isHeads() { return below(2) == 0; }

    Duration duration() { return {static_cast<std::int64_t>(1 + below(400)), static_cast<Duration::Unit>(below(5))}; }

    Timestamp moment()
    {
        constexpr std::int64_t day = 86'400'000'000;
        return {static_cast<std::int64_t>(below(20'000)) * day + static_cast<std::int64_t>(isHeads() ? 0 : below(day))};
    }

    //! A walk with a hop to many; nothing where it came to none.
    study::Path path()
    {
        std::vector<relations::Hop> hops;
        auto at = m_entity;
        bool isMany = false;
        for (auto left = 1 + below(3); left > 0 && !m_shop.graph.hops[at.value].empty(); --left) {
            const auto &leaving = m_shop.graph.hops[at.value];
            hops.push_back(leaving[below(leaving.size())]);
            isMany |= relations::isToMany(m_shop.graph, hops.back());
            at = relations::destination(m_shop.graph, hops.back());
        }
        return isMany ? study::toPath(m_shop.catalog, m_shop.graph, hops) : study::Path();
    }

    std::string columnOf(catalog::TableId table)
    {
        const auto &columns = m_shop.catalog.table(table).columns;
        return columns[below(columns.size())].name;
    }

    study::Condition condition(const std::string &column)
    {
        static const std::array<std::string, 12> values{
            "0", "-1.5", "paid", "it's", "2024-01-01", "", "null", "true", "für \"a\", (b)", " x ", "1e5", "<- and"};
        const auto op = static_cast<study::Operator>(below(8));
        const bool hasValue = op != study::Operator::IsNull && op != study::Operator::IsNotNull;
        return {column, op, hasValue ? values.at(below(values.size())) : ""};
    }

    std::vector<study::Condition> conditions(catalog::TableId table)
    {
        std::vector<study::Condition> drawn;
        for (auto left = below(3); left > 0; --left)
            drawn.push_back(condition(columnOf(table)));
        return drawn;
    }

    study::FutureTarget future()
    {
        study::FutureTarget target{.path = m_path, .horizon = duration(), .schedule = {duration(), moment(), {}, {}}};
        do {
            target.aggregate = static_cast<study::Aggregate>(below(study::aggregateCount));
        } while (target.aggregate == study::Aggregate::Direct);
        const auto end = *catalog::findTable(m_shop.catalog, m_path.back().table);
        if (study::needsColumn(target.aggregate))
            target.column = columnOf(end);
        target.where = conditions(end);
        if (isHeads())
            target.condition = condition("");
        if (isHeads())
            target.schedule.until = moment();
        if (const auto rows = path(); isHeads())
            target.schedule.atRows = rows;
        if (const auto alive = path(); isHeads() && !alive.empty())
            target.alive = study::Alive{alive, duration()};
        return target;
    }

    study::RowTarget row()
    {
        study::RowTarget target{.column = columnOf(m_entity)};
        if (isHeads())
            target.condition = condition(target.column);
        std::vector<std::pair<study::Path, std::string>> moments{{{}, ""}};
        const auto add = [&](const study::Path &path, catalog::TableId table) {
            for (const auto &each : m_shop.catalog.table(table).columns) {
                if (catalog::isMoment(each.type))
                    moments.emplace_back(path, each.name);
            }
        };
        add({}, m_entity);
        for (const auto &hop : m_shop.graph.hops[m_entity.value]) {
            if (hop.direction == relations::Direction::ToParent)
                add(study::toPath(m_shop.catalog, m_shop.graph, {hop}), relations::destination(m_shop.graph, hop));
        }
        std::tie(target.asOfPath, target.asOf) = moments[below(moments.size())];
        if (target.asOf.empty())
            return target;
        if (isHeads())
            target.maturesAfter = duration();
        target.asOfEdge = isHeads() ? study::DayEdge::Start : study::DayEdge::End;
        return target;
    }

    const Shop &m_shop;
    std::mt19937 m_random;
    catalog::TableId m_entity;
    study::Path m_path;
};

} // namespace

class QuestionLineTest : public QObject
{
    Q_OBJECT

private:
    Shop m_shop;

private Q_SLOTS:
    void linesMeanWhatTheySay_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const char *line, const char *meaning) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(meaning);
        };
        row("count",
            "count(fulfillment.orders) = 0 over next 90 days every 2w from 2024-01-01 for each growth.customers "
            "where any fulfillment.orders in last 365 days",
            R"({"future":{"aggregate":"count","alive":{"path":"customer_id","within":"365 days"},"condition":{"column":"","op":"=","value":"0"},)"
            R"("every":"2 weeks","from":"2024-01-01 00:00:00+00","horizon":"90 days","path":"customer_id"}})");
        row("sum",
            "SUM(lines.amount via fulfillment.orders(billed_to), lines(order_id) where amount > 3 and id is not null) "
            "OVER next 30d "
            "until '2025-01-01 12:00' from 2024-01-01 06:30:00+00 FOR EACH customers where country != 'DE'",
            R"({"filter":[{"column":"country","op":"<>","value":"DE"}],"future":{"aggregate":"sum","column":"amount","every":"30 days",)"
            R"("from":"2024-01-01 06:30:00+00","horizon":"30 days","path":"billed_to order_id","until":"2025-01-01 12:00:00+00",)"
            R"("where":[{"column":"amount","op":">","value":"3"},{"column":"id","op":"is not null"}]}})");
        row("rows",
            "count(fulfillment.orders) over next 90 days at each lines via fulfillment.orders(billed_to), "
            "lines(order_id) "
            "from 2024-01-01 for each growth.customers",
            R"({"future":{"aggregate":"count","at_rows":"billed_to order_id","every":"30 days","from":"2024-01-01 00:00:00+00",)"
            R"("horizon":"90 days","path":"customer_id"}})");
        row("column", "country for each customers as of created_at at start maturing 90 days",
            R"({"row":{"as_of":"created_at","as_of_edge":"start","column":"country","matures_after":"90 days"}})");
        row("static", "age<-1 for each customers as of none where age is null",
            R"({"filter":[{"column":"age","op":"is null"}],"row":{"column":"age","condition":{"column":"age","op":"<","value":"-1"}}})");
        row("borrowed", "amount for each lines as of fulfillment.orders.placed_at",
            R"({"row":{"as_of":"placed_at","as_of_path":"order_id","column":"amount"}})");
        row("year", "boss_id for each staff as of year as year",
            R"({"row":{"as_of":"year","as_of_calendar":"year","column":"boss_id"}})");
        row("reports", "count(staff via <- staff(boss_id)) over next 1 week for each staff",
            R"({"future":{"aggregate":"count","every":"30 days","from":"1970-01-01 00:00:00+00","horizon":"1 week","path":"boss_id"}})");
        row("odd names", R"(count("Cu""st, co" where "a.b" = 'it''s' and id < 5) over next 3 h for each customers)",
            R"({"future":{"aggregate":"count","every":"30 days","from":"1970-01-01 00:00:00+00","horizon":"3 hours","path":"for it's",)"
            R"("where":[{"column":"a.b","op":"=","value":"it's"},{"column":"id","op":"<","value":"5"}]}})");
        row("words as names", R"(mode("from"."Grün") over next 3 h for each customers where any "from" in last 1 day)",
            R"({"future":{"aggregate":"mode","alive":{"path":"for","within":"1 day"},"column":"Grün","every":"30 days",)"
            R"("from":"1970-01-01 00:00:00+00","horizon":"3 hours","path":"for"}})");
        row("without quotes", "count(from) over next 3 h for each customers", "");
        row("given",
            "churned in churn_label by customer_id over next 28 days for each customers as of as_of split by none",
            R"({"given":{"as_of":"as_of","key_columns":["customer_id"],"label":"churned","label_window":"28 days","table":"public.churn_label"}})");
        row("likeliest", "churned in churn_label",
            R"({"given":{"as_of":"as_of","key_columns":["customer_id"],"label":"churned","split":"split","table":"public.churn_label"}})");
    }

    void linesMeanWhatTheySay()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, meaning);
        const auto text = line.toStdString();
        const auto question = m_shop.parsed(text);
        if (meaning.isEmpty()) {
            QVERIFY(!question);
            return;
        }
        QVERIFY2(question, question ? "" : describe(question.error().error).c_str());
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(shortText(*question))),
                 QJsonDocument::fromJson(meaning.toUtf8()));
        const auto printed = study::printQuestion(m_shop.catalog, m_shop.graph, studyOf(*question));
        QVERIFY2(printed, printed ? "" : describe(printed.error()).c_str());
        QCOMPARE(m_shop.parsed(*printed)->target, question->target);
    }

    void whatIsDrawnComesBack()
    {
        int longWays = 0;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const auto study = Drawn(m_shop, seed).study();
            const auto brief = study::printQuestion(m_shop.catalog, m_shop.graph, study);
            QVERIFY2(brief, brief ? "" : (std::to_string(seed) + ": " + describe(brief.error())).c_str());
            const auto whole = study::printQuestion(study);
            QVERIFY2(whole, whole ? "" : describe(whole.error()).c_str());
            QVERIFY(whole->size() >= brief->size());
            longWays += whole->find("<-") != std::string::npos ? 1 : 0;
            for (const auto &line : {*brief, *whole}) {
                const auto question = m_shop.parsed(line);
                QVERIFY2(question, line.c_str());
                QVERIFY2(question->target == study.target, line.c_str());
                QVERIFY2(question->filter == study.filter && question->entity == study.entity, line.c_str());
                QVERIFY2(question->task == study.task, line.c_str());
            }
        }
        QVERIFY(longWays > 500);
    }

    void theUsualIsNotSaid()
    {
        const auto printed = [this](std::string_view line) {
            return study::printQuestion(m_shop.catalog, m_shop.graph, studyOf(*m_shop.parsed(line))).value();
        };
        QCOMPARE(
            printed("count(fulfillment.orders via fulfillment.orders(customer_id)) = 0 over next 90d from 2024-01-01 "
                    "for each customers"),
            std::string("count(fulfillment.orders) = 0 over next 90 days every 30 days from 2024-01-01 for each "
                        "growth.customers"));
        QCOMPARE(printed("age as regression for each customers as of none"),
                 std::string("age for each growth.customers as of none"));
        QCOMPARE(printed("age as multiclass for each customers as of none"),
                 std::string("age as multiclass for each growth.customers as of none"));
        // Of two ways one has to be said.
        QVERIFY(printed("count(fulfillment.orders via fulfillment.orders(billed_to)) over next 1d for each customers")
                    .starts_with("count(fulfillment.orders via fulfillment.orders(billed_to)) "));
        QVERIFY(printed("count(staff via staff(id) <- staff(boss_id)) over next 1d for each staff")
                    .starts_with("count(staff) "));
    }

    void theSameStudyAsFromWords()
    {
        const Timestamp now{1'700'000'000'000'000};
        const auto of = [&](const study::TargetWords &words) {
            return study::compose(m_shop.catalog, m_shop.graph, "x", words, now).value();
        };
        const auto said = [&](std::string_view line) {
            return study::compose(m_shop.catalog, m_shop.graph, "x", *m_shop.parsed(line), now).value();
        };
        const auto counted = of({.entity = "customers",
                                 .aggregate = "count",
                                 .table = "fulfillment.orders",
                                 .condition = "= 0",
                                 .alive = "365 days"});
        QVERIFY(said("count(fulfillment.orders) = 0 over next 90 days for each customers where any "
                     "fulfillment.orders in last 365 days")
                == counted);
        QVERIFY(said("country for each customers") == of({.entity = "customers", .column = "country"}));
        QVERIFY(said("is_vip for each customers as of none")
                == of({.entity = "customers", .column = "is_vip", .asOf = "none"}));
        QVERIFY(said("created_at for each customers").target
                == of({.entity = "customers", .column = "created_at"}).target);
        QVERIFY(said("churned in churn_label over next 28 days")
                == of({.column = "churned", .given = "churn_label", .window = "28 days"}));
        QCOMPARE(study::proposedName(*m_shop.parsed("count(lines) over next 90 days for each customers")),
                 std::string("lines_90d"));
        QCOMPARE(study::proposedName(*m_shop.parsed("\"Grün\" for each \"from\"")), std::string("from_gr_n"));
    }

    void wrongWordsAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *line, const char *word, const char *code) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(word) << QString::fromUtf8(code);
        };
        row("", "", "study.predicted_expected");
        row("count(ordrs) over next 3 days for each customers", "ordrs", "catalog.no_such_table");
        row("count(orders) over next 3 days for each customer", "customer", "catalog.no_such_table");
        row("cuont(lines) over next 3 days for each customers", "cuont", "study.no_such_aggregate");
        row("count(lines.amount) over next 3 days for each customers", "amount", "study.takes_no_column");
        row("sum(lines) over next 3 days for each customers", "lines", "study.takes_column");
        row("sum(lines.amuont) over next 3 days for each customers", "amuont", "study.no_such_column_of");
        row("count(orders) over next 3 days for each customers", "orders", "catalog.in_several_schemas");
        row("count(archive.orders) over next 3 days for each customers", "archive.orders", "study.no_path_to_many");
        row("count(lines where amount > ) over next 3 days for each customers", ")", "study.value_expected");
        row("count(lines where amount = over) over next 3 days for each customers", "over", "study.value_expected");
        row("count(lines over next 3 days for each customers", "over", "study.word_expected");
        row("count(lines) over next 3 months for each customers", "3 months", "base.months_differ");
        row("count(lines) over next soon for each customers", "soon", "base.no_duration");
        row("count(lines) for each customers", "", "study.word_expected");
        row("count(lines) over next 3 days", "", "study.word_expected");
        row("count(lines) over next 3 days over next 4 days for each customers", "over", "study.said_twice");
        row("count(lines) over next 3 days for each customers as of created_at", "as", "study.not_said_of_this");
        row("country for each customers over next 3 days", "over", "study.not_said_of_this");
        row("country for each customers as of country", "country", "study.no_time_maybe_year");
        row("country for each customers as of lines.amount", "lines", "study.no_single_way");
        row("country for each customers perhaps", "perhaps", "study.one_expected");
        row("Grün; for each customers", ";", "study.sign_unknown");
        row("country = 'DE for each customers", "'DE for each customers", "study.quote_is_open");
        row("country for each growth.customers.country", "growth.customers.country", "study.no_table_name");
        row("count(lines via fulfillment.orders(placed_at)) over next 3 days for each customers",
            "fulfillment.orders(placed_at)", "study.no_relation_from");
        row("count(lines via fulfillment.orders(customer_id)) over next 3 days for each customers", "lines",
            "study.way_ends_at");
        row("count(lines) over next 3 days from 2024-13-01 for each customers", "2024-13-01", "base.no_moment");
        row("Ümläut for each customers", "Ümläut", "study.no_such_column_of");
    }

    void wrongWordsAreFound()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, word);
        QFETCH(const QString, code);
        const auto text = line.toStdString();
        const auto question = m_shop.parsed(text);
        QVERIFY(!question);
        const auto &[error, place] = question.error();
        QCOMPARE(QString::fromStdString(text.substr(place.begin, place.length)), word);
        QCOMPARE(QString::fromStdString(error.subject), word);
        QCOMPARE(error.problem.code, std::string("study.at_character"));
        const auto inner = std::get<std::vector<Message>>(error.problem.arguments[1]).front();
        QCOMPARE(QString::fromStdString(inner.code), code);
        const auto character = std::get<std::int64_t>(error.problem.arguments[0]);
        QCOMPARE(character, QString::fromStdString(text.substr(0, place.begin)).size() + 1);
    }

    void nearNamesAreTold()
    {
        const auto remedy = [this](std::string_view line) {
            return plainText(m_shop.parsed(line).error().error.remedies.at(0));
        };
        QVERIFY(remedy("count(linse) over next 3 days for each customers").find("fulfillment.lines")
                != std::string::npos);
        QVERIFY(remedy("sum(lines.amuont) over next 3 days for each customers").find("amount") != std::string::npos);
        QVERIFY(remedy("cuont(lines) over next 3 days for each customers").find("(count)") != std::string::npos);
    }

    void whatNoLineSaysIsRefused()
    {
        auto study = studyOf(*m_shop.parsed("count(lines where amount = 3) over next 3 days for each customers"));
        const auto problem = [&] {
            const auto line = study::printQuestion(m_shop.catalog, m_shop.graph, study);
            return line ? *line : line.error().problem.code;
        };
        auto &target = std::get<study::FutureTarget>(study.target);
        target.where[0].value = "a\nb";
        QCOMPARE(problem(), std::string("study.holds_line_break"));
        target.where[0].value = "a";
        target.column = "amount";
        QCOMPARE(problem(), std::string("study.line_says_other"));
        target.column.clear();
        target.path[0].childColumns = {"gone"};
        QCOMPARE(problem(), std::string("study.no_line_says"));
    }

    void whatElseIsStatedIsTold()
    {
        auto study = studyOf(*m_shop.parsed("country for each customers as of created_at"));
        QVERIFY(study::besideQuestion(study).empty());
        study.repairs = {{study.entity, "age", study::Repair::Missing{}}};
        study.metric = "log_loss";
        study.split.seed = Seed{7};
        QCOMPARE(study::besideQuestion(study).size(), std::size_t(3));
    }

    void anOpenStudyKeepsWhatIsUnsaid()
    {
        auto study = studyOf(
            *m_shop.parsed("count(lines) = 0 over next 3 days every 7 days from 2024-01-01 for each customers"));
        study.features = {{.name = "n", .column = "age"}};
        const auto with = [&](std::string_view line) {
            return study::withQuestion(study, *m_shop.parsed(line));
        };
        const auto longer = with("count(lines) = 0 over next 9 days for each customers where age > 18");
        QVERIFY(longer && longer->features == study.features && longer->filter.size() == 1);
        const auto &target = std::get<study::FutureTarget>(longer->target);
        QCOMPARE(target.horizon.count, 9);
        QCOMPARE(target.schedule, std::get<study::FutureTarget>(study.target).schedule);
        QCOMPARE(with("count(lines) over next 9 days for each customers")->task, Task::Regression);
        QVERIFY(!with("count(lines) over next 9 days for each fulfillment.orders"));
        QVERIFY(!with("country for each customers"));
    }
};

QTEST_APPLESS_MAIN(QuestionLineTest)

} // namespace questionline_test

#include "questionline_test.moc"
