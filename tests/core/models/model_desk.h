// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/daying.h"
#include "tests/support/fake_clock.h"
#include "tests/support/model_print.h"
#include "tests/support/work_days.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// A ledger model over a real file with the nine rows, on 30 July 2021, watched by Qt's model
/// tester.
class ModelDesk
{
public:
    explicit ModelDesk(const core::ChangeSet &content = dayingImport(false))
        : store(context())
        , model({store, clock, ids, tests::workDays()})
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        const QString path = folder.filePath(QStringLiteral("台账.duban"));
        auto file = core::Store::create(path, QStringLiteral("大英县民政局"), context());
        REQUIRE(file.has_value());
        const auto imported = (*file)->apply(content);
        REQUIRE(imported.has_value());
        file->reset();
        REQUIRE(wait(store.open(path, core::OpenMode::ReadWrite)).has_value());
        model.setTypedBy(QStringLiteral("张某"));
    }

    /// Shows the ledger and waits for its rows and for all texts round the viewport.
    void load()
    {
        QSignalSpy loaded(&model, &core::LedgerModel::loaded);
        model.setLedgers({kDayingLedger});
        REQUIRE((!loaded.isEmpty() || loaded.wait(kPatience)));
        REQUIRE(until([this] { return hasTexts(); }));
    }

    /// Waits for @p answer while the window's events go on.
    template <typename T> T wait(QFuture<T> answer)
    {
        REQUIRE(until([&answer] { return answer.isFinished(); }));
        return answer.result();
    }

    template <typename Condition> bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, kPatience);
    }

    [[nodiscard]] bool hasTexts() const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.index(row, 0).data(core::LoadedRole).toBool())
                return false;
        }
        return true;
    }

    /// Writes what typing @p text into a cell changes.
    void type(const QModelIndex &cell, const QString &text)
    {
        const auto set = model.changeFor(cell, text);
        REQUIRE(set.has_value());
        write(*set);
    }

    void write(const core::ChangeSet &set)
    {
        const auto written = wait(store.apply(set));
        REQUIRE(written.has_value());
        last = *written;
    }

    /// The column of the whole table or list, waited for until it reads like @p expected.
    bool shows(const QList<int> &columns, const QString &expected)
    {
        const bool isShown = until([&] { return printed(model, columns) == expected; });
        CHECK(printed(model, columns) == expected);
        return isShown;
    }

    [[nodiscard]] QModelIndex
    cell(core::Id task, core::ColumnField field, core::Id entry = {}) const
    {
        return model.indexOf(task, field, entry);
    }

    core::StoreContext context() { return {clock, ids, {QStringLiteral("张某"), {}}}; }

    static constexpr int kPatience = 20000; // milliseconds

    QTemporaryDir folder;
    FakeClock clock {QDate(2021, 7, 30)};
    CountingIdSource ids {100000};
    core::StoreThread store;
    core::LedgerModel model;
    QAbstractItemModelTester tester;
    core::ChangeNumber last = 0;
};

} // namespace tests
