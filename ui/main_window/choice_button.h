// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace ui {

/// A choice of the start page: drawing, name and a line that says what it does. On a small screen
/// it is smaller; a line it has no room for is told in a tool tip.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param action what the choice does. @param iconName drawing under :/icons.
    ChoiceButton(QAction *action, const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &line);

    /// In a low page the choice is lower as well.
    void setLow(bool isLow);

    /// The first choice carries the frame of a default button.
    void setDefault();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect lineRect() const;
    void updateToolTip();

    QString m_iconName;
    QString m_line;
    bool m_isDefault = false;
};

} // namespace ui
