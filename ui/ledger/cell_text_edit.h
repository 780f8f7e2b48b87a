// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_navigation.h"

#include <QPlainTextEdit>

namespace ui {

class EvenLineLayout;

/// The text field inside a cell: keys that end typing are told, everything else is typed. Alt+Enter
/// breaks the line.
class CellTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CellTextEdit(QWidget *parent = nullptr);

    /// The font of the table and the height of its lines, in pixels: typing must not move the text.
    void setLines(const QFont &font, int lineHeight);

    /// Begins with @p text in lines of the table's height, set by @p alignment.
    void begin(const QString &text, Qt::Alignment alignment);

    /// Height the text needs in the present width.
    [[nodiscard]] int textHeight() const;

Q_SIGNALS:
    void finished(ui::CellMove move); ///< Enter, Tab and their opposites
    void finishedForAll(); ///< Ctrl+Enter: for all cells selected
    void left(); ///< the user went on to something else in the window
    void cancelled(); ///< Esc
    void listRequested(); ///< Alt+Down: what the cell offers

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] static bool isOtherRedo(const QKeyEvent &event);

    EvenLineLayout *m_lines;
};

} // namespace ui
