// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts/alerts_fixture.h"

#include <QHeaderView>

using core::AlertColumn;
using tests::AlertsFixture;
using tests::dayingTask;
using ui::AlertView;

namespace {

/// The pixels of @p colour in the row of @p index.
int pixels(const ui::AlertView &view, const QModelIndex &index, const QColor &colour)
{
    QRect row = view.visualRect(index);
    row.setLeft(0);
    row.setRight(view.viewport()->width());
    const QImage image = view.viewport()->grab(row).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE_METHOD(AlertsFixture, "all columns are seen at 1366 pixels, the task takes what is left")
{
    CHECK(view().header()->length() == view().viewport()->width());
    page.resize(1856, 900);
    CHECK(becomes([this] { return view().header()->length() == view().viewport()->width(); }));
    CHECK(view().columnWidth(static_cast<int>(AlertColumn::Due)) == 104);
}

TEST_CASE_METHOD(AlertsFixture,
                 "in a narrow window the task keeps its room, the others give theirs")
{
    const int task = static_cast<int>(AlertColumn::Task);
    const int deadline = static_cast<int>(AlertColumn::Due);
    const int usual = view().columnWidth(deadline);
    page.resize(1040, 600);
    REQUIRE(becomes([&] { return view().columnWidth(deadline) < usual; }));
    CHECK(view().columnWidth(task) >= 200);
    // What is left over is scrolled.
    page.resize(700, 600);
    REQUIRE(becomes([&] { return view().header()->length() > view().viewport()->width(); }));
    CHECK(view().columnWidth(task) == 200);
    page.resize(1302, 700);
    REQUIRE(becomes([&] { return view().columnWidth(deadline) == usual; }));
    CHECK(view().header()->length() == view().viewport()->width());
}

TEST_CASE_METHOD(AlertsFixture, "rows of units are higher than those of tasks, all lie open")
{
    CHECK(view().visualRect(page.alerts().index(0, 0)).height() == 32);
    CHECK(view().visualRect(cell(dayingTask(3, 1), AlertColumn::Task)).height() == 27);
}

TEST_CASE_METHOD(AlertsFixture, "only the cell of the light is tinted, also in the chosen row")
{
    using enum core::LightColour;
    const QColor tint = ui::lightTint(Red, ui::Theme::Light);
    const QModelIndex late = cell(dayingTask(2, 1), AlertColumn::Light);
    const int before = pixels(view(), late, tint);
    const int cellSize = view().visualRect(late).width() * view().visualRect(late).height();
    CHECK(before > cellSize / 2);
    CHECK(before < cellSize);
    view().setCurrentIndex(late);
    CHECK(pixels(view(), late, tint) > cellSize / 2);
    CHECK(pixels(view(), page.alerts().index(0, 0), tint) == 0);
}

TEST_CASE_METHOD(AlertsFixture, "enter leads to a task, and folds a unit")
{
    const QSignalSpy activated(&view(), &AlertView::taskActivated);
    view().setCurrentIndex(cell(dayingTask(3, 1), AlertColumn::Task));
    QTest::keyClick(&view(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().value<core::Id>() == dayingTask(3, 1));

    view().setCurrentIndex(page.alerts().index(0, 0));
    QTest::keyClick(&view(), Qt::Key_Enter);
    CHECK_FALSE(view().isExpanded(page.alerts().index(0, 0)));
    CHECK(activated.count() == 1);
}

TEST_CASE_METHOD(AlertsFixture, "a click folds a unit, and it stays folded when the list changes")
{
    click(page.alerts().index(0, 0).siblingAtColumn(3));
    CHECK_FALSE(view().isExpanded(page.alerts().index(0, 0)));

    file.clock.setToday(QDate(2024, 1, 5)); // those of 2023 are late too
    page.refresh();
    REQUIRE(becomes([this] { return page.alerts().redCount() == 6; }));
    CHECK_FALSE(view().isExpanded(page.alerts().indexOf(dayingTask(2, 1)).parent()));
    CHECK(view().isExpanded(page.alerts().indexOf(dayingTask(1, 1)).parent()));
}

TEST_CASE_METHOD(AlertsFixture, "the current task stays current when the list changes")
{
    view().setCurrentIndex(cell(dayingTask(3, 1), AlertColumn::Task));
    file.clock.setToday(QDate(2024, 1, 5));
    page.refresh();
    REQUIRE(becomes([this] { return page.alerts().redCount() == 6; }));
    CHECK(view().currentTask() == dayingTask(3, 1));
    CHECK(view().currentUnitTasks().contains(dayingTask(2, 1)));
}

TEST_CASE_METHOD(AlertsFixture,
                 "what changes while the page is hidden is seen on it as if it had been shown")
{
    click(page.alerts().index(0, 0).siblingAtColumn(3));
    view().setCurrentIndex(cell(dayingTask(1, 1), AlertColumn::Task));
    page.hide();
    for (const int year : {2023, 2024}) { // other rows twice
        file.clock.setToday(QDate(year, 1, 5));
        page.refresh();
        REQUIRE(becomes(
            [this, year] { return page.alerts().snapshot().facts.asOf() == QDate(year, 1, 5); }));
    }
    REQUIRE(page.alerts().redCount() == 6);
    page.show();
    CHECK_FALSE(view().isExpanded(page.alerts().indexOf(dayingTask(2, 1)).parent()));
    CHECK(view().isExpanded(page.alerts().indexOf(dayingTask(1, 1)).parent()));
    CHECK(view().currentTask() == dayingTask(1, 1));
}

TEST_CASE_METHOD(AlertsFixture, "a double click leads to a task, unless it is on the link")
{
    const QSignalSpy activated(&view(), &AlertView::taskActivated);
    const auto doubleClick = [this](AlertColumn column) {
        const QPoint place = view().visualRect(cell(dayingTask(3, 1), column)).center();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place);
    };
    const QSignalSpy reminded(&view(), &AlertView::taskLinkClicked);
    doubleClick(AlertColumn::Reminders);
    CHECK(activated.isEmpty());
    CHECK(reminded.count() == 1); // the second click is no second reminder
    doubleClick(AlertColumn::Reason);
    CHECK(activated.count() == 1);
}

TEST_CASE_METHOD(AlertsFixture, "a pointer that only ends on a link reminds of nothing")
{
    const QSignalSpy reminded(&view(), &AlertView::taskLinkClicked);
    const auto place = [this](AlertColumn column) {
        return view().visualRect(cell(dayingTask(3, 1), column)).center();
    };
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, place(AlertColumn::Reason));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place(AlertColumn::Reminders));
    CHECK(reminded.isEmpty());
}

TEST_CASE_METHOD(AlertsFixture, "the worst task is current at first, and long texts get more room")
{
    CHECK(view().currentTask() == dayingTask(2, 1));
    // "2 workday(s) overdue" is wider than look.md's 136 pixels, but not by half.
    const int width = view().columnWidth(static_cast<int>(AlertColumn::Remaining));
    CHECK(width >= 136);
    CHECK(width <= 204);
    CHECK(view().header()->length() == view().viewport()->width());
}
