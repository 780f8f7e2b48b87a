// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/disk.h"
#include "core/store/backup.h"
#include "core/store/change_writer.h"
#include "core/store/contents.h"
#include "core/store/database.h"
#include "core/store/facts_reader.h"
#include "core/store/first_tasks.h"
#include "core/store/log_check.h"
#include "core/store/record_reader.h"
#include "core/store/recycle_bin.h"
#include "core/store/reference_reader.h"
#include "core/store/task_log.h"
#include "core/store/text_reader.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

ChangeSet officeSet(const QString &office, IdSource &ids)
{
    ChangeSet set {ChangeKind::Settings, {ActionKind::CreateFile, {office}}, {}, {}};
    Unit unit;
    unit.id = ids.next();
    unit.kind = UnitKind::Office;
    unit.name = office;
    set.insert(unit);
    return set;
}

constexpr qint64 kMostRowsHeld = 5000; ///< rows of the log that are taken back at once

/// Asks @p question in one transaction, so that all its parts see one state of the file.
template <typename T, typename Question>
[[nodiscard]] Result<T> inOneState(const Connection &connection, const Question &question)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return fail(std::move(transaction).error());
    return question(connection);
}

/// What @p changes do, where what they say can be stored.
[[nodiscard]] Result<QList<RecordDelta>> validDeltas(const QList<RecordChange> &changes)
{
    for (const RecordChange &change : changes) {
        if (!change.after)
            continue;
        auto isValid = checkValid(*change.after, change.before);
        if (!isValid)
            return fail(std::move(isValid).error());
    }
    return deltasOf(changes);
}

/// Removes a file made a moment ago and all that SQLite keeps beside it.
void removeWhole(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<std::unique_ptr<Store>>
Store::create(const QString &path, const QString &office, const StoreContext &context)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return fail(ErrorKind::OutputExists, path);
    const QString temporary = draftBeside(target);
    auto done = createWhole(temporary, office, context).and_then([&] {
        return moveIntoPlace(temporary, target);
    });
    if (!done) {
        removeWhole(temporary);
        return fail(Error {done.error().kind, path, done.error().arguments, done.error().detail});
    }
    auto store = open(target, context, OpenMode::ReadWrite);
    if (!store)
        removeWhole(target);
    return store;
}

Result<void>
Store::createWhole(const QString &path, const QString &office, const StoreContext &context)
{
    auto database = Database::create(path);
    if (!database)
        return fail(std::move(database).error());
    Store store(*std::move(database), context);
    if (office.isEmpty())
        return {};
    return store.apply(officeSet(office, context.ids)).map([](ChangeNumber) {});
}

Result<std::unique_ptr<Store>>
Store::open(const QString &path, const StoreContext &context, OpenMode mode)
{
    return Database::open(path, mode).map([&context](std::unique_ptr<Database> &&database) {
        return std::unique_ptr<Store>(new Store(std::move(database), context));
    });
}

Store::Store(std::unique_ptr<Database> database, const StoreContext &context)
    : m_database(std::move(database))
    , m_context(context)
{
}

Store::~Store() = default;

QString Store::path() const
{
    return m_database->path();
}

Result<void> Store::quickCheck() const
{
    return m_database->quickCheck();
}

Result<void> Store::checkIdentity() const
{
    return m_database->checkIdentity();
}

Result<qint64> Store::dataVersion() const
{
    return m_database->connection()
        .value(QStringLiteral("PRAGMA data_version"))
        .map([](const QVariant &version) { return qint64 {version.toLongLong()}; });
}

Result<ChangeNumber> Store::apply(const ChangeSet &set)
{
    const auto deltas = validDeltas(set.changes);
    if (!deltas)
        return fail(deltas.error());
    return write(headOf(set), *deltas, set.contents);
}

Result<ChangeNumber> Store::apply(const ChangeSet &set, const ChangeFeed &feed)
{
    auto isReady = prepareToWrite();
    if (!isReady)
        return fail(std::move(isReady).error());
    ChangeWriter writer(m_database->connection(), headOf(set));
    // The writer checks each record as it writes it: looking at all of them first would take again
    // as long.
    const ChangeTaker take = [&writer](const QList<RecordChange> &part) {
        return deltasOf(part).and_then(
            [&writer](const QList<RecordDelta> &deltas) { return writer.take(deltas); });
    };
    return concluded(writer.begin(set.contents)
                         .and_then([&] { return take(set.changes); })
                         .and_then([&] { return feed(take); })
                         .and_then([&] { return writer.commit(); }));
}

ChangeHead Store::headOf(const ChangeSet &set) const
{
    return {m_context.clock.now(), m_context.actor, set.kind, set.action, 0, set.origin};
}

Result<ChangeNumber> Store::revert(ChangeNumber number)
{
    const auto change = loggedChange(m_database->connection(), number);
    if (!change)
        return fail(change.error());
    if (change->kind == ChangeKind::Step || change->action.kind == ActionKind::CreateFile)
        return fail(ErrorKind::NotRevertible, QString::number(number));
    const ChangeHead head {m_context.clock.now(),
                           m_context.actor,
                           change->kind,
                           change->action,
                           number,
                           change->origin};
    const auto rows = loggedRowCount(m_database->connection(), number);
    if (!rows)
        return fail(rows.error());
    auto reverted
        = *rows > kMostRowsHeld ? revertByPortions(number, head) : revertAtOnce(number, head);
    // Which record it is that something points to is found with all of them at hand.
    const bool isUntold = !reverted && reverted.error().kind == ErrorKind::NotFound
        && reverted.error().arguments.isEmpty();
    return isUntold && *rows > kMostRowsHeld ? revertAtOnce(number, head) : reverted;
}

Result<ChangeNumber> Store::revertAtOnce(ChangeNumber number, const ChangeHead &head)
{
    const auto deltas = loggedDeltas(m_database->connection(), number);
    if (!deltas)
        return fail(deltas.error());
    return write(head, inverted(*deltas));
}

Result<ChangeNumber> Store::revertByPortions(ChangeNumber number, const ChangeHead &head)
{
    auto isReady = prepareToWrite();
    if (!isReady)
        return fail(std::move(isReady).error());
    const Connection &connection = m_database->connection();
    ChangeWriter writer(connection, head);
    const DeltaTaker take
        = [&writer](const QList<RecordDelta> &deltas) { return writer.take(deltas); };
    return concluded(writer.begin()
                         .and_then([&] { return readInverted(connection, number, take); })
                         .and_then([&] { return writer.commit(); }));
}

Result<void> Store::prepareToWrite()
{
    if (m_database->mode() == OpenMode::ReadOnly)
        return fail(ErrorKind::FileReadOnly, path());
    auto isThere = m_database->checkIdentity();
    if (!isThere || !m_isDoubtful)
        return isThere;
    auto again = Database::open(path(), OpenMode::ReadWrite);
    if (!again)
        return fail(std::move(again).error());
    m_database = *std::move(again);
    auto isWhole = m_database->quickCheck();
    m_isDoubtful = !isWhole;
    return isWhole;
}

Result<ChangeNumber> Store::write(const ChangeHead &head,
                                  const QList<RecordDelta> &deltas,
                                  const QHash<QString, QByteArray> &contents)
{
    if (deltas.isEmpty())
        return ChangeNumber {0};
    auto isReady = prepareToWrite();
    if (!isReady)
        return fail(std::move(isReady).error());
    return concluded(writeChange(m_database->connection(), head, deltas, contents));
}

/// Tells what was written.
Result<ChangeNumber> Store::concluded(const Result<Changed> &written)
{
    if (!written) {
        m_isDoubtful = written.error().kind == ErrorKind::WriteFailed;
        return fail(written.error());
    }
    if (written->number != 0)
        Q_EMIT changed(*written);
    return written->number;
}

Result<CheckReport> Store::check() const
{
    return inOneState<CheckReport>(m_database->connection(), checkLog);
}

Result<void> Store::backup(const QString &path) const
{
    return writeVerifiedCopy(m_database->connection(), path);
}

Result<QList<DeletedTask>> Store::deletedTasks() const
{
    return inOneState<QList<DeletedTask>>(m_database->connection(), core::deletedTasks);
}

Result<ChangeSet> Store::changeBringingBack(const QList<Id> &tasks) const
{
    return inOneState<ChangeSet>(m_database->connection(), [&tasks](const auto &connection) {
        return core::changeBringingBack(connection, tasks);
    });
}

Result<QList<Ledger>> Store::ledgers() const
{
    return readRecords<Ledger>(m_database->connection(), QStringLiteral("ORDER BY position, id"));
}

Result<QList<Unit>> Store::units() const
{
    return readRecords<Unit>(m_database->connection(), QStringLiteral("ORDER BY position, id"));
}

Result<QList<Person>> Store::people() const
{
    return readRecords<Person>(m_database->connection(), QStringLiteral("ORDER BY position, id"));
}

Result<QList<Setting>> Store::settings() const
{
    return readRecords<Setting>(m_database->connection(), QStringLiteral("ORDER BY id"));
}

Result<QList<Record>> Store::references(RecordKind kind, const QList<Id> &ids) const
{
    return inOneState<QList<Record>>(
        m_database->connection(),
        [kind, &ids](const auto &connection) { return readReferences(connection, kind, ids); });
}

Result<QHash<Id, int>> Store::taskCounts(RecordKind kind) const
{
    return readTaskCounts(m_database->connection(), kind);
}

Result<QList<TaskFacts>> Store::facts(Id ledger) const
{
    return inOneState<QList<TaskFacts>>(m_database->connection(), [ledger](const auto &connection) {
        return readFacts(connection, ledger);
    });
}

Result<QList<Id>> Store::firstTasks(Id ledger, int count) const
{
    return inOneState<QList<Id>>(m_database->connection(), [=](const auto &connection) {
        return readFirstTasks(connection, ledger, count);
    });
}

Result<QList<TaskBundle>> Store::bundles(const QList<Id> &tasks) const
{
    return inOneState<QList<TaskBundle>>(
        m_database->connection(),
        [&tasks](const auto &connection) { return readBundles(connection, tasks); });
}

Result<QList<TaskBundle>> Store::partialBundles(const QList<Id> &tasks,
                                                const BundleParts &parts) const
{
    return inOneState<QList<TaskBundle>>(m_database->connection(), [&](const auto &connection) {
        return readBundles(connection, tasks, &parts);
    });
}

Result<void> Store::texts(const TextQuestion &question, const TextVisitor &visit) const
{
    return inOneState<void>(m_database->connection(), [&](const auto &connection) {
        return readTexts(connection, question, visit);
    });
}

Result<QList<EntryHead>> Store::entries(RecordKind kind, Id ledger) const
{
    return inOneState<QList<EntryHead>>(
        m_database->connection(),
        [kind, ledger](const auto &connection) { return readEntries(connection, kind, ledger); });
}

Result<QByteArray> Store::content(const QString &key) const
{
    return readContent(m_database->connection(), key);
}

Result<QList<LoggedChange>> Store::changes(int count) const
{
    return newestChanges(m_database->connection(), count);
}

Result<QList<TaskChange>> Store::changesOf(Id task) const
{
    return changesOfTask(m_database->connection(), task);
}

} // namespace core
