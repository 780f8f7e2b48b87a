// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_text.h"

#include "core/base/formula_guard.h"

#include <QRegularExpression>

namespace core {

namespace {

QString quoted(QString cell)
{
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    if (!cell.contains(special))
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quoted(withFormulaGuard(cell)));
    return written.join(u',') + QStringLiteral("\r\n");
}

} // namespace core
