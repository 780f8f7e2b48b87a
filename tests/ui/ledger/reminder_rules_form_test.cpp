// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/ledger_keeper.h"
#include "ui/ledger/reminder_rules_form.h"

#include <algorithm>

namespace {

core::Ledger quietLedger()
{
    core::Ledger ledger;
    ledger.id = core::Id {7};
    ledger.title = QStringLiteral("台账");
    ledger.silentSteps = QStringLiteral("before_20 late_1");
    return ledger;
}

ui::FormValues chosenIn(const ui::Form &form)
{
    ui::FormValues values;
    for (const ui::FormField &field : form.fields)
        values.insert(field.name, field.value);
    return values;
}

} // namespace

TEST_CASE("the form of the reminders has every step of the ladder, on or off as it is")
{
    const ui::Form form = ui::reminderRulesForm(quietLedger());
    CHECK(form.fields.size() == 12);
    const ui::FormValues values = chosenIn(form);
    CHECK(values.value(QStringLiteral("before_20")) == QStringLiteral("off"));
    CHECK(values.value(QStringLiteral("late_1")) == QStringLiteral("off"));
    CHECK(std::count(values.cbegin(), values.cend(), QStringLiteral("on")) == 10);
    CHECK(ui::ledgerWithReminders(quietLedger(), values) == quietLedger());
    CHECK(form.check(values).faults.isEmpty());
    CHECK(form.check(values).hints.value(QStringLiteral("before_20"))
          == QStringLiteral("Off: nobody is reminded then."));
}

TEST_CASE("a step that is on says what it proposes and how many tasks it speaks of")
{
    const ui::Form form = ui::reminderRulesForm(
        quietLedger(), {{core::ReminderStep::Before3, 4}, {core::ReminderStep::ReportsMissing, 1}});
    ui::FormValues values = chosenIn(form);
    const QHash<QString, QString> hints = form.check(values).hints;
    CHECK(hints.value(QStringLiteral("before_3"))
          == QStringLiteral("The task is among the reminders of that day; proposed: blue slip "
                            "(reminder). 4 task(s) within the next 10 workdays."));
    CHECK(hints.value(QStringLiteral("reports_missing"))
              .endsWith(QStringLiteral(" 1 task(s) today.")));
    CHECK(hints.value(QStringLiteral("late_5"))
              .endsWith(QStringLiteral(" 0 task(s) within the next 10 workdays.")));
    CHECK(hints.value(QStringLiteral("two_red_slips")).endsWith(QStringLiteral("proposed: talk.")));

    values[QStringLiteral("before_20")] = QStringLiteral("on");
    values[QStringLiteral("before_3")] = QStringLiteral("off");
    CHECK(ui::ledgerWithReminders(quietLedger(), values).silentSteps
          == QStringLiteral("before_3 late_1"));
}
