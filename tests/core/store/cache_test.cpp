// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"
#include "tests/core/store/noise.h"
#include "tests/support/worded.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>

namespace cache_test {

using namespace espalier;
using tests::noise;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace

class CacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void forgetsWhatWasOfUseLongestAgo()
    {
        const auto keys = [](store::Cache &cache, std::string_view kind) {
            std::string text;
            const auto entries = cache.list(kind).value();
            for (const auto &entry : entries)
                text += entry.key;
            return text;
        };
        auto cache = store::Cache::open(path()).value();
        for (const auto *key : {"a", "b", "c", "d"})
            QVERIFY(cache.put("columns", key, noise(1000, 1)));
        QVERIFY(cache.put("run", "z", noise(9000, 2)));
        for (const auto *key : {"d", "c", "b", "a", "nothing"})
            QVERIFY(cache.markUsed("columns", key));
        QVERIFY(cache.shrink("columns", 4000));
        QCOMPARE(keys(cache, "columns"), std::string("abcd"));
        QVERIFY(cache.shrink("columns", 3999));
        QCOMPARE(keys(cache, "columns"), std::string("abc"));
        QVERIFY(cache.markUsed("columns", "c"));
        auto again = store::Cache::open(path()).value();
        QVERIFY(again.shrink("columns", 2500));
        QCOMPARE(keys(again, "columns"), std::string("ac"));
        QVERIFY(again.put("columns", "c", noise(2000, 3)));
        QVERIFY(again.shrink("columns", 1000));
        QCOMPARE(keys(again, "columns"), std::string("a"));
        QVERIFY(again.shrink("columns", 0));
        QCOMPARE(keys(again, "columns"), std::string());
        QCOMPARE(keys(again, "run"), std::string("z"));
    }

    void keepsBytes()
    {
        const auto large = noise(3'500'000, 1);
        {
            auto cache = store::Cache::open(path()).value();
            QVERIFY(cache.put("frame", "a", large));
            QVERIFY(cache.put("frame", "b", ""));
            QVERIFY(cache.put("table", "a", "other"));
            QVERIFY(cache.put("frame", "c'\n\"", "x"));
            QVERIFY(cache.put("frame", "b", "replaced"));
        }
        auto cache = store::Cache::open(path()).value();
        QVERIFY(cache.get("frame", "a").value() == large);
        QVERIFY(cache.get("frame", "b").value() == "replaced");
        QVERIFY(cache.get("frame", "c'\n\"").value() == "x");
        QVERIFY(!cache.get("frame", "z").value().has_value());
        const auto entries = cache.list("frame").value();
        QCOMPARE(entries.size(), std::size_t(3));
        QCOMPARE(entries.front().bytes, large.size());
        QVERIFY(cache.remove("frame", "a"));
        QVERIFY(!cache.get("frame", "a").value().has_value());
        QVERIFY(cache.get("table", "a").value() == "other");
    }

    void givesBytesInPieces()
    {
        const auto inPieces = [](store::Pieces &pieces) {
            std::string bytes;
            for (auto piece = pieces.next(); !piece.empty(); piece = pieces.next())
                bytes += piece;
            return bytes;
        };
        const auto large = noise(3'500'000, 1);
        auto cache = store::Cache::open(path()).value();
        QVERIFY(cache.put("frame", "large", large));
        QVERIFY(cache.put("frame", "small", "some"));
        QVERIFY(!cache.open("frame", "z").value().has_value());
        auto small = cache.open("frame", "small").value();
        QCOMPARE(small->size(), std::size_t(4));
        QCOMPARE(inPieces(*small), std::string("some"));
        auto before = cache.open("frame", "large").value();
        QVERIFY(cache.put("frame", "large", noise(2'000'000, 2)));
        QCOMPARE(before->size(), large.size());
        QVERIFY(inPieces(*before) == large && !before->isDamaged());
        // A bit of the second block.
        const QDir folder(name() + ".d");
        const auto file = folder.filePath(folder.entryList(QDir::Files).first());
        auto content = contentOf(file);
        content[1'500'000] = static_cast<char>(content[1'500'000] ^ 1);
        write(file, content);
        auto damaged = cache.open("frame", "large").value();
        QCOMPARE(inPieces(*damaged).size(), std::size_t(1) << 20U);
        QVERIFY(damaged->isDamaged());
        QVERIFY(cache.tellDamaged("frame", "large"));
        QVERIFY(!cache.get("frame", "large").value().has_value());
    }

    void neverReturnsDamagedBytes()
    {
        const auto bytes = noise(2'500'000, 2);
        {
            auto cache = store::Cache::open(path()).value();
            QVERIFY(cache.put("frame", "a", bytes));
        }
        const auto good = contentOf(name());
        Random random(Seed{3});
        int intact = 0;
        for (int round = 0; round < 150; ++round) {
            auto damaged = good;
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(good.size())));
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1U << random.below(8)));
            write(name(), damaged);
            QFile::remove(name() + "-wal");
            QFile::remove(name() + "-shm");
            auto cache = store::Cache::open(path());
            if (!cache) { // the version field: "made by a newer version"
                QCOMPARE(cache.error().code, Error::Code::Unsupported);
                continue;
            }
            const auto found = cache->get("frame", "a");
            if (found && found->has_value()) {
                QVERIFY(**found == bytes);
                ++intact;
            }
        }
        QVERIFY(intact < 10); // unused bytes of the file only
    }

    void beginsAnewWhereTheFileIsCut_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 50, 4096, 100'000})
            QTest::addRow("%d", size) << size;
    }

    void beginsAnewWhereTheFileIsCut()
    {
        QFETCH(int, size);
        {
            auto cache = store::Cache::open(path()).value();
            QVERIFY(cache.put("frame", "a", noise(300'000, 2)));
        }
        write(name(), contentOf(name()).left(size));
        auto cache = store::Cache::open(path()).value();
        QVERIFY(!cache.get("frame", "a").value().has_value());
        QVERIFY(cache.put("frame", "a", "new"));
        QVERIFY(QFile::exists(name() + ".damaged-1"));
    }

    void tellsThatALastingEntryIsDamaged()
    {
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(runs.put("run", "a", noise(50'000, 1)));
            QVERIFY(runs.put("run", "b", noise(50'000, 2)));
        }
        auto content = contentOf(name());
        const auto bytes = QByteArray::fromStdString(noise(50'000, 1).substr(1'000, 40));
        const auto at = content.indexOf(bytes);
        QVERIFY(at > 0);
        content[at] = static_cast<char>(content[at] ^ 1);
        write(name(), content);
        for (int round = 0; round < 2; ++round) { // it stays
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(!runs.recovery());
            const auto damaged = runs.get("run", "a");
            QVERIFY(!damaged);
            QCOMPARE(damaged.error().code, Error::Code::Io);
            QCOMPARE(damaged.error().subject, std::string("run a"));
            QVERIFY(runs.get("run", "b").value() == noise(50'000, 2));
            QCOMPARE(runs.list("run").value().size(), std::size_t(2));
        }
    }

    void recoversWhatIsWholeOfALastingFile()
    {
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            for (int i = 0; i < 20; ++i)
                QVERIFY(runs.put("run", std::to_string(i), noise(50'000, static_cast<std::uint64_t>(i))));
        }
        const auto whole = contentOf(name());
        write(name(), whole.left(whole.size() / 2));
        auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
        QVERIFY(runs.recovery());
        const auto &recovery = *runs.recovery();
        QVERIFY2(recovery.recovered >= 5 && recovery.recovered < 20, qPrintable(QString::number(recovery.recovered)));
        QVERIFY(recovery.recovered + recovery.lost.size() == 20 || recovery.isListCut);
        QVERIFY(store::describe(recovery).find("damaged-1") != std::string::npos);
        const auto entries = runs.list("run").value();
        QCOMPARE(entries.size(), recovery.recovered);
        for (const auto &entry : entries)
            QVERIFY(runs.get("run", entry.key).value() == noise(50'000, std::stoul(entry.key)));
        // It is told once, to whom opened it.
        QVERIFY(!store::Cache::open(path(), store::Purpose::Lasting).value().recovery());
    }

    //! Damage that only a reader meets: the next who opens the file looks at the whole of it, and begins anew.
    void whatAReaderMeetsIsLookedAtTheNextTime()
    {
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            for (int i = 0; i < 400; ++i)
                QVERIFY(runs.put("run", std::to_string(i), noise(5'000, static_cast<std::uint64_t>(i))));
        }
        auto content = contentOf(name());
        constexpr qsizetype page = 4096;
        // In the last tenth each page becomes one of no kind that SQLite knows.
        for (qsizetype at = content.size() / page * 9 / 10 * page; at < content.size(); at += page)
            content[at] = '\x77';
        write(name(), content);
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(!runs.recovery()); // nobody looked
            int damaged = 0;
            for (int i = 0; i < 400; ++i)
                damaged += runs.get("run", std::to_string(i)) ? 0 : 1;
            QVERIFY(damaged > 0);
        }
        auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
        QVERIFY(runs.recovery());
        QVERIFY(runs.recovery()->recovered > 0 && !runs.recovery()->lost.empty());
        QVERIFY(!store::Cache::open(path(), store::Purpose::Lasting).value().recovery());
    }

    //! The log of one who was killed is there, and what it committed is not lost.
    void survivesAnEndWithoutClosing()
    {
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ESPALIER_WRITE_TO", name());
        environment.insert("ESPALIER_WRITE_AS", "killed");
        environment.insert("ESPALIER_WRITE_AND_DIE", "1");
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), {"cache", "writes"});
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFileInfo(name() + "-wal").size() > 0);
        auto cache = store::Cache::open(path()).value();
        QCOMPARE(cache.list("frame").value().size(), std::size_t(40));
        QVERIFY(!QFile::exists(name() + ".damaged-1"));
    }

    void isItsOwnersAlone()
    {
        const auto before = umask(0);
        const auto file = m_folder->filePath("deep/down/cache.db");
        auto cache = store::Cache::open(file.toStdString()).value();
        QVERIFY(cache.put("frame", "a", "x"));
        umask(before);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const auto names = QDir(m_folder->filePath("deep/down")).entryList(QDir::Files);
        QVERIFY(names.size() >= 2);
        for (const auto &each : names)
            QVERIFY2(!(QFile::permissions(m_folder->filePath("deep/down/" + each)) & others), qPrintable(each));
        QVERIFY(!(QFile::permissions(m_folder->filePath("deep")) & others));
    }

    void leavesForeignFilesAlone()
    {
        write(name(), "these are somebody's notes, and no database at all");
        QVERIFY(store::Cache::open(path()));
        QCOMPARE(contentOf(name() + ".damaged-1").left(5), QByteArray("these"));
        QFile::remove(name());
        QFile::remove(name() + "-wal");
        QFile::remove(name() + "-shm");
        write(name(), contentOf(name() + ".damaged-1"));
        QVERIFY(store::Cache::open(path()));
        QVERIFY(QFile::exists(name() + ".damaged-2"));
    }

    void refusesNewerVersions()
    {
        (void)store::Cache::open(path()).value();
        auto content = contentOf(name());
        content[60] = 0;
        content[63] = 9; // user_version: bytes 60 to 63 of the header
        write(name(), content);
        QCOMPARE(store::Cache::open(path()).error().code, Error::Code::Unsupported);
        QVERIFY(!QFile::exists(name() + ".damaged-1"));
    }

    void keepsTheOldEntryWhenTheDiskIsFull()
    {
        auto cache = store::Cache::open(path()).value();
        QVERIFY(cache.put("frame", "a", "old"));
        // A limit on file size stands for the full disk.
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 2'000'000;
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto result = cache.put("frame", "a", noise(8'000'000, 4));
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(result.error().code, Error::Code::Io);
        QCOMPARE(result.error().remedies.size(), std::size_t(1));
        QVERIFY2(plainText(result.error().remedies.front()).find("store.entry_needs(7.7 MiB)") == 0,
                 describe(result.error()).c_str());
        QVERIFY(cache.get("frame", "a").value() == "old");
        QVERIFY(cache.put("frame", "a", "new"));
        QVERIFY(cache.get("frame", "a").value() == "new");
    }

    void servesTwoProcesses()
    {
        // Two of these very programs write at once; every entry of both has to be there.
        std::vector<std::unique_ptr<QProcess>> writers;
        for (const char *prefix : {"left", "right"}) {
            writers.push_back(std::make_unique<QProcess>());
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("ESPALIER_WRITE_TO", name());
            environment.insert("ESPALIER_WRITE_AS", prefix);
            writers.back()->setProcessEnvironment(environment);
            writers.back()->start(QCoreApplication::applicationFilePath(), {"cache", "writes"});
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished(60'000));
            QCOMPARE(writer->exitCode(), 0);
        }
        auto cache = store::Cache::open(path()).value();
        const auto entries = cache.list("frame").value();
        QCOMPARE(entries.size(), std::size_t(80));
        for (const auto &entry : entries)
            QVERIFY(cache.get("frame", entry.key).value() == noise(50'000, entry.key.size()));
    }

    //! The other side of servesTwoProcesses() and of survivesAnEndWithoutClosing().
    void writes()
    {
        const auto file = qEnvironmentVariable("ESPALIER_WRITE_TO");
        if (file.isEmpty())
            QSKIP("run by servesTwoProcesses");
        auto cache = store::Cache::open(file.toStdString()).value();
        for (int i = 0; i < 40; ++i) {
            const auto key = qEnvironmentVariable("ESPALIER_WRITE_AS").toStdString() + std::to_string(i);
            QVERIFY(cache.put("frame", key, noise(50'000, key.size())));
        }
        if (!qEnvironmentVariable("ESPALIER_WRITE_AND_DIE").isEmpty())
            std::raise(SIGKILL);
    }

private:
    QString name() const { return m_folder->filePath("cache.db"); }
    std::string path() const { return name().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CacheTest)

} // namespace cache_test

#include "cache_test.moc"
