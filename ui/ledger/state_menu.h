// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/state_offers.h"

#include <QMenu>

namespace ui {

/// The states a task may go to, under the cell of its state: each leads to the step that the menu
/// of tasks has for it, so that nothing the step asks for is left out. Those that are not possible
/// are greyed with the reason. Letters choose by the words or by their initials: bj → 办结销号.
class StateMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @param typed what was typed to open it: chooses as letters do.
    StateMenu(const QList<StateOffer> &offers, const QString &typed, QWidget *parent);

Q_SIGNALS:
    void stepChosen(core::EventKind step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QString &letter);
};

} // namespace ui
