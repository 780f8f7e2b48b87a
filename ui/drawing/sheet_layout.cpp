// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/sheet_layout.h"

#include "ui/drawing/font_roles.h"
#include "ui/drawing/sheet_measures.h"
#include "ui/drawing/title_lines.h"

#include <algorithm>

namespace ui {

namespace {

using core::ReportAlignment;

// Source: paper.md 3, "Head", and 4, P8.
constexpr qreal kUnderAnnex
    = fromMillimetres(9); ///< from the annex mark's upper edge to the title's
constexpr qreal kUnderTitle = fromMillimetres(3.4);
constexpr qreal kUnderTitleAlone = fromMillimetres(0.8); ///< more, where no head line follows
constexpr qreal kUnderHeadLine = fromMillimetres(2.4);
constexpr qreal kUnderCounts = fromMillimetres(3);
constexpr qreal kAboveHeading = fromMillimetres(4);
constexpr qreal kBetweenHeadParts = fromMillimetres(6);

TextStyle styleOf(PaperFontRole role, qreal points, qreal pitchPoints, ReportAlignment alignment)
{
    return {paperFont(role, points), fromPoints(pitchPoints), alignment, false};
}

/// Sets the head of the first page from the top down.
class HeadSetter
{
public:
    explicit HeadSetter(const QRectF &area)
        : m_area(area)
        , m_y(area.top())
    {
    }

    void set(const core::Report &report)
    {
        if (!report.annex.isEmpty()) {
            add(TextBox(report.annex,
                        styleOf(PaperFontRole::Heading, 16, 20, ReportAlignment::Left),
                        m_area.width()),
                0);
            m_y = m_area.top() + kUnderAnnex;
        }
        const TextStyle title = styleOf(PaperFontRole::Title, 22, 30, ReportAlignment::Centre);
        add(TextBox(brokenTitle(report.title, report.properties.author, title, m_area.width()),
                    title,
                    m_area.width()),
            kUnderTitle);
        setHeadLine({report.headLeft, report.headCentre, report.headRight});
        if (!report.countLine.isEmpty())
            add(TextBox(report.countLine,
                        styleOf(PaperFontRole::Body, 10.5, 14, ReportAlignment::Justify),
                        m_area.width()),
                kUnderCounts);
    }

    [[nodiscard]] QList<PlacedText> texts() const { return m_texts; }
    [[nodiscard]] qreal height() const { return m_y - m_area.top(); }

private:
    void add(const TextBox &text, qreal under)
    {
        m_texts.append({text, QPointF(m_area.left(), m_y)});
        m_y += text.height() + under;
    }

    /// Three parts in one line; where they do not fit, the first one gets a line of its own.
    void setHeadLine(const QStringList &parts)
    {
        if (parts.join(QString()).isEmpty()) {
            m_y += kUnderTitleAlone;
            return;
        }
        constexpr std::array kAlignments {
            ReportAlignment::Left, ReportAlignment::Centre, ReportAlignment::Right};
        QList<TextBox> boxes;
        for (size_t i = 0; i < kAlignments.size(); ++i)
            boxes.append(TextBox(parts.at(static_cast<qsizetype>(i)),
                                 styleOf(PaperFontRole::Body, 12, 15.5, kAlignments[i]),
                                 m_area.width()));
        const qreal side = std::max(boxes.at(0).naturalWidth(), boxes.at(2).naturalWidth());
        const qreal needed = boxes.at(1).naturalWidth() + 2 * (side + kBetweenHeadParts);
        if (needed > m_area.width())
            add(boxes.takeFirst(), kUnderHeadLine);
        const qreal top = m_y;
        for (const TextBox &box : std::as_const(boxes)) {
            m_texts.append({box, QPointF(m_area.left(), top)});
            m_y = std::max(m_y, top + box.height());
        }
        m_y += kUnderHeadLine;
    }

    QRectF m_area;
    qreal m_y;
    QList<PlacedText> m_texts;
};

TextBox headingOf(const core::ReportBlock &block, qreal width)
{
    if (block.heading.isEmpty())
        return {};
    return {block.heading,
            styleOf(PaperFontRole::Heading, kHeadingPoints, 15.5, ReportAlignment::Left),
            width};
}

TextBox emptyTextOf(const core::ReportBlock &block, qreal width)
{
    if (!block.rows.isEmpty())
        return {};
    return {block.emptyText, styleOf(PaperFontRole::Body, 10.5, 14, ReportAlignment::Left), width};
}

void setFoot(SheetLayout &sheet, const core::Report &report)
{
    const qreal width = sheet.frame.area.width();
    if (!report.note.isEmpty()) {
        TextStyle style = styleOf(PaperFontRole::Body, 9, 12.5, ReportAlignment::Justify);
        style.isColoured = sheet.frame.isColoured;
        sheet.note = TextBox(report.note, style, width);
    }
    for (const QString &part : report.signLine)
        sheet.signLine.append(TextBox(part,
                                      styleOf(PaperFontRole::Body, 12, 15.5, ReportAlignment::Left),
                                      width / static_cast<qreal>(report.signLine.size())));
}

qreal footHeight(const SheetLayout &sheet)
{
    qreal height = sheet.note.lineCount() > 0 ? kAboveNote + sheet.note.height() : 0;
    qreal signLine = 0;
    for (const TextBox &part : sheet.signLine)
        signLine = std::max(signLine, kAboveSignLine + part.height());
    return height + signLine;
}

/// Sets the tables, the first of which stands under a head of @p headHeight.
void setTables(SheetLayout &sheet, const core::Report &report, qreal cellPadding, qreal headHeight)
{
    sheet.tables.clear();
    for (const core::ReportBlock &block : report.blocks) {
        const qreal above = sheet.tables.isEmpty() ? headHeight : 0;
        sheet.tables.append(setTable(block, sheet.frame, cellPadding, above));
    }
}

Flow flowOf(const SheetLayout &sheet, qreal headHeight)
{
    Flow flow;
    flow.pageHeight = sheet.frame.area.height();
    flow.head = headHeight;
    flow.foot = footHeight(sheet);
    for (qsizetype i = 0; i < sheet.tables.size(); ++i) {
        FlowTable table = flowOf(sheet.tables.at(i));
        table.gap = kAboveHeading;
        if (sheet.headings.at(i).lineCount() > 0)
            table.heading = sheet.headings.at(i).height() + kUnderHeading;
        table.heading += sheet.emptyTexts.at(i).height();
        flow.tables.append(table);
    }
    return flow;
}

} // namespace

SheetLayout layOutSheet(const core::Report &report)
{
    SheetLayout sheet;
    sheet.frame = frameOf(report.frame, report.paper);
    sheet.stamp = report.stamp;
    const qreal width = sheet.frame.area.width();
    HeadSetter head(sheet.frame.area);
    head.set(report);
    sheet.head = head.texts();
    for (const core::ReportBlock &block : report.blocks) {
        sheet.headings.append(headingOf(block, width));
        sheet.emptyTexts.append(emptyTextOf(block, width));
    }
    setFoot(sheet, report);
    // From the densest, so that the roomiest of those with as few pages stays.
    for (auto padding = sheet.frame.cellPaddings.crbegin();
         padding != sheet.frame.cellPaddings.crend();
         ++padding) {
        SheetLayout tried = sheet;
        setTables(tried, report, *padding, head.height());
        tried.pages = paginate(flowOf(tried, head.height()));
        if (!sheet.pages.isEmpty() && tried.pages.size() > sheet.pages.size())
            break;
        sheet = std::move(tried);
    }
    return sheet;
}

} // namespace ui
