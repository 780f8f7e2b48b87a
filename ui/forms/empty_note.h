// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

class PlainLabel;

/// What stands in the middle of a table without rows: why it is empty and what to do, with a button
/// where one click does it.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    /// Keeps to the middle of @p area, its parent.
    explicit EmptyNote(QWidget *area);

    /// @p actionText empty: no button.
    void say(const QString &text, const QString &actionText);
    [[nodiscard]] QString text() const;

    /// Keeps below @p height, which rows without entries take.
    void setRowsAbove(int height);

Q_SIGNALS:
    void actionClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    PlainLabel *m_text;
    QToolButton *m_action;
    int m_rowsAbove = 0;
};

} // namespace ui
