// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// Where one types what is searched for in a page. Enter and Down lead on to the rows; Esc empties
/// it, and leads on from an empty one.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Takes the focus, everything selected.
    void begin();

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// On to the rows.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
