// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/sheet_form.h"

namespace core {

/// What stood in a column in the rows of a task, where it is not what the task says there by
/// itself.
struct FormTexts
{
    int column = 0; ///< of the sheet, from 0
    QString said; ///< digest of what the task said then; while it says so, the texts stand
    QList<WrittenText> rows;

    bool operator==(const FormTexts &) const = default;
};

/// How the rows of a task looked in the table it came from.
struct TaskForm
{
    QList<int> rows; ///< as the sheet counts, from 1; empty = the one the source names
    QList<FormTexts> texts;
    QList<int> carried; ///< columns that were blank because the row above said it
    QList<FormArea> areas; ///< that begin in its rows

    bool operator==(const TaskForm &) const = default;
};

/// The text form of Source::form: JSON, empty where there is nothing to tell.
[[nodiscard]] QString taskFormToText(const TaskForm &form);

/// Reads Source::form; nothing to tell for an empty or unreadable text. What no sheet can have is
/// left out.
[[nodiscard]] TaskForm taskFormFromText(const QString &text);

/// A short digest of @p entries, the same in every run and on every machine.
[[nodiscard]] QString digestOf(const QStringList &entries);

} // namespace core
