// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/features/windows/window_process.h"
#include "tests/support/catch.h"

#include <QSysInfo>

using namespace tests;

namespace {

const QString kProblem = QStringLiteral("存在问题");
constexpr int kRows = 9; // of the annex
constexpr int kEditsAsked = 60;

QString textOfEdit(int edit)
{
    return QStringLiteral("Edit %1").arg(edit);
}

QStringList cellOfEdit(const char *verb, int edit)
{
    return {QString::fromLatin1(verb), QString::number(edit % kRows), kProblem};
}

/// Asks for more edits than there is time for, round the rows of the table, and kills the program
/// once so many were shown; gives how many were shown before it died. Nothing is shown before it
/// is written.
int editUntilKilled(WindowProcess &window, int edits)
{
    for (int edit = 0; edit < kEditsAsked; ++edit) {
        window.order(cellOfEdit("enter", edit) + QStringList {textOfEdit(edit)});
        window.order(cellOfEdit("shows", edit) + QStringList {textOfEdit(edit)});
    }
    int shown = 0;
    while (shown < edits) {
        const QString answer = window.nextAnswer();
        REQUIRE_FALSE(answer.isEmpty());
        REQUIRE(answer != QStringLiteral("never"));
        shown += answer == QStringLiteral("shown") ? 1 : 0;
    }
    return shown + static_cast<int>(window.kill().count(QStringLiteral("shown")));
}

/// What the cell of @p row is to show after so many edits; empty if none of them was its.
QString lastTextOf(int row, int edits)
{
    int last = -1;
    for (int edit = row; edit < edits; edit += kRows)
        last = edit;
    return last < 0 ? QString() : textOfEdit(last);
}

/// Nothing acknowledged is lost; of what was not, at most one edit is there.
void checkEdits(WindowProcess &window, int acknowledged)
{
    for (int row = 0; row < kRows; ++row) {
        const QString shown = window.ask(cellOfEdit("read", row));
        const QString expected = lastTextOf(row, acknowledged);
        INFO("row " << row << ": " << shown.toStdString());
        const bool isUnderWay = acknowledged % kRows == row && shown == textOfEdit(acknowledged);
        const bool isAsWritten
            = expected.isEmpty() ? !shown.startsWith(QStringLiteral("Edit")) : shown == expected;
        CHECK((isUnderWay != isAsWritten));
    }
}

} // namespace

TEST_CASE("a window killed while it is edited says so at its next start, and every edit that was "
          "acknowledged is there")
{
    const QTemporaryDir home;
    // At once, in the first round of the rows and after it.
    for (const int edits : {1, 5, 20}) {
        INFO("killed after " << edits);
        const ImportedFile file;
        int acknowledged = 0;
        {
            WindowProcess window(home.path(), file.path());
            acknowledged = editUntilKilled(window, edits);
        }
        CHECK(acknowledged < kEditsAsked);
        WindowProcess window(home.path(), file.path());
        const QString said = window.ask({QStringLiteral("band"), QStringLiteral("上次未正常退出")});
        INFO(said.toStdString());
        CHECK(said.contains(QSysInfo::machineHostName()));
        CHECK(said.contains(QStringLiteral("已确认保存的修改都在")));
        CHECK_FALSE(said.contains(QStringLiteral("少了")));
        checkEdits(window, acknowledged);
        CHECK(window.close());
        CHECK(runDuban(words("check %1", {file.path()})).exitCode == 0);
    }
}
