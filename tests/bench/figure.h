// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTextStream>

#include <algorithm>

namespace tests {

/// Milliseconds that @p work takes.
template <typename Work> double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Prints a figure as one JSON line: its median and its worst, in milliseconds.
/// @param limit the worst may not exceed it; 0 = none.
/// @return whether the limit is kept.
inline bool printFigure(const QString &name, QList<double> milliseconds, double limit = 0)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const bool isKept = limit <= 0 || milliseconds.last() <= limit;
    QJsonObject line;
    line[QStringLiteral("figure")] = name;
    line[QStringLiteral("value")] = milliseconds.at(milliseconds.size() / 2);
    line[QStringLiteral("worst")] = milliseconds.last();
    line[QStringLiteral("unit")] = QStringLiteral("ms");
    line[QStringLiteral("limit")] = limit > 0 ? QJsonValue(limit) : QJsonValue();
    line[QStringLiteral("ok")] = isKept;
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    return isKept;
}

} // namespace tests
