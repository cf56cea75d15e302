// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/connect/parametersdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace connectpage_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! Two folders, the Gym, and what was found on this computer.
std::vector<ConnectionRow> manyRows()
{
    const auto kept = [](const char *id, const char *title, const char *detail, const char *colour,
                         const char *folder) {
        return ConnectionRow{.id = id,
                             .title = title,
                             .detail = detail,
                             .colour = colour,
                             .folder = folder,
                             .isNameable = true,
                             .isCopyable = true};
    };
    return {{.id = "gym", .title = "Gym", .detail = "PostgreSQL 15.18, last used 3 days ago", .iconName = "gym"},
            kept("c1", "flights (local socket)", "PostgreSQL 16.4, last used yesterday", "#2f8f5b", ""),
            kept("c2", "Shop", "shop on db.example.org, PostgreSQL 15.18, last used 2 h ago", "#b3261e", "Production"),
            kept("c3", "Warehouse", "dwh on 10.0.0.7 through ops@bastion, PostgreSQL 16.2, last used 5 h ago",
                 "#c77700", "Production"),
            kept("c4", "Shop (copy)", "shop on localhost, not used yet", "", "Trials"),
            {.id = "service:shop",
             .title = "shop (service)",
             .detail = "found in pg_service.conf",
             .isService = true,
             .folder = "Found on this computer",
             .isCopyable = true}};
}

QAction *action(const ConnectPage &page, const QString &text)
{
    for (auto *found : page.findChild<QListView *>("connections")->actions()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

void fillPage(ConnectPage &page)
{
    page.setGym({.detail = "PostgreSQL 15, 104,000 rows, 31 days old"});
    page.setParameters({{"host", "Database-Host", "", false, false},
                        {"port", "Database-Port", "5432", false, false},
                        {"user", "Database-User", "ada", false, false}});
    page.setServices({"shop", "warehouse"});
    page.setConnections(manyRows());
    page.setSshHosts({"bastion", "jump"});
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
    //! Whatever the width, no card is beside the window and no button on a list.
    void standsWithinTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(952, 656);
        QTest::newRow("usual") << QSize(1208, 732);
        QTest::newRow("wide") << QSize(1848, 1012);
    }

    void standsWithinTheWindow()
    {
        QFETCH(QSize, size);
        ConnectPage page;
        page.setConnections(manyRows());
        page.setStudies({{.id = "s1", .title = "churn", .detail = "Gym, 120 features, open"},
                         {.id = "s2", .title = "value", .detail = "Gym, 120 features, 3 h ago"}});
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCoreApplication::processEvents();
        const auto *scroll = page.findChild<QScrollArea *>();
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        const auto placeOf = [&page](const QWidget &widget) {
            return QRect(widget.mapTo(&page, QPoint()), widget.size());
        };
        for (const auto *name : {"connections", "studies", "openGym"}) {
            const auto place = placeOf(*page.findChild<QWidget *>(name));
            QVERIFY2(place.left() >= 0 && place.right() < page.width() && place.width() > 150, name);
        }
        const auto studies = placeOf(*page.findChild<QWidget *>("studies"));
        for (const auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(!placeOf(*button).intersects(studies), qPrintable(button->text()));
        }
        samples::keepShot(page, QString("connect-%1").arg(size.width()));
    }

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

    void opensAConnection()
    {
        ConnectPage page;
        fillPage(page);
        page.show();
        QSignalSpy asked(&page, &ConnectPage::connectionRequested);
        QSignalSpy selected(&page, &ConnectPage::connectionSelected);
        auto *list = page.findChild<QListView *>("connections");
        // Six connections and three headings, which the keys pass over.
        QCOMPARE(list->model()->rowCount(), 9);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(selected.last().first().toString(), "c2");
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().toString(), "c2");
        Q_EMIT list->activated(list->model()->index(2, 0));
        QCOMPARE(asked.count(), 0);
    }

    void asksForWhatIsDoneToAConnection()
    {
        ConnectPage page;
        fillPage(page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *list = page.findChild<QListView *>("connections");
        QSignalSpy renamed(&page, &ConnectPage::connectionRenamed);
        QSignalSpy copied(&page, &ConnectPage::connectionDuplicated);
        QSignalSpy deleted(&page, &ConnectPage::connectionDeleted);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(3, 0));
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>("connectionTitle");
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->text(), "Shop");
        editor->setText("Till");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(renamed.count(), 1);
        QCOMPARE(renamed.first(), (QVariantList{"c2", "Till"}));
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(copied.first().first().toString(), "c2");
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(deleted.first().first().toString(), "c2");
        // The Gym stays, and what files offer is changed there.
        for (const int row : {0, 8}) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QVERIFY(!action(page, "Delete the Connection")->isEnabled());
            QVERIFY(!action(page, "Rename the Connection")->isEnabled());
            QVERIFY(action(page, "Open the Connection")->isEnabled());
        }
        QVERIFY(action(page, "Duplicate the Connection")->isEnabled());
    }

    void editsAndMakesAnew()
    {
        ConnectPage page;
        fillPage(page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const ConnectionRequest known{.settings = {{{"host", "db"}, {"ssh", "ops@bastion"}, {"sslmode", "require"}}},
                                      .colour = "#b3261e",
                                      .id = "c2",
                                      .name = "Shop",
                                      .folder = "Production"};
        page.showConnection(known, true);
        QCOMPARE(page.request(), known);
        QCOMPARE(page.findChild<QPushButton *>("save")->text(), "Save Changes");
        QCOMPARE(page.findChild<QListView *>("connections")->currentIndex().row(), 3);
        ConnectionRequest saved;
        connect(&page, &ConnectPage::saveRequested, this, [&saved](const ConnectionRequest &request) {
            saved = request;
        });
        page.findChild<QComboBox *>("ssh")->setCurrentText("jump");
        page.findChild<QPushButton *>("save")->click();
        QCOMPARE(saved.id, "c2");
        QCOMPARE(saved.settings.parameters.at("ssh"), std::string("jump"));
        action(page, "New Connection")->trigger();
        QCOMPARE(page.request(), ConnectionRequest());
        QVERIFY(page.findChild<QLineEdit *>("name")->hasFocus());
        QCOMPARE(page.findChild<QComboBox *>("folder")->findText("Trials") >= 0, true);
    }

    //! In libpq's words; what is in force anyway is not kept.
    void reachesEveryParameter()
    {
        ConnectPage page;
        const auto all = pg::parameters();
        page.setParameters(all);
        page.setRequest({.settings = {{{"host", "db"}, {"application_name", "x"}}}});
        page.show();
        page.findChild<QPushButton *>("more")->click();
        auto *dialog = page.findChild<ParametersDialog *>();
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<QTableView *>("parameters");
        auto *model = table->model();
        // All but those with a field of their own: five, service and sslmode.
        QCOMPARE(model->rowCount(), static_cast<int>(all.size()) - 7);
        const auto rowOf = [model](const char *keyword) {
            const auto found = model->match(model->index(0, ParameterModel::KeywordColumn), Qt::DisplayRole,
                                            QLatin1String(keyword), 1, Qt::MatchExactly);
            return found.isEmpty() ? -1 : found.first().row();
        };
        QCOMPARE(model->index(rowOf("connect_timeout"), ParameterModel::LabelColumn).data().toString(),
                 QString("Connect-timeout"));
        QCOMPARE(model->index(rowOf("application_name"), ParameterModel::ValueColumn).data().toString(), QString("x"));
        QVERIFY(model->setData(model->index(rowOf("connect_timeout"), ParameterModel::ValueColumn), "7"));
        QVERIFY(model->setData(model->index(rowOf("application_name"), ParameterModel::ValueColumn), ""));
        const auto gss = rowOf("gssencmode");
        const auto inForce =
            QString::fromStdString(std::ranges::find(all, std::string("gssencmode"), &pg::Parameter::keyword)->value);
        model->setData(model->index(gss, ParameterModel::ValueColumn), inForce);
        dialog->accept();
        const std::map<std::string, std::string> expected{{"host", "db"}, {"connect_timeout", "7"}};
        QCOMPARE(page.request().settings.parameters, expected);
        QVERIFY(page.findChild<QPushButton *>("more")->text().contains("1"));
    }

    void asksInPlaceForAMissingPassword()
    {
        ConnectPage page;
        fillPage(page);
        page.show();
        page.askPassword({.settings = {{{"host", "h"}, {"user", "ada"}}}, .name = "Till"}, true);
        QVERIFY(page.findChild<MessageBar *>()->text().contains("Till"));
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
        ParametersDialog dialog(
            {{.keyword = "connect_timeout", .label = "Connect-timeout", .value = "7"},
             {.keyword = "gssencmode", .label = "GSSENC-Mode", .inForce = "prefer"},
             {.keyword = "sslpassword", .label = "SSL-Client-Key-Password", .value = "x", .isSecret = true}});
        dialog.show();
        samples::keepShot(dialog, "parameters-" + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(page.minimumSizeHint().width() <= 1000);
    }
};

QTEST_MAIN(ConnectPageTest)

} // namespace connectpage_test

#include "connectpage_test.moc"
