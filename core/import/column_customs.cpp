// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_customs.h"

#include "core/import/name_split.h"
#include "core/records/field_members.h"
#include "core/records/written_text.h"

namespace core {

namespace {

constexpr qsizetype kLongestBetween = 2; ///< characters between two names
constexpr int kNamesAtMost = 500; ///< cells that are looked at for what stands between names

/// What stands between the names of @p text; empty if it is one name.
QString separatorIn(const QString &text)
{
    const QStringList names = splitNames(text);
    if (names.size() < 2)
        return {};
    const qsizetype first = text.indexOf(names.at(0));
    const qsizetype end = first + names.at(0).size();
    const qsizetype second = text.indexOf(names.at(1), end);
    if (first < 0 || second <= end || second - end > kLongestBetween)
        return {};
    return text.mid(end, second - end);
}

/// Counts the cells of a column.
class CustomsCounter
{
public:
    explicit CustomsCounter(FormColumn &column)
        : m_column(column)
        , m_isOfNames(roleOf(column.field).has_value())
    {
    }

    void add(const GridCell &cell)
    {
        const WrittenText written = writtenOf(cell);
        if (written.kind == WrittenKind::Day) {
            ++m_days;
            takePattern(dayPatternOf(cell.text, cell.date));
        } else if (written.kind == WrittenKind::Number) {
            ++m_numbers;
        } else if (const auto day = patternedDay(cell.text)) {
            ++m_writtenDays;
            takePattern(day->pattern);
        } else if (plainNumber(cell.text)) {
            ++m_writtenNumbers;
        }
        if (cell.text.endsWith(u'%'))
            m_column.hasPercentSign = true;
        if (m_isOfNames && m_column.separator.isEmpty() && m_names++ < kNamesAtMost)
            m_column.separator = separatorIn(cell.text);
    }

    void settle()
    {
        if (m_days > m_writtenDays && m_days >= m_numbers)
            m_column.kind = WrittenKind::Day;
        else if (m_numbers > m_writtenNumbers)
            m_column.kind = WrittenKind::Number;
    }

private:
    void takePattern(const QString &pattern)
    {
        if (m_column.dayPattern.isEmpty())
            m_column.dayPattern = pattern;
    }

    FormColumn &m_column;
    bool m_isOfNames;
    int m_names = 0;
    int m_days = 0;
    int m_writtenDays = 0;
    int m_numbers = 0;
    int m_writtenNumbers = 0;
};

} // namespace

WrittenText writtenOf(const GridCell &cell)
{
    WrittenText written {cell.text};
    if (cell.kind == CellKind::Number && plainNumber(cell.text)) {
        written.kind = WrittenKind::Number;
    } else if (cell.kind == CellKind::Date && !dayPatternOf(cell.text, cell.date).isEmpty()) {
        written.kind = WrittenKind::Day;
        written.day = cell.date;
    }
    return written;
}

void learnCustoms(FormColumn &column, const SheetGrid &grid, int firstRow)
{
    CustomsCounter counter(column);
    for (int row = firstRow; row < grid.rowCount(); ++row) {
        const GridCell &cell = grid.cell({row, column.column});
        if (!cell.isBlank())
            counter.add(cell);
    }
    counter.settle();
}

} // namespace core
