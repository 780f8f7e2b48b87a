// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QString>

namespace core {

/// Where a task came from: file, sheet and row of an import.
struct Source
{
    static constexpr RecordKind kKind = RecordKind::Source;

    Id id;
    Id task;
    QString file; ///< name without folder
    QString sheet;
    int row = 0; ///< first row in the sheet, from 1
    QString form {}; ///< of its rows there, as written by task_form.h; empty = nothing to tell

    bool operator==(const Source &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Source, Q_RELOCATABLE_TYPE);
