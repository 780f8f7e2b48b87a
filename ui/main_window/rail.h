// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Actions;

/// The pages that exist, down the left edge of the window.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
