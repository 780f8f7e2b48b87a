// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

namespace ui {

/// What a calendar for a cell begins with.
struct DayChoice
{
    QDate day; ///< chosen at first
    std::function<bool(QDate)> isDayOff;
};

} // namespace ui
