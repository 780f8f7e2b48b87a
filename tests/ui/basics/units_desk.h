// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/roles.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/small_office.h"
#include "tests/support/waiting.h"
#include "ui/actions/actions.h"
#include "ui/basics/record_view.h"
#include "ui/basics/units_page.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace tests {

/// The page of units over a file with the small office.
class UnitsDesk
{
public:
    UnitsDesk()
        : store(context())
        , editor(store)
        , page({store, ids, editor, actions, prompts})
    {
        const QString path = folder.filePath(QStringLiteral("台账.duban"));
        auto file = core::Store::create(path, {}, context());
        REQUIRE(file.has_value());
        core::ChangeSet set {core::ChangeKind::Import, {core::ActionKind::Import, {}}, {}, {}};
        for (const core::Record &record : smallOffice())
            set.insert(record);
        REQUIRE((*file)->apply(set).has_value());
        file->reset();
        REQUIRE(waitFor(store.open(path, core::OpenMode::ReadWrite)).has_value());
        actions.setState(ui::Need::File | ui::Need::Editable | ui::Need::UnitsPage | ui::Need::Unit
                         | ui::Need::Named | ui::Need::SeveralNamed);
        page.resize(1302, 700);
        page.show();
        page.openFile();
        REQUIRE(becomes([this] { return rowOf(kCare).isValid(); }));
    }

    [[nodiscard]] core::StoreContext context()
    {
        return {clock, ids, {QStringLiteral("张某"), {}}};
    }

    [[nodiscard]] ui::RecordView &tree() const { return view(QStringLiteral("units")); }
    [[nodiscard]] ui::RecordView &people() const { return view(QStringLiteral("people")); }

    /// The row of a unit or person; invalid while it is not shown.
    [[nodiscard]] QModelIndex rowOf(core::Id record) const
    {
        for (const ui::RecordView *list : {&tree(), &people()}) {
            const QModelIndexList found
                = list->model()->match(list->model()->index(0, 0),
                                       core::RecordIdRole,
                                       QVariant(record.value),
                                       1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
            if (!found.isEmpty())
                return found.first();
        }
        return {};
    }

    /// Types @p text into @p index as a user does.
    void type(ui::RecordView &list, const QModelIndex &index, const QString &text)
    {
        page.activateWindow();
        list.setFocus();
        list.setCurrentIndex(index);
        QTest::keyClick(&list, Qt::Key_F2);
        QWidget *line = editorOf(list);
        REQUIRE(line);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // Qt commits an editor in a turn of its own
    }

    /// The newest editor: one that was closed lives until the event loop comes round.
    [[nodiscard]] static QLineEdit *editorOf(const ui::RecordView &list)
    {
        const QList<QLineEdit *> lines = list.findChildren<QLineEdit *>();
        return lines.isEmpty() ? nullptr : lines.constLast();
    }

    /// Chooses several rows of a list.
    void choose(ui::RecordView &list, const QList<core::Id> &records)
    {
        list.setFocus();
        list.choose(records.first());
        for (const core::Id record : records)
            list.selectionModel()->select(rowOf(record),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    void trigger(ui::ActionId action) { actions.action(action)->trigger(); }

    [[nodiscard]] static bool becomes(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }

    QTemporaryDir folder;
    FakeClock clock {QDate(2026, 9, 24)};
    CountingIdSource ids {1000};
    FakePrompts prompts;
    ui::Actions actions;
    core::StoreThread store;
    ui::Editor editor;
    ui::UnitsPage page;

private:
    [[nodiscard]] ui::RecordView &view(const QString &name) const
    {
        return *page.findChild<ui::RecordView *>(name);
    }
};

} // namespace tests
