// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace ui {

/// An entry of the rail: drawing above, name below, a count in the corner; paints itself.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param action checkable; its text is the name. @param iconName drawing under :/icons.
    RailButton(QAction *action, const QString &iconName, QWidget *parent = nullptr);

    /// A count in the corner, 99+ at most; 0 = none.
    void setBadge(int count);
    [[nodiscard]] QString badge() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();
    void paintBadge(QPainter &painter);

    QAction *m_action;
    QString m_iconName;
    int m_badge = 0;
};

} // namespace ui
