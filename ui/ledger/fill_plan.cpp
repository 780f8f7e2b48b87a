// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/range_planner.h"

#include <QDate>

#include <algorithm>

namespace ui {

namespace {

QString textToCopy(const QAbstractItemModel &model, int row, int column)
{
    return coveringCell(model.index(row, column)).data(Qt::EditRole).toString();
}

/// The rows of @p area in @p column, a merged cell once.
QList<int> cellsOfColumn(const QAbstractItemModel &model, CellArea area, int column)
{
    QList<int> rows;
    for (int row = area.top; row < area.top + area.height;) {
        rows.append(row);
        row = std::max(row, mergedAreaOf(model.index(row, column)).bottom()) + 1;
    }
    return rows;
}

QStringList textsOfColumn(const QAbstractItemModel &model, CellArea area, int column)
{
    QStringList texts;
    for (const int row : cellsOfColumn(model, area, column))
        texts.append(textToCopy(model, row, column));
    return texts;
}

QStringList textsOfRow(const QAbstractItemModel &model, CellArea area, int row)
{
    QStringList texts;
    for (int column = area.left; column < area.left + area.width; ++column)
        texts.append(textToCopy(model, row, column));
    return texts;
}

/// The text @p step places from the first one; before it the last one comes again.
QString repeated(const QStringList &texts, int step)
{
    const auto count = static_cast<int>(std::max<qsizetype>(texts.size(), 1));
    return texts.value((step % count + count) % count);
}

/// Whole numbers and days as numbers that can be added to.
std::optional<qint64> placeInSeries(const QString &text, bool isDay)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (isDay)
        return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The text that @p texts would go on with @p step places from the first one; where they are no
/// series, they come again.
QString seriesText(const QStringList &texts, int step)
{
    const bool isDay = QDate::fromString(texts.value(0), Qt::ISODate).isValid();
    const auto first = placeInSeries(texts.value(0), isDay);
    const auto second = placeInSeries(texts.value(1), isDay);
    if (!first || (texts.size() > 1 && !second))
        return repeated(texts, step);
    const qint64 value = *first + step * (second ? *second - *first : 1);
    return isDay ? QDate::fromJulianDay(value).toString(Qt::ISODate) : QString::number(value);
}

/// Which cells are filled from which.
struct Filling
{
    CellArea source;
    CellArea target;
    bool isSeries = false;
};

QString filledText(const Filling &filling, const QStringList &texts, int step)
{
    return filling.isSeries ? seriesText(texts, step) : repeated(texts, step);
}

/// Downwards the texts go on behind those of the source, upwards before them.
void fillColumns(RangePlanner &planner, const QAbstractItemModel &model, const Filling &filling)
{
    CellArea target = filling.target;
    for (int column = target.left; column < target.left + target.width; ++column) {
        if (!planner.takesTextIn(column))
            continue;
        const QStringList texts = textsOfColumn(model, filling.source, column);
        const QList<int> rows = cellsOfColumn(model, target, column);
        const bool isUpwards = target.top < filling.source.top;
        const auto first = static_cast<int>(isUpwards ? -rows.size() : texts.size());
        for (int step = 0; step < rows.size(); ++step)
            planner.put(rows.at(step), column, filledText(filling, texts, first + step));
    }
}

void fillRows(RangePlanner &planner, const QAbstractItemModel &model, const Filling &filling)
{
    CellArea target = filling.target;
    for (int row = target.top; row < target.top + target.height; ++row) {
        const QStringList texts = textsOfRow(model, filling.source, row);
        for (int column = target.left; column < target.left + target.width; ++column) {
            if (planner.takesTextIn(column))
                planner.put(row, column, filledText(filling, texts, column - filling.source.left));
        }
    }
}

} // namespace

RangePlan fillPlan(const QAbstractItemModel &model,
                   int filledRows,
                   CellArea source,
                   CellArea target,
                   bool isSeries)
{
    RangePlanner planner(model, filledRows);
    CellArea area = target;
    area.height = std::min(area.height, filledRows - area.top);
    if (area.left == source.left)
        fillColumns(planner, model, {source, area, isSeries});
    else
        fillRows(planner, model, {source, area, isSeries});
    return planner.plan();
}

} // namespace ui
