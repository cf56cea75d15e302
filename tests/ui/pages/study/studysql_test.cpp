// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo.h"
#include "ui/pages/study/studysql.h"
#include "ui/widgets/sqlview.h"

#include <QListView>
#include <QTest>

namespace studysql_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! Two blocks after a name that takes more bytes than characters.
compile::ExplainedSql sqlSample()
{
    compile::ExplainedSql sql{"SELECT \"größe\"\nFROM (SELECT one) AS s1\nJOIN (SELECT two) AS s2", {}};
    compile::SqlBlock block{.kind = compile::SqlBlock::Kind::Scan,
                            .name = "s1",
                            .begin = sql.text.find("SELECT one"),
                            .length = 10,
                            .path = {"customers", "orders"},
                            .features = {"a", "b"},
                            .times = {"orders.placed_at"},
                            .windows = {std::monostate(), study::LastRows{5}}};
    sql.blocks.push_back(block);
    block.name = "s2";
    block.begin = sql.text.find("SELECT two");
    sql.blocks.push_back(block);
    return sql;
}

QString litIn(const SqlView &view)
{
    const auto parts = view.extraSelections();
    return parts.isEmpty() ? QString() : parts.front().cursor.selectedText();
}

} // namespace

class StudySqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightsTheBlockThatIsChosen()
    {
        StudySql page;
        page.setSql(sqlSample());
        auto *list = page.findChild<QListView *>("sqlBlocks");
        auto *view = page.findChild<SqlView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(litIn(*view).isEmpty());
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(litIn(*view), "SELECT two");
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(litIn(*view), "SELECT one");
        page.setSql({"SELECT 1", {}});
        QVERIFY(litIn(*view).isEmpty());
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void choosesTheBlockThatIsClickedInto()
    {
        StudySql page;
        page.setSql(sqlSample());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *view = page.findChild<SqlView *>();
        view->setFocus();
        auto cursor = view->textCursor();
        cursor.setPosition(static_cast<int>(view->toPlainText().indexOf("two")));
        view->setTextCursor(cursor);
        QCOMPARE(page.findChild<QListView *>("sqlBlocks")->currentIndex().row(), 1);
    }

    void translatesEveryText()
    {
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        StudySql page;
        page.setSql(sqlSample());
        const auto *model = page.findChild<QListView *>("sqlBlocks")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto words = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
            for (const auto *sentence : {"⟦All rows", "⟦Visible", "⟦Windows:", "⟦all history"})
                QVERIFY2(words.contains(QString::fromUtf8(sentence)), qPrintable(words));
        }
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(StudySqlTest)

} // namespace studysql_test

#include "studysql_test.moc"
