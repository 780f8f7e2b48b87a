// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"
#include "core/records/comment.h"
#include "core/records/event.h"
#include "core/records/level_names.h"
#include "core/records/responsibility.h"
#include "core/records/task.h"
#include "core/records/unit.h"
#include "core/records/validate.h"

#include <QString>

namespace core {

/// Terms of the field in the language of the interface: one each, as in translations/glossary.md.

/// The standard header of a column; an office's own header takes its place where a ledger has one.
[[nodiscard]] QString columnHeader(ColumnField field);

[[nodiscard]] QString termOf(TaskState state);
[[nodiscard]] QString termOf(TaskClass taskClass); ///< empty for None
[[nodiscard]] QString termOf(Modality modality); ///< empty for None
[[nodiscard]] QString termOf(ResponsibilityRole role);
[[nodiscard]] QString termOf(UnitKind kind);
[[nodiscard]] QString termOf(RecordKind kind);

/// The word for a level of units: the office's own, else the usual one.
[[nodiscard]] QString levelTerm(UnitKind kind, const LevelNames &names);
[[nodiscard]] QString termOf(EventKind kind);
[[nodiscard]] QString termOf(CommentKind kind);
[[nodiscard]] QString termOf(Fault fault);

} // namespace core
