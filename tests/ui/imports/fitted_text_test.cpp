// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/imports/fitted_text.h"

#include <QFont>

TEST_CASE("a text that does not fit ends in an ellipsis, and one that does is whole")
{
    const QFontMetrics metrics {QFont()};
    const QString text(40, u'督');
    const int width = metrics.horizontalAdvance(QString(10, u'督')) + 1;
    const QRect twoLines(0, 0, width, 2 * metrics.lineSpacing());
    const QString shown = ui::fittedText(text, twoLines, metrics);
    CHECK(shown.endsWith(u'…'));
    CHECK(shown.size() >= 18); // two lines of ten, less what the ellipsis takes
    CHECK(shown.size() <= 20);
    const QRect fourLines(0, 0, width, 4 * metrics.lineSpacing());
    CHECK(ui::fittedText(text, fourLines, metrics) == text);
}
