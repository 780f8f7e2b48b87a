// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/calendar/local_days_file.h"
#include "ui/actions/action_table.h"
#include "ui/main_window/recent_files_model.h"

namespace core {
class IdSource;
}

namespace ui {

class Actions;
class AlertsPage;
class CalendarPage;
class FileDesk;
class LedgerPage;
class MappingPage;
class OverviewPage;
class PageFrame;
class PapersPage;
class PreviewPage;
class Prompts;
class StartPage;
class TimelinePage;
class UnitsPage;

/// The pages of the window: made once in the frame, which owns them, and told together what all of
/// them follow.
class WindowPages final
{
public:
    /// What the pages work on; the references must outlive them.
    struct Context
    {
        FileDesk &desk;
        Actions &actions;
        Prompts &prompts;
        const core::Clock &clock;
        core::IdSource &ids;
        const core::WorkCalendar &calendar;
        core::LocalDaysFile localDays; ///< where days changed in the window are kept
        RecentFilesModel::Reader reader; ///< tells what recent files hold
    };

    WindowPages(const Context &context, PageFrame &frame);

    /// A file has been opened: the ledger is read by itself first, so that nothing keeps its rows
    /// waiting; the other pages when openOthers() is called.
    void openLedger() const;
    void openOthers() const;

    /// The file has been closed.
    void closeFile() const;

    /// Judges everything of the file by the clock anew.
    void refresh() const;

    void setReadOnly(bool isReadOnly) const;

    /// The name reports and reminders are signed with.
    void setTypedBy(const QString &name) const;

    void retranslate() const;

    /// What can be done while @p page is on the screen.
    [[nodiscard]] Needs needsOn(const QWidget *page) const;

    /// The chapter of the manual on @p page.
    [[nodiscard]] QString chapterOf(const QWidget *page) const;

    /// The action that leads to each page with a menu entry, and the page.
    [[nodiscard]] QList<std::pair<ActionId, QWidget *>> byAction() const;

    StartPage *start = nullptr;
    OverviewPage *overview = nullptr;
    LedgerPage *ledger = nullptr;
    TimelinePage *timeline = nullptr;
    AlertsPage *alerts = nullptr;
    PapersPage *papers = nullptr;
    UnitsPage *units = nullptr;
    CalendarPage *calendar = nullptr;
    MappingPage *mapping = nullptr; ///< only while a table is imported
    PreviewPage *preview = nullptr; ///< the same
};

} // namespace ui
