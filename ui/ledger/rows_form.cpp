// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/rows_form.h"

#include "core/models/roles.h"
#include "core/views/cell_value.h"
#include "ui/ledger/short_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct RowsForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::RowsForm)
};

constexpr int kMostRowsLookedAt = 500; ///< to tell what stands there now
constexpr qsizetype kMostColumnsTold = 9;
constexpr qsizetype kMostTextsTold = 3;
constexpr qsizetype kLongestTextTold = 16; ///< characters

/// Whether what stands in the column is mostly one row's own.
bool isOfOneRow(core::ColumnField field)
{
    switch (field) {
    case core::ColumnField::Number:
    case core::ColumnField::Code:
    case core::ColumnField::Objective:
    case core::ColumnField::Title:
    case core::ColumnField::Content:
    case core::ColumnField::Problem:
    case core::ColumnField::RootCause:
    case core::ColumnField::Measure:
    case core::ColumnField::Expected:
    case core::ColumnField::Indicator:
    case core::ColumnField::Actual: return true;
    default: return false;
    }
}

QString nameOf(qsizetype place)
{
    return QString::number(place);
}

/// The texts of a column in @p rows with how many rows have each, the most frequent first; empty
/// where not all are loaded.
QList<std::pair<QString, int>>
textsIn(const core::LedgerModel &model, const QList<int> &rows, int column)
{
    QHash<QString, int> counts;
    for (const int row : rows) {
        const QModelIndex index = model.index(row, column);
        if (!index.data(core::LoadedRole).toBool())
            return {};
        ++counts[index.data(Qt::DisplayRole).toString()];
    }
    QList<std::pair<QString, int>> texts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        texts.append({count.key(), count.value()});
    std::sort(texts.begin(), texts.end(), [](const auto &left, const auto &right) {
        return std::pair(-left.second, left.first) < std::pair(-right.second, right.first);
    });
    return texts;
}

/// What stands in the column now, in a line; empty where it is not known.
QString standing(const core::LedgerModel &model, const QList<int> &rows, int column)
{
    if (rows.size() > kMostRowsLookedAt)
        return {};
    const QList<std::pair<QString, int>> texts = textsIn(model, rows, column);
    QStringList parts;
    for (const auto &[text, count] : texts.mid(0, kMostTextsTold)) {
        const QString name
            = text.isEmpty() ? RowsForm::tr("blank") : shortLine(text, kLongestTextTold);
        parts.append(rows.size() == 1 ? name : RowsForm::tr("%1 (%2)").arg(name).arg(count));
    }
    if (texts.size() > kMostTextsTold)
        parts.append(QStringLiteral("…"));
    return parts.isEmpty()
        ? QString()
        : RowsForm::tr("Now: %1").arg(parts.join(RowsForm::tr(", ", "between texts")));
}

FormNotes notesOn(const FormValues &values, const QHash<QString, QString> &standing)
{
    FormNotes notes;
    notes.hints = standing;
    const bool isBlank = std::all_of(values.cbegin(), values.cend(), [](const QString &text) {
        return text.trimmed().isEmpty();
    });
    if (isBlank && !values.isEmpty())
        notes.faults.insert(nameOf(0), RowsForm::tr("Fill in at least one line."));
    return notes;
}

} // namespace

QList<core::ListColumn> sharedColumns(const core::LedgerModel &model)
{
    QList<core::ListColumn> columns = model.columns();
    columns.removeIf([](const core::ListColumn &column) {
        return isOfOneRow(column.field) || !core::isEditable(column.field);
    });
    return columns;
}

Form rowsForm(const core::LedgerModel &model,
              const QList<int> &rows,
              const QList<core::ListColumn> &columns)
{
    Form form;
    form.title = RowsForm::tr("Edit %n row(s)", nullptr, static_cast<int>(rows.size()));
    form.remark
        = RowsForm::tr("What is filled in is written into all of them, as one step to undo. "
                       "Lines left blank stay as they are.");
    form.verb = RowsForm::tr("Write");
    QHash<QString, QString> standingNow;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const core::ListColumn &column = columns.at(place);
        form.fields.append(
            {nameOf(place), model.headingOf(column).simplified(), FormFieldKind::Line, {}, {}});
        // So many lines would not leave room for it on a small screen.
        if (columns.size() > kMostColumnsTold)
            continue;
        standingNow.insert(
            nameOf(place),
            standing(model, rows, static_cast<int>(model.columns().indexOf(column))));
    }
    form.check = [standingNow](const FormValues &values) { return notesOn(values, standingNow); };
    return form;
}

QString textFor(const FormValues &values, qsizetype place)
{
    return values.value(nameOf(place)).trimmed();
}

} // namespace ui
