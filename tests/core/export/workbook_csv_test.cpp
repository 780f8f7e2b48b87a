// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook_csv.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Worksheet table(const char16_t *heading)
{
    Worksheet sheet;
    sheet.title = QStringLiteral("清单");
    sheet.heading = QString::fromUtf16(heading);
    sheet.columns = {{QStringLiteral("重点任务"), 5},
                     {QStringLiteral("完成\n时限"), 5},
                     {QStringLiteral("督办任务号"), 5}};
    sheet.columns[2].isHidden = true;
    sheet.rows = {{{QStringLiteral("=1+1")},
                   {QStringLiteral("2026-09-30"), QDate(2026, 9, 30)},
                   {QStringLiteral("1")}},
                  {{}, {QStringLiteral("逾期"), {}, {}, ReportMark {}}, {QStringLiteral("2")}}};
    sheet.merges = {{0, 0, 2}};
    return sheet;
}

QString csv(const QList<Worksheet> &sheets)
{
    return QString::fromUtf8(workbookCsv({QStringLiteral("清单"), {}, sheets, {}}));
}

} // namespace

TEST_CASE("a table is its header and its rows, every row complete and guarded")
{
    CHECK(workbookCsv({{}, {}, {table(u"")}, {}}).startsWith("\xEF\xBB\xBF"));
    CHECK(csv({table(u"")})
          == QStringLiteral(
              "重点任务,完成时限,督办任务号\r\n'=1+1,2026-09-30,1\r\n'=1+1,逾期,2\r\n"));
}

TEST_CASE("of several tables each has its name, and they stand apart")
{
    const QString rows
        = QStringLiteral("重点任务,完成时限,督办任务号\r\n'=1+1,2026-09-30,1\r\n'=1+1,逾期,2\r\n");
    CHECK(csv({table(u"一、甲"), table(u"")})
          == QStringLiteral("一、甲\r\n") + rows + QStringLiteral("\r\n清单\r\n") + rows);
}

TEST_CASE("a table with a head of its own has its heading above that, if it has one")
{
    Worksheet own = table(u"养老科");
    WorksheetHead head;
    head.rows.append(
        QList<WorksheetCell> {{QStringLiteral("重点任务")}, {QStringLiteral("时限")}, {}});
    own.ownHead = head;
    own.rows.clear();
    own.merges.clear();
    Worksheet plain = own;
    plain.heading.clear();
    CHECK(csv({own, plain})
          == QStringLiteral("养老科\r\n重点任务,时限,\r\n\r\n重点任务,时限,\r\n"));
    CHECK(csv({own}) == QStringLiteral("重点任务,时限,\r\n"));
}

TEST_CASE("a table without rows is its header")
{
    Worksheet empty = table(u"");
    empty.rows.clear();
    empty.merges.clear();
    CHECK(csv({empty}) == QStringLiteral("重点任务,完成时限,督办任务号\r\n"));
}
