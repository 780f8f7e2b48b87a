// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/plain_label.h"

namespace ui {

/// A label of one line that ends in an ellipsis where it has not all the room it needs, and tells
/// the whole text in a tool tip then. It gives its room away first where others need theirs.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Whether the text is cut now.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
