// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

#include "core/store/change_log.h"
#include "core/store/contents.h"
#include "core/store/hash_chain.h"
#include "core/store/log_images.h"
#include "core/store/record_sql.h"
#include "core/store/statement.h"

#include <QHash>

namespace core {

namespace {

/// A record as the log makes it, and the change that touched it last.
struct Replayed
{
    Record record;
    ChangeNumber change = 0;
};

class LogCheck
{
public:
    explicit LogCheck(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<CheckReport> run()
    {
        auto done = readHeads().and_then([this] { return replay(); });
        if (!done)
            return fail(std::move(done).error());
        reportHeadsWithoutRecords();
        for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
            auto compared = compare(kind);
            if (!compared)
                return fail(std::move(compared).error());
        }
        const auto broken = checkContents(m_connection);
        if (!broken)
            return fail(broken.error());
        m_report.findings += *broken;
        return m_report;
    }

private:
    void report(RecordKind kind, Id id, const QString &field, ChangeNumber change)
    {
        m_report.findings.append({kind, id, field, change});
    }

    [[nodiscard]] Result<void> readHeads()
    {
        Statement statement(
            m_connection,
            QStringLiteral("SELECT number, at_utc, who, machine, kind, action, arguments, reverts,"
                           " origin FROM change ORDER BY number"));
        return statement.readRows({}, [this](const Statement &row) {
            QVariantList values;
            for (int column = 0; column < 9; ++column)
                values.append(row.value(column));
            m_heads.insert(values.first().toLongLong(), values);
        });
    }

    [[nodiscard]] Result<void> replay()
    {
        Statement statement(
            m_connection,
            QStringLiteral("SELECT change, position, kind, record, before, after, hash"
                           " FROM change_record ORDER BY change, position"));
        return statement.readRows({}, [this](const Statement &row) { replayRow(row); });
    }

    void replayRow(const Statement &row)
    {
        const ChangeNumber change = row.value(0).toLongLong();
        const auto kind = valueOfKey<RecordKind>(row.value(2).toString());
        const Id id {row.value(3).toLongLong()};
        const bool isLinked = checkLink(row, change);
        const auto deltas = kind ? deltasIn(*kind, id, {row.value(4), row.value(5)})
                                 : Result<QList<RecordDelta>>(fail(ErrorKind::FileDamaged));
        bool isPossible = deltas.has_value();
        if (deltas) {
            for (const RecordDelta &delta : *deltas)
                isPossible = apply(delta, change) && isPossible;
        }
        if (!isLinked || !isPossible)
            report(kind.value_or(RecordKind::Ledger), id, {}, change);
    }

    /// Whether the row follows the one before it and carries the hash of its own texts.
    [[nodiscard]] bool checkLink(const Statement &row, ChangeNumber change)
    {
        const bool isFirst = change != m_lastChange;
        const qint64 expectedPosition = isFirst ? 0 : m_lastPosition + 1;
        const ChangeNumber expectedChange = isFirst ? m_lastChange + 1 : m_lastChange;
        QVariantList values = isFirst ? m_heads.value(change) : QVariantList {};
        for (int column = 0; column < 6; ++column)
            values.append(row.value(column));
        const bool isLinked = change == expectedChange && m_heads.contains(change)
            && row.value(1).toLongLong() == expectedPosition
            && row.value(6).toByteArray() == nextHash(m_lastHash, values);
        m_lastChange = change;
        m_lastPosition = row.value(1).toLongLong();
        m_lastHash = row.value(6).toByteArray();
        m_changesWithRecords.insert(change);
        return isLinked;
    }

    [[nodiscard]] bool apply(const RecordDelta &delta, ChangeNumber change)
    {
        QHash<Id, Replayed> &records = m_records[delta.kind];
        const auto known = records.find(delta.id);
        if (delta.inserted) {
            const bool isNew = known == records.end();
            records.insert(delta.id, {*delta.inserted, change});
            return isNew;
        }
        if (known == records.end())
            return false;
        if (delta.removed) {
            const bool isSame = known->record == *delta.removed;
            records.remove(delta.id);
            return isSame;
        }
        known->change = change;
        bool isPossible = true;
        for (const FieldEdit &edit : delta.edits) {
            isPossible = fieldValue(known->record, edit.field) == edit.before
                && setFieldValue(known->record, edit.field, edit.after) && isPossible;
        }
        return isPossible;
    }

    void reportHeadsWithoutRecords()
    {
        m_report.changes = m_heads.size();
        for (auto head = m_heads.constBegin(); head != m_heads.constEnd(); ++head) {
            if (!m_changesWithRecords.contains(head.key()))
                report(RecordKind::Ledger, {}, {}, head.key());
        }
    }

    [[nodiscard]] Result<void> compare(RecordKind kind)
    {
        Statement statement(m_connection, selectSql(kind, QStringLiteral("ORDER BY id")));
        QHash<Id, Replayed> &records = m_records[kind];
        auto done = statement.readRows({}, [&](const Statement &row) {
            const Id id {row.value(0).toLongLong()};
            const auto known = records.constFind(id);
            if (known == records.constEnd())
                report(kind, id, {}, 0);
            else
                compareRow(kind, row, *known);
            records.remove(id);
        });
        if (!done)
            return done;
        for (auto missing = records.constBegin(); missing != records.constEnd(); ++missing)
            report(kind, missing.key(), {}, missing->change);
        return {};
    }

    void compareRow(RecordKind kind, const Statement &row, const Replayed &expected)
    {
        const QList<Field> &fields = fieldsOf(kind);
        for (int i = 0; i < fields.size(); ++i) {
            const QVariant stored = row.value(i);
            const QVariant logged = fieldValue(expected.record, i);
            if (stored.typeId() != logged.typeId() || stored != logged)
                report(kind, idOf(expected.record), fields.at(i).name, expected.change);
        }
    }

    const Connection &m_connection;
    CheckReport m_report;
    QMap<ChangeNumber, QVariantList> m_heads;
    QSet<ChangeNumber> m_changesWithRecords;
    QHash<RecordKind, QHash<Id, Replayed>> m_records;
    ChangeNumber m_lastChange = 0;
    qint64 m_lastPosition = -1;
    QByteArray m_lastHash;
};

} // namespace

Result<CheckReport> checkLog(const Connection &connection)
{
    return LogCheck(connection).run();
}

} // namespace core
