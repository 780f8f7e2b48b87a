// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/task_card.h"

namespace tests {

/// The day of look.md's pictures: a Thursday.
inline const QDate kCardDay(2026, 9, 24);

template <typename R> R ownRecord(int id)
{
    R record;
    record.id = core::Id {id};
    record.task = core::Id {3};
    return record;
}

inline core::Responsibility responsible(core::ResponsibilityRole role, const QString &name, int id)
{
    auto entry = ownRecord<core::Responsibility>(id);
    entry.role = role;
    entry.text = name;
    return entry;
}

inline core::Deadline
cardDeadline(int id, const QString &stage, const QString &phrase, QDate due, QDate actual)
{
    auto entry = ownRecord<core::Deadline>(id);
    entry.stage = stage;
    entry.phrase = phrase;
    entry.due = due;
    entry.originalDue = due;
    entry.actual = actual;
    entry.isFinal = stage.isEmpty();
    return entry;
}

inline core::Progress cardReport(int id, QDate day, const QString &text)
{
    auto report = ownRecord<core::Progress>(id);
    report.date = day;
    report.text = text;
    report.typedBy = QStringLiteral("张某");
    return report;
}

/// Measures, deadlines and outcomes of the task of the card in the picture ledger-1920.
inline void addCardLists(core::TaskBundle &bundle)
{
    auto talk = ownRecord<core::Measure>(21);
    talk.text = QStringLiteral("座谈，征求对范本的意见");
    talk.plannedEnd = talk.doneOn = QDate(2026, 8, 14);
    auto check = ownRecord<core::Measure>(22);
    check.text = QStringLiteral("开展一次章程备案检查");
    check.plannedEnd = QDate(2026, 8, 31);
    auto open = ownRecord<core::Measure>(23);
    open.text = QStringLiteral("印发范本");
    open.phrase = QStringLiteral("适时");
    bundle.measures = {talk, check, open};
    bundle.deadlines = {cardDeadline(31,
                                     QStringLiteral("座谈调研"),
                                     QStringLiteral("5月29日"),
                                     QDate(2026, 5, 29),
                                     QDate(2026, 5, 29)),
                        cardDeadline(32, {}, QStringLiteral("8月底前"), QDate(2026, 8, 31), {})};
    auto outcome = ownRecord<core::Outcome>(41);
    outcome.indicator = QStringLiteral("修订率");
    outcome.indicatorUnit = QStringLiteral("%");
    outcome.target = QStringLiteral("100");
    bundle.outcomes = {outcome};
}

/// The card in the picture ledger-1920, 24 September 2026.
inline core::TaskCard sampleCard()
{
    using enum core::ResponsibilityRole;
    core::TaskCard card;
    core::Task &task = card.bundle.task;
    task.id = core::Id {3};
    task.parent = core::Id {1};
    task.code = QStringLiteral("2026-基层-003");
    task.content = QStringLiteral("健全城乡社区治理制度机制，修订村（居）民自治章程范本");
    task.problem = QStringLiteral("制度机制不健全，章程多年未修订");
    task.modality = core::Modality::Ensure;
    card.bundle.responsibilities = {responsible(Leader, QStringLiteral("李某"), 11),
                                    responsible(LeadUnit, QStringLiteral("基层政权科"), 12),
                                    responsible(Person, QStringLiteral("吴某"), 13),
                                    responsible(Cooperating, QStringLiteral("乡镇（街道）"), 14)};
    addCardLists(card.bundle);
    card.bundle.reports = {cardReport(51, QDate(2025, 12, 30), QStringLiteral("已立项。")),
                           cardReport(52, QDate(2026, 8, 28), QStringLiteral("收回23条。")),
                           cardReport(53, QDate(2026, 9, 11), QStringLiteral("征求意见结束。"))};
    core::Task objective;
    objective.id = core::Id {1};
    objective.title = QStringLiteral("城乡社区治理能力和水平全面提升");
    card.above = {objective};
    card.light.colour = core::LightColour::Red;
    card.light.reason = core::LightReason::Overdue;
    card.light.due = QDate(2026, 8, 31);
    card.light.workdays = -19;
    card.light.calendarDays = -24;
    card.light.isOverdue = true;
    card.light.percent = 70;
    card.light.scheduledPercent = 100.0;
    return card;
}

} // namespace tests
