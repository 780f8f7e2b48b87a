// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_document.h"

#include "ui/help/closed_document.h"
#include "ui/help/manual.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace ui {

namespace {

void setFont(const QTextBlock &block, const QFont &font)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setFont(font);
    // In the place of what Markdown made of it, which counts on from the size of the body.
    cursor.setCharFormat(format);
}

void setBlock(const QTextBlock &block, const ManualLook &look)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (level > 0)
        setFont(block, level == 1 ? look.title : look.heading);
    const bool isListed = block.textList() != nullptr;
    format.setTopMargin(level > 1 ? look.line * 0.6 : 0);
    format.setBottomMargin(isListed ? look.line * 0.3 : look.line * 0.4);
    // A multiple of the font's own height: lines with other fonts do not stand apart.
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    QTextCursor(block).setBlockFormat(format);
}

void setLink(const QTextBlock &block, const QColor &colour)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        QTextCharFormat format = fragment.charFormat();
        if (!format.isAnchor())
            continue;
        format.setFontUnderline(colour.isValid());
        if (colour.isValid())
            format.setForeground(colour);
        else
            format.clearForeground();
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void setTables(const QTextDocument &document, const ManualLook &look)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(look.line * 0.04);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(look.line * 0.2);
        format.setBottomMargin(look.line * 0.6);
        table->setFormat(format);
    }
}

} // namespace

std::unique_ptr<QTextDocument>
manualDocument(const ManualChapter &chapter, const ManualLook &look, double width)
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(look.body);
    document->setIndentWidth(look.line * 1.4);
    document->setMarkdown(QStringLiteral("# ") + chapter.title + QStringLiteral("\n\n")
                          + chapter.markdown);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        setBlock(block, look);
        setLink(block, look.link);
    }
    setTables(*document, look);
    document->setTextWidth(width);
    return document;
}

} // namespace ui
