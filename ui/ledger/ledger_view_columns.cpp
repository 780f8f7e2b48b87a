// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of LedgerView and the size in which it is shown.
#include "ui/ledger/column_header.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/row_heights.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

/// Everything that depends on font, screen and zoom. The look stays the same object: others hold
/// on to it.
void LedgerView::renewLook()
{
    *m_look = LedgerLook(font(), logicalDpiY() * m_zoom / kPlainZoom);
    m_needs.clear();
    horizontalHeader()->setFixedHeight(m_look->header());
    horizontalHeader()->setMinimumSectionSize(m_look->scaled(24));
    verticalHeader()->setFixedWidth(m_look->gutter());
    verticalScrollBar()->setSingleStep(m_look->body().lineHeight());
    horizontalScrollBar()->setSingleStep(m_look->body().lineHeight());
}

void LedgerView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, kLeastZoom, kGreatestZoom);
    if (zoom == m_zoom)
        return;
    if (m_zoom == kPlainZoom)
        m_plainFont = font();
    const QList<int> widths = columnWidths();
    m_zoom = zoom;
    QFont zoomed = m_plainFont;
    zoomed.setPointSizeF(m_plainFont.pointSizeF() * zoom / kPlainZoom);
    setFont(zoomed);
    if (!widths.isEmpty())
        setColumnWidths(widths);
    Q_EMIT zoomChanged(m_zoom);
}

void LedgerView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTableView::wheelEvent(event);
        return;
    }
    // A fine wheel or a touchpad turns by parts of a step.
    m_turned += event->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    setZoom(m_zoom + steps * kZoomStep);
    event->accept();
}

/// What the same columns needed holds while no text is there to judge by: all rows are folded, or
/// read anew. m_fittedHeaders are still those of the columns before.
void LedgerView::learnNeeds()
{
    const bool areSame = headers() == m_fittedHeaders && m_needs.size() == model()->columnCount();
    if (areSame && !hasTexts(*model()))
        return;
    m_needs = columnNeeds(*model(), *m_look);
}

void LedgerView::fitColumns()
{
    m_hasUserWidths = false;
    if (!model() || model()->columnCount() == 0)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    learnNeeds();
    const QList<int> widths = fittedWidths(m_needs, viewport()->width());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    m_isFitBlind = !isLoaded(std::max(0, rowAt(0)));
    m_fittedHeaders = headers();
    m_heights->invalidateAll();
}

/// Once, when the first texts have come: columns do not move about under the reader's eyes.
void LedgerView::fitToTexts()
{
    if (m_isFitBlind && !m_hasUserWidths && isLoaded(std::max(0, rowAt(0))))
        fitColumns();
}

QStringList LedgerView::headers() const
{
    QStringList texts;
    for (int column = 0; column < model()->columnCount(); ++column)
        texts.append(model()->headerData(column, Qt::Horizontal).toString());
    return texts;
}

QList<int> LedgerView::columnWidths() const
{
    QList<int> widths;
    for (int column = 0; m_hasUserWidths && column < model()->columnCount(); ++column)
        widths.append(m_look->unscaled(columnWidth(column)));
    return widths;
}

void LedgerView::setColumnWidths(const QList<int> &widths)
{
    fitColumns();
    const bool isAnyChosen
        = std::any_of(widths.cbegin(), widths.cend(), [](int width) { return width > 0; });
    if (!model() || widths.size() != model()->columnCount() || !isAnyChosen)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, m_look->scaled(widths.at(column)));
    }
    m_hasUserWidths = true;
    m_heights->invalidateAll();
}

/// Frozen columns are in sight however far the others are scrolled; those must not lie under them.
void LedgerView::keepBesideFrozen(const QModelIndex &index, int before)
{
    if (!index.isValid())
        return;
    const FrozenColumns &frozen = m_header->frozen();
    if (frozen.count() == 0)
        return;
    QScrollBar &bar = *horizontalScrollBar();
    if (frozen.contains(index.column()))
        bar.setValue(before);
    else if (const int covered = frozen.width() - frozen.leftOf(index.column()); covered > 0)
        bar.setValue(bar.value() - covered);
}

void LedgerView::setFrozenColumns(int columns)
{
    m_header->setFrozen(columns);
    viewport()->update();
}

int LedgerView::columnLeft(int column) const
{
    return m_header->frozen().leftOf(column);
}

/// Columns are moved in the model, so that every range of cells is one on the screen, too.
void LedgerView::headingDragged(int section, int from, int to)
{
    Q_UNUSED(section)
    if (m_isFitting)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    horizontalHeader()->moveSection(to, from);
    // Not while the header is still in the middle of it.
    QMetaObject::invokeMethod(
        this, [this, from, to] { Q_EMIT columnDragged(from, to); }, Qt::QueuedConnection);
}

void LedgerView::columnResized()
{
    if (m_isFitting)
        return;
    m_hasUserWidths = true;
    m_heights->invalidateAll();
    viewport()->update();
}

} // namespace ui
