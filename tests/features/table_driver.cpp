// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table_driver.h"

#include "core/models/roles.h"
#include "tests/support/catch.h"
#include "ui/ledger/ledger_view.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace tests {

TableDriver::TableDriver(ui::MainWindow &driven)
    : m_window(driven)
{
}

QTableView &TableDriver::table() const
{
    auto *found = m_window.findChild<ui::LedgerView *>();
    REQUIRE(found != nullptr);
    return *found;
}

void TableDriver::waitForRows() const
{
    const QAbstractItemModel *model = table().model();
    REQUIRE(waitUntil([model] {
        return model->rowCount() > 0 && model->index(0, 0).data(core::LoadedRole).toBool();
    }));
}

QModelIndex TableDriver::cell(core::Id task, const QString &header) const
{
    const QAbstractItemModel *model = table().model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() != header)
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            if (!task.isSet() || index.data(core::TaskIdRole).toLongLong() == task.value)
                return index;
        }
    }
    return {};
}

void TableDriver::enter(const QModelIndex &cell, const QString &text) const
{
    REQUIRE(cell.isValid());
    activate();
    table().setCurrentIndex(cell);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    REQUIRE(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TableDriver::type(const QModelIndex &cell, const QString &text) const
{
    enter(cell, text);
    settle();
}

void TableDriver::trigger(ui::ActionId action) const
{
    QAction *found = m_window.actions().action(action);
    REQUIRE(found->isEnabled());
    found->trigger();
    settle();
}

void TableDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    activate();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    QCoreApplication::processEvents();
}

void TableDriver::activate() const
{
    m_window.activateWindow(); // a menu or a box that was open has taken the keyboard
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
}

void TableDriver::settle() const
{
    QCoreApplication::processEvents();
    REQUIRE(waitUntil([this] { return m_window.desk().editor().pendingCount() == 0; }));
    QCoreApplication::processEvents();
}

bool TableDriver::waitUntil(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, 20000);
}

} // namespace tests
