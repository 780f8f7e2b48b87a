// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copying, cutting and pasting at the window, each looked up in the file.
#include "core/import/file_reader.h"
#include "tests/features/spreadsheet/spreadsheet_window.h"

namespace {

using core::ColumnField;
using tests::clipboardHtml;
using tests::clipboardText;
using tests::dayingTask;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::kThirdTask;
using tests::rowAtFirst;
using tests::setClipboard;
using tests::SpreadsheetWindow;
using tests::tap;

/// An id of eighteen digits and a number that begins with zeros: a spreadsheet makes numbers of
/// both.
const QString kLongId = QStringLiteral("510923199001011234");
const QString kZeros = QStringLiteral("007");

} // namespace

TEST_CASE("a range is copied as lines and as a table, and pasted where it is wanted",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.dragOver(clerk.at(kFirstTask, ColumnField::Content),
                   clerk.at(kSecondTask, ColumnField::Problem));
    tap(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText()
          == rowAtFirst(0).content + u'\t' + rowAtFirst(0).problem + u'\n' + rowAtFirst(1).content
              + u'\t' + rowAtFirst(1).problem + u'\n');
    const QString html = clipboardHtml();
    CHECK(html.contains(QStringLiteral("<td rowspan=\"1\">亲民化改造资金筹集难度大</td>")));

    clerk.click(dayingTask(2, 1), ColumnField::Content);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Content, rowAtFirst(0).content));
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Problem, rowAtFirst(0).problem));
    CHECK(clerk.stores(dayingTask(2, 2), ColumnField::Content, rowAtFirst(1).content));
    CHECK(clerk.stores(dayingTask(2, 2), ColumnField::Problem, rowAtFirst(1).problem));
    CHECK(clerk.stored(dayingTask(2, 3)).task.problem == rowAtFirst(5).problem);

    // A merged cell is one cell for others, as high as it is here.
    clerk.click(kFirstTask, ColumnField::Objective);
    tap(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardHtml().contains(
        QStringLiteral("<td rowspan=\"3\">城乡社区治理能力和水平全面提升</td>")));
    clerk.click(dayingTask(3, 1), ColumnField::Objective);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(SpreadsheetWindow::waitUntil([&] {
        return clerk.stored(dayingTask(3, 0)).task.title
            == QStringLiteral("城乡社区治理能力和水平全面提升");
    }));
    CHECK(clerk.isWhole());
}

TEST_CASE("what is cut is cleared, and stands where it is pasted", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_X, Qt::ControlModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, {}));
    clerk.click(dayingTask(3, 3), ColumnField::Problem);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(dayingTask(3, 3), ColumnField::Problem, rowAtFirst(0).problem));
    CHECK(clerk.isWhole());
}

TEST_CASE("quotes round pasted cells are taken off, with lines, tabs and quotes kept in them",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    setClipboard(QStringLiteral("\"甲\t乙\"\t\"一、\n二、\"\t\"称为\"\"品牌\"\"\"\r\n"
                                "丙\t12\"\t丁\r\n"));
    clerk.click(kFirstTask, ColumnField::Content);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Content, QStringLiteral("甲\t乙")));
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("一、\n二、")));
    CHECK(clerk.stores(kFirstTask, ColumnField::Measure, QStringLiteral("称为\"品牌\"")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Content, QStringLiteral("丙")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("12\"")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Measure, QStringLiteral("丁")));
    CHECK(clerk.stored(kThirdTask).task.content == rowAtFirst(2).content);
    CHECK(clerk.isWhole());
}

TEST_CASE("a merged cell of another program fills all rows it covers", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    setClipboard(
        QStringLiteral("合并的内容\t难处一\n\t难处二\n单独的内容\t难处三\n"),
        QStringLiteral("<html><body><table><tr><td rowspan=2>合并的内容</td><td>难处一</td></tr>"
                       "<tr><td>难处二</td></tr><tr><td>单独的内容</td><td>难处三</td></tr>"
                       "</table></body></html>"));
    clerk.click(kFirstTask, ColumnField::Content);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Content, QStringLiteral("合并的内容")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Content, QStringLiteral("合并的内容")));
    CHECK(clerk.stores(kThirdTask, ColumnField::Content, QStringLiteral("单独的内容")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("难处二")));
    CHECK(clerk.isWhole());
}

TEST_CASE("headings pasted with their columns are known and left out", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    setClipboard(QStringLiteral("存在问题\t赶超措施\n难处甲\t办法甲\n难处乙\t办法乙\n"));
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("难处甲")));
    CHECK(clerk.stores(kFirstTask, ColumnField::Measure, QStringLiteral("办法甲")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Measure, QStringLiteral("办法乙")));
    CHECK(clerk.stored(kThirdTask).task.problem == rowAtFirst(2).problem);
    CHECK(clerk.isWhole());
}

TEST_CASE("a paste larger than the table offers rows, and is one step to take back",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const core::Id objective = dayingTask(3, 0);
    const core::Id last = dayingTask(3, 3);
    setClipboard(QStringLiteral("甲\t难处甲\n乙\t难处乙\n丙\t难处丙\n"));
    clerk.click(last, ColumnField::Content);
    tap(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return !clerk.prompts.questions.isEmpty(); }));
    CHECK(clerk.prompts.questions.last().text
          == QStringLiteral("The texts go beyond the table: add 2 task(s)?"));
    CHECK(clerk.storedTasks(objective).size() == 3);
    CHECK(clerk.stored(last).task.content == rowAtFirst(8).content);

    clerk.prompts.accepts = true;
    tap(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective).size() == 5; }));
    const core::Id added = clerk.storedTasks(objective).last();
    CHECK(clerk.stores(last, ColumnField::Content, QStringLiteral("甲")));
    CHECK(clerk.stores(added, ColumnField::Content, QStringLiteral("丙")));
    CHECK(clerk.stores(added, ColumnField::Problem, QStringLiteral("难处丙")));
    CHECK(clerk.undoName().contains(QStringLiteral("Paste 6 cells")));

    tap(Qt::Key_Z, Qt::ControlModifier);
    CHECK(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective).size() == 3; }));
    CHECK(clerk.stores(last, ColumnField::Content, rowAtFirst(8).content));
    CHECK(clerk.stores(last, ColumnField::Problem, rowAtFirst(8).problem));
    CHECK(clerk.isWhole());
}

TEST_CASE("what a column does not take is told before anything is pasted", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    setClipboard(QStringLiteral("很多\n30\n150\n"));
    clerk.click(kFirstTask, ColumnField::Percent);
    tap(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return !clerk.prompts.questions.isEmpty(); }));
    CHECK(clerk.prompts.questions.last().text
          == QStringLiteral("2 text(s) cannot be written. Write the others?"));
    CHECK(clerk.prompts.questions.last().remark.contains(QStringLiteral("“很多”")));
    CHECK(clerk.prompts.questions.last().remark.contains(QStringLiteral("“150”")));
    CHECK(clerk.stored(kSecondTask).reports.isEmpty());

    clerk.prompts.accepts = true;
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(kSecondTask, ColumnField::Percent, QStringLiteral("30")));
    CHECK(clerk.stored(kFirstTask).reports.isEmpty());
    CHECK(clerk.stored(kThirdTask).reports.isEmpty());
    CHECK(clerk.isWhole());
}

TEST_CASE("leading zeros and long ids stay texts when they are pasted, copied and exported",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    setClipboard(kZeros + u'\t' + kLongId + u'\n');
    clerk.click(kFirstTask, ColumnField::Content);
    tap(Qt::Key_V, Qt::ControlModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Content, kZeros));
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, kLongId));

    // A spreadsheet keeps them when it is told that they are texts.
    clerk.click(kFirstTask, ColumnField::Content);
    tap(Qt::Key_Right, Qt::ShiftModifier);
    tap(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText() == kZeros + u'\t' + kLongId + u'\n');
    CHECK(clipboardHtml().contains(
        QStringLiteral("mso-number-format:'\\@'\" sdnum=\"1033;0;@\">007</td>")));

    const QString table = file.folder.filePath(QStringLiteral("台账.xlsx"));
    clerk.prompts.pathToSave = table;
    clerk.prompts.values = ui::FormValues {{QStringLiteral("part"), QStringLiteral("all")}};
    tap(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return core::readTables(table).has_value(); }));
    const auto sheets = core::readTables(table);
    // Title, head and header stand above; number and objective before.
    const core::SheetGrid &sheet = sheets->constFirst();
    CHECK(sheet.cell({3, 2}).text == kZeros);
    CHECK(sheet.cell({3, 2}).kind == core::CellKind::Text);
    CHECK(sheet.cell({3, 3}).text == kLongId);
    CHECK(sheet.cell({3, 3}).kind == core::CellKind::Text);
    CHECK(clerk.isWhole());
}
