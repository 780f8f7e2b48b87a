// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("bytes go by their SHA-256")
{
    // As sha256sum prints it.
    CHECK(contentKey("abc")
          == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(isContentKey(contentKey({})));
}

TEST_CASE("a key of contents has 64 lower-case hexadecimal digits")
{
    CHECK_FALSE(isContentKey({}));
    CHECK_FALSE(isContentKey(QString(63, QChar(u'a'))));
    CHECK_FALSE(isContentKey(QString(64, QChar(u'A'))));
    CHECK_FALSE(isContentKey(QString(64, QChar(u'g'))));
    CHECK(isContentKey(QString(64, QChar(u'f'))));
}
