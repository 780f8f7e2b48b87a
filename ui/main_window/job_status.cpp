// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/job_status.h"

#include "ui/main_window/status_line.h"

namespace ui {

namespace {

constexpr std::chrono::milliseconds kInterval(100);

QString textOf(const RunningJob &running)
{
    if (running.job->isCancelled())
        return JobStatus::tr("Stopping…");
    const int done = running.job->done();
    const int steps = running.job->steps();
    // What follows the last step, as putting the file together, is not counted.
    if (done >= steps)
        return JobStatus::tr("%1…").arg(running.text);
    //: %1 is what is being done, as in "Writing tasks.xlsx"; of %3 rows or pages %2 are done.
    return JobStatus::tr("%1, %2 of %3…")
        .arg(running.text, QString::number(done), QString::number(steps));
}

} // namespace

JobStatus::JobStatus(StatusLine &line, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_line(line)
    , m_patience(patience)
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &JobStatus::look);
    connect(&m_line, &StatusLine::jobStopped, this, &JobStatus::stop);
}

void JobStatus::follow(const RunningJob &running)
{
    m_jobs.append({running, std::chrono::milliseconds(0)});
    if (m_jobs.size() > 1)
        return;
    m_timer.start();
    Q_EMIT busyChanged(true);
}

void JobStatus::look()
{
    m_jobs.removeIf([](const Followed &one) { return one.running.job->isFinished(); });
    for (Followed &one : m_jobs)
        one.age += kInterval;
    say();
    if (!m_jobs.isEmpty())
        return;
    m_timer.stop();
    Q_EMIT busyChanged(false);
}

void JobStatus::say()
{
    if (m_jobs.isEmpty() || m_jobs.first().age < m_patience)
        return m_line.setJob({}, false);
    const RunningJob &oldest = m_jobs.first().running;
    m_line.setJob(textOf(oldest), !oldest.job->isCancelled());
}

void JobStatus::stop()
{
    if (m_jobs.isEmpty())
        return;
    m_jobs.first().running.job->cancel();
    say();
}

} // namespace ui
