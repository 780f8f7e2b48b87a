// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/written_page.h"
#include "ui/forms/search_field.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with somebody who searches by the keyboard.
class HitFixture : public tests::WrittenPage
{
public:
    HitFixture()
    {
        for (const ui::ActionId id : {ui::ActionId::FindNext, ui::ActionId::FindPrevious})
            page->addAction(actions.action(id));
    }

    [[nodiscard]] QLineEdit &field() const { return *page->findChild<ui::SearchField *>(); }

    /// Types @p letters into the search field and waits for as many rows.
    void search(const char *letters, int rows)
    {
        trigger(ui::ActionId::Find);
        typeKeys(letters);
        REQUIRE(becomes([this, rows] { return model().counts().shown == rows; }));
        REQUIRE(becomes([this] { return model().isSearchComplete(); }));
    }

    /// What the status bar says after the key.
    [[nodiscard]] QString saidAfter(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        const qsizetype before = told.size();
        press(key, modifiers);
        REQUIRE(becomes([&] { return told.size() > before; }));
        return told.last().first().toString();
    }

    [[nodiscard]] bool isAt(core::Id task, ColumnField column) const
    {
        return view().currentIndex() == cell(task, column);
    }

    /// Whether something in the cell is marked in the colours of @p theme.
    [[nodiscard]] bool isMarked(const QModelIndex &index, ui::Theme theme) const
    {
        const QImage picture = view().viewport()->grab(view().visualRect(index)).toImage();
        const QColor mark = ui::colourOf(ui::Token::Mark, theme);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == mark)
                    return true;
            }
        }
        return false;
    }

    QSignalSpy told {page.get(), &ui::LedgerPage::reported};
};

} // namespace

TEST_CASE_METHOD(HitFixture, "F3 goes from hit to hit and round the table, and says which it is")
{
    search("hyb", 3);
    CHECK(saidAfter(Qt::Key_Return)
          == QStringLiteral("3 cells have it; F3 goes from one to the next."));
    CHECK(view().hasFocus());
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 3 with what is searched for"));
    CHECK(isAt(dayingTask(1, 1), ColumnField::Person));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 2 of 3 with what is searched for"));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 3 of 3 with what is searched for"));
    CHECK(isAt(dayingTask(1, 3), ColumnField::Person));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 3 with what is searched for"));
    CHECK(saidAfter(Qt::Key_F3, Qt::ShiftModifier)
          == QStringLiteral("Cell 3 of 3 with what is searched for"));
    CHECK(isAt(dayingTask(1, 3), ColumnField::Person));
}

TEST_CASE_METHOD(HitFixture, "F3 goes on from where one is, to the cell behind or the one before")
{
    search("hyb", 3);
    goTo(cell(dayingTask(1, 2), ColumnField::Content));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 2 of 3 with what is searched for"));
    goTo(cell(dayingTask(1, 2), ColumnField::Content));
    CHECK(saidAfter(Qt::Key_F3, Qt::ShiftModifier)
          == QStringLiteral("Cell 1 of 3 with what is searched for"));
}

TEST_CASE_METHOD(HitFixture, "What is typed into a cell is a hit from then on")
{
    search("hyb", 3);
    goTo(cell(dayingTask(1, 1), ColumnField::Problem));
    commit(QStringLiteral("请胡应兵落实"));
    press(Qt::Key_Return);
    REQUIRE(becomes([this] {
        return stored(dayingTask(1, 1)).task.problem == QStringLiteral("请胡应兵落实");
    }));
    REQUIRE(becomes([this] { return !model().isFollowing(); }));
    field().setText(QStringLiteral("胡应兵"));
    REQUIRE(becomes([this] { return model().counts().shown == 3; }));
    goTo(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 4 with what is searched for"));
    CHECK(isAt(dayingTask(1, 1), ColumnField::Problem));
}

TEST_CASE_METHOD(HitFixture, "F3 goes by the refined query though it leaves the same rows")
{
    goTo(cell(dayingTask(1, 1), ColumnField::Problem));
    commit(QStringLiteral("应兵"));
    press(Qt::Key_Return);
    REQUIRE(becomes(
        [this] { return stored(dayingTask(1, 1)).task.problem == QStringLiteral("应兵"); }));
    REQUIRE(becomes([this] { return !model().isFollowing(); }));
    field().setText(QStringLiteral("应兵"));
    REQUIRE(becomes([this] { return model().counts().shown == 3; }));
    goTo(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 4 with what is searched for"));
    CHECK(isAt(dayingTask(1, 1), ColumnField::Problem));

    field().setText(QStringLiteral("胡应兵"));
    REQUIRE(becomes([this] { return model().search() == QStringLiteral("胡应兵"); }));
    REQUIRE(model().counts().shown == 3);
    goTo(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 3 with what is searched for"));
    CHECK(isAt(dayingTask(1, 1), ColumnField::Person));
}

TEST_CASE_METHOD(HitFixture, "F3 leaves out a column that is hidden meanwhile")
{
    search("hyb", 3);
    goTo(cell(dayingTask(1, 1), ColumnField::Content));
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 3 with what is searched for"));
    const int person = cell(dayingTask(1, 1), ColumnField::Person).column();
    goTo(cell(dayingTask(1, 1), ColumnField::Content));
    view().setColumnHidden(person, true);
    CHECK(saidAfter(Qt::Key_F3)
          == QStringLiteral("What is searched for stands in none of the columns shown."));
    view().setColumnHidden(person, false);
    CHECK(saidAfter(Qt::Key_F3) == QStringLiteral("Cell 1 of 3 with what is searched for"));
}

TEST_CASE_METHOD(HitFixture, "Without a search F3 says how to begin one")
{
    CHECK(saidAfter(Qt::Key_F3).startsWith(QStringLiteral("Nothing is searched for.")));
}

TEST_CASE_METHOD(HitFixture, "What stands in no column of the list is not gone to")
{
    search("hyb", 3);
    showTab(5);
    REQUIRE(becomes([this] { return model().counts().shown == 3; }));
    view().setFocus();
    CHECK(saidAfter(Qt::Key_F3)
          == QStringLiteral("What is searched for stands in none of the columns shown."));
}

TEST_CASE_METHOD(HitFixture, "Hits are marked in both themes, as long as they are searched for")
{
    const QModelIndex person = cell(dayingTask(1, 1), ColumnField::Person);
    CHECK_FALSE(isMarked(person, ui::Theme::Light));
    search("hyb", 3);
    CHECK(isMarked(cell(dayingTask(1, 1), ColumnField::Person), ui::Theme::Light));
    CHECK_FALSE(isMarked(cell(dayingTask(1, 1), ColumnField::Content), ui::Theme::Light));
    view().selectRow(0);
    CHECK(isMarked(cell(dayingTask(1, 1), ColumnField::Person), ui::Theme::Light));
    QApplication::setPalette(ui::paletteFor(ui::Theme::Dark));
    CHECK(becomes(
        [this] { return isMarked(cell(dayingTask(1, 1), ColumnField::Person), ui::Theme::Dark); }));
    QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
    field().clear();
    REQUIRE(becomes([this] { return model().counts().shown == 9; }));
    CHECK_FALSE(isMarked(cell(dayingTask(1, 1), ColumnField::Person), ui::Theme::Light));
}
