// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/plain_label.h"

namespace ui {

/// A piece of the status line: small, muted, with a line before it that parts it from its
/// neighbour. An empty one takes no room.
class StatusField final : public PlainLabel
{
    Q_OBJECT

public:
    explicit StatusField(QWidget *parent = nullptr);

    void say(const QString &text);

    /// Says @p text in red behind the mark of lateness, until say().
    void warn(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, bool isWarning);
    void applyColour();
    [[nodiscard]] QColor warningColour() const;

    bool m_isWarning = false;
};

} // namespace ui
