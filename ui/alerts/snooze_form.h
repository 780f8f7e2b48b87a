// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/reminder_edit.h"
#include "ui/prompts/form.h"

namespace ui {

/// The form on which reminders are put off: until when, and why. It is to be submitted by the
/// caller.
/// @param name of the task; empty: there are several.
/// @param count how many tasks it is about.
/// @param until day proposed.
[[nodiscard]] Form snoozeForm(const QString &name, int count, QDate today, QDate until);

/// What was typed into that form.
[[nodiscard]] core::SnoozeTerms snoozeTerms(const FormValues &values);

} // namespace ui
