// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui {

/// Edits the cells of a list of records: a line of text, or a choice where the model offers one
/// (core::ChoicesRole). What was typed is told, never written into the model.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The next editor of @p index begins with @p value: what was typed and refused.
    void retry(const QModelIndex &index, const QVariant &value);

    /// The text with the paddings of every table and the lines between cells.
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QVariant &value) const;

private:
    [[nodiscard]] QVariant takeValue(const QModelIndex &index) const;

    mutable QPersistentModelIndex m_retried;
    QVariant m_value;
};

} // namespace ui
