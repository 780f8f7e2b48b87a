// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_county.h"

#include <array>

namespace tests {

namespace {

/// Unit, code, start, due, percent, day of the report, closed on, state, ! = 重点工作.
constexpr std::array kTasks {
    u"5|2026-基层-001|2026-03-02|2026-09-30|89|2026-09-24|||!",
    u"5|2026-基层-002|2026-04-01|2026-12-31|60|2026-09-22|||",
    u"5|2026-基层-003|2026-05-06|2026-08-31|70|2026-09-11|||",
    u"5|2026-基层-004|2026-06-01|2026-09-30|100|2026-09-22|2026-09-22|closed|",
    u"5|2026-基层-005|2026-05-06|2026-11-30|70|2026-09-16|||",
    u"6|2026-组织-001|2026-02-24|2026-12-31|70|2026-09-23|||",
    u"6|2026-组织-002|2026-05-11|2026-09-23|85|2026-09-21|||",
    u"6|2026-组织-003|2026-03-16|2026-10-30|80|2026-09-22|||",
    u"6|2026-组织-004|2026-06-15|2026-09-11|90|2026-09-17|||",
    u"6|2026-组织-005|2026-03-02|2026-12-31|72|2026-09-18|||",
    u"2|2026-养老-001|2026-01-12|2026-06-30|100|2026-06-26|2026-06-26|closed|",
    u"2|2026-养老-002|2026-04-13|2026-09-15|75|2026-09-18|||",
    u"2|2026-养老-003|2026-03-02|2026-11-30|50|2026-09-10|||",
    u"2|2026-养老-004|2026-01-12|2026-07-31|82|2026-09-17|||!",
    u"2|2026-养老-005|2026-04-01|2026-10-09|93|2026-09-23|||",
    u"2|2026-养老-006|2026-10-08|2026-12-31|0||||",
    u"2|2026-养老-007|2026-06-01|2026-09-30|90|2026-09-22|||",
    u"2|2026-养老-008|2026-01-12|2026-03-31|100|2026-03-27|2026-03-27|closed|",
    u"2|2026-养老-009|2026-05-11|2026-12-31|45|2026-09-16|||",
    u"1|2026-救助-001|2026-03-02|2026-09-22|96|2026-09-23|||",
    u"1|2026-救助-002|2026-02-24|2026-06-30|100|2026-06-24|2026-06-24|closed|",
    u"1|2026-救助-003|2026-01-12|2026-12-31|78|2026-09-07|||",
    u"1|2026-救助-004|2026-07-01|2026-10-30|62|2026-09-18|||",
    u"1|2026-救助-005|2026-05-06|2026-07-31|100|2026-08-04|2026-08-04|closed|",
    u"1|2026-救助-006|2026-04-01|2026-11-30|75|2026-09-21|||",
    u"3|2026-儿童-001|2026-03-02|2026-06-30|100|2026-06-29|2026-06-29|closed|",
    u"3|2026-儿童-002|2026-04-13|2026-09-30|83|2026-09-22|||",
    u"3|2026-儿童-003|2026-05-11|2026-10-30|80|2026-09-15|||",
    u"3|2026-儿童-004|2026-01-12|2026-03-31|100|2026-03-20|2026-03-20|closed|",
    u"3|2026-儿童-005|2026-06-01|2026-12-31|64|2026-09-23|||",
    u"11|2026-殡葬-001|2026-02-24|2026-08-20|76|2026-09-18|||",
    u"11|2026-殡葬-002|2026-03-16|2026-11-30|70|2026-09-16|||",
    u"11|2026-殡葬-003|2026-04-07|2026-06-30|100|2026-06-18|2026-06-18|closed|",
    u"11|2026-殡葬-004|2026-05-06|2026-12-31|55|2026-09-21|||",
    u"4|2026-事务-001|2026-02-24|2026-06-30|100|2026-07-06|2026-07-06|closed|",
    u"4|2026-事务-002|2026-04-01|2026-10-30|52|2026-09-17|||",
    u"4|2026-事务-003|2026-07-01|2026-09-30|88|2026-09-22|||",
    u"4|2026-事务-004|2026-05-11|2026-12-31|58|2026-09-09|||",
    u"4|2026-事务-005|2026-06-01|2026-09-30|0|2026-08-12||suspended|",
    u"7|2026-地名-001|2026-05-06|2026-09-28|95|2026-09-23|||",
    u"7|2026-地名-002|2026-06-01|2026-11-30|66|2026-09-21|||",
    u"7|2026-地名-003|2026-01-12|2026-12-31|74|2026-09-04|||",
    u"7|2026-地名-004|2026-03-02|2026-06-30|100|2026-06-30|2026-06-30|closed|",
    u"8|2026-慈社-001|2026-03-02|2026-10-30|85|2026-09-14|||",
    u"8|2026-慈社-002|2026-06-01|2026-09-18|60|2026-09-17|||",
    u"8|2026-慈社-003|2026-07-15|2026-09-10|100|2026-09-08|2026-09-08|closed|",
    u"8|2026-慈社-004|2026-04-01|2026-12-31|67|2026-09-20|||",
    u"8|2026-慈社-005|2026-10-08|2026-11-30|0||||",
    u"10|2026-站务-001|2026-06-15|2026-08-31|100|2026-08-31|2026-08-31|closed|",
    u"10|2026-站务-002|2026-01-12|2026-12-31|70|2026-09-19|||",
    u"10|2026-站务-003|2026-10-12|2026-11-13|0||||",
    u"10|2026-站务-004|2026-07-01|2026-09-30|100|2026-09-23|2026-09-23|closed|",
    u"9|2026-规财-001|2026-03-02|2026-12-31|72|2026-09-22|||",
    u"9|2026-规财-002|2026-08-03|2026-10-12|68|2026-09-23|||",
    u"9|2026-规财-003|2026-06-01|2026-08-31|100|2026-08-27|2026-08-27|closed|",
    u"9|2026-规财-004|2026-09-01|2026-11-30|25|2026-09-18|||",
    u"0|2026-办公-001|2026-04-01|2026-07-31|100|2026-07-22|2026-07-22|closed|",
    u"0|2026-办公-002|2026-05-11|2026-10-30|78|2026-09-11|||",
    u"0|2026-办公-003|2026-03-02|2026-06-30|100|2026-06-25|2026-06-25|closed|",
    u"0|2026-办公-004|2026-04-01|2026-12-31|75|2026-09-23|||",
};

constexpr qint64 kFirstUnit = 11;
constexpr qint64 kFirstTask = 1000;
constexpr qint64 kRecordsOfTask = 10; ///< ids of what a task owns follow its own times ten

const QStringList &unitNames()
{
    static const QStringList names
        = QStringLiteral("办公室|社会救助科|养老服务科|儿童福利科|社会事务科|基层政权科|社会组织科|"
                         "区划地名科|慈善社工科|规划财务科|救助管理站|殡葬管理所")
              .split(u'|');
    return names;
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

core::Task taskOf(qint64 id, const QStringList &cells)
{
    core::Task task;
    task.id = core::Id {id};
    task.ledger = kCountyLedger;
    task.position = static_cast<int>(id - kFirstTask);
    task.code = cells.at(1);
    task.title = QStringLiteral("任务 ") + cells.at(1);
    task.unit = countyUnit(cells.at(0).toInt());
    task.start = day(cells.at(2));
    task.state = cells.at(7) == u"closed" ? core::TaskState::Closed
        : cells.at(7) == u"suspended"     ? core::TaskState::Suspended
                                          : core::TaskState::InProgress;
    task.taskClass = cells.at(8).isEmpty() ? core::TaskClass::None : core::TaskClass::PriorityWork;
    return task;
}

/// What a task owns: deadline, report, and the events that brought it in and closed it.
QList<core::Record> ownedBy(const core::Task &task, const QStringList &cells)
{
    const auto own = [&task](auto record, int digit) {
        record.id = core::Id {task.id.value * kRecordsOfTask + digit};
        record.task = task.id;
        return record;
    };
    core::Deadline deadline = own(core::Deadline {}, 1);
    deadline.due = deadline.originalDue = day(cells.at(3));
    deadline.rangeStart = deadline.rangeEnd = deadline.due;
    deadline.precision = core::Precision::Day;
    QList<core::Record> records {deadline};
    if (!cells.at(5).isEmpty()) {
        core::Progress report = own(core::Progress {}, 2);
        report.date = day(cells.at(5));
        report.percent = cells.at(4).toInt();
        records.append(report);
    }
    core::Event event = own(core::Event {}, 3);
    event.date = task.start;
    records.append(event);
    if (task.state == core::TaskState::Closed) {
        event.id = core::Id {task.id.value * kRecordsOfTask + 4};
        event.kind = core::EventKind::ImportedClosed;
        event.date = day(cells.at(6));
        records.append(event);
    }
    return records;
}

} // namespace

core::Id countyUnit(int position)
{
    return {kFirstUnit + position};
}

QList<core::Record> countyRecords()
{
    core::Ledger ledger;
    ledger.id = kCountyLedger;
    ledger.title = QStringLiteral("示例县民政局2026年重点工作台账");
    ledger.year = 2026;
    QList<core::Record> records {ledger};
    for (int i = 0; i < unitNames().size(); ++i) {
        core::Unit unit;
        unit.id = countyUnit(i);
        unit.name = unitNames().at(i);
        unit.position = i + 1;
        records.append(unit);
    }
    qint64 id = kFirstTask;
    for (const char16_t *line : kTasks) {
        const QStringList cells = QString::fromUtf16(line).split(u'|');
        const core::Task task = taskOf(++id, cells);
        records.append(task);
        records += ownedBy(task, cells);
    }
    return records;
}

core::ChangeSet countyImport()
{
    core::ChangeSet set;
    set.kind = core::ChangeKind::Import;
    set.action = {core::ActionKind::Import, {QStringLiteral("60"), QStringLiteral("0")}};
    set.origin = QStringLiteral("示例县.xlsx");
    for (const core::Record &record : countyRecords())
        set.insert(record);
    return set;
}

} // namespace tests
