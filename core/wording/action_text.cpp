// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/action_text.h"

#include "core/records/action_words.h"
#include "core/wording/sentence.h"
#include "core/wording/terms.h"

#include <QCoreApplication>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("core::actions", text);
}

QString nameOfColumn(const QString &key)
{
    const auto field = valueOfKey<ColumnField>(key);
    return field ? columnHeader(*field) : key;
}

QString nameOfRecordKind(const QString &key)
{
    const auto kind = valueOfKey<RecordKind>(key);
    return kind ? termOf(*kind) : key;
}

QString importText(const QStringList &counts)
{
    const char *pattern = counts.value(1).toInt() == 0
        ? QT_TRANSLATE_N_NOOP("core::actions", "Import %n task(s)")
        : QT_TRANSLATE_N_NOOP("core::actions", "Import %n task(s), update %1");
    const int imported = counts.value(0).toInt();
    return sentence(QCoreApplication::translate("core::actions", pattern, nullptr, imported),
                    counts.mid(1));
}

QString addTaskText(const QStringList &arguments)
{
    if (arguments.value(1) != kBroughtBack)
        return translated(QT_TRANSLATE_NOOP("core::actions", "Add task"));
    return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Bring back task “%1”")),
                    arguments);
}

QString duplicateText(const QStringList &arguments)
{
    if (arguments.value(1).toInt() > 1)
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Duplicate %1 tasks")),
                        {arguments.value(1)});
    return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Duplicate task “%1”")),
                    arguments.mid(0, 1));
}

QString deleteTaskText(const QStringList &arguments)
{
    if (arguments.value(1).toInt() > 1)
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Delete %1 tasks")),
                        {arguments.value(1)});
    return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Delete task “%1”")),
                    arguments.mid(0, 1));
}

QString clearResponsibleText(const QStringList &arguments)
{
    const char *pattern = arguments.value(2).toInt() > 1
        ? QT_TRANSLATE_NOOP("core::actions", "Clear who is responsible for %3 tasks")
        : QT_TRANSLATE_NOOP("core::actions", "Clear who is responsible for “%2”");
    return sentence(translated(pattern), arguments);
}

/// What is said of several entries, of one with a text, and of one without.
struct EntryPatterns
{
    const char *several;
    const char *named;
    const char *nameless;
};

/// @param arguments key of the record kind, text of an entry, number of entries.
QString entriesText(const EntryPatterns &patterns, const QStringList &arguments)
{
    const QString kind = nameOfRecordKind(arguments.value(0));
    if (arguments.value(2).toInt() > 1)
        return sentence(translated(patterns.several), {arguments.value(2), kind});
    if (!arguments.value(1).isEmpty())
        return sentence(translated(patterns.named), {kind, arguments.value(1)});
    return sentence(translated(patterns.nameless), {kind});
}

/// Changes made before texts were kept have the kind alone.
QString deleteEntryText(const QStringList &arguments)
{
    if (arguments.value(0) == keyOf(RecordKind::Responsibility) && arguments.size() > 1)
        return clearResponsibleText(arguments);
    return entriesText({QT_TRANSLATE_NOOP("core::actions", "Delete %1 entries: %2"),
                        QT_TRANSLATE_NOOP("core::actions", "Delete %1 “%2”"),
                        QT_TRANSLATE_NOOP("core::actions", "Delete %1")},
                       arguments);
}

/// One that is a copy comes with the text of the original.
QString addEntryText(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Add %1")),
                        {nameOfRecordKind(arguments.value(0))});
    return entriesText({QT_TRANSLATE_NOOP("core::actions", "Duplicate %1 entries: %2"),
                        QT_TRANSLATE_NOOP("core::actions", "Duplicate %1 “%2”"),
                        QT_TRANSLATE_NOOP("core::actions", "Duplicate %1")},
                       arguments);
}

/// Of a task its name alone.
QString moveText(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Move task “%1”")),
                        {arguments.value(0)});
    return entriesText({QT_TRANSLATE_NOOP("core::actions", "Move %1 entries: %2"),
                        QT_TRANSLATE_NOOP("core::actions", "Move %1 “%2”"),
                        QT_TRANSLATE_NOOP("core::actions", "Move %1")},
                       arguments);
}

QString nameOfStep(const QString &key)
{
    const auto kind = valueOfKey<EventKind>(key);
    return kind ? termOf(*kind) : key;
}

/// What happened to a unit or a person that has a name.
QString namedText(const Action &action)
{
    const char *pattern = action.kind == ActionKind::AddNamed
        ? QT_TRANSLATE_NOOP("core::actions", "Add %1 “%2”")
        : action.kind == ActionKind::EditNamed
        ? QT_TRANSLATE_NOOP("core::actions", "Edit %1 “%2”")
        : QT_TRANSLATE_NOOP("core::actions", "Delete %1 “%2”");
    return sentence(translated(pattern),
                    {nameOfRecordKind(action.arguments.value(0)), action.arguments.value(1)});
}

/// What was done to several cells at once.
QString cellsText(const Action &action)
{
    const char *pattern = action.kind == ActionKind::EditCells
        ? QT_TRANSLATE_NOOP("core::actions", "Type into %1 cells")
        : action.kind == ActionKind::ClearCells
        ? QT_TRANSLATE_NOOP("core::actions", "Clear %1 cells")
        : action.kind == ActionKind::PasteCells
        ? QT_TRANSLATE_NOOP("core::actions", "Paste %1 cells")
        : action.kind == ActionKind::FillCells
        ? QT_TRANSLATE_NOOP("core::actions", "Fill %1 cells")
        : QT_TRANSLATE_NOOP("core::actions", "Replace in %1 cells");
    return sentence(translated(pattern), action.arguments);
}

/// What was done to a ledger as a whole.
QString ledgerText(const Action &action)
{
    const char *pattern = action.kind == ActionKind::BeginYear
        ? QT_TRANSLATE_NOOP("core::actions", "Begin ledger “%1” with %2 tasks")
        : action.kind == ActionKind::CloseLedger
        ? QT_TRANSLATE_NOOP("core::actions", "Close ledger “%1”")
        : QT_TRANSLATE_NOOP("core::actions", "Reopen ledger “%1”");
    return sentence(translated(pattern), action.arguments);
}

} // namespace

QString actionText(const Action &action)
{
    const QString first = action.arguments.value(0);
    switch (action.kind) {
    case ActionKind::CreateFile:
        return translated(QT_TRANSLATE_NOOP("core::actions", "Create the file"));
    case ActionKind::CreateLedger:
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Create ledger “%1”")),
                        {first});
    case ActionKind::EditCell:
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Edit %1")),
                        {nameOfColumn(first)});
    case ActionKind::EditCells:
    case ActionKind::ClearCells:
    case ActionKind::PasteCells:
    case ActionKind::FillCells:
    case ActionKind::ReplaceCells: return cellsText(action);
    case ActionKind::AddTask: return addTaskText(action.arguments);
    case ActionKind::DeleteTask: return deleteTaskText(action.arguments);
    case ActionKind::DuplicateTask: return duplicateText(action.arguments);
    case ActionKind::MoveTask: return moveText(action.arguments);
    case ActionKind::AddEntry: return addEntryText(action.arguments);
    case ActionKind::DeleteEntry: return deleteEntryText(action.arguments);
    case ActionKind::Report:
        return translated(QT_TRANSLATE_NOOP("core::actions", "Report progress"));
    case ActionKind::Import: return importText(action.arguments);
    case ActionKind::EditSettings:
        return translated(QT_TRANSLATE_NOOP("core::actions", "Change settings"));
    case ActionKind::TakeStep: return nameOfStep(first);
    case ActionKind::Remind:
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Remind of %1 task(s)")),
                        {first});
    case ActionKind::Snooze:
        return sentence(
            translated(QT_TRANSLATE_NOOP("core::actions", "Put off the reminders of %1 task(s)")),
            {first});
    case ActionKind::AddNamed:
    case ActionKind::EditNamed:
    case ActionKind::DeleteNamed: return namedText(action);
    case ActionKind::Rename:
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Rename “%1” to “%2”")),
                        action.arguments);
    case ActionKind::BeginYear:
    case ActionKind::CloseLedger:
    case ActionKind::ReopenLedger: return ledgerText(action);
    case ActionKind::MergeNamed:
        return sentence(translated(QT_TRANSLATE_NOOP("core::actions", "Merge %1 into %2")),
                        action.arguments);
    }
    Q_UNREACHABLE();
}

} // namespace core
