// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lines_above.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QStringList kept(const char *lines)
{
    LinesAbove above;
    for (const QString &line : QString::fromUtf8(lines).split(u'|'))
        above.add(line);
    return above.lines();
}

} // namespace

TEST_CASE("the title and the lines under it stay with the table")
{
    CHECK(kept("大英县民政局|2021年工作清单||填报单位：大英县民政局    填报日期：2021年7月20日")
              .size()
          == 3);
    CHECK(kept(" | ").isEmpty());
}

TEST_CASE("the text of the document does not")
{
    CHECK(kept("一、总体要求|各科室要高度重视，抓好落实。|2021年工作清单")
          == QStringList {QStringLiteral("2021年工作清单")});
    CHECK(kept("封面|各单位：|清单") == QStringList {QStringLiteral("清单")});
    const QByteArray longLine = QByteArray("前|") + QByteArray("长").repeated(81) + "|清单";
    CHECK(kept(longLine.constData()) == QStringList {QStringLiteral("清单")});
}

TEST_CASE("a note between title and table does not part them")
{
    CHECK(kept("2021年工作清单|（本表由各科室填写。）|注：一月一报。")
          == QStringList {QStringLiteral("2021年工作清单"),
                          QStringLiteral("（本表由各科室填写。）")});
}

TEST_CASE("an annex begins anew")
{
    CHECK(kept("大英县民政局|2021年7月13日|附件2|工作清单")
          == QStringList {QStringLiteral("附件2"), QStringLiteral("工作清单")});
    CHECK(kept("落款|附表：|清单") == QStringList {QStringLiteral("清单")});
    CHECK(kept("题|附件齐全|清单").size() == 3);
}

TEST_CASE("only the nearest lines count")
{
    CHECK(kept("1|2|3|4|5|6|7|8|9|10").constFirst() == QStringLiteral("3"));
}
