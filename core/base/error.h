// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// What went wrong, by what the caller can do about it. core/wording/error_text.cpp holds the one
/// table that gives each kind its exit code and its sentence; nothing else compares or composes
/// sentences.
enum class ErrorKind
{
    // The command was not understood (exit code 1).
    WrongUsage,

    // The input is refused and nothing was changed (exit code 2).
    InputMissing, ///< no such file to read from
    InputUnreadable, ///< exists, cannot be read; arguments: folder, device if it is no file
    InputEmpty, ///< no bytes, or no cell with text
    InputTooLarge, ///< over a limit; arguments: key of its SizeLimit, the limit
    InputEncrypted, ///< protected by a password
    InputUnsupported, ///< a format that is not read; arguments: what it seems to be
    InputDamaged, ///< claims a format but breaks its rules; detail: where
    InputEncoding, ///< text in no encoding that could be recognised for certain
    InputNoHeader, ///< no row looks like the header of a ledger
    PasteNoTable, ///< what was copied holds no table
    InputNotSent, ///< no sheet that this program has sent to a section, or one of another ledger
    InvalidValue, ///< a value a record cannot take; arguments: field, fault
    ImportUndecided, ///< cells that ledger and table have otherwise; arguments: how many
    StaleEdit, ///< another change came first; arguments: field, value now stored
    NotFound, ///< the record, ledger, unit, sheet or change named does not exist; arguments: what
              ///< was named, if known: document, ledger, unit, sheet, column, paper
    Ambiguous, ///< the name fits several; arguments: which
    NameTaken, ///< another one beside it is called so already
    InUse, ///< others point to it; arguments: tasks, persons and units that do
    OfficeNeeded, ///< the office the file belongs to stays what it is and where it is
    LedgerClosed, ///< the ledger is closed for changes
    StepImpossible, ///< the task is in no state for this step; arguments: key of the state
    NeedsStep, ///< a due date moves only by a step with a reason; arguments: deadline, new phrase
    NotRevertible, ///< a lifecycle step is answered by its compensating step, not undone
    OutputExists, ///< would overwrite a file that is there already
    OutputTooLong, ///< a text the format cannot hold; arguments: its column, the most characters;
                   ///< or a table: nothing, the limit, key of its SizeLimit

    // The ledger file cannot be used (exit code 3).
    FileMissing,
    FileIsLink, ///< a symbolic link, a folder, a device or a pipe instead of a plain file
    FileNotOurs, ///< not a file of this program
    FileNewer, ///< written by a newer version; arguments: its version, the version known
    FileForeignSchema, ///< our mark, but tables that this program did not make
    FileDamaged,
    FileLocked, ///< held by another program; arguments: who, if known
    FileNoPermission,
    FolderNoPermission, ///< nothing new may be made where the subject would stand
    FileReadOnly, ///< can be read, not written
    FileReplaced, ///< deleted or replaced while open
    DiskFull,
    WriteFailed, ///< the system refused a write; detail: its code
    ReadFailed, ///< the system refused a read; detail: its code

    // Neither: the user stopped it, or the program is wrong.
    Cancelled,
    Internal ///< a fault of the program itself; detail goes to the log
};

/// An error as a value: kind, what it is about, and figures for the sentence. Never a sentence
/// itself.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject; ///< what it happened to, as the user knows it: a path, a title, a phrase
    QStringList arguments; ///< in the order the kind's comment names them
    QString detail; ///< untranslated, for the log: native code, part of a package, position

    bool operator==(const Error &) const = default;
};

} // namespace core
