// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The foot of the year: what the fills, letters and lines of the days mean.
class DayLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit DayLegend(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
