// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/view_chooser.h"

#include "core/wording/view_text.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

namespace {

constexpr int kViewChooserWidth = 104;
constexpr int kListMargin = 32;
constexpr int kWidestList = 320;

core::TaskView viewAt(int place)
{
    return core::EnumKeys<core::TaskView>::values[static_cast<size_t>(place)].first;
}

int placeOf(core::TaskView view)
{
    const auto &views = core::EnumKeys<core::TaskView>::values;
    const auto *const found = std::find_if(
        std::begin(views), std::end(views), [view](const auto &one) { return one.first == view; });
    return static_cast<int>(std::distance(std::begin(views), found));
}

} // namespace

ViewChooser::ViewChooser(QWidget *parent)
    : KeptChooser(parent)
{
    setFixedWidth(kViewChooserWidth);
    setMaxVisibleItems(24);
    retranslate();
    connect(this, &KeptChooser::standingChosen, this, [this](int place) {
        Q_EMIT viewChosen(viewAt(place));
    });
}

void ViewChooser::rowsFilled()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(row)));
    view()->setMinimumWidth(std::min(widest + kListMargin, kWidestList));
    enableMine();
}

void ViewChooser::setView(core::TaskView view)
{
    showStanding(placeOf(view));
}

void ViewChooser::setSavedView(const QString &name)
{
    if (names().contains(name))
        showName(name);
}

void ViewChooser::setPerson(const QString &name)
{
    m_person = name;
    enableMine();
}

void ViewChooser::enableMine()
{
    const int row = placeOf(core::TaskView::Mine);
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->item(row)->setEnabled(!m_person.isEmpty());
    setItemData(row,
                m_person.isEmpty()
                    ? tr("Click “Operator” at the lower left and type your name first.")
                    : QString(),
                Qt::ToolTipRole);
}

void ViewChooser::retranslate()
{
    setAccessibleName(tr("View"));
    Rows rows {{}, tr("Save this view…"), tr("Delete views…")};
    for (const auto &[view, key] : core::EnumKeys<core::TaskView>::values)
        rows.standing.append(core::viewName(view));
    setRows(rows);
}

} // namespace ui
