// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/form_sums.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

bool isSumLabel(const QString &text)
{
    static const QRegularExpression label(
        QStringLiteral("^(合计|总计|小计|共计|累计)[:：]?(\\d.*)?$"));
    return label.match(foldForMatching(text)).hasMatch();
}

/// The place of the first figure of @p text; −1 = none.
qsizetype firstFigure(const QString &text)
{
    const auto *const found
        = std::find_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
    return found == text.cend() ? -1 : found - text.cbegin();
}

/// The rows of @p form that @p task stood in, however often it came.
QList<int> rowsIn(const SheetForm &form, const FormTask &task)
{
    QList<int> rows;
    for (const Source &source : task.bundle.sources) {
        if (source.file != form.file || source.sheet != form.name)
            continue;
        rows.append(source.row);
        rows.append(taskFormFromText(source.form).rows);
    }
    return rows;
}

} // namespace

bool isSumRow(const FormRow &row)
{
    return !row.objective.isSet()
        && std::any_of(row.cells.cbegin(), row.cells.cend(), [](const FormCell &cell) {
               return isSumLabel(cell.written.text);
           });
}

bool areAllTasks(const SheetForm &form, const QList<FormTask> &tasks)
{
    QSet<int> known;
    for (const FormTask &task : tasks) {
        const QList<int> rows = rowsIn(form, task);
        if (rows.isEmpty())
            return false;
        known.unite(QSet<int>(rows.cbegin(), rows.cend()));
    }
    for (const FormRow &row : form.rows)
        known.insert(row.row);
    int first = 1;
    for (const FormRow &row : form.head)
        first = std::max(first, row.row + 1);
    // A row that is missing between the others was that of a task.
    const auto last = std::max_element(known.cbegin(), known.cend());
    for (int row = first; last != known.cend() && row < *last; ++row) {
        if (!known.contains(row))
            return false;
    }
    return true;
}

FormRow withoutSums(FormRow row)
{
    for (FormCell &cell : row.cells) {
        const qsizetype figure = firstFigure(cell.written.text);
        if (figure < 0)
            continue;
        const bool isLabel = isSumLabel(cell.written.text);
        cell.written = {isLabel ? cell.written.text.first(figure) : QString()};
    }
    return row;
}

} // namespace core
