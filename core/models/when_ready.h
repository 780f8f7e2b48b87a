// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace core {

/// A future that is answered already.
template <typename T> [[nodiscard]] QFuture<T> readyFuture(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// Calls @p then with the result of @p future in the thread of @p owner, and never after @p owner
/// is gone. (QFuture::then with a context asserts in Qt 6.4 when the context has been destroyed
/// meanwhile.)
template <typename T, typename Then> void whenReady(QFuture<T> future, QObject *owner, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                then(watcher->result());
        });
    watcher->setFuture(std::move(future));
}

} // namespace core
