// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_view.h"

#include "ui/help/manual_document.h"
#include "ui/style/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace ui {

namespace {

constexpr int kManualViewMargin = 24;
constexpr int kTextWidth = 640; ///< longer lines are hard to follow
constexpr int kManualViewLine = 20;

ManualLook screenLook(const QPalette &palette)
{
    return {fontOf(FontRole::Body),
            fontOf(FontRole::Figure),
            fontOf(FontRole::Heading),
            palette.color(QPalette::Link),
            kManualViewLine};
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kManualViewLine);
    viewport()->setMouseTracking(true);
}

ManualView::~ManualView() = default;

void ManualView::setChapter(const ManualChapter &chapter)
{
    m_chapter = chapter;
    verticalScrollBar()->setValue(0);
    layOut();
    setAccessibleName(chapter.title);
    setAccessibleDescription(m_document->toPlainText());
}

void ManualView::setSearched(const QString &text)
{
    if (text == m_searched)
        return;
    m_searched = text;
    findHits();
}

void ManualView::showNextHit()
{
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + 1) % hitCount();
    const QTextBlock block = m_document->findBlock(m_hits.at(m_hit).begin);
    const QRectF place = m_document->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(static_cast<int>(place.top()) - kManualViewMargin);
    viewport()->update();
}

void ManualView::layOut()
{
    const int width = std::min(viewport()->width() - 2 * kManualViewMargin, kTextWidth);
    m_document = manualDocument(m_chapter, screenLook(palette()), std::max(width, 1));
    const int height = static_cast<int>(m_document->size().height()) + 2 * kManualViewMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    findHits();
}

void ManualView::findHits()
{
    m_hits.clear();
    m_hit = -1;
    if (m_document && !m_searched.isEmpty()) {
        for (QTextCursor place = m_document->find(m_searched); !place.isNull();
             place = m_document->find(m_searched, place))
            m_hits.append({place.selectionStart(), place.selectionEnd()});
    }
    viewport()->update();
}

QPointF ManualView::shift() const
{
    return {kManualViewMargin,
            static_cast<double>(kManualViewMargin - verticalScrollBar()->value())};
}

QString ManualView::linkAt(QPoint place) const
{
    return m_document ? m_document->documentLayout()->anchorAt(QPointF(place) - shift())
                      : QString();
}

void ManualView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (!m_document)
        return;
    painter.translate(shift());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = QRectF(viewport()->rect()).translated(-shift());
    for (int i = 0; i < m_hits.size(); ++i) {
        QAbstractTextDocumentLayout::Selection hit;
        hit.cursor = QTextCursor(m_document.get());
        hit.cursor.setPosition(m_hits.at(i).begin);
        hit.cursor.setPosition(m_hits.at(i).end, QTextCursor::KeepAnchor);
        hit.format.setBackground(palette().brush(QPalette::Highlight));
        hit.format.setFontUnderline(i == m_hit);
        context.selections.append(hit);
    }
    m_document->documentLayout()->draw(&painter, context);
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ManualView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

void ManualView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(0); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    case Qt::Key_Space: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ManualView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isLink = !linkAt(event->pos()).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ManualView::mouseReleaseEvent(QMouseEvent *event)
{
    const QString link = linkAt(event->pos());
    if (event->button() == Qt::LeftButton && !link.isEmpty())
        Q_EMIT linkActivated(link);
}

} // namespace ui
