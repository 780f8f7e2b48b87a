// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

/// A day that a timeline marks across all its rows, and what is said of it: plain text in the
/// language of the screen or of the paper.
struct MarkedDay
{
    QDate day;
    QString text; ///< 距试点验收还有 18 天（7 个工作日）

    bool operator==(const MarkedDay &) const = default;
};

} // namespace core
