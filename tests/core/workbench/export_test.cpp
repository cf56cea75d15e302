// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/snapshot/keeping.h"
#include "core/workbench/exportfile.h"
#include "core/workbench/messages.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace export_test {

using namespace espalier;
using snapshot::Part;

namespace {

constexpr auto absent = std::numeric_limits<double>::quiet_NaN();

//! Four examples, one of each part; a feature has the name of the moment, a key that of the part.
snapshot::Snapshot small()
{
    snapshot::Snapshot snapshot{.id = "small", .studyHash = "study", .rowsHash = "rows"};
    snapshot.parts = {Part::Train, Part::Test, Part::Gap, Part::Validation};
    auto &frame = snapshot.frame;
    frame.keys = {{"part", frame::Integers{{1, 2, 3, 4}}},
                  {"code", frame::Categories{.codes = {0, 1, 1, 0}, .levels = {"a\"b", "c"}}}};
    frame.asOf = {{0}, {1'000'000}, {2'000'000}, {3'500'000}};
    frame.label = {"label", frame::Categories{.codes = {0, 1, 0, 1}, .levels = {"no", "yes"}}};
    frame.features = {{"as_of", frame::Numbers{{0.1, absent, -0.0, 1e300}}},
                      {"the town, now", frame::Categories{.codes = {0, -1, 1, 2}, .levels = {"", "x,y", "z"}}}};
    return snapshot;
}

//! Whose text is of some megabytes.
snapshot::Snapshot large()
{
    constexpr std::size_t rows = 120'000;
    snapshot::Snapshot snapshot{.id = "large", .studyHash = "other", .rowsHash = "rows"};
    snapshot.parts.assign(rows, Part::Train);
    std::vector<std::int64_t> keys(rows);
    std::vector<double> values(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        keys[i] = static_cast<std::int64_t>(i);
        values[i] = static_cast<double>(i) / 7;
    }
    snapshot.frame.keys = {{"id", frame::Integers{keys}}};
    snapshot.frame.label = {"label", frame::Numbers{values}};
    snapshot.frame.features = {{"x", frame::Numbers{values}}};
    return snapshot;
}

training::Run runOf(model::Task task, std::vector<std::string> classes, std::size_t width, std::vector<double> first,
                    std::vector<double> last)
{
    training::Run run{.id = "0123456789ab", .learner = "ridge", .snapshot = "small"};
    run.model.task = task;
    run.model.classes = std::move(classes);
    run.predictions["validation"] = {.rows = 1, .width = width, .values = std::move(first)};
    run.predictions["test"] = {.rows = 1, .width = width, .values = std::move(last)};
    return run;
}

//! Is told to stop when it is told of so much.
class StopsAt : public Progress
{
public:
    explicit StopsAt(double fraction)
        : m_fraction(fraction)
    { }
    bool isCancelled() const override { return m_isCancelled; }
    void report(double fraction, const Message & /*stage*/) override
    {
        m_isCancelled = m_isCancelled || fraction >= m_fraction;
    }

private:
    double m_fraction;
    bool m_isCancelled = false;
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private:
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }
    static std::string read(const std::string &file) { return readFile(file, std::size_t{1} << 24U).value(); }

    std::string predictionsOf(const training::Run &run)
    {
        const workbench::ExportFile file{.name = path("predictions.csv"), .replaces = true};
        const auto table = workbench::exportPredictions(*m_runs, run, file, m_progress);
        return table && table->rows == 2 ? read(file.name) : std::string();
    }

    QTemporaryDir m_folder;
    std::optional<store::Cache> m_runs;
    Progress m_progress;

private Q_SLOTS:
    void initTestCase()
    {
        m_runs.emplace(store::Cache::open(path("runs.db"), store::Purpose::Lasting).value());
        const auto isNeeded = [](const std::string & /*id*/) {
            return true;
        };
        QVERIFY(snapshot::keepSnapshot(*m_runs, small(), isNeeded));
        QVERIFY(snapshot::keepSnapshot(*m_runs, large(), isNeeded));
    }

    void aFrameIsWrittenWithItsSql()
    {
        const auto file = path("Frame.CSV");
        const auto table = workbench::exportFrame(*m_runs, "small", "SELECT 1;\n", {.name = file}, m_progress);
        QVERIFY(table && *table == (workbench::ExportedTable{.rows = 4, .columns = 7}));
        // What a feature is called stays its own.
        QCOMPARE(read(file),
                 std::string("part_key,code,as_of_time,label,part,as_of,\"the town, now\"\n"
                             "1,\"a\"\"b\",1970-01-01T00:00:00Z,no,train,0.1,\"\"\n"
                             "2,c,1970-01-01T00:00:01Z,yes,test,,\n"
                             "3,c,1970-01-01T00:00:02Z,no,gap,-0,\"x,y\"\n"
                             "4,\"a\"\"b\",1970-01-01T00:00:03.500000Z,yes,validation,1e+300,z\n"));
        QCOMPARE(read(path("Frame.sql")), std::string("SELECT 1;\n"));
    }

    void onlyABlockIsHeldAsText()
    {
        std::string all;
        std::size_t largest = 0;
        std::size_t blocks = 0;
        const auto table = workbench::writeFrame(
            *m_runs, "large",
            [&](std::string_view text) -> Result<> {
                all += text;
                largest = std::max(largest, text.size());
                ++blocks;
                return {};
            },
            m_progress);
        QVERIFY(table);
        QVERIFY(blocks > 3 && largest < 1'100'000);
        QCOMPARE(static_cast<std::size_t>(std::ranges::count(all, '\n')), table->rows + 1);
        const auto last = large().frame.features.front();
        QVERIFY(all.ends_with(",train," + frame::textAt(last, rowCount(last) - 1) + "\n")
                || all.ends_with("17142.714285714286\n"));
    }

    void whatIsStoppedLeavesNothing()
    {
        const auto before = QDir(m_folder.path()).entryList(QDir::Files);
        for (const double when : {-1.0, 0.0, 0.5}) {
            StopsAt progress(when);
            const auto table =
                workbench::exportFrame(*m_runs, "large", "SELECT 1;\n", {.name = path("stopped.csv")}, progress);
            QVERIFY(!table && table.error().code == Error::Code::Cancelled);
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
        }
    }

    void aFileIsReplacedOnlyWhereThatIsSaid()
    {
        const auto file = path("twice.csv");
        QVERIFY(writeFile(path("twice.sql"), "mine"));
        const auto refused = workbench::exportFrame(*m_runs, "small", "SELECT 1;\n", {.name = file}, m_progress);
        QVERIFY(!refused && refused.error().problem == workbench::messages::fileIsThere());
        QCOMPARE(refused.error().subject, path("twice.sql"));
        QVERIFY(!QFile::exists(m_folder.filePath("twice.csv")));
        QVERIFY(!QFile::exists(m_folder.filePath("twice.csv.part")));
        QCOMPARE(read(path("twice.sql")), std::string("mine"));
        QVERIFY(workbench::exportFrame(*m_runs, "small", std::nullopt, {.name = file}, m_progress));
        QVERIFY(!workbench::exportFrame(*m_runs, "small", std::nullopt, {.name = file}, m_progress));
        const workbench::ExportFile replaced{.name = file, .replaces = true};
        QVERIFY(workbench::exportFrame(*m_runs, "small", "SELECT 2;\n", replaced, m_progress));
        QCOMPARE(read(path("twice.sql")), std::string("SELECT 2;\n"));
    }

    void predictionsAreOfValidationAndTest()
    {
        QCOMPARE(predictionsOf(runOf(model::Task::Binary, {"no", "yes"}, 1, {0.25}, {0.5})),
                 std::string("part_key,code,as_of,label,part,prediction,probability\n"
                             "2,c,1970-01-01T00:00:01Z,yes,test,yes,0.5\n"
                             "4,\"a\"\"b\",1970-01-01T00:00:03.500000Z,yes,validation,no,0.25\n"));
        QCOMPARE(predictionsOf(runOf(model::Task::Regression, {}, 1, {-3}, {1.0 / 3})),
                 std::string("part_key,code,as_of,label,part,prediction\n"
                             "2,c,1970-01-01T00:00:01Z,yes,test,0.3333333333333333\n"
                             "4,\"a\"\"b\",1970-01-01T00:00:03.500000Z,yes,validation,-3\n"));
        // Of equal ones the first.
        QCOMPARE(
            predictionsOf(runOf(model::Task::Multiclass, {"a", "b,c", "d"}, 3, {0.25, 0.5, 0.25}, {0.2, 0.4, 0.4})),
            std::string("part_key,code,as_of,label,part,prediction,probability_a,\"probability_b,c\",probability_d\n"
                        "2,c,1970-01-01T00:00:01Z,yes,test,\"b,c\",0.2,0.4,0.4\n"
                        "4,\"a\"\"b\",1970-01-01T00:00:03.500000Z,yes,validation,\"b,c\",0.25,0.5,0.25\n"));
    }

    void saysWhatIsNotKept()
    {
        auto run = runOf(model::Task::Binary, {"no", "yes"}, 1, {0.25}, {0.5});
        run.predictions.erase("test");
        const workbench::ExportFile file{.name = path("none.csv")};
        const auto gone = workbench::exportPredictions(*m_runs, run, file, m_progress);
        QVERIFY(!gone && gone.error().problem == workbench::messages::predictionsNotKept());
        run.snapshot = "none";
        QVERIFY(!workbench::exportPredictions(*m_runs, run, file, m_progress));
        QVERIFY(!workbench::exportFrame(*m_runs, "none", std::nullopt, file, m_progress));
        QVERIFY(!QFile::exists(m_folder.filePath("none.csv")));
    }
};

QTEST_GUILESS_MAIN(ExportTest)

} // namespace export_test

#include "export_test.moc"
