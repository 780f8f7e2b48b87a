// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/calendar/local_days_file.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Actions;
class DayPanel;
class PlainLabel;
class Prompts;
class YearView;

/// The page 日历: the days off and the make-up days of a year, to look at, to change and to import.
class CalendarPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page needs; the references must outlive it.
    struct Context
    {
        core::LocalDaysFile file;
        const core::Clock &clock;
        const Actions &actions;
        Prompts &prompts;
    };

    explicit CalendarPage(const Context &context, QWidget *parent = nullptr);

    /// Shows the year of @p day.
    void showDay(QDate day);

    /// A new day has begun.
    void refresh();

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// Workdays are counted by @p calendar from now on.
    void calendarChanged(const core::WorkCalendar &calendar);

    /// Something was done that the status bar should say.
    void reported(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildStrip(QVBoxLayout &page);
    void load();
    void change(QDate day, std::optional<bool> isWorked);
    void toggle(QDate day);
    void restoreYear();
    void chooseFile();
    void importFile(const QString &path);
    bool keep(const core::LocalDays &days);
    [[nodiscard]] std::optional<core::LocalDays> newestDays();
    void tell(const core::Error &error);
    void showState();

    /// Scrolls to the day that is current.
    void showCurrent();

    Context m_context;
    core::LocalDays m_days;
    std::optional<core::Error> m_trouble; ///< why the user's days could not be read
    PlainLabel *m_title;
    QToolButton *m_earlier;
    PlainLabel *m_year;
    QToolButton *m_later;
    PlainLabel *m_origin;
    QToolButton *m_restore;
    QScrollArea *m_area;
    YearView *m_view;
    DayPanel *m_panel;
};

} // namespace ui
