// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fields.h"
#include "core/views/cell_edit.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {
const Id kFirst = dayingTask(1, 1);
} // namespace

TEST_CASE("typing into a text of the task changes that text and nothing else")
{
    EditDesk desk;
    const auto before = desk.source.records();
    const auto set = desk.type(kFirst, ColumnField::Problem, u"资金缺口大");

    REQUIRE(set.has_value());
    REQUIRE(set->changes.size() == 1);
    CHECK(set->action
          == Action {ActionKind::EditCell,
                     {QStringLiteral("problem"), QStringLiteral("完成全县18个社区亲民化改造")}});
    CHECK(differingFields(*set->changes.first().before, *set->changes.first().after)
          == QStringList {QStringLiteral("problem")});
    CHECK(desk.text(kFirst, ColumnField::Problem) == QStringLiteral("资金缺口大"));

    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("every text column of a task writes its own field")
{
    using enum ColumnField;
    EditDesk desk;
    for (const ColumnField field :
         {Code,         Title,           Content,       TaskSource,       Lever,
          TargetSought, TargetDelivered, Problem,       Acceptance,       Note,
          TaskClass,    Modality,        MeasureOwner,  MeasureSituation, MeasureCoordination,
          RootCause,    Indicator,       IndicatorUnit, Baseline,         Target,
          Actual,       Evidence,        Recognition,   Contact,          Node,
          Extra}) {
        INFO(keyOf(field).toStdString());
        QString text = QStringLiteral("甲");
        if (field == TaskClass)
            text = QStringLiteral("重点工作");
        if (field == Modality)
            text = QStringLiteral("力争");
        const auto set = desk.type(kFirst, CellAddress {field, QStringLiteral("丙"), {}}, text);
        REQUIRE(set.has_value());
        CHECK_FALSE(set->isEmpty());
        const TaskBundle bundle = desk.bundle(kFirst);
        const CellValue value
            = cellValue({bundle, nullptr, desk.today}, {field, QStringLiteral("丙"), {}});
        CHECK(value.text == text);
        CHECK(value.edit == text);
    }
}

TEST_CASE("typing what stands there changes nothing")
{
    EditDesk desk;
    for (const auto &[field, key] : EnumKeys<ColumnField>::values) {
        INFO(key.data());
        if (!isEditable(field))
            continue;
        const QString text = desk.cell(kFirst, field).edit;
        const auto set = desk.type(kFirst, CellAddress {field, {}, {}}, text);
        REQUIRE(set.has_value());
        CHECK(set->isEmpty());
    }
}

TEST_CASE("what is derived or a step of the lifecycle cannot be typed")
{
    EditDesk desk;
    for (const ColumnField field : {ColumnField::Light,
                                    ColumnField::Remaining,
                                    ColumnField::Extensions,
                                    ColumnField::CompletionRate,
                                    ColumnField::State,
                                    ColumnField::CompletedOn})
        CHECK(desk.type(kFirst, field, u"办结").error().kind == ErrorKind::InvalidValue);
}

TEST_CASE("the objective's cells change the objective")
{
    EditDesk desk;
    REQUIRE(desk.type(kFirst, ColumnField::Objective, u"社区治理提升").has_value());
    REQUIRE(desk.type(kFirst, ColumnField::Number, u"一").has_value());

    const Task objective = desk.bundle(dayingTask(1, 0)).task;
    CHECK(objective.title == QStringLiteral("社区治理提升"));
    CHECK(objective.code == QStringLiteral("一"));
    CHECK(desk.text(dayingTask(1, 3), ColumnField::Objective) == QStringLiteral("社区治理提升"));
}

TEST_CASE("an objective typed for a task that stands alone is put above it")
{
    EditDesk desk;
    Task alone;
    alone.id = Id {90};
    alone.ledger = tests::kDayingLedger;
    alone.position = 3;
    desk.source.put(alone);

    REQUIRE(desk.type(alone.id, ColumnField::Objective, u"新目标").has_value());
    const Task moved = desk.bundle(alone.id).task;
    const Task objective = desk.bundle(moved.parent).task;
    CHECK(objective.title == QStringLiteral("新目标"));
    CHECK(objective.position == 3);
    CHECK(objective.ledger == tests::kDayingLedger);
    CHECK(moved.position == 0);
}

TEST_CASE("words for class and modality that nobody knows are refused")
{
    EditDesk desk;
    CHECK(tests::refusal(desk.type(kFirst, ColumnField::Modality, u"随便"))
          == QStringLiteral("modality out_of_range"));
    CHECK(tests::refusal(desk.type(kFirst, ColumnField::TaskClass, u"绝密"))
          == QStringLiteral("class out_of_range"));
    CHECK(desk.type(kFirst, ColumnField::Modality, u"确 保").has_value());
    CHECK(desk.bundle(kFirst).task.modality == Modality::Ensure);
    CHECK(desk.type(kFirst, ColumnField::Modality, u"").has_value());
    CHECK(desk.bundle(kFirst).task.modality == Modality::None);
}

TEST_CASE("a start is a day, or the first day of what the phrase names")
{
    EditDesk desk;
    REQUIRE(desk.type(kFirst, ColumnField::Start, u"2021年8月").has_value());
    CHECK(desk.bundle(kFirst).task.start == QDate(2021, 8, 1));
    REQUIRE(desk.type(kFirst, ColumnField::Start, u"2021-09-15").has_value());
    CHECK(desk.bundle(kFirst).task.start == QDate(2021, 9, 15));
    CHECK(tests::refusal(desk.type(kFirst, ColumnField::Start, u"再说"))
          == QStringLiteral("start out_of_range"));
    REQUIRE(desk.type(kFirst, ColumnField::Start, u"").has_value());
    CHECK_FALSE(desk.bundle(kFirst).task.start.isValid());
}

TEST_CASE("typed text is stored with its line breaks and without control characters")
{
    EditDesk desk;
    REQUIRE(desk.type(kFirst, ColumnField::Note, u"一\r\n二\a").has_value());
    CHECK(desk.text(kFirst, ColumnField::Note) == QStringLiteral("一\n二"));
    CHECK(tests::refusal(
              desk.type(kFirst, CellAddress {ColumnField::Note, {}, {}}, QString(QChar(0xDC00))))
          == QStringLiteral("note invalid_text"));
}

TEST_CASE("a column that no field fits keeps its text under its header")
{
    EditDesk desk;
    const CellAddress address {ColumnField::Extra, QStringLiteral("预算"), {}};
    REQUIRE(desk.type(kFirst, address, QStringLiteral("3万")).has_value());
    REQUIRE(desk.bundle(kFirst).extras.size() == 1);
    CHECK(desk.bundle(kFirst).extras.first().header == QStringLiteral("预算"));

    REQUIRE(desk.type(kFirst, address, QStringLiteral("4万")).has_value());
    CHECK(desk.bundle(kFirst).extras.first().text == QStringLiteral("4万"));
    REQUIRE(desk.type(kFirst, address, QString()).has_value());
    CHECK(desk.bundle(kFirst).extras.isEmpty());
}
