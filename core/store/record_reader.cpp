// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"

#include <QHash>

namespace core {

namespace {

constexpr qsizetype kBlock = 100;

/// Reads the bundles of one block of tasks.
class BlockReader
{
public:
    BlockReader(const Connection &connection, const QList<Id> &tasks, const QSet<RecordKind> *parts)
        : m_connection(connection)
        , m_parts(parts)
    {
        for (const Id task : tasks)
            m_ids.append(task.value);
        const QStringList marks(tasks.size(), QStringLiteral("?"));
        m_list = QLatin1String(" IN (") + marks.join(QLatin1Char(',')) + QLatin1String(") ");
    }

    [[nodiscard]] Result<void> readTasks()
    {
        const auto tasks
            = readRecords<Task>(m_connection, QLatin1String("WHERE id") + m_list, m_ids);
        if (!tasks)
            return fail(tasks.error());
        for (const Task &task : *tasks)
            m_bundles[task.id].task = task;
        return {};
    }

    template <typename R>
    [[nodiscard]] Result<void> readList(QList<R> TaskBundle::*list, const char *order)
    {
        if (m_parts && !m_parts->contains(R::kKind))
            return {};
        const auto records = readRecords<R>(m_connection,
                                            QLatin1String("WHERE task") + m_list
                                                + QLatin1String("ORDER BY ") + QLatin1String(order),
                                            m_ids);
        if (!records)
            return fail(records.error());
        for (const R &record : *records) {
            const auto bundle = m_bundles.find(record.task);
            if (bundle != m_bundles.end())
                ((*bundle).*list).append(record);
        }
        return {};
    }

    [[nodiscard]] Result<void> readAll()
    {
        static constexpr auto byPosition = "position, id";
        return readTasks()
            .and_then([this] { return readList(&TaskBundle::responsibilities, byPosition); })
            .and_then([this] { return readList(&TaskBundle::measures, byPosition); })
            .and_then([this] { return readList(&TaskBundle::deadlines, byPosition); })
            .and_then([this] { return readList(&TaskBundle::outcomes, byPosition); })
            .and_then([this] { return readList(&TaskBundle::reports, "report_date, id"); })
            .and_then([this] { return readList(&TaskBundle::sources, "id"); })
            .and_then([this] { return readList(&TaskBundle::extras, byPosition); })
            .and_then([this] { return readList(&TaskBundle::events, "id"); })
            .and_then([this] { return readList(&TaskBundle::reminders, "reminder_date, id"); })
            .and_then([this] { return readList(&TaskBundle::comments, "comment_date, id"); })
            .and_then([this] { return readList(&TaskBundle::attachments, "id"); })
            .and_then([this] { return readList(&TaskBundle::snoozes, "snooze_date, id"); });
    }

    [[nodiscard]] const QHash<Id, TaskBundle> &bundles() const { return m_bundles; }

private:
    const Connection &m_connection;
    const QSet<RecordKind> *m_parts;
    QVariantList m_ids;
    QString m_list;
    QHash<Id, TaskBundle> m_bundles;
};

} // namespace

Result<QList<TaskBundle>>
readBundles(const Connection &connection, const QList<Id> &tasks, const QSet<RecordKind> *parts)
{
    QList<TaskBundle> result;
    for (qsizetype first = 0; first < tasks.size(); first += kBlock) {
        const QList<Id> block = tasks.mid(first, kBlock);
        BlockReader reader(connection, block, parts);
        auto done = reader.readAll();
        if (!done)
            return fail(std::move(done).error());
        for (const Id task : block) {
            const auto bundle = reader.bundles().constFind(task);
            if (bundle != reader.bundles().constEnd())
                result.append(*bundle);
        }
    }
    return result;
}

} // namespace core
