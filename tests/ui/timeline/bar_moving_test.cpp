// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"
#include "ui/actions/actions.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>

namespace {

using tests::dayingTask;
using ui::ActionId;

const core::Id kMoved = dayingTask(1, 1);
const QDate kPlannedStart(2021, 6, 1);
const QDate kPlannedEnd(2021, 12, 31);

/// The timeline of 大英县民政局 on 28 July 2021 by quarters; the first task is planned from 1 June
/// to the end of the year.
class BarMovingFixture
{
public:
    BarMovingFixture()
    {
        REQUIRE(tests::waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        const core::Task before = stored().task;
        core::Task after = before;
        after.start = kPlannedStart;
        core::ChangeSet set {core::ChangeKind::Edit, {core::ActionKind::EditCell, {}}, {}, {}};
        set.edit(before, after);
        REQUIRE(tests::waitFor(editor.apply(set)).has_value());
        page.resize(1302, 716);
        actions.setState(ui::Need::File | ui::Need::TimelinePage);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.openFile();
        REQUIRE(becomes([this] { return page.hasRows() && bar().start == kPlannedStart; }));
        view().setFocus();
        actions.action(ActionId::TimelineQuarters)->trigger();
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    [[nodiscard]] ui::TimelineView &view() { return *page.findChild<ui::TimelineView *>(); }
    [[nodiscard]] int row() { return view().rows().rowOf(kMoved); }
    [[nodiscard]] core::TimelineBar bar() { return view().rows().line(row()).bar; }

    [[nodiscard]] core::TaskBundle stored()
    {
        const auto bundles = tests::waitFor(store.read<QList<core::TaskBundle>>(
            [](const core::RecordSource &source) { return source.bundles({kMoved}); }));
        REQUIRE(bundles.has_value());
        return bundles->first();
    }

    [[nodiscard]] qsizetype changeCount()
    {
        const auto changes = tests::waitFor(store.read<QList<core::LoggedChange>>(
            [](const core::RecordSource &source) { return source.changes(1000); }));
        REQUIRE(changes.has_value());
        return changes->size();
    }

    /// The place of the end of @p day in the row of the task.
    [[nodiscard]] QPoint placeOf(QDate day)
    {
        const ui::TimelineScene scene = view().scene();
        return {qRound(scene.place(scene.axis.right(day))), view().rowRect(row()).center().y()};
    }

    /// Takes hold at @p from and drags by @p days, without letting go.
    void drag(QPoint from, int days)
    {
        const QPoint to = from + QPoint(qRound(days * view().pixelsPerDay()), 3);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
    }

    void letGo() { QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {900, 300}); }

    /// The form that comes next is filled in as an extension.
    void extend()
    {
        prompts.values
            = ui::FormValues {{QStringLiteral("kind"), QStringLiteral("due_extended")},
                              {QStringLiteral("reason"), QStringLiteral("连续降雨，工期顺延")},
                              {QStringLiteral("decided_by"), QStringLiteral("局党组")}};
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

TEST_CASE_METHOD(BarMovingFixture, "a deadline dragged is asked about once and extended")
{
    extend();
    drag(placeOf(kPlannedEnd), 20);
    REQUIRE(view().draggedBar() != nullptr);
    CHECK(view().draggedBar()->due == QDate(2022, 1, 20));
    CHECK(view().scene().lines.at(row()).bar.due == QDate(2022, 1, 20));
    CHECK(stored().deadlines.first().due == kPlannedEnd);
    letGo();
    REQUIRE(becomes([this] { return prompts.answers == QStringList {QString()}; }));
    REQUIRE(prompts.forms.size() == 1);
    CHECK(prompts.forms.first().fields.first().value == QStringLiteral("2022-01-20"));
    const core::TaskBundle texts = stored();
    CHECK(texts.deadlines.first().due == QDate(2022, 1, 20));
    CHECK(texts.deadlines.first().originalDue == kPlannedEnd);
    CHECK(texts.events.last().kind == core::EventKind::DueExtended);
    CHECK(texts.task.start == kPlannedStart);
    CHECK(becomes([this] { return bar().due == QDate(2022, 1, 20); }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(BarMovingFixture, "a form that is given up moves nothing")
{
    const qsizetype before = changeCount();
    drag(placeOf(kPlannedEnd), -20);
    letGo();
    REQUIRE(becomes([this] { return prompts.forms.size() == 1; }));
    CHECK(changeCount() == before);
    CHECK(view().draggedBar() == nullptr);
    CHECK(bar().due == kPlannedEnd);
}

TEST_CASE_METHOD(BarMovingFixture, "Esc lets go of the bar where it was")
{
    drag(placeOf(kPlannedEnd), 20);
    REQUIRE(view().draggedBar() != nullptr);
    QTest::keyClick(&view(), Qt::Key_Escape);
    CHECK(view().draggedBar() == nullptr);
    CHECK(view().scene().lines.at(row()).bar.due == kPlannedEnd);
    letGo();
    // A form would come after this question to the file.
    CHECK(stored().deadlines.first().due == kPlannedEnd);
    CHECK(prompts.forms.isEmpty());
}

TEST_CASE_METHOD(BarMovingFixture, "a click or a jerk of the hand moves nothing")
{
    const QPoint end = placeOf(kPlannedEnd);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(view().viewport(), end + QPoint(3, 0));
    CHECK(view().draggedBar() == nullptr);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, end + QPoint(3, 0));
    CHECK(prompts.forms.isEmpty());
}

TEST_CASE_METHOD(BarMovingFixture, "a start dragged is written at once and can be undone")
{
    drag(placeOf(kPlannedStart.addDays(-1)), 14);
    letGo();
    REQUIRE(becomes([this] { return bar().start == QDate(2021, 6, 15); }));
    CHECK(prompts.forms.isEmpty());
    CHECK(stored().task.start == QDate(2021, 6, 15));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return bar().start == kPlannedStart; }));
}

TEST_CASE_METHOD(BarMovingFixture, "a whole bar dragged moves both its days in one change")
{
    extend();
    const qsizetype before = changeCount();
    drag(placeOf(QDate(2021, 9, 15)), 10);
    letGo();
    REQUIRE(becomes([this] { return prompts.answers == QStringList {QString()}; }));
    const core::TaskBundle texts = stored();
    CHECK(texts.task.start == QDate(2021, 6, 11));
    CHECK(texts.deadlines.first().due == QDate(2022, 1, 10));
    CHECK(changeCount() == before + 1);
    CHECK(prompts.forms.size() == 1);
}

TEST_CASE_METHOD(BarMovingFixture, "Alt and an arrow move the deadline by a day")
{
    extend();
    view().setCurrentRow(row());
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    REQUIRE(becomes([this] { return prompts.answers.size() == 1; }));
    CHECK(stored().deadlines.first().due == QDate(2022, 1, 1));
    REQUIRE(becomes([this] { return bar().due == QDate(2022, 1, 1); }));
    prompts.values->insert(QStringLiteral("kind"), QStringLiteral("due_corrected"));
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(becomes([this] { return prompts.answers.size() == 2; }));
    CHECK(stored().deadlines.first().due == kPlannedEnd);
    view().setCurrentRow(0);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    CHECK(prompts.forms.size() == 2);
}

TEST_CASE_METHOD(BarMovingFixture, "locked bars and those of a file nobody may write stay")
{
    actions.action(ActionId::TimelineLock)->setChecked(true);
    drag(placeOf(kPlannedEnd), 20);
    CHECK(view().draggedBar() == nullptr);
    letGo();
    actions.action(ActionId::TimelineLock)->setChecked(false);
    editor.setReadOnly(true);
    drag(placeOf(kPlannedEnd), 20);
    CHECK(view().draggedBar() == nullptr);
    letGo();
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    CHECK(prompts.forms.isEmpty());
}

TEST_CASE_METHOD(BarMovingFixture, "a bar of a closed ledger stays, and the reason is said")
{
    const auto ledgers = tests::waitFor(store.read<QList<core::Ledger>>(
        [](const core::RecordSource &source) { return source.ledgers(); }));
    REQUIRE(ledgers.has_value());
    core::Ledger closed = ledgers->first();
    closed.isClosed = true;
    core::ChangeSet set {core::ChangeKind::Edit, {core::ActionKind::CloseLedger, {}}, {}, {}};
    set.edit(ledgers->first(), closed);
    REQUIRE(tests::waitFor(editor.apply(set)).has_value());
    drag(placeOf(kPlannedEnd), 20);
    letGo();
    REQUIRE(becomes([this] { return prompts.messages.size() == 1; }));
    CHECK(prompts.forms.isEmpty());
    CHECK(stored().deadlines.first().due == kPlannedEnd);
}

TEST_CASE_METHOD(BarMovingFixture, "only letting go of the left button moves a bar")
{
    drag(placeOf(kPlannedStart.addDays(-1)), 14);
    QTest::mouseRelease(view().viewport(), Qt::RightButton, {}, {900, 300});
    CHECK(view().draggedBar() != nullptr);
    CHECK(stored().task.start == kPlannedStart);
    view().clearFocus();
    CHECK(view().draggedBar() == nullptr);
    letGo();
    CHECK(stored().task.start == kPlannedStart);
}

TEST_CASE_METHOD(BarMovingFixture, "the form of a whole bar says that the start moves as well")
{
    drag(placeOf(QDate(2021, 9, 15)), 10);
    letGo();
    REQUIRE(becomes([this] { return prompts.forms.size() == 1; }));
    CHECK(prompts.forms.first().remark.endsWith(
        QStringLiteral("The start moves to 2021-06-11 as well.")));
}

TEST_CASE_METHOD(BarMovingFixture, "the pointer shows what can be taken hold of")
{
    const auto cursorAt = [this](QPoint place) {
        QTest::mouseMove(view().viewport(), place);
        return view().viewport()->cursor().shape();
    };
    CHECK(cursorAt(placeOf(kPlannedEnd)) == Qt::SizeHorCursor);
    CHECK(cursorAt(placeOf(QDate(2021, 9, 15))) == Qt::OpenHandCursor);
    CHECK(cursorAt({60, placeOf(kPlannedEnd).y()}) == Qt::ArrowCursor);
    actions.action(ActionId::TimelineLock)->setChecked(true);
    CHECK(cursorAt(placeOf(kPlannedEnd)) == Qt::ArrowCursor);
}
