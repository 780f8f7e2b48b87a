// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_ranks.h"
#include "tests/support/catch.h"

#include <random>

using namespace core;

namespace {

int signOf(int value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

/// What the ranks of two texts say; nothing where they leave it to keys.
std::optional<int> told(const PinyinRanks &ranks, const QString &left, const QString &right)
{
    return difference(ranks.beginningOf(left), ranks.beginningOf(right));
}

int keyed(const QString &left, const QString &right)
{
    const PinyinOrder order;
    // As they stand: what is read otherwise is replaced before.
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return signOf(collator.sortKey(left).compare(collator.sortKey(right)));
}

/// Texts of up to @p longest of some characters, the same at every run.
QStringList texts(const QString &characters, int longest, int count)
{
    std::mt19937 dice(20'210'713);
    QStringList made;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (auto length = dice() % static_cast<unsigned>(longest + 1); length > 0; --length)
            text += characters.at(
                static_cast<qsizetype>(dice() % static_cast<unsigned>(characters.size())));
        made.append(text);
    }
    return made;
}

/// Compares every text with the one after it; how many pairs ranks could tell.
int checkPairs(const QStringList &all)
{
    const PinyinRanks ranks(all);
    int wrong = 0;
    int known = 0;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const auto found = told(ranks, all.at(i - 1), all.at(i));
        if (!found)
            continue;
        ++known;
        const bool isRight = signOf(*found) == keyed(all.at(i - 1), all.at(i));
        if (!isRight && wrong++ == 0)
            FAIL_CHECK(all.at(i - 1).toStdString() + " | " + all.at(i).toStdString());
    }
    CHECK(wrong == 0);
    return known;
}

} // namespace

TEST_CASE("ranks tell what keys tell, of Chinese with figures and punctuation")
{
    const QString characters = QStringLiteral(
        "养老服务体系建设完成改造社会救助，。、；：（）“”《》-—·0012359年月底前 /%+");
    CHECK(checkPairs(texts(characters, 6, 4000)) > 3500);
    CHECK(checkPairs(texts(QStringLiteral("养老01 ，"), 60, 4000)) > 3500);
}

TEST_CASE("ranks tell what keys tell, of letters too, and leave other scripts to the keys")
{
    CHECK(checkPairs(texts(QStringLiteral("abABzZ养老 1,.;-_()#&"), 5, 4000)) > 3000);
    CHECK(checkPairs(texts(QStringLiteral("a\u0301é养ёカ①老Ａ１\u200b😀\n\t"), 5, 4000)) > 200);
}

TEST_CASE("numbers are compared by their values, however they are written")
{
    const QStringList all {QStringLiteral("第9项"),
                           QStringLiteral("第10项"),
                           QStringLiteral("第010项"),
                           QStringLiteral("第0项"),
                           QStringLiteral("第123456789012345678901234567890项")};
    const PinyinRanks ranks(all);
    CHECK(*told(ranks, all.at(0), all.at(1)) < 0);
    CHECK(*told(ranks, all.at(3), all.at(0)) < 0);
    CHECK_FALSE(told(ranks, all.at(1), all.at(2)).has_value());
    CHECK_FALSE(told(ranks, all.at(1), all.at(4)).has_value());
}
