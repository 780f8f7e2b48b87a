// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_thread.h"

#include <QFileInfo>

#include <future>

namespace core {

namespace {

constexpr int kLookMilliseconds = 1000;

[[nodiscard]] Result<void> openIn(std::unique_ptr<Store> &slot,
                                  const QString &path,
                                  const StoreContext &context,
                                  OpenMode mode)
{
    auto store = Store::open(path, context, mode);
    if (!store)
        return fail(std::move(store).error());
    slot = *std::move(store);
    return {};
}

} // namespace

StoreThread::StoreThread(const StoreContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_write(QStringLiteral("store write"))
    , m_read(QStringLiteral("store read"))
{
    m_read.repeat(kLookMilliseconds, [this](std::unique_ptr<Store> &store) {
        if (store)
            look(*store);
    });
}

StoreThread::~StoreThread()
{
    close();
}

QFuture<Result<void>> StoreThread::open(const QString &path, OpenMode mode)
{
    close();
    auto opened = std::make_shared<std::promise<Result<void>>>();
    m_write.post([=, this, context = m_context](std::unique_ptr<Store> &store) {
        opened->set_value(openIn(store, path, context, mode));
        if (store)
            connect(store.get(), &Store::changed, this, &StoreThread::changed);
    });
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    // Takes its turn now, so that questions asked from here on find the file open.
    m_read.post([=, this, context = m_context](std::unique_ptr<Store> &store) {
        auto result = opened->get_future().get();
        if (result)
            result = openIn(store, path, context, OpenMode::ReadOnly);
        if (!result)
            m_write.post([](std::unique_ptr<Store> &other) { other.reset(); });
        m_foreign.start(store.get());
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

void StoreThread::close()
{
    // One after the other: of two connections that close at once neither is the last, which folds
    // SQLite's log into the file.
    auto closed = std::make_shared<std::promise<void>>();
    m_read.post([closed](std::unique_ptr<Store> &store) {
        store.reset();
        closed->set_value();
    });
    m_write.post([closed](std::unique_ptr<Store> &store) {
        closed->get_future().wait();
        store.reset();
    });
}

void StoreThread::setActor(const Actor &actor)
{
    m_context.actor = actor;
    m_write.post([actor](std::unique_ptr<Store> &store) {
        if (store)
            store->setActor(actor);
    });
}

QFuture<Result<ChangeNumber>> StoreThread::apply(const ChangeSet &set)
{
    return write([set](Store &store) { return store.apply(set); });
}

QFuture<Result<ChangeNumber>> StoreThread::revert(ChangeNumber number)
{
    return write([number](Store &store) { return store.revert(number); });
}

QFuture<Result<void>> StoreThread::backup(const QString &path)
{
    return ask<void>(m_write, [path](const Store &store) { return store.backup(path); });
}

QFuture<Result<KeptBackup>>
StoreThread::keepBackup(const BackupFolder &folder, const QDateTime &at, BackupReason reason)
{
    return ask<KeptBackup>(m_write, [folder, at, reason](const Store &store) -> Result<KeptBackup> {
        const auto path = folder.pathFor(at, reason);
        if (!path)
            return fail(path.error());
        return store.backup(*path).map([&] {
            folder.thin(at);
            return KeptBackup {*path, at, reason, QFileInfo(*path).size(), {}};
        });
    });
}

QFuture<Result<QList<DeletedTask>>> StoreThread::deletedTasks()
{
    return ask<QList<DeletedTask>>(m_read, [](const Store &store) { return store.deletedTasks(); });
}

QFuture<Result<ChangeSet>> StoreThread::changeBringingBack(const QList<Id> &tasks)
{
    return ask<ChangeSet>(m_read,
                          [tasks](const Store &store) { return store.changeBringingBack(tasks); });
}

QFuture<Result<void>> StoreThread::quickCheck()
{
    return ask<void>(m_read, [](const Store &store) { return store.quickCheck(); });
}

QFuture<Result<ChangeNumber>>
StoreThread::write(std::function<Result<ChangeNumber>(Store &store)> job)
{
    return ask<ChangeNumber>(m_write, [this, job = std::move(job)](Store &store) {
        return m_foreign.write(store, job);
    });
}

void StoreThread::look(const Store &store)
{
    const ForeignChanges::News news = m_foreign.look(store);
    if (news.number == 0 && !news.isReplaced)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, news] {
            if (news.number != 0)
                Q_EMIT changed({news.number, ChangeKind::Edit, true, {}, {}});
            if (news.isReplaced)
                Q_EMIT fileReplaced();
        },
        Qt::QueuedConnection);
}

} // namespace core
