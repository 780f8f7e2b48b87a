// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core {

/// One dated report 进展 on a task.
struct Progress
{
    static constexpr RecordKind kKind = RecordKind::Progress;

    Id id;
    Id task;
    QDate date; ///< day it is true for; valid
    std::optional<int> percent; ///< 0–100; empty = no figure given
    QString text;
    QString typedBy; ///< who typed it
    QString saidBy; ///< who said it, where that is somebody else

    bool operator==(const Progress &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Progress, Q_RELOCATABLE_TYPE);
