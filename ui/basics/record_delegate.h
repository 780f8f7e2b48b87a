// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <functional>
#include <utility>

namespace ui {

/// Edits the cells of a list of records: a line of text, or a choice where the model offers one
/// (core::ChoicesRole). What was typed is told, never written into the model.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    using Typed = std::function<void(const QModelIndex &index, const QVariant &value)>;

    /// Who is told what was typed. No signal: the view hands it over to a delegate that is const.
    void setListener(Typed listener) { m_typed = std::move(listener); }

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

private:
    [[nodiscard]] QVariant takeValue(const QModelIndex &index) const;

    Typed m_typed;
    mutable QPersistentModelIndex m_retried;
    QVariant m_value;
};

} // namespace ui
