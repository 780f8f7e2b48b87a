// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "tests/support/catch.h"
#include "tests/support/daying_file.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/waiting.h"
#include "ui/edits/editor.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/ledger/task_steps.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tests {

/// What stands behind the ledger page, over the file of 大英县民政局: model, editor, commands; the
/// model is loaded with all texts and watched by Qt's model tester.
class LedgerDesk
{
public:
    LedgerDesk()
    {
        REQUIRE(waitFor(store.open(file.path(), core::OpenMode::ReadWrite)).has_value());
        model.setTypedBy(QStringLiteral("张某"));
        model.setLedgers({kDayingLedger});
        model.setVisibleRows(0, 20);
        REQUIRE(becomes([this] { return model.bundle(dayingTask(3, 3)) != nullptr; }));
    }

    template <typename C> [[nodiscard]] static bool becomes(C condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    [[nodiscard]] QModelIndex cell(int objective, int task, core::ColumnField field) const
    {
        return model.indexOf(dayingTask(objective, task), field);
    }

    /// The task with all it owns, read through a connection of its own.
    [[nodiscard]] core::TaskBundle stored(core::Id task)
    {
        const auto reading
            = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
        REQUIRE(reading.has_value());
        const auto bundles = (*reading)->bundles({task});
        REQUIRE(bundles.has_value());
        return bundles->value(0);
    }

    DayingFile file;
    core::StoreThread store {file.context()};
    ui::Editor editor {store};
    core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    core::LedgerModel model {{store, file.clock, file.ids, calendar}};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    FakePrompts prompts;
    ui::LedgerCommands commands {{store, model, file.ids, file.clock, editor, prompts}};
    ui::TaskSteps steps {{model, file.clock, calendar, editor, prompts}};
};

} // namespace tests
