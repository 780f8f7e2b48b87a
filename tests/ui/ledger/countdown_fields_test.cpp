// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/countdown_fields.h"
#include "ui/ledger/ledger_keeper.h"

namespace {

const QString kName = QStringLiteral("countdown_name");
const QString kDay = QStringLiteral("countdown_day");
const QDate kThursday(2026, 9, 24);

core::Countdown acceptance()
{
    return {QStringLiteral("试点验收"), QDate(2026, 10, 12)};
}

ui::Form formOf(const core::Countdown &countdown)
{
    ui::Form form;
    ui::addCountdownFields(form, countdown, kThursday, core::WorkCalendar::builtIn());
    return form;
}

ui::FormNotes notesFor(const QString &name, const QString &day)
{
    return formOf({}).check({{kName, name}, {kDay, day}});
}

core::Countdown typed(const QString &name, const QString &day)
{
    return ui::countdownIn({{kName, name}, {kDay, day}}, kThursday, core::WorkCalendar::builtIn());
}

class CountdownDesk : public tests::LedgerDesk
{
public:
    /// What the file holds for the ledger of the desk.
    [[nodiscard]] core::Countdown kept()
    {
        const auto settings = tests::waitFor(store.read<QList<core::Setting>>(
            [](const core::RecordSource &source) { return source.settings(); }));
        REQUIRE(settings.has_value());
        return core::countdownOf(*settings, tests::kDayingLedger);
    }

    void type(const QString &name, const QString &day)
    {
        prompts.answers.clear();
        prompts.values = ui::FormValues {{kName, name}, {kDay, day}};
        keeper.changeRules(tests::dayingTask(1, 1));
        REQUIRE(becomes([this] { return prompts.answers == QStringList {QString()}; }));
    }

    ui::LedgerKeeper keeper {{store, model, file.ids, file.clock, calendar, editor, prompts}};
};

} // namespace

TEST_CASE("the form shows the countdown as it is and says what it comes to")
{
    const ui::Form form = formOf(acceptance());
    REQUIRE(form.fields.size() == 2);
    CHECK(form.fields.first().value == QStringLiteral("试点验收"));
    CHECK(form.fields.last().value == QStringLiteral("2026-10-12"));
    const ui::FormNotes notes
        = form.check({{kName, form.fields.first().value}, {kDay, form.fields.last().value}});
    CHECK(notes.faults.isEmpty());
    CHECK(notes.hints.value(kDay)
          == QStringLiteral("2026-10-12: 18 day(s) to 试点验收 (7 workday(s))"));
    CHECK(formOf({}).fields.last().value.isEmpty());
}

TEST_CASE("a day is typed in any usual way, and less than a day is none")
{
    for (const QString &day : {QStringLiteral("2026-10-12"),
                               QStringLiteral("2026年10月12日"),
                               QStringLiteral("10月12日"),
                               QStringLiteral("+18"),
                               QStringLiteral("+7工作日")})
        CHECK(typed(QStringLiteral(" 试点验收 "), day) == acceptance());
    CHECK_FALSE(typed(QStringLiteral("试点验收"), QStringLiteral("明年上半年")).isSet());
    CHECK_FALSE(typed(QStringLiteral("试点验收"), QStringLiteral("2026-02-30")).isSet());
    CHECK_FALSE(typed({}, {}).isSet());
}

TEST_CASE("a countdown needs both name and day, or neither")
{
    CHECK(notesFor({}, {}).faults.isEmpty());
    CHECK(notesFor({}, QStringLiteral("2026-10-12")).faults.contains(kName));
    CHECK(notesFor(QStringLiteral("验收"), {}).faults.contains(kDay));
    CHECK(notesFor(QStringLiteral("验收"), QStringLiteral("适时")).faults.value(kDay)
          == QStringLiteral("A day, such as 2027-09-24; or empty both fields."));
    CHECK(notesFor({}, QStringLiteral("适时")).faults.size() == 2);
    CHECK(notesFor(QString(41, u'验'), QStringLiteral("2026-10-12")).faults.value(kName)
          == QStringLiteral("At most 40 characters."));
    CHECK(notesFor(QString(40, u'验'), QStringLiteral("2026-10-12")).faults.isEmpty());
}

TEST_CASE("what the form checked before is checked as well")
{
    ui::Form form;
    form.check = [](const ui::FormValues &) {
        ui::FormNotes notes;
        notes.faults.insert(QStringLiteral("other"), QStringLiteral("no"));
        return notes;
    };
    ui::addCountdownFields(form, {}, kThursday, core::WorkCalendar::builtIn());
    CHECK(form.check({}).faults.value(QStringLiteral("other")) == QStringLiteral("no"));
}

TEST_CASE_METHOD(CountdownDesk, "a countdown is kept in the file with the rules, and can be undone")
{
    type(QStringLiteral("试点验收"), QStringLiteral("2026-10-12"));
    CHECK(kept() == acceptance());
    type(QStringLiteral("试点验收"), QStringLiteral("2026-10-13"));
    CHECK(kept().day == QDate(2026, 10, 13));
    CHECK(prompts.forms.last().fields.last().value == QStringLiteral("2026-10-12"));
    CHECK(tests::waitFor(editor.undo()).has_value());
    CHECK(kept() == acceptance());
    type({}, {});
    CHECK_FALSE(kept().isSet());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(CountdownDesk, "a closed ledger counts down to what it did")
{
    type(QStringLiteral("试点验收"), QStringLiteral("2026-10-12"));
    prompts.accepts = true;
    keeper.close(tests::dayingTask(1, 1));
    REQUIRE(becomes([this] { return model.ledgers().first().isClosed; }));
    prompts.answers.clear();
    prompts.values = ui::FormValues {{kName, QString()}, {kDay, QString()}};
    keeper.changeRules(tests::dayingTask(1, 1));
    REQUIRE(becomes([this] { return prompts.answers.size() == 1; }));
    CHECK_FALSE(prompts.answers.first().isEmpty());
    CHECK(kept() == acceptance());
}
