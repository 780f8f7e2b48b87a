// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/drawing/palette.h"
#include "ui/style/button_painting.h"
#include "ui/style/frames.h"
#include "ui/style/option_colours.h"

#include <QComboBox>
#include <QListWidget>
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
constexpr int kFieldFrame = 2;
constexpr int kFieldInset = 3; ///< beside the 2 px of the field itself
constexpr int kButtonInset = 12; ///< at least, on either side of the text of a button
constexpr int kSeparatorInset = 4;

/// What is written or gathered in a form, and framed like a line to type in.
bool isField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QListWidget *>(widget);
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

/// An arrow round @p middle; it points upward with a negative @p height.
void paintArrow(
    QPainter &painter, const QStyleOption &option, QPointF middle, double width, double height)
{
    const QPointF arrow[] = {middle + QPointF(-width / 2, -height / 2),
                             middle + QPointF(width / 2, -height / 2),
                             middle + QPointF(0, height / 2)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setBrush(tokenColour(option, isEnabled ? Token::Muted : Token::Disabled));
    painter.drawPolygon(arrow, 3);
    painter.restore();
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box)
{
    paintField(painter, box);
    const QPointF middle = QPoint(box.rect.right() - kArrowRoom / 2 + 2, box.rect.center().y() + 1);
    paintArrow(painter, box, middle, 8, 5);
}

/// The arrows that make a figure larger and smaller.
void paintSteps(QPainter &painter, const QStyleOption &option, QRect up, QRect down)
{
    paintArrow(painter, option, QRectF(up).center(), 7, -4);
    paintArrow(painter, option, QRectF(down).center(), 7, 4);
}

/// As much of its text as the box has room for, with an ellipsis where that is not all.
QStyleOptionComboBox withElidedText(const QStyleOptionComboBox &box, QRect room)
{
    QStyleOptionComboBox elided = box;
    elided.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room.width());
    return elided;
}

/// Flat, with a line to what it is the heading of and one to the next heading. Source: look.md 1.
void paintHeading(QPainter &painter, const QStyleOptionHeader &heading)
{
    const QRect area = heading.rect;
    const bool isAbove = heading.orientation == Qt::Horizontal;
    const QColor below = tokenColour(heading, isAbove ? Token::Strong : Token::Line);
    const QColor beside = tokenColour(heading, isAbove ? Token::Line : Token::Strong);
    painter.fillRect(area, tokenColour(heading, Token::Header));
    painter.fillRect(area.right(), area.top(), 1, area.height(), beside);
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, below);
}

/// Fusion draws it in a colour that is not seen on a dark menu.
void paintSeparator(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const QRect area = item.rect.adjusted(kSeparatorInset, 0, -kSeparatorInset, 0);
    painter.fillRect(
        area.left(), area.center().y(), area.width(), 1, tokenColour(item, Token::Strong));
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
        if (isField(widget))
            return paintField(*painter, *option);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(*painter, *option, element == PE_PanelButtonCommand);
        return;
    case PE_IndicatorRadioButton: paintRadio(*painter, *option); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheck(*painter, *option); return;
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
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && box && !box->editable) {
        const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        const QStyleOptionComboBox elided = withElidedText(*box, room);
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isDefaultButton(*button)) {
        QStyleOptionButton filled = *button;
        filled.palette.setColor(QPalette::ButtonText, tokenColour(*button, Token::OnAccent));
        return QProxyStyle::drawControl(element, &filled, painter, widget);
    }
    const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderSection && heading)
        return paintHeading(*painter, *heading);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return paintSeparator(*painter, *item);
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
    if (control == CC_SpinBox && spin && spin->frame) {
        paintField(*painter, *spin);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            paintSteps(*painter,
                       *spin,
                       subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                       subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget));
        return;
    }
    // The arrow of a button that is all menu would lie in its corner, lower than the text.
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool
        && !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
        QStyleOptionToolButton plain = *tool;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
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
    case PM_DefaultFrameWidth:
        // The ring of the focus is as wide, and would lie under what is written else.
        return isField(widget) ? kFieldFrame : QProxyStyle::pixelMetric(metric, option, widget);
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
