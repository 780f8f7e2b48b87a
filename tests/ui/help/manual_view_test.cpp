// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/help/manual_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

ManualChapter longChapter()
{
    ManualChapter chapter {QStringLiteral("try"), QStringLiteral("试读"), {}};
    for (int i = 0; i < 60; ++i)
        chapter.markdown += QStringLiteral("第%1段写时限。\n\n").arg(i);
    return chapter;
}

void show(ManualView &view)
{
    view.resize(500, 300);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
}

} // namespace

TEST_CASE("keys scroll a chapter, and another one begins at its top")
{
    ManualView view;
    show(view);
    view.setChapter(longChapter());
    const QScrollBar *bar = view.verticalScrollBar();
    REQUIRE(bar->maximum() > 600);
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(bar->value() == bar->pageStep());
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(bar->value() == 0);
    QTest::keyClick(&view, Qt::Key_End);
    view.setChapter(longChapter());
    CHECK(bar->value() == 0);
}

TEST_CASE("what is searched for is found in its order, and after the last comes the first")
{
    ManualView view;
    show(view);
    view.setChapter(longChapter());
    view.setSearched(QStringLiteral("段写"));
    CHECK(view.hitCount() == 60);
    view.setSearched(QStringLiteral("第5"));
    REQUIRE(view.hitCount() == 11); // 5 and 50 to 59
    view.showNextHit();
    const int first = view.verticalScrollBar()->value();
    view.showNextHit();
    CHECK(view.verticalScrollBar()->value() > first);
    for (int i = 0; i < 10; ++i)
        view.showNextHit();
    CHECK(view.verticalScrollBar()->value() == first);
    view.setSearched({});
    CHECK(view.hitCount() == 0);
}

TEST_CASE("a click on a link tells where it leads, one beside it nothing")
{
    ManualView view;
    show(view);
    view.setChapter(
        {QStringLiteral("try"), QStringLiteral("试读"), QStringLiteral("[预警](alerts)")});
    QSignalSpy links(&view, &ManualView::linkActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(400, 280));
    CHECK(links.isEmpty());
    // Below the title, at the beginning of the only line.
    for (int y = 40; y < 140 && links.isEmpty(); y += 4)
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(32, y));
    REQUIRE(links.size() == 1);
    CHECK(links.first().first().toString() == QStringLiteral("alerts"));
}
