// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/paged_document.h"

#include <QAbstractScrollArea>

#include <memory>

namespace ui {

/// How large a page is shown.
enum class PreviewZoom
{
    WholePage,
    PageWidth,
    ActualSize ///< as large as the paper, as far as the screen knows its own size
};

/// Shows the pages of a document one at a time, painted by the document itself: what is seen is
/// what is printed. Paper is white in every theme.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows the first page of @p document; null = nothing but the desk.
    void setDocument(std::shared_ptr<const PagedDocument> document);

    void setPage(int page); ///< from 0; brought into range
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;

    void setZoom(PreviewZoom zoom);
    [[nodiscard]] PreviewZoom zoom() const { return m_zoom; }

    /// A sentence in the middle of the desk while there is no document.
    void setPlaceholder(const QString &text);

    /// Where the page lies in the viewport.
    [[nodiscard]] QRectF pageRect() const;

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void updateScrollBars();

    std::shared_ptr<const PagedDocument> m_document;
    QString m_placeholder;
    int m_page = 0;
    PreviewZoom m_zoom = PreviewZoom::WholePage;
};

} // namespace ui
