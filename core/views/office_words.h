// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task.h"

#include <optional>

namespace core {

/// The words an office's table uses for a class, a modality and a state, such as 重点工作, 确保 and
/// 办理中. They are data of the table, Chinese whatever the interface speaks; empty for None.
[[nodiscard]] QString officeWord(TaskClass taskClass);
[[nodiscard]] QString officeWord(Modality modality);
[[nodiscard]] QString officeWord(TaskState state);

/// The class or modality a word means, blanks and width ignored; None for an empty text, nothing
/// for a word that is not known.
[[nodiscard]] std::optional<TaskClass> taskClassOfWord(const QString &word);
[[nodiscard]] std::optional<Modality> modalityOfWord(const QString &word);

} // namespace core
