// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QDate>
#include <QString>

namespace core {

/// One time somebody was reminded 催办 of a task. Source: domain.md b.2.
struct Reminder
{
    static constexpr RecordKind kKind = RecordKind::Reminder;

    Id id;
    Id task;
    QDate date; ///< day it was made; valid
    QString madeBy; ///< who made it; empty where nobody has said who is at the keyboard
    QString text; ///< what was handed over, as it was worded; never empty

    bool operator==(const Reminder &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Reminder, Q_RELOCATABLE_TYPE);
