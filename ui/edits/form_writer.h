// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edits/editor.h"
#include "ui/prompts/form.h"

namespace ui {

/// Writes @p change, what came of a form, and answers the form: empty once it is written, else why
/// it is not. Nothing is answered when @p context is gone.
void writeForForm(const core::Result<core::ChangeSet> &change,
                  Editor &editor,
                  QObject *context,
                  const FormAnswer &done);

} // namespace ui
