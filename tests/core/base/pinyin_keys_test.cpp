// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_keys.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a key made before is the key of the text again, as text and as a person's name")
{
    const QString name = QStringLiteral("单某");
    const QString other = QStringLiteral("孙某");
    PinyinKeys keys;
    const PinyinOrder order;
    for (int i = 0; i < 2; ++i) {
        CHECK(keys.keyOf(name).compare(order.keyOf(name)) == 0);
        CHECK(keys.keyOf(name, PinyinKind::PersonName)
                  .compare(order.keyOf(name, PinyinKind::PersonName))
              == 0);
        // 单 is dān as a word and shàn as a surname: before 孙 sūn either way, but another key.
        CHECK(keys.keyOf(name).compare(keys.keyOf(name, PinyinKind::PersonName)) < 0);
        CHECK(keys.keyOf(name, PinyinKind::PersonName).compare(keys.keyOf(other)) < 0);
    }
}
