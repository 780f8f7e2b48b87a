// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/drawing/palette.h"
#include "ui/style/frames.h"

#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int kControlHeight = 28;
constexpr int kMenuBarHeight = 28;
constexpr int kTabHeight = 32;
constexpr int kTabPadding = 16;
constexpr int kTabLine = 2;
constexpr int kScrollBarExtent = 14;
constexpr int kArrowRoom = 24;
constexpr int kTextInset = 8;
constexpr int kFieldInset = 3; ///< beside the 2 px of the field itself
constexpr int kButtonInset = 12; ///< at least, on either side of the text of a button
constexpr double kRadioLine = 1.2;
constexpr double kRadioInset = 3.2;

QColor tokenColour(const QStyleOption &option, Token token)
{
    return colourOf(token, themeOf(option.palette));
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    paintFrame(painter,
               option.rect,
               {isEnabled ? option.palette.color(QPalette::Base) : QColor(),
                tokenColour(option, isEnabled ? Token::Frame : Token::Line),
                hasFocus(option)});
}

/// Push buttons: framed. Tool buttons: nothing but the fill of the pointer or of being chosen.
void paintButton(QPainter &painter, const QStyleOption &option, bool isFramed)
{
    const bool isChosen = option.state.testAnyFlags(QStyle::State_On | QStyle::State_Sunken);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    QColor fill = isFramed ? option.palette.color(QPalette::Button) : QColor();
    if (isChosen || isUnder)
        fill = tokenColour(option, isChosen ? Token::Selection : Token::Hover);
    QColor frame = isChosen ? tokenColour(option, Token::Strong) : QColor();
    if (isFramed)
        frame = tokenColour(option,
                            option.state & QStyle::State_Enabled ? Token::Frame : Token::Line);
    const bool hasRing
        = hasFocus(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    paintFrame(painter, option.rect, {fill, frame, hasRing});
}

/// Fusion frames a choice in a colour that is not seen on a dark window.
void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor line = tokenColour(option, isEnabled ? Token::Frame : Token::Line);
    const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, kRadioLine));
    painter.setBrush(option.palette.base());
    painter.drawEllipse(ring);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? tokenColour(option, Token::Accent) : line);
        painter.drawEllipse(ring.adjusted(kRadioInset, kRadioInset, -kRadioInset, -kRadioInset));
    }
    painter.restore();
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const bool isChosen = tab.state.testFlag(QStyle::State_Selected);
    QFont font = painter.font();
    font.setWeight(isChosen ? QFont::Medium : QFont::Normal);
    painter.save();
    painter.setFont(font);
    painter.setPen(tokenColour(tab, isChosen ? Token::Accent : Token::Muted));
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (isChosen) {
        const int top = tab.rect.bottom() + 1 - kTabLine;
        painter.fillRect(
            tab.rect.left(), top, tab.rect.width(), kTabLine, tokenColour(tab, Token::Accent));
    }
    painter.restore();
    if (hasFocus(tab))
        paintFocusRing(painter, tab.rect.adjusted(2, 2, -2, -2), tokenColour(tab, Token::Accent));
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box)
{
    paintField(painter, box);
    const QPointF middle = QPoint(box.rect.right() - kArrowRoom / 2 + 2, box.rect.center().y() + 1);
    const QPointF arrow[]
        = {middle + QPointF(-4, -2.5), middle + QPointF(4, -2.5), middle + QPointF(0, 2.5)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isEnabled = box.state.testFlag(QStyle::State_Enabled);
    painter.setBrush(tokenColour(box, isEnabled ? Token::Muted : Token::Disabled));
    painter.drawPolygon(arrow, 3);
    painter.restore();
}

/// Fusion marks an entry of the menu bar only while its menu is open: with this also when the
/// pointer or the keyboard is there.
QStyleOptionMenuItem withHover(const QStyleOptionMenuItem &item)
{
    QStyleOptionMenuItem marked = item;
    if (item.state.testFlag(QStyle::State_Selected))
        marked.palette.setColor(QPalette::Window, tokenColour(item, Token::Selection));
    return marked;
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption *option,
                          QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
            field && field->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return paintField(*painter, *option);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(*painter, *option, element == PE_PanelButtonCommand);
        return;
    case PE_IndicatorRadioButton: paintRadio(*painter, *option); return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, tokenColour(*option, Token::Accent));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect.x(),
                          option->rect.y(),
                          option->rect.width(),
                          1,
                          tokenColour(*option, Token::Strong));
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTab && tab)
        return paintTab(*painter, *tab);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuBarItem || !item)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QStyleOptionMenuItem marked = withHover(*item);
    QProxyStyle::drawControl(element, &marked, painter, widget);
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box && box->frame)
        return paintComboBox(*painter, *box);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool isBare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
    if (control == CC_SpinBox && isBare && spin->frame)
        return paintField(*painter, *spin);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex *option,
                            SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(kTextInset - 2, 1, -kArrowRoom, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

/// The text of a field begins where that of a box with an arrow does.
QRect Style::subElementRect(SubElement element,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !field || field->lineWidth == 0)
        return rect;
    return rect.adjusted(kFieldInset, 0, -kFieldInset, 0);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return kScrollBarExtent;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuBarPanelWidth: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption *option,
                              const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    switch (type) {
    case CT_ComboBox:
        size.setWidth(contents.width() + kArrowRoom + kTextInset);
        size.setHeight(qMax(kControlHeight, size.height()));
        return size;
    case CT_PushButton:
        size.setWidth(qMax(contents.width() + 2 * kButtonInset, size.width()));
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ToolButton:
    case CT_SpinBox: size.setHeight(qMax(kControlHeight, size.height())); return size;
    case CT_MenuBarItem: size.setHeight(kMenuBarHeight); return size;
    case CT_TabBarTab:
        if (tab)
            size = {tab->fontMetrics.horizontalAdvance(tab->text) + 2 * kTabPadding, kTabHeight};
        return size;
    default: return size;
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption *option,
                     const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_MenuBar_AltKeyNavigation:
    case SH_Menu_KeyboardSearch: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace ui
