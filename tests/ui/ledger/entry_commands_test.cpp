// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"
#include "tests/ui/ledger/page_fixture.h"

namespace {

using core::ColumnField;
using core::ListKind;
using tests::dayingTask;

/// The page with the list of measures in front, of which each task has one.
class EntriesFixture : public tests::PageFixture
{
public:
    EntriesFixture()
    {
        showTab(static_cast<int>(ListKind::Measures));
        REQUIRE(becomes([this] { return model().list() == ListKind::Measures && shows(9); }));
        choose(0);
    }

    void choose(int row)
    {
        view().setCurrentIndex(model().index(row, model().columnOf(ColumnField::Measure)));
    }

    /// Types a measure below that of the first task, so that it has two.
    void addSecond()
    {
        trigger(ui::ActionId::InsertTask);
        REQUIRE(becomes([this] { return shows(10) && currentRow() == 1; }));
        type(view().currentIndex(), QStringLiteral("按月调度"));
        REQUIRE(becomes([this] { return measureAt(1) == QStringLiteral("按月调度"); }));
    }

    [[nodiscard]] bool shows(int rows) const
    {
        return !model().isFollowing() && model().filledRowCount() == rows
            && model().index(rows - 1, 0).data(core::LoadedRole).toBool();
    }
    [[nodiscard]] int currentRow() const { return view().currentIndex().row(); }
    [[nodiscard]] QString measureAt(int row) const
    {
        return text(model().index(row, model().columnOf(ColumnField::Measure)));
    }
    [[nodiscard]] QString nameOfUndo() const
    {
        const auto step = editor.history().nextUndo();
        return step ? core::actionText(step->action) : QString();
    }
    /// Of the first task, as they are in the file.
    [[nodiscard]] QStringList storedMeasures()
    {
        const auto reading
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(reading.has_value());
        const auto bundles = (*reading)->bundles({dayingTask(1, 1)});
        REQUIRE(bundles.has_value());
        QStringList texts;
        for (const core::Measure &measure : bundles->constFirst().measures)
            texts.append(measure.text);
        return texts;
    }
};

} // namespace

TEST_CASE_METHOD(EntriesFixture, "Insert puts an empty entry below the current one, to type into")
{
    const QString first = measureAt(0);
    trigger(ui::ActionId::InsertTask);
    REQUIRE(becomes([this] { return shows(10) && currentRow() == 1; }));
    CHECK(measureAt(1).isEmpty());
    CHECK(view().currentIndex().data(core::TaskIdRole).toLongLong() == dayingTask(1, 1).value);
    CHECK(nameOfUndo() == QStringLiteral("Add Measure"));
    QTest::keyClick(&view(), Qt::Key_F2);
    field().setPlainText(QStringLiteral("按月调度"));
    QTest::keyClick(&field(), Qt::Key_Return);
    REQUIRE(becomes([this] { return measureAt(1) == QStringLiteral("按月调度"); }));
    CHECK(storedMeasures() == QStringList {first, QStringLiteral("按月调度")});
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return shows(9); }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(EntriesFixture, "An entry moves within its task, and no further")
{
    const QString first = measureAt(0);
    addSecond();
    choose(1);
    trigger(ui::ActionId::MoveTaskUp);
    REQUIRE(becomes([&] { return measureAt(1) == first && currentRow() == 0; }));
    CHECK(measureAt(0) == QStringLiteral("按月调度"));
    CHECK(nameOfUndo() == QStringLiteral("Move Measure “按月调度”"));
    CHECK(storedMeasures() == QStringList {QStringLiteral("按月调度"), first});
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    trigger(ui::ActionId::MoveTaskUp);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString()
          == QStringLiteral("It cannot be moved any further within its task."));
    trigger(ui::ActionId::MoveTaskDown);
    REQUIRE(becomes([&] { return measureAt(0) == first && currentRow() == 1; }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(EntriesFixture, "An entry is copied behind itself, and the copy is gone to")
{
    const QString first = measureAt(0);
    trigger(ui::ActionId::DuplicateTask);
    REQUIRE(becomes([this] { return shows(10) && currentRow() == 1; }));
    CHECK(storedMeasures() == QStringList {first, first});
    CHECK(nameOfUndo().startsWith(QStringLiteral("Duplicate Measure “")));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([this] { return shows(9); }));
}

TEST_CASE_METHOD(EntriesFixture, "Entries of two tasks are not moved or copied together")
{
    view().selectRow(0);
    view().selectionModel()->select(model().index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSignalSpy told(page.get(), &ui::LedgerPage::reported);
    trigger(ui::ActionId::DuplicateTask);
    trigger(ui::ActionId::MoveTaskDown);
    REQUIRE(told.size() == 2);
    CHECK(told.last().first().toString()
          == QStringLiteral("Only entries of one task can be taken together."));
    CHECK(shows(9));
}

TEST_CASE_METHOD(EntriesFixture, "What the actions are called says what the rows are")
{
    const QAction &up = *actions.action(ui::ActionId::MoveTaskUp);
    CHECK(up.text() == QStringLiteral("Move entry up"));
    showTab(static_cast<int>(ListKind::Whole));
    CHECK(up.text() == QStringLiteral("Move task up"));
}
