// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/range_editing.h"

#include "core/models/when_ready.h"
#include "ui/ledger/cell_refusal.h"
#include "ui/ledger/fill_handle.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/table_copy.h"
#include "ui/prompts/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

namespace {

constexpr qsizetype kLinesShown = 6; ///< of texts that are not written

QString shortened(const QString &text)
{
    constexpr qsizetype kMost = 40;
    const QString line = QString(text).replace(u'\n', u' ');
    return line.size() <= kMost ? line : line.left(kMost) + u'…';
}

} // namespace

RangeEditing::RangeEditing(LedgerView &view, const Context &context, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_context(context)
{
    connect(&view, &LedgerView::cellsClearRequested, this, &RangeEditing::clear);
    auto *handle = new FillHandle(view, this);
    connect(handle, &FillHandle::dragged, this, &RangeEditing::fill);
}

/// The range that was selected first; with Ctrl there can be several.
QItemSelectionRange RangeEditing::range() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    return selection.isEmpty() ? QItemSelectionRange(m_view.currentIndex()) : selection.first();
}

bool RangeEditing::copy()
{
    if (m_view.selectionModel()->selection().size() > 1) {
        Q_EMIT reported(tr("Only one area of cells can be copied at a time."));
        return false;
    }
    if (!isLoaded(areaOf(range()))) {
        Q_EMIT reported(tr("So many rows cannot be copied at once: export the table instead."));
        return false;
    }
    m_view.copySelection();
    return true;
}

/// Texts are held of the rows round those on the screen.
bool RangeEditing::isLoaded(const CellArea &area) const
{
    for (int row = area.top; row < area.top + area.height; ++row) {
        if (!m_context.model.index(row, 0).data(core::LoadedRole).toBool())
            return false;
    }
    return true;
}

void RangeEditing::cut()
{
    if (copy())
        clear();
}

void RangeEditing::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = data ? blockOfMimeData(*data) : CellBlock();
    if (block.isEmpty() || !range().isValid()) {
        Q_EMIT reported(tr("There is nothing on the clipboard that cells can take."));
        return;
    }
    carryOut(pastePlan(m_context.model, m_context.model.filledRowCount(), block, areaOf(range())),
             core::ActionKind::PasteCells);
}

void RangeEditing::clear()
{
    carryOut(sameTextPlan(
                 m_view.selectionModel()->selection(), m_context.model.filledRowCount(), QString()),
             core::ActionKind::ClearCells);
}

void RangeEditing::typeIntoAll(const QString &text)
{
    carryOut(
        sameTextPlan(m_view.selectionModel()->selection(), m_context.model.filledRowCount(), text),
        core::ActionKind::EditCells);
}

/// A single row takes what stands above it.
void RangeEditing::fillDown()
{
    const CellArea area = areaOf(range());
    const int source = area.height > 1 ? area.top : area.top - 1;
    if (range().isValid() && source >= 0)
        fill({source, area.left, 1, area.width},
             {source + 1, area.left, area.top + area.height - source - 1, area.width},
             false);
}

void RangeEditing::fillRight()
{
    const CellArea area = areaOf(range());
    const int source = area.width > 1 ? area.left : area.left - 1;
    if (range().isValid() && source >= 0)
        fill({area.top, source, area.height, 1},
             {area.top, source + 1, area.height, area.left + area.width - source - 1},
             false);
}

void RangeEditing::fill(const CellArea &source, const CellArea &target, bool isSeries)
{
    if (!isLoaded(source)) {
        Q_EMIT reported(tr("The cells to fill from are not on the screen."));
        return;
    }
    carryOut(fillPlan(m_context.model, m_context.model.filledRowCount(), source, target, isSeries),
             core::ActionKind::FillCells);
}

void RangeEditing::carryOut(const RangePlan &plan, core::ActionKind action)
{
    if (plan.cells.isEmpty() && plan.homeless.isEmpty())
        return;
    if (m_context.model.isReadOnly()) {
        Q_EMIT reported(tr("To read only: nothing can be typed now."));
        return;
    }
    core::whenReady(m_context.model.rangeChange(plan.cells, action),
                    this,
                    [this, plan, action](const core::Result<core::RangeEdit> &edit) {
                        if (edit)
                            decide(plan, action, *edit);
                        else
                            Q_EMIT failed(edit.error());
                    });
}

/// Nothing that was refused is passed over in silence, and no row comes unasked.
void RangeEditing::decide(const RangePlan &plan,
                          core::ActionKind action,
                          const core::RangeEdit &edit)
{
    const QStringList lines = unwritten(plan, edit);
    const bool isClearing = action == core::ActionKind::ClearCells;
    if (lines.isEmpty() && (plan.newRows == 0 || edit.cells == 0))
        return write(edit);
    if (edit.cells == 0) {
        m_context.prompts.tell({isClearing ? tr("None of these cells can be cleared.")
                                           : tr("None of these cells can take these texts."),
                                {},
                                lines});
        return;
    }
    QStringList shown = lines.mid(0, kLinesShown);
    if (lines.size() > kLinesShown)
        shown.append(tr("… and %1 more").arg(lines.size() - kLinesShown));
    m_context.prompts.ask({question(plan, edit), shown.join(u'\n'), tr("Write")},
                          [this, edit] { write(edit); });
}

QString RangeEditing::question(const RangePlan &plan, const core::RangeEdit &edit) const
{
    const auto missing = static_cast<int>(plan.homeless.size() + edit.refused.size());
    if (plan.newRows == 0)
        return tr("%n text(s) cannot be written. Write the others?", nullptr, missing);
    const bool isOfEntries = core::entryKindOf(m_context.model.list()).has_value();
    return isOfEntries
        ? tr("The texts go beyond the table: add %n entry(ies)?", nullptr, plan.newRows)
        : tr("The texts go beyond the table: add %n task(s)?", nullptr, plan.newRows);
}

QStringList RangeEditing::unwritten(const RangePlan &plan, const core::RangeEdit &edit) const
{
    QStringList lines;
    for (const QString &text : plan.homeless)
        lines.append(tr("No cell for: %1").arg(shortened(text)));
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
    error.subject = shortened(error.subject); // mostly the text itself
    return tr("%1: %2").arg(place, cellRefusalText(error));
}

void RangeEditing::write(const core::RangeEdit &edit)
{
    if (edit.set.isEmpty()) {
        Q_EMIT reported(tr("Nothing to change."));
        return;
    }
    core::whenReady(m_context.editor.apply(edit.set),
                    this,
                    [this, cells = edit.cells](const core::Result<core::ChangeNumber> &answer) {
                        if (answer)
                            Q_EMIT reported(tr("%n cell(s) written.", nullptr, cells));
                        else
                            Q_EMIT failed(answer.error());
                    });
}

} // namespace ui
