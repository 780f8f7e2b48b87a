// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_pages.h"

#include "ui/drawing/font_roles.h"
#include "ui/help/manual_document.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace ui {

namespace {

// Hundredths of a millimetre: A4 upright, margins of an internal sheet.
constexpr QSizeF kPage(21000, 29700);
constexpr double kManualPagesMargin = 2000;
constexpr QSizeF kText(kPage.width() - 2 * kManualPagesMargin,
                       kPage.height() - 2 * kManualPagesMargin);
constexpr double kManualPagesLine = 720;

constexpr double kTitlePoints = 22;
constexpr double kHeadingPoints = 14;
constexpr double kBodyPoints = 12;

ManualLook paperLook()
{
    return {paperFont(PaperFontRole::Body, kBodyPoints),
            paperFont(PaperFontRole::Title, kTitlePoints),
            paperFont(PaperFontRole::Heading, kHeadingPoints),
            QColor(),
            kManualPagesLine};
}

std::unique_ptr<QTextDocument> paperDocument(const ManualChapter &chapter)
{
    auto document = manualDocument(chapter, paperLook(), kText.width());
    document->setPageSize(kText);
    return document;
}

} // namespace

ManualPages::ManualPages(const ManualChapter &chapter, const QDateTime &created)
    : m_chapter(chapter)
    , m_properties({{}, chapter.title, created})
    , m_pageCount(paperDocument(chapter)->pageCount())
{
}

QSizeF ManualPages::pageSize() const
{
    return kPage;
}

core::Result<QByteArray> ManualPages::table(core::ExportFormat /*format*/,
                                            core::Job & /*job*/) const
{
    return core::fail(core::ErrorKind::NotFound, m_chapter.title);
}

void ManualPages::paint(QPainter &painter, int page) const
{
    const QRectF shown(0, page * kText.height(), kText.width(), kText.height());
    painter.save();
    painter.translate(kManualPagesMargin, kManualPagesMargin - shown.top());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    paperDocument(m_chapter)->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace ui
