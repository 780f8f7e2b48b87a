// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"

#include "core/store/row_cursor.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace core {

namespace {

constexpr qsizetype kBlock = 500;

/// The fields of @p kind that @p parts asks for, in their order.
QList<int> wantedFields(RecordKind kind, const BundleParts &parts)
{
    const auto wanted = parts.fields.constFind(kind);
    if (wanted == parts.fields.cend())
        return allFields(kind);
    QList<int> fields;
    for (int i = 0; i < fieldsOf(kind).size(); ++i) {
        const QString &name = fieldsOf(kind).at(i).name;
        if (name == QLatin1String("id") || name == QLatin1String("task") || wanted->contains(name))
            fields.append(i);
    }
    return fields;
}

/// Reads the bundles of tasks, a block at a time; what it asks is prepared once for all blocks.
class BlockReader
{
public:
    /// @param size of the largest block.
    BlockReader(const Connection &connection, qsizetype size, const BundleParts *parts)
        : m_connection(connection)
        , m_parts(parts)
    {
        const QStringList marks(size, QStringLiteral("?"));
        m_list = QLatin1String(" IN (") + marks.join(QLatin1Char(',')) + QLatin1String(") ");
    }

    [[nodiscard]] Result<void> read(const QList<Id> &tasks)
    {
        m_ids = tasks;
        m_places.clear();
        m_found.clear();
        return readAll();
    }

    /// Appends what was read in the order it was asked for.
    void moveTo(QList<TaskBundle> &bundles)
    {
        QHash<Id, qsizetype> moved;
        for (const Id task : std::as_const(m_ids)) {
            const auto place = m_places.constFind(task);
            if (place == m_places.cend())
                continue;
            if (const auto before = moved.constFind(task); before != moved.cend()) {
                bundles.append(TaskBundle(bundles.at(*before)));
                continue;
            }
            moved.insert(task, bundles.size());
            bundles.append(std::move(m_found[*place]));
        }
    }

private:
    /// The question for the records of a kind.
    struct Reading
    {
        QList<int> fields; ///< that are asked for, by index
        std::unique_ptr<RowCursor> cursor;
    };

    /// Hands the records of type @p R that @p rest picks, all of @p rest once @p m_ids stand in it,
    /// to @p take.
    template <typename R, typename Take>
    [[nodiscard]] Result<void> readRecords(const QString &rest, const Take &take)
    {
        Reading &reading = m_readings[R::kKind];
        if (!reading.cursor) {
            reading.fields = m_parts ? wantedFields(R::kKind, *m_parts) : allFields(R::kKind);
            reading.cursor = std::make_unique<RowCursor>(m_connection,
                                                         selectSql(R::kKind, reading.fields, rest));
        }
        reading.cursor->restart(m_ids);
        return reading.cursor->readRows([&](const RowCursor &row) {
            return recordInRow(R::kKind, reading.fields, row).map([&take](Record &&record) {
                take(std::get<R>(std::move(record)));
            });
        });
    }

    [[nodiscard]] Result<void> readTasks()
    {
        return readRecords<Task>(QLatin1String("WHERE id") + m_list, [this](Task &&task) {
            m_places.insert(task.id, m_found.size());
            m_found.emplace_back().task = std::move(task);
        });
    }

    template <typename R>
    [[nodiscard]] Result<void> readList(QList<R> TaskBundle::*list, const char *order)
    {
        if (m_parts && !m_parts->owned.contains(R::kKind))
            return {};
        // By task first, as the indexes are: nothing is left to be sorted.
        return readRecords<R>(QLatin1String("WHERE task") + m_list
                                  + QLatin1String("ORDER BY task, ") + QLatin1String(order),
                              [this, list](R &&record) {
                                  const auto place = m_places.constFind(record.task);
                                  if (place != m_places.cend())
                                      (m_found[*place].*list).append(std::move(record));
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
    const BundleParts *m_parts;
    QList<Id> m_ids;
    QString m_list;
    std::map<RecordKind, Reading> m_readings;
    QHash<Id, size_t> m_places; ///< in m_found
    std::vector<TaskBundle> m_found;
};

} // namespace

Result<QList<TaskBundle>>
readBundles(const Connection &connection, const QList<Id> &tasks, const BundleParts *parts)
{
    QList<TaskBundle> result;
    result.reserve(tasks.size());
    BlockReader reader(connection, std::min(kBlock, tasks.size()), parts);
    for (qsizetype first = 0; first < tasks.size(); first += kBlock) {
        auto done = reader.read(tasks.mid(first, kBlock));
        if (!done)
            return fail(std::move(done).error());
        reader.moveTo(result);
    }
    return result;
}

} // namespace core
