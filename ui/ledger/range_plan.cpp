// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/range_plan.h"

#include "core/models/roles.h"
#include "core/views/cell_value.h"
#include "ui/ledger/merged_area.h"

#include <QDate>
#include <QMap>

#include <algorithm>

namespace ui {

namespace {

/// Whether a column takes texts. What a row says of it is not asked: its texts may not be loaded.
bool takesText(const QAbstractItemModel &model, int column)
{
    const int field = model.index(0, column).data(core::FieldRole).toInt();
    return core::isEditable(static_cast<core::ColumnField>(field));
}

/// Puts texts into a plan, one after the other.
class Planner
{
public:
    Planner(const QAbstractItemModel &model, int filledRows)
        : m_model(model)
        , m_filledRows(filledRows)
    {
    }

    void put(int row, int column, const QString &text)
    {
        if (column >= m_model.columnCount())
            return refuse(text);
        const bool isNew = row >= m_filledRows;
        const QModelIndex index = isNew ? QModelIndex() : m_model.index(row, column);
        if (!takesText(m_model, column)) {
            if (isNew || text != index.data(Qt::DisplayRole).toString())
                refuse(text);
            return;
        }
        const int top = isNew ? row : mergedAreaOf(index).top;
        const auto known = m_texts.constFind({top, column});
        if (known == m_texts.cend())
            m_texts.insert({top, column}, text);
        else if (*known != text)
            refuse(text);
    }

    [[nodiscard]] RangePlan plan() const
    {
        RangePlan plan;
        int last = m_filledRows - 1;
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
            const auto [row, column] = text.key();
            plan.cells.append({row, column, *text});
            if (!text->trimmed().isEmpty())
                last = std::max(last, row);
        }
        // Rows of nothing at the end are none.
        plan.cells.removeIf([last](const core::TypedCell &cell) { return cell.row > last; });
        plan.newRows = last + 1 - m_filledRows;
        plan.homeless = m_homeless;
        return plan;
    }

private:
    void refuse(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_homeless.append(text);
    }

    const QAbstractItemModel &m_model;
    int m_filledRows;
    QMap<std::pair<int, int>, QString> m_texts;
    QStringList m_homeless;
};

QString textToCopy(const QAbstractItemModel &model, int row, int column)
{
    return coveringCell(model.index(row, column)).data(Qt::EditRole).toString();
}

QStringList textsOfColumn(const QAbstractItemModel &model, const CellArea &area, int column)
{
    QStringList texts;
    for (int row = area.top; row < area.top + area.height; ++row)
        texts.append(textToCopy(model, row, column));
    return texts;
}

QStringList textsOfRow(const QAbstractItemModel &model, const CellArea &area, int row)
{
    QStringList texts;
    for (int column = area.left; column < area.left + area.width; ++column)
        texts.append(textToCopy(model, row, column));
    return texts;
}

/// The text @p step places from the first one; before it the last one comes again.
QString repeated(const QStringList &texts, int step)
{
    const auto count = static_cast<int>(texts.size());
    return texts.at((step % count + count) % count);
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
    const bool isDay = QDate::fromString(texts.first(), Qt::ISODate).isValid();
    const auto first = placeInSeries(texts.first(), isDay);
    const auto second = placeInSeries(texts.value(1), isDay);
    if (!first || (texts.size() > 1 && !second))
        return repeated(texts, step);
    const qint64 value = *first + step * (second ? *second - *first : 1);
    return isDay ? QDate::fromJulianDay(value).toString(Qt::ISODate) : QString::number(value);
}

} // namespace

CellArea areaOf(const QItemSelectionRange &range)
{
    return {range.top(), range.left(), range.height(), range.width()};
}

RangePlan pastePlan(const QAbstractItemModel &model,
                    int filledRows,
                    const CellBlock &block,
                    const CellArea &area)
{
    Planner planner(model, filledRows);
    if (block.isEmpty() || model.columnCount() == 0)
        return planner.plan();
    const bool isRepeated = area.height % block.height() == 0 && area.width % block.width() == 0;
    const int height = isRepeated ? area.height : block.height();
    const int width = isRepeated ? area.width : block.width();
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column)
            planner.put(area.top + row,
                        area.left + column,
                        block.rows.at(row % block.height()).at(column % block.width()));
    }
    return planner.plan();
}

RangePlan sameTextPlan(const QItemSelection &selection, int filledRows, const QString &text)
{
    if (selection.isEmpty())
        return {};
    const QAbstractItemModel &model = *selection.first().model();
    Planner planner(model, filledRows);
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!takesText(model, column))
                continue;
            for (int row = range.top(); row <= std::min(range.bottom(), filledRows - 1); ++row)
                planner.put(row, column, text);
        }
    }
    return planner.plan();
}

RangePlan fillPlan(const QAbstractItemModel &model,
                   int filledRows,
                   const CellArea &source,
                   const CellArea &target,
                   bool isSeries)
{
    Planner planner(model, filledRows);
    const int end = std::min(target.top + target.height, filledRows);
    const bool isSideways = target.left != source.left;
    for (int column = target.left; column < target.left + target.width; ++column) {
        if (column >= model.columnCount() || !takesText(model, column))
            continue;
        for (int row = target.top; row < end; ++row) {
            const int line = isSideways ? row : column;
            const QStringList texts
                = isSideways ? textsOfRow(model, source, line) : textsOfColumn(model, source, line);
            const int step = isSideways ? column - source.left : row - source.top;
            planner.put(row, column, isSeries ? seriesText(texts, step) : repeated(texts, step));
        }
    }
    return planner.plan();
}

} // namespace ui
