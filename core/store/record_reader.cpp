// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"

#include "core/store/row_cursor.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>

namespace core {

namespace {

constexpr qsizetype kBlock = 500;

/// Reads the bundles of tasks, a block at a time; what it asks is prepared once for all blocks.
class BlockReader
{
public:
    /// @param size of the largest block.
    BlockReader(const Connection &connection, qsizetype size, const QSet<RecordKind> *parts)
        : m_connection(connection)
        , m_parts(parts)
    {
        const QStringList marks(size, QStringLiteral("?"));
        m_list = QLatin1String(" IN (") + marks.join(QLatin1Char(',')) + QLatin1String(") ");
    }

    [[nodiscard]] Result<void> read(const QList<Id> &tasks)
    {
        m_ids = tasks;
        m_bundles.clear();
        return readAll();
    }

    [[nodiscard]] const QHash<Id, TaskBundle> &bundles() const { return m_bundles; }

private:
    /// Hands the records of type @p R that @p rest picks, all of @p rest once @p m_ids stand in it,
    /// to @p take.
    template <typename R, typename Take>
    [[nodiscard]] Result<void> readRecords(const QString &rest, const Take &take)
    {
        std::unique_ptr<RowCursor> &cursor = m_cursors[R::kKind];
        if (!cursor)
            cursor = std::make_unique<RowCursor>(m_connection, selectSql(R::kKind, rest));
        cursor->restart(m_ids);
        return cursor->readRows([&take](const RowCursor &row) {
            return recordInRow(R::kKind, row).map([&take](Record &&record) {
                take(std::get<R>(std::move(record)));
            });
        });
    }

    [[nodiscard]] Result<void> readTasks()
    {
        return readRecords<Task>(QLatin1String("WHERE id") + m_list, [this](Task &&task) {
            m_bundles[task.id].task = std::move(task);
        });
    }

    template <typename R>
    [[nodiscard]] Result<void> readList(QList<R> TaskBundle::*list, const char *order)
    {
        if (m_parts && !m_parts->contains(R::kKind))
            return {};
        return readRecords<R>(QLatin1String("WHERE task") + m_list + QLatin1String("ORDER BY ")
                                  + QLatin1String(order),
                              [this, list](R &&record) {
                                  const auto bundle = m_bundles.find(record.task);
                                  if (bundle != m_bundles.end())
                                      ((*bundle).*list).append(std::move(record));
                              });
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

    const Connection &m_connection;
    const QSet<RecordKind> *m_parts;
    QList<Id> m_ids;
    QString m_list;
    std::map<RecordKind, std::unique_ptr<RowCursor>> m_cursors;
    QHash<Id, TaskBundle> m_bundles;
};

} // namespace

Result<QList<TaskBundle>>
readBundles(const Connection &connection, const QList<Id> &tasks, const QSet<RecordKind> *parts)
{
    QList<TaskBundle> result;
    result.reserve(tasks.size());
    BlockReader reader(connection, std::min(kBlock, tasks.size()), parts);
    for (qsizetype first = 0; first < tasks.size(); first += kBlock) {
        const QList<Id> block = tasks.mid(first, kBlock);
        auto done = reader.read(block);
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
