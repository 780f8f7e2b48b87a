// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What RangeEditing says and writes once it is known which cells take their texts.
#include "core/models/when_ready.h"
#include "ui/ledger/cell_refusal.h"
#include "ui/ledger/range_editing.h"
#include "ui/ledger/short_line.h"
#include "ui/prompts/prompts.h"

namespace ui {

namespace {

constexpr qsizetype kLinesAsked = 6; ///< of texts that are not written, in a question
constexpr qsizetype kLinesTold = 200; ///< … in a list
constexpr qsizetype kLongestShown = 40; ///< characters of a text in them

} // namespace

/// Nothing that was refused is passed over in silence, and no row comes unasked.
void RangeEditing::decide(const Order &order, const RangePlan &plan, const core::RangeEdit &edit)
{
    if (!order.typed.isEmpty()) {
        tellTyped(order, plan, edit);
        return write(order, edit);
    }
    const QStringList lines = unwritten(plan, edit);
    if (lines.isEmpty() && edit.newRows == 0)
        return write(order, edit);
    if (edit.set.isEmpty()) {
        m_context.prompts.tell({order.action == core::ActionKind::ClearCells
                                    ? tr("None of these cells can be cleared.")
                                    : tr("None of these cells can take these texts."),
                                {},
                                lines.mid(0, kLinesTold)});
        return;
    }
    QStringList shown = lines.mid(0, kLinesAsked);
    if (lines.size() > kLinesAsked)
        shown.append(tr("… and %1 more").arg(lines.size() - kLinesAsked));
    m_context.prompts.ask({question(plan, edit), shown.join(u'\n'), tr("Write")},
                          [this, order, edit] { write(order, edit); });
}

/// What was typed into many cells is handed back where some of them refuse it; the others take it.
void RangeEditing::tellTyped(const Order &order, const RangePlan &plan, const core::RangeEdit &edit)
{
    const QStringList lines = unwritten(plan, edit);
    if (!lines.isEmpty())
        Q_EMIT homeless(order.typed, lines.mid(0, kLinesAsked).join(u'\n'));
    else if (plan.cells.isEmpty())
        Q_EMIT homeless(order.typed, tr("None of these cells can take these texts."));
}

QString RangeEditing::question(const RangePlan &plan, const core::RangeEdit &edit) const
{
    const auto missing = static_cast<int>(plan.homeless.size() + edit.refused.size());
    if (edit.newRows == 0)
        return tr("%n text(s) cannot be written. Write the others?", nullptr, missing);
    const bool isOfEntries = core::entryKindOf(m_context.model.list()).has_value();
    return isOfEntries
        ? tr("The texts go beyond the table: add %n entry(ies)?", nullptr, edit.newRows)
        : tr("The texts go beyond the table: add %n task(s)?", nullptr, edit.newRows);
}

QStringList RangeEditing::unwritten(const RangePlan &plan, const core::RangeEdit &edit) const
{
    QStringList lines;
    for (const QString &text : plan.homeless)
        lines.append(tr("No cell for: %1").arg(shortLine(text, kLongestShown)));
    for (const core::CellRefusal &refusal : edit.refused)
        lines.append(refusalText(plan, refusal));
    return lines;
}

QString RangeEditing::refusalText(const RangePlan &plan, const core::CellRefusal &refusal) const
{
    const core::TypedCell &cell = plan.cells.at(refusal.cell);
    const QString place
        = tr("Row %1, %2")
              .arg(QString::number(cell.row + 1),
                   m_context.model.headerData(cell.column, Qt::Horizontal).toString());
    core::Error error = refusal.error;
    error.subject = shortLine(error.subject, kLongestShown); // mostly the text itself
    return tr("%1: %2").arg(place, cellRefusalText(error));
}

void RangeEditing::write(const Order &order, const core::RangeEdit &edit)
{
    if (edit.set.isEmpty()) {
        Q_EMIT reported(tr("Nothing to change."));
        return;
    }
    core::whenReady(
        m_context.editor.apply(edit.set),
        this,
        [this, order, cells = edit.cells](const core::Result<core::ChangeNumber> &answer) {
            if (answer)
                Q_EMIT reported(writtenText(order, cells));
            else
                fail(order, answer.error());
        });
}

QString RangeEditing::writtenText(const Order &order, int cells)
{
    return order.hadHeadings
        ? tr(
            "%n cell(s) written; the first row named the columns and was left out.", nullptr, cells)
        : tr("%n cell(s) written.", nullptr, cells);
}

void RangeEditing::fail(const Order &order, const core::Error &error)
{
    if (order.typed.isEmpty())
        Q_EMIT failed(error);
    else
        Q_EMIT homeless(order.typed, cellRefusalText(error));
}

} // namespace ui
