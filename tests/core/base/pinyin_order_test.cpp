// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_order.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using core::PinyinOrder;

namespace {

QString sorted(const char16_t *words, core::PinyinKind kind = core::PinyinKind::Text)
{
    const PinyinOrder order;
    QStringList list = QString::fromUtf16(words).split(u' ');
    std::stable_sort(list.begin(), list.end(), [&](const QString &left, const QString &right) {
        return order.keyOf(left, kind).compare(order.keyOf(right, kind)) < 0;
    });
    return list.join(u' ');
}

} // namespace

TEST_CASE("Chinese is sorted by pinyin")
{
    CHECK(sorted(u"养老科 办公室 社会组织科 财务科 救助科")
          == QStringLiteral("办公室 财务科 救助科 社会组织科 养老科"));
}

TEST_CASE("places that are not read as their first character alone stand where they are read")
{
    // cháng, chóng, guǎng, xià
    CHECK(sorted(u"厦门 广州 重庆 长春") == QStringLiteral("长春 重庆 广州 厦门"));
    CHECK(sorted(u"照护 重点工作 行业协会 海岛") == QStringLiteral("海岛 行业协会 照护 重点工作"));
}

TEST_CASE("surnames are read as names")
{
    using enum core::PinyinKind;
    // shàn, wáng, zēng
    CHECK(sorted(u"曾某 王某 单某", PersonName) == QStringLiteral("单某 王某 曾某"));
    CHECK(sorted(u"谢某 解某 夏某", PersonName) == QStringLiteral("夏某 谢某 解某"));
    // céng, dān, wáng
    CHECK(sorted(u"王某 单项 曾经") == QStringLiteral("曾经 单项 王某"));
}

TEST_CASE("numbers within a text count by their value")
{
    CHECK(sorted(u"第10项 第9项 第100项") == QStringLiteral("第9项 第10项 第100项"));
    CHECK(sorted(u"2.10 2.9 1.1") == QStringLiteral("1.1 2.9 2.10"));
}
