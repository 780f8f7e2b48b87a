// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/ledger_desk.h"
#include "ui/ledger/card_dock.h"
#include "ui/ledger/task_card_panel.h"
#include "ui/style/plain_label.h"

#include <QPlainTextEdit>

namespace {

using tests::dayingTask;

class CardDockFixture : public tests::LedgerDesk
{
public:
    CardDockFixture()
    {
        page.resize(400, 700);
        page.show();
        dock.setTypedBy(QStringLiteral("李某"));
    }

    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const ui::PlainLabel *label : dock.panel()->findChildren<ui::PlainLabel *>()) {
            if (label->text() == text && label->isVisible())
                return true;
        }
        return false;
    }

    QWidget page;
    ui::CardDock dock {{store, file.clock, calendar, file.ids, editor, commands, prompts}, &page};
    QSignalSpy opened {&dock, &ui::CardDock::openChanged};
};

const QString kFirstTask = QStringLiteral("完成全县18个社区亲民化改造");

} // namespace

TEST_CASE_METHOD(CardDockFixture,
                 "The card is closed at first and opens by itself in a wide window")
{
    CHECK_FALSE(dock.isOpen());
    CHECK_FALSE(dock.panel()->isVisible());
    dock.fitWindow(1599);
    CHECK_FALSE(dock.isOpen());
    dock.fitWindow(1600);
    CHECK(dock.isOpen());
    CHECK(dock.panel()->isVisible());
    CHECK(opened.size() == 1);
}

TEST_CASE_METHOD(CardDockFixture, "What the user chose holds in windows of every width")
{
    dock.choose(true);
    dock.fitWindow(1366);
    CHECK(dock.isOpen());
    dock.choose(false);
    dock.fitWindow(1920);
    CHECK_FALSE(dock.isOpen());
}

TEST_CASE_METHOD(CardDockFixture, "The card shows the task that is current when it opens")
{
    dock.setTask(dayingTask(1, 1));
    dock.choose(true);
    CHECK(becomes([this] { return shows(kFirstTask); }));
    dock.setTask(dayingTask(2, 1));
    CHECK(becomes([this] { return shows(QStringLiteral("孵化培育枢纽型社会组织")); }));
    dock.setTask({});
    CHECK(becomes([this] { return shows(QStringLiteral("No task is selected.")); }));
}

TEST_CASE_METHOD(CardDockFixture, "The card follows what is written about its task")
{
    dock.setTask(dayingTask(1, 1));
    dock.choose(true);
    REQUIRE(becomes([this] { return shows(kFirstTask); }));
    const QModelIndex problem = cell(1, 1, core::ColumnField::Problem);
    const auto change = model.changeFor(problem, QStringLiteral("资金缺口大"));
    REQUIRE(change.has_value());
    REQUIRE(tests::waitFor(editor.apply(*change)).has_value());
    CHECK(becomes([this] { return shows(QStringLiteral("资金缺口大")); }));
}

TEST_CASE_METHOD(CardDockFixture, "A report written on the card is signed and stands on it")
{
    dock.setTask(dayingTask(1, 1));
    dock.choose(true);
    REQUIRE(becomes([this] { return shows(kFirstTask); }));
    Q_EMIT dock.panel()->reportSubmitted(dayingTask(1, 1),
                                         {QStringLiteral("已完工3个社区"), 20, QDate(2021, 7, 28)});
    CHECK(becomes([this] { return shows(QStringLiteral("已完工3个社区")); }));
    CHECK(stored(dayingTask(1, 1)).reports.first().typedBy == QStringLiteral("李某"));
}
