// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ordinary_user.h"

#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {
constexpr int kNobody = 65534;
constexpr int kNotChanged = 99;
} // namespace

int asOrdinaryUser(const std::function<int()> &job)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isSuperuser = ::geteuid() == 0;
        if (isSuperuser && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(kNotChanged);
        ::_exit(job());
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

} // namespace tests
