// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/directory.h"
#include "tests/support/list_record_source.h"

namespace tests {

// A small office: 示例县民政局 (1) with 社会救助科 (2), 养老服务科 (3) and the duplicate 社会救助股
// (4), below which stands 低保中心 (5); beside it 县财政局 (6).
inline constexpr core::Id kOffice {1};
inline constexpr core::Id kAid {2};
inline constexpr core::Id kCare {3};
inline constexpr core::Id kAidAgain {4};
inline constexpr core::Id kCentre {5};
inline constexpr core::Id kFinance {6};
// 周某 of 社会救助科 (11), 周 of 社会救助股 (12), 吴某 without a unit (13).
inline constexpr core::Id kZhou {11};
inline constexpr core::Id kZhouAgain {12};
inline constexpr core::Id kWu {13};
// A ledger (20) with an objective (21) and three tasks (22, 23, 24).
inline constexpr core::Id kOfficeLedger {20};

inline core::Unit unitNamed(core::Id id, core::Id parent, const char16_t *name, core::UnitKind kind)
{
    core::Unit unit;
    unit.id = id;
    unit.parent = parent;
    unit.kind = kind;
    unit.name = QString::fromUtf16(name);
    unit.position = static_cast<int>(id.value);
    return unit;
}

inline core::Person personNamed(core::Id id, core::Id unit, const char16_t *name)
{
    core::Person person;
    person.id = id;
    person.unit = unit;
    person.name = QString::fromUtf16(name);
    person.position = static_cast<int>(id.value);
    return person;
}

inline core::Task taskLed(core::Id id, core::Id parent, core::Id unit)
{
    core::Task task;
    task.id = id;
    task.ledger = kOfficeLedger;
    task.parent = parent;
    task.position = static_cast<int>(id.value);
    task.title = QStringLiteral("任务%1").arg(id.value);
    task.unit = unit;
    return task;
}

inline core::Responsibility
namedIn(core::Id id, core::Id task, const char16_t *text, core::Id unit, core::Id person)
{
    core::Responsibility entry;
    entry.id = id;
    entry.task = task;
    entry.role
        = unit.isSet() ? core::ResponsibilityRole::Cooperating : core::ResponsibilityRole::Person;
    entry.text = QString::fromUtf16(text);
    entry.unit = unit;
    entry.person = person;
    return entry;
}

inline QList<core::Record> smallOffice()
{
    using core::UnitKind;
    core::Ledger ledger;
    ledger.id = kOfficeLedger;
    ledger.title = QStringLiteral("年度重点工作");
    const core::Id objective {21};
    return {unitNamed(kOffice, {}, u"示例县民政局", UnitKind::Office),
            unitNamed(kAid, kOffice, u"社会救助科", UnitKind::Section),
            unitNamed(kCare, kOffice, u"养老服务科", UnitKind::Section),
            unitNamed(kAidAgain, kOffice, u"社会救助股", UnitKind::Section),
            unitNamed(kCentre, kAidAgain, u"低保中心", UnitKind::Institution),
            unitNamed(kFinance, {}, u"县财政局", UnitKind::Partner),
            personNamed(kZhou, kAid, u"周某"),
            personNamed(kZhouAgain, kAidAgain, u"周"),
            personNamed(kWu, {}, u"吴某"),
            ledger,
            taskLed(objective, {}, kAidAgain),
            taskLed({22}, objective, kAid),
            taskLed({23}, objective, kAidAgain),
            taskLed({24}, objective, kAidAgain),
            namedIn({31}, {22}, u"社会救助股", kAidAgain, {}),
            namedIn({32}, {22}, u"周某", {}, kZhou),
            namedIn({33}, {23}, u"周", {}, kZhouAgain),
            namedIn({34}, {23}, u"周（兼）", {}, kZhouAgain)};
}

inline core::Directory directoryOf(const ListRecordSource &source)
{
    return core::Directory::read(source).value();
}

} // namespace tests
