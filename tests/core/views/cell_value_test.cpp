// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/cell_value.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

// A row of the whole table as the sheet shows it, cells apart by bars.
QString rowOf(const tests::ListRecordSource &source, Id task)
{
    const TaskBundle bundle = source.bundles({task})->first();
    const TaskBundle objective = source.bundles({bundle.task.parent})->first();
    QStringList cells;
    for (const LedgerColumn &column : columnsFromText(tests::dayingLedger().columns)) {
        const CellValue value = cellValue({bundle, &objective, QDate(2021, 12, 20)},
                                          {column.field, column.header, {}});
        cells << (value.second.isEmpty() ? value.text : value.text + u'/' + value.second);
        CHECK(value.edit == value.text);
    }
    return cells.join(u'|');
}

CellValue value(const TaskBundle &bundle, ColumnField field, Id entry = {})
{
    return cellValue({bundle, nullptr, QDate(2026, 9, 24)}, {field, {}, entry});
}

} // namespace

TEST_CASE("the rows read as they stand in the published table")
{
    const tests::ListRecordSource source(tests::dayingRecords());

    CHECK(rowOf(source, dayingTask(2, 1))
          == QStringLiteral("2|本土社会组织扩面提质发展|孵化培育枢纽型社会组织|没有枢纽型社会组织|"
                            "在县社会工作服务总站,建立社会组织孵化中心,孵化培育社会组织10家|陈祖丽|"
                            "2021年底/2021-12-31|社会组织服务能力明显提升"));
    CHECK(rowOf(source, dayingTask(3, 3)).contains(QStringLiteral("老年人参与度不\n高。有的")));
}

TEST_CASE("a task without an objective shows its own number")
{
    TaskBundle bundle;
    bundle.task.code = QStringLiteral("7");
    CHECK(value(bundle, ColumnField::Number).text == QStringLiteral("7"));
    CHECK(value(bundle, ColumnField::Objective) == CellValue {});
}

TEST_CASE("several entries stand one below the other, an entry's own cell shows it alone")
{
    TaskBundle bundle;
    for (int i = 1; i <= 3; ++i) {
        Measure measure;
        measure.id = Id {i};
        measure.text = QStringLiteral("措施") + QString::number(i);
        measure.owner = i == 2 ? QString() : QStringLiteral("周某");
        measure.plannedEnd = i == 3 ? QDate() : QDate(2026, 4, i);
        measure.rootCause = i == 3 ? QStringLiteral("乙") : QStringLiteral("甲");
        bundle.measures.append(measure);
    }
    CHECK(value(bundle, ColumnField::Measure).text == QStringLiteral("措施1\n措施2\n措施3"));
    CHECK(value(bundle, ColumnField::Measure, Id {2}).text == QStringLiteral("措施2"));
    CHECK(value(bundle, ColumnField::MeasureOwner).text == QStringLiteral("周某\n周某"));
    CHECK(value(bundle, ColumnField::MeasureOwner).edit == QStringLiteral("周某\n\n周某"));
    CHECK(value(bundle, ColumnField::MeasurePhrase).second
          == QStringLiteral("2026-04-01\n2026-04-02"));
    CHECK(value(bundle, ColumnField::RootCause).text == QStringLiteral("甲\n乙"));
    CHECK(value(bundle, ColumnField::MeasureSituation) == CellValue {});
}

TEST_CASE("a phrase shows the day it means unless it is that day itself")
{
    TaskBundle bundle;
    Deadline deadline = tests::dayingDeadline(Id {1}, Id {2}, QStringLiteral("2021年底"));
    bundle.deadlines = {deadline};
    CHECK(value(bundle, ColumnField::Deadline).second == QStringLiteral("2021-12-31"));
    deadline.phrase = QStringLiteral("2021-12-31");
    bundle.deadlines = {deadline};
    CHECK(value(bundle, ColumnField::Deadline).second.isEmpty());
    deadline.due = {};
    bundle.deadlines = {deadline};
    CHECK(value(bundle, ColumnField::Deadline).second.isEmpty());
}

TEST_CASE("nodes and final deadlines stand in their own columns")
{
    TaskBundle bundle;
    bundle.deadlines = {tests::dayingDeadline(Id {1}, Id {9}, QStringLiteral("2021年底")),
                        tests::dayingDeadline(Id {2}, Id {9}, QStringLiteral("2023年底"))};
    bundle.deadlines[1].isFinal = false;
    bundle.deadlines[1].stage = QStringLiteral("试点");
    CHECK(value(bundle, ColumnField::Deadline).text == QStringLiteral("2021年底"));
    CHECK(value(bundle, ColumnField::Node).text == QStringLiteral("试点"));
    CHECK(value(bundle, ColumnField::Deadline, Id {2}).text == QStringLiteral("2023年底"));
    CHECK(value(bundle, ColumnField::Node, Id {1}).text.isEmpty());
}

TEST_CASE("the newest report is shown with its day, without the year when that is plain")
{
    TaskBundle bundle;
    Progress report;
    report.date = QDate(2025, 12, 30);
    report.text = QStringLiteral("启动");
    report.percent = 10;
    bundle.reports.append(report);
    CHECK(value(bundle, ColumnField::Report).prefix == QStringLiteral("2025-12-30"));
    report.date = QDate(2026, 9, 22);
    report.text = QStringLiteral("成稿");
    report.percent.reset();
    bundle.reports.append(report);
    CHECK(value(bundle, ColumnField::Report).text == QStringLiteral("成稿"));
    CHECK(value(bundle, ColumnField::Report).prefix == QStringLiteral("09-22"));
    CHECK(value(bundle, ColumnField::Percent).text == QStringLiteral("10"));
}

TEST_CASE("a finished task shows the day of its closing")
{
    TaskBundle bundle;
    Event closed;
    closed.kind = EventKind::ImportedClosed;
    closed.date = QDate(2026, 3, 2);
    bundle.events.append(closed);
    bundle.task.state = TaskState::Closed;
    CHECK(value(bundle, ColumnField::CompletedOn).text == QStringLiteral("2026-03-02"));
    closed.kind = EventKind::Closed;
    closed.date = QDate(2026, 5, 6);
    bundle.events.append(closed);
    CHECK(value(bundle, ColumnField::CompletedOn).text == QStringLiteral("2026-05-06"));
    bundle.task.state = TaskState::InProgress;
    CHECK(value(bundle, ColumnField::CompletedOn) == CellValue {});
    CHECK(value(TaskBundle {}, ColumnField::CompletedOn) == CellValue {});
}
