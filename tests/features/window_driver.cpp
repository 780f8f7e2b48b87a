// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"

#include "core/models/roles.h"

#include <QAction>
#include <QTest>

namespace tests {

WindowDriver::WindowDriver(DayingFile &daying)
    : file(daying)
    , window({daying.clock,
              daying.ids,
              core::WorkCalendar::builtIn(),
              prompts,
              {QStringLiteral("张某"), QStringLiteral("办公室一号机")}})
{
    window.show();
}

void WindowDriver::open()
{
    tryToOpen(file.path());
    REQUIRE(window.desk().isOpen());
    REQUIRE(waitUntil([this] { return table().model()->rowCount() > 0; }));
    REQUIRE(
        waitUntil([this] { return table().model()->index(0, 0).data(core::LoadedRole).toBool(); }));
}

void WindowDriver::tryToOpen(const QString &path)
{
    const qsizetype messages = prompts.messages.size();
    window.openFile(path);
    REQUIRE(waitUntil(
        [this, messages] { return window.desk().isOpen() || prompts.messages.size() > messages; }));
}

QModelIndex WindowDriver::cell(core::Id task, const QString &header) const
{
    const QAbstractItemModel *model = table().model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() != header)
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            if (index.data(core::TaskIdRole).toLongLong() == task.value)
                return index;
        }
    }
    return {};
}

void WindowDriver::type(const QModelIndex &cell, const QString &text)
{
    REQUIRE(cell.isValid());
    table().setCurrentIndex(cell);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    REQUIRE(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

void WindowDriver::trigger(ui::ActionId action)
{
    QAction *found = window.actions().action(action);
    REQUIRE(found->isEnabled());
    found->trigger();
    settle();
}

void WindowDriver::settle()
{
    QCoreApplication::processEvents();
    REQUIRE(waitUntil([this] { return window.desk().editor().pendingCount() == 0; }));
    QCoreApplication::processEvents();
}

bool WindowDriver::waitUntil(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, 20000);
}

QTableView &WindowDriver::table() const
{
    auto *found = window.findChild<QTableView *>();
    REQUIRE(found != nullptr);
    return *found;
}

QString WindowDriver::personOf(core::Id task)
{
    const auto store = core::Store::open(file.path(), file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto bundles = (*store)->bundles({task});
    REQUIRE(bundles.has_value());
    for (const core::Responsibility &entry : bundles->first().responsibilities) {
        if (entry.role == core::ResponsibilityRole::Person)
            return entry.text;
    }
    return {};
}

} // namespace tests
