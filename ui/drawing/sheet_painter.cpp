// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/font_roles.h"
#include "ui/drawing/foot_stamp.h"
#include "ui/drawing/sheet_layout.h"
#include "ui/drawing/sheet_measures.h"
#include "ui/drawing/table_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

using core::ReportAlignment;

// Source: paper.md 1 and 3.
constexpr qreal kSheetPainterFootBaseline
    = fromMillimetres(10); ///< above the lower edge of the paper
constexpr qreal kTurnedNumber = fromMillimetres(7); ///< from the area to the middle of the em rules
constexpr qreal kOneCharacter = fromPoints(14); ///< of the turned number

void paintBaseline(QPainter &painter, const QString &text, const TextStyle &style, QPointF end)
{
    // One line, its character box hung from the baseline.
    const TextBox box(text, style, 1e6);
    const qreal left = style.alignment == ReportAlignment::Right ? end.x() - 1e6 : end.x();
    box.paint(painter, QPointF(left, end.y() - kBaseline * style.font.pixelSize()));
}

/// 第 1 页 共 2 页 on the right, the stamp on the left.
void paintFootLine(QPainter &painter, const SheetLayout &sheet, int page)
{
    const qreal baseline = sheet.frame.page.height() - kSheetPainterFootBaseline;
    const QString number
        = QStringLiteral("第 %1 页 共 %2 页").arg(page + 1).arg(sheet.pages.size());
    const TextStyle numberStyle {
        paperFont(PaperFontRole::Number, 10.5), 0, ReportAlignment::Right, false};
    const TextStyle stampStyle {paperFont(PaperFontRole::Body, 9), 0, ReportAlignment::Left, false};
    const qreal free = sheet.frame.area.width() - kBesideStamp
        - TextBox(number, numberStyle, 1e6).naturalWidth();
    paintBaseline(painter, number, numberStyle, QPointF(sheet.frame.area.right(), baseline));
    paintBaseline(painter,
                  fittingStamp(sheet.stamp, stampStyle, free),
                  stampStyle,
                  QPointF(sheet.frame.area.left(), baseline));
}

/// — 1 — where it stands on the portrait sheet: turned, at the left of the table, odd pages at its
/// lower end, even pages at its upper one.
void paintTurnedNumber(QPainter &painter, const SheetLayout &sheet, int page)
{
    const QFont font = paperFont(PaperFontRole::Number, 14);
    const QString number = QStringLiteral("— %1 —").arg(page + 1);
    const TextBox box(number, {font, 0, ReportAlignment::Left, false}, 1e6);
    QPainterPath rule;
    rule.addText(QPointF(), font, QStringLiteral("—"));
    const bool isOdd = page % 2 == 0;
    const qreal start = isOdd ? sheet.frame.area.bottom() - kOneCharacter - box.naturalWidth()
                              : sheet.frame.area.top() + kOneCharacter;
    painter.save();
    painter.translate(sheet.frame.area.left() - kTurnedNumber, start);
    painter.rotate(90);
    // The middle of the rule, below the baseline by its centre, comes onto the line.
    box.paint(painter,
              QPointF(0, -rule.boundingRect().center().y() - kBaseline * font.pixelSize()));
    painter.restore();
}

/// — 1 — below the text, a character in from its outer side: odd pages at the right, even ones at
/// the left.
void paintNumberBelow(QPainter &painter, const SheetLayout &sheet, int page)
{
    const QFont font = paperFont(PaperFontRole::Number, 14);
    const bool isOdd = page % 2 == 0;
    const TextStyle style {font, 0, isOdd ? ReportAlignment::Right : ReportAlignment::Left, false};
    const QRectF &area = sheet.frame.area;
    const qreal x = isOdd ? area.right() - kOneCharacter : area.left() + kOneCharacter;
    QPainterPath rule;
    rule.addText(QPointF(), font, QStringLiteral("—"));
    // The middle of the rule, above the baseline by its centre, comes onto the line.
    const qreal baseline = area.bottom() + kTurnedNumber - rule.boundingRect().center().y();
    paintBaseline(painter, QStringLiteral("— %1 —").arg(page + 1), style, QPointF(x, baseline));
}

void paintNumber(QPainter &painter, const SheetLayout &sheet, int page)
{
    switch (sheet.frame.number) {
    case SheetNumber::Line: return paintFootLine(painter, sheet, page);
    case SheetNumber::Turned: return paintTurnedNumber(painter, sheet, page);
    case SheetNumber::Below: return paintNumberBelow(painter, sheet, page);
    }
    Q_UNREACHABLE();
}

void paintFoot(QPainter &painter, const SheetLayout &sheet, qreal top)
{
    const QRectF &area = sheet.frame.area;
    qreal y = top;
    if (sheet.note.lineCount() > 0) {
        sheet.note.paint(painter, QPointF(area.left(), y + kAboveNote));
        y += kAboveNote + sheet.note.height();
    }
    const auto parts = static_cast<qreal>(sheet.signLine.size());
    for (qsizetype i = 0; i < sheet.signLine.size(); ++i) {
        const qreal x = area.left() + area.width() * static_cast<qreal>(i) / parts;
        sheet.signLine.at(i).paint(painter, QPointF(x, y + kAboveSignLine));
    }
}

void paintBlock(QPainter &painter, const SheetLayout &sheet, const PlacedTable &placed)
{
    QPointF corner(sheet.frame.area.left(), sheet.frame.area.top() + placed.top);
    const TextBox &heading = sheet.headings.at(placed.table);
    if (placed.hasHeading && heading.lineCount() > 0) {
        heading.paint(painter, corner);
        corner.ry() += heading.height() + kUnderHeading;
    }
    sheet.emptyTexts.at(placed.table).paint(painter, corner);
    if (!placed.rowHeights.isEmpty())
        paintTable(painter, sheet.tables.at(placed.table), corner, placed);
}

} // namespace

void paintSheet(QPainter &painter, const SheetLayout &sheet, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    if (page == 0) {
        for (const PlacedText &text : sheet.head)
            text.text.paint(painter, text.position);
    }
    const FlowPage &flow = sheet.pages.at(page);
    for (const PlacedTable &placed : flow.tables)
        paintBlock(painter, sheet, placed);
    if (flow.hasFoot)
        paintFoot(painter, sheet, sheet.frame.area.top() + flow.footTop);
    paintNumber(painter, sheet, page);
    painter.restore();
}

} // namespace ui
