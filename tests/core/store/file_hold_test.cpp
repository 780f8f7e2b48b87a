// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "tests/core/store/ordinary_user.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace tests;

namespace {

Holder holder(const char *person, const char *machine)
{
    const QDateTime since(QDate(2026, 11, 28), QTime(1, 12, 30), QTimeZone::utc());
    return {{QString::fromUtf8(person), QString::fromUtf8(machine)}, since, 0};
}

class HoldFixture
{
public:
    HoldFixture() { write(path(), "ledger"); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("大英.duban")); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    [[nodiscard]] std::unique_ptr<FileHold> take(const Holder &who) const
    {
        auto hold = FileHold::take(path(), who);
        REQUIRE(hold);
        return *std::move(hold);
    }

    /// A program that takes the ledger, has a change saved and is then killed.
    void takeAndDie() const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            auto hold = FileHold::take(path(), holder("张某", "办公室一号机"));
            if (hold)
                (*hold)->note(17);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
    }

    QTemporaryDir folder;
};

/// Of whoever runs the tests, as Qt knows it.
QString userName()
{
    return QFileInfo(QStringLiteral("/proc/self")).owner();
}

} // namespace

TEST_CASE_METHOD(HoldFixture, "who holds a file is named to whoever wants it next")
{
    const auto first = take(holder("张某", "办公室一号机"));
    const auto second = FileHold::take(path(), holder("李红", "pc-07"));
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::FileLocked);
    CHECK(second.error().subject == path());
    CHECK(second.error().arguments
          == QStringList {QStringLiteral("张某"),
                          QStringLiteral("办公室一号机"),
                          QStringLiteral("2026-11-28T01:12:30Z")});
    CHECK(holderOf(path()) == holder("张某", "办公室一号机"));
}

TEST_CASE_METHOD(HoldFixture, "a file given back leaves nothing and is free")
{
    auto hold = take(holder("张某", "办公室一号机"));
    CHECK(QFile::exists(folder.filePath(QStringLiteral(".~lock.大英.duban#"))));
    hold.reset();
    CHECK_FALSE(holderOf(path()));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)
          == QStringList {QStringLiteral("大英.duban")});
    CHECK_FALSE(take(holder("李红", "pc-07"))->leftBehind());
}

TEST_CASE_METHOD(HoldFixture, "what a dead program held is taken over, and told")
{
    takeAndDie();
    CHECK(QFile::exists(lockPathOf(path())));
    CHECK_FALSE(holderOf(path()));
    const auto hold = take(holder("李红", "pc-07"));
    REQUIRE(hold->leftBehind());
    CHECK(hold->leftBehind()->actor == holder("张某", "办公室一号机").actor);
    CHECK(hold->leftBehind()->since == holder("", "").since);
    CHECK(hold->leftBehind()->newest == 17);
    CHECK(holderOf(path())->actor.person == QStringLiteral("李红"));
    CHECK(holderOf(path())->newest == 0);
}

TEST_CASE_METHOD(HoldFixture, "a holder who says another name is called by it")
{
    const auto hold = take(holder("", "pc-07"));
    CHECK(holderOf(path())->actor.person == userName());
    hold->setActor({QStringLiteral("王芳"), QStringLiteral("pc-07")});
    hold->note(5);
    CHECK(holderOf(path())->actor.person == QStringLiteral("王芳"));
    CHECK(holderOf(path())->newest == 5);
}

TEST_CASE_METHOD(HoldFixture, "who has not said a name is called by that of the system's user")
{
    const auto hold = take(holder("", "pc-07"));
    const auto other = FileHold::take(path(), holder("李红", "pc-08"));
    REQUIRE_FALSE(other);
    CHECK(other.error().arguments.mid(0, 2) == QStringList {userName(), QStringLiteral("pc-07")});
}

TEST_CASE_METHOD(HoldFixture, "one file by two ways is held once")
{
    REQUIRE(QFile::link(folder.path(), folder.filePath(QStringLiteral("way"))));
    const auto hold = take(holder("张某", "pc-01"));
    const QString other = folder.filePath(QStringLiteral("way/大英.duban"));
    CHECK(lockPathOf(other) == lockPathOf(path()));
    CHECK_FALSE(FileHold::take(other, holder("李红", "pc-07")));
}

TEST_CASE_METHOD(HoldFixture, "a lock file with rubbish in it keeps nobody out and tells nothing")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{"), QByteArray(5000, 'x'), QByteArray("{\"since\":5}")}) {
        write(lockPathOf(path()), bytes);
        CHECK_FALSE(holderOf(path()));
        CHECK_FALSE(take(holder("李红", "pc-07"))->leftBehind());
    }
}

TEST_CASE_METHOD(HoldFixture,
                 "names out of a lock file are one line of a hundred characters at most")
{
    const auto hold = take(holder("张某", "pc-01"));
    write(lockPathOf(path()),
          "{\"person\":\"甲\\n乙\\u0007丙\",\"machine\":\"" + QByteArray(300, 'm') + "\"}");
    const auto found = holderOf(path());
    REQUIRE(found);
    CHECK(found->actor.person == QStringLiteral("甲 乙丙"));
    CHECK(found->actor.machine.size() == 100);
    CHECK_FALSE(found->since.isValid());
}

TEST_CASE_METHOD(HoldFixture, "a link in place of the lock file is not followed")
{
    const QString victim = folder.filePath(QStringLiteral("victim"));
    write(victim, "mine");
    REQUIRE(QFile::link(victim, lockPathOf(path())));
    CHECK(take(holder("张某", "pc-01")));
    QFile unchanged(victim);
    REQUIRE(unchanged.open(QIODevice::ReadOnly));
    CHECK(unchanged.readAll() == "mine");
}

TEST_CASE_METHOD(HoldFixture, "where no lock file can be made nobody is kept out")
{
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    CHECK(asOrdinaryUser([this] {
              const auto first = FileHold::take(path(), holder("张某", "pc-01"));
              const auto second = FileHold::take(path(), holder("李红", "pc-07"));
              return first && second && !holderOf(path()) ? 1 : 0;
          })
          == 1);
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
}

TEST_CASE_METHOD(HoldFixture, "the lock file can be written by whoever can write the ledger")
{
    REQUIRE(::chmod(QFile::encodeName(path()).constData(), 0660) == 0);
    const auto hold = take(holder("张某", "pc-01"));
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(lockPathOf(path())).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0660);
}

TEST_CASE_METHOD(HoldFixture, "one holder at a time, however many come and go at once")
{
    constexpr int kPrograms = 4;
    constexpr int kRounds = 200;
    const QString counter = folder.filePath(QStringLiteral("counter"));
    const auto compete = [&] {
        for (int round = 0; round < kRounds;) {
            const auto hold = FileHold::take(path(), holder("张某", "pc"));
            if (!hold)
                continue;
            // Fails if another one is in here too.
            const int file = ::open(QFile::encodeName(counter).constData(), O_CREAT | O_EXCL, 0600);
            if (file < 0)
                return 1;
            ::close(file);
            ::unlink(QFile::encodeName(counter).constData());
            ++round;
        }
        return 0;
    };
    QList<pid_t> children;
    for (int i = 0; i < kPrograms; ++i) {
        children.append(::fork());
        if (children.last() == 0)
            ::_exit(compete());
    }
    for (const pid_t child : std::as_const(children)) {
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
}
