// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/papers/page_preview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using ui::PagedDocument;
using ui::PagePreview;
using ui::PreviewZoom;

namespace {

/// A sheet of several pages: one column, many rows.
std::shared_ptr<const PagedDocument> manyPages()
{
    core::Report report;
    report.title = QStringLiteral("周工作汇报表");
    core::ReportBlock block;
    core::ReportColumn column;
    column.header = QStringLiteral("任务");
    column.grows = true;
    block.columns = {column};
    for (int row = 0; row < 200; ++row)
        block.rows.append({{{QStringLiteral("完成全县18个社区亲民化改造"), {}}}});
    report.blocks = {block};
    return std::make_shared<const PagedDocument>(PagedDocument::layOut(report));
}

} // namespace

TEST_CASE("without a document the desk says why")
{
    PagePreview preview;
    preview.resize(400, 300);
    preview.show();
    const QImage bare = preview.grab().toImage();
    preview.setPlaceholder(QStringLiteral("没有可打印的内容。"));
    CHECK(preview.pageCount() == 0);
    CHECK(preview.grab().toImage() != bare);
}

TEST_CASE("the whole page lies in the middle of the desk, in its own proportions")
{
    PagePreview preview;
    preview.resize(1000, 600);
    preview.show();
    preview.setDocument(manyPages());
    const QRectF page = preview.pageRect();
    CHECK(QRectF(preview.viewport()->rect()).contains(page));
    CHECK(page.width() / page.height() == Approx(29700.0 / 21000.0));
    CHECK(page.center().x() == Approx(500).margin(1));
    CHECK(preview.verticalScrollBar()->maximum() == 0);
    const QPoint inside = page.topLeft().toPoint() + QPoint(4, 4);
    CHECK(preview.grab().toImage().pixelColor(inside) == QColor(Qt::white));
}

TEST_CASE("at page width the page is as wide as the desk and scrolls")
{
    PagePreview preview;
    preview.resize(1000, 400);
    preview.show();
    preview.setDocument(manyPages());
    preview.setZoom(PreviewZoom::PageWidth);
    CHECK(preview.pageRect().width() > 900);
    CHECK(preview.verticalScrollBar()->maximum() > 0);
}

TEST_CASE("at actual size the page is as large as the paper and scrolls both ways")
{
    PagePreview preview;
    preview.resize(600, 400);
    preview.show();
    preview.setDocument(manyPages());
    preview.setZoom(PreviewZoom::ActualSize);
    // 297 mm in inches, times the dots of an inch.
    CHECK(preview.pageRect().width() == Approx(297 / 25.4 * preview.logicalDpiX()));
    REQUIRE(preview.horizontalScrollBar()->maximum() > 0);
    REQUIRE(preview.verticalScrollBar()->maximum() > 0);
    // The far corner can be reached, with the desk behind it.
    preview.horizontalScrollBar()->setValue(preview.horizontalScrollBar()->maximum());
    preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->maximum());
    const QRect visible = preview.viewport()->rect();
    CHECK(preview.pageRect().right() == Approx(visible.width() - 16).margin(2));
    CHECK(preview.pageRect().bottom() == Approx(visible.height() - 16).margin(2));
    preview.setZoom(PreviewZoom::WholePage);
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("pages are turned by key within the document")
{
    PagePreview preview;
    preview.resize(1000, 600);
    preview.show();
    preview.setDocument(manyPages());
    REQUIRE(preview.pageCount() > 2);
    const QSignalSpy spy(&preview, &PagePreview::pageChanged);
    QTest::keyClick(&preview, Qt::Key_PageUp);
    CHECK(preview.page() == 0);
    CHECK(spy.count() == 0);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.page() == 1);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.page() == preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.page() == 0);
    CHECK(spy.count() == 3);
}
