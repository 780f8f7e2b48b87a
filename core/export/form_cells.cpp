// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_cells.h"

#include "core/export/form_reports.h"
#include "core/records/written_text.h"
#include "core/views/office_words.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// A pattern of QDate as a number format: yyyy年M月d日 is yyyy"年"m"月"d"日".
QString numberFormatOf(const QString &pattern)
{
    QString format;
    for (const QChar sign : pattern) {
        if (sign == u'年' || sign == u'月' || sign == u'日')
            format += u'"' + QString(sign) + u'"';
        else
            format += sign.toLower();
    }
    return format;
}

QString numberFormatOf(PlainNumber number)
{
    QString format = number.isGrouped ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (number.decimals > 0)
        format += u'.' + QString(number.decimals, u'0');
    if (number.isPercent)
        format += u'%';
    return format == u"0" ? QString() : format;
}

/// The office's word for a value, or what the office's tables usually have.
QString wordOf(const QString &key, const FormColumn &column)
{
    for (const FormWord &word : column.words) {
        if (word.key == key)
            return word.word;
    }
    switch (column.field) {
    case ColumnField::State:
        return officeWord(valueOfKey<TaskState>(key).value_or(TaskState::InProgress));
    case ColumnField::TaskClass:
        return officeWord(valueOfKey<TaskClass>(key).value_or(TaskClass::None));
    case ColumnField::Modality:
        return officeWord(valueOfKey<Modality>(key).value_or(Modality::None));
    default: return key;
    }
}

/// What stood in @p column in the rows of @p task; null where the task said it all by itself.
const FormTexts *textsOf(const FormTask &task, const FormColumn &column)
{
    const QList<FormTexts> &texts = task.form.texts;
    const auto found = std::find_if(texts.cbegin(), texts.cend(), [&column](const FormTexts &each) {
        return each.column == column.column;
    });
    return found == texts.cend() ? nullptr : &*found;
}

bool stoodIn(const FormTask &task, const FormColumn &column, const QString &entry)
{
    const FormTexts *texts = textsOf(task, column);
    return texts
        && std::any_of(texts->rows.cbegin(), texts->rows.cend(), [&entry](const WrittenText &row) {
               return row.text.contains(entry);
           });
}

bool wasBlank(const FormTask &task, const FormColumn &column)
{
    const FormTexts *texts = textsOf(task, column);
    return !texts
        || std::all_of(texts->rows.cbegin(), texts->rows.cend(), [](const WrittenText &row) {
               return row.text.isEmpty();
           });
}

/// What stands in @p column, one of the @p columns for reports; none where it is as it stood.
std::optional<QStringList>
reportsIn(const FormTask &task, const FormColumn &column, const QList<const FormColumn *> &columns)
{
    const ReportShare share = reportShares(task, columns).value(columns.indexOf(&column));
    return share.isAsItStood ? std::nullopt : std::optional(share.texts);
}

} // namespace

const FormArea *ownArea(const FormLine &line, const FormColumn &column)
{
    const QList<FormArea> &areas = line.task->form.areas;
    const auto found = std::find_if(areas.cbegin(), areas.cend(), [&](FormArea area) {
        return area.row <= line.offset && line.offset < area.row + area.rows
            && covers(area, column.column);
    });
    return found == areas.cend() ? nullptr : &*found;
}

WorksheetCell worksheetCell(const WrittenText &written)
{
    WorksheetCell cell {written.text};
    if (written.kind == WrittenKind::Day) {
        cell.day = written.day;
        cell.numberFormat = numberFormatOf(dayPatternOf(written.text, written.day));
    } else if (const auto number = plainNumber(written.text);
               number && written.kind == WrittenKind::Number) {
        cell.number = number->value;
        cell.numberFormat = numberFormatOf(*number);
    }
    return cell;
}

FormCells::FormCells(const SheetForm &form, const FormContent &content)
    : m_form(form)
    , m_content(content)
{
}

const Task *FormCells::objective(Id id) const
{
    const auto found = m_content.texts.constFind(id);
    return found == m_content.texts.cend() ? nullptr : &found->task;
}

QStringList FormCells::entries(const FormTask &task, const FormColumn &column) const
{
    const Task *above = objective(m_content.facts.parentOf(task.bundle.task.id));
    return columnEntries({task.bundle, above, task.rows()}, column, m_form.numbersObjectives);
}

bool FormCells::isOfObjective(const FormColumn &column) const
{
    return column.field == ColumnField::Objective
        || (column.field == ColumnField::Number && m_form.numbersObjectives);
}

FormCells::Above
FormCells::above(const FormLine &line, const FormLine *above, const FormColumn &column) const
{
    const FormTask &task = *line.task;
    const bool isCarried = task.form.carried.contains(column.column);
    const FormArea *area = ownArea(line, column);
    if (line.offset > 0)
        return isCarried || (area && area->row < line.offset) ? Above::Merged : Above::Other;
    const bool hasCustom = column.isMerged || column.isCarried;
    // What is carried without a custom was in a wide cell that began further left.
    const bool mayJoin = isCarried || (task.row == 0 && isOfObjective(column) && hasCustom);
    if (!mayJoin || !above || !above->task)
        return Above::Other;
    const bool isSame = isOfObjective(column)
        ? task.bundle.task.parent.isSet()
            && task.bundle.task.parent == above->task->bundle.task.parent
        : entries(task, column) == entries(*above->task, column);
    if (!isSame)
        return Above::Other;
    return column.isMerged ? Above::Merged : Above::Blank;
}

QList<const FormColumn *> FormCells::columnsOf(ColumnField field) const
{
    QList<const FormColumn *> columns;
    for (const FormColumn &column : m_form.columns) {
        if (column.field == field && field != ColumnField::Extra)
            columns.append(&column);
    }
    return columns;
}

/// What of @p said belongs into @p column where several hold the same: what stood in it. What stood
/// in none goes where nothing is left of what stood there, else into the first.
QStringList
FormCells::shareOf(const FormTask &task, const FormColumn &column, const QStringList &said) const
{
    const QList<const FormColumn *> columns = columnsOf(column.field);
    if (columns.size() < 2)
        return said;
    const auto isLeft = [&](const FormColumn *each) {
        return std::any_of(said.cbegin(), said.cend(), [&](const QString &entry) {
            return stoodIn(task, *each, entry);
        });
    };
    const auto emptied = std::find_if(columns.cbegin(), columns.cend(), [&](const auto *each) {
        return !wasBlank(task, *each) && !isLeft(each);
    });
    const FormColumn *forNew = emptied == columns.cend() ? columns.constFirst() : *emptied;
    QStringList share;
    for (const QString &entry : said) {
        const auto stood = std::find_if(columns.cbegin(), columns.cend(), [&](const auto *each) {
            return stoodIn(task, *each, entry);
        });
        if ((stood == columns.cend() ? forNew : *stood) == &column)
            share.append(entry);
    }
    return share;
}

QString
FormCells::inWords(const QString &entry, const FormTask &task, const FormColumn &column) const
{
    switch (column.field) {
    case ColumnField::State:
    case ColumnField::TaskClass:
    case ColumnField::Modality: return entry.isEmpty() ? entry : wordOf(entry, column);
    case ColumnField::LeadUnit: break;
    default: return entry;
    }
    if (!entry.isEmpty())
        return entry;
    for (const Unit &unit : m_content.units) {
        if (unit.id == task.bundle.task.unit)
            return unit.name;
    }
    return {};
}

WorksheetCell FormCells::cell(const FormLine &line, const FormColumn &column) const
{
    const FormTask &task = *line.task;
    const QStringList said = entries(task, column);
    const FormTexts *stood = textsOf(task, column);
    const QList<const FormColumn *> columns = columnsOf(column.field);
    std::optional<QStringList> share;
    // Each report has its own column, where there are several.
    if (column.field == ColumnField::Report && columns.size() > 1)
        share = reportsIn(task, column, columns);
    else if (!stood || stood->said != digestOf(said))
        share = shareOf(task, column, said);
    if (!share)
        return stood ? worksheetCell(stood->rows.value(line.offset)) : WorksheetCell {};
    const int rows = rowsOf(task.form, column, task.rows());
    const QString text = rowTexts(*share, column, rows).value(line.offset);
    const bool isFirst = line.offset == 0;
    return worksheetCell(writtenAs(isFirst ? inWords(text, task, column) : text, column));
}

} // namespace core
