// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/count_sample.h"
#include "ui/overview/count_delegate.h"
#include "ui/overview/count_view.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using ui::CountView;

namespace {

struct CountViewDesk
{
    CountViewDesk()
    {
        model.setTable(tests::monthTable(3));
        view.resize(500, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    void click(int row, int column)
    {
        const QPoint at = view.visualRect(model.index(row, column)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    }

    core::CountTableModel model;
    CountView view {model};
};

} // namespace

TEST_CASE("a click on a number opens its tasks, on a zero or a name nothing")
{
    CountViewDesk desk;
    QSignalSpy opened(&desk.view, &CountView::opened);
    desk.click(3, 1);
    REQUIRE(opened.size() == 1);
    const auto number = opened.first().first().value<core::CountedNumber>();
    CHECK(number.tasks.size() == 3);
    CHECK(number.text == QStringLiteral("3"));
    desk.click(0, 1);
    desk.click(3, 0);
    desk.click(3, 3);
    CHECK(opened.size() == 1);
}

TEST_CASE("the arrow keys go through the numbers and Enter opens them")
{
    CountViewDesk desk;
    desk.view.setFocus(Qt::TabFocusReason);
    CHECK(desk.view.currentIndex() == desk.model.index(0, 1));
    QTest::keyClick(&desk.view, Qt::Key_Right);
    QTest::keyClick(&desk.view, Qt::Key_Down);
    QSignalSpy opened(&desk.view, &CountView::opened);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<core::CountedNumber>()
          == desk.model.table().numbers.at(1).at(1));
}

TEST_CASE("numbers have the width of their heading, the names the rest")
{
    CountViewDesk desk;
    int sum = 0;
    for (int column = 0; column < desk.model.columnCount(); ++column)
        sum += desk.view.columnWidth(column);
    CHECK(sum == desk.view.viewport()->width());
    CHECK(desk.view.columnWidth(1) < desk.view.columnWidth(0));
    CHECK(desk.view.wholeHeight() == 32 + 12 * 32);
}

TEST_CASE("no number is cut short by a short heading")
{
    CountViewDesk desk;
    core::CountTable table = tests::monthTable(3);
    table.headings[1] = QStringLiteral("率");
    table.numbers[5][0].text = QStringLiteral("100.0%，100.0%");
    desk.model.setTable(table);
    CHECK(desk.view.columnWidth(1)
          > desk.view.fontMetrics().horizontalAdvance(table.numbers.at(5).at(0).text));
}

TEST_CASE("only numbers that count something are links")
{
    const CountViewDesk desk;
    CHECK(ui::isCountLink(desk.model.index(3, 1)));
    CHECK_FALSE(ui::isCountLink(desk.model.index(0, 1)));
    CHECK_FALSE(ui::isCountLink(desk.model.index(3, 0)));
}

TEST_CASE("the number under the pointer is underlined")
{
    CountViewDesk desk;
    const QImage before = desk.view.grab().toImage();
    QTest::mouseMove(desk.view.viewport(), desk.view.visualRect(desk.model.index(3, 1)).center());
    CHECK(QTest::qWaitFor([&] { return desk.view.grab().toImage() != before; }));
}
