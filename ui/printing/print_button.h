// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

class Actions;

/// 打印 in the strip over a page.
class PrintButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit PrintButton(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace ui
