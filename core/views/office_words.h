// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task.h"

#include <optional>

namespace core {

/// The words an office's table uses for a class and a modality, such as 重点工作 and 确保. They are
/// data of the table, Chinese whatever the interface speaks; empty for None.
[[nodiscard]] QString officeWord(TaskClass taskClass);
[[nodiscard]] QString officeWord(Modality modality);

/// The class or modality a word means, blanks and width ignored; None for an empty text, nothing
/// for a word that is not known.
[[nodiscard]] std::optional<TaskClass> taskClassOfWord(const QString &word);
[[nodiscard]] std::optional<Modality> modalityOfWord(const QString &word);

} // namespace core
