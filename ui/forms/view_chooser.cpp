// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/view_chooser.h"

#include "core/wording/view_text.h"

#include <QStandardItemModel>

namespace ui {

namespace {

constexpr int kViewChooserHeight = 28;
constexpr int kViewChooserWidth = 104;

} // namespace

ViewChooser::ViewChooser(QWidget *parent)
    : QComboBox(parent)
{
    setFixedSize(kViewChooserWidth, kViewChooserHeight);
    for (const auto &[view, key] : core::EnumKeys<core::TaskView>::values)
        addItem(QString(), static_cast<int>(view));
    retranslate();
    connect(this, &QComboBox::activated, this, [this](int row) {
        Q_EMIT viewChosen(static_cast<core::TaskView>(itemData(row).toInt()));
    });
}

void ViewChooser::setView(core::TaskView view)
{
    setCurrentIndex(findData(static_cast<int>(view)));
}

void ViewChooser::setPerson(const QString &name)
{
    m_person = name;
    enableMine();
}

void ViewChooser::enableMine()
{
    const int row = findData(static_cast<int>(core::TaskView::Mine));
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->item(row)->setEnabled(!m_person.isEmpty());
    setItemData(row,
                m_person.isEmpty() ? tr("Type your name in the settings first.") : QString(),
                Qt::ToolTipRole);
}

void ViewChooser::retranslate()
{
    setAccessibleName(tr("View"));
    for (int row = 0; row < count(); ++row)
        setItemText(row, core::viewName(static_cast<core::TaskView>(itemData(row).toInt())));
    enableMine();
}

} // namespace ui
