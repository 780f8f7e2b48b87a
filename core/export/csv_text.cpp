// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace core {

namespace {

bool beginsLikeFormula(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral("^([+-]?\\d+(\\.\\d+)?%?|[-—]+)$"));
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    QString start = text;
    while (!start.isEmpty() && (start.front() == QChar(0xFEFF) || start.front() == u' '))
        start.remove(0, 1);
    if (start.isEmpty() || harmless.match(text).hasMatch())
        return false;
    return dangerous.contains(toHalfWidth(start.left(1)));
}

QString quoted(QString cell)
{
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    if (!cell.contains(special))
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

QString guardedCell(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quoted(guardedCell(cell)));
    return written.join(u',') + QStringLiteral("\r\n");
}

} // namespace core
