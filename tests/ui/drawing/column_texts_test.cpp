// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/column_texts.h"
#include "ui/drawing/font_roles.h"

namespace tests {

using core::ReportAlignment;
using core::ReportBlock;
using core::ReportText;

namespace {

ReportText cell(const char16_t *text)
{
    return {QString::fromUtf16(text), {}};
}

ReportBlock blockOf(ReportAlignment alignment, bool isMerged, const QList<ReportText> &cells)
{
    ReportBlock block;
    block.columns = {{QStringLiteral("列"), 4, alignment, isMerged, false}};
    for (const ReportText &text : cells)
        block.rows.append({{text}});
    return block;
}

ui::ColumnTexts textsOf(const ReportBlock &block)
{
    ui::TextStyle style;
    style.font = ui::paperFont(ui::PaperFontRole::Body, 10.5);
    style.pitch = 494;
    const QList<ui::ColumnTexts> texts = ui::columnTexts(block, style);
    REQUIRE(texts.size() == 1);
    return texts.first();
}

} // namespace

TEST_CASE("The longest text is counted in full-width characters", "[column_texts]")
{
    const ui::ColumnTexts texts = textsOf(blockOf(
        ReportAlignment::Justify, false, {cell(u"养老服务"), cell(u"完成12个，共1,950条")}));
    // 完成 个 ， 共 条 and half of 12 and of 1,950.
    CHECK(texts.longest == Approx(6 + 3.5));
    CHECK_FALSE(texts.hasBlanks);
}

TEST_CASE("Rows share a merged text, and those that go on are no blanks", "[column_texts]")
{
    ReportBlock block
        = blockOf(ReportAlignment::Justify, true, {cell(u"养老服务设施"), {}, cell(u"低保"), {}});
    block.groups = {{0, 2}, {2, 2}};
    CHECK(textsOf(block).longest == Approx(3));
    CHECK_FALSE(textsOf(block).hasBlanks);
    block.rows[2].cells[0] = ReportText {};
    CHECK(textsOf(block).hasBlanks);
}

TEST_CASE("Of names in a list the widest counts, with the mark behind it", "[column_texts]")
{
    const auto widest = [](const char16_t *text) {
        return textsOf(blockOf(ReportAlignment::Centre, false, {cell(text)})).widest;
    };
    CHECK(widest(u"班子成员") == Approx(4).margin(0.05));
    CHECK(widest(u"张某、班子成员、李某") == Approx(5).margin(0.05));
    CHECK(widest(u"主要领导、\n分管领导") == Approx(5).margin(0.05));
    // Running text breaks anywhere: it has no parts to keep whole.
    CHECK(textsOf(blockOf(ReportAlignment::Justify, false, {cell(u"班子成员")})).widest == 0);
}

TEST_CASE("A date of another year may end its first line after the year", "[column_texts]")
{
    // Figures are half as wide: 12月31日前 asks for five characters, 2027年 for three.
    const ui::ColumnTexts texts
        = textsOf(blockOf(ReportAlignment::Centre, false, {cell(u"2027年12月31日前")}));
    CHECK(texts.widest == Approx(5).margin(0.1));
}

TEST_CASE("A node asks for its mark, its name and its day", "[column_texts]")
{
    ReportText nodes;
    nodes.nodes = {
        {core::ReportNodeState::ToCome, QStringLiteral("完成方案"), {}},
        {core::ReportNodeState::Done, QStringLiteral("服务满一千人次"), QStringLiteral("五月底")}};
    const ui::ColumnTexts texts = textsOf(blockOf(ReportAlignment::Left, false, {nodes}));
    CHECK(texts.widest == Approx(7 + 3 + 2).margin(0.05));
    CHECK_FALSE(texts.hasBlanks);
}

} // namespace tests
