// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace ui {

/// An entry of the rail: drawing above, name below; paints itself.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param action checkable; its text is the name. @param iconName drawing under :/icons.
    RailButton(QAction *action, const QString &iconName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();

    QAction *m_action;
    QString m_iconName;
};

} // namespace ui
