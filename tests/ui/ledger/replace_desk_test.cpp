// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"
#include "tests/ui/ledger/page_fixture.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page, and somebody who replaces texts with Ctrl+H.
class ReplaceFixture : public tests::PageFixture
{
public:
    ReplaceFixture()
        : reports(page.get(), &ui::LedgerPage::reported)
    {
        using enum ui::Need;
        actions.setState(File | LedgerPage | Editable);
    }

    /// Fills the form in and waits for the list of cells.
    void replace(const QString &wanted, const QString &replacement, const char *where = "all")
    {
        prompts.values = ui::FormValues {{QStringLiteral("wanted"), wanted},
                                         {QStringLiteral("replacement"), replacement},
                                         {QStringLiteral("where"), QString::fromLatin1(where)}};
        const qsizetype before = prompts.tables.size();
        trigger(ui::ActionId::Replace);
        REQUIRE(becomes([&] { return prompts.tables.size() > before; }));
    }

    /// The texts of a row of the list that was offered last.
    [[nodiscard]] QString offered(int row) const
    {
        const QAbstractItemModel &model = *prompts.tables.last().model;
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
        return texts.join(u'|');
    }

    [[nodiscard]] bool shows(core::Id task, const QString &person) const
    {
        return becomes([&] { return cell(task, ColumnField::Person).data().toString() == person; });
    }

    QSignalSpy reports;
    const QString old = QStringLiteral("胡应兵");
    const QString now = QStringLiteral("李某");
};

constexpr int kChosen = 0; // places of the verbs
constexpr int kAll = 1;

} // namespace

TEST_CASE_METHOD(ReplaceFixture, "A text is replaced in every cell shown, as one step to undo")
{
    prompts.tableVerb = kAll;
    replace(old, now);
    CHECK(prompts.tables.last().title == QStringLiteral("Replace “胡应兵” in 3 cell(s)"));
    CHECK(offered(0) == QStringLiteral("1|责任人|胡应兵|李某"));
    CHECK(offered(2) == QStringLiteral("3|责任人|胡应兵|李某"));
    for (int task = 1; task <= 3; ++task)
        CHECK(shows(dayingTask(1, task), now));
    CHECK(core::actionText(editor.history().nextUndo()->action)
          == QStringLiteral("Replace in 3 cells"));
    const auto undone = editor.undo();
    REQUIRE(becomes([&undone] { return undone.isFinished(); }));
    for (int task = 1; task <= 3; ++task)
        CHECK(shows(dayingTask(1, task), old));
}

TEST_CASE_METHOD(ReplaceFixture, "Only the cells chosen in the list are replaced")
{
    prompts.tableVerb = kChosen;
    prompts.tableRows = {1};
    replace(old, now);
    CHECK(shows(dayingTask(1, 2), now));
    CHECK(shows(dayingTask(1, 1), old));
    CHECK(shows(dayingTask(1, 3), old));
}

TEST_CASE_METHOD(ReplaceFixture, "Rows that are filtered out are left alone")
{
    model().setTasks({dayingTask(1, 3)}, QStringLiteral("逾期"));
    prompts.tableVerb = kAll;
    replace(old, now);
    CHECK(prompts.forms.last().remark.startsWith(QStringLiteral("Only in the rows shown, 1 of 9")));
    CHECK(prompts.tables.last().model->rowCount() == 1);
    CHECK(shows(dayingTask(1, 3), now));
    model().clearFilters();
    CHECK(shows(dayingTask(1, 1), old));
}

TEST_CASE_METHOD(ReplaceFixture, "The column of the current cell can be looked through alone")
{
    view().setCurrentIndex(cell(dayingTask(1, 1), ColumnField::Problem));
    replace(QStringLiteral("社区"), QStringLiteral("村"), "column");
    const QAbstractItemModel &offer = *prompts.tables.last().model;
    REQUIRE(offer.rowCount() > 0);
    for (int row = 0; row < offer.rowCount(); ++row)
        CHECK(offer.index(row, 1).data().toString() == QStringLiteral("存在问题"));
}

TEST_CASE_METHOD(ReplaceFixture, "Where nothing is found the list says so")
{
    replace(QStringLiteral("绝无此文"), now);
    CHECK(prompts.tables.last().model->rowCount() == 0);
    CHECK(prompts.tables.last().emptyText.contains(QStringLiteral("绝无此文")));
}

TEST_CASE_METHOD(ReplaceFixture, "The form asks for a text to find, and for another one instead")
{
    prompts.values = ui::FormValues {{QStringLiteral("wanted"), QString()}};
    trigger(ui::ActionId::Replace);
    CHECK(prompts.notes.faults.size() == 1);
    CHECK(prompts.notes.faults.contains(QStringLiteral("wanted")));
    prompts.values
        = ui::FormValues {{QStringLiteral("wanted"), old}, {QStringLiteral("replacement"), old}};
    trigger(ui::ActionId::Replace);
    CHECK(prompts.notes.faults.size() == 1);
    CHECK(prompts.notes.faults.contains(QStringLiteral("replacement")));
    CHECK(prompts.tables.isEmpty());
}

TEST_CASE_METHOD(ReplaceFixture, "What was changed while the list was open stays as it is now")
{
    replace(old, now);
    const ui::TableRequest offer = prompts.tables.last();
    const auto changed
        = model().changeFor(cell(dayingTask(1, 2), ColumnField::Person), QStringLiteral("安某"));
    REQUIRE(changed.has_value());
    const auto written = editor.apply(*changed);
    REQUIRE(becomes([&written] { return written.isFinished(); }));
    REQUIRE(shows(dayingTask(1, 2), QStringLiteral("安某")));
    prompts.accepts = true;
    offer.verbs.at(kAll).run({0});
    CHECK(shows(dayingTask(1, 1), now));
    CHECK(shows(dayingTask(1, 3), now));
    CHECK(shows(dayingTask(1, 2), QStringLiteral("安某")));
    REQUIRE(prompts.questions.size() == 1);
    CHECK(prompts.questions.first().text.startsWith(QStringLiteral("1 text(s) cannot be written")));
}
