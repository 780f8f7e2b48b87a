// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_map.h"

#include "core/base/text.h"
#include "core/records/exported_columns.h"

#include <QMap>
#include <QSet>

namespace core {

namespace {

constexpr int kSearchedRows = 100;
constexpr int kHeaderRowsAtMost = 4;
constexpr int kWordsAtLeast = 2;

bool namesTask(ColumnField field)
{
    return field == ColumnField::Objective || field == ColumnField::Title
        || field == ColumnField::Content || field == ColumnField::Measure
        || field == ColumnField::Indicator || field == ColumnField::TargetDelivered
        || field == ColumnField::TargetSought;
}

class HeaderFinder
{
public:
    HeaderFinder(const SheetGrid &grid,
                 const HeaderWords &words,
                 const QList<ImportOptions::Column> &chosen)
        : m_grid(grid)
        , m_words(words)
        , m_chosen(chosen)
    {
    }

    [[nodiscard]] std::optional<HeaderMap> find() const
    {
        std::optional<int> row = bestRow(false);
        if (!row)
            row = bestRow(true);
        if (!row)
            return std::nullopt;
        const int last = lastRowOf(*row);
        HeaderMap header(*row, last, columns(*row, last));
        const QHash<int, ExportedColumn> added = addedColumns(*row, last);
        for (auto each = added.cbegin(); each != added.cend(); ++each) {
            if (each.value() == ExportedColumn::ReportDay)
                header.setReportDay(each.key());
            if (each.value() == ExportedColumn::TaskId)
                header.setTaskId(each.key());
            if (each.value() == ExportedColumn::SectionTaskId) {
                header.setTaskId(each.key());
                header.setReturned();
            }
        }
        return header;
    }

private:
    [[nodiscard]] std::optional<ColumnField> chosenField(int column, const QString &header) const;
    /// @param asksUser whether columns the user names count as well: their letters fit every row.
    [[nodiscard]] std::optional<int> bestRow(bool asksUser) const;
    [[nodiscard]] int score(int row, bool asksUser) const;
    [[nodiscard]] int lastRowOf(int row) const;
    [[nodiscard]] std::optional<ColumnField> fieldOf(const QStringList &levels) const;
    [[nodiscard]] QStringList levels(int first, int last, int column) const;
    [[nodiscard]] QList<MappedColumn> columns(int first, int last) const;
    [[nodiscard]] QHash<QString, int> rightmostColumns(int first, int last) const;
    [[nodiscard]] QHash<int, ExportedColumn> addedColumns(int first, int last) const;
    [[nodiscard]] QSet<int> derivedColumns(int first, int last) const;
    [[nodiscard]] QSet<int> filledColumns(int last) const;
    static void settleTask(QList<MappedColumn> &columns);
    static void settleMeasures(QList<MappedColumn> &columns, const QSet<int> &chosen);
    static void settleUnitOfIndicator(QList<MappedColumn> &columns, const QSet<int> &chosen);
    static void settleRepeated(QList<MappedColumn> &columns, const QSet<int> &chosen);

    const SheetGrid &m_grid;
    const HeaderWords &m_words;
    const QList<ImportOptions::Column> &m_chosen;
};

std::optional<ColumnField> HeaderFinder::chosenField(int column, const QString &header) const
{
    for (const ImportOptions::Column &choice : m_chosen) {
        const bool isOfSheet = choice.sheet.isEmpty() || choice.sheet == m_grid.name();
        if (isOfSheet
            && (columnFromLetters(choice.name) == column
                || foldForMatching(choice.name) == foldForMatching(header)))
            return choice.field;
    }
    return std::nullopt;
}

int HeaderFinder::score(int row, bool asksUser) const
{
    QSet<ColumnField> fields;
    bool isOfTask = false;
    const QList<int> used = m_grid.usedColumns(row);
    for (const int column : used) {
        const QString header = m_grid.cell({row, column}).text;
        std::optional<ColumnField> field = m_words.field(header);
        if (!field && asksUser)
            field = chosenField(column, header);
        if (!field)
            continue;
        fields.insert(*field);
        isOfTask = isOfTask || namesTask(*field);
    }
    return isOfTask && fields.size() >= kWordsAtLeast ? static_cast<int>(fields.size()) : 0;
}

std::optional<int> HeaderFinder::bestRow(bool asksUser) const
{
    std::optional<int> best;
    int bestScore = 0;
    for (int row = 0; row < std::min(m_grid.rowCount(), kSearchedRows); ++row) {
        const int here = score(row, asksUser);
        if (here > bestScore) {
            best = row;
            bestScore = here;
        }
    }
    return best;
}

int HeaderFinder::lastRowOf(int row) const
{
    int last = row;
    const QList<int> used = m_grid.usedColumns(row);
    for (const int column : used) {
        const auto merge = m_grid.mergeAt({row, column});
        if (merge && merge->last.row - row < kHeaderRowsAtMost)
            last = std::max(last, merge->last.row);
    }
    return last;
}

QStringList HeaderFinder::levels(int first, int last, int column) const
{
    QStringList texts;
    for (int row = first; row <= last; ++row) {
        const auto merge = m_grid.mergeAt({row, column});
        const QString text = m_grid.cell(merge ? merge->first : CellPosition {row, column}).text;
        if (!QStringView(text).trimmed().isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/// By header; of several columns with the same one the last.
QHash<QString, int> HeaderFinder::rightmostColumns(int first, int last) const
{
    QHash<QString, int> rightmost;
    for (int column = 0; column < m_grid.columnCount(); ++column)
        rightmost.insert(levels(first, last, column).join(u'\n'), column);
    return rightmost;
}

// What an export of ours has added, by column; the office's columns of the same name stand left of
// it. Without the column of ids the table is none of ours.
QHash<int, ExportedColumn> HeaderFinder::addedColumns(int first, int last) const
{
    using enum ExportedColumn;
    const QHash<QString, int> rightmost = rightmostColumns(first, last);
    QHash<int, ExportedColumn> added;
    const auto section = rightmost.constFind(exportedHeader(SectionTaskId));
    if (section != rightmost.cend())
        added.insert(*section, SectionTaskId);
    if (!rightmost.contains(exportedHeader(TaskId)))
        return added;
    for (const ExportedColumn each : {TaskId, DueDay, ReportDay, Light, Remaining}) {
        if (const auto found = rightmost.constFind(exportedHeader(each)); found != rightmost.cend())
            added.insert(*found, each);
    }
    return added;
}

// What the five lists say of their entries that follows from other columns: the light of each
// stands under 状态.
QSet<int> HeaderFinder::derivedColumns(int first, int last) const
{
    const QHash<QString, int> rightmost = rightmostColumns(first, last);
    const bool isList = rightmost.contains(exportedHeader(ExportedColumn::TaskId))
        && !rightmost.contains(exportedHeader(ExportedColumn::ReportDay));
    QSet<int> derived;
    for (const QStringView header : {u"状态", u"延期情况", u"完成率"}) {
        const auto found = rightmost.constFind(header.toString());
        if (isList && found != rightmost.cend())
            derived.insert(*found);
    }
    return derived;
}

/// Columns with anything below row @p last.
QSet<int> HeaderFinder::filledColumns(int last) const
{
    QSet<int> filled;
    for (int row = last + 1; row < m_grid.rowCount(); ++row) {
        const QList<int> used = m_grid.usedColumns(row);
        filled.unite(QSet<int>(used.cbegin(), used.cend()));
    }
    return filled;
}

/// The lowest row of a header says most: 责任分工 over 责任领导; of 单位 the row above tells which
/// one it is: 配合 over 单位.
std::optional<ColumnField> HeaderFinder::fieldOf(const QStringList &levels) const
{
    const auto lowest = levels.isEmpty() ? std::nullopt : m_words.field(levels.constLast());
    if (levels.size() > 1 && lowest == ColumnField::LeadUnit) {
        if (const auto joined = m_words.field(levels.mid(levels.size() - 2).join(QString())))
            return joined;
    }
    std::optional<ColumnField> field = lowest;
    for (auto text = levels.crbegin(); text != levels.crend() && !field; ++text)
        field = m_words.field(*text);
    return field;
}

QList<MappedColumn> HeaderFinder::columns(int first, int last) const
{
    QList<MappedColumn> columns;
    QSet<int> chosen;
    const QHash<int, ExportedColumn> added = addedColumns(first, last);
    const QSet<int> derived = derivedColumns(first, last);
    const QSet<int> filled = filledColumns(last);
    for (int column = 0; column < m_grid.columnCount(); ++column) {
        if (added.contains(column) || derived.contains(column))
            continue;
        QStringList texts = levels(first, last, column);
        const QString header = texts.join(u'\n');
        // Rows of a header that an export of ours has joined.
        if (!added.isEmpty() && header.contains(u'\n'))
            texts = QStringList {header.section(u'\n', -1), header};
        std::optional<ColumnField> field = chosenField(column, header);
        if (field)
            chosen.insert(column);
        if (!field)
            field = fieldOf(texts);
        if (field || !header.isEmpty() || filled.contains(column))
            columns.append({column, header, field.value_or(ColumnField::Extra)});
    }
    settleTask(columns);
    settleMeasures(columns, chosen);
    settleUnitOfIndicator(columns, chosen);
    settleRepeated(columns, chosen);
    return columns;
}

// 重点任务 is the objective over 工作内容; where a table has neither content nor title it is the
// task. A table of indicators, targets or measures alone has its tasks in them.
void HeaderFinder::settleTask(QList<MappedColumn> &columns)
{
    const auto find = [&columns](ColumnField field) {
        return std::find_if(columns.begin(), columns.end(), [field](const MappedColumn &column) {
            return column.field == field;
        });
    };
    if (find(ColumnField::Title) != columns.end() || find(ColumnField::Content) != columns.end())
        return;
    for (const ColumnField field : {ColumnField::Objective,
                                    ColumnField::Indicator,
                                    ColumnField::TargetDelivered,
                                    ColumnField::TargetSought,
                                    ColumnField::Measure}) {
        const auto column = find(field);
        if (column != columns.end()) {
            column->field = ColumnField::Title;
            return;
        }
    }
}

// 整改时限 and 措施责任人 are the task's where no column holds measures.
void HeaderFinder::settleMeasures(QList<MappedColumn> &columns, const QSet<int> &chosen)
{
    const auto has = [&columns](ColumnField field) {
        return std::any_of(columns.cbegin(), columns.cend(), [field](const MappedColumn &column) {
            return column.field == field;
        });
    };
    if (has(ColumnField::Measure))
        return;
    const bool hasDeadline = has(ColumnField::Deadline);
    for (MappedColumn &column : columns) {
        if (chosen.contains(column.column))
            continue;
        if (column.field == ColumnField::MeasurePhrase && !hasDeadline)
            column.field = ColumnField::Deadline;
        else if (column.field == ColumnField::MeasureOwner)
            column.field = ColumnField::Person;
    }
}

// 单位 right of an indicator is what the indicator counts in, unless the user says otherwise.
void HeaderFinder::settleUnitOfIndicator(QList<MappedColumn> &columns, const QSet<int> &chosen)
{
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (columns.at(i - 1).field == ColumnField::Indicator
            && !chosen.contains(columns.at(i).column)
            && foldForMatching(columns.at(i).header) == QStringLiteral("单位"))
            columns[i].field = ColumnField::IndicatorUnit;
    }
}

// A second column of one field would overwrite the first: it is kept word for word instead.
// Measures, people and reports are lists and may have several columns. A column the user named goes
// before one that was guessed.
void HeaderFinder::settleRepeated(QList<MappedColumn> &columns, const QSet<int> &chosen)
{
    static const QSet<ColumnField> lists {ColumnField::Measure,
                                          ColumnField::Leader,
                                          ColumnField::LeadUnit,
                                          ColumnField::Person,
                                          ColumnField::Cooperating,
                                          ColumnField::Contact,
                                          ColumnField::Report};
    QSet<ColumnField> seen;
    for (const bool areChosen : {true, false}) {
        for (MappedColumn &column : columns) {
            if (chosen.contains(column.column) != areChosen)
                continue;
            if (seen.contains(column.field) && !lists.contains(column.field))
                column.field = ColumnField::Extra;
            seen.insert(column.field);
        }
    }
}

} // namespace

HeaderMap::HeaderMap(int firstRow, int lastRow, QList<MappedColumn> columns)
    : m_firstRow(firstRow)
    , m_lastRow(lastRow)
    , m_columns(std::move(columns))
{
}

std::optional<qsizetype> HeaderMap::indexOf(ColumnField field) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field == field)
            return i;
    }
    return std::nullopt;
}

std::optional<HeaderMap> findHeader(const SheetGrid &grid,
                                    const HeaderWords &words,
                                    const QList<ImportOptions::Column> &chosen)
{
    return HeaderFinder(grid, words, chosen).find();
}

} // namespace core
