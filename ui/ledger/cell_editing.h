// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/awaited_typing.h"
#include "ui/ledger/cell_editor.h"
#include "ui/ledger/cell_key.h"
#include "ui/ledger/cell_writer.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QQueue>

#include <functional>

class QInputMethodEvent;

namespace ui {

class LedgerView;

/// Typing into the cells of a ledger view: opens the editor where the view asks for it, writes what
/// was typed, and brings it back with the reason when it is refused. What was typed is never lost:
/// a refusal that comes while another cell is being edited waits for its turn, one whose cell is
/// gone is handed out (homeless), and what is typed into a row that is still being read goes into
/// it once it is there.
class CellEditing final : public QObject
{
    Q_OBJECT

public:
    /// @p view and @p writer must outlive this object.
    CellEditing(LedgerView &view, CellWriter &writer, QObject *parent = nullptr);

    /// What a cell that is not typed into opens in place of the editor; whether it has something.
    /// Given what was typed to open it.
    using Offer = std::function<bool(const QModelIndex &index, const QString &typed)>;
    void setOffer(const Offer &offer) { m_offer = offer; }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Writes what is in the open editor, as when its field is left.
    void finish();

    /// The same, and whether with that everything that was typed has been written. If not, rows are
    /// still being read or writes not answered: settled() follows.
    [[nodiscard]] bool settle();

    /// Rows that are still being read will not come: what was typed into them is handed out.
    void giveUpAwaited() { m_awaited->giveUp(); }

    /// Opens the editor over @p index with what is there.
    void edit(const QModelIndex &index);

    /// Puts @p text where the cursor of the open editor is.
    void insert(const QString &text);

    /// Writes @p text into @p index without opening the editor, unless it stands there already.
    void put(const QModelIndex &index, const QString &text);

    /// Opens it with what is there, and what the cell offers: its list or its calendar.
    void openList(const QModelIndex &index);

    /// Opens it with @p text in place of what is there.
    void type(const QModelIndex &index, const QString &text);

Q_SIGNALS:
    /// The user typed where nothing can be typed.
    void readOnlyTyped(const QModelIndex &index);

    /// The row typed into is still being read; @p text will be filled in.
    void awaiting(const QString &text);

    /// @p text is meant for all cells selected; it is not written yet.
    void typedForAll(const QString &text);

    /// @p text was refused for @p reason, and its cell no longer exists or takes no text.
    void homeless(const QString &text, const QString &reason);

    /// Once after settle(): whether everything that was typed has been written. If not, it is back
    /// in its cell or was handed out.
    void settled(bool isWritten);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A text on its way into a cell.
    struct Draft
    {
        QPersistentModelIndex index;
        CellKey key;
        QString text;
        QString reason;
    };

    void compose(const QModelIndex &index, QInputMethodEvent *event);
    void clear(const QModelIndex &index);
    bool open(const QModelIndex &index, const CellEditorInput &input);
    void finishEditor();
    void takeArrived(const AwaitedText &awaited);
    void openArrived(const AwaitedText &awaited, const CellEditorInput &input);
    bool handleKey(const QKeyEvent &event);
    bool handleComposition(const QInputMethodEvent &event);
    void commitToAll();
    void commitAndMove(CellMove move);
    void cancel();
    void close();
    void write(const QModelIndex &index, const QString &text);
    void answer(const Draft &draft, const core::Result<core::ChangeNumber> &outcome);
    void refuse(Draft draft, const core::Error &error);
    void handOut(const QString &text, const QString &reason);
    [[nodiscard]] bool isSettled() const;
    void lookSettled();
    void reopenNext();
    void reopen(const Draft &draft);
    void place();
    [[nodiscard]] bool canType(const QModelIndex &index);
    [[nodiscard]] bool mustAwait(const QModelIndex &index) const;
    [[nodiscard]] bool opensOffer(const QModelIndex &index, const CellEditorInput &input) const;

    LedgerView &m_view;
    CellWriter &m_writer;
    CellEditor *m_editor;
    AwaitedTyping *m_awaited;
    Offer m_offer;
    QPersistentModelIndex m_index;
    CellKey m_key;
    QString m_original;
    QQueue<Draft> m_refused;
    bool m_isOpen = false;
    bool m_isComposing = false;
    int m_unanswered = 0; ///< writes
    bool m_isSettling = false; ///< settled() is to follow
    bool m_isRefused = false; ///< something was, since settle()
};

} // namespace ui
