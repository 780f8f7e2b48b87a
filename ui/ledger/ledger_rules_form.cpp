// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_rules_form.h"

#include "core/records/validate.h"
#include "core/rules/lifecycle.h"
#include "core/wording/ledger_rules_text.h"
#include "ui/edits/form_texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct LedgerRulesForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::LedgerRulesForm)
};

// Fields of the form go by the names of the fields of a ledger.
const QString kWarn = QStringLiteral("warn_workdays");
const QString kPriorityWarn = QStringLiteral("priority_warn_workdays");
const QString kBehind = QStringLiteral("behind_points");
const QString kFarBehind = QStringLiteral("far_behind_points");
const QString kDayOff = QStringLiteral("day_off_rule");
const QString kNode = QStringLiteral("node_rule");
const QString kStart = QStringLiteral("start_rule");
const QString kRisk = QStringLiteral("risk_rule");
const QString kReportGrace = QStringLiteral("report_grace_workdays");
const QString kPrefix = QStringLiteral("closing_prefix");
const QString kDigits = QStringLiteral("closing_digits");

FormField figureField(const QString &name, const QString &label, int value)
{
    return {name, label, FormFieldKind::Line, QString::number(value), {}};
}

/// A choice among the values of an enumeration.
template <typename E> FormField ruleField(const QString &name, const QString &label, E rule)
{
    FormField field {name, label, FormFieldKind::Choice, core::keyOf(rule), {}};
    for (const auto &[each, key] : core::EnumKeys<E>::values)
        field.choices.append({key, core::termOf(each)});
    return field;
}

/// The figure typed; nothing but a figure is out of every range.
int figureIn(const FormValues &values, const QString &name)
{
    bool isFigure = false;
    const int figure = values.value(name).trimmed().toInt(&isFigure);
    return isFigure ? figure : -1;
}

QString rangeText(int low, int high)
{
    return LedgerRulesForm::tr("A whole number from %1 to %2.").arg(low).arg(high);
}

/// The same of a figure that switches its rule off as well.
QString switchedRangeText(int low, int high)
{
    return LedgerRulesForm::tr("A whole number from %1 to %2, or 0: off.").arg(low).arg(high);
}

QHash<QString, QString> effectsOf(const core::Ledger &ledger, QDate today)
{
    const QString next = core::closingNumber(core::withNextClosing(ledger, today));
    return {
        {kWarn, core::warnEffect(ledger.warnWorkdays)},
        {kPriorityWarn, core::priorityWarnEffect(ledger.priorityWarnWorkdays)},
        {kBehind, core::behindEffect(ledger.behindPoints)},
        {kFarBehind, core::farBehindEffect(ledger.farBehindPoints)},
        {kRisk, core::effectOf(ledger.riskRule)},
        {kNode, core::effectOf(ledger.nodeRule)},
        {kReportGrace, core::reportGraceEffect(ledger.reportGraceWorkdays)},
        {kStart, core::effectOf(ledger.startRule)},
        {kDayOff, core::effectOf(ledger.dayOffRule)},
        {kPrefix,
         LedgerRulesForm::tr(
             "Stands before the year in every closing number given from now on; may be empty.")},
        {kDigits, LedgerRulesForm::tr("The next closing gets the number %1.").arg(next)}};
}

/// Adds to what a rule does how many tasks it lights now; nothing to one that is off.
void addCounts(QHash<QString, QString> &hints,
               const core::Ledger &ledger,
               const core::RuleCounts &counts)
{
    const auto add = [&hints](const QString &field, bool isOn, int tasks) {
        if (isOn)
            hints[field] = LedgerRulesForm::tr("%1 %2", "what a rule does, and how many tasks")
                               .arg(hints.value(field), core::litNowText(tasks));
    };
    add(kWarn, ledger.warnWorkdays > 0, counts.dueSoon);
    add(kPriorityWarn, ledger.priorityWarnWorkdays > 0, counts.priorityDueSoon);
    add(kBehind, ledger.behindPoints > 0, counts.behind);
    add(kFarBehind, ledger.farBehindPoints > 0, counts.farBehind);
    add(kRisk, ledger.riskRule != core::RiskRule::Off, counts.riskDeclared);
    add(kNode, ledger.nodeRule != core::NodeRule::Off, counts.nodeOverdue);
    add(kReportGrace, ledger.reportGraceWorkdays > 0, counts.reportMissing);
    add(kStart, ledger.startRule != core::StartRule::Off, counts.notStarted);
}

QHash<QString, QString> faultsOf(const core::Ledger &ledger)
{
    using core::Ledger;
    QHash<QString, QString> faults = faultNotes(core::validate(ledger)).faults;
    const QHash<QString, QString> ranges {
        {kWarn, switchedRangeText(1, Ledger::kMostWarnWorkdays)},
        {kPriorityWarn, switchedRangeText(1, Ledger::kMostWarnWorkdays)},
        {kReportGrace, switchedRangeText(1, Ledger::kMostWarnWorkdays)},
        {kBehind, switchedRangeText(1, 100)},
        {kFarBehind, switchedRangeText(qBound(1, ledger.behindPoints, 100), 100)},
        {kPrefix, LedgerRulesForm::tr("At most %1 characters.").arg(Ledger::kLongestClosingPrefix)},
        {kDigits, rangeText(1, Ledger::kMostClosingDigits)}};
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        *fault = ranges.value(fault.key(), *fault);
    return faults;
}

FormNotes rulesNotes(const core::Ledger &ledger, QDate today, const RuleCounter &count)
{
    FormNotes notes;
    notes.faults = faultsOf(ledger);
    notes.hints = effectsOf(ledger, today);
    if (count && notes.faults.isEmpty())
        addCounts(notes.hints, ledger, count(core::lightRulesOf(ledger)));
    return notes;
}

} // namespace

Form ledgerRulesForm(const core::Ledger &ledger, QDate today, const RuleCounter &count)
{
    Form form;
    form.title = LedgerRulesForm::tr("Settings of “%1”").arg(ledger.title);
    form.remark = LedgerRulesForm::tr(
        "They are kept in the file, hold for everybody who opens it, and can be undone. Deadlines "
        "stay as they are written. A figure of 0 switches its rule off.");
    form.verb = LedgerRulesForm::tr("Use");
    form.fields = {
        figureField(kWarn, LedgerRulesForm::tr("Due soon"), ledger.warnWorkdays),
        figureField(
            kPriorityWarn, LedgerRulesForm::tr("Due soon, priority"), ledger.priorityWarnWorkdays),
        figureField(kBehind, LedgerRulesForm::tr("Behind"), ledger.behindPoints),
        figureField(kFarBehind, LedgerRulesForm::tr("Far behind"), ledger.farBehindPoints),
        ruleField(kRisk, LedgerRulesForm::tr("Declared risks"), ledger.riskRule),
        ruleField(kNode, LedgerRulesForm::tr("Overdue nodes"), ledger.nodeRule),
        figureField(
            kReportGrace, LedgerRulesForm::tr("Missing reports"), ledger.reportGraceWorkdays),
        ruleField(kStart, LedgerRulesForm::tr("Before the start"), ledger.startRule),
        ruleField(kDayOff, LedgerRulesForm::tr("On a day off"), ledger.dayOffRule),
        {kPrefix,
         LedgerRulesForm::tr("Before the closing number"),
         FormFieldKind::Line,
         ledger.closingPrefix,
         {}},
        figureField(kDigits, LedgerRulesForm::tr("Figures of it"), ledger.closingDigits)};
    form.check = [ledger, today, count](const FormValues &values) {
        return rulesNotes(ledgerWithRules(ledger, values), today, count);
    };
    return form;
}

core::Ledger ledgerWithRules(core::Ledger ledger, const FormValues &values)
{
    ledger.warnWorkdays = figureIn(values, kWarn);
    ledger.priorityWarnWorkdays = figureIn(values, kPriorityWarn);
    ledger.behindPoints = figureIn(values, kBehind);
    ledger.farBehindPoints = figureIn(values, kFarBehind);
    ledger.dayOffRule = core::valueOfKey<core::DayOffRule>(values.value(kDayOff))
                            .value_or(core::DayOffRule::Stays);
    ledger.nodeRule
        = core::valueOfKey<core::NodeRule>(values.value(kNode)).value_or(core::NodeRule::Yellow);
    ledger.riskRule
        = core::valueOfKey<core::RiskRule>(values.value(kRisk)).value_or(core::RiskRule::Red);
    ledger.startRule
        = core::valueOfKey<core::StartRule>(values.value(kStart)).value_or(core::StartRule::Grey);
    ledger.reportGraceWorkdays = figureIn(values, kReportGrace);
    ledger.closingPrefix = storedText(values.value(kPrefix));
    ledger.closingDigits = figureIn(values, kDigits);
    return ledger;
}

} // namespace ui
