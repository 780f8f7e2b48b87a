// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QTreeView>

namespace ui {

class RecordDelegate;

/// A list or tree of units or persons, edited in place. When the model is reset, what was chosen
/// and what was folded comes back.
class RecordView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The section of @p column takes what the others leave, at least @p leastWidth pixels: in a
    /// narrow view the rest is scrolled.
    void setFilling(int column, int leastWidth);

    /// The record the keyboard is on; none if there is none.
    [[nodiscard]] core::Id currentId() const;

    /// Every record chosen, from top to bottom.
    [[nodiscard]] QList<core::Id> chosenIds() const;

    /// Chooses one record alone, if it is there.
    void choose(core::Id record);

    /// Opens the editor again on what was typed and refused.
    void editAgain(const QModelIndex &index, const QVariant &value);

Q_SIGNALS:
    void typed(const QModelIndex &index, const QVariant &value);

    /// Another record is current, or others are chosen.
    void choiceChanged();

    /// The keyboard has come here.
    void focusEntered();

protected:
    /// The row with the line below it, as far as the row goes.
    void drawRow(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    /// A tool tip only where a text is cut short.
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &dropped) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fill();
    void remember();
    void restore();
    void noteFolded(const QModelIndex &parent);
    [[nodiscard]] QModelIndex indexOf(core::Id record) const;

    RecordDelegate *m_delegate;
    QList<core::Id> m_chosen;
    QList<core::Id> m_folded;
    core::Id m_current;
    bool m_isRestoring = false;
    int m_filling = -1; ///< column
    int m_leastFilling = 0; ///< pixels
};

} // namespace ui
