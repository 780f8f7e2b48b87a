// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/plain_label.h"
#include "ui/style/primary_button.h"
#include "ui/style/style.h"
#include "ui/style/theme_switch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>

#include <cstdlib>

using ui::FontRole;
using ui::Theme;
using ui::ThemeChoice;
using ui::Token;

namespace {

/// Puts the palette back when a test is over.
class PaletteGuard
{
public:
    PaletteGuard() = default;
    PaletteGuard(const PaletteGuard &) = delete;
    PaletteGuard &operator=(const PaletteGuard &) = delete;
    ~PaletteGuard() { QApplication::setPalette(m_palette); }

private:
    QPalette m_palette = QApplication::palette();
};

/// Whether a pixel has @p colour, however much of it shines through.
bool contains(const QImage &picture, const QColor &colour)
{
    const auto isNear = [](int one, int other) { return std::abs(one - other) <= 2; };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor found = picture.pixelColor(x, y);
            if (found.alpha() > 128 && isNear(found.red(), colour.red())
                && isNear(found.green(), colour.green()) && isNear(found.blue(), colour.blue()))
                return true;
        }
    }
    return false;
}

constexpr int kSide = 48; ///< pixels: large enough to find the pure colours

/// What @p paint leaves on a window of the theme of @p palette.
template <typename Paint> QImage painted(const QPalette &palette, Paint paint)
{
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}

} // namespace

TEST_CASE("the sizes of text are those of the look")
{
    CHECK(ui::fontOf(FontRole::Body).pointSizeF() == 10);
    CHECK(ui::fontOf(FontRole::Small).pointSizeF() == 9);
    CHECK(ui::fontOf(FontRole::Heading).pointSizeF() == 12);
    CHECK(ui::fontOf(FontRole::Figure).pointSizeF() == 20);
    CHECK(ui::fontOf(FontRole::Body).weight() == QFont::Normal);
    CHECK(ui::fontOf(FontRole::Emphasis).weight() == QFont::Medium);
}

TEST_CASE("the application's font covers Chinese")
{
    const QFont before = QApplication::font();
    ui::applyApplicationFont();
    const QString family = QFontInfo(QApplication::font()).family();
    CHECK(QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese));
    QApplication::setFont(before);
}

TEST_CASE("a label shows markup as it is")
{
    const QString markup = QStringLiteral("<b>李某</b>");
    const ui::PlainLabel label(markup);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == markup);
}

TEST_CASE("the theme changes at once and is told apart by its palette")
{
    const PaletteGuard guard;
    ui::ThemeSwitch theme(*qGuiApp);
    theme.setChoice(ThemeChoice::Dark);
    CHECK(ui::themeOf(QApplication::palette()) == Theme::Dark);
    theme.setChoice(ThemeChoice::Light);
    CHECK(ui::themeOf(QApplication::palette()) == Theme::Light);
    CHECK(QApplication::palette() == ui::paletteFor(Theme::Light));
}

TEST_CASE("following the system gives its theme, whatever was chosen before")
{
    const PaletteGuard guard;
    QApplication::setPalette(QPalette());
    const Theme system = ui::themeOf(QApplication::palette());
    ui::ThemeSwitch theme(*qGuiApp);
    theme.setChoice(ThemeChoice::Dark);
    theme.setChoice(ThemeChoice::System);
    CHECK(QApplication::palette() == ui::paletteFor(system));
}

TEST_CASE("icons are stroked in the text colour of the theme that is on")
{
    const PaletteGuard guard;
    const QIcon icon = ui::icon(QStringLiteral("plus"));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QApplication::setPalette(ui::paletteFor(theme));
        const QImage picture = icon.pixmap(24, 24).toImage();
        CHECK(contains(picture, ui::colourOf(Token::Text, theme)));
    }
}

TEST_CASE("every drawing is there and draws something")
{
    for (const char *name : {"close",
                             "columns",
                             "group",
                             "import",
                             "ledger",
                             "open",
                             "papers",
                             "pdf",
                             "plus",
                             "print",
                             "search",
                             "table"}) {
        INFO(name);
        const QImage picture = ui::icon(QLatin1String(name)).pixmap(24, 24).toImage();
        CHECK(picture != QImage(picture.size(), picture.format()));
    }
}

TEST_CASE("controls are as high as the look says")
{
    QApplication::setStyle(new ui::Style);
    const QLineEdit field;
    CHECK(field.sizeHint().height() == 28);
    QTabBar tabs;
    tabs.addTab(QStringLiteral("总表"));
    CHECK(tabs.sizeHint().height() == 32);
    QApplication::setStyle(QStringLiteral("Fusion"));
}

TEST_CASE("Alt alone reaches the menu bar, which shows where the keyboard is")
{
    const ui::Style style;
    CHECK(style.styleHint(QStyle::SH_MenuBar_AltKeyNavigation, nullptr, nullptr, nullptr) == 1);
    const auto paints = [&style](QStyle::State state) {
        QStyleOptionMenuItem item;
        item.palette = ui::paletteFor(Theme::Light);
        item.rect = {0, 0, 60, 28};
        item.state = QStyle::State_Enabled | state;
        QImage picture(item.rect.size(), QImage::Format_ARGB32);
        QPainter painter(&picture);
        style.drawControl(QStyle::CE_MenuBarItem, &item, &painter, nullptr);
        return contains(picture, ui::colourOf(Token::Selection, Theme::Light));
    };
    CHECK(paints(QStyle::State_Selected));
    CHECK_FALSE(paints(QStyle::State_None));
}

TEST_CASE("the primary button is filled with the accent unless it is disabled")
{
    const PaletteGuard guard;
    QApplication::setPalette(ui::paletteFor(Theme::Light));
    QAction action(QStringLiteral("新增任务"));
    ui::PrimaryButton button(&action, QStringLiteral("plus"));
    button.resize(button.sizeHint());
    CHECK(button.height() == 28);
    const QColor accent = ui::colourOf(Token::Accent, Theme::Light);
    CHECK(contains(button.grab().toImage(), accent));
    action.setEnabled(false);
    CHECK_FALSE(contains(button.grab().toImage(), accent));
}

TEST_CASE("a choice has a frame that is seen in both themes, and the accent when it is made")
{
    const PaletteGuard guard;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QStyleOptionButton option;
        option.palette = ui::paletteFor(theme);
        option.rect = QRect(0, 0, 48, 48); // large enough to find the pure colours
        option.state = QStyle::State_Enabled;
        const auto drawn = [&option] {
            QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
            image.fill(option.palette.color(QPalette::Window));
            QPainter painter(&image);
            const ui::Style style;
            style.drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, nullptr);
            return image;
        };
        CHECK(contains(drawn(), ui::colourOf(Token::Frame, theme)));
        CHECK_FALSE(contains(drawn(), ui::colourOf(Token::Accent, theme)));
        option.state |= QStyle::State_On;
        CHECK(contains(drawn(), ui::colourOf(Token::Accent, theme)));
    }
}

TEST_CASE("the text of a field begins where that of a box with an arrow does")
{
    const ui::Style style;
    QStyleOptionFrame framed;
    framed.rect = QRect(0, 0, 200, 28);
    framed.lineWidth = 1;
    // A line and 3 px on either side; the field itself leaves 2 px more, which makes six.
    const QRect inside = style.subElementRect(QStyle::SE_LineEditContents, &framed, nullptr);
    CHECK(inside.left() == 4);
    CHECK(inside.right() == 195);
    QStyleOptionFrame bare = framed;
    bare.lineWidth = 0;
    CHECK(style.subElementRect(QStyle::SE_LineEditContents, &bare, nullptr).left() == 0);
}

TEST_CASE("the text of a button keeps clear of its frame, however long it is")
{
    const ui::Style style;
    QStyleOptionButton option;
    const QSize contents(132, 16);
    const QSize size = style.sizeFromContents(QStyle::CT_PushButton, &option, contents, nullptr);
    CHECK(size.width() >= 132 + 24);
    CHECK(size.height() == 28);
}

TEST_CASE("what Enter presses in a dialog is filled with the accent unless it is disabled")
{
    const ui::Style style;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QStyleOptionButton option;
        option.palette = ui::paletteFor(theme);
        option.rect = QRect(0, 0, kSide, kSide);
        option.state = QStyle::State_Enabled;
        const auto isFilled = [&] {
            const QImage image = painted(option.palette, [&](QPainter &painter) {
                style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
            });
            return image.pixelColor(kSide / 2, kSide / 2) == ui::colourOf(Token::Accent, theme);
        };
        CHECK_FALSE(isFilled());
        option.features = QStyleOptionButton::DefaultButton;
        CHECK(isFilled());
        option.text = QStringLiteral("督办");
        CHECK(contains(painted(option.palette,
                               [&](QPainter &painter) {
                                   style.drawControl(
                                       QStyle::CE_PushButtonLabel, &option, &painter, nullptr);
                               }),
                       ui::colourOf(Token::OnAccent, theme)));
        option.state = QStyle::State_None;
        CHECK_FALSE(isFilled());
    }
}

TEST_CASE("a box to check has a frame that is seen in both themes, and the accent when it is on")
{
    const ui::Style style;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QStyleOptionButton option;
        option.palette = ui::paletteFor(theme);
        option.rect = QRect(0, 0, kSide, kSide);
        const auto drawn = [&](QStyle::State state, QStyle::PrimitiveElement element) {
            option.state = QStyle::State_Enabled | state;
            return painted(option.palette, [&](QPainter &painter) {
                style.drawPrimitive(element, &option, &painter, nullptr);
            });
        };
        const QColor accent = ui::colourOf(Token::Accent, theme);
        for (const auto element :
             {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck}) {
            const QImage off = drawn(QStyle::State_Off, element);
            CHECK(contains(off, ui::colourOf(Token::Frame, theme)));
            CHECK_FALSE(contains(off, accent));
            CHECK(contains(drawn(QStyle::State_On, element), accent));
            CHECK(contains(drawn(QStyle::State_NoChange, element), accent));
            CHECK(drawn(QStyle::State_On, element) != drawn(QStyle::State_NoChange, element));
        }
    }
}

TEST_CASE("a figure with arrows is framed like every field")
{
    const ui::Style style;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QStyleOptionSpinBox option;
        option.palette = ui::paletteFor(theme);
        option.rect = QRect(0, 0, kSide, kSide);
        option.frame = true;
        option.state = QStyle::State_Enabled;
        const auto drawn = [&](QAbstractSpinBox::ButtonSymbols symbols) {
            option.buttonSymbols = symbols;
            return painted(option.palette, [&](QPainter &painter) {
                style.drawComplexControl(QStyle::CC_SpinBox, &option, &painter, nullptr);
            });
        };
        const QImage bare = drawn(QAbstractSpinBox::NoButtons);
        const QImage stepped = drawn(QAbstractSpinBox::UpDownArrows);
        CHECK(stepped.pixelColor(0, kSide / 2) == bare.pixelColor(0, kSide / 2));
        CHECK(contains(stepped, ui::colourOf(Token::Muted, theme)));
        CHECK_FALSE(contains(bare, ui::colourOf(Token::Muted, theme)));
    }
}

TEST_CASE("texts and files of a form are framed, with room for the ring of the focus")
{
    const ui::Style style;
    const QPlainTextEdit text;
    const QListWidget files;
    const QWidget other;
    const auto width = [&style](const QWidget &widget) {
        return style.pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &widget);
    };
    CHECK(width(text) == 2);
    CHECK(width(files) == 2);
    CHECK(width(other) == 1);
    QStyleOptionFrame option;
    option.palette = ui::paletteFor(Theme::Dark);
    option.rect = QRect(0, 0, kSide, kSide);
    option.state = QStyle::State_Enabled;
    CHECK(contains(painted(option.palette,
                           [&](QPainter &painter) {
                               style.drawPrimitive(QStyle::PE_Frame, &option, &painter, &files);
                           }),
                   ui::colourOf(Token::Frame, Theme::Dark)));
}

TEST_CASE("a box that is too narrow for what it says ends it in an ellipsis")
{
    ui::Style style;
    QComboBox box;
    box.setStyle(&style);
    const QString text = QStringLiteral("2026年重点工作台账（虚构）");
    const int room = box.fontMetrics().horizontalAdvance(text);
    const auto saying = [&box](const QString &said, int width) {
        box.clear();
        box.addItem(said);
        box.resize(width, 28);
        return box.grab().toImage();
    };
    const int narrow = 30 + room / 2; // 30 px: the arrow and what stands before the text
    const QString cut = box.fontMetrics().elidedText(text, Qt::ElideRight, room / 2);
    REQUIRE(cut.endsWith(QChar(0x2026)));
    CHECK(saying(text, narrow) == saying(cut, narrow));
    CHECK(saying(text, 32 + room) != saying(cut, 32 + room));
}

TEST_CASE("headings of a sheet are flat")
{
    const ui::Style style;
    QStyleOptionHeader option;
    option.palette = ui::paletteFor(Theme::Light);
    option.rect = QRect(0, 0, kSide, kSide);
    const QImage image = painted(option.palette, [&](QPainter &painter) {
        style.drawControl(QStyle::CE_HeaderSection, &option, &painter, nullptr);
    });
    for (const int y : {0, kSide / 2, kSide - 2})
        CHECK(image.pixelColor(kSide / 2, y) == ui::colourOf(Token::Header, Theme::Light));
    CHECK(image.pixelColor(kSide / 2, kSide - 1) == ui::colourOf(Token::Strong, Theme::Light));
    CHECK(image.pixelColor(kSide - 1, kSide / 2) == ui::colourOf(Token::Line, Theme::Light));
}

TEST_CASE("groups of a menu are told apart on a dark menu too")
{
    const ui::Style style;
    QStyleOptionMenuItem option;
    option.palette = ui::paletteFor(Theme::Dark);
    option.rect = QRect(0, 0, kSide, kSide);
    option.menuItemType = QStyleOptionMenuItem::Separator;
    CHECK(contains(painted(option.palette,
                           [&](QPainter &painter) {
                               style.drawControl(QStyle::CE_MenuItem, &option, &painter, nullptr);
                           }),
                   ui::colourOf(Token::Strong, Theme::Dark)));
}

TEST_CASE("a button that is all menu has no arrow in its corner")
{
    const ui::Style style;
    QStyleOptionToolButton option;
    option.palette = ui::paletteFor(Theme::Light);
    option.rect = QRect(0, 0, kSide, kSide);
    option.subControls = QStyle::SC_ToolButton;
    option.toolButtonStyle = Qt::ToolButtonTextOnly;
    const auto drawn = [&] {
        return painted(option.palette, [&](QPainter &painter) {
            style.drawComplexControl(QStyle::CC_ToolButton, &option, &painter, nullptr);
        });
    };
    const QImage plain = drawn();
    option.features = QStyleOptionToolButton::HasMenu;
    CHECK(drawn() == plain);
    option.features = QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup;
    option.subControls |= QStyle::SC_ToolButtonMenu;
    CHECK(drawn() != plain);
}
