// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/ledger_keeper.h"
#include "ui/ledger/ledger_rules_form.h"

namespace {

core::Ledger plainLedger()
{
    core::Ledger ledger;
    ledger.id = core::Id {7};
    ledger.title = QStringLiteral("台账");
    ledger.closingYear = 2026;
    ledger.lastClosing = 16;
    return ledger;
}

ui::FormValues valuesOf(const ui::Form &form)
{
    ui::FormValues values;
    for (const ui::FormField &field : form.fields)
        values.insert(field.name, field.value);
    return values;
}

} // namespace

TEST_CASE("the form of a ledger's rules shows them as they are, each with what it does")
{
    const ui::Form form = ui::ledgerRulesForm(plainLedger(), QDate(2026, 9, 24));
    const ui::FormValues values = valuesOf(form);
    CHECK(values.value(QStringLiteral("warn_workdays")) == QStringLiteral("5"));
    CHECK(values.value(QStringLiteral("priority_warn_workdays")) == QStringLiteral("10"));
    CHECK(values.value(QStringLiteral("behind_points")) == QStringLiteral("10"));
    CHECK(values.value(QStringLiteral("far_behind_points")) == QStringLiteral("30"));
    CHECK(values.value(QStringLiteral("day_off_rule")) == QStringLiteral("stays"));
    CHECK(ui::ledgerWithRules(plainLedger(), values) == plainLedger());

    const ui::FormNotes notes = form.check(values);
    CHECK(notes.faults.isEmpty());
    CHECK(notes.hints.value(QStringLiteral("closing_digits"))
          == QStringLiteral("The next closing gets the number 2026-017."));
    CHECK(notes.hints.size() == 11);
}

TEST_CASE("a rule that cannot be says beside it what can")
{
    const ui::Form form = ui::ledgerRulesForm(plainLedger(), QDate(2026, 9, 24));
    ui::FormValues values = valuesOf(form);
    values[QStringLiteral("warn_workdays")] = QStringLiteral("五");
    values[QStringLiteral("behind_points")] = QStringLiteral("40");
    values[QStringLiteral("closing_prefix")] = QString(21, u'民');
    const ui::FormNotes notes = form.check(values);
    CHECK(notes.faults.value(QStringLiteral("warn_workdays"))
          == QStringLiteral("A whole number from 1 to 60, or 0: off."));
    CHECK(notes.faults.value(QStringLiteral("far_behind_points"))
          == QStringLiteral("A whole number from 40 to 100, or 0: off."));
    CHECK(notes.faults.value(QStringLiteral("closing_prefix"))
          == QStringLiteral("At most 20 characters."));
    CHECK(notes.faults.size() == 3);
}

TEST_CASE("a rule says how many tasks it lights as typed, one that is off says nothing")
{
    QList<core::LightRules> asked;
    const auto count = [&asked](const core::LightRules &rules) {
        asked.append(rules);
        core::RuleCounts counts;
        counts.dueSoon = rules.warnWorkdays;
        counts.nodeOverdue = 2;
        return counts;
    };
    const ui::Form form = ui::ledgerRulesForm(plainLedger(), QDate(2026, 9, 24), count);
    ui::FormValues values = valuesOf(form);
    values[QStringLiteral("warn_workdays")] = QStringLiteral("7");
    ui::FormNotes notes = form.check(values);
    CHECK(notes.hints.value(QStringLiteral("warn_workdays"))
              .endsWith(QStringLiteral(" 7 task(s) now.")));
    CHECK(
        notes.hints.value(QStringLiteral("node_rule")).endsWith(QStringLiteral(" 2 task(s) now.")));
    CHECK(notes.hints.value(QStringLiteral("far_behind_points"))
              .endsWith(QStringLiteral(" 0 task(s) now.")));

    values[QStringLiteral("node_rule")] = QStringLiteral("off");
    values[QStringLiteral("far_behind_points")] = QStringLiteral("0");
    notes = form.check(values);
    CHECK(asked.last().nodeRule == core::NodeRule::Off);
    CHECK(asked.last().farBehindPoints == 0);
    CHECK_FALSE(notes.hints.value(QStringLiteral("node_rule")).contains(QStringLiteral("now")));
    CHECK(notes.hints.value(QStringLiteral("far_behind_points"))
          == QStringLiteral("Off: no light says so."));

    values[QStringLiteral("behind_points")] = QStringLiteral("200");
    asked.clear();
    CHECK_FALSE(form.check(values).faults.isEmpty());
    CHECK(asked.isEmpty()); // what cannot be is not counted
}

TEST_CASE_METHOD(tests::LedgerDesk, "a ledger's rules change its lights at once, and can be undone")
{
    // 28 July 2021; the first task is due on Friday 31 December 2021.
    const core::Id task = tests::dayingTask(1, 1);
    REQUIRE(model.facts().lightOf(task).reason == core::LightReason::Normal);
    ui::FormValues values = valuesOf(ui::ledgerRulesForm(model.ledgers().first(), {}));
    values[QStringLiteral("warn_workdays")] = QStringLiteral("60");
    file.clock.setToday(QDate(2021, 10, 20));
    model.setLedgers({});
    model.setLedgers({tests::kDayingLedger});
    model.setVisibleRows(0, 20);
    REQUIRE(becomes([&] { return model.bundle(task) != nullptr; }));
    REQUIRE(model.facts().lightOf(task).reason == core::LightReason::Normal);

    prompts.values = values;
    ui::LedgerKeeper keeper({store, model, file.ids, file.clock, calendar, editor, prompts});
    keeper.changeRules(task);
    REQUIRE(becomes([this] { return prompts.answers == QStringList {QString()}; }));
    CHECK(
        becomes([&] { return model.facts().lightOf(task).reason == core::LightReason::DueSoon; }));
    CHECK(model.ledgers().first().warnWorkdays == 60);

    CHECK(tests::waitFor(editor.undo()).has_value());
    CHECK(becomes([&] { return model.facts().lightOf(task).reason == core::LightReason::Normal; }));
    CHECK(file.isClean());
}

TEST_CASE("declared risks are red, yellow or nothing by the form, with how many there are now")
{
    const auto count = [](const core::LightRules &) {
        core::RuleCounts counts;
        counts.riskDeclared = 3;
        return counts;
    };
    const ui::Form form = ui::ledgerRulesForm(plainLedger(), QDate(2026, 9, 24), count);
    ui::FormValues values = valuesOf(form);
    const QString rule = QStringLiteral("risk_rule");
    CHECK(values.value(rule) == QStringLiteral("red"));
    CHECK(form.check(values).hints.value(rule).endsWith(QStringLiteral(" 3 task(s) now.")));
    values[rule] = QStringLiteral("yellow");
    CHECK(ui::ledgerWithRules(plainLedger(), values).riskRule == core::RiskRule::Yellow);
    values[rule] = QStringLiteral("off");
    CHECK(ui::ledgerWithRules(plainLedger(), values).riskRule == core::RiskRule::Off);
    CHECK_FALSE(form.check(values).hints.value(rule).contains(QStringLiteral("now")));
}
