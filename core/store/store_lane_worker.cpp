// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lane_worker.h"

#include <QThread>
#include <QTimer>

namespace core {

void StoreLaneWorker::repeat(int milliseconds, const Job &job)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, job] { run(job); });
    timer->start(milliseconds);
}

void StoreLaneWorker::end()
{
    m_store.reset();
    QThread::currentThread()->quit();
}

} // namespace core
