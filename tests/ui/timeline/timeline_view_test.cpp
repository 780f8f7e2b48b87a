// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/work_days.h"
#include "tests/ui/timeline/timeline_desk.h"
#include "ui/timeline/timeline_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace {

using tests::dayingTask;
using ui::TimelineView;
using ui::TimeScale;

class TimelineViewFixture : public tests::TimelineDesk
{
public:
    TimelineViewFixture()
    {
        view.resize(1300, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        load();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }

    void wheel(int steps, Qt::KeyboardModifiers modifiers, QPoint place = {900, 100})
    {
        QWheelEvent event(place,
                          view.viewport()->mapToGlobal(place),
                          {},
                          {0, steps * 120},
                          Qt::NoButton,
                          modifiers,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    /// The day under @p x of the viewport, with its part.
    [[nodiscard]] double dayAt(double x) const
    {
        const ui::TimelineScene scene = view.scene();
        const double onAxis = scene.timeScrolled + x - scene.tableWidth;
        return static_cast<double>(scene.axis.origin().toJulianDay())
            + onAxis / scene.axis.pixelsPerDay();
    }

    [[nodiscard]] double todayAt() const
    {
        const ui::TimelineScene scene = view.scene();
        return scene.place(scene.axis.right(scene.today));
    }

    [[nodiscard]] int horizontal() const { return view.horizontalScrollBar()->value(); }

    TimelineView view {model, tests::workDays()};
};

constexpr double kMiddle = 404 + (1300 - 404) / 2.0;

} // namespace

TEST_CASE_METHOD(TimelineViewFixture,
                 "the timeline opens with today in the middle and the worst task chosen")
{
    CHECK(view.scale() == TimeScale::Months);
    CHECK(std::abs(todayAt() - kMiddle) < 20);
    CHECK(view.currentTask() == dayingTask(1, 1));
    CHECK(view.scene().lines.size() <= 12);
    CHECK(view.scene().lines.first().isGroup);
}

TEST_CASE_METHOD(TimelineViewFixture, "arrows go from row to row and stay within")
{
    key(Qt::Key_Home);
    CHECK(view.currentRow() == 0);
    key(Qt::Key_Up);
    CHECK(view.currentRow() == 0);
    key(Qt::Key_Down);
    CHECK(view.currentTask() == dayingTask(1, 1));
    key(Qt::Key_End);
    CHECK(view.currentRow() == 11);
    CHECK(view.rowRect(11).bottom() < view.viewport()->height());
    key(Qt::Key_PageUp);
    CHECK(view.currentRow() < 11);
}

TEST_CASE_METHOD(TimelineViewFixture,
                 "Left goes to the group and collapses it, Right expands and enters it")
{
    view.setCurrentRow(6);
    key(Qt::Key_Left);
    CHECK(view.currentRow() == 4);
    key(Qt::Key_Left);
    CHECK(view.rows().isCollapsed(4));
    CHECK(view.rows().count() == 9);
    key(Qt::Key_Right);
    CHECK_FALSE(view.rows().isCollapsed(4));
    key(Qt::Key_Right);
    CHECK(view.currentRow() == 5);
    key(Qt::Key_Left);
    key(Qt::Key_Space);
    CHECK(view.rows().isCollapsed(4));
}

TEST_CASE_METHOD(TimelineViewFixture, "Enter opens the task, and folds a group")
{
    const QSignalSpy activated(&view, &TimelineView::taskActivated);
    view.setCurrentRow(2);
    key(Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().value<core::Id>() == dayingTask(1, 2));
    view.setCurrentRow(0);
    key(Qt::Key_Enter);
    CHECK(activated.size() == 1);
    CHECK(view.rows().isCollapsed(0));
}

TEST_CASE_METHOD(TimelineViewFixture, "the mouse chooses in table and time alike, folds and opens")
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(2).center());
    CHECK(view.currentRow() == 2);
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, QPoint(60, view.rowRect(3).center().y()));
    CHECK(view.currentRow() == 3);
    QTest::mouseClick(
        view.viewport(), Qt::LeftButton, {}, QPoint(13, view.rowRect(0).center().y()));
    CHECK(view.rows().isCollapsed(0));
    const QSignalSpy activated(&view, &TimelineView::taskActivated);
    QTest::mouseDClick(
        view.viewport(), Qt::LeftButton, {}, QPoint(60, view.rowRect(2).center().y()));
    CHECK(activated.size() == 1);
}

TEST_CASE_METHOD(TimelineViewFixture, "Ctrl+wheel zooms at the pointer")
{
    const double before = dayAt(900);
    const double size = view.pixelsPerDay();
    wheel(1, Qt::ControlModifier);
    CHECK(view.pixelsPerDay() == size * 1.25);
    CHECK(std::abs(dayAt(900) - before) < 0.3);
    wheel(-3, Qt::ControlModifier);
    CHECK(view.pixelsPerDay() < size);
    CHECK(std::abs(dayAt(900) - before) < 0.6);
}

TEST_CASE_METHOD(TimelineViewFixture, "the wheel scrolls rows, with Shift the time")
{
    wheel(-1, {});
    CHECK(view.verticalScrollBar()->value() > 0);
    const int rows = view.verticalScrollBar()->value();
    const int days = horizontal();
    wheel(-1, Qt::ShiftModifier);
    CHECK(horizontal() > days);
    CHECK(view.verticalScrollBar()->value() == rows);
}

TEST_CASE_METHOD(TimelineViewFixture, "keys zoom and move the time")
{
    const double size = view.pixelsPerDay();
    key(Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    CHECK(view.pixelsPerDay() > size);
    key(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    CHECK(view.pixelsPerDay() == size);
    key(Qt::Key_Equal, Qt::ControlModifier | Qt::AltModifier);
    CHECK(view.pixelsPerDay() > size);
    key(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    const int before = horizontal();
    key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(horizontal() > before);
    key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(horizontal() == before);
}

TEST_CASE_METHOD(TimelineViewFixture,
                 "a scale keeps the day in the middle, everything is shown at once")
{
    const double middle = dayAt(kMiddle);
    view.setScale(TimeScale::Weeks);
    CHECK(view.scale() == TimeScale::Weeks);
    CHECK(std::abs(dayAt(kMiddle) - middle) < 2);
    view.showAll();
    const ui::TimelineScene scene = view.scene();
    CHECK(scene.seen().start <= QDate(2021, 12, 31));
    CHECK(scene.seen().end >= QDate(2025, 12, 31));
    CHECK(view.scale() == TimeScale::Years);
    view.showToday();
    CHECK(std::abs(todayAt() - kMiddle) < 20);
}

TEST_CASE_METHOD(TimelineViewFixture, "what is chosen is shown over the whole width")
{
    // The tasks of the first objective are due at the ends of 2021, 2023 and 2025, without starts.
    view.setCurrentRow(0);
    REQUIRE(view.showChosen());
    const core::DateSpan group = view.scene().seen();
    CHECK(group.start >= QDate(2021, 12, 28)); // a pixel is two days
    CHECK(group.start <= QDate(2021, 12, 31));
    CHECK(group.end >= QDate(2025, 12, 31));
    CHECK(group.end < QDate(2026, 12, 31));

    // A single day is as wide as it can be, in the middle.
    view.setCurrentRow(2);
    REQUIRE(view.showChosen());
    CHECK(view.pixelsPerDay() == ui::TimeAxis::kGreatest);
    const ui::TimelineScene scene = view.scene();
    const core::DateSpan day = view.rows().line(2).bar.span();
    CHECK(day.start == day.end);
    const double at = scene.place(scene.axis.left(day.start));
    CHECK(at > scene.tableWidth + 200);
    CHECK(at < 1000);
    CHECK(view.currentRow() == 2);
}

TEST_CASE_METHOD(TimelineViewFixture, "where nothing is chosen nothing is shown")
{
    const double before = view.pixelsPerDay();
    model.clear();
    CHECK_FALSE(view.showChosen());
    CHECK(view.pixelsPerDay() == before);
}

TEST_CASE_METHOD(TimelineViewFixture, "what the ledger counts down to is marked, told and in reach")
{
    CHECK(view.scene().marks.isEmpty());
    core::ChangeSet set {core::ChangeKind::Settings, {core::ActionKind::EditSettings, {}}, {}, {}};
    core::setCountdown(set,
                       {},
                       tests::kDayingLedger,
                       {QStringLiteral("示范县验收"), QDate(2030, 6, 30)},
                       file.ids);
    REQUIRE(tests::waitFor(store.apply(set)).has_value());
    REQUIRE(becomes([this] { return view.scene().marks.size() == 1; }));
    const core::MarkedDay mark = view.scene().marks.first();
    CHECK(mark.day == QDate(2030, 6, 30));
    CHECK(mark.text.startsWith(QStringLiteral("3259 day(s) to 示范县验收 (")));
    CHECK(view.accessibleDescription() == mark.text);
    view.showAll();
    CHECK(view.scene().seen().end >= QDate(2030, 6, 30));
    model.clear();
    CHECK(view.scene().marks.isEmpty());
    CHECK(view.accessibleDescription().isEmpty());
}

TEST_CASE_METHOD(TimelineViewFixture, "what is chosen stays chosen when the rows are read anew")
{
    view.setCurrentRow(view.rows().rowOf(dayingTask(3, 2)));
    model.refresh();
    REQUIRE(becomes([this] { return !model.isLoading(); }));
    CHECK(view.currentTask() == dayingTask(3, 2));
    model.setSearch(QStringLiteral("18"));
    REQUIRE(becomes([this] { return model.timeline().counts.shown == 1; }));
    CHECK(view.currentRow() >= 0);
    model.clearFilters();
    REQUIRE(becomes([this] { return model.timeline().counts.shown == 9; }));
    CHECK(view.currentTask() == dayingTask(3, 2));
}

TEST_CASE_METHOD(TimelineViewFixture, "the splitter gives room to the names")
{
    const QPoint onSplitter(404, 100);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, onSplitter);
    QTest::mouseMove(view.viewport(), QPoint(500, 100));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(500, 100));
    CHECK(view.scene().tableWidth == 500);
    CHECK(view.currentTask() == dayingTask(1, 1)); // nothing was chosen by it
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(500, 100));
    QTest::mouseMove(view.viewport(), QPoint(20, 100));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(20, 100));
    CHECK(view.scene().tableWidth == ui::kTimelineTableLeast);
}

TEST_CASE_METHOD(TimelineViewFixture,
                 "minus closes the group of the row and plus opens it, on each keyboard")
{
    const auto [minus, plus]
        = GENERATE(std::pair(Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)),
                   std::pair(Qt::KeyboardModifiers(Qt::KeypadModifier),
                             Qt::KeyboardModifiers(Qt::KeypadModifier)));
    const double size = view.pixelsPerDay();
    view.setCurrentRow(6);
    key(Qt::Key_Minus, minus);
    CHECK(view.rows().isCollapsed(4));
    CHECK(view.rows().count() == 9);
    CHECK(view.currentRow() == 4);
    key(Qt::Key_Minus, minus); // closed already
    CHECK(view.rows().count() == 9);
    key(Qt::Key_Plus, plus);
    CHECK(view.rows().count() == 12);
    // The task that was chosen is so again.
    CHECK(view.currentRow() == 6);
    key(Qt::Key_Plus, plus);
    CHECK(view.rows().count() == 12);
    key(Qt::Key_Minus, minus);
    key(Qt::Key_Equal);
    CHECK(view.rows().count() == 12);
    CHECK(view.pixelsPerDay() == size);
}

TEST_CASE_METHOD(TimelineViewFixture, "Ctrl+Home closes all groups and Ctrl+End opens them")
{
    view.setCurrentRow(6);
    key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.rows().count() == 3);
    CHECK(view.currentRow() == 1);
    key(Qt::Key_End, Qt::ControlModifier);
    CHECK(view.rows().count() == 12);
    CHECK(view.currentRow() == 6);
    // Without Ctrl they go to the first row and the last one.
    key(Qt::Key_End);
    CHECK(view.currentRow() == 11);
}

TEST_CASE_METHOD(TimelineViewFixture,
                 "all groups collapse, the chosen task being stood for by its group")
{
    view.setCurrentRow(6);
    view.setAllCollapsed(true);
    CHECK(view.rows().count() == 3);
    CHECK(view.currentRow() == 1);
    view.setAllCollapsed(false);
    CHECK(view.currentRow() == 6);
}
