// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/due_chart.h"

#include "core/views/overview.h"

namespace ui {

namespace {

/// In the order of core::DueState.
constexpr std::array kStateFills {Fill::Plain, Fill::Hatched, Fill::Striped, Fill::Hollow};
static_assert(kStateFills.size() == core::kDueStates);

} // namespace

DueChart::DueChart(const QAbstractItemModel &model, QWidget *parent)
    : StackedChart(model, {kStateFills.begin(), kStateFills.end()}, parent)
{
    fill();
    colour();
}

} // namespace ui
