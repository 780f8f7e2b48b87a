// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_rows.h"

#include "core/base/text.h"
#include "core/import/repeated_rows.h"
#include "core/import/row_words.h"
#include "core/records/field_members.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace core {

QList<qsizetype> TableRow::ownCells() const
{
    QList<qsizetype> own;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isOwn(i))
            own.append(i);
    }
    return own;
}

namespace {

// Half a character cannot be stored; its place is marked and reported.
QString withoutHalfCharacters(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool isPair = result.at(i).isHighSurrogate() && i + 1 < result.size()
            && result.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (result.at(i).isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

/// Whether a task has a list of what stands in a column for @p field.
bool isOfList(ColumnField field)
{
    switch (field) {
    case ColumnField::Node:
    case ColumnField::Deadline:
    case ColumnField::CooperatingDuty:
    case ColumnField::Report: return true;
    default:
        return measureTextOf(field) || measureDayOf(field) || outcomeTextOf(field) || roleOf(field);
    }
}

bool isWholeDay(const TableCell &cell)
{
    static const QRegularExpression day(
        QStringLiteral("^(\\d{4}|[〇零一二三四五六七八九]{4})[年./-].{1,3}[月./-].{1,3}日?$"));
    return cell.kind == CellKind::Date || day.match(foldForMatching(cell.text)).hasMatch();
}

constexpr int kJudgedRows = 500; ///< what 序号 counts is seen at the beginning of a table

class RowReader
{
public:
    /// Reads the rows of @p grid before @p end.
    RowReader(const SheetGrid &grid, const HeaderMap &header, int end)
        : m_grid(grid)
        , m_header(header)
        , m_columns(header.columns())
        , m_end(std::min(grid.rowCount(), end))
    {
    }

    [[nodiscard]] TableRows read();

private:
    void readCells();
    [[nodiscard]] TableRow readRow(int row);
    [[nodiscard]] TableCell readCell(int row, const MappedColumn &column);
    void report(ImportIssueKind kind, int row, const MappedColumn &column, const QString &value);
    [[nodiscard]] bool isSkipped(const TableRow &row) const;
    [[nodiscard]] bool repeatsHeader(const TableRow &row) const;
    [[nodiscard]] bool isAlone(const TableRow &row) const;
    [[nodiscard]] bool isEntryAlone(qsizetype place) const;
    [[nodiscard]] bool isSection(const TableRow &row) const;
    [[nodiscard]] bool isNumberOverOthers(qsizetype place) const;
    void chooseTask();
    void chooseGroup();
    void giveRoles();
    [[nodiscard]] bool repeatsTask(qsizetype place) const;
    [[nodiscard]] bool hasSameNumber(const TableRow &row, const TableRow &above) const;
    [[nodiscard]] RowRole roleOf(qsizetype place, bool hasTaskAbove) const;
    void carryDown();
    [[nodiscard]] bool isNamedByNumber(const TableRow &row) const;
    void findWhatNumbersCount();

    const SheetGrid &m_grid;
    const HeaderMap &m_header;
    const QList<MappedColumn> &m_columns;
    int m_end; ///< the row after the last one read
    TableRows m_result;
};

TableRows RowReader::read()
{
    readCells();
    chooseTask();
    chooseGroup();
    giveRoles();
    carryDown();
    findWhatNumbersCount();
    return std::move(m_result);
}

void RowReader::report(ImportIssueKind kind,
                       int row,
                       const MappedColumn &column,
                       const QString &value)
{
    m_result.issues.append({kind, m_grid.name(), row + 1, columnLetters(column.column), value, {}});
}

TableCell RowReader::readCell(int row, const MappedColumn &column)
{
    const CellPosition position {row, column.column};
    const auto merge = m_grid.mergeAt(position);
    // An area two columns wide belongs to its first column: the second says nothing of its own.
    const bool isBeside = merge && merge->first.column != column.column;
    const CellPosition origin = merge ? merge->first : position;
    const GridCell &cell = m_grid.cell(origin);
    if (isBeside || cell.isBlank() || origin.row <= m_header.lastRow())
        return {};
    const auto clean = cleanText(cell.text);
    // The same text is held once.
    QString text = clean == cell.text ? cell.text : clean.value_or(QString());
    if (!clean)
        text = cleanText(withoutHalfCharacters(cell.text)).value_or(QString());
    TableCell result {std::move(text), cell.kind, cell.date, origin.row};
    if (origin.row != row)
        return result;
    if (result.text.contains(QChar::ReplacementCharacter))
        report(ImportIssueKind::TextUnreadable, row, column, result.text);
    if (cell.kind == CellKind::Error)
        report(ImportIssueKind::FormulaError, row, column, result.text);
    if (cell.kind == CellKind::Uncomputed)
        report(ImportIssueKind::FormulaWithoutValue, row, column, result.text);
    return result;
}

TableRow RowReader::readRow(int row)
{
    TableRow result {row, RowRole::Task, {}};
    result.cells.reserve(m_columns.size());
    for (const MappedColumn &column : m_columns)
        result.cells.append(readCell(row, column));
    return result;
}

void RowReader::readCells()
{
    for (int row = m_header.lastRow() + 1; row < m_end; ++row) {
        TableRow read = readRow(row);
        if (!isSkipped(read))
            m_result.rows.append(std::move(read));
    }
}

bool RowReader::isSkipped(const TableRow &row) const
{
    QStringList own;
    for (const qsizetype i : row.ownCells())
        own.append(row.cells.at(i).text);
    return own.isEmpty() || isFootRow(own) || repeatsHeader(row);
}

// On the later pages of a long table the header stands again.
bool RowReader::repeatsHeader(const TableRow &row) const
{
    const QList<qsizetype> own = row.ownCells();
    return own.size() > 1 && std::all_of(own.cbegin(), own.cend(), [&](qsizetype i) {
               return foldForMatching(row.cells.at(i).text)
                   == foldForMatching(m_columns.at(i).header);
           });
}

bool RowReader::isAlone(const TableRow &row) const
{
    return row.ownCells().size() == 1;
}

// A measure or a name alone in a row is one more of the task right above. What stands across
// several columns is a remark about the table, and a day in its last row the day it was made.
bool RowReader::isEntryAlone(qsizetype place) const
{
    const TableRow &row = m_result.rows.at(place);
    const bool isNext = place > 0 && m_result.rows.at(place - 1).row + 1 == row.row;
    const bool isLast = place + 1 == m_result.rows.size();
    const TableCell &cell = row.cells.at(row.ownCells().constFirst());
    if (!isNext || (isLast && isWholeDay(cell)))
        return false;
    const MappedColumn &column = m_columns.at(row.ownCells().constFirst());
    const auto merge = m_grid.mergeAt({row.row, column.column});
    const bool isWide = merge && merge->last.column > merge->first.column;
    return !isWide && isOfList(column.field);
}

// 一、社会救助 alone in its row, or 一 in 序号 with one text beside it.
bool RowReader::isSection(const TableRow &row) const
{
    const QList<qsizetype> own = row.ownCells();
    if (own.size() == 1)
        return own.constFirst() <= m_result.task
            && isSectionHeading(row.cells.at(own.constFirst()).text);
    const bool isPair = own.size() == 2 && own.constFirst() == m_header.indexOf(ColumnField::Number)
        && own.constLast() <= m_result.task;
    return isPair && isSectionNumber(row.cells.at(own.constFirst()).text);
}

// 1 and a name alone in a row over 1.1, where nothing else tells what belongs together.
bool RowReader::isNumberOverOthers(qsizetype place) const
{
    if (m_result.group || place + 1 == m_result.rows.size())
        return false;
    const TableRow &row = m_result.rows.at(place);
    const QList<qsizetype> own = row.ownCells();
    const auto isOf = [&](qsizetype index, ColumnField first, ColumnField second) {
        return index == m_header.indexOf(first) || index == m_header.indexOf(second);
    };
    const bool isNamed = isOf(own.constLast(), ColumnField::Title, ColumnField::Content);
    const bool isAlone = own.size() == 1
        || (own.size() == 2 && isOf(own.constFirst(), ColumnField::Number, ColumnField::Code));
    const QString figures = figuresOf(row, m_header);
    return isNamed && isAlone && !figures.isEmpty()
        && figuresOf(m_result.rows.at(place + 1), m_header).startsWith(figures + u'.');
}

void RowReader::chooseTask()
{
    const auto content = m_header.indexOf(ColumnField::Content);
    const auto title = m_header.indexOf(ColumnField::Title);
    m_result.task = content ? *content : title.value_or(0);
}

// A title that spans several contents, by a merge or by blanks under it, is what they have in
// common.
void RowReader::chooseGroup()
{
    m_result.group = m_header.indexOf(ColumnField::Objective);
    const auto title = m_header.indexOf(ColumnField::Title);
    const auto content = m_header.indexOf(ColumnField::Content);
    if (m_result.group || !title || !content || *title > *content)
        return;
    bool hasTitle = false;
    for (const TableRow &row : std::as_const(m_result.rows)) {
        const bool spans = hasTitle && !row.isOwn(*title) && row.isOwn(*content) && !isSection(row);
        if (spans)
            m_result.group = title;
        hasTitle = hasTitle || row.isOwn(*title);
    }
}

RowRole RowReader::roleOf(qsizetype place, bool hasTaskAbove) const
{
    const TableRow &row = m_result.rows.at(place);
    if (isSection(row))
        return RowRole::Section;
    if (row.isOwn(m_result.task))
        return RowRole::Task;
    if (!row.cells.at(m_result.task).isEmpty() && hasTaskAbove)
        return RowRole::Continuation;
    // Another column may name the task where its own cell is blank; an objective may be one itself.
    for (const ColumnField field : {ColumnField::Title, ColumnField::Content, ColumnField::Code}) {
        const auto index = m_header.indexOf(field);
        if (index && row.isOwn(*index))
            return RowRole::Task;
    }
    if (m_result.group && row.isOwn(*m_result.group))
        return RowRole::Task;
    const auto number = m_header.indexOf(ColumnField::Number);
    const bool isNumbered = number && row.isOwn(*number);
    const bool isMore = !isNumbered && (!isAlone(row) || isEntryAlone(place));
    return hasTaskAbove && isMore ? RowRole::Joined : RowRole::Stray;
}

/// Whether both rows are told to be the same task: by its id in a list of ours, else by 编号 or
/// 序号.
bool RowReader::hasSameNumber(const TableRow &row, const TableRow &above) const
{
    if (const auto id = m_header.taskId()) {
        const QString &own = m_grid.cell({row.row, *id}).text;
        return m_header.isExportedList() && !own.isEmpty()
            && own == m_grid.cell({above.row, *id}).text;
    }
    const auto code = m_header.indexOf(ColumnField::Code);
    const auto number = code ? code : m_header.indexOf(ColumnField::Number);
    return number && row.isOwn(*number)
        && row.cells.at(*number).text == above.cells.at(*number).text;
}

/// Whether the row is one more entry of the task above, whose own cells it says again.
bool RowReader::repeatsTask(qsizetype place) const
{
    if (place == 0 || m_header.isReturned())
        return false;
    const TableRow &row = m_result.rows.at(place);
    const TableRow &above = m_result.rows.at(place - 1);
    const bool isTaskAbove = above.role == RowRole::Task || above.role == RowRole::Continuation;
    return isTaskAbove && row.isOwn(m_result.task) && hasSameNumber(row, above)
        && repeatsRow(row, above, m_columns);
}

void RowReader::giveRoles()
{
    bool hasTask = false;
    for (qsizetype place = 0; place < m_result.rows.size(); ++place) {
        const bool isHeading = isNumberOverOthers(place);
        TableRow &row = m_result.rows[place];
        row.role = isHeading ? RowRole::Section : roleOf(place, hasTask);
        if (row.role == RowRole::Task && repeatsTask(place)) {
            row.role = RowRole::Continuation;
            carryRepeated(row, m_result.rows.at(place - 1), m_columns);
        }
        if (row.role == RowRole::Section)
            hasTask = false;
        else
            hasTask = hasTask || row.role == RowRole::Task;
    }
}

/// Whether an export of ours says which task the row is: what is blank there is blank.
bool RowReader::isNamedByNumber(const TableRow &row) const
{
    const auto id = m_header.taskId();
    return id && !m_grid.cell({row.row, *id}).isBlank();
}

void RowReader::carryDown()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ColumnField field = m_columns.at(i).field;
        const bool isCarried = i < m_result.task
            && (field == ColumnField::Number || field == ColumnField::TaskClass
                || i == m_result.group);
        if (!isCarried)
            continue;
        TableCell above;
        for (TableRow &row : m_result.rows) {
            if (row.role == RowRole::Section)
                above = {};
            else if (row.cells.at(i).isEmpty() && !isNamedByNumber(row))
                row.cells[i] = above;
            else
                above = row.cells.at(i);
        }
    }
}

// 序号 counts objectives if no objective has tasks of different numbers.
void RowReader::findWhatNumbersCount()
{
    const auto number = m_header.indexOf(ColumnField::Number);
    if (!number || !m_result.group)
        return;
    m_result.numbersObjectives = true;
    QHash<QString, QString> numberOf;
    for (const TableRow &row : std::as_const(m_result.rows)) {
        const QString group = foldForMatching(row.cells.at(*m_result.group).text);
        const QString text = foldForMatching(row.cells.at(*number).text);
        if (row.role != RowRole::Task || group.isEmpty() || text.isEmpty())
            continue;
        const auto known = numberOf.constFind(group);
        if (known == numberOf.cend())
            numberOf.insert(group, text);
        else if (*known != text)
            m_result.numbersObjectives = false;
    }
}

} // namespace

QString figuresOf(const TableRow &row, const HeaderMap &header)
{
    for (const ColumnField field :
         {ColumnField::Number, ColumnField::Code, ColumnField::Title, ColumnField::Content}) {
        const auto index = header.indexOf(field);
        if (index && row.isOwn(*index))
            return figuresOf(row.cells.at(*index).text);
    }
    return {};
}

TableRows readRows(const SheetGrid &grid, const HeaderMap &header)
{
    return RowReader(grid, header, grid.rowCount()).read();
}

bool numbersTasks(const SheetGrid &grid, const HeaderMap &header)
{
    if (!header.indexOf(ColumnField::Number))
        return false;
    const TableRows rows = RowReader(grid, header, header.lastRow() + 1 + kJudgedRows).read();
    return rows.group && !rows.numbersObjectives;
}

} // namespace core
