// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace ui {

/// The files whose reminder of the day is not wanted again that day.
struct SilencedFiles
{
    QDate day;
    QStringList paths;

    bool operator==(const SilencedFiles &) const = default;
};

} // namespace ui
