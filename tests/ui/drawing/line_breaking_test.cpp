// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/line_breaking.h"

namespace tests {

namespace {

/// Edges where a full-width character is 100 wide and any other 50.
QList<qreal> edgesOf(const QString &text)
{
    QList<qreal> edges {0};
    for (const QChar character : text)
        edges.append(edges.last() + (character.unicode() < 0x80 ? 50 : 100));
    return edges;
}

/// The lines of a text in a column of @p characters full-width characters.
QStringList linesOf(const QString &text, int characters, bool mayStretch = false)
{
    QStringList lines;
    for (const ui::TextLine &line :
         ui::breakLines(text, edgesOf(text), characters * 100, mayStretch))
        lines.append(text.mid(line.start, line.length));
    return lines;
}

QStringList lines(const char16_t *text)
{
    return QString::fromUtf16(text).split(QLatin1Char('|'));
}

QString text(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

TEST_CASE("Chinese text fills its lines", "[line_breaking]")
{
    CHECK(linesOf(text(u"养老服务设施建设"), 3) == lines(u"养老服|务设施|建设"));
    CHECK(linesOf(text(u"养老服务"), 4) == lines(u"养老服务"));
}

TEST_CASE("An empty text is one empty line", "[line_breaking]")
{
    const auto found = ui::breakLines({}, {0}, 500, true);
    REQUIRE(found.size() == 1);
    CHECK(found.first() == ui::TextLine {0, 0, 0, true});
}

TEST_CASE("Only the last line is marked as such, and widths are as set", "[line_breaking]")
{
    const QString name = text(u"养老服务设施建设");
    const auto found = ui::breakLines(name, edgesOf(name), 500, false);
    REQUIRE(found.size() == 2);
    CHECK(found.first() == ui::TextLine {0, 5, 500, false});
    CHECK(found.last() == ui::TextLine {5, 3, 300, true});
}

TEST_CASE("No closing mark begins a line, no opening mark ends one", "[line_breaking]")
{
    CHECK(linesOf(text(u"抽调骨干包乡，完成"), 6) == lines(u"抽调骨干包|乡，完成"));
    CHECK(linesOf(text(u"完成（第一批）复核"), 3) == lines(u"完成|（第一|批）复|核"));
    CHECK(linesOf(text(u"建设《章程》范本"), 3) == lines(u"建设|《章|程》范|本"));
}

TEST_CASE("Curly quotes are an opening and a closing mark", "[line_breaking]")
{
    CHECK(linesOf(text(u"社区治理“品牌”难度大"), 4) == lines(u"社区治理|“品牌”|难度大"));
    CHECK(linesOf(text(u"社区治理“品牌”难度大"), 5) == lines(u"社区治理|“品牌”难|度大"));
    CHECK(linesOf(text(u"治理‘回头看’工作"), 3) == lines(u"治理|‘回头|看’工|作"));
}

TEST_CASE("A figure stays with its unit", "[line_breaking]")
{
    CHECK(linesOf(text(u"已拨付8个乡镇共46.0万元"), 9) == lines(u"已拨付8个乡镇共|46.0万元"));
    CHECK(linesOf(text(u"已采集2,340条，上图1,950条"), 10)
          == lines(u"已采集2,340条，上图|1,950条"));
    CHECK(linesOf(text(u"取得报告后3个工作日内验收"), 8) == lines(u"取得报告后|3个工作日内验收"));
    CHECK(linesOf(text(u"支付率达到81.6%"), 6) == lines(u"支付率达到|81.6%"));
    CHECK(linesOf(text(u"落实计划的第12项任务"), 6) == lines(u"落实计划的|第12项任务"));
    CHECK(linesOf(text(u"完成全县（36.7个）"), 5) == lines(u"完成全县|（36.7个）"));
}

TEST_CASE("A date is not torn unless its column is too narrow for it", "[line_breaking]")
{
    CHECK(linesOf(text(u"抽调4名骨干，9月28日前完成"), 8) == lines(u"抽调4名骨干，|9月28日前完成"));
    CHECK(linesOf(text(u"应于2026年9月24日完成"), 8) == lines(u"应于|2026年9月24日完|成"));
    CHECK(linesOf(text(u"2027年3月31日"), 4) == lines(u"2027年|3月31日"));
    CHECK(linesOf(text(u"2027年3月31日"), 2) == lines(u"2027|年|3月|31日"));
}

TEST_CASE("A date keeps what says how it is meant, and breaks after its year first",
          "[line_breaking]")
{
    CHECK(linesOf(text(u"于2026年9月前完成"), 6) == lines(u"于|2026年9月前|完成"));
    CHECK(linesOf(text(u"2026年9月30日前"), 6) == lines(u"2026年|9月30日前"));
    CHECK(linesOf(text(u"2027年2月底前"), 5) == lines(u"2027年|2月底前"));
    CHECK(linesOf(text(u"2024年第三季度"), 6) == lines(u"2024年|第三季度"));
    CHECK(linesOf(text(u"2025年上半年"), 5) == lines(u"2025年|上半年"));
    CHECK(linesOf(text(u"明年上半年"), 4) == lines(u"明年|上半年"));
    CHECK(linesOf(text(u"建设期到2021年底"), 6) == lines(u"建设期到|2021年底"));
    // A half is no year: nothing is torn from it.
    CHECK(linesOf(text(u"完成上半年任务"), 4) == lines(u"完成|上半年任|务"));
}

TEST_CASE("A unit stays in its brackets", "[line_breaking]")
{
    CHECK(linesOf(text(u"培训养老护理员（人次）"), 9) == lines(u"培训养老护理员|（人次）"));
    // More than a unit breaks as other text does.
    CHECK(linesOf(text(u"培训护理员（每年共两期）"), 7) == lines(u"培训护理员（每|年共两期）"));
}

TEST_CASE(
    "A column too narrow for a figure and its mark breaks before the unit, not before the mark",
    "[line_breaking]")
{
    CHECK(linesOf(text(u"2,340.5万元，新建"), 5) == lines(u"2,340.5万|元，新建"));
}

TEST_CASE("The mark behind a name is left out where it would tear the name", "[line_breaking]")
{
    const QString name = text(u"欧阳建、");
    const auto found = ui::breakLines(name, edgesOf(name), 320, false);
    REQUIRE(found.size() == 1);
    CHECK(found.first() == ui::TextLine {0, 3, 300, true});
    // With room it stands; inside a text it always does.
    CHECK(linesOf(name, 4) == lines(u"欧阳建、"));
    CHECK(linesOf(text(u"周建国、吴武"), 3) == lines(u"周建|国、吴|武"));
}

TEST_CASE("A word breaks only where its column is too narrow for it", "[line_breaking]")
{
    CHECK(linesOf(text(u"使用Excel导出"), 4) == lines(u"使用|Excel导|出"));
    CHECK(linesOf(text(u"ABCDEFGHIJ"), 2) == lines(u"ABCD|EFGH|IJ"));
    // Not even one character fits: none is lost.
    CHECK(linesOf(text(u"养老"), 0) == lines(u"养|老"));
}

TEST_CASE("A character outside the basic plane is never cut in two", "[line_breaking]")
{
    const QString name = text(u"𠮷𠮷𠮷");
    // The second half of a pair has no width.
    const QList<qreal> edges {0, 0, 100, 100, 200, 200, 300};
    REQUIRE(name.size() + 1 == edges.size());
    const auto found = ui::breakLines(name, edges, 100, false);
    REQUIRE(found.size() == 3);
    for (const ui::TextLine &line : found)
        CHECK(line.length == 2);
}

TEST_CASE("Blanks at the end of a printed line take no room", "[line_breaking]")
{
    CHECK(linesOf(text(u"one two"), 2) == lines(u"one|two"));
    const QString words = text(u"养老 服务");
    const auto found = ui::breakLines(words, edgesOf(words), 200, false);
    REQUIRE(found.size() == 2);
    CHECK(found.first().width == 200);
}

TEST_CASE("No character stands alone on a last line where the one before can be stretched",
          "[line_breaking]")
{
    // 13 characters and one: the line of 12 is stretched by 100 over 11 gaps, 0.091 em.
    const QString name = text(u"一二三四五六七八九十甲乙丙丁");
    CHECK(linesOf(name, 13, true) == lines(u"一二三四五六七八九十甲乙|丙丁"));
    CHECK(linesOf(name, 13, false) == lines(u"一二三四五六七八九十甲乙丙|丁"));
    // Its full stop does not make it company.
    CHECK(linesOf(name + QChar(u'。'), 13, true) == lines(u"一二三四五六七八九十甲乙|丙丁。"));
    // 5 characters and one: 0.33 em a gap would show.
    CHECK(linesOf(text(u"一二三四五六"), 5, true) == lines(u"一二三四五|六"));
}

} // namespace tests
