// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"

#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {
constexpr int kThrew = 97;

void runAndEnd(const std::function<void(const Child::Tell &tell)> &job, int pipe)
{
    try {
        job([pipe](qint64 number) {
            if (::write(pipe, &number, sizeof number) != sizeof number)
                ::_exit(kThrew);
        });
    } catch (...) {
        ::_exit(kThrew);
    }
    ::_exit(0);
}

} // namespace

Child::Child(const std::function<void(const Tell &tell)> &job)
{
    std::array<int, 2> ends {};
    REQUIRE(::pipe(ends.data()) == 0);
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0) {
        ::close(ends.at(0));
        runAndEnd(job, ends.at(1));
    }
    ::close(ends.at(1));
    m_pipe = ends.at(0);
}

Child::~Child()
{
    kill();
    (void)wait();
    ::close(m_pipe);
}

void Child::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
}

void Child::waitForWord(int milliseconds)
{
    pollfd word {m_pipe, POLLIN, 0};
    ::poll(&word, 1, milliseconds);
}

bool Child::wait()
{
    int status = -1;
    if (m_process > 0)
        ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

QList<qint64> Child::told()
{
    QList<qint64> numbers;
    qint64 number = 0;
    while (::read(m_pipe, &number, sizeof number) == sizeof number)
        numbers.append(number);
    return numbers;
}

std::unique_ptr<QTemporaryDir> fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    auto folder = QFileInfo(memory).isWritable()
        ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/ledger-XXXXXX"))
        : std::make_unique<QTemporaryDir>();
    REQUIRE(folder->isValid());
    return folder;
}

} // namespace tests
