// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QDate>
#include <QString>

namespace core {

/// One time the reminders of a task were put off 稍后提醒. Its light stays as it is.
struct Snooze
{
    static constexpr RecordKind kKind = RecordKind::Snooze;

    Id id;
    Id task;
    QDate date; ///< day it was put off; valid
    QDate until; ///< day the task is reminded of again; valid, after date
    QString reason; ///< never empty
    QString madeBy; ///< who put it off; empty where nobody has said who is at the keyboard

    bool operator==(const Snooze &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Snooze, Q_RELOCATABLE_TYPE);
