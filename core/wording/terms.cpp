// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"

#include <QCoreApplication>

#include <array>

namespace core {

namespace {

// Each table stands in the order of its enumeration.
constexpr std::array kStates {
    QT_TRANSLATE_NOOP("core::terms", "Draft"),
    QT_TRANSLATE_NOOP("core::terms", "Registered"),
    QT_TRANSLATE_NOOP("core::terms", "Assigned"),
    QT_TRANSLATE_NOOP("core::terms", "In progress"),
    QT_TRANSLATE_NOOP("core::terms", "To be verified"),
    QT_TRANSLATE_NOOP("core::terms", "Closed"),
    QT_TRANSLATE_NOOP("core::terms", "Suspended"),
    QT_TRANSLATE_NOOP("core::terms", "Cancelled"),
};

constexpr std::array kClasses {
    "",
    QT_TRANSLATE_NOOP("core::terms", "Priority project"),
    QT_TRANSLATE_NOOP("core::terms", "Priority work"),
    QT_TRANSLATE_NOOP("core::terms", "Routine work"),
    QT_TRANSLATE_NOOP("core::terms", "Assigned item"),
    QT_TRANSLATE_NOOP("core::terms", "Rectification"),
    QT_TRANSLATE_NOOP("core::terms", "Rulemaking"),
    QT_TRANSLATE_NOOP("core::terms", "Campaign"),
    QT_TRANSLATE_NOOP("core::terms", "Pilot"),
};

constexpr std::array kModalities {
    "",
    QT_TRANSLATE_NOOP("core::terms", "Ensure"),
    QT_TRANSLATE_NOOP("core::terms", "Strive for"),
    QT_TRANSLATE_NOOP("core::terms", "Explore"),
    QT_TRANSLATE_NOOP("core::terms", "Keep up"),
};

constexpr std::array kRoles {
    QT_TRANSLATE_NOOP("core::terms", "Leader"),
    QT_TRANSLATE_NOOP("core::terms", "Lead unit"),
    QT_TRANSLATE_NOOP("core::terms", "Person responsible"),
    QT_TRANSLATE_NOOP("core::terms", "Cooperating unit"),
    QT_TRANSLATE_NOOP("core::terms", "Contact"),
};

constexpr std::array kUnitKinds {
    QT_TRANSLATE_NOOP("core::terms", "Bureau"),
    QT_TRANSLATE_NOOP("core::terms", "Section"),
    QT_TRANSLATE_NOOP("core::terms", "Affiliated institution"),
    QT_TRANSLATE_NOOP("core::terms", "County bureau"),
    QT_TRANSLATE_NOOP("core::terms", "Township"),
    QT_TRANSLATE_NOOP("core::terms", "Peer department"),
    QT_TRANSLATE_NOOP("core::terms", "Other city"),
};

constexpr std::array kRecordKinds {
    QT_TRANSLATE_NOOP("core::terms", "Ledger"),
    QT_TRANSLATE_NOOP("core::terms", "Unit"),
    QT_TRANSLATE_NOOP("core::terms", "Person"),
    QT_TRANSLATE_NOOP("core::terms", "Task"),
    QT_TRANSLATE_NOOP("core::terms", "Responsibility"),
    QT_TRANSLATE_NOOP("core::terms", "Measure"),
    QT_TRANSLATE_NOOP("core::terms", "Deadline"),
    QT_TRANSLATE_NOOP("core::terms", "Outcome"),
    QT_TRANSLATE_NOOP("core::terms", "Report"),
    QT_TRANSLATE_NOOP("core::terms", "Source"),
    QT_TRANSLATE_NOOP("core::terms", "Further column"),
    QT_TRANSLATE_NOOP("core::terms", "Step"),
    QT_TRANSLATE_NOOP("core::terms", "Reminder"),
    QT_TRANSLATE_NOOP("core::terms", "Setting"),
    QT_TRANSLATE_NOOP("core::terms", "Comment"),
    QT_TRANSLATE_NOOP("core::terms", "Attachment"),
    QT_TRANSLATE_NOOP("core::terms", "Reminder put off"),
};

constexpr std::array kEventKinds {
    QT_TRANSLATE_NOOP("core::terms", "Imported"),
    QT_TRANSLATE_NOOP("core::terms", "Closed when imported (not verified here)"),
    QT_TRANSLATE_NOOP("core::terms", "Stopped when imported"),
    QT_TRANSLATE_NOOP("core::terms", "Entered"),
    QT_TRANSLATE_NOOP("core::terms", "Close and strike off"),
    QT_TRANSLATE_NOOP("core::terms", "Suspend"),
    QT_TRANSLATE_NOOP("core::terms", "Cancel task"),
    QT_TRANSLATE_NOOP("core::terms", "Reopen"),
    QT_TRANSLATE_NOOP("core::terms", "Correct deadline"),
    QT_TRANSLATE_NOOP("core::terms", "Extend deadline"),
    QT_TRANSLATE_NOOP("core::terms", "Adjust deadline"),
    QT_TRANSLATE_NOOP("core::terms", "Carry over"),
    QT_TRANSLATE_NOOP("core::terms", "Declare a risk"),
    QT_TRANSLATE_NOOP("core::terms", "Withdraw the risk"),
};

constexpr std::array kCommentKinds {
    QT_TRANSLATE_NOOP("core::terms", "Remark"),
    QT_TRANSLATE_NOOP("core::terms", "Instruction"),
};

constexpr std::array kFaults {
    QT_TRANSLATE_NOOP("core::terms", "must not be empty"),
    QT_TRANSLATE_NOOP("core::terms", "is outside the range allowed"),
    QT_TRANSLATE_NOOP("core::terms", "holds characters that cannot be stored"),
    QT_TRANSLATE_NOOP("core::terms", "lies before the start"),
    QT_TRANSLATE_NOOP("core::terms", "cannot stand above itself"),
    QT_TRANSLATE_NOOP("core::terms", "lies in the future"),
    QT_TRANSLATE_NOOP("core::terms", "is no number of workdays (10, 15个工作日, 2周)"),
    QT_TRANSLATE_NOOP("core::terms", "must name a definite day"),
    QT_TRANSLATE_NOOP("core::terms", "is the same as before"),
    QT_TRANSLATE_NOOP("core::terms", "must lie after the present due date"),
    QT_TRANSLATE_NOOP("core::terms",
                      "names no measure or node of this task (numbers of measures: 1、3)"),
    QT_TRANSLATE_NOOP("core::terms", "cannot name the measure itself"),
    QT_TRANSLATE_NOOP("core::terms", "names a measure that itself waits for this one"),
};

template <size_t N, typename E> QString term(const std::array<const char *, N> &table, E value)
{
    const char *text = table.at(static_cast<size_t>(value));
    return *text == '\0' ? QString() : QCoreApplication::translate("core::terms", text);
}

} // namespace

QString termOf(TaskState state)
{
    return term(kStates, state);
}

QString termOf(TaskClass taskClass)
{
    return term(kClasses, taskClass);
}

QString termOf(Modality modality)
{
    return term(kModalities, modality);
}

QString termOf(ResponsibilityRole role)
{
    return term(kRoles, role);
}

QString termOf(UnitKind kind)
{
    return term(kUnitKinds, kind);
}

QString levelTerm(UnitKind kind, const LevelNames &names)
{
    const QString own = names.ownName(kind);
    return own.isEmpty() ? termOf(kind) : own;
}

QString termOf(RecordKind kind)
{
    return term(kRecordKinds, kind);
}

QString termOf(EventKind kind)
{
    return term(kEventKinds, kind);
}

QString termOf(CommentKind kind)
{
    return term(kCommentKinds, kind);
}

QString termOf(Fault fault)
{
    return term(kFaults, fault);
}

} // namespace core
