// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/record_delegate.h"

#include "core/models/roles.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

namespace {

constexpr int kRowHeight = 27;

} // namespace

void RecordDelegate::retry(const QModelIndex &index, const QVariant &value)
{
    m_retried = index;
    m_value = value;
}

/// What the editor of @p index begins with; a refused text once.
QVariant RecordDelegate::takeValue(const QModelIndex &index) const
{
    if (!m_retried.isValid() || m_retried != index)
        return index.data(Qt::EditRole);
    m_retried = QModelIndex();
    return m_value;
}

QWidget *RecordDelegate::createEditor(QWidget *parent,
                                      const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    const QVariantList choices = index.data(core::ChoicesRole).toList();
    if (choices.isEmpty())
        return new QLineEdit(parent);
    auto *box = new QComboBox(parent);
    for (const QVariant &choice : choices)
        box->addItem(choice.toList().value(0).toString(), choice.toList().value(1));
    return box;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = takeValue(index);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
}

void RecordDelegate::setModelData(QWidget *editor,
                                  QAbstractItemModel * /*model*/,
                                  const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QVariant value = box ? box->currentData() : QVariant(line->text());
    if (value != index.data(Qt::EditRole))
        Q_EMIT typed(index, value);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

} // namespace ui
