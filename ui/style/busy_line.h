// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

/// The 2-px line under a strip that says that something is being worked on. Work that is done
/// within 0.3 s shows nothing.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool isBusy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLine();

    QTimer m_delay;
    bool m_isShown = false;
};

} // namespace ui
