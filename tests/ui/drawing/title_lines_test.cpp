// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/font_roles.h"
#include "ui/drawing/title_lines.h"
#include "ui/drawing/units.h"

namespace tests {

namespace {

/// 22 pt: an em of 776 hundredths of a millimetre.
QString brokenIn(int characters, const QString &title, const QString &office)
{
    const ui::TextStyle style {ui::paperFont(ui::PaperFontRole::Title, 22),
                               ui::fromPoints(30),
                               core::ReportAlignment::Centre,
                               false};
    return ui::brokenTitle(title, office, style, characters * 776 + 50);
}

} // namespace

TEST_CASE("A title that fits stays in one line", "[title_lines]")
{
    const QString title = QStringLiteral("大英县民政局工作总览");
    CHECK(brokenIn(10, title, QStringLiteral("大英县民政局")) == title);
}

TEST_CASE("A title breaks behind the office, not inside the name of the document", "[title_lines]")
{
    CHECK(brokenIn(9, QStringLiteral("大英县民政局周工作汇报表"), QStringLiteral("大英县民政局"))
          == QStringLiteral("大英县民政局\n周工作汇报表"));
}

TEST_CASE("A title that is the name of the office alone is broken too", "[title_lines]")
{
    CHECK(brokenIn(5, QStringLiteral("大英县民政局"), QStringLiteral("大英县民政局"))
          == QStringLiteral("大英县\n民政局"));
}

TEST_CASE("A part that is still too long is broken into lines of about equal length",
          "[title_lines]")
{
    // 14 characters in lines of ten: seven and seven, not ten and four; but not inside 目标.
    CHECK(brokenIn(10,
                   QStringLiteral("大英县民政局年度重点工作目标任务一览表格"),
                   QStringLiteral("大英县民政局"))
          == QStringLiteral("大英县民政局\n年度重点工作\n目标任务一览表格"));
    // At a mark that is near.
    CHECK(brokenIn(10, QStringLiteral("大英县民政局（办公室）综合清单"), {})
          == QStringLiteral("大英县民政局\n（办公室）综合清单"));
    CHECK(brokenIn(10, QStringLiteral("兜底线织密网、建机制重点任务清单"), {})
          == QStringLiteral("兜底线织密网、\n建机制重点任务清单"));
}

} // namespace tests
