// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/local_days.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// Beside the year: what the chosen day is and what it shall be, and every day of the year that was
/// changed here.
class DayPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DayPanel(QWidget *parent = nullptr);

    /// @param canChange whether days can be changed at all.
    void show(QDate day, const core::LocalDays &days, bool canChange);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// The day shall be worked or off; nothing: as usual.
    void changeWanted(QDate day, std::optional<bool> isWorked);

    /// A day of the list was chosen.
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChoice(QVBoxLayout &column);
    void buildList(QVBoxLayout &column);
    void choose();
    void showDay();
    void listChanges();

    QDate m_day;
    core::LocalDays m_days;
    QMap<QDate, bool> m_listed; ///< the changes in the list
    PlainLabel *m_title;
    PlainLabel *m_kind;
    QRadioButton *m_usual;
    QRadioButton *m_other;
    PlainLabel *m_listTitle;
    QListWidget *m_list;
    PlainLabel *m_empty;
};

} // namespace ui
