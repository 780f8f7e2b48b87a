// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/page_fixture.h"

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page, and somebody who asks how a cell came about.
class HistoryFixture : public tests::PageFixture
{
public:
    [[nodiscard]] QModelIndex problem() const
    {
        return cell(dayingTask(1, 1), ColumnField::Problem);
    }

    void ask(const QModelIndex &index)
    {
        const qsizetype before = prompts.tables.size();
        view().setCurrentIndex(index);
        trigger(ui::ActionId::CellHistory);
        REQUIRE(becomes([&] { return prompts.tables.size() > before; }));
    }

    void retype(const QString &text)
    {
        type(problem(), text);
        REQUIRE(becomes([&] { return problem().data().toString() == text; }));
    }

    [[nodiscard]] QString offered(int row, int column) const
    {
        return prompts.tables.last().model->index(row, column).data().toString();
    }
};

constexpr int kShow = 0; // places of the verbs
constexpr int kRestore = 1;

} // namespace

TEST_CASE_METHOD(HistoryFixture, "The history of a cell names step, old and new text, newest first")
{
    const QString imported = problem().data().toString();
    retype(QStringLiteral("资金已落实"));
    ask(problem());
    const ui::TableRequest &offer = prompts.tables.last();
    CHECK(offer.title == QStringLiteral("History of “存在问题”, row 1"));
    REQUIRE(offer.model->rowCount() == 2);
    CHECK(offered(0, 2).startsWith(QStringLiteral("Edit ")));
    CHECK(offered(0, 3) == imported);
    CHECK(offered(0, 4) == QStringLiteral("资金已落实"));
    CHECK(offered(1, 3).isEmpty());
    CHECK(offered(1, 4) == imported);
}

TEST_CASE_METHOD(HistoryFixture, "An earlier text is restored as a new change that can be undone")
{
    const QString imported = problem().data().toString();
    retype(QStringLiteral("甲"));
    retype(QStringLiteral("乙"));
    prompts.tableVerb = kRestore;
    prompts.tableRows = {1}; // imported → 甲
    ask(problem());
    CHECK(becomes([&] { return problem().data().toString() == imported; }));
    const auto undone = editor.undo();
    REQUIRE(becomes([&undone] { return undone.isFinished(); }));
    CHECK(becomes([&] { return problem().data().toString() == QStringLiteral("乙"); }));
}

TEST_CASE_METHOD(HistoryFixture, "Where nobody can type the history can be looked at alone")
{
    ask(cell(dayingTask(1, 1), ColumnField::Light));
    CHECK(prompts.tables.last().model->rowCount() == 0);
    CHECK_FALSE(prompts.tables.last().emptyText.isEmpty());
    CHECK(prompts.tables.last().verbs.at(kRestore).refusal
          == QStringLiteral("Nothing can be typed into this cell."));
    page->setReadOnly(true);
    ask(problem());
    CHECK_FALSE(prompts.tables.last().verbs.at(kRestore).refusal.isEmpty());
    CHECK(prompts.tables.last().model->rowCount() == 1);
}

TEST_CASE_METHOD(HistoryFixture, "An undo is named as one, not as the step it took back")
{
    retype(QStringLiteral("甲"));
    const auto undone = editor.undo();
    REQUIRE(becomes([&undone] { return undone.isFinished(); }));
    REQUIRE(becomes([&] { return problem().data().toString() != QStringLiteral("甲"); }));
    ask(problem());
    CHECK(offered(0, 2).startsWith(QStringLiteral("Undo or redo: Edit ")));
    CHECK(offered(1, 2).startsWith(QStringLiteral("Edit ")));
}

TEST_CASE_METHOD(HistoryFixture,
                 "A long text is shown from where it changed, and whole when asked for")
{
    const QString lead(5000, u'长');
    retype(lead + QStringLiteral("一"));
    retype(lead + QStringLiteral("二"));
    prompts.tableVerb = kShow;
    ask(problem());
    CHECK(offered(0, 3) == u'…' + lead.left(8) + QStringLiteral("一"));
    CHECK(offered(0, 4) == u'…' + lead.left(8) + QStringLiteral("二"));
    REQUIRE(prompts.messages.size() == 1);
    CHECK(prompts.messages.first().lines.contains(lead + QStringLiteral("一")));
    CHECK(prompts.messages.first().lines.contains(lead + QStringLiteral("二")));
}

TEST_CASE_METHOD(HistoryFixture, "What was reported on a day is looked at, not said again today")
{
    for (const ColumnField field : {ColumnField::Report, ColumnField::Percent}) {
        ask(cell(dayingTask(1, 1), field));
        CHECK(prompts.tables.last().verbs.at(kRestore).refusal.startsWith(
            QStringLiteral("A report is what was said")));
    }
}

TEST_CASE_METHOD(HistoryFixture, "The row that begins new tasks has no history, and that is said")
{
    const QSignalSpy reports(page.get(), &ui::LedgerPage::reported);
    view().setCurrentIndex(model().index(model().filledRowCount(), 1));
    trigger(ui::ActionId::CellHistory);
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().first().toString().startsWith(QStringLiteral("Choose a cell")));
    CHECK(prompts.tables.isEmpty());
}
