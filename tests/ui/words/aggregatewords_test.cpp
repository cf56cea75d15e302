// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/aggregates.h"
#include "ui/words/aggregatewords.h"

#include <QTest>
#include <QTranslator>

namespace aggregatewords_test {

using namespace espalier;

class AggregateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheColumnAndTheArgument()
    {
        QCOMPARE(ui::aggregateWord(study::Aggregate::Sum), QStringLiteral("sum"));
        for (const auto &traits : study::aggregateRows) {
            const auto phrase =
                ui::aggregatePhrase(traits.aggregate, QStringLiteral("total"), QStringLiteral("a tenth"));
            QVERIFY2(!phrase.isEmpty() && !phrase.contains(u'%'), qPrintable(phrase));
            QCOMPARE(phrase.contains(QStringLiteral("total")), traits.taken != study::Taken::Rows);
            QCOMPARE(phrase.contains(QStringLiteral("a tenth")), traits.argument != study::Argument::None);
        }
    }

    void eachIsTranslated()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/espalier_de.qm")));
        for (const auto &traits : study::aggregateRows) {
            const auto word = ui::aggregateWord(traits.aggregate);
            const auto phrase = ui::aggregatePhrase(traits.aggregate, QStringLiteral("%1"), QStringLiteral("%2"));
            for (const auto &text : {word, phrase})
                QVERIFY2(!german.translate("AggregateWords", qPrintable(text)).isEmpty(), qPrintable(text));
        }
    }
};

QTEST_MAIN(AggregateWordsTest)

} // namespace aggregatewords_test

#include "aggregatewords_test.moc"
