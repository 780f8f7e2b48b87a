// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/section_workbook.h"
#include "core/import/import_file.h"
#include "tests/core/export/written_workbook.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sample_file.h"

using namespace core;
using tests::WrittenWorkbook;

namespace {

const QDate kDay(2026, 9, 24);

/// The example county's ledger, and the sheet of one of its sections.
class SectionFixture
{
public:
    [[nodiscard]] Unit unit(const QString &name) const
    {
        const auto units = sample.file.units();
        const auto found = std::find_if(units->cbegin(), units->cend(), [&name](const Unit &each) {
            return each.name == name;
        });
        REQUIRE(found != units->cend());
        return *found;
    }

    [[nodiscard]] Workbook workbook(const QString &section) const
    {
        const auto made = sectionWorkbook({sample.file,
                                           calendar,
                                           clock,
                                           sample.file.ledgers()->constFirst().id,
                                           unit(section).id,
                                           QDate(2026, 9, 25)});
        REQUIRE(made.has_value());
        return *made;
    }

    tests::FakeClock clock {kDay};
    tests::SampleFile sample {QStringLiteral("shili-2026"), kDay};
    WorkCalendar calendar = WorkCalendar::builtIn();
};

QStringList headersOf(const Worksheet &sheet)
{
    QStringList headers;
    for (const WorksheetColumn &column : sheet.columns)
        headers.append(column.header);
    return headers;
}

} // namespace

TEST_CASE_METHOD(SectionFixture, "a section's sheet has its open tasks, and columns to fill in")
{
    const Workbook book = workbook(QStringLiteral("养老服务科"));
    const Worksheet &sheet = book.sheets.constFirst();
    CHECK(book.properties.created == clock.now());
    CHECK(book.fileName == QStringLiteral("养老服务科_2026年重点工作台账（虚构）_0925"));
    CHECK(sheet.title == QStringLiteral("2026年重点工作台账（虚构）"));
    CHECK(sheet.head.first() == QStringLiteral("填报单位：养老服务科"));
    CHECK(sheet.head.last() == QStringLiteral("填报日期：2026年9月25日"));
    CHECK(headersOf(sheet)
          == QStringList {QStringLiteral("编号"),
                          QStringLiteral("重点任务"),
                          QStringLiteral("工作内容"),
                          QStringLiteral("工作措施"),
                          QStringLiteral("责任人"),
                          QStringLiteral("完成时限"),
                          QStringLiteral("进展情况"),
                          QStringLiteral("进度%"),
                          QStringLiteral("存在问题"),
                          QStringLiteral("完成日期"),
                          QStringLiteral("下周计划"),
                          QStringLiteral("督办填报号")});
    CHECK(sheet.merges.isEmpty()); // merged cells cannot be sorted
    REQUIRE_FALSE(sheet.rows.isEmpty());
    for (const QList<WorksheetCell> &row : sheet.rows) {
        CHECK(row.at(0).text.contains(QStringLiteral("养老")));
        CHECK(row.at(6).text.isEmpty());
        CHECK(row.at(7).text.isEmpty());
        CHECK_FALSE(row.at(11).text.isEmpty());
    }
    for (int column = 0; column < 12; ++column) {
        const bool isWhite = column >= 6 && column <= 10;
        CHECK(sheet.columns.at(column).isLocked != isWhite);
        CHECK(sheet.columns.at(column).isHidden == (column == 11));
    }
}

TEST_CASE_METHOD(SectionFixture, "sections are those that lead open tasks")
{
    const auto sections
        = sectionsOf(sample.file, sample.file.ledgers()->constFirst().id, calendar, kDay);
    REQUIRE(sections.has_value());
    QStringList names;
    for (const Unit &section : *sections)
        names.append(section.name);
    CHECK(names.contains(QStringLiteral("养老服务科")));
    CHECK_FALSE(names.contains(QStringLiteral("示例县民政局")));
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE_METHOD(SectionFixture,
                 "what the office has set is locked, and the sheet is protected without a password")
{
    const WrittenWorkbook written(workbook(QStringLiteral("养老服务科")));
    CHECK(written.sheet().contains(QStringLiteral("<sheetProtection")));
    CHECK_FALSE(written.sheet().contains(QStringLiteral("password")));
    CHECK(written.sheet().contains(QStringLiteral("sort=\"0\""))); // 0 = it may be sorted
    const QString styles = written.part("xl/styles.xml");
    CHECK(styles.contains(QStringLiteral("<protection locked=\"0\"/>")));
    CHECK(styles.contains(QStringLiteral("patternType=\"solid\"")));
}

TEST_CASE_METHOD(SectionFixture,
                 "a sheet that comes back as it was sent changes nothing and asks for nothing")
{
    tests::CountingIdSource ids;
    for (const char16_t *section : {u"养老服务科", u"社会组织科", u"殡葬管理所"}) {
        INFO(QString::fromUtf16(section).toStdString());
        const WrittenWorkbook written(workbook(QString::fromUtf16(section)));
        const auto plan = importFile(written.path(), {}, {&sample.file, ids, clock, calendar});
        REQUIRE(plan.has_value());
        CHECK(plan->added == 0);
        CHECK(plan->updated == 0);
        CHECK(plan->unchanged > 0);
        for (const ImportIssue &issue : plan->issues)
            UNSCOPED_INFO(keyOf(issue.kind).toStdString()
                          << ' ' << issue.row << issue.column.toStdString() << ' '
                          << issue.value.toStdString());
        CHECK(plan->issues.isEmpty());
    }
}

TEST_CASE_METHOD(SectionFixture, "a ledger or a section that is not there is refused")
{
    const auto none = sectionWorkbook({sample.file, calendar, clock, Id {5}, Id {6}, kDay});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().kind == ErrorKind::NotFound);
}
