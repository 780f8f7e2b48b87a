// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/alert_model.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace ui {

class Actions;
class ElidedLabel;
class MarkLabel;
class PlainLabel;

/// The strip over the list of alerts: how many there are of each light, in how many units, that no
/// filter touches the counts, which list is shown, and whose tasks.
class AlertHead final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertHead(const Actions &actions, QWidget *parent = nullptr);

    /// Counts anew, in the language of the interface.
    void show(const core::AlertModel &alerts);

Q_SIGNALS:
    /// The user wants the other list.
    void listChosen(core::AlertListKind list);

    /// The user wants the tasks of one person alone, or everybody's.
    void personChosen(const std::optional<QString> &person);

private:
    void buildLists();
    void buildPersons();
    void showPersons(const core::AlertModel &alerts);
    [[nodiscard]] QString remarkOn(const core::AlertModel &alerts) const;

    PlainLabel *m_title;
    MarkLabel *m_red;
    PlainLabel *m_units;
    MarkLabel *m_yellow;
    ElidedLabel *m_remark;
    QComboBox *m_lists;
    QComboBox *m_persons;
};

} // namespace ui
