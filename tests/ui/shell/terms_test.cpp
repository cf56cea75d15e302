// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of the field are explained where they stand.
#include "ui/base/term.h"
#include "ui/shell/termhints.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/glossary.h"
#include "ui/words/language.h"

#include <QDirIterator>
#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

namespace terms_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

QString textOf(const char *id)
{
    const auto all = terms();
    const auto *term = findTerm(all, id);
    return term == nullptr ? QString() : term->text;
}

void ask(QWidget &widget, QEvent::Type type)
{
    QHelpEvent event(type, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QToolTip::hideText(); }

    void explainsWhatStandsThere()
    {
        const TermHints hints(nullptr);
        QLabel label("Features as of");
        setTerm(label, "as_of");
        label.show();
        QCOMPARE(label.cursor().shape(), Qt::WhatsThisCursor);
        QVERIFY(textOf("as_of").size() > 40);
        QCOMPARE(label.accessibleDescription(), "As of: " + textOf("as_of"));
        ask(label, QEvent::ToolTip);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(textOf("as_of").toHtmlEscaped()));
    }

    //! A line that is cut tells itself whole, and then what it speaks of.
    void keepsWhatTheWidgetSays()
    {
        const TermHints hints(nullptr);
        QLabel label("Calibration of …");
        label.setToolTip("Calibration of 1 < 2 & co");
        setTerm(label, "calibration");
        label.show();
        ask(label, QEvent::ToolTip);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().startsWith("Calibration of 1 &lt; 2 &amp; co"));
        QVERIFY(QToolTip::text().contains(textOf("calibration").toHtmlEscaped()));
    }

    void saysNothingOfOthers()
    {
        const TermHints hints(nullptr);
        QLabel label("Name");
        label.show();
        ask(label, QEvent::ToolTip);
        QVERIFY(!QToolTip::isVisible());
        QVERIFY(label.accessibleDescription().isEmpty());
    }

    void speaksTheLanguageOfTheWindow()
    {
        const TermHints hints(nullptr);
        Language language;
        language.setCode("en");
        SectionHeader header("Versions");
        header.setTerm("version");
        auto *title = header.findChild<QLabel *>();
        const auto english = title->accessibleDescription();
        language.setCode("de");
        QCoreApplication::processEvents();
        QVERIFY(title->accessibleDescription() != english);
        QCOMPARE(title->accessibleDescription().section(": ", 1), textOf("version"));
        language.setCode("en");
    }

    //! Every term that the window names is in the glossary.
    void namesWhatTheGlossaryHas()
    {
        const QRegularExpression named("(?:setTerm\\([^;\"]*|makeCell\\([^;\"]*\"[A-Za-z]+\", )\"([a-z_]+)\"\\)");
        int found = 0;
        for (QDirIterator files(QStringLiteral(SOURCES "/ui"), {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            for (auto match = named.globalMatch(text); match.hasNext(); ++found) {
                const auto id = match.next().captured(1);
                QVERIFY2(!textOf(id.toLatin1().constData()).isEmpty(), qPrintable(file.fileName() + ": " + id));
            }
        }
        QVERIFY2(found >= 20, qPrintable(QString::number(found)));
    }
};

QTEST_MAIN(TermsTest)

} // namespace terms_test

#include "terms_test.moc"
