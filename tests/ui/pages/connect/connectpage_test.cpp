// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace espalier;
using namespace espalier::ui;

namespace {

void fillPage(ConnectPage &page)
{
    page.setGym({.detail = "PostgreSQL 15, 104,000 rows, 31 days old"});
    page.setParameters({{"host", "Database-Host", "", false, false},
                        {"port", "Database-Port", "5432", false, false},
                        {"user", "Database-User", "ada", false, false}});
    page.setServices({"shop", "warehouse"});
    page.setRecent(
        {{"service=shop", "shop on db.example.org", "PostgreSQL 15.18, last used 2 h ago", "#b3261e", true},
         {"dbname=flights", "flights (local socket)", "PostgreSQL 16.4, last used yesterday", "#2f8f5b", false},
         {"gym", "gym", "PostgreSQL 15, last used 3 days ago", "", false}});
    page.setStudies({{"churn.json", "churn-90d", "shop, changed 2 h ago", "", false}});
}

std::vector<TestStep> failedTest()
{
    return {{"Name", TestStep::Phase::Passed, "db.example.org is 192.0.2.7"},
            {"Port", TestStep::Phase::Passed, "5432 answers"},
            {"TLS", TestStep::Phase::Passed, "TLSv1.3"},
            {"Login", TestStep::Phase::Failed, "password authentication failed for user \"ada\""},
            {"Database", TestStep::Phase::Waiting, ""},
            {"Rights", TestStep::Phase::Waiting, ""}};
}

} // namespace

class ConnectPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ConnectionRequest>(); }

    void asksForWhatIsWritten()
    {
        ConnectPage page;
        fillPage(page);
        page.findChild<QLineEdit *>("host")->setText("db.example.org");
        page.findChild<QLineEdit *>("password")->setText("secret");
        page.findChild<QComboBox *>("service")->setCurrentText("shop");
        ConnectionRequest asked;
        connect(&page, &ConnectPage::connectRequested, this, [&asked](const ConnectionRequest &r) {
            asked = r;
        });
        QTest::keyClick(page.findChild<QLineEdit *>("host"), Qt::Key_Return);
        const std::map<std::string, std::string> expected{
            {"host", "db.example.org"}, {"password", "secret"}, {"service", "shop"}};
        QCOMPARE(asked.settings.parameters, expected);
    }

    void keepsARequest()
    {
        ConnectPage page;
        fillPage(page);
        const ConnectionRequest request{
            {{{"host", "h"}, {"sslmode", "verify-full"}}}, "#b3261e", ConnectionRequest::Secret::Keychain};
        page.setRequest(request);
        QCOMPARE(page.request(), request);
        page.setKeychainAvailable(false);
        QCOMPARE(page.request().secret, ConnectionRequest::Secret::Session);
    }

    void handsOnAPastedUri()
    {
        ConnectPage page;
        QSignalSpy pasted(&page.form(), &ConnectionForm::uriPasted);
        QTest::keyClicks(page.findChild<QLineEdit *>("uri"), "p");
        QCOMPARE(pasted.count(), 1);
        page.setUriError("missing \"=\" after \"p\"");
    }

    void hidesThePasswordOfAPastedUri()
    {
        ConnectPage page;
        fillPage(page);
        page.show();
        auto *uri = page.findChild<QLineEdit *>("uri");
        connect(&page.form(), &ConnectionForm::uriPasted, this, [&page](const QString &text) {
            const auto parsed = pg::parseSettings(text.toStdString());
            if (!parsed)
                return;
            page.setUri(QString::fromStdString(pg::displayText(*parsed)));
            page.setRequest({.settings = *parsed});
        });
        QGuiApplication::clipboard()->setText("postgresql://ada:geheim@db.example.org/shop?application_name=x");
        uri->setFocus();
        uri->paste();
        // A paste counts as edited by hand.
        QVERIFY(!uri->text().contains("geheim"));
        uri->undo();
        QVERIFY(!uri->text().contains("geheim"));
        QCOMPARE(page.findChild<QLineEdit *>("password")->text(), "geheim");
        QCOMPARE(page.findChild<QLineEdit *>("password")->echoMode(), QLineEdit::Password);
        // What has no field of its own is kept.
        QCOMPARE(page.request().settings.parameters.at("application_name"), std::string("x"));
        QSignalSpy asked(&page, &ConnectPage::connectRequested);
        QTest::keyClick(uri, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void asksForThePasswordAlone()
    {
        ConnectPage page;
        fillPage(page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.askPassword({{{{"host", "h"}, {"user", "ada"}}}, {}, ConnectionRequest::Secret::Session});
        QCOMPARE(page.findChild<QLineEdit *>("host")->text(), "h");
        QVERIFY(page.findChild<QLineEdit *>("password")->hasFocus());
    }

    void waitsWhileBusyAndSaysWhatFailed()
    {
        ConnectPage page;
        fillPage(page);
        page.setBusy("Starting the gym");
        QVERIFY(!page.findChild<QPushButton *>("openGym")->isEnabled());
        page.setFailed({.code = Error::Code::Connection,
                        .subject = "db.example.org",
                        .detail = "connection refused",
                        .remedies = {messages::inWords("Check the port.")}});
        QVERIFY(page.findChild<QPushButton *>("openGym")->isEnabled());
        QVERIFY(page.findChild<MessageBar *>()->isShown());
        page.setGym({.isAvailable = false, .detail = "No PostgreSQL server programs are installed."});
        QVERIFY(!page.findChild<QPushButton *>("openGym")->isEnabled());
    }

    void opensARecentConnection()
    {
        ConnectPage page;
        fillPage(page);
        QSignalSpy asked(&page, &ConnectPage::recentRequested);
        for (auto *list : page.findChildren<QListView *>()) {
            if (list->model() && list->model()->rowCount() == 3)
                Q_EMIT list->activated(list->model()->index(1, 0));
        }
        QCOMPARE(asked.first().first().toString(), "dbname=flights");
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        ConnectPage page;
        fillPage(page);
        page.setTestSteps(failedTest());
        page.resize(1208, 732);
        page.show();
        samples::keepShot(page, "connect-" + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(page.minimumSizeHint().width() <= 1000);
    }
};

QTEST_MAIN(ConnectPageTest)
#include "connectpage_test.moc"
