// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/imports/fitted_text.h"

#include <QFontMetrics>

namespace {

/// Pixels that @p text takes, and one more.
int widthOf(const QString &text)
{
    return QFontMetrics(QFont()).horizontalAdvance(text) + 1;
}

} // namespace

TEST_CASE("a text that does not fit ends in an ellipsis, and one that does is whole")
{
    const QString text(40, u'督');
    const int width = widthOf(QString(10, u'督'));
    const ui::FittedText cut = ui::fittedText(text, width, 2, QFont());
    CHECK(cut.isCut);
    CHECK(cut.lines == 2);
    CHECK(cut.text.endsWith(u'…'));
    CHECK(cut.text.size() >= 19); // two lines of ten and their end, less what the ellipsis takes
    CHECK(cut.text.size() <= 21);
    const ui::FittedText whole = ui::fittedText(text, width, 4, QFont());
    CHECK_FALSE(whole.isCut);
    CHECK(whole.lines == 4);
    CHECK(QString(whole.text).remove(u'\n') == text);
}

TEST_CASE("no line of a cell begins with a comma, and words are not torn")
{
    const QString report = QStringLiteral("已完工十一个，其余七个在建");
    const int width = widthOf(QStringLiteral("已完工十一个"));
    const QString shown = ui::fittedText(report, width, 4, QFont()).text;
    CHECK(shown.startsWith(QStringLiteral("已完工十一\n个，")));
    const int narrow = widthOf(QStringLiteral("Whole ro"));
    CHECK(ui::fittedText(QStringLiteral("Whole row"), narrow, 2, QFont()).text
          == QStringLiteral("Whole \nrow"));
}

TEST_CASE("a word longer than a line goes on in the next one, and lines of the sheet stay")
{
    const QString code(30, u'A');
    CHECK(ui::fittedText(code, widthOf(QString(10, u'A')), 9, QFont()).lines >= 3);
    const ui::FittedText two = ui::fittedText(QStringLiteral("一\n二"), 1000, 3, QFont());
    CHECK(two.text == QStringLiteral("一\n二"));
    CHECK(two.lines == 2);
    CHECK(ui::fittedText({}, 100, 3, QFont()).lines == 1);
}
