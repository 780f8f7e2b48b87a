// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_question.h"

#include <QWidget>

class QComboBox;

namespace ui {

/// One question of an import: what, where, why, and a list to choose from with the safe choice set.
class QuestionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionCard(const PreviewQuestion &question, QWidget *parent = nullptr);

    /// Shows the choice that holds now.
    void showChosen();

Q_SIGNALS:
    /// Somebody looks at it: the mouse or the keyboard has come to it.
    void entered();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<int()> m_chosen;
    QComboBox *m_choices = nullptr; ///< null = there is nothing to choose
};

} // namespace ui
