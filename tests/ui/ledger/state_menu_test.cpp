// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/written_page.h"
#include "ui/ledger/state_menu.h"

namespace {

using core::ColumnField;
using core::EventKind;
using core::TaskState;
using tests::dayingTask;

const core::Id kTask = dayingTask(1, 1);

core::TaskBundle inState(TaskState state)
{
    core::TaskBundle bundle;
    bundle.task.state = state;
    return bundle;
}

/// state:step of every offer, those not possible with a −.
QString offered(const core::TaskBundle &bundle)
{
    QStringList texts;
    for (const ui::StateOffer &offer : ui::stateOffers(bundle))
        texts.append((offer.isPossible ? QString() : QStringLiteral("−")) + core::keyOf(offer.state)
                     + u':' + core::keyOf(offer.step));
    return texts.join(u' ');
}

/// The page with hands on the states of tasks.
class StateFixture : public tests::WrittenPage
{
public:
    StateFixture()
        : reports(page.get(), &ui::LedgerPage::reported)
    {
        goTo(cell(kTask, ColumnField::Light));
    }

    [[nodiscard]] static ui::StateMenu *menu()
    {
        return qobject_cast<ui::StateMenu *>(QApplication::activePopupWidget());
    }
    /// The state in the line that Enter would take.
    [[nodiscard]] static QString line()
    {
        const QAction *action = menu() ? menu()->activeAction() : nullptr;
        return action ? action->text().section(u'\t', 0, 0) : QString();
    }
    [[nodiscard]] TaskState state() const { return model().facts().find(kTask)->state; }

    void suspend()
    {
        prompts.values = ui::FormValues {{QStringLiteral("reason"), QStringLiteral("等待上级批复")},
                                         {QStringLiteral("decided_by"), QStringLiteral("王局长")}};
        press(Qt::Key_F2);
        REQUIRE(menu());
        QTest::keyClick(menu(), 's');
        REQUIRE(line() == QStringLiteral("Suspended"));
        QTest::keyClick(menu(), Qt::Key_Return);
        REQUIRE(becomes([this] { return state() == TaskState::Suspended; }));
    }

    QSignalSpy reports;
};

} // namespace

TEST_CASE("A task may go where a step leads to, the state it is in is not offered")
{
    CHECK(offered(inState(TaskState::InProgress))
          == QStringLiteral("closed:closed suspended:suspended cancelled:cancelled"));
    CHECK(offered(inState(TaskState::Suspended))
          == QStringLiteral("in_progress:reopened −closed:closed cancelled:cancelled"));
    CHECK(offered(inState(TaskState::Closed))
          == QStringLiteral("in_progress:reopened −suspended:suspended −cancelled:cancelled"));
    CHECK(offered(inState(TaskState::Draft)).isEmpty());
}

TEST_CASE("What is resumed goes back to the state it was suspended in")
{
    core::TaskBundle bundle = inState(TaskState::Suspended);
    core::Event suspension;
    suspension.kind = EventKind::Suspended;
    suspension.stateBefore = TaskState::Assigned;
    bundle.events = {suspension};
    CHECK(offered(bundle).startsWith(QStringLiteral("assigned:reopened")));
}

TEST_CASE("A line says the state and the step, one that is not possible the reason")
{
    const ui::StateMenu menu(ui::stateOffers(inState(TaskState::Suspended)), {}, nullptr);
    const QList<QAction *> lines = menu.actions();
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0)->text() == QStringLiteral("In progress\tReopen…"));
    CHECK(lines.at(1)->text() == QStringLiteral("Closed\treopen it first"));
    CHECK_FALSE(lines.at(1)->isEnabled());
    CHECK(menu.activeAction() == lines.at(0));
}

TEST_CASE_METHOD(StateFixture, "F2 and Alt+Down open the states, Esc leaves everything as it was")
{
    press(Qt::Key_F2);
    REQUIRE(menu());
    CHECK(line() == QStringLiteral("Closed"));
    QTest::keyClick(menu(), Qt::Key_Escape);
    CHECK(becomes([] { return !QApplication::activePopupWidget(); }));
    press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(menu());
    QTest::keyClick(menu(), Qt::Key_Down);
    CHECK(line() == QStringLiteral("Suspended"));
    QTest::keyClick(menu(), Qt::Key_Escape);
    CHECK(prompts.forms.isEmpty());
    CHECK(state() == TaskState::InProgress);
}

TEST_CASE_METHOD(StateFixture, "A letter opens the states and chooses, and no step is skipped")
{
    typeKeys("c");
    REQUIRE(menu());
    CHECK(line() == QStringLiteral("Closed"));
    QTest::keyClick(menu(), 'c');
    CHECK(line() == QStringLiteral("Cancelled"));
    QTest::keyClick(menu(), 'c');
    CHECK(line() == QStringLiteral("Closed"));
    QTest::keyClick(menu(), Qt::Key_Return);
    REQUIRE(becomes([this] { return !prompts.forms.isEmpty(); }));
    // Without what the form asks for nothing is written.
    CHECK(state() == TaskState::InProgress);
    CHECK(stored(kTask).task.state == TaskState::InProgress);
}

TEST_CASE_METHOD(StateFixture, "The step of the state chosen is written, with what its form asked")
{
    suspend();
    const core::TaskBundle task = stored(kTask);
    CHECK(task.task.state == TaskState::Suspended);
    CHECK(task.events.last().kind == EventKind::Suspended);
    CHECK(task.events.last().reason == QStringLiteral("等待上级批复"));
    goTo(cell(kTask, ColumnField::Light));
    QTest::keyClick(&view(), Qt::Key_F2);
    REQUIRE(menu());
    CHECK(line() == QStringLiteral("In progress"));
    QTest::keyClick(menu(), Qt::Key_Escape);
    CHECK(file.isClean());
}

TEST_CASE_METHOD(StateFixture, "Delete opens nothing, and a table to be read only says so")
{
    press(Qt::Key_Delete);
    CHECK_FALSE(menu());
    page->setReadOnly(true);
    press(Qt::Key_F2);
    CHECK_FALSE(menu());
    CHECK(reports.last().first().toString()
          == QStringLiteral("To read only: nothing can be typed now."));
}

TEST_CASE_METHOD(StateFixture, "The light of a measure is not the state of its task")
{
    showTab(3);
    const core::Id measure = stored(kTask).measures.first().id;
    const auto place = [&] { return model().indexOf(kTask, ColumnField::Light, measure); };
    REQUIRE(becomes([&] { return place().isValid(); }));
    goTo(place());
    press(Qt::Key_F2);
    CHECK_FALSE(menu());
    CHECK(reports.last().first().toString()
          == QStringLiteral("This column is worked out by the program."));
}

TEST_CASE_METHOD(StateFixture, "Columns that follow from others say from which")
{
    showTab(5);
    const core::Id outcome = stored(kTask).outcomes.first().id;
    const auto place = [&] { return model().indexOf(kTask, ColumnField::CompletionRate, outcome); };
    REQUIRE(becomes([&] { return place().isValid(); }));
    goTo(place());
    typeKeys("8");
    CHECK(reports.last().first().toString()
          == QStringLiteral("It is worked out from target and result: change those."));
}
