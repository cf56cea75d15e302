// SPDX-License-Identifier: GPL-3.0-or-later
// The box of the Study page that says which examples are learned from.
#include "core/study/paths.h"
#include "tests/ui/pages/study/studypagesamples.h"

#include <QComboBox>
#include <QTest>

namespace studyrows_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! As a person does.
void pick(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

const study::Schedule &scheduleOf(const study::Study &study)
{
    return std::get<study::FutureTarget>(study.target).schedule;
}

} // namespace

class StudyRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Each path to rows of an entity stands once; what is picked is one step that can be undone, and takes it back.
    void changesWhatIsLearnedFrom()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        Edits edits(page);
        auto &box = part<QComboBox>(page, "atRows");
        const auto paths = study::pathsToRows(churn());
        QVERIFY(box.isVisible() && paths.size() > 1);
        QCOMPARE(box.count(), static_cast<int>(paths.size()) + 1);
        QCOMPARE(box.currentText(), "the cutoffs only");
        // The label's rows come first.
        QCOMPARE(box.itemText(1), "each row of orders too");
        pick(box, 1);
        QCOMPARE(edits.texts, QStringList{"Change Examples"});
        QCOMPARE(scheduleOf(edits.studies.back()).atRows, std::get<study::FutureTarget>(churn().target).path);
        page.setStudy(edits.studies.back());
        QCOMPARE(box.currentIndex(), 1);
        pick(box, 0);
        QVERIFY(edits.studies.back() == churn());
        page.setStudy(churn());
        QCOMPARE(box.currentIndex(), 0);
    }

    //! A path that no feature takes any more is shown as long as it is asked for; where there is nothing to choose, nothing is asked.
    void showsWhatIsAskedFor()
    {
        StudyPage page;
        fillStudyPage(page);
        page.show();
        auto &box = part<QComboBox>(page, "atRows");
        auto bare = churn();
        const auto far = study::pathsToRows(bare).back();
        bare.features.clear();
        page.setStudy(bare);
        QCOMPARE(box.count(), 2);
        std::get<study::FutureTarget>(bare.target).schedule.atRows = far;
        page.setStudy(bare);
        QCOMPARE(box.count(), 3);
        QCOMPARE(box.currentIndex(), 2);
        QVERIFY(box.currentText().contains(QString::fromStdString(far.back().table.name)));
        bare.target = study::RowTarget{.column = "country"};
        page.setStudy(bare);
        QVERIFY(!box.isVisible());
    }
};

QTEST_MAIN(StudyRowsTest)

} // namespace studyrows_test

#include "studyrows_test.moc"
