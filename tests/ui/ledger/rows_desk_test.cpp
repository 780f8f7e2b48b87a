// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page, and somebody who edits several rows by a form.
class RowsFormFixture : public tests::PageFixture
{
public:
    RowsFormFixture()
        : reports(page.get(), &ui::LedgerPage::reported)
    {
        using enum ui::Need;
        actions.setState(File | LedgerPage | Editable);
    }

    /// Selects the cells from the row of one task to that of another.
    void select(core::Id first, core::Id last)
    {
        view().selectionModel()->select(
            QItemSelection(cell(first, ColumnField::Content), cell(last, ColumnField::Content)),
            QItemSelectionModel::ClearAndSelect);
    }

    /// The name of the field whose label is the heading of @p field.
    [[nodiscard]] QString fieldOf(ColumnField field)
    {
        const QString heading
            = view()
                  .model()
                  ->headerData(cell(dayingTask(1, 1), field).column(), Qt::Horizontal)
                  .toString()
                  .simplified();
        prompts.values.reset();
        trigger(ui::ActionId::EditRows);
        for (const ui::FormField &each : prompts.forms.last().fields) {
            if (each.label == heading)
                return each.name;
        }
        return {};
    }

    /// Opens the form and fills the one line in.
    void fill(const QString &field, const QString &text)
    {
        const qsizetype before = prompts.answers.size();
        prompts.values = ui::FormValues {{field, text}};
        trigger(ui::ActionId::EditRows);
        REQUIRE(becomes([&] { return prompts.answers.size() > before; }));
    }

    [[nodiscard]] QString textOf(core::Id task, ColumnField field) const
    {
        return cell(task, field).data().toString();
    }

    QSignalSpy reports;
};

} // namespace

TEST_CASE_METHOD(RowsFormFixture,
                 "What is filled in is written into every row, as one step to undo")
{
    select(dayingTask(1, 2), dayingTask(2, 1));
    const QString person = fieldOf(ColumnField::Person);
    REQUIRE_FALSE(person.isEmpty());
    fill(person, QStringLiteral("李某"));
    CHECK(prompts.answers.last().isEmpty());
    for (const core::Id task : {dayingTask(1, 2), dayingTask(1, 3), dayingTask(2, 1)})
        CHECK(becomes([&] { return textOf(task, ColumnField::Person) == QStringLiteral("李某"); }));
    CHECK(textOf(dayingTask(1, 1), ColumnField::Person) == QStringLiteral("胡应兵"));
    CHECK(textOf(dayingTask(2, 2), ColumnField::Person) == QStringLiteral("陈祖丽"));

    CHECK(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes(
        [&] { return textOf(dayingTask(1, 2), ColumnField::Person) == QStringLiteral("胡应兵"); }));
    CHECK(becomes(
        [&] { return textOf(dayingTask(2, 1), ColumnField::Person) == QStringLiteral("陈祖丽"); }));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(RowsFormFixture,
                 "The form tells what stands in the rows now, and has no line for names")
{
    select(dayingTask(1, 3), dayingTask(2, 2));
    const QString person = fieldOf(ColumnField::Person);
    const ui::Form &form = prompts.forms.last();
    CHECK(form.title == QStringLiteral("Edit 3 row(s)"));
    const ui::FormNotes notes = form.check({{person, QStringLiteral("李某")}});
    CHECK(notes.hints.value(person) == QStringLiteral("Now: 陈祖丽 (2), 胡应兵 (1)"));
    CHECK(notes.faults.isEmpty());
    for (const ui::FormField &field : form.fields) {
        CHECK(field.label != QStringLiteral("工作内容"));
        CHECK(field.label != QStringLiteral("对标任务"));
    }
    CHECK_FALSE(form.check({{person, QStringLiteral(" ")}}).faults.isEmpty());
}

TEST_CASE_METHOD(RowsFormFixture, "Where one row refuses, nothing is written and the form says why")
{
    select(dayingTask(1, 1), dayingTask(1, 2));
    const QString deadline = fieldOf(ColumnField::Deadline);
    fill(deadline, QStringLiteral("2024年底"));
    CHECK(prompts.answers.last().startsWith(QStringLiteral("Nothing was written:\nRow 1, ")));
    CHECK(textOf(dayingTask(1, 2), ColumnField::Deadline).startsWith(QStringLiteral("2023年底")));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(RowsFormFixture, "Without rows, and where nobody may type, no form opens")
{
    view().selectionModel()->clear();
    trigger(ui::ActionId::EditRows);
    CHECK(prompts.forms.isEmpty());
    REQUIRE(reports.size() == 1);
    CHECK(reports.last().first().toString() == QStringLiteral("Select the rows to edit first."));

    select(dayingTask(1, 1), dayingTask(1, 2));
    page->setReadOnly(true);
    trigger(ui::ActionId::EditRows);
    CHECK(prompts.forms.isEmpty());
    CHECK(reports.last().first().toString()
          == QStringLiteral("To read only: nothing can be typed now."));
}
