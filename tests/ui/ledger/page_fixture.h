// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"
#include "ui/actions/actions.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/cell_text_edit.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/ledger_view.h"
#include "ui/style/fonts.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace tests {

/// The ledger page over the file of 大英县民政局, opened to write, in a window of 1302 × 716.
class PageFixture
{
public:
    PageFixture()
        : store(file.context())
        , editor(store)
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        REQUIRE(waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        page = std::make_unique<ui::LedgerPage>(ui::LedgerPage::Context {
            store, file.clock, file.ids, tests::workDays(), editor, actions, prompts});
        page->setTypedBy(QStringLiteral("张某"));
        page->resize(1302, 716);
        page->show();
        const QSignalSpy painted(page.get(), &ui::LedgerPage::firstRowsPainted);
        page->openFile();
        REQUIRE(QTest::qWaitFor([&painted] { return !painted.isEmpty(); }, 20000));
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        view().setFocus();
        enableActions();
    }

    [[nodiscard]] ui::LedgerView &view() const { return *page->findChild<ui::LedgerView *>(); }
    [[nodiscard]] core::LedgerModel &model() const
    {
        return *qobject_cast<core::LedgerModel *>(view().model());
    }
    [[nodiscard]] ui::CellTextEdit &field() const
    {
        return *view().findChild<ui::CellTextEdit *>();
    }
    [[nodiscard]] QString text(const QModelIndex &index) const { return index.data().toString(); }
    [[nodiscard]] QModelIndex cell(core::Id task, core::ColumnField field) const
    {
        return model().indexOf(task, field);
    }
    void trigger(ui::ActionId id) const { actions.action(id)->trigger(); }
    void showTab(int tab) const { page->findChild<QTabBar *>()->setCurrentIndex(tab); }

    /// Waits until @p condition holds.
    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    /// Types @p typed over what is in @p index and presses Enter.
    void type(const QModelIndex &index, const QString &typed)
    {
        view().setFocus();
        view().setCurrentIndex(index);
        QTest::keyClick(&view(), Qt::Key_F2);
        field().setPlainText(typed);
        QTest::keyClick(&field(), Qt::Key_Return);
    }

    /// Adds @p count tasks 第1项, 第2项, … at the end of the ledger, with ids from 100 001 on.
    void addTasks(int count)
    {
        core::ChangeSet set;
        for (int number = 1; number <= count; ++number) {
            core::Task task;
            task.id = core::Id {100'000 + number};
            task.ledger = kDayingLedger;
            task.position = 100 + number;
            task.content = QStringLiteral("第%1项").arg(number);
            set.insert(task);
        }
        const int rows = model().filledRowCount() + count;
        REQUIRE(waitFor(editor.apply(set)).has_value());
        REQUIRE(becomes([this, rows] { return model().filledRowCount() == rows; }));
        REQUIRE(becomes([this] { return isRead(0) && !model().isFollowing(); }));
    }

    /// Whether the texts of @p row are held.
    [[nodiscard]] bool isRead(int row) const
    {
        return model().index(row, 0).data(core::LoadedRole).toBool();
    }

    DayingFile file;
    core::StoreThread store;
    ui::Editor editor;
    ui::Actions actions;
    FakePrompts prompts;
    std::unique_ptr<ui::LedgerPage> page;

private:
    void enableActions()
    {
        using enum ui::Need;
        actions.setState(File | Editable | LedgerPage | Searchable | Task | TaskRow | Entry);
    }
};

} // namespace tests
