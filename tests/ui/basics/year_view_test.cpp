// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/basics/year_view.h"

#include <QSignalSpy>
#include <QTest>

using ui::YearView;

namespace {

struct YearViewDesk
{
    YearViewDesk()
    {
        view.resize(1038, 600);
        view.setCurrent(QDate(2026, 9, 24));
    }

    [[nodiscard]] QDate after(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
        return view.current();
    }

    YearView view;
};

} // namespace

TEST_CASE("the keys lead through days, weeks, months and years")
{
    YearViewDesk desk;
    CHECK(desk.after(Qt::Key_Left) == QDate(2026, 9, 23));
    CHECK(desk.after(Qt::Key_Right) == QDate(2026, 9, 24));
    CHECK(desk.after(Qt::Key_Down) == QDate(2026, 10, 1));
    CHECK(desk.after(Qt::Key_Up) == QDate(2026, 9, 24));
    CHECK(desk.after(Qt::Key_Home) == QDate(2026, 9, 1));
    CHECK(desk.after(Qt::Key_End) == QDate(2026, 9, 30));
    CHECK(desk.after(Qt::Key_PageDown) == QDate(2026, 10, 30));
    CHECK(desk.after(Qt::Key_PageUp, Qt::ControlModifier) == QDate(2025, 10, 30));
}

TEST_CASE("over the end of the year the next one is shown")
{
    YearViewDesk desk;
    desk.view.setCurrent(QDate(2026, 12, 31));
    const QSignalSpy changed(&desk.view, &YearView::currentChanged);
    CHECK(desk.after(Qt::Key_Right) == QDate(2027, 1, 1));
    REQUIRE(changed.count() == 1);
    CHECK(changed.first().first().toDate() == QDate(2027, 1, 1));
}

TEST_CASE("a click chooses a day, a double click and the keys ask for its change")
{
    YearViewDesk desk;
    const QSignalSpy toggled(&desk.view, &YearView::toggled);
    const QPoint point = desk.view.rectOf(QDate(2026, 8, 6)).center();
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, point);
    CHECK(desk.view.current() == QDate(2026, 8, 6));
    CHECK(toggled.isEmpty());

    QTest::mouseDClick(&desk.view, Qt::LeftButton, {}, point);
    QTest::keyClick(&desk.view, Qt::Key_Space);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    REQUIRE(toggled.count() == 3);
    for (const QList<QVariant> &asked : toggled)
        CHECK(asked.first().toDate() == QDate(2026, 8, 6));
}

TEST_CASE("a year is as high as its days need in order to be read")
{
    const YearViewDesk desk;
    CHECK(desk.view.heightForWidth(1038) == 488);
    CHECK(desk.view.heightForWidth(582) > 900);
    CHECK(desk.view.minimumSizeHint().width() == 263);
}

TEST_CASE("a click beside the days changes nothing")
{
    YearViewDesk desk;
    QTest::mouseClick(&desk.view, Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(desk.view.current() == QDate(2026, 9, 24));
}

TEST_CASE("the chosen day is told to those who cannot see it")
{
    YearViewDesk desk;
    desk.view.setCurrent(QDate(2026, 10, 10));
    CHECK(desk.view.accessibleDescription().contains(QStringLiteral("make-up workday")));
}
