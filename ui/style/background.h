// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace ui {

/// Runs @p work in a thread of its own: for reading files and laying out pages, never for
/// anything that holds a connection of the store.
template <typename T> [[nodiscard]] QFuture<T> inBackground(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThread *thread = QThread::create([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}

} // namespace ui
