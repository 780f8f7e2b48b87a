// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/foreign_program.h"

#include "tests/support/catch.h"

#include <QFile>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {

constexpr uid_t kNobody = 65534;

// Where SQLite keeps its locks: the bytes from one gigabyte on (see "Database File Format").
constexpr off_t kLockStart = 0x40000000;
constexpr off_t kLockLength = 512;

/// Locks the file, tells so through @p ready and waits to be ended. Runs between fork() and exit,
/// where only plain system calls are allowed.
[[noreturn]] void holdFile(const char *path, int ready)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kLockStart;
    lock.l_len = kLockLength;
    const int file = ::open(path, O_RDWR | O_CLOEXEC);
    const char isLocked = file >= 0 && ::fcntl(file, F_SETLK, &lock) == 0 ? 1 : 0;
    if (::write(ready, &isLocked, 1) == 1)
        ::pause();
    ::_exit(0);
}

} // namespace

ForeignProgram::ForeignProgram(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    std::array<int, 2> ends {};
    REQUIRE(::pipe(ends.data()) == 0);
    m_child = ::fork();
    if (m_child == 0)
        holdFile(name.constData(), ends[1]);
    char isLocked = 0;
    const ssize_t count = ::read(ends[0], &isLocked, 1);
    ::close(ends[0]);
    ::close(ends[1]);
    REQUIRE((count == 1 && isLocked == 1));
}

ForeignProgram::~ForeignProgram()
{
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
}

OrdinaryRights::OrdinaryRights()
    : m_hadAll(::geteuid() == 0)
{
    if (m_hadAll)
        REQUIRE(::setresuid(kNobody, kNobody, 0) == 0);
}

OrdinaryRights::~OrdinaryRights()
{
    if (m_hadAll && ::setresuid(0, 0, 0) != 0)
        FAIL("the rights are not given back");
}

} // namespace tests
