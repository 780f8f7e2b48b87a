// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What users of other programs expect of a chart (peers.md 4.2), row by row, with key and mouse
// events. Dragging, the lock and the keys that move a deadline: bar_moving_test.cpp.
#include "tests/support/fake_prompts.h"
#include "tests/ui/timeline/timeline_desk.h"
#include "ui/actions/actions.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace {

using tests::dayingTask;
using ui::ActionId;
using ui::BarLabel;
using ui::TimeScale;

/// The page over the file of 大英县民政局 on 28 July 2021 by objective, in a window of its own.
class ChecksFixture
{
public:
    ChecksFixture()
    {
        REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        ui::TimelineSetup setup;
        setup.grouping = core::TimelineGrouping::Objective;
        page.setSetup(setup.toText());
        show(page);
    }

    void show(ui::TimelinePage &shown)
    {
        shown.resize(1302, 500);
        actions.setState(ui::Need::File | ui::Need::TimelinePage | ui::Need::Searchable);
        shown.show();
        REQUIRE(QTest::qWaitForWindowActive(&shown));
        shown.openFile();
        REQUIRE(becomes([&shown] {
            const ui::TimelineRows &rows = viewOf(shown).rows();
            return rows.count() >= 3 && !rows.line(rows.count() - 1).name.isEmpty();
        }));
        viewOf(shown).setFocus();
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    [[nodiscard]] static ui::TimelineView &viewOf(ui::TimelinePage &page)
    {
        return *page.findChild<ui::TimelineView *>();
    }

    [[nodiscard]] ui::TimelineView &view() { return viewOf(page); }

    void wheel(int steps, Qt::KeyboardModifiers modifiers, QPoint place)
    {
        QWheelEvent event(place,
                          view().viewport()->mapToGlobal(place),
                          {},
                          {0, steps * 120},
                          Qt::NoButton,
                          modifiers,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

    /// The day, with its part, under @p x of the viewport.
    [[nodiscard]] double dayAt(double x)
    {
        const ui::TimelineScene scene = view().scene();
        return static_cast<double>(scene.axis.origin().toJulianDay())
            + (scene.timeScrolled + x - scene.tableWidth) / scene.axis.pixelsPerDay();
    }

    /// The middle of the end of the bar of @p task.
    [[nodiscard]] QPoint endOf(core::Id task)
    {
        const int row = view().rows().rowOf(task);
        const ui::TimelineScene scene = view().scene();
        const QDate due = view().rows().line(row).bar.due;
        return {qRound(scene.place(scene.axis.right(due))) - 1, view().rowRect(row).center().y()};
    }

    void hover(QPoint place)
    {
        QHelpEvent event(QEvent::ToolTip, place, view().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

    [[nodiscard]] ui::TimelinePage *newPage()
    {
        return new ui::TimelinePage(
            {store, file.clock, file.ids, tests::workDays(), editor, actions, prompts});
    }

    tests::DayingFile file;
    core::StoreThread store {file.context()};
    ui::Actions actions;
    tests::FakePrompts prompts;
    ui::Editor editor {store};
    ui::TimelinePage page {
        {store, file.clock, file.ids, tests::workDays(), editor, actions, prompts}};
};

} // namespace

TEST_CASE_METHOD(ChecksFixture, "Ctrl+wheel zooms at the day under the pointer, wherever that is")
{
    for (const int x : {430, 700, 1290}) {
        const double day = dayAt(x);
        const double size = view().pixelsPerDay();
        wheel(1, Qt::ControlModifier, {x, 150});
        CHECK(view().pixelsPerDay() > size);
        CHECK(std::abs(dayAt(x) - day) < 1.5 / size);
        wheel(-1, Qt::ControlModifier, {x, 150});
    }
}

TEST_CASE_METHOD(ChecksFixture,
                 "the wheel alone goes through the rows, with Shift through the time")
{
    page.resize(1302, 300);
    QScrollBar *rows = view().verticalScrollBar();
    QScrollBar *days = view().horizontalScrollBar();
    const int day = days->value();
    wheel(-1, {}, {700, 150});
    CHECK(rows->value() > 0);
    CHECK(days->value() == day);
    const int row = rows->value();
    wheel(1, Qt::ShiftModifier, {700, 150});
    CHECK(days->value() < day);
    CHECK(rows->value() == row);
}

TEST_CASE_METHOD(ChecksFixture, "the ladder of scales goes from days to years, one step each")
{
    const std::pair<ActionId, TimeScale> ladder[] {
        {ActionId::TimelineDays, TimeScale::Days},
        {ActionId::TimelineWeeks, TimeScale::Weeks},
        {ActionId::TimelineTenDays, TimeScale::TenDays},
        {ActionId::TimelineMonths, TimeScale::Months},
        {ActionId::TimelineQuarters, TimeScale::Quarters},
        {ActionId::TimelineYears, TimeScale::Years}};
    for (const auto &[action, scale] : ladder) {
        actions.action(action)->trigger();
        CHECK(view().scale() == scale);
        CHECK(actions.action(action)->isChecked());
        CHECK_FALSE(actions.action(action)->shortcut().isEmpty());
    }
}

TEST_CASE_METHOD(ChecksFixture, "everything, or what is chosen, fits the width by one key")
{
    actions.action(ActionId::TimelineFit)->trigger();
    const core::DateSpan all = view().scene().seen();
    CHECK(all.start <= QDate(2021, 12, 31));
    CHECK(all.end >= QDate(2025, 12, 31));
    view().setCurrentRow(view().rows().rowOf(dayingTask(1, 1)));
    actions.action(ActionId::TimelineFitSelection)->trigger();
    const core::DateSpan chosen = view().scene().seen();
    CHECK(chosen.contains(QDate(2021, 12, 31)));
    CHECK(chosen.start.daysTo(chosen.end) < all.start.daysTo(all.end));
    CHECK_FALSE(actions.action(ActionId::TimelineFit)->shortcut().isEmpty());
    CHECK_FALSE(actions.action(ActionId::TimelineFitSelection)->shortcut().isEmpty());
}

TEST_CASE_METHOD(ChecksFixture, "today is marked with its date, and is brought back by its key")
{
    CHECK(view().scene().today == QDate(2021, 7, 28));
    view().horizontalScrollBar()->setValue(0);
    actions.action(ActionId::TimelineToday)->trigger();
    const ui::TimelineScene scene = view().scene();
    const double x = scene.place(scene.axis.right(scene.today));
    CHECK(std::abs(x - (404 + (1302 - 404) / 2.0)) < 25);
    CHECK_FALSE(actions.action(ActionId::TimelineToday)->shortcut().isEmpty());
}

TEST_CASE_METHOD(ChecksFixture, "a tip over a bar says everything that it stands for")
{
    core::Progress report;
    report.id = core::Id {5001};
    report.task = dayingTask(1, 1);
    report.date = QDate(2021, 7, 20);
    report.percent = 40;
    report.text = QStringLiteral("已完工7个社区");
    core::ChangeSet set;
    set.insert(report);
    REQUIRE(tests::waitFor(store.apply(set)).has_value());
    REQUIRE(becomes([this] {
        return view()
            .rows()
            .index(view().rows().rowOf(dayingTask(1, 1)))
            .data(Qt::ToolTipRole)
            .toString()
            .contains(QStringLiteral("已完工7个社区"));
    }));
    actions.action(ActionId::TimelineFit)->trigger();
    hover(endOf(dayingTask(1, 1)));
    REQUIRE(QToolTip::isVisible());
    const QString text = QToolTip::text();
    for (const auto *const part : {u"完成全县18个社区亲民化改造",
                                   u"No section named",
                                   u"Responsible: 胡应兵",
                                   u"Deadline: 2021-12-31",
                                   u"40%",
                                   u"108 workday(s) left",
                                   u"Last report, 2021-07-20: 已完工7个社区"})
        CHECK(text.contains(QString::fromUtf16(part)));
    hover({view().viewport()->width() - 2, 5}); // the head
    CHECK(becomes([] { return !QToolTip::isVisible(); }));
}

TEST_CASE_METHOD(ChecksFixture,
                 "table and chart are one: a click in either chooses the row of both")
{
    const int row = view().rows().rowOf(dayingTask(2, 1));
    const int middle = view().rowRect(row).center().y();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {60, middle});
    CHECK(view().currentTask() == dayingTask(2, 1));
    view().setCurrentRow(0);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {900, middle});
    CHECK(view().currentTask() == dayingTask(2, 1));
}

TEST_CASE_METHOD(ChecksFixture, "a double click and Enter open the record of a bar")
{
    const QSignalSpy activated(&page, &ui::TimelinePage::taskActivated);
    const int row = view().rows().rowOf(dayingTask(1, 2));
    QTest::mouseDClick(
        view().viewport(), Qt::LeftButton, {}, {900, view().rowRect(row).center().y()});
    REQUIRE(activated.size() == 1);
    CHECK(activated.first().first().value<core::Id>() == dayingTask(1, 2));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    CHECK(activated.size() == 1 + 1);
}

TEST_CASE_METHOD(ChecksFixture,
                 "what is collapsed, grouped, sized, locked and labelled comes again")
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {13, view().rowRect(0).center().y()});
    REQUIRE(view().rows().isCollapsed(0));
    actions.action(ActionId::TimelineQuarters)->trigger();
    actions.action(ActionId::TimelineLock)->setChecked(true);
    view().setLabels({BarLabel::Person, BarLabel::Status, BarLabel::Deadline});
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, {404, 100});
    QTest::mouseMove(view().viewport(), {500, 100});
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {500, 100});
    const QString kept = page.setup();
    page.hide();

    actions.action(ActionId::TimelineLock)->setChecked(false);
    const std::unique_ptr<ui::TimelinePage> next(newPage());
    next->setSetup(kept);
    show(*next);
    CHECK(viewOf(*next).rows().isCollapsed(0));
    CHECK_FALSE(viewOf(*next).rows().isCollapsed(1));
    CHECK(viewOf(*next).rows().count() == 9);
    CHECK(viewOf(*next).scale() == TimeScale::Quarters);
    CHECK(viewOf(*next).scene().tableWidth == 500);
    CHECK(viewOf(*next).labels()
          == ui::BarLabels {BarLabel::Person, BarLabel::Status, BarLabel::Deadline});
    CHECK(actions.action(ActionId::TimelineLock)->isChecked());
    CHECK(next->setup() == kept);
}

TEST_CASE_METHOD(ChecksFixture, "all groups are collapsed and expanded by a key each")
{
    actions.action(ActionId::TimelineCollapse)->trigger();
    CHECK(view().rows().count() == 3);
    actions.action(ActionId::TimelineExpand)->trigger();
    CHECK(view().rows().count() == 12);
    CHECK_FALSE(actions.action(ActionId::TimelineCollapse)->shortcut().isEmpty());
    CHECK_FALSE(actions.action(ActionId::TimelineExpand)->shortcut().isEmpty());
}

TEST_CASE_METHOD(ChecksFixture, "up to three labels stand beside a bar, as the form says")
{
    prompts.values = ui::FormValues {{QStringLiteral("left"), QStringLiteral("name")},
                                     {QStringLiteral("right"), QStringLiteral("status")},
                                     {QStringLiteral("edge"), QStringLiteral("person")}};
    actions.action(ActionId::TimelineLabels)->trigger();
    REQUIRE(becomes([this] { return prompts.forms.size() == 1; }));
    CHECK(prompts.forms.first().fields.at(1).value == QStringLiteral("status"));
    const core::TimelineLine line = view().scene().lines.at(1);
    CHECK(line.before == line.name);
    CHECK(line.atEdge == line.person);
    CHECK_FALSE(line.name.isEmpty());
    CHECK(view().scene().lines.first().before.isEmpty()); // a group
}

TEST_CASE_METHOD(ChecksFixture, "arrows go from bar to bar and bring them into sight")
{
    page.resize(1302, 300);
    QTest::keyClick(&view(), Qt::Key_Home);
    for (int row = 1; row < view().rows().count(); ++row) {
        QTest::keyClick(&view(), Qt::Key_Down);
        CHECK(view().currentRow() == row);
        CHECK(view().rowRect(row).top() >= static_cast<int>(ui::kTimelineHead));
        CHECK(view().rowRect(row).bottom() <= view().viewport()->height());
    }
}
