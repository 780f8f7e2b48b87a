// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_painter.h"

#include "core/models/roles.h"
#include "ui/drawing/marks.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kAlertPainterMark = 10;
constexpr int kMarkGap = 4;
constexpr int kSuffixGap = 8;
constexpr int kColumnGap = 16;
constexpr int kMostLines = 3; ///< of a reason
constexpr int kTextAlignment = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;

/// Gives lupdate a context for the texts of this file.
struct AlertLinks
{
    Q_DECLARE_TR_FUNCTIONS(ui::AlertLinks)
};

core::AlertColumn columnOf(const QModelIndex &index)
{
    return static_cast<core::AlertColumn>(index.column());
}

core::LightColour lightOf(const QModelIndex &index)
{
    return static_cast<core::LightColour>(index.data(core::LightRole).toInt());
}

FontRole fontRoleOf(core::AlertColumn column)
{
    return column == core::AlertColumn::Code ? FontRole::Small : FontRole::Body;
}

FontRole suffixFont(core::AlertColumn column)
{
    return column == core::AlertColumn::Reminders ? FontRole::Small : FontRole::Body;
}

int textWidth(FontRole role, const QString &text)
{
    return QFontMetrics(fontOf(role)).horizontalAdvance(text);
}

} // namespace

QString groupLinkText()
{
    return AlertLinks::tr("Copy for the unit");
}

QString taskLinkText()
{
    return AlertLinks::tr("Copy reminder");
}

AlertPainter::AlertPainter(QPainter &painter, Theme theme)
    : m_painter(painter)
    , m_theme(theme)
{
}

GroupColumns AlertPainter::columnsFor(const QAbstractItemModel &model)
{
    GroupColumns columns;
    const auto widen = [](int &width, FontRole role, const QString &text, int besides) {
        width = std::max(width, textWidth(role, text) + besides + kColumnGap);
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        widen(columns.name, FontRole::Emphasis, group.data().toString(), 0);
        const int mark = kAlertPainterMark + kMarkGap;
        widen(columns.red, FontRole::Body, group.data(core::RedTextRole).toString(), mark);
        widen(columns.yellow, FontRole::Body, group.data(core::YellowTextRole).toString(), mark);
    }
    return columns;
}

int AlertPainter::widthOf(const QModelIndex &index)
{
    const core::AlertColumn column = columnOf(index);
    const QString suffix = index.data(core::SuffixRole).toString();
    const int mark = column == core::AlertColumn::Light ? kAlertPainterMark + kMarkGap : 0;
    const int text = mark + textWidth(fontRoleOf(column), index.data().toString());
    return suffix.isEmpty() ? text : text + kSuffixGap + textWidth(suffixFont(column), suffix);
}

int AlertPainter::heightOf(const QModelIndex &reason, int width)
{
    if (widthOf(reason) <= width)
        return kAlertRowHeight;
    const QFontMetrics metrics(fontOf(FontRole::Body));
    const int line = metrics.lineSpacing();
    const QRect lines = metrics.boundingRect(
        QRect(0, 0, width, line * kMostLines), Qt::TextWordWrap, reason.data().toString());
    return kAlertRowHeight + std::clamp(lines.height() - line, 0, line * (kMostLines - 1));
}

void AlertPainter::paintGroup(
    const QModelIndex &index, QRect row, QRect link, GroupColumns columns, AlertRowState state)
{
    const Token fill = state.isSelected ? Token::Selection : Token::Alternate;
    m_painter.fillRect(row, colourOf(fill, m_theme));
    m_painter.fillRect(row.left(), row.bottom(), row.width(), 1, colourOf(Token::Line, m_theme));
    QRect area = row;
    area.setWidth(kAlertGutter);
    paintChevron(area, state.isExpanded);
    area = row.adjusted(kAlertGutter + kAlertPadX, 0, 0, 0);
    m_painter.setFont(fontOf(FontRole::Emphasis));
    m_painter.setPen(colourOf(Token::Text, m_theme));
    m_painter.drawText(area, kTextAlignment, index.data().toString());
    m_painter.setFont(fontOf(FontRole::Body));
    area.setLeft(area.left() + columns.name);
    paintMarked(area, core::LightColour::Red, index.data(core::RedTextRole).toString());
    area.setLeft(area.left() + columns.red);
    paintMarked(area, core::LightColour::Yellow, index.data(core::YellowTextRole).toString());
    area.setLeft(area.left() + columns.yellow);
    m_painter.setFont(fontOf(FontRole::Small));
    m_painter.setPen(colourOf(Token::Muted, m_theme));
    m_painter.drawText(area, kTextAlignment, index.data(core::OpenTextRole).toString());
    paintLink(link, groupLinkText(), state.isLinkHovered);
}

void AlertPainter::paintChevron(QRect box, bool isExpanded)
{
    const QPointF middle = QRectF(box).center();
    const QPolygonF down {{-4, -2}, {0, 2}, {4, -2}};
    const QPolygonF right {{-2, -4}, {2, 0}, {-2, 4}};
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colourOf(Token::Muted, m_theme), 1.4));
    m_painter.drawPolyline((isExpanded ? down : right).translated(middle));
    m_painter.restore();
}

void AlertPainter::paintMarked(QRect area, core::LightColour colour, const QString &text)
{
    if (text.isEmpty())
        return;
    const QColor ink = lightText(colour, m_theme);
    const QRectF box(area.left(),
                     area.top() + (area.height() - kAlertPainterMark) / 2.0,
                     kAlertPainterMark,
                     kAlertPainterMark);
    paintMark(m_painter, box, markOf(colour, core::LightReason::Overdue), ink);
    m_painter.setPen(ink);
    m_painter.drawText(area.adjusted(kAlertPainterMark + kMarkGap, 0, 0, 0), kTextAlignment, text);
}

void AlertPainter::paintCell(const QModelIndex &index, QRect cell, AlertRowState state)
{
    const core::AlertColumn column = columnOf(index);
    const bool isGutter = column == core::AlertColumn::Unit;
    const Token fill = isGutter ? Token::Window : state.isSelected ? Token::Selection : Token::Base;
    m_painter.fillRect(cell, colourOf(fill, m_theme));
    const QRect inner = cell.adjusted(kAlertPadX, 0, -kAlertPadX - 1, -1);
    if (column == core::AlertColumn::Light)
        paintLight(index, cell);
    else if (column == core::AlertColumn::Reminders && index.data().toString().isEmpty())
        paintLink(inner, taskLinkText(), state.isLinkHovered);
    else
        paintText(index, inner);
    const Token below = state.isLast && !isGutter ? Token::Strong : Token::Line;
    m_painter.fillRect(cell.right(),
                       cell.top(),
                       1,
                       cell.height(),
                       colourOf(isGutter ? Token::Strong : Token::Line, m_theme));
    m_painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, colourOf(below, m_theme));
}

void AlertPainter::paintLight(const QModelIndex &index, QRect cell)
{
    const core::LightColour colour = lightOf(index);
    const QColor tint = lightTint(colour, m_theme);
    if (tint.isValid())
        m_painter.fillRect(cell, tint);
    m_painter.setFont(fontOf(FontRole::Body));
    paintMarked(cell.adjusted(kAlertPadX, 0, 0, -1), colour, index.data().toString());
}

void AlertPainter::paintText(const QModelIndex &index, QRect area)
{
    const core::AlertColumn column = columnOf(index);
    const bool isLit = column == core::AlertColumn::Remaining;
    m_painter.setFont(fontOf(fontRoleOf(column)));
    m_painter.setPen(isLit ? lightText(lightOf(index), m_theme) : colourOf(Token::Text, m_theme));
    const QString text = index.data().toString().simplified();
    if (column == core::AlertColumn::Reason && area.height() >= kAlertRowHeight)
        return paintLines(text, area);
    const QFontMetrics metrics = m_painter.fontMetrics();
    m_painter.drawText(
        area, kTextAlignment, metrics.elidedText(text, Qt::ElideRight, area.width()));
    const QString suffix = index.data(core::SuffixRole).toString();
    const QRect rest = area.adjusted(metrics.horizontalAdvance(text) + kSuffixGap, 0, 0, 0);
    if (suffix.isEmpty() || rest.width() <= 0)
        return;
    m_painter.setFont(fontOf(suffixFont(column)));
    m_painter.setPen(colourOf(Token::Muted, m_theme));
    m_painter.drawText(rest,
                       kTextAlignment,
                       m_painter.fontMetrics().elidedText(suffix, Qt::ElideRight, rest.width()));
}

/// A reason in a row that is high enough for its lines.
void AlertPainter::paintLines(const QString &text, QRect area)
{
    m_painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
}

void AlertPainter::paintLink(QRect area, const QString &text, bool isHovered)
{
    QFont font = fontOf(FontRole::Body);
    font.setUnderline(isHovered);
    m_painter.setFont(font);
    m_painter.setPen(colourOf(Token::Accent, m_theme));
    m_painter.drawText(area,
                       kTextAlignment,
                       m_painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace ui
