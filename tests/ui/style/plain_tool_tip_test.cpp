// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/plain_tool_tip.h"

#include <QTextDocumentFragment>

TEST_CASE("a tool tip shows what a user typed letter by letter")
{
    const QString typed = QStringLiteral("<img src='file:///etc/passwd'>18 & 29 < 30");
    const QString tip = ui::plainToolTip(typed);
    CHECK(Qt::mightBeRichText(tip));
    CHECK(QTextDocumentFragment::fromHtml(tip).toPlainText() == typed);
}

TEST_CASE("nothing to say makes no tool tip")
{
    CHECK(ui::plainToolTip({}).isEmpty());
}
