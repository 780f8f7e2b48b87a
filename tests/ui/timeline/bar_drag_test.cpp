// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/work_days.h"
#include "ui/timeline/bar_drag.h"

namespace {

using ui::BarDrag;
using ui::BarMove;
using ui::BarPart;

/// Planned from 1 July to 24 September 2026, on an axis of ten pixels a day from 1 July on.
core::TimelineBar draggedBar()
{
    core::TimelineBar bar;
    bar.task = core::Id {7};
    bar.start = QDate(2026, 7, 1);
    bar.due = QDate(2026, 9, 24);
    bar.light.colour = core::LightColour::Green;
    return bar;
}

ui::BarShape shapeOf(const core::TimelineBar &bar)
{
    return ui::barShape(bar, ui::TimeAxis(QDate(2026, 7, 1), 10));
}

BarPart partAt(const core::TimelineBar &bar, double x)
{
    return ui::barPartAt(bar, shapeOf(bar), x, 10);
}

double noonOf(QDate day)
{
    return static_cast<double>(day.toJulianDay()) + 0.5;
}

} // namespace

TEST_CASE("a bar is taken hold of at its ends and between them")
{
    const core::TimelineBar bar = draggedBar();
    // 86 days: the deadline is drawn at the end of its day.
    CHECK(partAt(bar, 860) == BarPart::Due);
    CHECK(partAt(bar, 864) == BarPart::Due);
    CHECK(partAt(bar, 856) == BarPart::Due);
    CHECK(partAt(bar, 865) == BarPart::None);
    CHECK(partAt(bar, 3) == BarPart::Start);
    CHECK(partAt(bar, -5) == BarPart::None);
    CHECK(partAt(bar, 400) == BarPart::Whole);
    CHECK(ui::barPartAt(bar, shapeOf(bar), 400, -1) == BarPart::None);
    CHECK(ui::barPartAt(bar, shapeOf(bar), 400, 29) == BarPart::None);
}

TEST_CASE("of a task without a start only the deadline can be taken hold of")
{
    core::TimelineBar bar = draggedBar();
    bar.start = {};
    CHECK(partAt(bar, 860) == BarPart::Due);
    CHECK(partAt(bar, 400) == BarPart::None);
    CHECK(partAt(bar, 0) == BarPart::None);
}

TEST_CASE("nothing of a closed task or of one without dates can be taken hold of")
{
    core::TimelineBar bar = draggedBar();
    bar.light.colour = core::LightColour::Blue;
    CHECK(partAt(bar, 860) == BarPart::None);
    CHECK(partAt(bar, 400) == BarPart::None);
    CHECK(partAt(core::TimelineBar {}, 0) == BarPart::None);
}

TEST_CASE("where both ends lie close together it is the deadline that is taken")
{
    core::TimelineBar bar = draggedBar();
    bar.due = bar.start;
    const ui::BarShape shape = ui::barShape(bar, ui::TimeAxis(QDate(2026, 7, 1), 2));
    CHECK(ui::barPartAt(bar, shape, 1, 10) == BarPart::Due);
}

TEST_CASE("the deadline follows the mouse in whole days and not before the start")
{
    BarDrag drag(draggedBar(), BarPart::Due, noonOf(QDate(2026, 9, 24)));
    CHECK(drag.move() == BarMove {core::Id {7}, {}, {}});
    drag.moveTo(noonOf(QDate(2026, 9, 24)) + 0.4);
    CHECK(drag.move() == BarMove {core::Id {7}, {}, {}});
    drag.moveTo(noonOf(QDate(2026, 9, 24)) + 0.6);
    CHECK(drag.move() == BarMove {core::Id {7}, {}, QDate(2026, 9, 25)});
    drag.moveTo(noonOf(QDate(2026, 5, 1)));
    CHECK(drag.bar().due == QDate(2026, 7, 1));
    drag.moveTo(noonOf(QDate(2026, 9, 24)));
    CHECK(drag.bar() == draggedBar());
}

TEST_CASE("a deadline that lies before its start moves freely")
{
    core::TimelineBar bar = draggedBar();
    bar.due = QDate(2026, 6, 1);
    BarDrag drag(bar, BarPart::Due, noonOf(bar.due));
    drag.moveTo(noonOf(QDate(2026, 6, 10)));
    CHECK(drag.move() == BarMove {core::Id {7}, {}, QDate(2026, 6, 10)});
}

TEST_CASE("the start follows the mouse and not past the deadline")
{
    BarDrag drag(draggedBar(), BarPart::Start, noonOf(QDate(2026, 7, 1)));
    drag.moveTo(noonOf(QDate(2026, 7, 15)));
    CHECK(drag.move() == BarMove {core::Id {7}, QDate(2026, 7, 15), {}});
    drag.moveTo(noonOf(QDate(2026, 12, 1)));
    CHECK(drag.bar().start == QDate(2026, 9, 24));
}

TEST_CASE("a whole bar moves with both its ends")
{
    BarDrag drag(draggedBar(), BarPart::Whole, noonOf(QDate(2026, 8, 1)));
    drag.moveTo(noonOf(QDate(2026, 8, 8)));
    CHECK(drag.move() == BarMove {core::Id {7}, QDate(2026, 7, 8), QDate(2026, 10, 1)});
}

TEST_CASE("what is said while dragging counts the workdays the deadline goes")
{
    // From 24 September to 12 October 2026: 28, 29, 30 September, 8, 9, 10 (worked), 12 October.
    const core::WorkCalendar &days = tests::workDays();
    BarDrag due(draggedBar(), BarPart::Due, noonOf(QDate(2026, 9, 24)));
    CHECK(due.text(days) == QStringLiteral("Due 2026-09-24"));
    due.moveTo(noonOf(QDate(2026, 10, 12)));
    CHECK(due.text(days) == QStringLiteral("Due 2026-10-12, 7 workday(s) later"));
    due.moveTo(noonOf(QDate(2026, 9, 18)));
    // 21, 22, 23, 24 September; Sunday the 20th is worked too.
    CHECK(due.text(days) == QStringLiteral("Due 2026-09-18, 5 workday(s) earlier"));
    BarDrag whole(draggedBar(), BarPart::Whole, noonOf(QDate(2026, 8, 1)));
    whole.moveTo(noonOf(QDate(2026, 8, 8)));
    CHECK(whole.text(days)
          == QStringLiteral("2026-07-08 to 2026-10-01, 3 workday(s) later, a day off"));
    BarDrag start(draggedBar(), BarPart::Start, noonOf(QDate(2026, 7, 1)));
    start.moveTo(noonOf(QDate(2026, 7, 3)));
    CHECK(start.text(days) == QStringLiteral("Start 2026-07-03"));
}
