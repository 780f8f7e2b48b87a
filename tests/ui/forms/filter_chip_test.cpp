// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/forms/filter_chip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace {

class FilterChipFixture
{
public:
    FilterChipFixture()
    {
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        chip.setText(QStringLiteral("已筛选 11/103 条"));
        chip.resize(chip.sizeHint());
        chip.show();
    }

    ui::FilterChip chip;
};

} // namespace

TEST_CASE_METHOD(FilterChipFixture, "The chip is as wide as its text and its cross need")
{
    const int narrow = chip.sizeHint().width();
    CHECK(chip.sizeHint().height() == 24);
    chip.setText(QStringLiteral("已筛选 1111/10300 条"));
    CHECK(chip.sizeHint().width() > narrow);
}

TEST_CASE_METHOD(FilterChipFixture, "The chip is framed in accent and ends with a cross")
{
    const QColor accent = ui::colourOf(ui::Token::Accent, ui::Theme::Light);
    const QImage picture = chip.grab().toImage();
    CHECK(picture.pixelColor(picture.width() / 2, 0) == accent);
    CHECK(picture.pixelColor(picture.width() / 2, picture.height() - 1) == accent);
    // The cross is 8 pixels wide and ends 8 before the edge: its strokes meet in its middle.
    const QColor middle = picture.pixelColor(picture.width() - 12, 12);
    CHECK(middle != ui::colourOf(ui::Token::Base, ui::Theme::Light));
}

TEST_CASE_METHOD(FilterChipFixture, "A click and the space bar both take the filters away")
{
    const QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(clicked.count() == 1);
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Space);
    CHECK(clicked.count() == 2);
}

TEST_CASE_METHOD(FilterChipFixture, "The chip can be reached by Tab")
{
    CHECK(chip.focusPolicy() == Qt::TabFocus);
}
