// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace ui {

/// Work in other threads: for reading files and laying out pages, never for anything that holds a
/// connection of the store. A member of whoever gives the work, declared last: the destructor waits
/// for what still runs, which may use everything declared before.
class Background
{
public:
    template <typename T> [[nodiscard]] QFuture<T> run(std::function<T()> work)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

} // namespace ui
