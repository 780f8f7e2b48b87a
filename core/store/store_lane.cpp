// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lane.h"

namespace core {

/// What lives in the thread.
class StoreLane::Worker final : public QObject
{
public:
    void run(const Job &job) { job(m_store); }

    void end()
    {
        m_store.reset();
        QThread::currentThread()->quit();
    }

    void repeat(int milliseconds, const Job &job)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, job] { run(job); });
        timer->start(milliseconds);
    }

private:
    std::unique_ptr<Store> m_store;
};

StoreLane::StoreLane(const QString &name)
    : m_worker(new Worker)
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
