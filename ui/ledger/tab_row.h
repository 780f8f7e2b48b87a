// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QTabBar;
class QToolButton;

namespace ui {

/// The row the tabs stand in, closed by a strong line below, on which the chosen tab's line lies.
class TabRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p tabs in. @param columns opens from the button at the right end.
    TabRow(QTabBar *tabs, QMenu *columns, QWidget *parent);

    static constexpr int kHeight = 32;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_columns;
};

} // namespace ui
