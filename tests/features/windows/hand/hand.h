// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QModelIndex;
class QSocketNotifier;
class QTableView;

namespace tests {

/// A hand at the keyboard of the program it is loaded into, and an eye on its window: does what the
/// lines on standard input ask and answers each with one on standard output. It knows the program
/// by its widgets only. The words of a line are parted by tabs:
///
///     rows                      how many rows the ledger shows, once it shows any
///     enter ROW HEADING TEXT    opens the cell, types and presses Enter: "entered"
///     shows ROW HEADING TEXT    "shown", once the cell shows the text
///     read ROW HEADING          what the cell shows
///     editable ROW HEADING      "yes" or "no"
///     band TEXT                 what the band over the page says, once TEXT is part of it
///     press                     the button in the band: "pressed"
///     close                     closes the window; no answer
///
/// What does not come within twenty seconds is answered with "never".
class Hand final : public QObject
{
    Q_OBJECT

public:
    explicit Hand(QObject *parent = nullptr);

private:
    void watchInput();
    void readInput();
    void obey(const QStringList &words);
    [[nodiscard]] QString answer(const QStringList &words);
    [[nodiscard]] QString enter(const QModelIndex &cell, const QString &text);

    QSocketNotifier *m_input = nullptr;
    QByteArray m_read; ///< what no line feed has come after yet
};

} // namespace tests
