// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStatusBar>

#include <optional>

class QToolButton;

namespace ui {

class PlainLabel;
class StatusField;

/// The line at the foot of the window: office and operator on the left, what is going on and the
/// day on the right.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// None = no file is open; empty = the file names no office.
    void setOffice(const std::optional<QString> &name);
    void setOperator(const QString &name); ///< empty = nobody has said who they are
    /// What is being worked on, and whether it can be stopped; empty = nothing.
    void setJob(const QString &text, bool isStoppable);
    void setSelection(const QString &text);
    void setRows(const QString &text);
    void setSaved(const QString &text);
    void setNotSaved(const QString &text); ///< in the colour and with the mark of an alarm
    void setBackedUp(const QString &text);
    void setDay(QDate day);

    /// Says for ten seconds what was done.
    void report(const QString &text);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// The name of the operator was clicked.
    void operatorClicked();

    /// The button beside the job was pressed.
    void jobStopped();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] StatusField *addRight();
    void muteOperator();

    PlainLabel *m_office;
    QToolButton *m_operator;
    StatusField *m_job;
    QToolButton *m_stop;
    StatusField *m_selection;
    StatusField *m_rows;
    StatusField *m_saved;
    StatusField *m_backedUp;
    StatusField *m_day;
    std::optional<QString> m_officeName;
    QString m_operatorName;
    QDate m_date;
};

} // namespace ui
