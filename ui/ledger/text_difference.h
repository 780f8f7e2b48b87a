// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Two texts of a cell as they stand in a row each of a list: one line, from a little before the
/// place where they begin to differ, so that it is seen however long they are.
struct TextDifference
{
    QString before;
    QString after;
};

[[nodiscard]] TextDifference differenceOf(const QString &before, const QString &after);

} // namespace ui
