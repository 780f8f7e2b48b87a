// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/value_condition.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace ui {

/// A condition as it is chosen and typed: what it asks, and the one or two things it compares with.
/// Days are typed as in the table.
class ConditionLine final : public QWidget
{
    Q_OBJECT

public:
    /// The day a text means that was typed; invalid if none can be told.
    using DayReader = std::function<QDate(const QString &)>;

    ConditionLine(const QList<core::ConditionKind> &kinds,
                  DayReader readDay,
                  QWidget *parent = nullptr);

    void setCondition(const std::optional<core::ValueCondition> &condition);

    /// Empty optional: none is chosen, or something it compares with is missing.
    [[nodiscard]] std::optional<core::ValueCondition> condition() const;

    /// Whether it is said what is asked, be it all there or not.
    [[nodiscard]] bool isChosen() const { return kind().has_value(); }

    /// Whether nothing is missing; so it is where no condition is chosen.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void offer();
    [[nodiscard]] std::optional<core::ConditionKind> kind() const;
    [[nodiscard]] QString operandIn(const QLineEdit &field) const;

    QList<core::ConditionKind> m_offered;
    DayReader m_readDay;
    QComboBox *m_kinds;
    QLineEdit *m_first;
    QLineEdit *m_second;
};

} // namespace ui
