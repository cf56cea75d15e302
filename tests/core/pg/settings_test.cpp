// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/addresstext.h"
#include "core/pg/arguments.h"
#include "core/pg/connect.h"
#include "core/pg/rows.h"
#include "core/pg/settings.h"
#include "core/pg/ssh.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

namespace settings_test {

using namespace espalier;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Both programs take their arguments so.
    void aPasswordLeavesTheArguments()
    {
        std::string program = "espalier";
        std::string option = "-d";
        std::string address = "postgresql://ana:hush@host/shop";
        std::array<char *, 4> argv{program.data(), option.data(), address.data(), nullptr};
        const auto taken = pg::takenArguments(3, argv.data());
        QCOMPARE(taken, (std::vector<std::string>{"espalier", "-d", "postgresql://ana:hush@host/shop"}));
        QCOMPARE(option, std::string("-d"));
        QCOMPARE(address, std::string(address.size(), '*'));
    }

    //! No part of a password is shown, however it is written.
    void neverEchoesAPassword_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const auto *text : {"postgresql://ann:sec@ret@host/db", "postgresql://ann:sec/ret@host/db",
                                 "postgresql://ann:sec?ret@host/db", "postgresql://ann:sec#ret@host/db",
                                 "postgresql://ann:sec%zzret@host/db", "postgres://ann:s:ec@ret@host:5432",
                                 "host=h password=sec ret", "host=h password='sec ret", "password=sec ret=1 host=h"})
            QTest::newRow(text) << QByteArray(text);
    }
    void neverEchoesAPassword()
    {
        QFETCH(QByteArray, text);
        QVERIFY(pg::mayHoldPassword(text.toStdString()));
        const auto settings = pg::parseSettings(text.toStdString());
        QVERIFY(!settings);
        for (const auto *part : {"sec", "ret"})
            QVERIFY2(describe(settings.error()).find(part) == std::string::npos, describe(settings.error()).c_str());
    }

    void readsEscapedPasswords()
    {
        const auto settings = pg::parseSettings("postgresql://ann:sec%40r%2Fet@host:5433/db?sslmode=disable").value();
        QCOMPARE(settings.parameters.at("password"), std::string("sec@r/et"));
        QCOMPARE(settings.parameters.at("host"), std::string("host"));
        QVERIFY(pg::parseSettings("postgresql://[::1]:5432/db"));
        QVERIFY(pg::parseSettings("postgresql://a:1,b:2/db"));
        QVERIFY(pg::parseSettings("postgresql:///db?host=/tmp&user=a"));
    }

    void init()
    {
        for (const char *name : {"PGHOST", "PGSERVICE", "PGDATABASE", "PGOPTIONS", "PGCONNECT_TIMEOUT", "PGUSER"})
            qunsetenv(name);
    }

    void readsUrisKeywordsAndServices()
    {
        const auto uri = pg::parseSettings("postgresql://ann:s%20ecret@db.example:5433/shop?sslmode=require").value();
        QCOMPARE(uri.parameters.at("host"), std::string("db.example"));
        QCOMPARE(uri.parameters.at("password"), std::string("s ecret"));
        QCOMPARE(uri.parameters.at("port"), std::string("5433"));
        const auto keywords = pg::parseSettings("host=/run dbname='two words'").value();
        QCOMPARE(keywords.parameters.at("dbname"), std::string("two words"));
        // No service has the name, so that it is a database's.
        QCOMPARE(pg::parseSettings(" mine ").value().parameters.at("dbname"), std::string("mine"));
        QVERIFY(pg::parseSettings("  ").value().parameters.empty());
        QCOMPARE(pg::parseSettings("hots=x").error().code, Error::Code::Invalid);
    }

    void neverShowsThePassword()
    {
        const auto settings =
            pg::parseSettings("postgresql://ann:hidden@db/shop?sslpassword=hidden&application_name=a%20'b").value();
        const auto text = pg::displayText(settings);
        QVERIFY(text.find("hidden") == std::string::npos);
        // What is shown reads back as the same settings, secrets aside.
        auto expected = settings;
        expected.parameters.erase("password");
        expected.parameters.erase("sslpassword");
        QCOMPARE(pg::parseSettings(text).value(), expected);
        QCOMPARE(pg::shortName(settings), std::string("shop on db"));
        QCOMPARE(pg::shortName(pg::parseSettings("host=/run dbname=shop").value()), std::string("shop (local socket)"));
    }

    //! libpq would not expand it, and it would be kept with what is secret in it.
    void refusesAConnectionForAName()
    {
        for (const auto *text :
             {"host=h dbname=postgresql://u:geheim@h/x", "host=h dbname='dbname=x password=geheim'"}) {
            const auto parsed = pg::parseSettings(text);
            QVERIFY2(!parsed && !QString::fromStdString(describe(parsed.error())).contains("geheim"), text);
        }
        const pg::Settings settings{{{"dbname", "postgresql://u:geheim@h/x"}, {"host", "h"}}};
        QCOMPARE(pg::displayText(settings), std::string("host=h"));
        QCOMPARE(pg::parseSettings("dbname=passwords")->parameters.at("dbname"), std::string("passwords"));
    }

    void readsServiceFiles()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("service.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# comment\n[first]\nhost=db\nconnect_timeout=3\n\n[ second ]\n[third]\ndbname=x\n");
        file.close();
        qputenv("PGSERVICEFILE", file.fileName().toUtf8());
        qputenv("PGSYSCONFDIR", folder.path().toUtf8());
        const auto names = pg::services();
        QCOMPARE(names.size(), std::size_t(3));
        QCOMPARE(names.front(), std::string("first"));
        QCOMPARE(pg::parseSettings("first").value(), (pg::Settings{{{"service", "first"}}}));
        QCOMPARE(pg::parseSettings("fist").value(), (pg::Settings{{{"dbname", "fist"}}}));
        // A service's own timeout stays; the dead-link defaults come in beneath it.
        const auto effective = pg::effectiveParameters({{{"service", "first"}}});
        QCOMPARE(effective.at("connect_timeout"), std::string("3"));
        QCOMPARE(effective.at("tcp_user_timeout"), std::string("30000"));
    }

    void listsParametersWithoutSecrets()
    {
        qputenv("PGPASSWORD", "hidden");
        bool hasPassword = false;
        for (const auto &parameter : pg::parameters()) {
            QVERIFY(parameter.value != "hidden");
            hasPassword |= parameter.keyword == "password" && parameter.isSecret;
        }
        QVERIFY(hasPassword);
        qunsetenv("PGPASSWORD");
    }

    //! ssh is our keyword: libpq never sees it, and what was read prints as what reads the same.
    void readsTheWayThroughSsh_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("ssh");
        QTest::newRow("uri") << QByteArray("postgresql://ada@db:5433/shop?ssh=ops%40bastion:22&sslmode=require")
                             << QByteArray("ops@bastion:22");
        QTest::newRow("uri, last") << QByteArray("postgresql://ada@db:5433/shop?sslmode=require&ssh=bastion")
                                   << QByteArray("bastion");
        QTest::newRow("keywords") << QByteArray(
            "host=db ssh = ops@bastion port=5433 user=ada dbname=shop sslmode=require")
                                  << QByteArray("ops@bastion");
        QTest::newRow("quoted") << QByteArray(
            "host=db port=5433 user=ada dbname='shop' sslmode=require ssh='[2001:db8::1]:22'")
                                << QByteArray("[2001:db8::1]:22");
    }
    void readsTheWayThroughSsh()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, ssh);
        const auto settings = pg::parseSettings(text.toStdString()).value();
        const std::map<std::string, std::string> expected{{"host", "db"},         {"port", "5433"},
                                                          {"user", "ada"},        {"dbname", "shop"},
                                                          {"sslmode", "require"}, {"ssh", ssh.toStdString()}};
        QCOMPARE(settings.parameters, expected);
        QCOMPARE(pg::parseSettings(pg::displayText(settings)).value(), settings);
        QVERIFY(!pg::effectiveParameters(settings).contains("ssh"));
        QCOMPARE(pg::shortName(settings), "shop on db through " + ssh.toStdString());
    }

    //! What a timer reads has none of the environment of who made it.
    void tellsWhatTheEnvironmentAdds()
    {
        const std::map<const char *, const char *> variables{
            {"PGHOST", "/run/pg"}, {"PGPORT", "5617"}, {"PGDATABASE", "shop"}, {"PGPASSWORD", "hush"}};
        std::map<const char *, QByteArray> before;
        for (const auto &[name, value] : variables) {
            before[name] = qgetenv(name);
            qputenv(name, value);
        }
        const auto text = pg::textWithEnvironment({});
        const auto named = pg::textWithEnvironment({{{"dbname", "other"}}});
        for (const auto &[name, value] : before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
        const auto read = pg::parseSettings(text).value().parameters;
        QCOMPARE(read.at("host"), std::string("/run/pg"));
        QCOMPARE(read.at("port"), std::string("5617"));
        QCOMPARE(read.at("dbname"), std::string("shop"));
        QVERIFY2(text.find("hush") == std::string::npos, text.c_str());
        QCOMPARE(pg::parseSettings(named).value().parameters.at("dbname"), std::string("other"));
        QCOMPARE(pg::parseSettings(named).value().parameters.at("host"), std::string("/run/pg"));
    }

    //! A password that speaks of ssh is a password.
    void leavesWhatIsNoKeyword()
    {
        const auto settings = pg::parseSettings("password='a ssh=b' host=db").value();
        QCOMPARE(settings.parameters.at("password"), std::string("a ssh=b"));
        QVERIFY(!settings.parameters.contains("ssh"));
    }

    void readsWhomSshIsToReach()
    {
        QCOMPARE(pg::parseSshTarget("ada@bastion:2222").value(), (pg::SshTarget{"ada", "bastion", "2222"}));
        QCOMPARE(pg::parseSshTarget("bastion").value(), (pg::SshTarget{"", "bastion", ""}));
        QCOMPARE(pg::parseSshTarget("[2001:db8::1]:22").value(), (pg::SshTarget{"", "2001:db8::1", "22"}));
        QCOMPARE(pg::parseSshTarget("2001:db8::1").value(), (pg::SshTarget{"", "2001:db8::1", ""}));
        // Nothing that ssh could take for an option or a command.
        for (const auto *text : {"", "@", "a@", "-oProxyCommand=x", "a@-oProxyCommand=x", "host:0", "host:99999",
                                 "host:x", "two hosts", "a;b", "$(a)"})
            QVERIFY2(!pg::parseSshTarget(text), text);
        QVERIFY(!pg::parseSettings("host=db ssh=-oProxyCommand=x"));
    }

    void listsTheHostsOfSshConfiguration()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(".ssh/more"));
        const auto write = [&home](const QString &name, const QByteArray &text) {
            QFile file(home.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(
            write(".ssh/config", "Include more/*\nHost bastion *.example.org !x\n  HostName b\nhost=second third\n"));
        QVERIFY(write(".ssh/more/a", "Host first\n"));
        const auto before = qgetenv("HOME");
        qputenv("HOME", home.path().toUtf8());
        const auto hosts = pg::sshHosts();
        qputenv("HOME", before);
        QCOMPARE(hosts, (std::vector<std::string>{"first", "bastion", "second", "third"}));
    }

    void readsArraysAndNumbers()
    {
        QCOMPARE(pg::parseArray("{a,\"b \\\"c\\\"\",NULL,\"\",\"x,y\"}"),
                 (std::vector<std::string>{"a", "b \"c\"", "", "", "x,y"}));
        QVERIFY(pg::parseArray("{}").empty());
        QCOMPARE(pg::parseArray("[2:3]={1,2}"), (std::vector<std::string>{"1", "2"}));
        const pg::Rows rows({"a", "b", "c"}, {"12x", "-Infinity", std::nullopt}, 1);
        QCOMPARE(rows.integer(0, 0), 0);
        QVERIFY(std::isinf(rows.number(0, 1)));
        QVERIFY(std::isnan(rows.number(0, 2)));
    }
};

QTEST_APPLESS_MAIN(SettingsTest)

} // namespace settings_test

#include "settings_test.moc"
