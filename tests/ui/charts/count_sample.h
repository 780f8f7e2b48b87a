// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table_model.h"

namespace tests {

/// A table of twelve months in which month r (from 0) counts r tasks in the first column of
/// numbers, two in the second and none in the others.
inline core::CountTable monthTable(int columns)
{
    core::CountTable table;
    table.headings.append(QStringLiteral("月份"));
    for (int column = 0; column < columns; ++column)
        table.headings.append(QStringLiteral("数 %1").arg(column + 1));
    table.lights.resize(table.headings.size());
    qint64 next = 1;
    for (int row = 0; row < 12; ++row) {
        table.names.append(QStringLiteral("%1月").arg(row + 1));
        QList<core::CountedNumber> numbers;
        for (int column = 0; column < columns; ++column) {
            QList<core::Id> tasks;
            const int count = column == 0 ? row : column == 1 ? 2 : 0;
            for (int i = 0; i < count; ++i)
                tasks.append(core::Id {next++});
            numbers.append(core::CountedNumber::of(
                tasks, QStringLiteral("<b>%1</b>，%2").arg(row + 1).arg(column + 1)));
        }
        table.numbers.append(numbers);
    }
    return table;
}

} // namespace tests
