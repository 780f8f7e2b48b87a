// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/year_painter.h"

#include <QImage>
#include <QPainter>

using ui::Token;
using ui::YearGeometry;
using ui::YearSheet;

namespace {

const YearGeometry kPaintedYear(2026, QRect(16, 8, 1006, 584));

YearSheet sheetOf(ui::Theme theme)
{
    YearSheet sheet;
    sheet.theme = theme;
    sheet.offMark = QStringLiteral("休");
    sheet.workedMark = QStringLiteral("班");
    return sheet;
}

QImage painted(const core::LocalDays &days, const YearSheet &sheet)
{
    QImage image(1038, 600, QImage::Format_RGB32);
    image.fill(colourOf(Token::Base, sheet.theme));
    QPainter painter(&image);
    ui::paintYear(painter, kPaintedYear, days, sheet);
    return image;
}

/// The fill of a day, away from its number and its letter.
QColor fillOf(const QImage &image, QDate day)
{
    return image.pixelColor(kPaintedYear.day(day).topLeft() + QPoint(1, 1));
}

QImage cellOf(const QImage &image, QDate day)
{
    return image.copy(kPaintedYear.day(day));
}

} // namespace

TEST_CASE("days off, days made up and weekends have fills of their own in both themes")
{
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        const QImage image = painted({}, sheetOf(theme));
        CHECK(fillOf(image, QDate(2026, 9, 24)) == colourOf(Token::Base, theme));
        CHECK(fillOf(image, QDate(2026, 9, 25)) == colourOf(Token::Info, theme));
        CHECK(fillOf(image, QDate(2026, 9, 20)) == colourOf(Token::Band, theme));
        CHECK(fillOf(image, QDate(2026, 8, 8)) == colourOf(Token::Window, theme));
    }
}

TEST_CASE("a letter tells days off from days made up where colours do not")
{
    YearSheet same = sheetOf(ui::Theme::Light);
    const QImage with = painted({}, same);
    same.offMark.clear();
    same.workedMark.clear();
    const QImage without = painted({}, same);
    for (const QDate day : {QDate(2026, 9, 25), QDate(2026, 9, 20)})
        CHECK(cellOf(with, day) != cellOf(without, day));
    CHECK(cellOf(with, QDate(2026, 9, 24)) == cellOf(without, QDate(2026, 9, 24)));
}

TEST_CASE("a day changed here carries a line")
{
    core::LocalDays days;
    days.setChange(QDate(2026, 8, 6), false);
    const YearSheet sheet = sheetOf(ui::Theme::Light);
    const QImage image = painted(days, sheet);
    const QRect cell = kPaintedYear.day(QDate(2026, 8, 6));
    CHECK(image.pixelColor(cell.left() + 2, cell.bottom() - 1)
          == colourOf(Token::Accent, sheet.theme));
    CHECK(fillOf(image, QDate(2026, 8, 6)) == colourOf(Token::Info, sheet.theme));
}

TEST_CASE("today is filled and the chosen day is framed")
{
    YearSheet sheet = sheetOf(ui::Theme::Light);
    sheet.today = QDate(2026, 9, 24);
    sheet.current = QDate(2026, 9, 23);
    const QImage image = painted({}, sheet);
    const QColor accent = colourOf(Token::Accent, sheet.theme);
    CHECK(image.pixelColor(kPaintedYear.day(sheet.today).topLeft() + QPoint(3, 5)) == accent);
    CHECK(image.pixelColor(kPaintedYear.day(sheet.current).topLeft()) == accent);
}
