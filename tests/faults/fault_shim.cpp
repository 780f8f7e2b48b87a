// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_shim.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace tests::faults {

namespace {

Plan shimPlan;
std::atomic<bool> shimIsArmed {false};
std::atomic<int> shimCount {0};
std::atomic<int> shimFailedSyncs {0};

enum class Verdict
{
    Pass,
    Fail,
    Half
};

bool isOfLedger(const char *path)
{
    return std::strstr(path, "ledger") != nullptr;
}

bool isOfLedger(int descriptor)
{
    std::array<char, 4096> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size() - 1);
    return length > 0 && isOfLedger(path.data());
}

/// What becomes of the next operation.
Verdict judgeNext(bool isWrite)
{
    const int number = ++shimCount;
    if (number < shimPlan.at)
        return Verdict::Pass;
    if (shimPlan.mode == Mode::Kill)
        ::raise(SIGKILL);
    errno = shimPlan.code;
    const bool isFirst = number == shimPlan.at;
    switch (shimPlan.mode) {
    case Mode::Once: return isFirst ? Verdict::Fail : Verdict::Pass;
    case Mode::Always: return Verdict::Fail;
    case Mode::Short:
        if (isFirst)
            return isWrite ? Verdict::Half : Verdict::Fail;
        return number == shimPlan.at + 1 ? Verdict::Fail : Verdict::Pass;
    case Mode::Kill: break;
    }
    return Verdict::Pass;
}

Verdict judge(int descriptor, bool isWrite)
{
    if (!shimIsArmed || !isOfLedger(descriptor))
        return Verdict::Pass;
    return judgeNext(isWrite);
}

/// Whether a name may be made or changed.
bool mayName(const char *path)
{
    if (!shimIsArmed || shimPlan.calls != Calls::All || !isOfLedger(path))
        return true;
    return judgeNext(false) == Verdict::Pass;
}

/// An open() that makes no file cannot run out of room.
bool mayOpen(const char *path, int flags)
{
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = (flags & O_CREAT) != 0 && ::access(path, F_OK) != 0;
    return (!isUnnamed && !isNew) || mayName(path);
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

using Write = ssize_t (*)(int, const void *, size_t);
using WriteAt = ssize_t (*)(int, const void *, size_t, off_t);
using Sync = int (*)(int);
using Truncate = int (*)(int, off_t);
using Open = int (*)(const char *, int, ...);
using Naming = int (*)(const char *, const char *);
using NamingAt = int (*)(int, const char *, int, const char *, int);
using Renaming = int (*)(int, const char *, int, const char *, unsigned int);
using MakingFolder = int (*)(const char *, mode_t);

int opened(Open real, const char *path, int flags, mode_t permissions)
{
    const int code = errno;
    if (!mayOpen(path, flags))
        return -1;
    errno = code;
    return real(path, flags, permissions);
}

ssize_t writeAt(WriteAt real, int descriptor, const void *bytes, size_t size, off_t offset)
{
    const Verdict verdict = judge(descriptor, true);
    if (verdict == Verdict::Fail)
        return -1;
    return real(descriptor, bytes, verdict == Verdict::Half ? size / 2 : size, offset);
}

int whole(Sync real, int descriptor)
{
    if (judge(descriptor, false) == Verdict::Pass)
        return real(descriptor);
    ++shimFailedSyncs;
    return -1;
}

int truncated(Truncate real, int descriptor, off_t size)
{
    return judge(descriptor, false) == Verdict::Pass ? real(descriptor, size) : -1;
}

} // namespace

void arm(Plan plan)
{
    shimPlan = plan;
    shimCount = 0;
    shimIsArmed = true;
}

int count()
{
    return shimCount;
}

int failedSyncs()
{
    return shimFailedSyncs;
}

bool isWatchingStreams()
{
    return shimIsArmed && shimPlan.calls == Calls::All;
}

} // namespace tests::faults

namespace shim = tests::faults;

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = shim::next<shim::Write>("write");
    const shim::Verdict verdict = shim::judge(descriptor, true);
    if (verdict == shim::Verdict::Fail)
        return -1;
    return real(descriptor, bytes, verdict == shim::Verdict::Half ? size / 2 : size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static const auto real = shim::next<shim::WriteAt>("pwrite");
    return shim::writeAt(real, descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = shim::next<shim::WriteAt>("pwrite64");
    return shim::writeAt(real, descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    static const auto real = shim::next<shim::Sync>("fsync");
    return shim::whole(real, descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = shim::next<shim::Sync>("fdatasync");
    return shim::whole(real, descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto real = shim::next<shim::Truncate>("ftruncate");
    return shim::truncated(real, descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = shim::next<shim::Truncate>("ftruncate64");
    return shim::truncated(real, descriptor, size);
}

int open(const char *path, int flags, ...)
{
    static const auto real = shim::next<shim::Open>("open");
    va_list rest;
    va_start(rest, flags);
    const int result = shim::opened(real, path, flags, va_arg(rest, mode_t));
    va_end(rest);
    return result;
}

int open64(const char *path, int flags, ...)
{
    static const auto real = shim::next<shim::Open>("open64");
    va_list rest;
    va_start(rest, flags);
    const int result = shim::opened(real, path, flags, va_arg(rest, mode_t));
    va_end(rest);
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = shim::next<shim::Naming>("rename");
    return shim::mayName(to) ? real(from, to) : -1;
}

int renameat2(
    int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static const auto real = shim::next<shim::Renaming>("renameat2");
    return shim::mayName(to) ? real(fromFolder, from, toFolder, to, flags) : -1;
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = shim::next<shim::Naming>("link");
    return shim::mayName(to) ? real(from, to) : -1;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = shim::next<shim::NamingAt>("linkat");
    return shim::mayName(to) ? real(fromFolder, from, toFolder, to, flags) : -1;
}

int mkdir(const char *path, mode_t permissions) noexcept
{
    static const auto real = shim::next<shim::MakingFolder>("mkdir");
    return shim::mayName(path) ? real(path, permissions) : -1;
}

} // extern "C"
