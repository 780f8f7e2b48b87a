// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/without_mnemonic.h"

#include <QKeySequence>
#include <QPushButton>

TEST_CASE("an ampersand in a name is shown on a button and is no shortcut of it")
{
    const QPushButton named(QStringLiteral("A&B"));
    CHECK_FALSE(named.shortcut().isEmpty());
    const QPushButton shown(ui::withoutMnemonic(QStringLiteral("A&B")));
    CHECK(shown.text() == QStringLiteral("A&&B"));
    CHECK(shown.shortcut().isEmpty());
}

TEST_CASE("a name without an ampersand stays as it is")
{
    CHECK(ui::withoutMnemonic(QStringLiteral("社会救助科")) == QStringLiteral("社会救助科"));
}
