// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_rules_form.h"

#include "core/records/validate.h"
#include "core/rules/lifecycle.h"
#include "core/wording/ledger_rules_text.h"
#include "ui/ledger/form_texts.h"

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
const QString kPrefix = QStringLiteral("closing_prefix");
const QString kDigits = QStringLiteral("closing_digits");

FormField figureField(const QString &name, const QString &label, int value)
{
    return {name, label, FormFieldKind::Line, QString::number(value), {}};
}

FormField dayOffField(core::DayOffRule rule)
{
    FormField field {
        kDayOff, LedgerRulesForm::tr("On a day off"), FormFieldKind::Choice, core::keyOf(rule), {}};
    for (const auto &[each, key] : core::EnumKeys<core::DayOffRule>::values)
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

QHash<QString, QString> effectsOf(const core::Ledger &ledger, QDate today)
{
    const QString next = core::closingNumber(core::withNextClosing(ledger, today));
    return {{kWarn, core::warnEffect(ledger.warnWorkdays)},
            {kPriorityWarn, core::priorityWarnEffect(ledger.priorityWarnWorkdays)},
            {kBehind, core::behindEffect(ledger.behindPoints)},
            {kFarBehind, core::farBehindEffect(ledger.farBehindPoints)},
            {kDayOff, core::effectOf(ledger.dayOffRule)},
            {kDigits, LedgerRulesForm::tr("The next closing gets the number %1.").arg(next)}};
}

QHash<QString, QString> faultsOf(const core::Ledger &ledger)
{
    using core::Ledger;
    QHash<QString, QString> faults = faultNotes(core::validate(ledger)).faults;
    const QHash<QString, QString> ranges {
        {kWarn, rangeText(1, Ledger::kMostWarnWorkdays)},
        {kPriorityWarn, rangeText(1, Ledger::kMostWarnWorkdays)},
        {kBehind, rangeText(1, 100)},
        {kFarBehind, rangeText(qBound(1, ledger.behindPoints, 100), 100)},
        {kPrefix, LedgerRulesForm::tr("At most %1 characters.").arg(Ledger::kLongestClosingPrefix)},
        {kDigits, rangeText(1, Ledger::kMostClosingDigits)}};
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        *fault = ranges.value(fault.key(), *fault);
    return faults;
}

FormNotes rulesNotes(const core::Ledger &ledger, QDate today)
{
    FormNotes notes;
    notes.faults = faultsOf(ledger);
    notes.hints = effectsOf(ledger, today);
    return notes;
}

} // namespace

Form ledgerRulesForm(const core::Ledger &ledger, QDate today)
{
    Form form;
    form.title = LedgerRulesForm::tr("Settings of “%1”").arg(ledger.title);
    form.remark = LedgerRulesForm::tr(
        "They are kept in the file, hold for everybody who opens it, and can be undone. Deadlines "
        "stay as they are written.");
    form.verb = LedgerRulesForm::tr("Use");
    form.fields = {
        figureField(kWarn, LedgerRulesForm::tr("Due soon"), ledger.warnWorkdays),
        figureField(
            kPriorityWarn, LedgerRulesForm::tr("Due soon, priority"), ledger.priorityWarnWorkdays),
        figureField(kBehind, LedgerRulesForm::tr("Behind"), ledger.behindPoints),
        figureField(kFarBehind, LedgerRulesForm::tr("Far behind"), ledger.farBehindPoints),
        dayOffField(ledger.dayOffRule),
        {kPrefix,
         LedgerRulesForm::tr("Before the closing number"),
         FormFieldKind::Line,
         ledger.closingPrefix,
         {}},
        figureField(kDigits, LedgerRulesForm::tr("Figures of it"), ledger.closingDigits)};
    form.check = [ledger, today](const FormValues &values) {
        return rulesNotes(ledgerWithRules(ledger, values), today);
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
    ledger.closingPrefix = storedText(values.value(kPrefix));
    ledger.closingDigits = figureIn(values, kDigits);
    return ledger;
}

} // namespace ui
