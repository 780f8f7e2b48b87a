// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_button.h"

#include "ui/actions/actions.h"

namespace ui {

namespace {
constexpr int kPrintButtonHeight = 28;
} // namespace

PrintButton::PrintButton(const Actions &actions, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(actions.action(ActionId::Print));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFixedHeight(kPrintButtonHeight);
    setFocusPolicy(Qt::TabFocus);
}

} // namespace ui
