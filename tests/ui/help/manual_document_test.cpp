// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/help/manual.h"
#include "ui/help/manual_document.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextDocument>

using namespace ui;

namespace {

ManualLook plainLook()
{
    QFont body;
    body.setPixelSize(14);
    QFont title = body;
    title.setPixelSize(28);
    QFont heading = body;
    heading.setPixelSize(18);
    return {body, title, heading, Qt::blue, 20};
}

ManualChapter chapterOf(const QString &markdown)
{
    return {QStringLiteral("try"), QStringLiteral("试读"), markdown};
}

} // namespace

TEST_CASE("title, headings and text of a chapter have their own fonts")
{
    const auto document = manualDocument(
        chapterOf(QStringLiteral("## 录入\n\n双击一格，**直接**写。")), plainLook(), 400);
    QList<int> sizes;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        sizes.append(QFontInfo(block.begin().fragment().charFormat().font()).pixelSize());
    CHECK(sizes == QList<int> {28, 18, 14});
    CHECK(document->toPlainText() == QStringLiteral("试读\n录入\n双击一格，直接写。"));
}

TEST_CASE("a link is underlined in the colour of links, and on paper it is text like the rest")
{
    const ManualChapter chapter = chapterOf(QStringLiteral("[预警](alerts)"));
    const auto formatOf = [](const QTextDocument &document) {
        return document.lastBlock().begin().fragment().charFormat();
    };
    const auto screen = manualDocument(chapter, plainLook(), 400);
    CHECK(formatOf(*screen).anchorHref() == QStringLiteral("alerts"));
    CHECK(formatOf(*screen).foreground().color() == QColor(Qt::blue));
    CHECK(formatOf(*screen).fontUnderline());

    ManualLook look = plainLook();
    look.link = QColor();
    const auto paper = manualDocument(chapter, look, 400);
    CHECK_FALSE(formatOf(*paper).hasProperty(QTextFormat::ForegroundBrush));
    CHECK_FALSE(formatOf(*paper).fontUnderline());
}

TEST_CASE("a narrower text is a longer one")
{
    const ManualChapter chapter = chapterOf(QStringLiteral("时限").repeated(200));
    CHECK(manualDocument(chapter, plainLook(), 300)->size().height()
          > manualDocument(chapter, plainLook(), 600)->size().height() * 1.5);
}
