// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The legend at the foot of the timeline: always there.
class TimelineLegendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegendBar(QWidget *parent = nullptr);

    /// Texts again, after the language has changed.
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
