// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/listing_text.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace core;

namespace {
Listing sample()
{
    const QJsonObject deadline {{QStringLiteral("phrase"), QStringLiteral("年底")},
                                {QStringLiteral("final"), true}};
    return {{QStringLiteral("id"),
             QStringLiteral("名称"),
             QStringLiteral("list"),
             QStringLiteral("days")},
            {{{QStringLiteral("id"), QStringLiteral("1")},
              {QStringLiteral("名称"), QStringLiteral("=甲\n乙")},
              {QStringLiteral("list"), QJsonArray {deadline, QStringLiteral("二")}},
              {QStringLiteral("days"), -2}}}};
}
} // namespace

TEST_CASE("a table for the terminal counts Chinese characters as two places")
{
    CHECK(listingTable(sample())
          == QStringLiteral("id  名称    list     days\n"
                            "1   =甲 乙  年底 二  -2\n"));
}

TEST_CASE("CSV begins with a byte order mark and guards formulas")
{
    CHECK(listingCsv(sample())
          == QByteArray("\xEF\xBB\xBF")
              + QStringLiteral("id,名称,list,days\r\n"
                               "1,\"'=甲\n乙\",\"年底\n二\",-2\r\n")
                    .toUtf8());
}

TEST_CASE("an empty listing is an empty list, a header and a header")
{
    const Listing empty {{QStringLiteral("id")}, {}};

    CHECK(listingJson(empty) == "[\n]\n");
    CHECK(listingTable(empty) == QStringLiteral("id\n"));
    CHECK(listingCsv(empty) == "\xEF\xBB\xBFid\r\n");
}
