// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/models/model_desk.h"

using namespace core;
using tests::dayingTask;
using tests::ModelDesk;

namespace {

class HistoryDesk : public ModelDesk
{
public:
    HistoryDesk() { load(); }

    void type(ColumnField field, const char16_t *text)
    {
        const auto change
            = model.changeFor(model.indexOf(dayingTask(1, 1), field), QString::fromUtf16(text));
        REQUIRE(change.has_value());
        QSignalSpy followed(&model, &LedgerModel::followed);
        write(*change);
        REQUIRE(until([&] { return !followed.isEmpty(); }));
    }

    /// "before → after" of every change of a cell of the first task, the newest first.
    [[nodiscard]] QStringList history(ColumnField field)
    {
        const auto changes = wait(model.cellHistory(model.indexOf(dayingTask(1, 1), field)));
        REQUIRE(changes.has_value());
        QStringList lines;
        for (const CellChange &one : *changes)
            lines.append(one.before + QStringLiteral(" → ") + one.after);
        return lines;
    }
};

} // namespace

TEST_CASE("the history of a cell goes back to the import, and tells other cells' changes apart")
{
    HistoryDesk desk;
    const QString imported
        = desk.model.indexOf(dayingTask(1, 1), ColumnField::Problem).data(Qt::EditRole).toString();
    desk.type(ColumnField::Problem, u"甲");
    desk.type(ColumnField::Content, u"另一栏");
    desk.type(ColumnField::Problem, u"乙");
    CHECK(desk.history(ColumnField::Problem)
          == QStringList {QStringLiteral("甲 → 乙"),
                          imported + QStringLiteral(" → 甲"),
                          QStringLiteral(" → ") + imported});
}

TEST_CASE("names, measures and phrases have their histories too")
{
    HistoryDesk desk;
    desk.type(ColumnField::Person, u"安某、何某");
    CHECK(desk.history(ColumnField::Person)
          == QStringList {QStringLiteral("胡应兵 → 安某、何某"), QStringLiteral(" → 胡应兵")});
    desk.type(ColumnField::Measure, u"");
    const QStringList measures = desk.history(ColumnField::Measure);
    CHECK(measures.first().endsWith(QStringLiteral(" → ")));
    CHECK(desk.history(ColumnField::Deadline) == QStringList {QStringLiteral(" → 2021年底")});
}

TEST_CASE("the history of an objective is that of the task above")
{
    HistoryDesk desk;
    const QString old = desk.model.indexOf(dayingTask(1, 1), ColumnField::Objective)
                            .data(Qt::EditRole)
                            .toString();
    desk.type(ColumnField::Objective, u"新目标");
    CHECK(desk.history(ColumnField::Objective)
          == QStringList {old + QStringLiteral(" → 新目标"), QStringLiteral(" → ") + old});
}

TEST_CASE("cells that follow from others, and the entry row, have no history")
{
    HistoryDesk desk;
    CHECK(desk.history(ColumnField::Light).isEmpty());
    CHECK(desk.history(ColumnField::Remaining).isEmpty());
    const QModelIndex entry = desk.model.index(desk.model.filledRowCount(), 0);
    CHECK_FALSE(desk.wait(desk.model.cellHistory(entry)).has_value());
}

TEST_CASE("the history of a task that was deleted and brought back goes on before that")
{
    HistoryDesk desk;
    const QString imported
        = desk.model.indexOf(dayingTask(1, 1), ColumnField::Problem).data(Qt::EditRole).toString();
    desk.type(ColumnField::Problem, u"甲");
    const auto removal = desk.wait(
        desk.model.deleteChange({desk.model.indexOf(dayingTask(1, 1), ColumnField::Content)}));
    REQUIRE(removal.has_value());
    const auto number = desk.wait(desk.store.apply(*removal));
    REQUIRE(number.has_value());
    const auto undone = desk.wait(desk.store.revert(*number));
    REQUIRE(undone.has_value());
    REQUIRE(desk.until([&] {
        return desk.model.indexOf(dayingTask(1, 1), ColumnField::Problem).isValid()
            && !desk.model.isFollowing();
    }));
    CHECK(desk.history(ColumnField::Problem)
          == QStringList {QStringLiteral(" → 甲"),
                          QStringLiteral("甲 → "),
                          imported + QStringLiteral(" → 甲"),
                          QStringLiteral(" → ") + imported});
}
