// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// The one button of a page that stands for what one comes there to do: filled with the accent.
class PrimaryButton final : public QToolButton
{
    Q_OBJECT

public:
    /// @param iconName drawing under :/icons shown before the text; empty = none.
    PrimaryButton(QAction *action, const QString &iconName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    QIcon m_icon;
};

} // namespace ui
