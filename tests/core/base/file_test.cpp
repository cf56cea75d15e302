// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/filewriter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace file_test {

using namespace espalier;

namespace {

mode_t modeOf(const std::string &path)
{
    struct stat facts = {};
    return stat(path.c_str(), &facts) == 0 ? facts.st_mode & 0777U : 0;
}

} // namespace

class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isItsOwnersAloneWhateverTheUmask()
    {
        const auto before = umask(0);
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        QVERIFY(writeFile(path + "/a", "text"));
        QVERIFY(makeFolder(path + "/b/c"));
        makeFile(path + "/b/c/d");
        umask(before);
        QCOMPARE(modeOf(path + "/a"), mode_t(0600));
        QCOMPARE(modeOf(path + "/b"), mode_t(0700));
        QCOMPARE(modeOf(path + "/b/c"), mode_t(0700));
        QCOMPARE(modeOf(path + "/b/c/d"), mode_t(0600));
    }

    void keepsTheRightsOfAFileThatIsReplaced()
    {
        const QTemporaryDir folder;
        const auto file = folder.path().toStdString() + "/study.json";
        QVERIFY(writeFile(file, "one"));
        QCOMPARE(chmod(file.c_str(), 0640), 0);
        QVERIFY(writeFile(file, "two"));
        QCOMPARE(modeOf(file), mode_t(0640));
        makePrivate(file);
        QCOMPARE(modeOf(file), mode_t(0600));
    }

    //! A link leads on to what it led to.
    void followsALink()
    {
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        QVERIFY(writeFile(path + "/target", "one"));
        QCOMPARE(symlink("target", (path + "/link").c_str()), 0);
        QVERIFY(isReplaced(path + "/link"));
        QVERIFY(writeFile(path + "/link", "two"));
        QVERIFY(std::filesystem::is_symlink(path + "/link"));
        QCOMPARE(readFile(path + "/target", 10).value(), std::string("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::NoSymLinks), QStringList{"target"});
    }

    //! What is no file is written into, and stays what it is.
    void writesIntoAPipe()
    {
        const QTemporaryDir folder;
        const auto pipe = folder.path().toStdString() + "/pipe";
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(!isReplaced(pipe) && !isReplaced(pipe + "s"));
        const int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(writeFile(pipe, "rows"));
        char got[8] = {};
        QCOMPARE(read(reader, got, sizeof got), ssize_t(4));
        QCOMPARE(std::string(got), std::string("rows"));
        close(reader);
        QVERIFY(std::filesystem::is_fifo(pipe));
    }

    void whatIsWrittenInPiecesIsThereWhenItIsKept()
    {
        const QTemporaryDir folder;
        const auto file = folder.path().toStdString() + "/rows.csv";
        QVERIFY(writeFile(file, "before"));
        {
            auto writer = FileWriter::open(file);
            QVERIFY(writer && writer->write("half"));
            QCOMPARE(readFile(file, 100).value(), std::string("before"));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"rows.csv"});
        auto writer = FileWriter::open(file);
        QVERIFY(writer && writer->write("one ") && writer->write("two"));
        auto moved = std::move(*writer);
        QVERIFY(moved.keep());
        QCOMPARE(readFile(file, 100).value(), std::string("one two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"rows.csv"});
        const auto nowhere = FileWriter::open("/nowhere/at/all");
        QVERIFY(!nowhere && nowhere.error().code == Error::Code::Io);
    }

    void saysWhatCannotBeWritten()
    {
        const auto written = writeFile("/nowhere/at/all", "text");
        QVERIFY(!written && written.error().code == Error::Code::Io);
        QVERIFY(!makeFolder("/proc/nothing/here"));
    }
};

QTEST_APPLESS_MAIN(FileTest)

} // namespace file_test

#include "file_test.moc"
