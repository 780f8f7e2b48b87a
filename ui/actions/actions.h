// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace ui {

/// Name of a menu in the language of the interface.
[[nodiscard]] QString menuText(const MenuRow &row);

/// The keys of an action: those the platform has for it, and that of its row where it is another.
/// Who comes from another office program presses Ctrl+Y to redo, wherever that is Ctrl+Shift+Z.
[[nodiscard]] QList<QKeySequence> keysBeside(const QList<QKeySequence> &platform,
                                             const ActionRow &row);

/// The actions of a window, made from the table: texts in the language of the interface, icons,
/// keys, and whether they can be used now.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    /// The action with @p id; owned by this object.
    [[nodiscard]] QAction *action(ActionId id) const;

    /// Fills @p bar with the menus. The menus belong to @p bar. Call once.
    void fillMenuBar(QMenuBar &bar);

    /// The menu with @p id, once fillMenuBar() has made it; else null.
    [[nodiscard]] QMenu *menu(MenuId id) const;

    /// Says what is so now; enables and disables every action by its needs. A menu without a file
    /// in which nothing can be used is greyed as a whole.
    void setState(Needs state);
    [[nodiscard]] Needs state() const { return m_state; }

    /// What undo and redo would do ("修改 责任人"), shown behind their names; empty = nothing.
    void setUndoNames(const QString &undo, const QString &redo);

    /// Gives the keys of @p lender to @p borrower, before its own, or back: one key then does what
    /// fits what is shown.
    void lendKeys(ActionId lender, ActionId borrower, bool areLent);

    /// Texts again, after the language has changed.
    void retranslate();

private:
    void addMenu(QMenuBar &bar, const MenuRow &row);
    void updateUndoTexts();

    QHash<ActionId, QAction *> m_actions;
    QHash<MenuId, QMenu *> m_menus;
    Needs m_state;
    QString m_undoName;
    QString m_redoName;
};

} // namespace ui
