// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/section_workbook.h"
#include "core/import/import_file.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

namespace tests {

/// A ledger whose sheets were sent to two sections and filled in through LibreOffice: see
/// tests/data/import/returned. The ids are those in these files.
class SentLedger
{
public:
    static constexpr core::Id kLedger {1};
    static constexpr core::Id kElderly {3}; ///< 养老服务科
    static constexpr core::Id kRelief {4}; ///< 社会救助科
    static constexpr core::Id kCanteens {11}; ///< tasks of 养老服务科
    static constexpr core::Id kBeds {12};
    static constexpr core::Id kTraining {13};
    static constexpr core::Id kAssessment {14};
    static constexpr core::Id kAllowance {21}; ///< the task of 社会救助科

    SentLedger()
    {
        core::Ledger ledger;
        ledger.id = kLedger;
        ledger.title = QStringLiteral("2026年重点工作台账");
        ledger.year = 2026;
        file.put(ledger);
        addUnit({2}, QStringLiteral("示例县民政局"), core::UnitKind::Office);
        addUnit(kElderly, QStringLiteral("养老服务科"), core::UnitKind::Section);
        addUnit(kRelief, QStringLiteral("社会救助科"), core::UnitKind::Section);
        addObjective({10}, QStringLiteral("养老服务提质"));
        add(kCanteens, {10}, kElderly, {u"建成老年食堂6个", u"张三", 3});
        add(kBeds, {10}, kElderly, {u"新增护理型床位200张", u"李四", 11});
        add(kTraining, {10}, kElderly, {u"培训养老护理员120人次", u"张三", 6});
        add(kAssessment, {10}, kElderly, {u"完成特殊困难老年人能力评估", u"王五", 9});
        addObjective({20}, QStringLiteral("社会救助扩面"));
        add(kAllowance, {20}, kRelief, {u"低保对象动态复核", u"赵六", 6});
    }

    /// What is sent to @p section, whose reports are of 25 September.
    [[nodiscard]] core::Workbook sheetOf(core::Id section) const
    {
        const auto made = core::sectionWorkbook(
            {file, m_calendar, m_clock, kLedger, section, QDate(2026, 9, 25)});
        REQUIRE(made.has_value());
        return *made;
    }

    [[nodiscard]] core::ImportPlan plan(const core::ImportInput &input)
    {
        core::ImportOptions options;
        options.describesRows = true;
        const auto plan = core::planImport(input, options, {&file, m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        return *plan;
    }

    [[nodiscard]] core::TaskBundle task(core::Id id) const
    {
        const auto found = file.bundles({id});
        REQUIRE((found.has_value() && found->size() == 1));
        return found->constFirst();
    }

    ListRecordSource file;

private:
    /// What a task says: its content, who does it, and the month at whose end it is due.
    struct Said
    {
        const char16_t *content;
        const char16_t *person;
        int month;
    };

    void addUnit(core::Id id, const QString &name, core::UnitKind kind)
    {
        core::Unit unit;
        unit.id = id;
        unit.name = name;
        unit.kind = kind;
        if (kind == core::UnitKind::Section)
            unit.parent = core::Id {2};
        unit.position = static_cast<int>(id.value);
        file.put(unit);
    }

    void addObjective(core::Id id, const QString &title)
    {
        core::Task objective;
        objective.id = id;
        objective.ledger = kLedger;
        objective.title = title;
        objective.position = static_cast<int>(id.value);
        objective.state = core::TaskState::InProgress;
        file.put(objective);
    }

    void add(core::Id id, core::Id objective, core::Id unit, const Said &said)
    {
        core::Task task;
        task.id = id;
        task.ledger = kLedger;
        task.parent = objective;
        task.content = QString::fromUtf16(said.content);
        task.unit = unit;
        task.position = static_cast<int>(id.value);
        task.state = core::TaskState::InProgress;
        file.put(task);
        core::Responsibility person;
        person.id = core::Id {100 + id.value};
        person.task = id;
        person.text = QString::fromUtf16(said.person);
        file.put(person);
        core::Responsibility lead;
        lead.id = core::Id {200 + id.value};
        lead.task = id;
        lead.role = core::ResponsibilityRole::LeadUnit;
        lead.unit = unit;
        lead.text = unit == kElderly ? QStringLiteral("养老服务科") : QStringLiteral("社会救助科");
        file.put(lead);
        core::Deadline deadline;
        deadline.id = core::Id {300 + id.value};
        deadline.task = id;
        const QDate first(2026, said.month, 1);
        deadline.phrase = QStringLiteral("2026年%1月底").arg(said.month);
        deadline.rangeStart = first;
        deadline.due = deadline.rangeEnd = deadline.originalDue
            = QDate(2026, said.month, first.daysInMonth());
        deadline.precision = core::Precision::Month;
        file.put(deadline);
    }

    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
    CountingIdSource m_ids;
    FakeClock m_clock {QDate(2026, 9, 21)};
};

} // namespace tests
