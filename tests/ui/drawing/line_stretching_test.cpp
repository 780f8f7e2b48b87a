// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/line_stretching.h"

namespace tests {

using ui::canStretch;
using ui::Cluster;
using ui::stretchableClusters;

namespace {

/// The characters of @p line after which room may be added.
QStringList stretchable(const QString &line)
{
    QStringList characters;
    for (const Cluster &cluster : stretchableClusters(line))
        characters.append(line.mid(cluster.start, cluster.length));
    return characters;
}

QStringList split(const char16_t *characters)
{
    return QString::fromUtf16(characters).split(QLatin1Char('|'));
}

} // namespace

TEST_CASE("Room is added after every Chinese character but the last", "[line_stretching]")
{
    CHECK(stretchable(QStringLiteral("叫得响、拿得")) == split(u"叫|得|响|、|拿"));
    CHECK(stretchable(QStringLiteral("治理“品牌”")) == split(u"治|理|“|品|牌"));
}

TEST_CASE("Figures and words keep together", "[line_stretching]")
{
    // Only at their edges is there room.
    CHECK(stretchable(QStringLiteral("已复核1,126户")) == split(u"已|复|核|6"));
    CHECK(stretchable(QStringLiteral("用Excel导出")) == split(u"用|l|导"));
    CHECK(stretchable(QStringLiteral("1,126")).isEmpty());
}

TEST_CASE("Half-width marks between Chinese are no words", "[line_stretching]")
{
    CHECK(stretchable(QStringLiteral("甲/乙")) == split(u"甲|/"));
    CHECK(stretchable(QStringLiteral("二〇二六年—底")) == split(u"二|〇|二|六|年|—"));
}

TEST_CASE("A character of several code units is moved whole", "[line_stretching]")
{
    const QString surrogates = QStringLiteral("𠮷𠮷");
    CHECK(stretchableClusters(surrogates) == QList<Cluster> {{0, 2}});
    // A letter with a combining mark.
    const QString combined = QStringLiteral("甲e\u0301乙");
    CHECK(stretchableClusters(combined) == QList<Cluster> {{0, 1}, {1, 2}});
}

TEST_CASE("Nothing and a single character have no room", "[line_stretching]")
{
    CHECK(stretchableClusters({}).isEmpty());
    CHECK(stretchableClusters(QStringLiteral("甲")).isEmpty());
}

TEST_CASE("A line is stretched a little or not at all", "[line_stretching]")
{
    // 0.095 em a gap: 11 gaps of a character of 100 take 104.5.
    CHECK(canStretch(1100, 1200, 11, 100));
    CHECK(canStretch(1096, 1200, 11, 100));
    CHECK_FALSE(canStretch(1095, 1200, 11, 100));
    // 2.1 em in all, however many gaps.
    CHECK(canStretch(3790, 4000, 39, 100));
    CHECK_FALSE(canStretch(3789, 4000, 39, 100));
    CHECK_FALSE(canStretch(90, 91, 0, 100));
}

} // namespace tests
