// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_sheets.h"

#include "ui/drawing/font_roles.h"
#include "ui/drawing/sheet_frame.h"
#include "ui/drawing/timeline_layers.h"
#include "ui/drawing/timeline_legend.h"
#include "ui/drawing/units.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The timeline is drawn in the pixels of the screen and scaled, so that both are one drawing.
constexpr double kUnitsPerPixel = kUnitsPerInch / 96;
constexpr double kHeadHeight = 40; ///< title and as-of date over the chart
constexpr double kHeadBaseline = 26;
constexpr double kTimelineSheetsFootBaseline = fromMillimetres(10); ///< above the edge of the paper
constexpr double kPaperLine = 0.67; ///< 0.5 pt
constexpr int kNearDays = 92; ///< today is drawn where it lies so close to the days of the tasks

QFont sheetFont(PaperFontRole role, int pixels)
{
    QFont font = paperFont(role, 10);
    font.setPixelSize(pixels);
    return font;
}

TimelineLook paperLook()
{
    TimelineLook look;
    look.theme = Theme::Light;
    look.body = sheetFont(PaperFontRole::Heading, 13);
    look.strong = look.body;
    look.strong.setWeight(QFont::Medium);
    look.small = sheetFont(PaperFontRole::Heading, 12);
    look.lineWidth = kPaperLine;
    return look;
}

/// Whole months round the days of the tasks, and today where it is near.
core::DateSpan wholeMonths(core::DateSpan days, QDate today)
{
    if (!days.start.isValid())
        days = {today, today};
    const bool isNear
        = days.start.addDays(-kNearDays) <= today && today <= days.end.addDays(kNearDays);
    if (isNear)
        days = {std::min(days.start, today), std::max(days.end, today)};
    const QDate last(days.end.year(), days.end.month(), days.end.daysInMonth());
    return {QDate(days.start.year(), days.start.month(), 1), last};
}

core::TimelineLine continued(core::TimelineLine group)
{
    group.name += QStringLiteral("（续）");
    return group;
}

} // namespace

TimelineSheets::TimelineSheets(core::TimelineReport report,
                               const core::WorkCalendar &calendar,
                               Layout layout)
    : m_report(std::move(report))
    , m_calendar(calendar)
    , m_look(paperLook())
{
    const SheetFrame frame = frameOf(core::PaperFrame::Internal, layout.paper);
    m_page = frame.page;
    m_area = QRectF(frame.area.topLeft() / kUnitsPerPixel, frame.area.size() / kUnitsPerPixel);
    layOutDays(layout.pixelsPerDay);
    layOutRows();
}

void TimelineSheets::layOutDays(double least)
{
    const core::DateSpan days = wholeMonths(m_report.days, m_report.today);
    const auto count = static_cast<double>(days.start.daysTo(days.end) + 1);
    const double width = m_area.width() - kTimelineTable;
    m_sheetsAcross = std::max(1, static_cast<int>(std::ceil(count * least / width - 0.01)));
    m_axis = TimeAxis(days.start, m_sheetsAcross * width / count);
}

/// How many rows from @p first on go onto a sheet with @p room: a heading does not stand alone.
qsizetype TimelineSheets::rowsThatFit(qsizetype first, qsizetype room) const
{
    const QList<core::TimelineLine> &lines = m_report.lines;
    const qsizetype end = std::min(first + room, lines.size());
    const bool isHeadingLast = end < lines.size() && end - first > 1 && lines.at(end - 1).isGroup
        && !lines.at(end - 1).isCollapsed;
    return end - first - (isHeadingLast ? 1 : 0);
}

void TimelineSheets::layOutRows()
{
    const double height = m_area.height() - kHeadHeight - kTimelineHead - kTimelineLegend;
    const auto room = static_cast<qsizetype>(height / kTimelineRow);
    core::TimelineLine group;
    for (qsizetype first = 0; first < m_report.lines.size();) {
        QList<core::TimelineLine> rows;
        if (!m_report.lines.at(first).isGroup)
            rows.append(continued(group));
        const qsizetype count = rowsThatFit(first, room - rows.size());
        for (qsizetype i = first; i < first + count; ++i) {
            rows.append(m_report.lines.at(i));
            if (rows.last().isGroup)
                group = rows.last();
        }
        m_sheets.append(rows);
        first += count;
    }
    if (m_sheets.isEmpty())
        m_sheets.append(QList<core::TimelineLine> {});
}

int TimelineSheets::pageCount() const
{
    return static_cast<int>(m_sheets.size()) * m_sheetsAcross;
}

TimelineScene TimelineSheets::sceneOf(int page) const
{
    TimelineScene scene;
    scene.lines = m_sheets.at(page / m_sheetsAcross);
    scene.size = QSizeF(m_area.width(),
                        kTimelineHead + static_cast<double>(scene.lines.size()) * kTimelineRow);
    scene.axis = m_axis;
    scene.timeScrolled = page % m_sheetsAcross * (m_area.width() - kTimelineTable);
    scene.today = m_report.today;
    scene.marks = m_report.marks;
    scene.calendar = &m_calendar;
    scene.words = paperTimeWords();
    scene.headers = m_report.headers;
    return scene;
}

void TimelineSheets::paintHead(QPainter &painter) const
{
    const QColor text = colourOf(Token::Text, Theme::Light);
    painter.setFont(sheetFont(PaperFontRole::Title, 21));
    paintAt(painter, QPointF(0, kHeadBaseline), m_report.title, text);
    const QString right
        = m_report.note.isEmpty() ? m_report.asOf : m_report.note + QChar(0x3000) + m_report.asOf;
    painter.setFont(m_look.body);
    const double width = QFontMetricsF(m_look.body).horizontalAdvance(right);
    paintAt(painter, QPointF(m_area.width() - width, kHeadBaseline), right, text);
}

void TimelineSheets::paintFoot(QPainter &painter, int page) const
{
    const QString number = QStringLiteral("第 %1 页 共 %2 页").arg(page + 1).arg(pageCount());
    const double baseline
        = (m_page.height() - kTimelineSheetsFootBaseline) / kUnitsPerPixel - m_area.top();
    painter.setFont(m_look.small);
    const double width = QFontMetricsF(m_look.small).horizontalAdvance(number);
    const QColor text = colourOf(Token::Text, Theme::Light);
    paintAt(painter, QPointF(0, baseline), m_report.stamp, text);
    paintAt(painter, QPointF(m_area.width() - width, baseline), number, text);
}

void TimelineSheets::paint(QPainter &painter, int page) const
{
    const TimelineScene scene = sceneOf(page);
    painter.save();
    painter.scale(kUnitsPerPixel, kUnitsPerPixel);
    painter.translate(m_area.topLeft());
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintHead(painter);
    painter.translate(0, kHeadHeight);
    paintTimeline(painter, scene, m_look);
    painter.setPen(QPen(colourOf(Token::Text, Theme::Light), 2 * kPaperLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(), scene.size));
    paintTimelineLegend(painter,
                        QRectF(0, scene.size.height(), m_area.width(), kTimelineLegend),
                        paperLegendWords(),
                        m_look);
    painter.translate(0, -kHeadHeight);
    paintFoot(painter, page);
    painter.restore();
}

} // namespace ui
