// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/unit.h"

#include <QComboBox>

#include <optional>

namespace ui {

/// Whose tasks are shown: all, those of a section, or those no section is named for. Not shown
/// where there are no sections.
class UnitChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit UnitChooser(QWidget *parent = nullptr);

    /// Fills the choice and keeps the chosen one, if it is still there.
    void setUnits(const QList<core::Unit> &units);

    /// Everybody's tasks again.
    void chooseAll();

    /// As the user would: a value of none: tasks no section is named for; no value, or a section
    /// that is not there: all.
    void choose(std::optional<core::Id> unit);
    [[nodiscard]] std::optional<core::Id> chosen() const;

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// A value of none: tasks no section is named for; no value: all.
    void unitChosen(const std::optional<core::Id> &unit);

private:
    void fill();
    void tell();

    QList<core::Unit> m_units;
};

} // namespace ui
