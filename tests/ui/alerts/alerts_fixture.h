// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "tests/support/work_days.h"
#include "ui/actions/actions.h"
#include "ui/alerts/alert_view.h"
#include "ui/alerts/alerts_page.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace tests {

/// The page 预警 over the file of 大英县民政局 on 5 January 2022, where three tasks are late; the
/// first of them is led by a section.
class AlertsFixture
{
public:
    explicit AlertsFixture(core::OpenMode mode = core::OpenMode::ReadWrite)
        : store(file.context())
        , editor(store)
        , page({store, file.clock, file.ids, tests::workDays(), editor, actions, prompts})
    {
        ui::applyApplicationFont();
        QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
        file.clock.setToday(QDate(2022, 1, 5));
        lead();
        REQUIRE(waitFor(store.open(file.path(), mode)).has_value());
        editor.setReadOnly(mode == core::OpenMode::ReadOnly);
        actions.setState(ui::Need::File | ui::Need::Editable | ui::Need::AlertsPage);
        page.setTypedBy(QStringLiteral("张某"));
        page.resize(1302, 700);
        page.show();
        page.openFile();
        REQUIRE(becomes([this] { return page.alerts().redCount() == 3; }));
        REQUIRE(QTest::qWaitForWindowActive(&page));
        view().setFocus();
    }

    [[nodiscard]] ui::AlertView &view() const { return *page.findChild<ui::AlertView *>(); }

    /// The cell of a task.
    [[nodiscard]] QModelIndex cell(core::Id task, core::AlertColumn column) const
    {
        return page.alerts().indexOf(task).siblingAtColumn(static_cast<int>(column));
    }

    /// How many times somebody was reminded of @p task.
    [[nodiscard]] int remindedTimes(core::Id task) const
    {
        return static_cast<int>(page.alerts().snapshot().texts.value(task).reminders.size());
    }

    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    DayingFile file;
    core::StoreThread store;
    ui::Editor editor;
    ui::Actions actions;
    FakePrompts prompts;
    ui::AlertsPage page;

private:
    void lead()
    {
        core::Unit section;
        section.id = core::Id {90};
        section.name = QStringLiteral("社会救助股");
        const core::Task before = file.task(dayingTask(1, 1));
        core::Task after = before;
        after.unit = section.id;
        core::ChangeSet set;
        set.insert(section);
        set.edit(before, after);
        const auto writer
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadWrite);
        REQUIRE(writer.has_value());
        REQUIRE((*writer)->apply(set).has_value());
    }
};

} // namespace tests
