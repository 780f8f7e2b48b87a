// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/error_text.h"

#include "core/records/validate.h"
#include "core/wording/cell_place.h"
#include "core/wording/field_term.h"
#include "core/wording/holder_text.h"
#include "core/wording/limit_text.h"
#include "core/wording/named_text.h"
#include "core/wording/sentence.h"
#include "core/wording/terms.h"
#include "core/wording/unsupported_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace core {

namespace {

constexpr const char *kErrorContext = "core::errors";

struct ErrorRow
{
    ErrorKind kind;
    ExitCode exitCode;
    const char *pattern; ///< %1 = subject, %2 … = arguments
};

// In the order of ErrorKind, so that a kind is its own index.
constexpr std::array kRows {
    ErrorRow {ErrorKind::WrongUsage,
              ExitCode::WrongUsage,
              QT_TRANSLATE_NOOP("core::errors", "%1. See “duban --help”.")},
    ErrorRow {
        ErrorKind::InputMissing,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors", "“%1” was not found. Check the name and the folder.")},
    ErrorRow {
        ErrorKind::InputUnreadable,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” cannot be read. Close it in other programs or ask for the right "
                          "to read it.")},
    ErrorRow {
        ErrorKind::InputEmpty,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors", "“%1” is empty. Choose a file that holds a table.")},
    ErrorRow {
        ErrorKind::InputTooLarge,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is too large (more than %2). Split the table and import the parts "
                          "one after another.")},
    ErrorRow {
        ErrorKind::InputEncrypted,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is protected by a password. Open it in Excel, Word or WPS, take "
                          "the password off, save and import again.")},
    ErrorRow {
        ErrorKind::InputUnsupported,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” cannot be read (%2). Save it as xlsx in Excel or WPS and import "
                          "that file.")},
    ErrorRow {
        ErrorKind::InputDamaged,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is damaged. Open it in Excel, Word or WPS, save it under a new "
                          "name and import that file.")},
    ErrorRow {
        ErrorKind::InputEncoding,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "The characters of “%1” cannot be recognised. Save it as xlsx or as "
                          "UTF-8 text and import again.")},
    ErrorRow {
        ErrorKind::InputNoHeader,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "No header row was found in “%1”. It needs one row with names such as "
                          "任务, 责任人, 时限.")},
    ErrorRow {ErrorKind::PasteNoTable,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP(
                  "core::errors",
                  "There is no table on the clipboard. Copy the whole table with its header "
                  "in Word, WPS, Excel or a web page, then paste it again.")},
    ErrorRow {
        ErrorKind::InputNotSent,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is no sheet that was sent to a section from this ledger, or its "
                          "tasks came in another file.")},
    ErrorRow {ErrorKind::InvalidValue,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” cannot be stored: %2 – %3. Correct it and try again.")},
    ErrorRow {ErrorKind::ImportUndecided,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP(
                  "core::errors",
                  "Nothing was imported into “%1”: it is to be decided whether the ledger's value "
                  "holds or the table's (%2). Add --conflicts keep for the ledger's, --conflicts "
                  "take for the table's.")},
    ErrorRow {
        ErrorKind::StaleEdit,
        ExitCode::InputRefused,
        QT_TRANSLATE_NOOP("core::errors",
                          "This was changed meanwhile (%2 is now “%3”). Look at the new value and "
                          "enter yours again if it still holds.")},
    ErrorRow {ErrorKind::NotFound,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors", "“%1” does not exist. Check the name.")},
    ErrorRow {ErrorKind::Ambiguous,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors", "“%1” fits several: %2. Name one of them.")},
    ErrorRow {ErrorKind::NameTaken,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "There is a “%1” here already. Choose another name, or merge the "
                                "two.")},
    ErrorRow {ErrorKind::InUse,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” cannot be deleted: tasks that name it: %2, persons that "
                                "belong to it: %3, units below it: %4. Change those first, or "
                                "merge it into another.")},
    ErrorRow {ErrorKind::OfficeNeeded,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” is the office this file belongs to. It can be renamed, but "
                                "neither moved nor merged away nor deleted, and there is only one "
                                "of its kind.")},
    ErrorRow {ErrorKind::LedgerClosed,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "The ledger “%1” is closed. Reopen it before changing it.")},
    ErrorRow {ErrorKind::StepImpossible,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” cannot take this step now (state: %2). Look at its steps on "
                                "the card.")},
    ErrorRow {ErrorKind::NeedsStep,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "A deadline that has a day is moved one at a time, with a reason. "
                                "Use “Move deadline…”.")},
    ErrorRow {ErrorKind::NotRevertible,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "A step in the life of a task is not undone. Enter the step that "
                                "answers it, with a reason.")},
    ErrorRow {ErrorKind::OutputExists,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” exists already. Choose another name or remove it first.")},
    ErrorRow {ErrorKind::OutputTooLong,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” is too long for one cell of a spreadsheet (%2, at most %3 "
                                "characters). Shorten it, or export as JSON.")},
    ErrorRow {
        ErrorKind::FileMissing,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "The file “%1” was not found. Check whether it was moved or renamed.")},
    ErrorRow {
        ErrorKind::FileIsLink,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is no ordinary file. Open the file itself, not a link, a folder or "
                          "a device.")},
    ErrorRow {
        ErrorKind::FileNotOurs,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is no ledger file of Duban. A table is imported, not opened.")},
    ErrorRow {
        ErrorKind::FileNewer,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” was written by a newer version of Duban (format %2, known: %3). "
                          "Update the program.")},
    ErrorRow {
        ErrorKind::FileForeignSchema,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "The tables of “%1” were altered by another program. Open a backup.")},
    ErrorRow {ErrorKind::FileDamaged,
              ExitCode::FileUnusable,
              QT_TRANSLATE_NOOP("core::errors",
                                "“%1” is damaged and was left as it is. Open the newest backup.")},
    ErrorRow {
        ErrorKind::FileLocked,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” is being written by another program. Wait a moment or close it "
                          "there, then try again.")},
    ErrorRow {
        ErrorKind::FileNoPermission,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "You have no right to use “%1”. Ask for it or copy the file to a folder "
                          "of your own.")},
    ErrorRow {ErrorKind::FolderNoPermission,
              ExitCode::FileUnusable,
              QT_TRANSLATE_NOOP("core::errors",
                                "You have no right to write into the folder of “%1”. Choose a "
                                "folder of your own.")},
    ErrorRow {
        ErrorKind::FileReadOnly,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” can only be read here. Copy it to a folder where you may write.")},
    ErrorRow {
        ErrorKind::FileReplaced,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” was moved, deleted or replaced while it was open. Nothing more is "
                          "written to it; open it again.")},
    ErrorRow {ErrorKind::DiskFull,
              ExitCode::FileUnusable,
              QT_TRANSLATE_NOOP(
                  "core::errors",
                  "The disk is full; “%1” was not written. Free some space and try again.")},
    ErrorRow {
        ErrorKind::WriteFailed,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "“%1” could not be written. Check the folder and the disk, then try "
                          "again.")},
    ErrorRow {ErrorKind::ReadFailed,
              ExitCode::FileUnusable,
              QT_TRANSLATE_NOOP(
                  "core::errors",
                  "“%1” could not be read. Check the disk or the network, then try again.")},
    ErrorRow {ErrorKind::Cancelled,
              ExitCode::InputRefused,
              QT_TRANSLATE_NOOP("core::errors", "Stopped; nothing was changed.")},
    ErrorRow {
        ErrorKind::Internal,
        ExitCode::FileUnusable,
        QT_TRANSLATE_NOOP("core::errors",
                          "A fault in the program: nothing was changed. Please report it (%1).")},
};

constexpr const char *kPlace
    = QT_TRANSLATE_NOOP("core::errors", "“%1” cannot be read: correct what stands at %2.");

constexpr const char *kDamagedAt = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is damaged (%2). Open it in Excel, Word or WPS, save it under a new name and import that "
    "file.");

constexpr const char *kTooLargeAt = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is too large (more than %2: %3). Split the table and import the parts one after "
    "another.");

constexpr const char *kTableTooLong = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is too large for a table of Word (more than %2). Export it as an Excel file, or only a "
    "part of it.");

// Who holds a file, and since when if that is known.
constexpr const char *kHeld = QT_TRANSLATE_NOOP(
    "core::errors", "“%1” is open for editing: %2. Close it there, then try again.");
constexpr const char *kHeldSince = QT_TRANSLATE_NOOP(
    "core::errors", "“%1” is open for editing: %2, since %3. Close it there, then try again.");

constexpr bool rowsStandInOrder()
{
    for (size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<size_t>(kRows[i].kind) != i)
            return false;
    }
    return kRows.size() == static_cast<size_t>(ErrorKind::Internal) + 1;
}
static_assert(rowsStandInOrder(), "every ErrorKind has its row, in the order of the enumeration");

const ErrorRow &rowOf(ErrorKind kind)
{
    return kRows.at(static_cast<size_t>(kind));
}

QString faultTerm(const QString &key)
{
    const auto fault = valueOfKey<Fault>(key);
    return fault ? termOf(*fault) : key;
}

QString stateTerm(const QString &key)
{
    const auto state = valueOfKey<TaskState>(key);
    return state ? termOf(*state) : key;
}

bool isTableTooLong(const Error &error)
{
    return error.kind == ErrorKind::OutputTooLong && error.arguments.size() > 2;
}

/// Whether the last two arguments are a sheet and a cell, of which one at least is told.
bool hasCell(const Error &error)
{
    const qsizetype count = error.arguments.size();
    const bool isPlaced = (error.kind == ErrorKind::InputDamaged && count == 2)
        || (error.kind == ErrorKind::InputTooLarge && count == 4);
    return isPlaced
        && !(error.arguments.at(count - 2).isEmpty() && error.arguments.constLast().isEmpty());
}

/// The arguments as users call them: fields and faults come by their stable names.
QStringList argumentsOf(const Error &error)
{
    QStringList arguments = error.arguments;
    const bool hasField
        = error.kind == ErrorKind::InvalidValue || error.kind == ErrorKind::StaleEdit;
    if (hasField && !arguments.isEmpty())
        arguments.first() = fieldTerm(arguments.first());
    if (error.kind == ErrorKind::InvalidValue && arguments.size() > 1)
        arguments[1] = faultTerm(arguments.at(1));
    if (isTableTooLong(error))
        arguments = {limitText(arguments.value(2), arguments.value(1).toLongLong())};
    if (error.kind == ErrorKind::InputTooLarge)
        arguments = {limitText(arguments.value(0), arguments.value(1).toLongLong())};
    if (hasCell(error))
        arguments.append(cellPlace(error.arguments.value(error.arguments.size() - 2),
                                   error.arguments.constLast()));
    if (hasCell(error) && error.kind == ErrorKind::InputDamaged)
        arguments = arguments.mid(2);
    if (error.kind == ErrorKind::StepImpossible && !arguments.isEmpty())
        arguments.first() = stateTerm(arguments.first());
    return arguments;
}

QString heldText(const Error &error)
{
    const QString who = holderName(error.arguments.value(0), error.arguments.value(1));
    const QString since = momentText(QDateTime::fromString(error.arguments.value(2), Qt::ISODate));
    return sentence(
        QCoreApplication::translate(kErrorContext, since.isEmpty() ? kHeld : kHeldSince),
        {error.subject, who, since});
}

} // namespace

ExitCode exitCodeOf(ErrorKind kind)
{
    return rowOf(kind).exitCode;
}

QString errorText(const Error &error)
{
    if (error.kind == ErrorKind::FileLocked && !error.arguments.isEmpty())
        return heldText(error);
    const char *pattern = rowOf(error.kind).pattern;
    if (const char *named = namedPattern(error)) {
        pattern = named;
    } else if (error.kind == ErrorKind::InputUnsupported) {
        if (const char *advice = unsupportedPattern(error.arguments.value(0)))
            pattern = advice;
    } else if (hasCell(error)) {
        pattern = error.kind == ErrorKind::InputDamaged ? kDamagedAt : kTooLargeAt;
    } else if (error.kind == ErrorKind::InputDamaged && error.arguments.size() == 1) {
        pattern = kPlace; // who is told the place can mend the file
    } else if (isTableTooLong(error)) {
        pattern = kTableTooLong;
    }
    return sentence(QCoreApplication::translate(kErrorContext, pattern),
                    QStringList {error.subject} + argumentsOf(error));
}

} // namespace core
