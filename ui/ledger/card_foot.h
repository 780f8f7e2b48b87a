// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace ui {

/// The foot of the card: what is done with the task most often, and the rest under 更多.
class CardFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit CardFoot(QWidget *parent = nullptr);

    /// Shows @p buttons one beside the other and @p more in a menu; they must outlive the foot. The
    /// status tip of one that cannot be used says why, at its button.
    void setActions(const QList<QAction *> &buttons, const QList<QAction *> &more);

    static constexpr int kHeight = 45;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QMenu *m_menu;
    QPushButton *m_more;
};

} // namespace ui
