// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/light_rules.h"
#include "core/records/record_kind.h"

#include <QDate>

namespace core {

/// What a ledger is kept for. Source: domain.md b.1, S1–S5.
enum class LedgerKind
{
    AnnualPlan, ///< 年度重点工作
    Benchmark, ///< 对标竞进
    Contest, ///< 大比拼
    Projects, ///< 重点项目
    Other
};

template <> struct EnumKeys<LedgerKind>
{
    static constexpr EnumKeyTable<LedgerKind, 5> values {{
        {LedgerKind::AnnualPlan, QLatin1String("annual_plan")},
        {LedgerKind::Benchmark, QLatin1String("benchmark")},
        {LedgerKind::Contest, QLatin1String("contest")},
        {LedgerKind::Projects, QLatin1String("projects")},
        {LedgerKind::Other, QLatin1String("other")},
    }};
};

/// A ledger 台账: the tracked tasks of one year or campaign.
struct Ledger
{
    static constexpr RecordKind kKind = RecordKind::Ledger;
    static constexpr int kMostWarnWorkdays = 60;
    static constexpr int kMostClosingDigits = 6;
    static constexpr int kLongestClosingPrefix = 20; ///< characters

    Id id;
    QString title; ///< as on the sheet; never empty
    int year = 0; ///< first year it covers; 0 = not known
    int lastYear = 0; ///< last year it covers; 0 = the same as year
    LedgerKind kind = LedgerKind::Other;
    QString sourceTitle; ///< document the tasks come from
    QString sourceNumber; ///< its document number 发文字号
    QDate sourceDate; ///< its date; invalid = not known
    QString columns; ///< the office's own columns, as written by ledger_columns.h; empty = standard
    bool isClosed = false; ///< closed ledgers take no changes
    int position = 0; ///< order among the ledgers of the file
    int closingYear = 0; ///< year of the last closing number 销号编号 given; 0 = none yet
    int lastClosing = 0; ///< its serial; counted here so that no number is ever given twice
    int warnWorkdays = LightRules().warnWorkdays; ///< 1–kMostWarnWorkdays; 0 = off
    int priorityWarnWorkdays = LightRules().priorityWarnWorkdays; ///< the same
    int behindPoints = LightRules().behindPoints; ///< 1–100; 0 = off
    int farBehindPoints = LightRules().farBehindPoints; ///< behindPoints–100; 0 = off
    DayOffRule dayOffRule = DayOffRule::Stays;
    QString closingPrefix; ///< what closing numbers begin with, such as 民销; may be empty
    int closingDigits = 3; ///< figures of their serial, 1–kMostClosingDigits
    NodeRule nodeRule = NodeRule::Yellow;
    StartRule startRule = StartRule::Grey;
    int reportGraceWorkdays = LightRules().reportGraceWorkdays; ///< 1–kMostWarnWorkdays; 0 = off
    QString silentSteps; ///< reminders switched off, as reminder_step.h writes them
    QString form; ///< of the sheets it came from, as written by sheet_form.h; empty = from none
    RiskRule riskRule = RiskRule::Red;

    bool operator==(const Ledger &) const = default;
};

/// What @p ledger sets for the lights and reminders of its tasks.
[[nodiscard]] inline LightRules lightRulesOf(const Ledger &ledger)
{
    return {ledger.warnWorkdays,
            ledger.priorityWarnWorkdays,
            ledger.behindPoints,
            ledger.farBehindPoints,
            ledger.dayOffRule,
            ledger.nodeRule,
            ledger.startRule,
            ledger.reportGraceWorkdays,
            stepsFromText(ledger.silentSteps),
            ledger.riskRule};
}

} // namespace core

Q_DECLARE_TYPEINFO(core::Ledger, Q_RELOCATABLE_TYPE);
