// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/card_editing.h"

namespace {

using core::ListKind;
using tests::dayingTask;

const core::Id kEdited = dayingTask(1, 1);

class CardEditingFixture : public tests::LedgerDesk
{
public:
    /// Opens the form of @p part and types @p texts into the fields with these labels.
    void edit(ui::CardPart part, const QList<std::pair<QString, QString>> &texts)
    {
        const qsizetype before = prompts.forms.size();
        prompts.values.reset();
        editing.edit(kEdited, part);
        REQUIRE(becomes([this, before] { return prompts.forms.size() == before + 1; }));
        prompts.values = ui::FormValues {};
        for (const auto &[label, text] : texts)
            prompts.values->insert(nameOf(label), text);
        editing.edit(kEdited, part);
        REQUIRE(becomes([this, before] { return prompts.forms.size() == before + 2; }));
    }

    /// … and waits for the answer; empty = written.
    QString write(ui::CardPart part, const QList<std::pair<QString, QString>> &texts)
    {
        const qsizetype before = prompts.answers.size();
        edit(part, texts);
        REQUIRE(becomes([this, before] { return prompts.answers.size() > before; }));
        return prompts.answers.last();
    }

    [[nodiscard]] ui::FormField fieldOf(const QString &label) const
    {
        for (const ui::FormField &field : prompts.forms.last().fields) {
            if (field.label == label)
                return field;
        }
        FAIL("no field " << label.toStdString());
        return {};
    }

    [[nodiscard]] QString nameOf(const QString &label) const { return fieldOf(label).name; }
    [[nodiscard]] core::TaskBundle now() { return stored(kEdited); }

    ui::CardEditing editing {{store, file.clock, calendar, file.ids, editor, prompts}};
    QSignalSpy moved {&editing, &ui::CardEditing::deadlineMoved};
    QSignalSpy failed {&editing, &ui::CardEditing::failed};
};

} // namespace

TEST_CASE_METHOD(CardEditingFixture, "the texts of a task are edited on one form, as one step")
{
    CHECK(write({ListKind::Tasks},
                {{QStringLiteral("Problem"), QStringLiteral("资金缺口 30 万元\n两个社区未启动")},
                 {QStringLiteral("Note"), QStringLiteral("县委常委会议定")},
                 {QStringLiteral("Start"), QStringLiteral("2021年3月1日")}})
              .isEmpty());
    CHECK(prompts.forms.last().title.contains(QStringLiteral("完成全县18个社区亲民化改造")));
    const core::Task task = now().task;
    CHECK(task.problem == QStringLiteral("资金缺口 30 万元\n两个社区未启动"));
    CHECK(task.note == QStringLiteral("县委常委会议定"));
    CHECK(task.start == QDate(2021, 3, 1));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(now().task.problem == QStringLiteral("亲民化改造资金筹集难度大"));
    CHECK_FALSE(now().task.start.isValid());
    CHECK(file.isClean());
}

TEST_CASE_METHOD(CardEditingFixture, "what was not changed is not written")
{
    edit({ListKind::Tasks}, {});
    CHECK(prompts.answers == QStringList {QString()});
    CHECK(fieldOf(QStringLiteral("Problem")).value == QStringLiteral("亲民化改造资金筹集难度大"));
    const auto changes = tests::waitFor(store.read<QList<core::LoggedChange>>(
        [](const core::RecordSource &source) { return source.changes(10); }));
    REQUIRE(changes.has_value());
    CHECK(changes->first().action.kind == core::ActionKind::Import);
}

TEST_CASE_METHOD(CardEditingFixture, "responsible persons are edited by role")
{
    CHECK(write({ListKind::Responsibilities},
                {{QStringLiteral("Person responsible"), QStringLiteral("胡应兵、陈祖丽")},
                 {QStringLiteral("Lead unit"), QStringLiteral("基层政权股")}})
              .isEmpty());
    QStringList persons;
    QStringList units;
    for (const core::Responsibility &each : now().responsibilities) {
        if (each.role == core::ResponsibilityRole::Person)
            persons.append(each.text);
        if (each.role == core::ResponsibilityRole::LeadUnit)
            units.append(each.text);
    }
    CHECK(persons == QStringList {QStringLiteral("胡应兵"), QStringLiteral("陈祖丽")});
    CHECK(units == QStringList {QStringLiteral("基层政权股")});
}

TEST_CASE_METHOD(CardEditingFixture, "an entry is edited alone, with all it says")
{
    const core::Measure before = now().measures.first();
    CHECK(write({ListKind::Measures, before.id},
                {{QStringLiteral("Deadline of the measure"), QStringLiteral("9月底")},
                 {QStringLiteral("Owner of the measure"), QStringLiteral("胡应兵")},
                 {QStringLiteral("Workdays needed"), QStringLiteral("10")}})
              .isEmpty());
    const core::Measure after = now().measures.first();
    CHECK(after.id == before.id);
    CHECK(after.text == before.text);
    CHECK(after.phrase == QStringLiteral("9月底"));
    CHECK(after.plannedEnd == QDate(2021, 9, 30));
    CHECK(after.owner == QStringLiteral("胡应兵"));
    CHECK(after.duration == QStringLiteral("10"));
    CHECK(now().measures.size() == 1);
}

TEST_CASE_METHOD(CardEditingFixture, "a new entry comes behind those that are there")
{
    CHECK(write({ListKind::Measures},
                {{QStringLiteral("Measure"), QStringLiteral("每月调度一次")},
                 {QStringLiteral("Deadline of the measure"), QStringLiteral("11月底")}})
              .isEmpty());
    const QList<core::Measure> measures = now().measures;
    REQUIRE(measures.size() == 2);
    CHECK(measures.last().text == QStringLiteral("每月调度一次"));
    CHECK(measures.last().plannedEnd == QDate(2021, 11, 30));
    CHECK(write({ListKind::Outcomes}, {{QStringLiteral("Indicator"), QStringLiteral("改造社区")}})
              .isEmpty());
    CHECK(now().outcomes.last().indicator == QStringLiteral("改造社区"));
}

TEST_CASE_METHOD(CardEditingFixture, "a new entry without a text is not taken")
{
    edit({ListKind::Measures}, {});
    CHECK(prompts.answers.isEmpty());
    CHECK(prompts.notes.faults.size() == 1);
    CHECK(now().measures.size() == 1);
}

TEST_CASE_METHOD(CardEditingFixture, "a text that is refused is told, and nothing is written")
{
    const core::Measure measure = now().measures.first();
    const QString answer
        = write({ListKind::Measures, measure.id},
                {{QStringLiteral("Workdays needed"), QStringLiteral("很久")},
                 {QStringLiteral("Owner of the measure"), QStringLiteral("胡应兵")}});
    CHECK(answer.startsWith(QStringLiteral("Workdays needed: ")));
    CHECK(now().measures.first() == measure);
}

TEST_CASE_METHOD(CardEditingFixture, "a deadline that has a day goes on to its own form")
{
    const core::Deadline deadline = now().deadlines.first();
    CHECK(write({ListKind::Deadlines, deadline.id},
                {{QStringLiteral("Node"), QStringLiteral("全部完工")},
                 {QStringLiteral("Deadline"), QStringLiteral("2022年3月底")}})
              .isEmpty());
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().at(1).value<core::Id>() == deadline.id);
    CHECK(moved.first().at(2).toString() == QStringLiteral("2022年3月底"));
    CHECK(now().deadlines.first().stage == QStringLiteral("全部完工"));
    CHECK(now().deadlines.first().due == QDate(2021, 12, 31));
}

TEST_CASE_METHOD(CardEditingFixture, "the form says which day a phrase means")
{
    edit({ListKind::Deadlines},
         {{QStringLiteral("Node"), QStringLiteral("方案印发")},
          {QStringLiteral("Deadline"), QStringLiteral("6月底前")}});
    CHECK(prompts.notes.hints.value(nameOf(QStringLiteral("Deadline")))
          == QStringLiteral("2021-06-30"));
}

TEST_CASE_METHOD(CardEditingFixture, "each cooperating unit has a line for its duty")
{
    CHECK(write({ListKind::Responsibilities},
                {{QStringLiteral("Cooperating units"), QStringLiteral("财政局、住建局")}})
              .isEmpty());
    CHECK(write({ListKind::Responsibilities},
                {{QStringLiteral("Cooperation"), QStringLiteral("\n协助排查")}})
              .isEmpty());
    QStringList duties;
    for (const core::Responsibility &each : now().responsibilities) {
        if (each.role == core::ResponsibilityRole::Cooperating)
            duties.append(each.duty);
    }
    CHECK(duties == QStringList {QString(), QStringLiteral("协助排查")});
}

TEST_CASE_METHOD(CardEditingFixture, "a part is asked about once, however often it is clicked")
{
    prompts.values = ui::FormValues {};
    editing.edit(kEdited, {ListKind::Tasks});
    editing.edit(kEdited, {ListKind::Tasks});
    REQUIRE(becomes([this] { return prompts.forms.size() == 1; }));
    editing.edit(kEdited, {ListKind::Tasks});
    REQUIRE(becomes([this] { return prompts.forms.size() == 2; }));
}

TEST_CASE_METHOD(CardEditingFixture, "the form says what a phrase without a day means")
{
    CHECK(write({ListKind::Deadlines}, {{QStringLiteral("Deadline"), QStringLiteral("每月5日前")}})
              .isEmpty());
    CHECK(prompts.notes.hints.value(nameOf(QStringLiteral("Deadline")))
          == QStringLiteral("A report again and again, the next by 2021-08-05"));
    edit({ListKind::Tasks}, {{QStringLiteral("Start"), QStringLiteral("2021年3月")}});
    CHECK(prompts.notes.hints.value(nameOf(QStringLiteral("Start")))
          == QStringLiteral("2021-03-01"));
}

TEST_CASE_METHOD(CardEditingFixture, "nothing is asked where nothing can be written")
{
    editor.setReadOnly(true);
    editing.edit(kEdited, {ListKind::Tasks});
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<core::Error>().kind == core::ErrorKind::FileReadOnly);
    editor.setReadOnly(false);
    editing.edit(core::Id {4711}, {ListKind::Tasks});
    REQUIRE(becomes([this] { return failed.size() == 2; }));
    CHECK(failed.last().first().value<core::Error>().kind == core::ErrorKind::NotFound);
    CHECK(prompts.forms.isEmpty());
}

TEST_CASE_METHOD(CardEditingFixture,
                 "what a measure waits for is typed as a number and named beside")
{
    const QString label = QStringLiteral("Measures before it");
    CHECK(write({ListKind::Measures},
                {{QStringLiteral("Measure"), QStringLiteral("每月调度一次")},
                 {label, QStringLiteral("1")}})
              .isEmpty());
    const QList<core::Measure> measures = now().measures;
    REQUIRE(measures.size() == 2);
    CHECK(measures.last().predecessors == u'#' + measures.first().id.toString());
    // Itself, and one that is not there, are refused with what was typed still there.
    const ui::CardPart last {ListKind::Measures, measures.last().id};
    for (const char16_t *number : {u"2", u"5"}) {
        CHECK_FALSE(write(last, {{label, QString::fromUtf16(number)}}).isEmpty());
        prompts.forms.last().cancelled();
    }
    CHECK(now().measures.last().predecessors == measures.last().predecessors);
    const ui::FormNotes notes = prompts.forms.last().check({{nameOf(label), QStringLiteral("1")}});
    CHECK(notes.hints.value(nameOf(label)) == u"1 " + measures.first().text.simplified());
    // Empty ones say what is typed there.
    const ui::FormNotes empty = prompts.forms.last().check({});
    CHECK(empty.hints.value(nameOf(label)).startsWith(QStringLiteral("Numbers of measures")));
    CHECK(empty.hints.value(nameOf(QStringLiteral("Workdays needed")))
              .startsWith(QStringLiteral("How many workdays")));
    CHECK(write(last, {{label, QStringLiteral("无")}}).isEmpty());
    CHECK(now().measures.last().predecessors == QStringLiteral("#"));
}
