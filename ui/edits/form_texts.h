// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/records/validate.h"
#include "ui/prompts/form.h"

namespace ui {

/// What was typed into a form, in the form in which texts are stored.
[[nodiscard]] QString storedText(const QString &typed);

/// @p faults as what is to be said beside the fields they name.
[[nodiscard]] FormNotes faultNotes(const QList<core::FieldFault> &faults);

/// The leaders of a task as written, as a form proposes them: 张某、李某.
[[nodiscard]] QString leadersOf(const core::TaskBundle &bundle);

} // namespace ui
