// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"
#include "ui/forms/filter_chip.h"
#include "ui/ledger/ledger_strip.h"
#include "ui/ledger/sort_choice.h"

#include <QHeaderView>

namespace {

using core::ColumnField;
using core::SortKey;
using tests::dayingTask;

const core::ListColumn kPerson {ColumnField::Person, QStringLiteral("责任人"), {}};
const core::ListColumn kDueColumn {ColumnField::Deadline, QStringLiteral("时限"), {}};

SortKey keyOf(const core::ListColumn &column, bool isDescending = false)
{
    return {column.field, column.header, isDescending};
}

/// The page with a mouse over its headings.
class SortFixture : public tests::PageFixture
{
public:
    void click(ColumnField field, Qt::KeyboardModifiers modifiers = {})
    {
        auto *header = view().horizontalHeader();
        const int column = model().columnOf(field);
        const QPoint place(header->sectionViewportPosition(column)
                               + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
    }
    [[nodiscard]] core::Id taskAt(int row) const
    {
        return {model().index(row, 0).data(core::TaskIdRole).toLongLong()};
    }
    [[nodiscard]] ui::FilterChip &sortChip() const
    {
        const auto chips = page->findChild<ui::LedgerStrip *>()->findChildren<ui::FilterChip *>();
        return *chips.last();
    }
};

} // namespace

TEST_CASE("A click sorts up, the next one down, the third no longer")
{
    auto keys = ui::keysAfterClick({}, kPerson, false);
    CHECK(keys == QList<SortKey> {keyOf(kPerson)});
    keys = ui::keysAfterClick(keys, kPerson, false);
    CHECK(keys == QList<SortKey> {keyOf(kPerson, true)});
    CHECK(ui::keysAfterClick(keys, kPerson, false).isEmpty());
    CHECK(ui::keysAfterClick(keys, kDueColumn, false) == QList<SortKey> {keyOf(kDueColumn)});
}

TEST_CASE("Shift adds a column behind those sorted by, turns it and takes it out")
{
    auto keys = ui::keysAfterClick({keyOf(kPerson)}, kDueColumn, true);
    CHECK(keys == QList<SortKey> {keyOf(kPerson), keyOf(kDueColumn)});
    keys = ui::keysAfterClick(keys, kPerson, true);
    CHECK(keys == QList<SortKey> {keyOf(kPerson, true), keyOf(kDueColumn)});
    CHECK(ui::keysAfterClick(keys, kPerson, true) == QList<SortKey> {keyOf(kDueColumn)});
}

TEST_CASE_METHOD(SortFixture, "A click on a heading sorts, and the strip says by what")
{
    CHECK_FALSE(sortChip().isVisible());
    click(ColumnField::Deadline);
    REQUIRE(becomes([this] { return taskAt(1) == dayingTask(2, 1); }));
    CHECK(sortChip().isVisible());
    CHECK(sortChip().text() == QStringLiteral("Sorted by 时限"));
    click(ColumnField::Deadline);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(1, 3); }));
    QTest::mouseClick(&sortChip(), Qt::LeftButton);
    CHECK(taskAt(0) == dayingTask(1, 1));
    CHECK(taskAt(1) == dayingTask(1, 2));
    CHECK_FALSE(sortChip().isVisible());
}

TEST_CASE_METHOD(SortFixture, "What is typed into sorted rows goes to the task it is typed in")
{
    click(ColumnField::Deadline);
    REQUIRE(becomes([this] { return taskAt(1) == dayingTask(2, 1); }));
    REQUIRE(becomes([this] { return !model().index(1, 2).data().toString().isEmpty(); }));
    type(cell(dayingTask(2, 1), ColumnField::Problem), QStringLiteral("排序后写的"));
    REQUIRE(becomes([this] {
        return cell(dayingTask(2, 1), ColumnField::Problem).data().toString()
            == QStringLiteral("排序后写的");
    }));
    CHECK(file.task(dayingTask(2, 1)).problem == QStringLiteral("排序后写的"));
    CHECK(taskAt(1) == dayingTask(2, 1));
}

TEST_CASE_METHOD(SortFixture, "The original order comes back by the menu, and Shift sorts by more")
{
    click(ColumnField::Person);
    REQUIRE(becomes([this] { return model().sortKeys().size() == 1; }));
    click(ColumnField::Deadline, Qt::ShiftModifier);
    REQUIRE(becomes([this] { return model().sortKeys().size() == 2; }));
    trigger(ui::ActionId::OriginalOrder);
    CHECK(model().sortKeys().isEmpty());
    CHECK(taskAt(1) == dayingTask(1, 2));
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Deadline));
    trigger(ui::ActionId::SortColumn);
    CHECK(becomes([this] { return taskAt(1) == dayingTask(2, 1); }));
}

TEST_CASE("Wishing to group by the column that is grouped by already ends it")
{
    const auto grouped = ui::groupAfterWish({}, kPerson);
    CHECK(grouped == keyOf(kPerson));
    CHECK(ui::groupAfterWish(grouped, kDueColumn) == keyOf(kDueColumn));
    CHECK_FALSE(ui::groupAfterWish(grouped, kPerson).has_value());
}

TEST_CASE_METHOD(SortFixture,
                 "Rows are grouped under headings that say whose they are and how many")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Person));
    trigger(ui::ActionId::GroupColumn);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(2, 1); }));
    CHECK(sortChip().text() == QStringLiteral("Grouped by 责任人"));
    const auto heading
        = [this](int row) { return model().index(row, 0).data(core::GroupTitleRole); };
    CHECK(heading(0).toString() == QStringLiteral("陈祖丽"));
    CHECK_FALSE(heading(1).isValid());
    CHECK(heading(3).toString() == QStringLiteral("邓迪伟"));
    CHECK(heading(6).toString() == QStringLiteral("胡应兵"));
    CHECK_FALSE(heading(model().filledRowCount()).isValid());
    CHECK(model().index(0, 0).data(core::GroupDetailRole).toString() == QStringLiteral("3 row(s)"));

    click(ColumnField::Deadline);
    REQUIRE(becomes([this] { return model().sortKeys().size() == 1; }));
    click(ColumnField::Deadline);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(2, 3); }));
    CHECK(heading(0).toString() == QStringLiteral("陈祖丽"));
    CHECK(sortChip().text() == QStringLiteral("Grouped by 责任人, sorted by 时限"));

    QTest::mouseClick(&sortChip(), Qt::LeftButton);
    CHECK(taskAt(0) == dayingTask(1, 1));
    CHECK_FALSE(heading(0).isValid());
    CHECK(model().arrangement().isOriginal());
}

TEST_CASE_METHOD(SortFixture, "The cells of a row begin below the heading above it")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Person));
    trigger(ui::ActionId::GroupColumn);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(2, 1); }));
    const int band = view().look().groupBand();
    for (const int row : {0, 3, 6}) {
        const QModelIndex index = model().index(row, 1);
        const int top = view().rowViewportPosition(row);
        CHECK(view().visualRect(index).top() == top + band);
        CHECK(view().visualRect(index).bottom() + 1 == top + view().rowHeight(row));
        CHECK_FALSE(view().indexAt({view().visualRect(index).center().x(), top + 2}).isValid());
        CHECK(view().indexAt(view().visualRect(index).center()) == index);
    }
    const QModelIndex second = model().index(1, 1);
    CHECK(view().visualRect(second).top() == view().rowViewportPosition(1));
}

TEST_CASE_METHOD(SortFixture, "A row that is edited stays in its group until one sorts again")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Person));
    trigger(ui::ActionId::GroupColumn);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(2, 1); }));
    REQUIRE(
        becomes([this] { return !text(cell(dayingTask(2, 1), ColumnField::Person)).isEmpty(); }));
    type(cell(dayingTask(2, 1), ColumnField::Person), QStringLiteral("胡应兵"));
    REQUIRE(becomes([this] {
        return text(cell(dayingTask(2, 1), ColumnField::Person)) == QStringLiteral("胡应兵");
    }));
    CHECK(taskAt(0) == dayingTask(2, 1));
    trigger(ui::ActionId::ApplyAgain);
    CHECK(becomes([this] { return taskAt(0) == dayingTask(2, 2); }));
    CHECK(model().arrangement().group.has_value());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(SortFixture, "Tasks are not moved while they stand in groups")
{
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Person));
    trigger(ui::ActionId::GroupColumn);
    REQUIRE(becomes([this] { return taskAt(0) == dayingTask(2, 1); }));
    trigger(ui::ActionId::MoveTaskDown);
    REQUIRE(told.size() == 1);
    CHECK(taskAt(0) == dayingTask(2, 1));
}
