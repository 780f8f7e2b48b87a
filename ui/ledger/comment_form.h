// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/comment.h"
#include "core/records/task_bundle.h"
#include "core/records/validate.h"
#include "ui/prompts/form.h"

#include <functional>

namespace ui {

/// What is wrong with a comment as it stands on the form.
using CommentCheck = std::function<QList<core::FieldFault>(const core::Comment &draft)>;

/// The form on which a leader's words on the task of @p texts are entered: proposed are the task's
/// leaders and @p today. It is to be submitted by the caller.
[[nodiscard]] Form
commentForm(const core::TaskBundle &texts, QDate today, const CommentCheck &check);

/// What was typed into that form.
[[nodiscard]] core::Comment commentOf(const FormValues &values);

} // namespace ui
