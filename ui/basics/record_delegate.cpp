// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/record_delegate.h"

#include "core/models/roles.h"
#include "ui/drawing/palette.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr int kRowHeight = 27;
constexpr int kPadX = 6;

void paintText(QPainter &painter, const QStyleOptionViewItem &cell, const QString &text)
{
    const QRect inner = cell.rect.adjusted(kPadX, 0, -kPadX, 0);
    const bool isDisabled = !cell.state.testFlag(QStyle::State_Enabled);
    painter.setFont(cell.font);
    painter.setPen(
        cell.palette.color(isDisabled ? QPalette::Disabled : QPalette::Active, QPalette::Text));
    painter.drawText(inner,
                     static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                     cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace

void RecordDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    painter->save();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintText(*painter, cell, text);
    painter->fillRect(cell.rect.right(),
                      cell.rect.top(),
                      1,
                      cell.rect.height(),
                      colourOf(Token::Line, themeOf(cell.palette)));
    painter->restore();
}

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
    if (m_typed && value != index.data(Qt::EditRole))
        m_typed(index, value);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {cell.fontMetrics.horizontalAdvance(cell.text) + 2 * kPadX, kRowHeight};
}

} // namespace ui
