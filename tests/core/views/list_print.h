// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_list.h"

namespace tests {

/// One line a row: task/entry, then first row and number of rows of the merged areas it lies in.
inline QString printed(const core::RowList &list)
{
    QString text;
    const auto area = [](int top, int rows) -> QString {
        return QString::number(top) + u'+' + QString::number(rows);
    };
    for (int row = 0; row < list.count(); ++row) {
        const core::ListRow &here = list.at(row);
        QString name = list.isEntryRow(row) ? QStringLiteral("＋") : here.task.toString();
        if (here.entry.isSet())
            name += u'/' + here.entry.toString();
        text += name + QStringLiteral("  group ") + area(here.groupTop, here.groupRows)
            + QStringLiteral("  task ") + area(here.taskTop, here.taskRows) + u'\n';
    }
    return text;
}

/// The keys of the columns, own headers in brackets, merged ones with ^ (objective) or ' (task).
inline QString printed(const QList<core::ListColumn> &columns)
{
    QStringList words;
    for (const core::ListColumn &column : columns) {
        QString word = core::keyOf(column.field);
        if (!column.header.isEmpty())
            word += u'[' + column.header + u']';
        if (column.span == core::SpanLevel::Objective)
            word += u'^';
        if (column.span == core::SpanLevel::Task)
            word += u'\'';
        words << word;
    }
    return words.join(u' ');
}

} // namespace tests
