// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/column_condition.h"
#include "ui/ledger/condition_line.h"

class QRadioButton;

namespace ui {

/// The condition on a column as it is chosen and typed: a line, and once that says something a
/// second one, joined to it by 且 or 或.
class ConditionPair final : public QWidget
{
    Q_OBJECT

public:
    ConditionPair(const QList<core::ConditionKind> &kinds,
                  const ConditionLine::DayReader &readDay,
                  QWidget *parent = nullptr);

    void setCondition(const std::optional<core::ColumnCondition> &condition);

    /// Empty optional: none is chosen, or something one of them compares with is missing.
    [[nodiscard]] std::optional<core::ColumnCondition> condition() const;

    /// Whether nothing is missing; so it is where no condition is chosen.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();
    void resized(); ///< the second line came or went

private:
    void build();
    void follow();
    [[nodiscard]] bool hasSecond() const;

    ConditionLine *m_first;
    QRadioButton *m_and;
    QRadioButton *m_or;
    ConditionLine *m_second;
};

} // namespace ui
