// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/forms/search_field.h"
#include "ui/forms/view_chooser.h"
#include "ui/ledger/group_band.h"

#include <QClipboard>
#include <QHeaderView>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with its rows gathered by the person: three groups of three.
class FoldingFixture : public tests::PageFixture
{
public:
    FoldingFixture()
    {
        view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Person));
        trigger(ui::ActionId::GroupColumn);
        REQUIRE(becomes([this] { return model().arrangement().group.has_value(); }));
        REQUIRE(becomes([this] {
            return model().index(8, 0).data(core::LoadedRole).toBool() && !model().isFollowing();
        }));
        view().setCurrentIndex(at(0));
    }

    [[nodiscard]] QModelIndex at(int row) const
    {
        return model().index(row, model().columnOf(ColumnField::Problem));
    }
    [[nodiscard]] int currentRow() const { return view().currentIndex().row(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QRect band(int row) const
    {
        return {0,
                view().rowViewportPosition(row),
                view().viewport()->width(),
                view().look().groupBand()};
    }
    void clickSign(int row)
    {
        QTest::mouseClick(
            view().viewport(), Qt::LeftButton, {}, ui::foldSign(band(row), view().look()).center());
    }
    [[nodiscard]] int selectedCells() const
    {
        return static_cast<int>(view().selectionModel()->selectedIndexes().size());
    }
    [[nodiscard]] core::Id taskAt(int row) const
    {
        return {model().index(row, 0).data(core::TaskIdRole).toLongLong()};
    }
};

} // namespace

TEST_CASE_METHOD(FoldingFixture, "A click on the sign of a heading folds the group, and unfolds it")
{
    const int before = view().verticalHeader()->length();
    const int height = view().rowHeight(4);
    clickSign(3);
    CHECK(view().rowHeight(3) == view().look().groupBand());
    CHECK(view().rowHeight(4) == 0);
    CHECK(view().rowHeight(5) == 0);
    CHECK(view().rowViewportPosition(6) == view().rowViewportPosition(3) + view().rowHeight(3));
    CHECK(view().verticalHeader()->length() < before);
    CHECK(model().index(3, 0).data(core::GroupDetailRole).toString() == QStringLiteral("3 row(s)"));
    clickSign(3);
    CHECK(view().rowHeight(4) == height);
    CHECK(view().verticalHeader()->length() == before);
}

TEST_CASE_METHOD(FoldingFixture, "Columns keep what their texts need while groups are folded")
{
    const auto widths = [this](const QList<ColumnField> &fields) {
        QList<int> result;
        for (const ColumnField field : fields)
            result.append(view().columnWidth(model().columnOf(field)));
        return result;
    };
    const QList<ColumnField> shortOnes {
        ColumnField::Number, ColumnField::Person, ColumnField::Deadline, ColumnField::Light};
    const QList<ColumnField> longOnes {
        ColumnField::Content, ColumnField::Problem, ColumnField::Measure, ColumnField::Expected};
    view().fitColumns();
    const QList<int> before = widths(shortOnes);
    const QList<int> longBefore = widths(longOnes);
    clickSign(0);
    view().fitColumns();
    CHECK(widths(shortOnes) == before);
    trigger(ui::ActionId::FoldGroups);
    view().fitColumns();
    CHECK(widths(shortOnes) == before);
    // Those of other rows are other texts, and the scroll bar may have gone.
    for (int place = 0; place < longBefore.size(); ++place)
        CHECK(widths(longOnes).at(place) > longBefore.at(place) * 3 / 4);
}

TEST_CASE_METHOD(FoldingFixture,
                 "The keyboard goes over a folded group in one step, and unfolds it")
{
    view().setCurrentIndex(at(4));
    trigger(ui::ActionId::FoldGroup);
    CHECK(currentRow() == 3);
    CHECK(selectedCells() == 0);
    CHECK_FALSE(page->hasTask());
    key(Qt::Key_Down);
    CHECK(currentRow() == 6);
    CHECK(page->hasTask());
    key(Qt::Key_Up);
    CHECK(currentRow() == 3);
    key(Qt::Key_Up);
    CHECK(currentRow() == 2);
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    CHECK_FALSE(model().isFolded(3));
    CHECK(currentRow() == 3);
    CHECK(selectedCells() == 1);
    key(Qt::Key_Right);
    CHECK(view().currentIndex().column() == at(3).column() + 1);
    trigger(ui::ActionId::FoldGroup);
    key(Qt::Key_Plus);
    CHECK_FALSE(model().isFolded(3));
}

TEST_CASE_METHOD(FoldingFixture, "On the heading of a folded group nothing is typed or cleared")
{
    const QList<core::Task> before {
        file.task(taskAt(3)), file.task(taskAt(4)), file.task(taskAt(5))};
    view().setCurrentIndex(at(3));
    trigger(ui::ActionId::FoldGroup);
    key(Qt::Key_Delete);
    QTest::keyClick(&view(), 'x');
    key(Qt::Key_F2);
    CHECK_FALSE(field().isVisible());
    trigger(ui::ActionId::TypeToday);
    CHECK_FALSE(field().isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(editor.pendingCount() == 0);
    CHECK(before == QList {file.task(taskAt(3)), file.task(taskAt(4)), file.task(taskAt(5))});
    CHECK(prompts.messages.isEmpty());
}

TEST_CASE_METHOD(FoldingFixture, "What is done to an area leaves out the rows folded in it")
{
    const QString hidden = file.task(taskAt(4)).problem;
    const core::Id above = taskAt(2);
    const core::Id below = taskAt(6);
    clickSign(3);
    view().setCurrentIndex(at(2));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(selectedCells() == 2);
    key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 2);
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(hidden));
    key(Qt::Key_Delete);
    REQUIRE(becomes([&] { return file.task(below).problem.isEmpty(); }));
    CHECK(file.task(above).problem.isEmpty());
    CHECK(file.task(taskAt(4)).problem == hidden);
    // Nor does all that is selected hold them.
    key(Qt::Key_A, Qt::ControlModifier);
    CHECK_FALSE(view().selectionModel()->isSelected(at(4)));
    CHECK(view().selectionModel()->isSelected(at(0)));
    CHECK(view().selectionModel()->isSelected(at(8)));
}

TEST_CASE_METHOD(FoldingFixture, "What would be pasted into folded rows is told and left out")
{
    const core::Task hidden = file.task(taskAt(3));
    clickSign(3);
    QGuiApplication::clipboard()->setText(QStringLiteral("甲\n乙\n丙\n"));
    view().setCurrentIndex(at(2));
    prompts.accepts = true;
    key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(becomes([this] { return file.task(taskAt(2)).problem == QStringLiteral("甲"); }));
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().remark.contains(QStringLiteral("乙")));
    CHECK(file.task(taskAt(3)) == hidden);
}

TEST_CASE_METHOD(FoldingFixture, "All groups are folded and unfolded from the menu")
{
    trigger(ui::ActionId::FoldGroups);
    CHECK(view().verticalHeader()->length() == 3 * view().look().groupBand() + view().rowHeight(9));
    CHECK(currentRow() == 0);
    key(Qt::Key_Down);
    CHECK(currentRow() == 3);
    trigger(ui::ActionId::UnfoldGroups);
    CHECK_FALSE(model().isFolded(3));
    CHECK(view().rowHeight(4) > 0);
    trigger(ui::ActionId::OriginalOrder);
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    trigger(ui::ActionId::FoldGroups);
    REQUIRE(told.count() == 1);
    CHECK(told.first().first().toString()
          == QStringLiteral("The rows stand in no groups: group them by a column first."));
}

TEST_CASE_METHOD(FoldingFixture, "A task another page leads to, and what is found, are unfolded")
{
    const core::Id task = taskAt(4);
    trigger(ui::ActionId::FoldGroups);
    page->showTask(task);
    REQUIRE(becomes([&] { return page->hasTask() && !model().isFolded(4); }));
    CHECK(currentRow() == 4);
    CHECK(model().isFolded(0));
    CHECK(model().isFolded(8));

    auto *search = page->findChild<ui::SearchField *>();
    const core::Id other = dayingTask(1, 1);
    search->setText(file.task(other).problem.left(6));
    REQUIRE(becomes([this] { return model().isSearchComplete() && model().filledRowCount() < 9; }));
    trigger(ui::ActionId::FoldGroups);
    trigger(ui::ActionId::FindNext);
    REQUIRE(becomes([this] { return page->hasTask(); }));
    CHECK_FALSE(model().isFolded(currentRow()));
}

TEST_CASE_METHOD(FoldingFixture, "A saved view folds its groups again")
{
    auto *views = page->findChild<ui::ViewChooser *>();
    const auto choose = [views](const QString &text) {
        const int row = views->findText(text);
        REQUIRE(row >= 0);
        views->setCurrentIndex(row);
        Q_EMIT views->activated(row);
    };
    const QString name = QStringLiteral("按人");
    clickSign(3);
    prompts.text = name;
    choose(QStringLiteral("Save this view…"));
    REQUIRE(becomes([&] { return views->currentText() == name; }));
    // Folding alone makes no other view of it.
    trigger(ui::ActionId::UnfoldGroups);
    CHECK(views->currentText() == name);
    trigger(ui::ActionId::OriginalOrder);
    REQUIRE(becomes([this] { return model().arrangement().isOriginal(); }));
    choose(name);
    REQUIRE(becomes([this] { return model().arrangement().group.has_value(); }));
    CHECK(model().isFolded(4));
    CHECK_FALSE(model().isFolded(0));
    CHECK(view().rowHeight(4) == 0);
}
