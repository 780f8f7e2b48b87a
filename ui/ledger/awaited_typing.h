// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_key.h"

#include <QAbstractItemModel>
#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QInputMethodEvent;
class QKeyEvent;

namespace ui {

class LedgerView;

/// What was typed into a cell before the texts of its row had been read.
struct AwaitedText
{
    QPersistentModelIndex index;
    CellKey key;
    QString text;
    bool isTyped = false; ///< in place of what is there; else behind it
    bool isList = false; ///< what the cell offers is to be opened
    bool isLeft = false; ///< the user has gone elsewhere: it is written without an editor
    bool isComposing = false; ///< the input method is at a word that belongs behind it
};

/// Keeps what is typed into cells whose row is still being read (LoadedRole) until it is: several
/// keys, words of an input method, and the wish to edit. When the row has come, arrived() tells
/// what goes into the cell; where the cell has gone, gone() hands the text out. Several cells can
/// wait at once.
class AwaitedTyping final : public QObject
{
    Q_OBJECT

public:
    /// @p view must outlive this object.
    explicit AwaitedTyping(LedgerView &view, QObject *parent = nullptr);

    /// Whether the texts of the row of @p index are still to come.
    [[nodiscard]] static bool isUnread(const QModelIndex &index);

    /// Each waits for the row of @p index. What is typed goes behind what was typed there before.
    void edit(const QModelIndex &index, bool isList = false);
    void type(const QModelIndex &index, const QString &text);
    void compose(const QModelIndex &index, const QInputMethodEvent &event);

    /// @p text is to be written without an editor, in place of what is being typed into the cell.
    void put(const QModelIndex &index, const QString &text);

    /// Whether nothing waits.
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }

    /// Whether the current cell waits for its row, so that keys go to it as to an open editor.
    [[nodiscard]] bool isAtCurrent() const { return atCurrent() >= 0; }

    /// Keys an open editor would take: text, Space too, Backspace, line break, Esc, which drops
    /// what was typed. Whether @p event was one. Enter and Tab leave the cell, and are not.
    bool handleKey(const QKeyEvent &event);

    /// Takes what was typed into the current cell away, for another use; empty without.
    [[nodiscard]] QString takeCurrent();

    /// What waits is written when its row comes, and opens no editor any more.
    void leave();

    /// Nothing can be waited for any longer: gone() follows for every text.
    void giveUp();

Q_SIGNALS:
    /// What waits for the current cell is @p text now.
    void waiting(const QString &text);

    /// The rows waited for are those of @p tasks.
    void tasksChanged(const QList<qint64> &tasks);

    /// The row has been read; @p text says where it stands.
    void arrived(const ui::AwaitedText &text);

    /// The cell of @p text does not exist any more.
    void gone(const QString &text);

private:
    void look();
    void moved(const QModelIndex &current);
    void follow();
    AwaitedText &begun(const QModelIndex &index, bool isTyped);
    static bool editText(const QKeyEvent &event, QString &text);
    void leaveAllBut(const CellKey &key);
    void drop(qsizetype place);
    void tellTasks();

    /// What is being typed into a cell, what was left there not among it; −1 = nothing.
    [[nodiscard]] qsizetype find(const CellKey &key) const;
    [[nodiscard]] qsizetype atCurrent() const;
    [[nodiscard]] QModelIndex cellOf(const AwaitedText &text) const;

    LedgerView &m_view;
    QList<AwaitedText> m_texts; ///< in the order they were begun
    QList<qint64> m_tasks; ///< told last
    QPointer<QAbstractItemModel> m_model; ///< the one that is followed
};

} // namespace ui
