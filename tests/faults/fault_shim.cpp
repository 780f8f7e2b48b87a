// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_shim.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace tests::faults {

namespace {

Plan s_plan;
std::atomic<bool> s_isArmed {false};
std::atomic<int> s_count {0};

enum class Verdict
{
    Pass,
    Fail,
    Half
};

bool isOfLedger(int descriptor)
{
    std::array<char, 4096> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size() - 1);
    return length > 0 && std::strstr(path.data(), "ledger") != nullptr;
}

Verdict judge(int descriptor, bool isWrite)
{
    if (!s_isArmed || !isOfLedger(descriptor))
        return Verdict::Pass;
    const int number = ++s_count;
    if (number < s_plan.at)
        return Verdict::Pass;
    if (s_plan.mode == Mode::Kill)
        ::raise(SIGKILL);
    errno = s_plan.code;
    const bool isFirst = number == s_plan.at;
    switch (s_plan.mode) {
    case Mode::Once: return isFirst ? Verdict::Fail : Verdict::Pass;
    case Mode::Always: return Verdict::Fail;
    case Mode::Short:
        if (isFirst)
            return isWrite ? Verdict::Half : Verdict::Fail;
        return number == s_plan.at + 1 ? Verdict::Fail : Verdict::Pass;
    case Mode::Kill: break;
    }
    return Verdict::Pass;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

using Write = ssize_t (*)(int, const void *, size_t);
using WriteAt = ssize_t (*)(int, const void *, size_t, off_t);
using Sync = int (*)(int);
using Truncate = int (*)(int, off_t);

ssize_t writeAt(WriteAt real, int descriptor, const void *bytes, size_t size, off_t offset)
{
    const Verdict verdict = judge(descriptor, true);
    if (verdict == Verdict::Fail)
        return -1;
    return real(descriptor, bytes, verdict == Verdict::Half ? size / 2 : size, offset);
}

int whole(Sync real, int descriptor)
{
    return judge(descriptor, false) == Verdict::Pass ? real(descriptor) : -1;
}

int truncated(Truncate real, int descriptor, off_t size)
{
    return judge(descriptor, false) == Verdict::Pass ? real(descriptor, size) : -1;
}

} // namespace

void arm(const Plan &plan)
{
    s_plan = plan;
    s_count = 0;
    s_isArmed = true;
}

int count()
{
    return s_count;
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

} // extern "C"
