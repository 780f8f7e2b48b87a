// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What a word for a state means at an import: live, finished or stopped. Source: design.md,
/// "Imported tasks are live".
struct StateReading
{
    TaskState state = TaskState::InProgress; ///< InProgress, Closed, Suspended or Cancelled
    bool saysMore = false; ///< the word tells more than the state does and should be kept
};

/// Reads the text of a state or completion column; none for a text that is no known word.
[[nodiscard]] std::optional<StateReading> readState(const QString &text);

/// A class by its name; none for any other text.
[[nodiscard]] std::optional<TaskClass> readTaskClass(const QString &text);

/// A modality by its name; none for any other text.
[[nodiscard]] std::optional<Modality> readModality(const QString &text);

/// A percentage.
struct PercentReading
{
    int percent = 0; ///< 0–100, rounded down so that nothing is finished too early
    bool saysMore = false; ///< the text is not just this number
};

/// Reads 80%, 80, 已完成80%; none where it is not certain or not within 0 to 100.
[[nodiscard]] std::optional<PercentReading> readPercent(const QString &text);

/// The measures of a cell: one, as written, unless its lines or parts are numbered (一是…二是…; 1.
/// … 2. …); then one each, numbers kept.
[[nodiscard]] QStringList splitMeasures(const QString &text);

} // namespace core
