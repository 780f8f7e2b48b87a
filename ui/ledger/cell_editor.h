// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/cell_navigation.h"
#include "ui/ledger/day_choice.h"
#include "ui/ledger/ledger_look.h"

#include <QFrame>

#include <functional>
#include <optional>

class QComboBox;
class QInputMethodEvent;

namespace ui {

class CellTextEdit;
class DayPicker;
class NameCompleter;
class PlainLabel;

/// What an editor is opened with.
struct CellEditorInput
{
    QString text; ///< in the field, the cursor behind it
    QString reason; ///< why it was refused; empty = it is opened for the first time
    QStringList names; ///< a text field for names: what it completes to
    QStringList choices; ///< a choice instead of a text field
    QString typed; ///< a choice: the first letter of what is to be chosen
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isTyped = false; ///< the text is the first key of what is being typed
    bool isSelected = false; ///< the text is selected: typing replaces it
    std::function<QString(const QString &)> hint; ///< what a text means, shown below it

    /// The calendar a text field for days opens with what is in it; nothing for other fields.
    std::function<std::optional<DayChoice>(const QString &)> days;
};

/// The editor of a cell: lies exactly on it in its font and with its padding, grows downward over
/// its neighbours, in a frame of 2 px. Below the text stands what it means, or why it was refused.
class CellEditor final : public QFrame
{
    Q_OBJECT

public:
    /// @p look must outlive the editor.
    CellEditor(const LedgerLook &look, QWidget *parent);
    ~CellEditor() override;

    void open(const CellEditorInput &input);

    /// Lays the editor over the cell @p area (grid line included) of its parent.
    void place(QRect area);

    [[nodiscard]] QString text() const;

    /// Puts @p text where the cursor is; nothing happens to a choice.
    void insert(const QString &text);

    /// Opens what the cell offers: the list of a choice, the calendar of a field for days.
    void openList();

    /// Takes the keyboard; until then a composition can be forwarded to it.
    void takeFocus();
    void forward(QInputMethodEvent *event);

Q_SIGNALS:
    void finished(ui::CellMove move);
    void finishedForAll();
    void left();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followLook();
    bool choiceKey(const QKeyEvent &event);
    bool listKey(const QKeyEvent &event);
    void choose(const QString &beginning);
    void takeDay(QDate day);
    void textChanged();
    void showRefusal(const QString &reason);
    void placeRefusal();
    void grow();

    const LedgerLook &m_look;
    CellTextEdit *m_text;
    QComboBox *m_choice;
    NameCompleter *m_completer;
    DayPicker *m_days;
    PlainLabel *m_note; ///< what the text means
    PlainLabel *m_refusal; ///< why it was refused; beside the editor, not in it
    QRect m_area;
    CellEditorInput m_input;
};

} // namespace ui
