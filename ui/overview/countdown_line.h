// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/countdown_days.h"
#include "ui/style/plain_label.h"

namespace ui {

/// How far away the days are that the ledgers count down to, each in a line; takes no room where
/// there is none.
class CountdownLine final : public PlainLabel
{
    Q_OBJECT

public:
    explicit CountdownLine(QWidget *parent = nullptr);

    void setCountdowns(const QList<core::CountdownDays> &countdowns);
};

} // namespace ui
