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
    /// What is seen while nothing is worked on.
    enum class AtRest
    {
        Rule, ///< the line that parts the strip from what stands below
        Nothing
    };

    explicit BusyLine(QWidget *parent = nullptr, AtRest atRest = AtRest::Rule);

    void setBusy(bool isBusy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLine();

    AtRest m_atRest;
    QTimer m_delay;
    bool m_isShown = false;
};

} // namespace ui
