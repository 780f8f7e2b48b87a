// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/rules/light.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// A number with the tasks it counts, so that it can open exactly its rows.
struct CountedNumber
{
    QString text; ///< 9, 66.7%, —
    QList<Id> tasks; ///< none: nothing can be opened
    QString name; ///< what they are: 养老服务科：逾期、严重滞后

    /// @p tasks as the number they are.
    [[nodiscard]] static CountedNumber of(const QList<Id> &tasks, const QString &name)
    {
        return {QString::number(tasks.size()), tasks, name};
    }

    bool operator==(const CountedNumber &) const = default;
};

/// A table of such numbers; the first column names the rows.
struct CountTable
{
    QStringList headings;
    QList<std::optional<LightColour>> lights; ///< of the columns; a number there carries its mark
    QList<QString> names; ///< of the rows
    QList<QList<CountedNumber>> numbers; ///< by row; one less than there are headings
    bool hasTotal = false; ///< the last row sums up

    bool operator==(const CountTable &) const = default;
};

} // namespace core
