// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"
#include "core/records/unit.h"
#include "core/views/timeline.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QToolButton;

namespace ui {

class Actions;
class FilterChip;
class LedgerChooser;
class PlainLabel;
class SearchField;
class UnitChooser;

/// The strip over the timeline: which ledgers, what is searched for, whose tasks, grouped by what,
/// how many; the scales, today, everything, printing. In a narrow window the search shrinks, then
/// the words of the tool buttons go.
class TimelineStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(const Actions &actions, QWidget *parent = nullptr);

    void setLedgers(const QList<core::Ledger> &ledgers);
    [[nodiscard]] QList<core::Id> chosenLedgers() const;
    void setUnits(const QList<core::Unit> &units);
    void setCounts(core::RowCounts counts, bool isFiltered);

    /// As if it had been chosen.
    void setGrouping(core::TimelineGrouping grouping);

    void focusSearch();
    void clearFilters();
    void retranslate();

    static constexpr int kHeight = 44;

Q_SIGNALS:
    void ledgersChosen(const QList<core::Id> &ledgers);
    void searchChanged(const QString &text);
    void unitChosen(const std::optional<core::Id> &unit);
    void groupingChosen(core::TimelineGrouping grouping);
    void searchFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Actions &actions);
    void addTools(QBoxLayout &row, const Actions &actions);
    void addTool(QBoxLayout &row, QAction *action, bool hasFreeText);
    void connectChoices();
    void fit();

    LedgerChooser *m_ledgers;
    SearchField *m_search;
    UnitChooser *m_units;
    QComboBox *m_grouping;
    PlainLabel *m_count;
    FilterChip *m_chip;
    QList<QToolButton *> m_tools; ///< those whose words can go
    QToolButton *m_print = nullptr;
    bool m_isFiltered = false;
};

} // namespace ui
