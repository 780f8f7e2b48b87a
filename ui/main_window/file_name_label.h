// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/plain_label.h"

namespace ui {

/// The name of the open file in the right corner of the menu bar.
class FileNameLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit FileNameLabel(QWidget *parent = nullptr);
};

} // namespace ui
