// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_workbook.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

using namespace core;
using tests::dayingTask;

namespace {

/// The annex of 大英 on a day, and worksheets of it.
class ExportedAnnex
{
public:
    explicit ExportedAnnex(QDate today = QDate(2022, 1, 5))
        : clock(today)
    {
    }

    [[nodiscard]] Workbook workbook(const RowFilter &filter = {},
                                    ListKind list = ListKind::Whole) const
    {
        const auto made = ledgerWorkbook({source, calendar, clock, {}, filter, list});
        REQUIRE(made.has_value());
        return *made;
    }

    [[nodiscard]] Worksheet sheet(const RowFilter &filter = {},
                                  ListKind list = ListKind::Whole) const
    {
        return workbook(filter, list).sheets.first();
    }

    tests::ListRecordSource source {tests::dayingRecords()};
    WorkCalendar calendar = WorkCalendar::builtIn();
    tests::FakeClock clock;
};

WorksheetCell cellUnder(const Worksheet &sheet, int row, const char *header)
{
    for (int column = 0; column < sheet.columns.size(); ++column) {
        if (sheet.columns.at(column).header == QString::fromUtf8(header))
            return sheet.rows.at(row).at(column);
    }
    FAIL(header);
    return {};
}

const WorksheetColumn &columnUnder(const Worksheet &sheet, const char *header)
{
    const auto found = std::find_if(
        sheet.columns.cbegin(), sheet.columns.cend(), [header](const WorksheetColumn &each) {
            return each.header == QString::fromUtf8(header);
        });
    REQUIRE(found != sheet.columns.cend());
    return *found;
}

template <typename R> R owned(qint64 id, Id task)
{
    R record;
    record.id = Id {id};
    record.task = task;
    return record;
}

} // namespace

TEST_CASE("the nine rows of the annex stand in its own columns, word for word")
{
    const Worksheet sheet = ExportedAnnex().sheet();
    REQUIRE(sheet.rows.size() == 9);
    CHECK(sheet.title == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK(sheet.head.first() == QStringLiteral("填报单位：大英县民政局"));
    CHECK(sheet.foot.endsWith(QStringLiteral("数据截至：2022年1月5日")));
    for (int row = 0; row < 9; ++row) {
        const tests::DayingRow &expected = tests::dayingRows().at(static_cast<size_t>(row));
        CHECK(cellUnder(sheet, row, "工作内容").text == expected.content);
        CHECK(cellUnder(sheet, row, "存在问题").text == expected.problem);
        CHECK(cellUnder(sheet, row, "赶超措施").text == expected.measure);
        CHECK(cellUnder(sheet, row, "责任人").text == expected.person);
        CHECK(cellUnder(sheet, row, "时限").text == expected.due);
        CHECK(cellUnder(sheet, row, "预期效果").text == expected.expected);
    }
    CHECK(cellUnder(sheet, 3, "对标任务").text == tests::dayingObjectives().at(1));
    CHECK(cellUnder(sheet, 4, "对标任务").text.isEmpty());
    CHECK(cellUnder(sheet, 0, "督办任务号").text == QStringLiteral("11"));
    CHECK(columnUnder(sheet, "督办任务号").isHidden);
    // 序号 and 对标任务 of three objectives.
    CHECK(sheet.merges
          == QList<WorksheetMerge> {
              {0, 0, 3}, {0, 3, 3}, {0, 6, 3}, {1, 0, 3}, {1, 3, 3}, {1, 6, 3}});
}

TEST_CASE("what a phrase comes to is a day, and what is judged is judged on the day of the clock")
{
    const Worksheet sheet = ExportedAnnex().sheet();
    CHECK(cellUnder(sheet, 0, "到期日期")
          == WorksheetCell {QStringLiteral("2021-12-31"), QDate(2021, 12, 31)});
    CHECK(cellUnder(sheet, 0, "灯").text == QStringLiteral("逾期"));
    CHECK(cellUnder(sheet, 0, "灯").mark->colour == LightColour::Red);
    // From Friday 31 December 2021 to Wednesday 5 January 2022: the 4th and the 5th are worked.
    CHECK(cellUnder(sheet, 0, "剩余/逾期").text == QStringLiteral("逾期2个工作日（5天）"));
    CHECK(cellUnder(sheet, 0, "状态").text == QStringLiteral("办理中"));
    CHECK(cellUnder(sheet, 1, "灯").text == QStringLiteral("正常"));
    CHECK(cellUnder(ExportedAnnex(QDate(2021, 7, 30)).sheet(), 0, "灯").text
          == QStringLiteral("正常"));
}

TEST_CASE("a deadline that is a date is written as a day, one in words as its words")
{
    ExportedAnnex annex;
    const auto readDeadline = [&annex](const char16_t *phrase) {
        Deadline deadline
            = annex.source.bundles({dayingTask(1, 1)})->constFirst().deadlines.constFirst();
        deadline.phrase = QString::fromUtf16(phrase);
        deadline.due = QDate(2026, 6, 30);
        annex.source.put(deadline);
        return cellUnder(annex.sheet(), 0, "时限");
    };
    CHECK(readDeadline(u"2026-06-30")
          == WorksheetCell {QStringLiteral("2026-06-30"), QDate(2026, 6, 30)});
    CHECK(readDeadline(u"2026-06-30前") == WorksheetCell {QStringLiteral("2026-06-30前")});
    CHECK(readDeadline(u"6月30日前") == WorksheetCell {QStringLiteral("6月30日前")});
}

TEST_CASE("the newest report stands with its day, the percentage as a number")
{
    ExportedAnnex annex;
    auto report = owned<Progress>(900, dayingTask(1, 1));
    report.date = QDate(2021, 12, 1);
    report.percent = 80;
    report.text = QStringLiteral("已改造15个");
    annex.source.put(report);
    auto later = owned<Progress>(901, dayingTask(1, 1));
    later.date = QDate(2022, 1, 6);
    later.text = QStringLiteral("明天的事");
    annex.source.put(later);
    const Worksheet sheet = annex.sheet();
    CHECK(cellUnder(sheet, 0, "进度%").number == 80);
    CHECK(cellUnder(sheet, 0, "最新进展").text == QStringLiteral("已改造15个"));
    CHECK(cellUnder(sheet, 0, "进展日期").day == QDate(2021, 12, 1));
    CHECK_FALSE(cellUnder(sheet, 1, "进度%").number.has_value());
    CHECK(cellUnder(sheet, 1, "进展日期") == WorksheetCell {});
}

TEST_CASE("the unit a task is counted for stands where none is written, with all units to choose")
{
    ExportedAnnex annex;
    Task task = std::get<Task>(annex.source.record(dayingTask(1, 1)));
    task.unit = tests::kDayingOffice;
    annex.source.put(task);
    const Worksheet sheet = annex.sheet();
    CHECK(cellUnder(sheet, 0, "牵头科室").text == QStringLiteral("大英县民政局"));
    CHECK(cellUnder(sheet, 1, "牵头科室").text.isEmpty());
    CHECK(columnUnder(sheet, "牵头科室").choices == QStringList {QStringLiteral("大英县民政局")});
    CHECK(columnUnder(sheet, "状态").choices.contains(QStringLiteral("已销号")));
    CHECK_FALSE(columnUnder(sheet, "状态").choices.contains(QStringLiteral("草稿")));
}

TEST_CASE("a column no field fits is there word for word")
{
    ExportedAnnex annex;
    Ledger ledger = tests::dayingLedger();
    QList<LedgerColumn> own = columnsFromText(ledger.columns);
    own.append({ColumnField::Extra, QStringLiteral("预算（万元）")});
    ledger.columns = columnsToText(own);
    annex.source.put(ledger);
    auto extra = owned<Extra>(902, dayingTask(2, 3));
    extra.header = QStringLiteral("预算（万元）");
    extra.text = QStringLiteral("=50");
    annex.source.put(extra);
    CHECK(cellUnder(annex.sheet(), 5, "预算（万元）") == WorksheetCell {QStringLiteral("=50")});
}

TEST_CASE("a closed task says when it was completed, and nothing of the time left")
{
    ExportedAnnex annex;
    Task task = std::get<Task>(annex.source.record(dayingTask(1, 1)));
    task.state = TaskState::Closed;
    annex.source.put(task);
    auto event = owned<Event>(903, task.id);
    event.kind = EventKind::Closed;
    event.date = QDate(2021, 12, 20);
    annex.source.put(event);
    const Worksheet sheet = annex.sheet();
    CHECK(cellUnder(sheet, 0, "状态").text == QStringLiteral("已销号"));
    CHECK(cellUnder(sheet, 0, "灯").text == QStringLiteral("按期办结"));
    CHECK(cellUnder(sheet, 0, "剩余/逾期").text.isEmpty());
}

TEST_CASE("a filtered view holds its rows and says how many of how many")
{
    RowFilter filter;
    filter.light = LightColour::Red;
    const Workbook workbook = ExportedAnnex().workbook(filter);
    const Worksheet &sheet = workbook.sheets.first();
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.head.last() == QStringLiteral("已筛选3/9项"));
    CHECK(sheet.merges.isEmpty());
    CHECK(cellUnder(sheet, 1, "对标任务").text == tests::dayingObjectives().at(1));
    CHECK(workbook.fileName
          == QStringLiteral("大英县民政局对标竞进工作清单（2022年1月5日，已筛选）"));
}

TEST_CASE("a filtered view says above its rows what it was filtered by, where that is known")
{
    const ExportedAnnex annex;
    RowFilter filter;
    filter.light = LightColour::Red;
    LedgerRequest request {annex.source, annex.calendar, annex.clock, {}, filter};
    request.choices = {QStringLiteral("社会救助股"), QStringLiteral("时限早于 2022-06-30")};
    const auto workbook = ledgerWorkbook(request);
    REQUIRE(workbook.has_value());
    const Worksheet &sheet = workbook->sheets.first();
    CHECK(sheet.countLine == QStringLiteral("已筛选 3/9：社会救助股；时限早于 2022-06-30"));
    CHECK(sheet.head.last().isEmpty());
    // Of all of it nothing is said.
    request.filter = {};
    const auto whole = ledgerWorkbook(request);
    REQUIRE(whole.has_value());
    CHECK(whole->sheets.first().countLine.isEmpty());
}

TEST_CASE("a list of entries has a row for each, its tasks merged")
{
    ExportedAnnex annex;
    auto measure = owned<Measure>(904, dayingTask(1, 1));
    measure.position = 1;
    measure.text = QStringLiteral("第二条");
    measure.plannedEnd = QDate(2021, 12, 1);
    annex.source.put(measure);
    const Worksheet sheet = annex.sheet({}, ListKind::Measures);
    REQUIRE(sheet.rows.size() == 10);
    CHECK(cellUnder(sheet, 0, "赶超措施").text == tests::dayingRows().at(0).measure);
    CHECK(cellUnder(sheet, 1, "赶超措施").text == QStringLiteral("第二条"));
    CHECK(cellUnder(sheet, 1, "工作内容").text.isEmpty());
    CHECK(cellUnder(sheet, 1, "状态").text == QStringLiteral("逾期"));
    CHECK(sheet.merges.contains(WorksheetMerge {0, 0, 4}));
}

TEST_CASE("every ledger has its worksheet, and one that does not exist is an error")
{
    ExportedAnnex annex;
    Ledger other;
    other.id = Id {500};
    other.title = QStringLiteral("空台账");
    other.position = 1;
    annex.source.put(other);
    const Workbook workbook = annex.workbook();
    REQUIRE(workbook.sheets.size() == 2);
    CHECK(workbook.title == QStringLiteral("大英县民政局台账"));
    CHECK(workbook.sheets.last().rows.isEmpty());
    CHECK(workbook.sheets.last().emptyText == QStringLiteral("没有可列的任务。"));

    const auto unknown = ledgerWorkbook({annex.source, annex.calendar, annex.clock, {Id {77}}});
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a file is called after its ledger, its day and the part that is in it")
{
    const Ledger ledger = tests::dayingLedger();
    Unit office;
    office.id = tests::kDayingOffice;
    office.kind = UnitKind::Office;
    office.name = QStringLiteral("大英县民政局");
    const QDate day(2026, 9, 24);
    CHECK(ledgerFileName({ledger}, {office}, day, {})
          == QStringLiteral("大英县民政局对标竞进工作清单（2026年9月24日）"));
    RowFilter filter;
    filter.unit = office.id;
    CHECK(ledgerFileName({ledger, ledger}, {office}, day, filter)
          == QStringLiteral("大英县民政局台账（2026年9月24日，大英县民政局）"));
    filter.light = LightColour::Red;
    CHECK(ledgerFileName({ledger}, {office}, day, filter)
          == QStringLiteral("大英县民政局对标竞进工作清单（2026年9月24日，已筛选）"));
}
