// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace ui {

/// Sets plain text in lines of one given height, as the cells of the table are.
class EvenLineLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// @param lineHeight in pixels.
    EvenLineLayout(QTextDocument *document, int lineHeight);

    /// For texts set from now on.
    void setLineHeight(int lineHeight) { m_lineHeight = lineHeight; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int m_lineHeight;
};

} // namespace ui
