// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/text_replacement.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

class ReplacementDesk : public EditDesk
{
public:
    /// "task field: before → after" of every cell, one a line.
    [[nodiscard]] QString print(ListKind kind, const TextReplacement &replacement) const
    {
        const auto heads = entryKindOf(kind)
            ? source.entries(*entryKindOf(kind), tests::kDayingLedger)
            : Result<QList<EntryHead>>(QList<EntryHead>());
        REQUIRE(heads.has_value());
        const RowsQuestion question {kind, facts(), *heads, calendar};
        const RowList list({kind, question.facts, *heads, {}});
        const auto cells
            = readReplacements(source, question, list.rows(), listColumns(kind, {}), replacement);
        REQUIRE(cells.has_value());
        QStringList lines;
        for (const ReplacedCell &cell : *cells)
            lines.append(QStringLiteral("%1 %2: %3 → %4")
                             .arg(cell.row.first.toString(),
                                  keyOf(cell.column.field),
                                  cell.before,
                                  cell.after));
        return lines.join(u'\n');
    }
};

} // namespace

TEST_CASE("every place of a text is replaced, in either case, and nothing else")
{
    const TextReplacement letters {QStringLiteral("wps"), QStringLiteral("Excel")};
    CHECK(letters.appliedTo(QStringLiteral("WPS、wps 和 wp s"))
          == QStringLiteral("Excel、Excel 和 wp s"));
    const TextReplacement dots {QStringLiteral("."), QStringLiteral("。")};
    CHECK(dots.appliedTo(QStringLiteral("甲.乙")) == QStringLiteral("甲。乙"));
    CHECK(TextReplacement {QString(), QStringLiteral("甲")}.appliedTo(QStringLiteral("乙"))
          == QStringLiteral("乙"));
    CHECK(TextReplacement {QStringLiteral("甲"), QString()}.appliedTo(QStringLiteral("甲乙甲"))
          == QStringLiteral("乙"));
}

TEST_CASE("a person is replaced wherever the name stands")
{
    ReplacementDesk desk;
    REQUIRE(desk.type(dayingTask(1, 2), ColumnField::Person, u"胡应兵、安某").has_value());
    CHECK(desk.print(ListKind::Whole, {QStringLiteral("胡应兵"), QStringLiteral("李某")})
          == QStringLiteral("11 person: 胡应兵 → 李某\n"
                            "12 person: 胡应兵、安某 → 李某、安某\n"
                            "13 person: 胡应兵 → 李某"));
}

TEST_CASE("a merged objective comes once, whatever the number of its rows")
{
    const ReplacementDesk desk;
    const QString objective = desk.bundle(Id {10}).task.displayName();
    REQUIRE_FALSE(objective.isEmpty());
    CHECK(desk.print(ListKind::Whole, {objective, QStringLiteral("新目标")})
          == QStringLiteral("11 objective: %1 → 新目标").arg(objective));
}

TEST_CASE("phrases of deadlines, reports and days are never replaced")
{
    const ReplacementDesk desk;
    const QString cells
        = desk.print(ListKind::Whole, {QStringLiteral("2021年底"), QStringLiteral("2022年底")});
    CHECK_FALSE(cells.contains(QStringLiteral("deadline")));
    for (const ColumnField field : {ColumnField::Number,
                                    ColumnField::Code,
                                    ColumnField::MeasurePhrase,
                                    ColumnField::Baseline,
                                    ColumnField::Target,
                                    ColumnField::Actual,
                                    ColumnField::Deadline,
                                    ColumnField::Report,
                                    ColumnField::Percent,
                                    ColumnField::Start,
                                    ColumnField::State,
                                    ColumnField::Light,
                                    ColumnField::CompletedOn})
        CHECK_FALSE(isReplaceable(field));
    for (const ColumnField field :
         {ColumnField::Content, ColumnField::Person, ColumnField::Measure, ColumnField::Extra})
        CHECK(isReplaceable(field));
}

TEST_CASE("in a list of entries each entry is looked at, and its task once")
{
    const ReplacementDesk desk;
    const TextReplacement funds {QStringLiteral("加大资金筹集力度"), QStringLiteral("多方筹资")};
    CHECK(desk.print(ListKind::Measures, funds)
          == QStringLiteral(
              "11 measure: 强化组织领导,加大资金筹集力度,加快工作进度 → "
              "强化组织领导,多方筹资,加快工作进度\n"
              "12 measure: 强化组织领导,加大资金筹集力度,加快工作进度;创新工作思绪,认真总结提炼我县"
              "基层自治和城乡社区治理经验做法,形成大英“品牌” → "
              "强化组织领导,多方筹资,加快工作进度;创新工作思绪,认真总结提炼我县"
              "基层自治和城乡社区治理经验做法,形成大英“品牌”"));
    CHECK(desk.print(ListKind::Measures, {QStringLiteral("绝无此文"), QStringLiteral("甲")})
              .isEmpty());
}
