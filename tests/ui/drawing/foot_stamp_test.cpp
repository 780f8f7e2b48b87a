// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/font_roles.h"
#include "ui/drawing/foot_stamp.h"

namespace tests {

TEST_CASE("A stamp that is too long keeps its time and version and shortens its title",
          "[foot_stamp]")
{
    const ui::TextStyle style {
        ui::paperFont(ui::PaperFontRole::Body, 9), 0, core::ReportAlignment::Left, false};
    const QString end = QStringLiteral("   打印：2026-09-24 16:30   台账版本 12");
    const QString stamp = QStringLiteral("重点工作任务清单") + end;
    const qreal needed = ui::TextBox(stamp, style, 1e6).naturalWidth();
    CHECK(ui::fittingStamp(stamp, style, needed) == stamp);
    // 9 pt are 317 wide: … takes the place of one character, and one more goes for half an em.
    const QString shorter = ui::fittingStamp(stamp, style, needed - 160);
    CHECK(shorter == QStringLiteral("重点工作任务…") + end);
    CHECK(ui::fittingStamp(stamp, style, 0) == u'…' + end);
}

} // namespace tests
