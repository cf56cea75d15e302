// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo.h"
#include "ui/pages/study/missingindexrow.h"
#include "ui/pages/study/studycost.h"
#include "ui/widgets/factlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace studycost_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

cost::Cost costSample()
{
    cost::Cost cost{.examples = 7261, .features = 3, .frameBytes = 174'264, .columnBytes = 2.4e6};
    cost.localSeconds = 0.103;
    cost.pushdownSeconds = 92;
    cost.examplesCost = 100;
    cost.paths = {{"sessions -> impressions", 2, 300}, {"customers", 1, 40}};
    cost.live = {1800, 300, 0.0217, 0.0036, 5394, 1.4};
    cost.choice.bytes = 174'264;
    cost.missing = {{.table = {"fulfillment", "orders"},
                     .columns = {"customer_id", "placed_at"},
                     .sql = "CREATE INDEX CONCURRENTLY ON \"o\" (\"c\", \"p\");\n",
                     .paths = {"orders", "orders -> purchases"},
                     .rows = 55'156,
                     .bytes = 11'000'000,
                     .indexBytes = 2'000'000,
                     .rowsIndexed = 43.2}};
    return cost;
}

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class StudyCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEstimatesWithTwoDigits()
    {
        StudyCost panel;
        panel.setCost(costSample());
        const auto texts = textsIn(panel);
        QVERIFY(texts.contains("about 7,300"));
        QVERIFY(texts.contains("about 100 ms on this computer, 1 min 32 s in the database"));
        QVERIFY(texts.contains("about 22 ms, 4 ms with the indexes below"));
        QVERIFY(costLine(costSample()).startsWith("About 7,300 examples, 3 features"));
    }

    void namesAMissingIndexToBeCopied()
    {
        StudyCost panel;
        panel.setCost(costSample());
        const auto *row = panel.findChild<MissingIndexRow *>();
        QVERIFY(row != nullptr);
        const auto texts = textsIn(*row);
        QVERIFY(texts.join('\n').contains("55,156") && texts.join('\n').contains("about 43 with it"));
        QVERIFY(texts.join('\n').contains("orders · orders → purchases"));
        row->findChild<QToolButton *>("copyIndex")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), "CREATE INDEX CONCURRENTLY ON \"o\" (\"c\", \"p\");");
        auto without = costSample();
        without.missing.clear();
        panel.setCost(without);
        QVERIFY(panel.findChild<MissingIndexRow *>() == nullptr);
    }

    void canBeAskedAgainAfterAnError()
    {
        StudyCost panel;
        QSignalSpy asked(&panel, &StudyCost::estimateRequested);
        panel.setError({.code = Error::Code::Query,
                        .subject = "orders",
                        .detail = "canceling statement due to statement timeout"});
        panel.show();
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(asked.count(), 1);
        QVERIFY(textsIn(panel).join('\n').contains("statement timeout"));
    }

    void translatesEveryText()
    {
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        StudyCost panel;
        panel.setCost(costSample());
        const auto texts = samples::untranslated(panel, {"CREATE INDEX CONCURRENTLY ON \"o\" (\"c\", \"p\");"});
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join("\n")));
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(StudyCostTest)

} // namespace studycost_test

#include "studycost_test.moc"
