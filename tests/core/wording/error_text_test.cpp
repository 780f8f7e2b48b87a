// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/error_text.h"
#include "tests/support/catch.h"

#include <QDateTime>

using namespace core;

namespace {
constexpr int kKinds = static_cast<int>(ErrorKind::Internal) + 1;
}

TEST_CASE("every kind of error has a sentence that ends with a full stop")
{
    for (int kind = 0; kind < kKinds; ++kind) {
        INFO(kind);
        const Error error {static_cast<ErrorKind>(kind),
                           QStringLiteral("S"),
                           {QStringLiteral("A"), QStringLiteral("B")},
                           QStringLiteral("hidden")};
        const QString text = errorText(error);
        CHECK(text.endsWith(u'.'));
        CHECK_FALSE(text.contains(u'%'));
        CHECK_FALSE(text.contains(QStringLiteral("hidden")));
    }
}

TEST_CASE("exit codes tell refused input from a file that cannot be used")
{
    CHECK(exitCodeOf(ErrorKind::WrongUsage) == ExitCode::WrongUsage);
    CHECK(exitCodeOf(ErrorKind::InputDamaged) == ExitCode::InputRefused);
    CHECK(exitCodeOf(ErrorKind::StaleEdit) == ExitCode::InputRefused);
    CHECK(exitCodeOf(ErrorKind::FileNewer) == ExitCode::FileUnusable);
    CHECK(exitCodeOf(ErrorKind::FileReadOnly) == ExitCode::FileUnusable);
    CHECK(static_cast<int>(ExitCode::FileUnusable) == 3);
}

TEST_CASE("who is told where a file is wrong is told to mend it there")
{
    const QString whole = errorText({ErrorKind::InputDamaged, QStringLiteral("台账.json"), {}, {}});
    const QString placed = errorText(
        {ErrorKind::InputDamaged, QStringLiteral("台账.json"), {QStringLiteral("3:14")}, {}});

    CHECK(placed.contains(QStringLiteral("台账.json")));
    CHECK(placed.contains(QStringLiteral("3:14")));
    CHECK(placed != whole);
}

TEST_CASE("a refused workbook names file, sheet and cell")
{
    const QString name = QStringLiteral("台账.xlsx");
    const QString sheet = QStringLiteral("附件");
    CHECK(errorText({ErrorKind::InputDamaged, name, {sheet, QStringLiteral("XFE1")}, {}})
          == QStringLiteral("“台账.xlsx” is damaged (sheet “附件”, cell XFE1). Open it in Excel, "
                            "Word or WPS, save it under a new name and import that file."));
    const QStringList limit {QStringLiteral("columns"), QStringLiteral("16384")};
    CHECK(errorText({ErrorKind::InputTooLarge, name, limit + QStringList {sheet, {}}, {}})
          == QStringLiteral("“台账.xlsx” is too large (more than 16384 columns: sheet “附件”). "
                            "Split the table and import the parts one after another."));
    const QStringList cell {QString(), QStringLiteral("B2")};
    CHECK(errorText({ErrorKind::InputTooLarge, name, limit + cell, {}})
              .contains(QStringLiteral(": cell B2)")));
    // Where nothing is known of the place, nothing is said of it.
    CHECK(errorText({ErrorKind::InputTooLarge, name, limit + QStringList {{}, {}}, {}})
          == errorText({ErrorKind::InputTooLarge, name, limit, {}}));
    CHECK(errorText({ErrorKind::InputDamaged, name, {{}, {}}, {}})
          == errorText({ErrorKind::InputDamaged, name, {}, {}}));
}

TEST_CASE("a table that Word cannot hold says how much it holds, a text how long it may be")
{
    const QString name = QStringLiteral("2026年重点工作台账");
    const QStringList columns {QString(), QStringLiteral("63"), QStringLiteral("columns")};
    CHECK(errorText({ErrorKind::OutputTooLong, name, columns, {}})
          == QStringLiteral("“2026年重点工作台账” is too large for a table of Word (more than 63 "
                            "columns). Export it as an Excel file, or only a part of it."));
    const QStringList text {QStringLiteral("columns"), QStringLiteral("32767")};
    CHECK(
        errorText({ErrorKind::OutputTooLong, QStringLiteral("甲…"), text, {}})
        == QStringLiteral("“甲…” is too long for one cell of a spreadsheet (columns, at most 32767 "
                          "characters). Shorten it, or export as JSON."));
}

TEST_CASE("a file that is held elsewhere names its holder, if anything is known")
{
    const QString path = QStringLiteral("大英.duban");
    const QDateTime since = QDateTime(QDate(2026, 11, 28), QTime(9, 12)).toUTC();
    const QStringList known {
        QStringLiteral("张某"), QStringLiteral("一号机"), since.toString(Qt::ISODate)};
    CHECK(errorText({ErrorKind::FileLocked, path, known, {}})
          == QStringLiteral("“大英.duban” is open for editing: 张某 (on 一号机), since 2026-11-28 "
                            "09:12. Close it there, then try again."));
    CHECK(
        errorText({ErrorKind::FileLocked, path, {QString(), QString(), QString()}, {}})
        == QStringLiteral("“大英.duban” is open for editing: another program. Close it there, then "
                          "try again."));
    CHECK(errorText({ErrorKind::FileLocked, path, {}, {}})
              .contains(QStringLiteral("being written by another program")));
}

TEST_CASE("names and figures stand in the sentence as they are")
{
    const QString text = errorText({ErrorKind::FileNewer,
                                    QStringLiteral("/a/<img src='x'>.duban"),
                                    {QStringLiteral("12"), QStringLiteral("1")},
                                    {}});

    CHECK(text
          == QStringLiteral(
              "“/a/<img src='x'>.duban” was written by a newer version of Duban (format "
              "12, known: 1). Update the program."));
}

TEST_CASE("fields and faults are called by their terms, not by the keys they come with")
{
    CHECK(errorText({ErrorKind::InvalidValue,
                     QStringLiteral("五成"),
                     {QStringLiteral("percent"), QStringLiteral("out_of_range")},
                     {}})
          == QStringLiteral("“五成” cannot be stored: Progress % – is outside the range allowed. "
                            "Correct it and try again."));
    CHECK(errorText(
              {ErrorKind::StaleEdit, {}, {QStringLiteral("due"), QStringLiteral("2021-12-31")}, {}})
          == QStringLiteral("This was changed meanwhile (Due date is now “2021-12-31”). Look at "
                            "the new value and enter yours again if it still holds."));
}

TEST_CASE("a format that is not read comes with what to do instead")
{
    const auto adviceFor = [](const char *format) {
        return errorText(
            {ErrorKind::InputUnsupported, QStringLiteral("清单"), {QLatin1String(format)}, {}});
    };
    CHECK(adviceFor("xls").contains(QStringLiteral("older than version 5")));
    CHECK(adviceFor("xls").contains(QStringLiteral("save it as .xlsx")));
    CHECK(adviceFor("doc").contains(QStringLiteral("save it as .docx")));
    CHECK(adviceFor("rtf").contains(QStringLiteral("(rtf)")));
    CHECK(adviceFor("pdf").contains(QStringLiteral("is a PDF")));
    CHECK(adviceFor("jpeg").contains(QStringLiteral("is a picture")));
    CHECK(adviceFor("duban").contains(QStringLiteral("is an export of Duban")));
    CHECK(adviceFor("rar").contains(QStringLiteral("Unpack it")));
    CHECK(
        adviceFor("ole")
        == QStringLiteral("“清单” cannot be read (ole). Save it as xlsx in Excel or WPS and import "
                          "that file."));
}

TEST_CASE("what is not there is told as what it was to be, with where to look")
{
    const auto missing = [](const char *what) {
        return errorText({ErrorKind::NotFound, QStringLiteral("甲"), {QLatin1String(what)}, {}});
    };
    CHECK(missing("document")
          == QStringLiteral("There is no document “甲”. “duban documents” lists them."));
    CHECK(missing("unit")
          == QStringLiteral("There is no unit “甲” in the file. “duban list FILE --what units” "
                            "lists them."));
    CHECK(missing("ledger").contains(QStringLiteral("--what ledgers")));
    CHECK(missing("sheet").contains(QStringLiteral("as its tab says")));
    CHECK(missing("column").contains(QStringLiteral("by its header")));
    CHECK(missing("paper").startsWith(QStringLiteral("The printer has no paper of the size 甲.")));
    CHECK(errorText({ErrorKind::NotFound, QStringLiteral("甲"), {}, {}})
          == QStringLiteral("“甲” does not exist. Check the name."));
    // A field of a record that points nowhere.
    CHECK(errorText({ErrorKind::NotFound, {}, {QStringLiteral("unit"), QStringLiteral("7")}, {}})
              .contains(QStringLiteral("does not exist")));
}

TEST_CASE("what is no file is not said to be open elsewhere")
{
    const auto unreadable = [](const QStringList &kind) {
        return errorText({ErrorKind::InputUnreadable, QStringLiteral("甲"), kind, {}});
    };
    CHECK(unreadable({QStringLiteral("folder")})
          == QStringLiteral("“甲” is a folder. Name a file in it."));
    CHECK(unreadable({QStringLiteral("device")}).contains(QStringLiteral("a device or a pipe")));
    CHECK(unreadable({QStringLiteral("ledger")}).contains(QStringLiteral("is a ledger. Open it")));
    CHECK(unreadable({}).contains(QStringLiteral("Close it in other programs")));
}

TEST_CASE("an import that leaves something to choose says how much, and how it is chosen")
{
    const Error error {
        ErrorKind::ImportUndecided, QStringLiteral("大英.duban"), {QStringLiteral("3")}, {}};
    CHECK(errorText(error)
          == QStringLiteral("Nothing was imported into “大英.duban”: it is to be decided whether "
                            "the ledger's value holds or the table's (3). Add --conflicts keep for "
                            "the ledger's, --conflicts take for the table's."));
    CHECK(exitCodeOf(ErrorKind::ImportUndecided) == ExitCode::InputRefused);
}

TEST_CASE("what is in use is told with what uses it")
{
    const QString text = errorText({ErrorKind::InUse,
                                    QStringLiteral("社会救助股"),
                                    {QStringLiteral("4"), QStringLiteral("1"), QStringLiteral("2")},
                                    {}});
    CHECK(text.contains(QStringLiteral("tasks that name it: 4, persons that belong to it: 1, "
                                       "units below it: 2")));
}
