// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lane.h"

#include "core/store/store_lane_worker.h"

namespace core {

StoreLane::StoreLane(const QString &name)
    : m_worker(new StoreLaneWorker)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreLane::~StoreLane()
{
    // Behind every job that was posted; the thread ends only when they are done.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->end(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void StoreLane::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, job = std::move(job)] { worker->run(job); },
        Qt::QueuedConnection);
}

void StoreLane::repeat(int milliseconds, Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, milliseconds, job = std::move(job)] {
            worker->repeat(milliseconds, job);
        },
        Qt::QueuedConnection);
}

} // namespace core
