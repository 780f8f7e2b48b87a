// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/running_job.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

class StatusLine;

/// Tells in the status line of jobs that take long: what is done, how far it is, and a button that
/// stops it. Of several the oldest is told.
class JobStatus final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience {2000};

    /// @param line must outlive this object.
    /// @param patience how long a job may take before anything is said of it.
    explicit JobStatus(StatusLine &line,
                       QObject *parent = nullptr,
                       std::chrono::milliseconds patience = kPatience);

    /// Looks after a job until it is finished.
    void follow(const RunningJob &running);

Q_SIGNALS:
    /// Jobs are running, or no more.
    void busyChanged(bool isBusy);

private:
    struct Followed
    {
        RunningJob running;
        std::chrono::milliseconds age;
    };

    void look();
    void say();
    void stop();

    StatusLine &m_line;
    std::chrono::milliseconds m_patience;
    QList<Followed> m_jobs; ///< the oldest first
    QTimer m_timer;
};

} // namespace ui
