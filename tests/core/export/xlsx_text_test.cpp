// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QStringList tabsOf(const QStringList &names)
{
    Workbook workbook;
    for (const QString &name : names) {
        Worksheet sheet;
        sheet.name = name;
        workbook.sheets.append(sheet);
    }
    return tabNames(workbook);
}

} // namespace

TEST_CASE("tabs have clean, short names, no two alike")
{
    const QString longName(34, u'长');
    const QStringList tabs = tabsOf({QStringLiteral("甲[乙]:*?/\\丙"),
                                     QStringLiteral("'引'"),
                                     QString(),
                                     QStringLiteral("abc"),
                                     QStringLiteral("ABC"),
                                     longName,
                                     longName});
    CHECK(tabs.mid(0, 5)
          == QStringList {QStringLiteral("甲乙丙"),
                          QStringLiteral("引"),
                          QStringLiteral("表"),
                          QStringLiteral("abc"),
                          QStringLiteral("ABC（2）")});
    CHECK(tabs.at(5) == longName.left(31));
    CHECK(tabs.at(6) == longName.left(28) + QStringLiteral("（2）"));
    CHECK(tabs.last() == QStringLiteral("选项"));
}

TEST_CASE("no tab has the name that Excel keeps for itself")
{
    const QStringList tabs = tabsOf({QStringLiteral("History"), QStringLiteral("[HISTORY]")});
    CHECK(tabs.mid(0, 2)
          == QStringList {QStringLiteral("History（2）"), QStringLiteral("HISTORY（3）")});
    CHECK(tabsOf({QStringLiteral("History 2026")}).constFirst() == QStringLiteral("History 2026"));
}

TEST_CASE("the name of a tab is not cut inside a character")
{
    const QString rare = QString(30, u'甲') + QStringLiteral("𠮷");
    CHECK(tabsOf({rare}).constFirst() == QString(30, u'甲'));
}

TEST_CASE("a worksheet of one's own called 选项 keeps its name")
{
    CHECK(tabsOf({QStringLiteral("选项")})
          == QStringList {QStringLiteral("选项"), QStringLiteral("选项（2）")});
}

TEST_CASE("what XML cannot hold is replaced, everything else stays")
{
    const QString broken = QStringLiteral("甲") + QChar(0xD800) + QChar(0xFFFF) + QChar(0xFFFE)
        + QChar(0xDC00) + QStringLiteral("乙𠮷");
    CHECK(QString::fromUtf8(xlsxText(broken)) == QStringLiteral("甲\uFFFD\uFFFD\uFFFD\uFFFD乙𠮷"));
    CHECK(QString::fromUtf8(xlsxText(QString(QChar(0)) + u'x')) == QStringLiteral("\uFFFDx"));
}

TEST_CASE("what a spreadsheet would read as a character is escaped")
{
    CHECK(xlsxText(QStringLiteral("_x0041_ _x00_ _X0041_ _x004g_"))
          == "_x005F_x0041_ _x00_ _X0041_ _x004g_");
}

TEST_CASE("the foot has the number of the page, and nothing of a text is taken for a sign")
{
    Worksheet sheet;
    sheet.foot = QStringLiteral("2026年\nR&D/甲:乙");
    CHECK(footOf(sheet)
          == QStringLiteral(
              "&L&\"仿宋,常规\"&9 2026年R&&D/甲:乙&R&\"宋体,常规\"&10第 &P 页 共 &N 页"));
    sheet.foot = QString(120, u'&');
    CHECK(footOf(sheet) == QStringLiteral("&R&\"宋体,常规\"&10第 &P 页 共 &N 页"));
    sheet.frame = PaperFrame::Annex;
    CHECK(footOf(sheet) == QStringLiteral("&C&\"宋体,常规\"&14— &P —"));
}
