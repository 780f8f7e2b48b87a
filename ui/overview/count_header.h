// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// The header of a table of numbers: flat, in weight 500, over numbers at the right.
class CountHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CountHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHeading(QPainter &painter, int section) const;
};

} // namespace ui
