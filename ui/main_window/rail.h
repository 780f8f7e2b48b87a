// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Actions;
class RailButton;

/// The pages that exist, down the left edge of the window.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Actions &actions, QWidget *parent = nullptr);

    /// The count at 预警.
    void setAlertCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RailButton *m_alerts;
};

} // namespace ui
