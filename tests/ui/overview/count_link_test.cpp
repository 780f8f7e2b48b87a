// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/overview/count_link.h"

#include <QSignalSpy>
#include <QTest>

using ui::CountLink;

namespace {

core::CountedNumber nine()
{
    return core::CountedNumber::of({core::Id {1}, core::Id {2}}, QStringLiteral("逾期"));
}

} // namespace

TEST_CASE("a number opens the tasks it counts by a click, Enter or the space bar")
{
    CountLink link(ui::FontRole::Body);
    link.setNumber(nine());
    link.show();
    QSignalSpy opened(&link, &CountLink::opened);
    QTest::mouseClick(&link, Qt::LeftButton);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    CHECK(opened.size() == 3);
    CHECK(opened.first().first().value<core::CountedNumber>() == nine());
    CHECK(link.accessibleName() == QStringLiteral("逾期 2"));
    CHECK(link.focusPolicy() == Qt::TabFocus);
}

TEST_CASE("a zero is no link")
{
    CountLink link(ui::FontRole::Body);
    link.setNumber(core::CountedNumber::of({}, QStringLiteral("逾期")));
    link.show();
    QSignalSpy opened(&link, &CountLink::opened);
    QTest::keyClick(&link, Qt::Key_Return);
    CHECK(opened.isEmpty());
    CHECK(link.focusPolicy() == Qt::NoFocus);
    CHECK(link.text() == QStringLiteral("0"));
}

TEST_CASE("a number with a light carries its mark, a zero does not")
{
    CountLink link(ui::FontRole::Figure);
    link.setNumber(nine());
    const int plain = link.sizeHint().width();
    link.setLight(core::LightColour::Red);
    CHECK(link.sizeHint().width() > plain);
    link.setNumber(core::CountedNumber::of({}, {}));
    CHECK(link.sizeHint().width() == link.fontMetrics().horizontalAdvance(u'0'));
}

TEST_CASE("the pointer underlines a number that opens something")
{
    CountLink link(ui::FontRole::Figure);
    link.setNumber(nine());
    link.resize(link.sizeHint());
    const QImage before = link.grab().toImage();
    link.show();
    REQUIRE(QTest::qWaitForWindowExposed(&link));
    // The pointer may be there already, where another test left it: then it would not move.
    QTest::mouseMove(&link, {1, 1});
    QTest::mouseMove(&link, link.rect().center());
    REQUIRE(QTest::qWaitFor([&link] { return link.underMouse(); }));
    CHECK(link.grab().toImage() != before);
}
