// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/work_days.h"
#include "tests/ui/timeline/timeline_desk.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_view.h"

namespace {

class TimelineAccessibleFixture : public tests::TimelineDesk
{
public:
    TimelineAccessibleFixture()
    {
        view.resize(1300, 600);
        view.setAccessibleName(QStringLiteral("Timeline"));
        view.show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        load();
    }

    [[nodiscard]] QAccessibleInterface &tree()
    {
        return *QAccessible::queryAccessibleInterface(&view);
    }

    ui::TimelineView view {model, tests::workDays()};
};

} // namespace

TEST_CASE_METHOD(TimelineAccessibleFixture, "screen readers find every row by its words")
{
    CHECK(tree().role() == QAccessible::Tree);
    REQUIRE(tree().childCount() == 12);
    const QAccessibleInterface *group = tree().child(0);
    REQUIRE(group);
    CHECK(group->text(QAccessible::Name)
          == QStringLiteral("城乡社区治理能力和水平全面提升, 3 tasks in all"));
    const QAccessibleInterface *task = tree().child(1);
    CHECK(task->role() == QAccessible::TreeItem);
    CHECK(task->text(QAccessible::Name).contains(QStringLiteral("胡应兵")));
    CHECK(task->text(QAccessible::Description).contains(QStringLiteral("2021-12-31")));
    CHECK(task->parent() == &tree());
    CHECK(tree().indexOfChild(task) == 1);
    CHECK(tree().child(12) == nullptr);
}

TEST_CASE_METHOD(TimelineAccessibleFixture,
                 "the chosen row has the focus, a group says whether it is expanded")
{
    view.setCurrentRow(1);
    CHECK(tree().child(1)->state().selected);
    CHECK(tree().child(1)->state().focused);
    CHECK_FALSE(tree().child(2)->state().selected);
    CHECK(tree().focusChild() == tree().child(1));
    CHECK(tree().child(0)->state().expanded);
    view.setCurrentRow(0);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(tree().child(0)->state().collapsed);
    CHECK(tree().childCount() == 9);
}

TEST_CASE_METHOD(TimelineAccessibleFixture, "rows are found by their place on the screen")
{
    const QRect row = tree().child(2)->rect();
    CHECK(row.height() == 28);
    CHECK(tree().childAt(row.center().x(), row.center().y()) == tree().child(2));
}

TEST_CASE_METHOD(TimelineAccessibleFixture, "a row that is gone says so")
{
    const QAccessibleInterface *last = tree().child(11);
    CHECK(last->isValid());
    view.setAllCollapsed(true);
    CHECK_FALSE(last->isValid());
    CHECK(last->state().invalid);
    CHECK(last->text(QAccessible::Name).isEmpty());
}
