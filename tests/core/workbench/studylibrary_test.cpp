// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/workbench/studylibrary.h"

#include <QTemporaryDir>
#include <QTest>

namespace studylibrary_test {

using namespace espalier;

namespace {

study::Study studyOf(const std::string &name)
{
    study::Study study{.name = name, .entity = {"public", "customer"}};
    study.target = study::RowTarget{.column = "country", .condition = {}, .asOf = "joined_at"};
    study.task = study::Task::Multiclass;
    study.features = {{.name = "own", .aggregate = study::Aggregate::Direct, .column = "age"}};
    return study;
}

} // namespace

class StudyLibraryTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path folder() const { return m_home->filePath("studies").toStdString(); }

    std::string keep(const std::string &name, const workbench::StudyOrigin &origin = {}) const
    {
        const auto id = workbench::newStudyId(folder(), name).value();
        if (const auto kept = workbench::keepStudy(folder(), id, {studyOf(name), origin}); !kept)
            qFatal("%s", describe(kept.error()).c_str());
        return id;
    }

    std::vector<std::string> names(const std::filesystem::path &where) const
    {
        std::vector<std::string> result;
        const auto list = workbench::listStudies(where).value();
        for (const auto &kept : list)
            result.push_back(kept.name);
        return result;
    }

    using Names = std::vector<std::string>;
    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void isBesideTheGym()
    {
        QCOMPARE(workbench::studiesFolder({"/a/cache.sqlite", "/b/gym", {}}), std::filesystem::path("/b/studies"));
    }

    void givesBackWhatItKeeps()
    {
        QVERIFY(workbench::listStudies(folder()).value().empty());
        const workbench::StudyOrigin origin{"dbname=shop host=localhost", false, "/home/ada/churn.json"};
        const auto id = keep("churn", origin);
        QCOMPARE(id, std::string("churn"));
        QCOMPARE(workbench::loadStudy(folder(), id).value(), (workbench::LoadedStudy{studyOf("churn"), origin}));
        const auto list = workbench::listStudies(folder()).value();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].name, std::string("churn"));
        QCOMPARE(list[0].features, std::size_t(1));
        QCOMPARE(list[0].origin, origin);
        QVERIFY(list[0].question.starts_with("country"));
        QVERIFY(currentTime().microseconds - list[0].changed.microseconds < 60'000'000);
        QVERIFY(!list[0].problem);
        // Nobody else may read it, and no half of it stays.
        QCOMPARE(std::filesystem::status(list[0].file).permissions() & std::filesystem::perms::others_all,
                 std::filesystem::perms::none);
        QVERIFY(!std::filesystem::exists(list[0].file.string() + ".part"));
    }

    void givesEachAnIdOfItsOwn()
    {
        QCOMPARE(keep("churn"), std::string("churn"));
        QCOMPARE(keep("churn"), std::string("churn-2"));
        // One that is held is nobody else's, and no study yet.
        QCOMPARE(workbench::newStudyId(folder(), "churn").value(), std::string("churn-3"));
        QCOMPARE(workbench::newStudyId(folder(), "churn").value(), std::string("churn-4"));
        QCOMPARE(names(folder()).size(), std::size_t(2));
        QCOMPARE(workbench::newStudyId(folder(), "../../etc/A b").value(), std::string("______etc___b"));
        QCOMPARE(workbench::newStudyId(folder(), "").value(), std::string("study"));
        QVERIFY(workbench::deleteStudy(folder(), "churn-2"));
        QCOMPARE(workbench::newStudyId(folder(), "churn").value(), std::string("churn-5"));
    }

    void listsWhatChangedLastFirst()
    {
        keep("one");
        keep("two");
        using namespace std::chrono_literals;
        std::filesystem::last_write_time(workbench::studyFile(folder(), "two"),
                                         std::filesystem::file_time_type::clock::now() - 1h);
        QCOMPARE(names(folder()), (Names{"one", "two"}));
        QVERIFY(workbench::keepStudy(folder(), "two", {studyOf("two"), {}}));
        QCOMPARE(names(folder()), (Names{"two", "one"}));
    }

    void listsWhatItCannotReadWithItsProblem()
    {
        keep("churn");
        QVERIFY(writeFile(workbench::studyFile(folder(), "bad").string(), "{\"espalier_study\": "));
        // One that somebody put there by hand is as good as any.
        QVERIFY(writeFile(workbench::studyFile(folder(), "My own").string(),
                          readFile(workbench::studyFile(folder(), "churn").string(), 10'000).value()));
        const auto list = workbench::listStudies(folder()).value();
        QCOMPARE(list.size(), std::size_t(3));
        QCOMPARE(std::ranges::count_if(list,
                                       [](const auto &kept) {
                                           return kept.problem.has_value();
                                       }),
                 1);
        QVERIFY(workbench::loadStudy(folder(), "My own"));
        QVERIFY(!workbench::loadStudy(folder(), "bad"));
    }

    void deletesAndTakesBack()
    {
        const workbench::StudyOrigin origin{{}, true, {}};
        const auto id = keep("churn", origin);
        QVERIFY(workbench::deleteStudy(folder(), id));
        QVERIFY(names(folder()).empty());
        QCOMPARE(names(workbench::trashFolder(folder())), Names{"churn"});
        QVERIFY(!workbench::deleteStudy(folder(), id));
        QVERIFY(workbench::restoreStudy(folder(), id));
        QCOMPARE(workbench::loadStudy(folder(), id).value(), (workbench::LoadedStudy{studyOf("churn"), origin}));
        QVERIFY(names(workbench::trashFolder(folder())).empty());
    }

    void duplicatesUnderANameThatIsFree()
    {
        const auto id = keep("churn", {{}, true, "/home/ada/churn.json"});
        const auto second = workbench::duplicateStudy(folder(), id).value();
        const auto third = workbench::duplicateStudy(folder(), id).value();
        QCOMPARE(workbench::loadStudy(folder(), second).value(),
                 (workbench::LoadedStudy{studyOf("churn_2"), {{}, true, {}}}));
        QCOMPARE(workbench::loadStudy(folder(), third).value().study.name, std::string("churn_3"));
        QCOMPARE(workbench::duplicateStudy(folder(), id, "other").value(), std::string("other"));
        QVERIFY(!workbench::duplicateStudy(folder(), id, "No Name"));
        QVERIFY(!workbench::duplicateStudy(folder(), "none"));
    }

    void renamesAndStaysWhereItIs()
    {
        const auto id = keep("churn");
        QVERIFY(workbench::renameStudy(folder(), id, "loyalty"));
        QCOMPARE(workbench::loadStudy(folder(), id).value().study.name, std::string("loyalty"));
        QVERIFY(!workbench::renameStudy(folder(), id, "Loyalty!"));
        QCOMPARE(names(folder()), Names{"loyalty"});
    }

    void findsByNameAndThenById()
    {
        keep("churn");
        QVERIFY(workbench::renameStudy(folder(), "churn", "loyalty"));
        keep("churn"); // churn-2
        QCOMPARE(workbench::findStudy(folder(), "churn").value().id, std::string("churn-2"));
        QCOMPARE(workbench::findStudy(folder(), "churn-2").value().id, std::string("churn-2"));
        QCOMPARE(workbench::findStudy(folder(), "loyalty").value().id, std::string("churn"));
        QVERIFY(!workbench::findStudy(folder(), "none"));
        QVERIFY(!workbench::findStudy(folder(), "../studies/churn"));
        keep("loyalty");
        QVERIFY(workbench::renameStudy(folder(), "loyalty", "churn"));
        const auto several = workbench::findStudy(folder(), "churn");
        QVERIFY(!several);
        QVERIFY(!workbench::loadStudy(folder(), "../studies/churn"));
    }

    void knowsTheStudyOfAFile()
    {
        const auto id = keep("churn", {{}, true, "/home/ada/churn.json"});
        QCOMPARE(workbench::studyOfFile(folder(), "/home/ada/churn.json", studyOf("churn")), std::optional(id));
        QVERIFY(!workbench::studyOfFile(folder(), "/home/ada/churn.json", studyOf("other")));
        QVERIFY(!workbench::studyOfFile(folder(), "/home/ada/other.json", studyOf("churn")));
    }

    void tellsWhereNothingCanBeKept()
    {
        QVERIFY(writeFile(folder().string(), "a file"));
        QVERIFY(!workbench::newStudyId(folder(), "churn"));
        QVERIFY(!workbench::keepStudy(folder(), "churn", {studyOf("churn"), {}}));
    }
};

QTEST_GUILESS_MAIN(StudyLibraryTest)

} // namespace studylibrary_test

#include "studylibrary_test.moc"
