// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_reader.h"

#include <algorithm>

namespace core {

namespace {

/// Tasks that a run may hold for each that is wanted.
constexpr qsizetype kMostSeen = 2;

/// The fields of @p kind that @p parts asks for, in their order.
QList<int> wantedFields(RecordKind kind, const BundleParts *parts)
{
    if (!parts || !parts->fields.contains(kind))
        return allFields(kind);
    const QSet<QString> wanted = parts->fields.value(kind);
    QList<int> fields;
    for (int i = 0; i < fieldsOf(kind).size(); ++i) {
        const QString &name = fieldsOf(kind).at(i).name;
        if (name == QLatin1String("id") || name == QLatin1String("task") || wanted.contains(name))
            fields.append(i);
    }
    return fields;
}

/// The field of @p kind that names the task a record belongs to.
QString taskField(RecordKind kind)
{
    return kind == RecordKind::Task ? QStringLiteral("id") : QStringLiteral("task");
}

/// Where in @p fields of @p kind that field stands.
int taskColumnIn(RecordKind kind, const QList<int> &fields)
{
    const auto column
        = std::find_if(fields.cbegin(), fields.cend(), [name = taskField(kind), kind](int field) {
              return fieldsOf(kind).at(field).name == name;
          });
    return static_cast<int>(column - fields.cbegin());
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

} // namespace

BlockReader::BlockReader(const Connection &connection, qsizetype size, const BundleParts *parts)
    : m_connection(connection)
    , m_size(size)
    , m_parts(parts)
{
}

Result<void> BlockReader::read(const QList<Id> &tasks)
{
    m_asked = tasks;
    m_sorted.assign(tasks.cbegin(), tasks.cend());
    std::sort(m_sorted.begin(), m_sorted.end());
    m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
    m_found.clear();
    m_found.resize(m_sorted.size());
    return m_sorted.empty() ? Result<void> {} : readAll();
}

void BlockReader::moveTo(QList<TaskBundle> &bundles)
{
    std::vector<qsizetype> moved(m_found.size(), -1);
    for (const Id task : std::as_const(m_asked)) {
        const size_t place = placeOf(task).value_or(0);
        if (!m_found[place])
            continue;
        if (moved[place] >= 0) {
            bundles.append(TaskBundle(bundles.at(moved[place])));
            continue;
        }
        moved[place] = bundles.size();
        bundles.append(*std::move(m_found[place]));
    }
}

std::optional<size_t> BlockReader::placeOf(Id task) const
{
    const auto place = std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), task);
    if (place == m_sorted.cend() || *place != task)
        return std::nullopt;
    return static_cast<size_t>(place - m_sorted.cbegin());
}

template <typename R>
BlockReader::Reading &BlockReader::readingOf(Search search, const QString &order)
{
    Reading &reading = m_readings[{R::kKind, search}];
    if (reading.cursor)
        return reading;
    reading.fields = wantedFields(R::kKind, m_parts);
    reading.taskColumn = taskColumnIn(R::kKind, reading.fields);
    const QString wanted = search == Search::Run ? QStringLiteral("BETWEEN ? AND ?")
                                                 : u"IN (" + marks(m_size) + u')';
    reading.cursor = std::make_unique<RowCursor>(
        m_connection,
        selectSql(R::kKind,
                  reading.fields,
                  u"WHERE " + taskField(R::kKind) + u' ' + wanted + u' ' + order));
    return reading;
}

/// Hands the records of type @p R of the block, sorted by @p order, and the place of their task to
/// @p take.
template <typename R, typename Take>
Result<void> BlockReader::readRecords(Search search, const QString &order, const Take &take)
{
    Reading &reading = readingOf<R>(search, order);
    if (search == Search::Run)
        reading.cursor->restart({m_sorted.front(), m_sorted.back()});
    else
        reading.cursor->restart(QList<Id>(m_sorted.cbegin(), m_sorted.cend()));
    m_seen = 0;
    return reading.cursor->readRows([&](const RowCursor &row) -> Result<void> {
        ++m_seen;
        const auto place = placeOf(row.id(reading.taskColumn));
        if (!place)
            return {};
        return recordInRow(R::kKind, reading.fields, row).map([&](Record &&record) {
            take(std::get<R>(std::move(record)), *place);
        });
    });
}

Result<void> BlockReader::readTasks(Search search)
{
    const qsizetype most = kMostSeen * kMostTasks;
    return readRecords<Task>(
        search,
        QStringLiteral("ORDER BY id LIMIT %1").arg(most),
        [this](Task &&task, size_t place) { m_found[place].emplace().task = std::move(task); });
}

Result<void> BlockReader::readTasks()
{
    if (m_search == Search::List || !isFull())
        return readTasks(Search::List);
    return readTasks(Search::Run).and_then([this]() -> Result<void> {
        if (m_seen < kMostSeen * kMostTasks)
            return {};
        // Not all of them were seen, and it will not be better with the next ones.
        m_search = Search::List;
        return readTasks(Search::List);
    });
}

template <typename R>
Result<void> BlockReader::readList(QList<R> TaskBundle::*list, const QString &order)
{
    if (m_parts && !m_parts->owned.contains(R::kKind))
        return {};
    // By task first, as the indexes are: nothing is left to be sorted.
    return readRecords<R>(isFull() ? m_search : Search::List,
                          u"ORDER BY task, " + order,
                          [this, list](R &&record, size_t place) {
                              if (auto &bundle = m_found[place])
                                  ((*bundle).*list).append(std::move(record));
                          });
}

Result<void> BlockReader::readAll()
{
    static const QString byPosition = QStringLiteral("position, id");
    static const QString byId = QStringLiteral("id");
    const auto byDay = [this](auto list, const char *day) {
        return readList(list, QLatin1String(day) + QStringLiteral(", id"));
    };
    return readTasks()
        .and_then([this] { return readList(&TaskBundle::responsibilities, byPosition); })
        .and_then([this] { return readList(&TaskBundle::measures, byPosition); })
        .and_then([this] { return readList(&TaskBundle::deadlines, byPosition); })
        .and_then([this] { return readList(&TaskBundle::outcomes, byPosition); })
        .and_then([&byDay] { return byDay(&TaskBundle::reports, "report_date"); })
        .and_then([this] { return readList(&TaskBundle::sources, byId); })
        .and_then([this] { return readList(&TaskBundle::extras, byPosition); })
        .and_then([this] { return readList(&TaskBundle::events, byId); })
        .and_then([&byDay] { return byDay(&TaskBundle::reminders, "reminder_date"); })
        .and_then([&byDay] { return byDay(&TaskBundle::comments, "comment_date"); })
        .and_then([this] { return readList(&TaskBundle::attachments, byId); })
        .and_then([&byDay] { return byDay(&TaskBundle::snoozes, "snooze_date"); });
}

} // namespace core
