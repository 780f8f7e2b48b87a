// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/week.h"

#include <QComboBox>
#include <QList>

namespace ui {

/// Which of the last weeks the counts are compared with. The week before today's stands first and
/// is chosen as long as the user chooses no other; it goes on with the day.
class WeekChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit WeekChooser(QWidget *parent = nullptr);

    /// Offers the weeks before the one @p today lies in. An older week that is chosen stays so as
    /// long as it is still among them.
    void setToday(QDate today);

    /// The week chosen; empty = the one before, whichever that is.
    [[nodiscard]] std::optional<core::Week> chosen() const { return m_chosen; }

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// The user has chosen another week.
    void weekChosen();

private:
    void chooseRow(int row);
    void fill();
    [[nodiscard]] QString textOf(int row) const;

    QList<core::Week> m_weeks; ///< newest first
    std::optional<core::Week> m_chosen;
};

} // namespace ui
