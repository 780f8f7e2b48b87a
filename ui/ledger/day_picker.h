// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/day_choice.h"

#include <QFrame>

class QCalendarWidget;

namespace ui {

/// A small calendar that opens beside a cell for days; days off are muted. Enter or a click picks
/// a day, Esc or a click elsewhere closes it.
class DayPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit DayPicker(QWidget *parent = nullptr);

    /// Opens below @p cell, in the coordinates of the screen; above it where there is no room.
    void open(const DayChoice &choice, QRect cell);

Q_SIGNALS:
    void picked(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick(QDate day);
    void markDaysOff();

    QCalendarWidget *m_calendar;
    DayChoice m_choice;
};

} // namespace ui
