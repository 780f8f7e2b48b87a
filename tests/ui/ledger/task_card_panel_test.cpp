// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/card_sample.h"
#include "ui/ledger/card_foot.h"
#include "ui/ledger/fold_section.h"
#include "ui/ledger/light_line.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/style/plain_label.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

class TaskCardPanelFixture
{
public:
    TaskCardPanelFixture()
    {
        panel.resize(ui::TaskCardPanel::kWidth, 900);
        panel.show();
    }

    void showCard(const core::TaskCard &card = tests::sampleCard())
    {
        panel.showTask(card.bundle.task.id,
                       ui::cardContentOf(card, tests::kCardDay, core::WorkCalendar::builtIn()),
                       tests::kCardDay);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const ui::PlainLabel *label : panel.findChildren<ui::PlainLabel *>()) {
            if (label->text() == text && label->isVisible())
                return true;
        }
        return false;
    }

    [[nodiscard]] QToolButton *buttonNamed(const QString &text) const
    {
        for (auto *button : panel.findChildren<QToolButton *>()) {
            if (button->text() == text || button->accessibleName() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] ui::FoldSection &block(int at) const
    {
        return *panel.findChildren<ui::FoldSection *>().at(at);
    }

    [[nodiscard]] QPlainTextEdit &form() const { return *panel.findChild<QPlainTextEdit *>(); }

    ui::TaskCardPanel panel;
};

} // namespace

TEST_CASE_METHOD(TaskCardPanelFixture, "Without a task the card says so and shows nothing else")
{
    CHECK(shows(QStringLiteral("No task is selected.")));
    CHECK_FALSE(form().isVisible());
    showCard();
    CHECK_FALSE(shows(QStringLiteral("No task is selected.")));
    panel.showNothing();
    CHECK(shows(QStringLiteral("No task is selected.")));
    CHECK_FALSE(form().isVisible());
}

TEST_CASE_METHOD(TaskCardPanelFixture, "A card shows number, name, light, deadline and who")
{
    showCard();
    CHECK(shows(QStringLiteral("2026-基层-003")));
    CHECK(shows(QStringLiteral("健全城乡社区治理制度机制，修订村（居）民自治章程范本")));
    CHECK(shows(QStringLiteral("8月底前 (2026-08-31)")));
    CHECK(shows(QStringLiteral("70%")));
    CHECK(shows(QStringLiteral("planned 100%, 30 points behind")));
    CHECK(
        panel.findChild<ui::LightLine *>()->accessibleName().startsWith(QStringLiteral("Overdue")));
}

TEST_CASE_METHOD(TaskCardPanelFixture,
                 "Filled blocks of a card are open, empty ones folded and say so")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.outcomes.clear();
    showCard(card);
    for (int at = 0; at < 4; ++at)
        CHECK(block(at).isOpen());
    CHECK_FALSE(block(4).isOpen());
    CHECK(shows(QStringLiteral("not filled in")));
}

TEST_CASE_METHOD(TaskCardPanelFixture,
                 "Every block of a card is shown, that of the months where there are any")
{
    const core::TaskCard card = tests::sampleCard();
    const ui::CardContent content
        = ui::cardContentOf(card, tests::kCardDay, core::WorkCalendar::builtIn());
    REQUIRE(content.blocks.last().title == QStringLiteral("Lights of the months"));
    showCard(card);
    for (const ui::CardBlock &each : content.blocks)
        CHECK(buttonNamed(each.title)->isVisible());
    CHECK_FALSE(block(7).isHidden());

    core::TaskCard young = card;
    young.bundle.task.id = core::Id {4};
    young.bundle.task.start = tests::kCardDay;
    young.bundle.events.clear();
    young.bundle.reports.clear();
    showCard(young);
    CHECK(block(7).isHidden());
    CHECK_FALSE(block(6).isHidden());
}

TEST_CASE_METHOD(TaskCardPanelFixture, "What the user folded stays folded for the same task only")
{
    showCard();
    block(1).setOpen(false);
    showCard();
    CHECK_FALSE(block(1).isOpen());
    core::TaskCard other = tests::sampleCard();
    other.bundle.task.id = core::Id {4};
    showCard(other);
    CHECK(block(1).isOpen());
}

TEST_CASE_METHOD(TaskCardPanelFixture, "A card shows the last two reports, the others when asked")
{
    showCard();
    CHECK(shows(QStringLiteral("征求意见结束。")));
    CHECK(shows(QStringLiteral("收回23条。")));
    CHECK_FALSE(shows(QStringLiteral("已立项。")));
    QToolButton *all = buttonNamed(QStringLiteral("All 3 reports…"));
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(shows(QStringLiteral("已立项。")));
    CHECK_FALSE(all->isVisible());
}

TEST_CASE_METHOD(TaskCardPanelFixture, "A card without reports says there is none yet")
{
    core::TaskCard card = tests::sampleCard();
    card.bundle.reports.clear();
    showCard(card);
    CHECK(shows(QStringLiteral("No report yet.")));
    showCard();
    CHECK_FALSE(shows(QStringLiteral("No report yet.")));
}

TEST_CASE_METHOD(TaskCardPanelFixture, "A report is submitted for the task of the card")
{
    const QSignalSpy submitted(&panel, &ui::TaskCardPanel::reportSubmitted);
    showCard();
    form().setPlainText(QStringLiteral("备案结束"));
    QTest::mouseClick(buttonNamed(QStringLiteral("Record")), Qt::LeftButton);
    REQUIRE(submitted.size() == 1);
    CHECK(submitted.first().at(0).value<core::Id>() == core::Id {3});
    const auto draft = submitted.first().at(1).value<ui::ReportDraft>();
    CHECK(draft == ui::ReportDraft {QStringLiteral("备案结束"), 70, tests::kCardDay});
}

TEST_CASE_METHOD(TaskCardPanelFixture,
                 "What was begun for a task waits for it, until it is written")
{
    core::TaskCard other = tests::sampleCard();
    other.bundle.task.id = core::Id {4};
    showCard();
    form().setPlainText(QStringLiteral("写到一半"));
    showCard(other);
    CHECK(form().toPlainText().isEmpty());
    showCard();
    CHECK(form().toPlainText() == QStringLiteral("写到一半"));
    panel.forgetDraft(core::Id {3});
    CHECK(form().toPlainText().isEmpty());
    showCard(other);
    showCard();
    CHECK(form().toPlainText().isEmpty());
}

TEST_CASE_METHOD(TaskCardPanelFixture, "The cross closes the card")
{
    const QSignalSpy closing(&panel, &ui::TaskCardPanel::closeRequested);
    showCard();
    QTest::mouseClick(buttonNamed(QStringLiteral("Close the card")), Qt::LeftButton);
    CHECK(closing.size() == 1);
}

TEST_CASE_METHOD(TaskCardPanelFixture, "To read only the card takes no report")
{
    showCard();
    panel.setEditable(false);
    CHECK(form().isReadOnly());
    panel.takeFocus();
    CHECK(panel.width() == 380);
}

TEST_CASE_METHOD(TaskCardPanelFixture, "Each block of the card is edited, unless nothing may be")
{
    showCard();
    const QSignalSpy asked(&panel, &ui::TaskCardPanel::editRequested);
    const std::pair<const char *, core::ListKind> verbs[] {
        {"Edit the task…", core::ListKind::Tasks},
        {"Edit responsibilities…", core::ListKind::Responsibilities},
        {"Add a measure…", core::ListKind::Measures},
        {"Add a deadline…", core::ListKind::Deadlines},
        {"Add an outcome…", core::ListKind::Outcomes}};
    for (const auto &[name, list] : verbs) {
        INFO(name);
        QToolButton *button = buttonNamed(QString::fromUtf8(name));
        REQUIRE(button != nullptr);
        CHECK(button->isVisible());
        button->click();
        CHECK(asked.last().at(1).value<ui::CardPart>() == ui::CardPart {list});
    }
    CHECK(asked.size() == 5);
    panel.setEditable(false);
    CHECK(buttonNamed(QStringLiteral("Add a measure…")) == nullptr);
    CHECK(panel.findChildren<QToolButton *>(QStringLiteral("edit")).isEmpty());
    panel.setEditable(true);
    CHECK(buttonNamed(QStringLiteral("Add a measure…")) != nullptr);
}

TEST_CASE_METHOD(TaskCardPanelFixture, "The foot of the card stands beside the scroll bar")
{
    panel.resize(panel.width(), 300);
    showCard();
    REQUIRE(panel.verticalScrollBar()->maximum() > 0);
    QScrollBar *bar = panel.verticalScrollBar();
    const int left = bar->mapTo(&panel, QPoint(0, 0)).x();
    CHECK(panel.foot().geometry().right() < left);
}
