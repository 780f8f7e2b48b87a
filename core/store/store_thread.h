// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>

namespace core {

/// The window's way to a store: two lanes, write and read, each its own thread and connection.
/// Calls return at once with a future that is used for errors and results; what was written comes
/// back as changed(), in the thread this object lives in. Calls on one lane run in the order they
/// were made.
///
/// Closing (and the destructor) waits for what was asked for; nothing acknowledged is lost.
class StoreThread final : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(const StoreContext &context, QObject *parent = nullptr);
    ~StoreThread() override;

    /// Opens @p path in both lanes. Error kinds of Store::open.
    [[nodiscard]] QFuture<Result<void>> open(const QString &path, OpenMode mode);

    /// Closes the file in both lanes once everything asked for is done.
    void close();

    /// Who is written into the log from now on.
    void setActor(const Actor &actor);

    [[nodiscard]] QFuture<Result<ChangeNumber>> apply(const ChangeSet &set);
    [[nodiscard]] QFuture<Result<ChangeNumber>> revert(ChangeNumber number);
    [[nodiscard]] QFuture<Result<void>> backup(const QString &path);

    /// Runs @p question on the read lane: `read<QList<Ledger>>([](const RecordSource &source) { …
    /// })`. FileMissing if no file is open.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>>
    read(std::function<Result<T>(const RecordSource &source)> question)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        post([promise, question = std::move(question)](const Store *store) {
            promise->addResult(store ? question(*store) : Result<T>(fail(ErrorKind::FileMissing)));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    /// After every successful write through this object, and with everything = true when another
    /// process has changed the file.
    void changed(const core::Changed &change);

private:
    class Lane;

    void post(std::function<void(const Store *store)> question);

    std::unique_ptr<Lane> m_write;
    std::unique_ptr<Lane> m_read;
};

} // namespace core
