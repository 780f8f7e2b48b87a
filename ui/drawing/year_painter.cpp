// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/year_painter.h"

#include <QPainter>

namespace ui {

namespace {

using core::DayKind;

constexpr int kMarkWidth = 14;
constexpr int kWideCell = 28; ///< from here on a day is written in the larger font
constexpr int kChangeLine = 2;
constexpr int kRing = 2;

/// How a day looks.
struct DayLook
{
    Token fill = Token::Base;
    Token text = Token::Text;
    QString mark;
    bool isChanged = false;
};

DayLook lookOf(DayKind kind, const YearSheet &sheet)
{
    switch (kind) {
    case DayKind::Workday: return {};
    case DayKind::Weekend: return {Token::Window, Token::Muted, {}};
    case DayKind::Holiday: return {Token::Info, Token::Text, sheet.offMark};
    case DayKind::MadeUp: return {Token::Band, Token::BandText, sheet.workedMark};
    }
    Q_UNREACHABLE();
}

/// Paints the days of a year.
class YearPainter
{
public:
    YearPainter(QPainter &painter, const YearSheet &sheet)
        : m_painter(painter)
        , m_sheet(sheet)
    {
    }

    void paintHead(const YearGeometry &geometry, int month)
    {
        const QRect title = geometry.title(month);
        write(title, m_sheet.months.value(month - 1), m_sheet.emphasis, Token::Text, Qt::AlignLeft);
        write(title, m_sheet.remarks.value(month - 1), m_sheet.small, Token::Muted, Qt::AlignRight);
        for (int day = 1; day <= m_sheet.weekdays.size(); ++day)
            write(geometry.weekday(month, day),
                  m_sheet.weekdays.at(day - 1),
                  m_sheet.small,
                  Token::Muted,
                  Qt::AlignHCenter);
    }

    void paintDay(QRect cell, QDate day, const DayLook &look)
    {
        fill(cell, look);
        const bool isToday = day == m_sheet.today;
        const QRect number = cell.adjusted(0, 0, -kMarkWidth, 0);
        if (isToday)
            m_painter.fillRect(number.adjusted(1, 3, -1, -3), colour(Token::Accent));
        const QFont &font = cell.width() < kWideCell ? m_sheet.small : m_sheet.body;
        write(number,
              QString::number(day.day()),
              font,
              isToday ? Token::OnAccent : look.text,
              Qt::AlignHCenter);
        writeMark(cell, look);
        if (day == m_sheet.current)
            frame(cell);
    }

    void fill(QRect cell, const DayLook &look)
    {
        const QRect inner = cell.adjusted(0, 0, -1, -1);
        m_painter.fillRect(inner, colour(look.fill));
        if (look.isChanged)
            m_painter.fillRect(inner.left(),
                               inner.bottom() - kChangeLine + 1,
                               inner.width(),
                               kChangeLine,
                               colour(Token::Accent));
    }

    void writeMark(QRect cell, const DayLook &look)
    {
        write(cell.adjusted(cell.width() - kMarkWidth - 2, 0, -2, 0),
              look.mark,
              m_sheet.small,
              look.text,
              Qt::AlignRight);
    }

private:
    [[nodiscard]] QColor colour(Token token) const { return colourOf(token, m_sheet.theme); }

    void
    write(QRect box, const QString &text, const QFont &font, Token token, Qt::Alignment alignment)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour(token));
        const int flags = static_cast<int>((alignment | Qt::AlignVCenter).toInt());
        m_painter.drawText(box, flags | Qt::TextDontClip, text);
    }

    void frame(QRect cell)
    {
        m_painter.setPen(
            QPen(colour(Token::Accent), kRing, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(cell.adjusted(0, 0, -2, -2));
    }

    QPainter &m_painter;
    const YearSheet &m_sheet;
};

} // namespace

void paintYear(QPainter &painter,
               const YearGeometry &geometry,
               const core::LocalDays &days,
               const YearSheet &sheet)
{
    YearPainter year(painter, sheet);
    for (int month = 1; month <= 12; ++month)
        year.paintHead(geometry, month);
    for (QDate day(geometry.year(), 1, 1); day.year() == geometry.year(); day = day.addDays(1)) {
        DayLook look = lookOf(core::dayKindOf(day, days.calendar()), sheet);
        look.isChanged = days.changeOf(day).has_value();
        year.paintDay(geometry.day(day), day, look);
    }
}

void paintDaySample(
    QPainter &painter, QRect box, core::DayKind kind, bool isChanged, const YearSheet &sheet)
{
    YearPainter year(painter, sheet);
    DayLook look = lookOf(kind, sheet);
    look.isChanged = isChanged;
    year.fill(box, look);
    year.writeMark(box, look);
}

} // namespace ui
