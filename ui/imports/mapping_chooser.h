// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/kept_chooser.h"

namespace ui {

/// By which mapping the columns of a table are taken: as they were recognised, which is the row
/// that always stands, or as somebody has kept it under a name.
class MappingChooser final : public KeptChooser
{
    Q_OBJECT

public:
    explicit MappingChooser(QWidget *parent = nullptr);

    /// Shows what holds, without saying so to others: @p name; where that is empty, that columns
    /// are as recognised, or @p isChanged otherwise.
    void showMapping(const QString &name, bool isChanged);

    void retranslate();
};

} // namespace ui
