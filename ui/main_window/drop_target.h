// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/dropped_files.h"

#include <QWidget>

namespace ui {

/// Lets a window take files that are dropped on it: while one is held over it, a frame inside the
/// edge and a line say what letting go would do.
class DropTarget final : public QWidget
{
    Q_OBJECT

public:
    /// @param window takes the files; owns the target.
    explicit DropTarget(QWidget &window);

Q_SIGNALS:
    void dropped(const ui::DroppedFiles &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const DroppedFiles &files);

    QString m_line;
};

} // namespace ui
