// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/even_line_layout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace ui {

EvenLineLayout::EvenLineLayout(QTextDocument *document, int lineHeight)
    : QPlainTextDocumentLayout(document)
    , m_lineHeight(lineHeight)
{
}

QRectF EvenLineLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout *lines = block.layout();
    if (!block.isValid() || !lines)
        return bounds;
    for (int at = 0; at < lines->lineCount(); ++at) {
        QTextLine line = lines->lineAt(at);
        line.setPosition({line.x(), static_cast<qreal>(at) * m_lineHeight});
    }
    bounds.setHeight(static_cast<qreal>(lines->lineCount()) * m_lineHeight);
    return bounds;
}

} // namespace ui
