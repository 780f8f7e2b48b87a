// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <sys/types.h>

class QTemporaryDir;

namespace tests {

/// A process forked from this one that runs one job and tells about it in numbers.
class Child final
{
public:
    /// Says a number to the parent, before anything else happens.
    using Tell = std::function<void(qint64 number)>;

    /// Starts @p job, after which the child ends.
    explicit Child(const std::function<void(const Tell &tell)> &job);

    /// Kills a child that still runs.
    ~Child();
    Q_DISABLE_COPY_MOVE(Child)

    void kill();

    /// Waits until the child has told a number, ended, or @p milliseconds have passed.
    void waitForWord(int milliseconds);

    /// Waits for the end; whether the job was done, rather than killed or crashed.
    [[nodiscard]] bool wait();

    /// All that was told, after wait().
    [[nodiscard]] QList<qint64> told();

private:
    pid_t m_process = -1;
    int m_pipe = -1;
};

/// A folder in memory where there is one: what a process leaves behind when it dies does not depend
/// on the disk, and a thousand deaths take a minute instead of ten.
[[nodiscard]] std::unique_ptr<QTemporaryDir> fastFolder();

} // namespace tests
