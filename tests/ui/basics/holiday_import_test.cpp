// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/basics/holiday_import.h"

using core::ErrorKind;

namespace {

ui::Question questionFor(const QStringList &texts)
{
    QList<core::NoticeLine> lines;
    for (const QString &text : texts)
        lines.append(*core::readNoticeLine(text));
    const core::LocalDays before;
    core::LocalDays after;
    after.take(lines);
    return ui::importQuestion(lines, before, after);
}

} // namespace

// 2027 begins on a Friday: 261 days from Monday to Friday. Off: Friday 1 January and Monday
// 8 February; worked: Saturday 6 February.
TEST_CASE("before an import the days and what they change are told in figures")
{
    const ui::Question question = questionFor({QStringLiteral("2027: 01-01..01-03 02-08 | 02-06")});
    CHECK(question.text == QStringLiteral("Import the holidays of 2027?"));
    CHECK(question.remark.contains(QStringLiteral("2027, off: ")));
    CHECK(question.remark.contains(QStringLiteral("2027, worked: ")));
    CHECK(question.remark.contains(QStringLiteral("3 ")));
    CHECK(question.remark.contains(QStringLiteral("260, now 261")));
}

TEST_CASE("an import of several years names each once")
{
    const ui::Question question
        = questionFor({QStringLiteral("+2026: 12-31 |"), QStringLiteral("2027: 01-01 |")});
    CHECK(question.text == QStringLiteral("Import the holidays of 2026, 2027?"));
    CHECK(question.remark.contains(QStringLiteral("247, now 248")));
}

TEST_CASE("a file that cannot be taken in is told with its name and the place")
{
    const QString path = QStringLiteral("/tmp/2027.json");
    const QString empty = ui::importErrorText(path, {ErrorKind::InputEmpty, {}, {}, {}});
    CHECK(empty.contains(QStringLiteral("not published")));
    CHECK(empty.contains(QStringLiteral("2027.json")));
    const core::Error third {ErrorKind::InputDamaged, {}, {QStringLiteral("3")}, {}};
    CHECK(ui::importErrorText(path, third).contains(QStringLiteral("Entry 3")));
    CHECK(ui::importErrorText(path, {ErrorKind::InputDamaged, {}, {}, {}})
              .contains(QStringLiteral("no list of holidays")));
    CHECK(ui::importErrorText(path, {ErrorKind::InputMissing, path, {}, {}})
              .contains(QStringLiteral("was not found")));
}
