// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/written_page.h"
#include "ui/ledger/task_card_panel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>

namespace {

using core::ColumnField;
using tests::dayingTask;

/// The page with its card open, and somebody who asks there how a text came about.
class FieldHistoryFixture : public tests::WrittenPage
{
public:
    FieldHistoryFixture()
    {
        goTo(cell(dayingTask(1, 1), ColumnField::Content));
        trigger(ui::ActionId::ToggleCard);
    }

    [[nodiscard]] ui::PlainLabel *labelWith(const QString &text) const
    {
        for (auto *label :
             page->findChild<ui::TaskCardPanel *>()->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return label;
        }
        return nullptr;
    }

    /// The menu of the label that says @p text.
    [[nodiscard]] QMenu *menuOn(const QString &text)
    {
        REQUIRE(becomes([&] { return labelWith(text) != nullptr; }));
        ui::PlainLabel *label = labelWith(text);
        const QPoint middle = label->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, middle, label->mapToGlobal(middle));
        QCoreApplication::sendEvent(label, &asked);
        auto *menu = label->findChild<QMenu *>();
        REQUIRE(menu);
        return menu;
    }

    /// Chooses the entry at @p place of @p menu by keys and waits for the list.
    void choose(QMenu *menu, int place)
    {
        const qsizetype before = prompts.tables.size();
        for (int step = 0; step <= place; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        REQUIRE(becomes([&] { return prompts.tables.size() > before; }));
    }

    [[nodiscard]] QString problem() { return stored(dayingTask(1, 1)).task.problem; }
};

} // namespace

TEST_CASE_METHOD(FieldHistoryFixture, "A text on the card has its history, and is restored from it")
{
    const QString imported = problem();
    type(cell(dayingTask(1, 1), ColumnField::Problem), QStringLiteral("资金已落实"));
    REQUIRE(becomes([&] { return problem() == QStringLiteral("资金已落实"); }));
    goTo(cell(dayingTask(1, 1), ColumnField::Content)); // Enter went on to the next task
    prompts.tableVerb = 1; // restore
    choose(menuOn(QStringLiteral("资金已落实")), 0);
    const ui::TableRequest &offer = prompts.tables.last();
    CHECK(offer.title.startsWith(QStringLiteral("History of “Problem” of “完成全县18个社区")));
    CHECK(offer.model->index(0, 3).data().toString() == imported);
    CHECK(offer.model->index(0, 4).data().toString() == QStringLiteral("资金已落实"));
    CHECK(becomes([&] { return problem() == imported; }));
    REQUIRE(tests::waitFor(editor.undo()).has_value());
    CHECK(problem() == QStringLiteral("资金已落实"));
    CHECK(file.isClean());
}

TEST_CASE_METHOD(FieldHistoryFixture, "An entry on the card has the history of all its fields")
{
    const core::Measure measure = stored(dayingTask(1, 1)).measures.first();
    const QMenu *menu = menuOn(measure.text);
    CHECK(menu->actions().size() == 9);
    CHECK(menu->actions().constFirst()->text().contains(QStringLiteral("Measure")));
    choose(menuOn(measure.text), 0);
    CHECK(prompts.tables.last().model->index(0, 4).data().toString() == measure.text);
}

TEST_CASE_METHOD(FieldHistoryFixture,
                 "The history of a text on the card cannot be restored to read only")
{
    page->setReadOnly(true);
    choose(menuOn(problem()), 0);
    CHECK_FALSE(prompts.tables.last().verbs.at(1).refusal.isEmpty());
}
