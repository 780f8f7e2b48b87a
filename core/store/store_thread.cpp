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
        opened->set_value(mode == OpenMode::ReadWrite ? openToWrite(store, path, context)
                                                      : openIn(store, path, context, mode));
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
            m_write.post([this](std::unique_ptr<Store> &other) { letGo(other); });
        m_foreign.start(store.get());
        m_holder = mode == OpenMode::ReadOnly ? holderOf(path) : std::nullopt;
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
    m_write.post([this, closed](std::unique_ptr<Store> &store) {
        closed->get_future().wait();
        letGo(store);
    });
}

Result<void> StoreThread::openToWrite(std::unique_ptr<Store> &slot,
                                      const QString &path,
                                      const StoreContext &context)
{
    // Nothing is to be held where nothing can be opened.
    if (!QFileInfo(path).isFile())
        return openIn(slot, path, context, OpenMode::ReadWrite);
    auto hold = FileHold::take(path, {context.actor, context.clock.now(), 0});
    if (!hold)
        return fail(std::move(hold).error());
    auto opened = openIn(slot, path, context, OpenMode::ReadWrite);
    if (!opened)
        return opened;
    m_hold = *std::move(hold);
    if (m_hold->leftBehind())
        Q_EMIT foundUnfinished(*m_hold->leftBehind());
    return opened;
}

void StoreThread::letGo(std::unique_ptr<Store> &slot)
{
    slot.reset();
    m_hold.reset();
}

void StoreThread::setActor(const Actor &actor)
{
    m_context.actor = actor;
    m_write.post([this, actor](std::unique_ptr<Store> &store) {
        if (store)
            store->setActor(actor);
        if (m_hold)
            m_hold->setActor(actor);
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

QFuture<Result<void>> StoreThread::answered()
{
    return ask<void>(m_write, [](const Store & /*store*/) { return Result<void> {}; });
}

QFuture<Result<ChangeNumber>>
StoreThread::write(std::function<Result<ChangeNumber>(Store &store)> job)
{
    return ask<ChangeNumber>(m_write, [this, job = std::move(job)](Store &store) {
        auto number = m_foreign.write(store, job);
        if (number && *number > 0 && m_hold)
            m_hold->note(*number);
        return number;
    });
}

void StoreThread::lookForHolder(const QString &path)
{
    if (!m_holder)
        return;
    const Actor before = m_holder->actor;
    m_holder = holderOf(path);
    if (!m_holder)
        Q_EMIT released();
    else if (m_holder->actor != before)
        Q_EMIT holderChanged(*m_holder);
}

void StoreThread::look(const Store &store)
{
    lookForHolder(store.path());
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
