// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_table_model.h"
#include "core/models/ledger_list_model.h"
#include "core/models/overview_reader.h"
#include "ui/printing/page_paper.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class Actions;
class BusyLine;
class ChartPanel;
class CompletionChart;
class CountdownLine;
class DueChart;
class EmptyNote;
class FigureBox;
class LedgerChooser;
class PlainLabel;
class Prompts;
class UnitPanel;
class WeekChooser;

/// The page 总览: where the office stands in numbers, each of which opens exactly its tasks.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page needs; the references must outlive it.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Actions &actions;
        Prompts &prompts;
    };

    explicit OverviewPage(const Context &context, QWidget *parent = nullptr);

    /// A file has been opened: counts all its ledgers that are in use.
    void openFile();
    void closeFile();

    /// Counts again, as after a change of the day.
    void refresh();

    /// Whether what is shown is counted, not awaited.
    [[nodiscard]] bool isKnown() const { return m_reader.isKnown(); }

    /// Whether there is something counted, which can be printed.
    [[nodiscard]] bool hasTasks() const;

    /// What is seen, on paper.
    [[nodiscard]] PaperOffer paperOffer() const;

Q_SIGNALS:
    /// A number was opened: @p tasks, which are called @p name.
    void tasksChosen(const QList<core::Id> &tasks, const QString &name);

    /// hasTasks() may be another.
    void tasksCounted();

    /// Something was done that the status bar should say.
    void reported(const QString &text);

    /// A file is being made in the background.
    void jobStarted(const ui::RunningJob &job);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildStrip(QVBoxLayout &page);
    void buildBody(QVBoxLayout &page);
    void connectParts();
    void connectPapers();
    void compare();
    void open(const core::CountedNumber &number);
    void showOverview();
    void showCharts(const core::Overview &overview);
    void showEmptiness();
    void retranslate();

    Context m_context;
    core::OverviewReader m_reader;
    core::LedgerListModel m_ledgers;
    core::CountTableModel m_unitTable;
    core::CountTableModel m_dueTable;
    core::CountTableModel m_completionTable;
    core::CountTableModel m_onTimeTable;
    PlainLabel *m_title;
    LedgerChooser *m_chooser;
    WeekChooser *m_week;
    BusyLine *m_busy;
    QScrollArea *m_area; ///< scrolls where the window is smaller than what stands here
    QWidget *m_body;
    FigureBox *m_figures;
    CountdownLine *m_countdowns;
    UnitPanel *m_units;
    DueChart *m_dueChart;
    CompletionChart *m_completionChart;
    ChartPanel *m_due;
    ChartPanel *m_completion;
    ChartPanel *m_onTime;
    EmptyNote *m_empty;
    QString m_error; ///< why nothing could be counted
    bool m_isOpen = false;
    PagePaper m_paper;
};

} // namespace ui
