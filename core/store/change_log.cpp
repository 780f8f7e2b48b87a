// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"

#include "core/store/connection.h"
#include "core/store/hash_chain.h"
#include "core/store/json_text.h"
#include "core/store/log_images.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <utility>

namespace core {

namespace {

/// @p text as it can be stored: file names and names of machines may be no valid UTF-16.
QVariant storable(const QString &text)
{
    const QString valid = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    return textValue(QString(valid).remove(QChar(u'\0')));
}

QVariant argumentsText(const QStringList &arguments)
{
    const QJsonArray list = QJsonArray::fromStringList(arguments);
    return storable(jsonText(QJsonDocument(list)));
}

QStringList argumentsIn(const QString &text)
{
    QStringList arguments;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &argument : list)
        arguments.append(argument.toString());
    return arguments;
}

QVariantList headValues(ChangeNumber number, const ChangeHead &head)
{
    return {number,
            head.at.toUTC().toString(Qt::ISODateWithMs),
            storable(head.actor.person),
            storable(head.actor.machine),
            keyOf(head.kind),
            keyOf(head.action.kind),
            argumentsText(head.action.arguments),
            head.reverts ? QVariant(head.reverts) : QVariant(),
            storable(head.origin)};
}

[[nodiscard]] Result<QByteArray> lastHash(const Connection &connection)
{
    return connection
        .value(QStringLiteral("SELECT hash FROM change_record"
                              " ORDER BY change DESC, position DESC LIMIT 1"))
        .map([](const QVariant &hash) { return hash.toByteArray(); });
}

constexpr int kPortion = 500; ///< rows of the log read at once

/// The deltas of rows that were asked for as kind, record, before, after and their position.
[[nodiscard]] Result<QList<RecordDelta>> deltasInRow(const Statement &row, const QString &path)
{
    const auto kind = valueOfKey<RecordKind>(row.value(0).toString());
    if (!kind)
        return fail(ErrorKind::FileDamaged, path);
    return deltasIn(*kind, Id {row.value(1).toLongLong()}, {row.value(2), row.value(3)});
}

const QString kChangeColumns = QStringLiteral("SELECT number, at_utc, who, kind, action,"
                                              " arguments, reverts, origin FROM change ");

LoggedChange changeInRow(const Statement &row)
{
    LoggedChange change;
    change.number = row.value(0).toLongLong();
    change.at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
    change.who = row.value(2).toString();
    change.kind = valueOfKey<ChangeKind>(row.value(3).toString()).value_or(ChangeKind::Edit);
    change.action.kind
        = valueOfKey<ActionKind>(row.value(4).toString()).value_or(ActionKind::EditCell);
    change.action.arguments = argumentsIn(row.value(5).toString());
    change.reverts = row.value(6).toLongLong();
    change.origin = row.value(7).toString();
    return change;
}

[[nodiscard]] Result<QList<LoggedChange>> changesBy(Statement statement, const QVariantList &values)
{
    QList<LoggedChange> changes;
    const auto done = statement.readRows(
        values, [&changes](const Statement &row) { changes.append(changeInRow(row)); });
    if (!done)
        return fail(done.error());
    return changes;
}

} // namespace

Result<std::unique_ptr<LogAppender>> LogAppender::begin(const Connection &connection,
                                                        const ChangeHead &head)
{
    const auto newest = newestNumber(connection);
    if (!newest)
        return fail(newest.error());
    auto last = lastHash(connection);
    if (!last)
        return fail(std::move(last).error());
    QVariantList values = headValues(*newest + 1, head);
    auto done
        = Statement(connection,
                    QStringLiteral("INSERT INTO change (number, at_utc, who, machine, kind, action,"
                                   " arguments, reverts, origin)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
              .execute(values);
    if (!done)
        return fail(std::move(done).error());
    return std::unique_ptr<LogAppender>(
        new LogAppender(connection, std::move(values), *std::move(last)));
}

LogAppender::LogAppender(const Connection &connection, QVariantList head, QByteArray hash)
    : m_insert(connection,
               QStringLiteral("INSERT INTO change_record (change, position, kind, record,"
                              " before, after, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"))
    , m_head(std::move(head))
    , m_hash(std::move(hash))
{
}

ChangeNumber LogAppender::number() const
{
    return m_head.first().toLongLong();
}

Result<void> LogAppender::append(const QList<RecordDelta> &deltas)
{
    for (qsizetype first = 0; first < deltas.size();) {
        const qsizetype end = endOfLogRow(deltas, first);
        auto done = appendRow(deltas.mid(first, end - first));
        if (!done)
            return done;
        first = end;
    }
    return {};
}

Result<void> LogAppender::appendRow(const QList<RecordDelta> &row)
{
    const auto isTask = [](const RecordDelta &delta) { return delta.kind == RecordKind::Task; };
    const auto task = std::find_if(row.begin(), row.end(), isTask);
    const RecordDelta &named = task == row.end() ? row.first() : *task;
    const LogImages images = imagesOf(row);
    QVariantList values {
        number(), m_position, keyOf(named.kind), named.id.value, images.before, images.after};
    m_hash = nextHash(m_hash, m_position == 0 ? m_head + values : values);
    values.append(m_hash);
    ++m_position;
    return m_insert.execute(values);
}

Result<QList<RecordDelta>> loggedDeltas(const Connection &connection, ChangeNumber number)
{
    Statement statement(connection,
                        QStringLiteral("SELECT kind, record, before, after FROM change_record"
                                       " WHERE change = ? ORDER BY position"));
    QList<RecordDelta> deltas;
    const auto add = [&](const Statement &row) -> Result<void> {
        return deltasInRow(row, connection.path()).map([&deltas](const QList<RecordDelta> &more) {
            deltas.append(more);
        });
    };
    const auto done = statement.readRows({number}, add);
    if (!done)
        return fail(done.error());
    return deltas;
}

Result<qint64> loggedRowCount(const Connection &connection, ChangeNumber number)
{
    qint64 count = 0;
    Statement statement(connection,
                        QStringLiteral("SELECT count(*) FROM change_record WHERE change = ?"));
    const auto done = statement.readRows(
        {number}, [&count](const Statement &row) { count = row.value(0).toLongLong(); });
    if (!done)
        return fail(done.error());
    return count;
}

Result<void> readInverted(const Connection &connection, ChangeNumber number, const DeltaTaker &take)
{
    Statement statement(connection,
                        QStringLiteral("SELECT kind, record, before, after, position"
                                       " FROM change_record WHERE change = ? AND position < ?"
                                       " ORDER BY position DESC LIMIT ?"));
    qlonglong end = std::numeric_limits<qlonglong>::max();
    while (end > 0) {
        QList<RecordDelta> deltas;
        const qlonglong before = std::exchange(end, 0);
        auto done = statement.readRows(
            {number, before, kPortion}, [&](const Statement &row) -> Result<void> {
                end = row.value(4).toLongLong();
                return deltasInRow(row, connection.path())
                    .map([&deltas](const QList<RecordDelta> &more) { deltas += inverted(more); });
            });
        statement.finish();
        if (done)
            done = take(deltas);
        if (!done)
            return done;
    }
    return {};
}

Result<QList<LoggedChange>> newestChanges(const Connection &connection, int count)
{
    const QString sql = kChangeColumns + QLatin1String("ORDER BY number DESC LIMIT ?");
    return changesBy(Statement(connection, sql), {qMax(count, 0)});
}

Result<LoggedChange> loggedChange(const Connection &connection, ChangeNumber number)
{
    const QString sql = kChangeColumns + QLatin1String("WHERE number = ?");
    const auto found = changesBy(Statement(connection, sql), {number});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::NotFound, QString::number(number));
    return found->first();
}

Result<ChangeNumber> newestNumber(const Connection &connection)
{
    return connection.value(QStringLiteral("SELECT max(number) FROM change"))
        .map([](const QVariant &number) { return ChangeNumber {number.toLongLong()}; });
}

} // namespace core
