// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/page_preview.h"

#include "ui/drawing/palette.h"
#include "ui/drawing/units.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr double kMargin = 16; ///< desk round the page
constexpr int kLineStep = 20;

/// Lets @p bar reach the whole of a page of @p length with its desk.
void setRange(QScrollBar &bar, double length, int visible)
{
    const int range = length > 0 ? static_cast<int>(length + 2 * kMargin) - visible : 0;
    bar.setPageStep(visible);
    bar.setRange(0, std::max(0, range));
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    horizontalScrollBar()->setSingleStep(kLineStep);
    verticalScrollBar()->setSingleStep(kLineStep);
}

void PagePreview::setDocument(std::shared_ptr<const PagedDocument> document)
{
    m_document = std::move(document);
    m_page = 0;
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    Q_EMIT pageChanged();
}

int PagePreview::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void PagePreview::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagePreview::setZoom(PreviewZoom zoom)
{
    m_zoom = zoom;
    updateScrollBars();
}

void PagePreview::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

double PagePreview::scale() const
{
    if (m_zoom == PreviewZoom::ActualSize)
        return logicalDpiX() / kUnitsPerInch;
    const QSizeF page = m_document->pageSize();
    const double wide = (viewport()->width() - 2 * kMargin) / page.width();
    const double high = (viewport()->height() - 2 * kMargin) / page.height();
    return m_zoom == PreviewZoom::PageWidth ? wide : std::min(wide, high);
}

QRectF PagePreview::pageRect() const
{
    if (!m_document)
        return {};
    const QSizeF size = m_document->pageSize() * scale();
    const double besides = (viewport()->width() - size.width()) / 2;
    const double above = (viewport()->height() - size.height()) / 2;
    const QPointF corner(std::max(kMargin, besides) - horizontalScrollBar()->value(),
                         std::max(kMargin, above) - verticalScrollBar()->value());
    return {QPointF(corner.toPoint()), size};
}

void PagePreview::updateScrollBars()
{
    // At the width of the page nothing is wider than the desk: no bar for a rounded pixel.
    const bool mayBeWider = m_document && m_zoom == PreviewZoom::ActualSize;
    const QSizeF page = m_document ? m_document->pageSize() * scale() : QSizeF();
    setRange(*horizontalScrollBar(), mayBeWider ? page.width() : 0, viewport()->width());
    setRange(*verticalScrollBar(), page.height(), viewport()->height());
    viewport()->update();
}

void PagePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const Theme theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), colourOf(Token::Desk, theme));
    if (!m_document) {
        painter.setPen(colourOf(Token::Text, theme));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const QRectF page = pageRect();
    painter.fillRect(page, Qt::white);
    painter.setPen(colourOf(Token::Strong, theme));
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.topLeft());
    painter.scale(scale(), scale());
    m_document->paint(painter, m_page);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return setPage(m_page + 1);
    case Qt::Key_PageUp: return setPage(m_page - 1);
    case Qt::Key_Home: return setPage(0);
    case Qt::Key_End: return setPage(pageCount() - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    // With the whole page in sight the wheel turns pages.
    if (verticalScrollBar()->maximum() > 0)
        return QAbstractScrollArea::wheelEvent(event);
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setPage(m_page + (turn < 0 ? 1 : -1));
}

} // namespace ui
