// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"
#include "core/records/unit.h"
#include "core/rules/task_view.h"
#include "core/views/row_list.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace ui {

class Actions;
class BusyLine;
class FilterChip;
class LedgerChooser;
class PlainLabel;
class PrimaryButton;
class SearchField;
class UnitChooser;
class ViewChooser;

/// The strip over the table: which ledger, what is searched for, whose tasks, how many; undo,
/// import and the one primary button at its right end. In a narrow window the search shrinks, then
/// the words of the tool buttons go.
class LedgerStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerStrip(const Actions &actions, QWidget *parent = nullptr);

    /// Fills the choice of ledgers and keeps the chosen one, if it is still there.
    void setLedgers(const QList<core::Ledger> &ledgers);
    void chooseAllLedgers();
    void chooseLedger(core::Id ledger); ///< alone, once it is among the ledgers
    [[nodiscard]] QList<core::Id> chosenLedgers() const;

    /// Fills the choice of units; without any it is not shown.
    void setUnits(const QList<core::Unit> &units);

    /// Which view is shown, and whose tasks 我的 are.
    void setView(core::TaskView view);
    void setPerson(const QString &name);

    /// The views saved under names, and which of them is shown.
    void setSavedViews(const QStringList &names);
    void setSavedView(const QString &name);

    /// Fills in what is searched for and whose tasks are shown, as if the user had; a unit that is
    /// gone: all.
    void setChoices(const QString &search, std::optional<core::Id> unit);
    [[nodiscard]] std::optional<core::Id> chosenUnit() const;

    /// How many rows there are, and how many of them are shown.
    void setCounts(core::RowCounts counts, bool isFiltered, core::ListKind list);

    /// What the tasks are called that another page chose; empty = the user filters.
    void setTasksName(const QString &name);

    /// The conditions rows are filtered by, in words; empty without any.
    void setConditions(const QString &text);

    /// What rows are grouped and sorted by, in words; empty = the original order.
    void setSorting(const QString &text);

    /// The primary button adds a task, or an entry to one of the five lists.
    void setAddsEntries(bool addsEntries);

    /// Whether the line at the lower edge says that something is being worked on.
    void setBusy(bool isBusy);

    void focusSearch();
    void clearFilters();
    void retranslate();

    static constexpr int kHeight = 44;

Q_SIGNALS:
    /// Other ledgers than before, by the user's choice or because the file has others now.
    void ledgersChosen(const QList<core::Id> &ledgers);
    void searchChanged(const QString &text);
    void unitChosen(const std::optional<core::Id> &unit);
    void viewChosen(core::TaskView view);
    void savedViewChosen(const QString &name);
    void viewSaveRequested();
    void viewManageRequested();
    void filtersCleared();
    void sortingCleared();

    /// Enter or Down in the search box, or Esc in an empty one: on to the table.
    void searchFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Actions &actions);
    QToolButton *addTool(const Actions &actions, int id);
    void connectChoices();
    void fit();
    [[nodiscard]] QString filterWords() const;
    void explainChip();

    LedgerChooser *m_ledgers;
    SearchField *m_search;
    UnitChooser *m_units;
    ViewChooser *m_views;
    PlainLabel *m_count;
    FilterChip *m_chip;
    FilterChip *m_sorting;
    QList<QToolButton *> m_tools;
    PrimaryButton *m_addTask = nullptr;
    PrimaryButton *m_addEntry = nullptr;
    BusyLine *m_busy;
    QString m_tasksName;
    QString m_conditions;
};

} // namespace ui
