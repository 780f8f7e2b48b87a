// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/style/icons.h"
#include "ui/style/plain_tool_tip.h"
#include "ui/style/without_mnemonic.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

namespace ui {

namespace {

QList<QKeySequence> keysOf(const ActionRow &row)
{
    QList<QKeySequence> platform;
    if (row.standard != QKeySequence::UnknownKey)
        platform = QKeySequence::keyBindings(row.standard);
    return keysBeside(platform, row);
}

/// The texts of the table, marked there for translation.
QString textOf(const char *source)
{
    return QCoreApplication::translate("ui::Actions", source);
}

/// Calls @p action @p verb and what it takes back or does again.
void nameStep(QAction &action, const QString &verb, const QString &name)
{
    const QString text = name.isEmpty() ? verb : verb + QLatin1Char(' ') + name;
    action.setText(name.isEmpty() ? verb : verb + QLatin1Char(' ') + withoutMnemonic(name));
    // Else a button shows its text, and takes a task's name for markup.
    action.setToolTip(plainToolTip(text));
}

/// Whether anything in @p menu, or in a menu inside it, can be used now.
bool canUseAny(const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    return std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return !action->isSeparator() && action->isEnabled();
    });
}

/// Lets @p keys open @p menu: keys instead of a mnemonic in the text, as Chinese names carry no
/// letters and the same keys serve in every language.
void openBy(const QKeySequence &keys, QMenu &menu, QMenuBar &bar)
{
    auto *shortcut = new QShortcut(keys, &bar);
    QObject::connect(shortcut, &QShortcut::activated, &menu, [&bar, &menu] {
        bar.setActiveAction(menu.menuAction());
    });
}

/// Menus in which one choice excludes the others.
bool isChoice(MenuId menu)
{
    return menu == MenuId::Theme || menu == MenuId::Language;
}

} // namespace

QList<QKeySequence> keysBeside(const QList<QKeySequence> &platform, const ActionRow &row)
{
    QList<QKeySequence> keys = platform;
    const QKeySequence own(QLatin1String(row.keys));
    if (!own.isEmpty() && !keys.contains(own))
        keys.append(own);
    return keys;
}

QString menuText(const MenuRow &row)
{
    return textOf(row.text);
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    QHash<MenuId, QActionGroup *> groups;
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.isCheckable);
        if (*row.icon)
            action->setIcon(icon(QLatin1String(row.icon)));
        if (isChoice(row.menu)) {
            if (!groups.contains(row.menu))
                groups.insert(row.menu, new QActionGroup(this));
            groups.value(row.menu)->addAction(action);
        }
        m_actions.insert(row.id, action);
    }
    retranslate();
    setState({});
}

QAction *Actions::action(ActionId id) const
{
    return m_actions.value(id);
}

void Actions::fillMenuBar(QMenuBar &bar)
{
    for (const MenuRow &row : menuRows())
        addMenu(bar, row);
    for (const ActionRow &row : actionRows()) {
        if (row.startsSection)
            m_menus.value(row.menu)->addSeparator();
        m_menus.value(row.menu)->addAction(action(row.id));
    }
    for (const MenuId inner : {MenuId::Timeline, MenuId::Theme, MenuId::Language})
        m_menus.value(MenuId::View)->addMenu(m_menus.value(inner));
    openBy(Qt::Key_F10, *m_menus.value(MenuId::File), bar);
    retranslate();
    setState(m_state);
}

void Actions::addMenu(QMenuBar &bar, const MenuRow &row)
{
    auto *menu = new QMenu(&bar);
    m_menus.insert(row.id, menu);
    if (!*row.keys)
        return;
    bar.addMenu(menu);
    openBy(QKeySequence(QLatin1String(row.keys)), *menu, bar);
}

QMenu *Actions::menu(MenuId id) const
{
    return m_menus.value(id);
}

void Actions::setState(Needs state)
{
    m_state = state;
    for (const ActionRow &row : actionRows())
        action(row.id)->setEnabled((row.needs & ~state) == Needs {});
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setEnabled(state.testFlag(Need::File) || canUseAny(*menu));
}

void Actions::setUndoNames(const QString &undo, const QString &redo)
{
    m_undoName = undo;
    m_redoName = redo;
    updateUndoTexts();
}

void Actions::lendKeys(ActionId lender, ActionId borrower, bool areLent)
{
    QList<QKeySequence> lent;
    QList<QKeySequence> own;
    for (const ActionRow &row : actionRows()) {
        if (row.id == lender)
            lent = keysOf(row);
        else if (row.id == borrower)
            own = keysOf(row);
    }
    action(lender)->setShortcuts(areLent ? QList<QKeySequence> {} : lent);
    action(borrower)->setShortcuts(areLent ? lent + own : own);
}

void Actions::updateUndoTexts()
{
    nameStep(*action(ActionId::Undo), tr("Undo"), m_undoName);
    nameStep(*action(ActionId::Redo), tr("Redo"), m_redoName);
}

void Actions::retranslate()
{
    for (const ActionRow &row : actionRows()) {
        action(row.id)->setText(textOf(row.text));
        action(row.id)->setIconText(textOf(row.text));
    }
    updateUndoTexts();
    for (const MenuRow &row : menuRows()) {
        if (QMenu *found = menu(row.id))
            found->setTitle(menuText(row));
    }
}

} // namespace ui
