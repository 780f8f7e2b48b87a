// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_list_model.h"
#include "core/models/timeline_model.h"
#include "ui/printing/paper_offer.h"
#include "ui/timeline/bar_mover.h"
#include "ui/timeline/timeline_papers.h"

#include <QWidget>

namespace ui {

class Actions;
class BusyLine;
class EmptyNote;
class TimelineLegendBar;
class TimelineStrip;
class TimelineView;

/// The page 挂图: the tasks along the time, grouped, the worst first. Bars can be moved unless the
/// chart is locked; Enter leads to the task.
class TimelinePage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page works on; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        core::IdSource &ids;
        const core::WorkCalendar &calendar;
        Editor &editor;
        Actions &actions;
        Prompts &prompts;
    };

    explicit TimelinePage(const Context &context, QWidget *parent = nullptr);
    ~TimelinePage() override;

    /// How the page is set up, as a text that setSetup() takes again in the next run.
    [[nodiscard]] QString setup() const;
    void setSetup(const QString &text);

    /// A file has been opened: shows all its ledgers once the page is looked at.
    void openFile();

    /// The file has been closed: nothing is shown.
    void closeFile();

    /// Judges by the clock anew, as after a change of the day.
    void refresh();

    /// Whether there is something to print.
    [[nodiscard]] bool hasRows() const;

    /// The wall chart of the tasks and the months that are seen.
    [[nodiscard]] PaperOffer paperOffer() const;

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// Enter on a task: its card is wanted.
    void taskActivated(core::Id task);

    /// hasRows() may be another.
    void rowsChanged();

    /// For the status bar: what is selected, how the rows are sorted.
    void selectionTextChanged(const QString &text);
    void rowsTextChanged(const QString &text);

    /// Something was done that the status bar should say.
    void reported(const QString &text);

    /// A file is being made in the background.
    void jobStarted(const ui::RunningJob &job);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectStrip();
    void connectView();
    void connectActions();
    void showLedgers();
    void showCounts();
    void showEmptiness();
    void showSelection();
    void showScale();
    [[nodiscard]] TimelineOrder order() const;
    void tell(const core::Error &error);

    Context m_context;
    core::TimelineModel m_model;
    core::LedgerListModel m_ledgers;
    TimelinePapers m_papers;
    BarMover m_mover;
    TimelineStrip *m_strip;
    BusyLine *m_busy;
    TimelineView *m_view;
    TimelineLegendBar *m_legend;
    EmptyNote *m_empty;
    bool m_isOpen = false;
    bool m_isStale = false; ///< what is shown is older than what was chosen or the day
};

} // namespace ui
