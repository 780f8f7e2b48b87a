// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The header over the list of recent files: names its columns.
class RecentFilesHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentFilesHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
