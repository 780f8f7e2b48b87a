// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xml_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("halves of pairs and what is no character are marked, whole pairs stay")
{
    const QString broken = QStringLiteral("甲") + QChar(0xD800) + QChar(0xFFFE) + QChar(0xFFFF)
        + QChar(0xDC00) + QChar(0) + QStringLiteral("𠮷乙");
    const QString expected = QStringLiteral("甲\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD𠮷乙");
    CHECK(xmlText(broken) == expected);
    CHECK(xmlTextWithoutControls(broken) == expected);
    CHECK(xmlText(QString(QChar(0xD842))) == QString(QChar::ReplacementCharacter));
}

TEST_CASE("control characters stay for a writer that has a form for them, and go for others")
{
    const QString text = QStringLiteral("一\u0001\u001F\r\t\n二\u007F\u0085\u2028");
    CHECK(xmlText(text) == text);
    CHECK(xmlTextWithoutControls(text) == QStringLiteral("一\t\n二\u007F\u0085\u2028"));
}
