// SPDX-License-Identifier: GPL-3.0-or-later
// Entries that stand in files of their own, beside the database.
#include "core/base/random.h"
#include "core/store/blobfile.h"
#include "core/store/cache.h"
#include "tests/core/store/noise.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>

namespace blobfile_test {

using namespace espalier;
using tests::noise;

namespace {

constexpr std::size_t large = 5 * store::blockSize / 2; // two blocks and a half

//! Bytes that tell whether they are all of one writing.
std::string written(char letter)
{
    return std::string(large + static_cast<std::size_t>(letter), letter);
}

bool isOneWriting(const std::string &bytes)
{
    return !bytes.empty() && bytes == written(bytes.front());
}

//! A file of format 1, made by its schema, with an entry "frame a" in two blocks; packed by qCompress().
constexpr const char *formatOne =
    "AAASAHja7VZPb9MwFLfb9E8qTROHKcAB3rHRCmqapMsOILrOoIo2ZV0ntlMVJ65WtWuhSSXKrXwXPg4HkPgauyEh7YLttqMbExq3"
    "ieYn2y/v+fnlvTj+yYcH9V7EoDsan3kRmCiBMEYvABBC6qIvoSz6EnjREQnfDdDNUNFTH6eEI74QenYuYtwNpJMbcm++It5i/A94"
    "gtNI28SN7tg7Y97GLnN8w3a8UjkwWanseaxrB35AHYMGZVo0c3L/fyDeYqwLcoq2qS5+EK4m8GeEv/Ehxt3EdiKlqo37jmPTouNY"
    "5ZJldRm1mGEGPrUoK3m2WdwxQuaPhkEBp9Rs46Ftm4ZHS9zMzGDXKvrU5kt3KQ0Cq2jtlLq9cRgVICf3n5//i5gB1gYpRVVxQlHU"
    "rLqBzlESPUL4Af7CxTn+ueo4ayQzmqbhT9PIowNGByO/Lwel2iKVNoF2Za9OQJognwMONozGU6i5bfKKtMBttsE9qtehRV6SFnGr"
    "5HDh0XRhn9QJj1GtHFYr+6QAw8kZZeM/1hbg1AtPoU2O279t8l10GrEQ9urNvRXnN61ao9I6gdfkBPLyXcvIus6r277lN5oZeF56"
    "RZYuA8khcaX0eTHz0nvBZe4rSRSg3xsG19KHPpteN4W9j+wfij9yawdHBPIiuoyn63oirT3TMOIW9iF8P+A3+443iUZS78hUO4YU"
    "SXEXF2UK/ueX/hhrCrH/SXwP4e/4gIsYz9Np7fEWfivPzCRkQSeajIfiQV0c/Jq7T47hckowmVAgLzR9hlMZbWsLz5jkDTEjeuYK"
    "a8z9b+DLVfK6DWXKBK5zhq4rf+MBydYdQ4pULj7/a41ftmoGaQ==";

} // namespace

class BlobFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLargeEntryHasAFileOfItsOwn()
    {
        {
            auto cache = store::Cache::open(path()).value();
            QVERIFY(cache.put("frame", "inside", noise(store::blockSize, 1)));
            QVERIFY(!QFile::exists(folder()));
            QVERIFY(cache.put("frame", "block", noise(2 * store::blockSize, 2)));
            QVERIFY(cache.put("frame", "more", noise(large, 3)));
            QCOMPARE(files().size(), 2);
            QVERIFY(QFile(name()).size() < qint64(2 * store::blockSize));
        }
        auto cache = store::Cache::open(path()).value();
        QVERIFY(cache.get("frame", "inside").value() == noise(store::blockSize, 1));
        QVERIFY(cache.get("frame", "block").value() == noise(2 * store::blockSize, 2));
        QVERIFY(cache.get("frame", "more").value() == noise(large, 3));
        QCOMPARE(cache.list("frame").value().back().bytes, large);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder()) & others));
        for (const auto &each : files())
            QVERIFY(!(QFile::permissions(folder() + "/" + each) & others));
    }

    //! Whatever the pieces are, the bytes are the same.
    void piecesBecomeOneEntry_data()
    {
        QTest::addColumn<int>("piece");
        QTest::addColumn<int>("total");
        for (const int piece : {1'000, 1 << 20, 1'500'000, 3'000'000}) {
            for (const int total : {0, 10, 1 << 20, 1'048'577, 5'000'000})
                QTest::addRow("%d of %d", piece, total) << piece << total;
        }
    }

    void piecesBecomeOneEntry()
    {
        QFETCH(int, piece);
        QFETCH(int, total);
        const auto bytes = noise(static_cast<std::size_t>(total), 4);
        auto cache = store::Cache::open(path()).value();
        QVERIFY(cache.put("frame", "a", [&](const store::Sink &sink) {
            for (std::size_t at = 0; at < bytes.size(); at += static_cast<std::size_t>(piece))
                sink(std::string_view(bytes).substr(at, static_cast<std::size_t>(piece)));
        }));
        QVERIFY(cache.get("frame", "a").value() == bytes);
        QCOMPARE(files().size(), bytes.size() > store::blockSize ? 1 : 0);
    }

    void aFileGoesWithItsRow()
    {
        auto cache = store::Cache::open(path()).value();
        for (const auto *key : {"a", "b", "c"}) {
            QVERIFY(cache.put("frame", key, noise(large, 1)));
            QVERIFY(cache.markUsed("frame", key));
        }
        QVERIFY(cache.put("frame", "a", noise(large, 2)));
        QCOMPARE(files().size(), 3);
        QVERIFY(cache.put("frame", "a", "small"));
        QCOMPARE(files().size(), 2);
        QCOMPARE(cache.shrink("frame", large + 100).value(), std::size_t(2)); // a, replaced, and b
        QCOMPARE(files().size(), 1);
        QVERIFY(cache.get("frame", "c").value() == noise(large, 1));
        QVERIFY(cache.remove("frame", "c"));
        QCOMPARE(files().size(), 0);
    }

    void whatNoRowNamesIsSweptByWhoIsAlone()
    {
        const QString orphan = folder() + "/0123456789abcdef0123456789abcdef";
        const QString foreign = folder() + "/notes.txt";
        auto cache = std::make_unique<store::Cache>(store::Cache::open(path()).value());
        QVERIFY(cache->put("frame", "a", noise(large, 1)));
        for (const auto &each : {orphan, foreign}) {
            QFile file(each);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        // It may be one that is being written.
        QVERIFY(store::Cache::open(path()));
        QVERIFY(QFile::exists(orphan));
        cache.reset();
        auto alone = store::Cache::open(path()).value();
        QVERIFY(!QFile::exists(orphan));
        QVERIFY(QFile::exists(foreign));
        QVERIFY(alone.get("frame", "a").value() == noise(large, 1));
    }

    void damageIsForgottenOrTold_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("size");
        const auto size = qint64(large);
        QTest::newRow("bytes") << qint64(1'500'000) << size + 96;
        QTest::newRow("hash of a block") << size + 40 << size + 96;
        QTest::newRow("cut") << qint64(-1) << size;
        QTest::newRow("longer") << qint64(-1) << size + 97;
        QTest::newRow("empty") << qint64(-1) << qint64(0);
        QTest::newRow("missing") << qint64(-1) << qint64(-1);
    }

    void damageIsForgottenOrTold()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, size);
        {
            auto cache = store::Cache::open(path()).value();
            QVERIFY(cache.put("frame", "a", noise(large, 1)));
        }
        QFile file(folder() + "/" + files().front());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.size(), qint64(large) + 96);
        if (at >= 0) {
            QVERIFY(file.seek(at));
            char byte = 0;
            QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(static_cast<char>(byte ^ 1)));
        }
        QVERIFY(size < 0 ? file.remove() : file.resize(size));
        file.close();
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            const auto damaged = runs.get("frame", "a");
            QVERIFY(!damaged);
            QCOMPARE(damaged.error().code, Error::Code::Io);
            QCOMPARE(damaged.error().subject, std::string("frame a"));
            QCOMPARE(runs.list("frame").value().size(), std::size_t(1)); // it stays
        }
        auto cache = store::Cache::open(path()).value();
        QVERIFY(!cache.get("frame", "a").value().has_value());
        QVERIFY(cache.list("frame").value().empty());
        QCOMPARE(files().size(), 0);
        QVERIFY(cache.put("frame", "a", noise(large, 2)));
        QVERIFY(cache.get("frame", "a").value() == noise(large, 2));
    }

    void aFullDiskLeavesNoHalfFile()
    {
        auto cache = store::Cache::open(path()).value();
        QVERIFY(cache.put("frame", "a", noise(large, 1)));
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 2'000'000;
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto result = cache.put("frame", "a", noise(large, 2));
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(result.error().code, Error::Code::Io);
        QCOMPARE(result.error().remedies.size(), std::size_t(1));
        QCOMPARE(files().size(), 1);
        QVERIFY(cache.get("frame", "a").value() == noise(large, 1));
    }

    //! What is whole of a damaged database is recovered with its files.
    void filesAreRecovered()
    {
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(runs.put("run", "whole", noise(large, 1)));
            QVERIFY(runs.put("run", "damaged", noise(large, 2)));
            for (int i = 0; i < 400; ++i)
                QVERIFY(runs.put("run", std::to_string(i), noise(5'000, static_cast<std::uint64_t>(i))));
        }
        // The second, by its first bytes.
        for (const auto &each : files()) {
            QFile file(folder() + "/" + each);
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (file.peek(100).toStdString() == noise(100, 2))
                QVERIFY(file.resize(large));
        }
        QFile file(name());
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        for (qint64 at = file.size() / page * 9 / 10 * page; at < file.size(); at += page) {
            QVERIFY(file.seek(at));
            QVERIFY(file.putChar('\x77'));
        }
        file.close();
        QFile suspicion(name() + ".suspect");
        QVERIFY(suspicion.open(QIODevice::WriteOnly));
        suspicion.close();
        auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
        QVERIFY(runs.recovery());
        QVERIFY(runs.get("run", "whole").value() == noise(large, 1));
        QVERIFY(!runs.get("run", "damaged").value().has_value());
        const auto &lost = runs.recovery()->lost;
        QVERIFY(std::ranges::find(lost, "run damaged") != lost.end());
        QCOMPARE(files().size(), 1);
        QCOMPARE(QDir(name() + ".damaged-1.d").entryList(QDir::Files).size(), 2);
    }

    //! Somebody moved the database away and not its folder: beside the new one it is kept, of a cache it is forgotten.
    void aFolderWithoutItsDatabaseIsKept()
    {
        QVERIFY(store::Cache::open(path(), store::Purpose::Lasting).value().put("run", "a", noise(large, 1)));
        QVERIFY(QFile::rename(name(), name() + ".elsewhere"));
        for (int i = 0; i < 2; ++i) {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(!runs.get("run", "a").value().has_value());
            QCOMPARE(QDir(name() + ".damaged-1.d").entryList(QDir::Files).size(), 1);
        }
        QVERIFY(QFile::remove(name()));
        QVERIFY(QFile::rename(name() + ".elsewhere", name()));
        QVERIFY(QDir().rename(name() + ".damaged-1.d", folder()));
        QVERIFY(store::Cache::open(path(), store::Purpose::Lasting).value().get("run", "a").value() == noise(large, 1));
        QVERIFY(QFile::remove(name()));
        (void)store::Cache::open(path()).value();
        QCOMPARE(files().size(), 0);
    }

    void filesOfTheFirstFormatAreRead()
    {
        QFile file(name());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(qUncompress(QByteArray::fromBase64(formatOne)));
        file.close();
        {
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(!runs.recovery());
            QVERIFY(runs.get("frame", "a").value() == "first, second");
            QVERIFY(runs.put("frame", "b", noise(large, 1)));
            QVERIFY(runs.get("frame", "b").value() == noise(large, 1));
        }
        // Earlier versions see that it is newer than they are: bytes 60 to 63 of the header.
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(64).right(4), QByteArray("\0\0\0\2", 4));
        QVERIFY(store::Cache::open(path()).value().get("frame", "a").value() == "first, second");
    }

    //! One writes and is killed at any moment, again and again: what is there is one writing, and no file is left over.
    void isCompleteWhenTheWriterIsKilled()
    {
        QVERIFY(store::Cache::open(path(), store::Purpose::Lasting).value().put("frame", "a", written('a')));
        Random random(Seed{5});
        for (int round = 0; round < 25; ++round) {
            const auto writer = started("replaces");
            QVERIFY(writer->waitForReadyRead(60'000)); // it has begun
            QTest::qWait(static_cast<int>(random.below(60)));
            writer->kill();
            QVERIFY(writer->waitForFinished(60'000));
            auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
            QVERIFY(!runs.recovery());
            const auto bytes = runs.get("frame", "a");
            QVERIFY(bytes && bytes->has_value());
            QVERIFY(isOneWriting(**bytes));
            QCOMPARE(files().size(), 1);
        }
    }

    //! A reader sees one writing or another, never none and never two halves.
    void readsWhileAnotherReplaces()
    {
        auto runs = store::Cache::open(path(), store::Purpose::Lasting).value();
        QVERIFY(runs.put("frame", "a", written('a')));
        const auto writer = started("replaces");
        QVERIFY(writer->waitForReadyRead(60'000));
        QElapsedTimer time;
        time.start();
        std::set<char> seen;
        while (time.elapsed() < 2'000) {
            const auto bytes = runs.get("frame", "a");
            QVERIFY2(bytes, bytes ? "" : describe(bytes.error()).c_str());
            QVERIFY(bytes->has_value() && isOneWriting(**bytes));
            seen.insert((*bytes)->front());
        }
        QVERIFY(seen.size() > 1);
        writer->kill();
        QVERIFY(writer->waitForFinished(60'000));
    }

    //! The other side of both.
    void replaces()
    {
        const auto file = qEnvironmentVariable("ESPALIER_WRITE_TO");
        if (file.isEmpty())
            QSKIP("run by isCompleteWhenTheWriterIsKilled");
        auto runs = store::Cache::open(file.toStdString(), store::Purpose::Lasting).value();
        for (char letter = 'a';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1)) {
            QVERIFY(runs.put("frame", "a", written(letter)));
            std::puts("written");
            std::fflush(stdout);
        }
    }

private:
    std::unique_ptr<QProcess> started(const char *function) const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ESPALIER_WRITE_TO", name());
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationFilePath(), {"blobfile", function});
        return process;
    }
    QString name() const { return m_folder->filePath("cache.db"); }
    QString folder() const { return name() + ".d"; }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    std::string path() const { return name().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BlobFileTest)

} // namespace blobfile_test

#include "blobfile_test.moc"
