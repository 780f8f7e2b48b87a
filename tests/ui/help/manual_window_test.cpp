// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_prompts.h"
#include "ui/forms/search_field.h"
#include "ui/help/manual_view.h"
#include "ui/help/manual_window.h"

#include <QListWidget>
#include <QTest>

using namespace ui;

namespace {

class ManualDesk
{
public:
    [[nodiscard]] QListWidget &list() { return *window.findChild<QListWidget *>(); }
    [[nodiscard]] int shown()
    {
        int count = 0;
        for (int row = 0; row < list().count(); ++row)
            count += list().item(row)->isHidden() ? 0 : 1;
        return count;
    }

    tests::FakeClock clock {QDate(2026, 9, 24)};
    tests::FakePrompts prompts;
    ManualWindow window {clock, prompts, nullptr};
};

} // namespace

TEST_CASE("the manual opens at the chapter asked for, at the first if there is none")
{
    ManualDesk desk;
    desk.window.open(QStringLiteral("alerts"));
    CHECK(desk.window.isVisible());
    CHECK(desk.window.chapter() == QStringLiteral("alerts"));
    CHECK(desk.list().currentItem()->text() == QStringLiteral("预警与催办"));
    desk.window.open(QStringLiteral("nowhere"));
    CHECK(desk.window.chapter() == QStringLiteral("five-minutes"));
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    CHECK_FALSE(desk.window.isVisible());
}

TEST_CASE("a search leaves the chapters that say it and goes to the first of them")
{
    ManualDesk desk;
    desk.window.open(QStringLiteral("five-minutes"));
    auto *search = desk.window.findChild<SearchField *>();
    search->setText(QStringLiteral("GB/T 9704"));
    CHECK(desk.shown() == 1);
    CHECK(desk.window.chapter() == QStringLiteral("papers"));
    CHECK(desk.window.findChild<ManualView *>()->hitCount() == 1);
    search->setText(QStringLiteral("这句话哪里也没有"));
    CHECK(desk.shown() == 0);
    search->clear();
    CHECK(desk.shown() == desk.list().count());
}
