// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// A list of what holds now: rows that are always there, and what was kept under names. Below them
/// it offers to keep what is shown, and to change what is kept; these two are asked for, never
/// chosen.
class KeptChooser : public QComboBox
{
    Q_OBJECT

public:
    /// Offers @p names, as they are. What is shown stays; without its name the first row is shown.
    void setNames(const QStringList &names);

Q_SIGNALS:
    /// The user chose the row that always stands at @p place.
    void standingChosen(int place);
    void nameChosen(const QString &name);

    /// What is shown is to be kept under a name.
    void keepRequested();

    /// What is kept is to be renamed or taken away.
    void manageRequested();

protected:
    /// The texts of a list.
    struct Rows
    {
        QStringList standing; ///< at least one
        QString keep;
        QString manage; ///< where something is kept
    };

    explicit KeptChooser(QWidget *parent);

    /// Fills the list; what is shown stays.
    void setRows(const Rows &rows);

    // Each shows what holds, without saying so to others.
    void showStanding(int place);
    void showName(const QString &name);
    void showNothing(); ///< none of the rows: the placeholder says what

    [[nodiscard]] const QStringList &names() const { return m_names; }

    /// The list has other rows now.
    virtual void rowsFilled() { }

    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What a row of the list is.
    enum class Row
    {
        Standing,
        Named,
        Keep,
        Manage
    };

    void fill();
    void add(const QString &text, Row row, const QVariant &value = {});
    void choose(int row);
    void showRow();
    [[nodiscard]] int find(Row row, const QVariant &value) const;

    Rows m_rows;
    QStringList m_names;
    int m_standing = 0; ///< shown; −1 = none of them
    QString m_name; ///< shown; empty = none
    bool m_isTyping = false; ///< the keyboard goes through the closed list
};

} // namespace ui
