// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace ui {

/// The row the tabs stand in, closed by a strong line below, on which the chosen tab's line lies.
class TabRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p tabs in.
    TabRow(QTabBar *tabs, QWidget *parent);

    static constexpr int kHeight = 32;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
