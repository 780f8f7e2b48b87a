// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace core {
class AlertModel;
}

namespace ui {

class Actions;
class MarkLabel;
class PlainLabel;

/// The strip over the list of alerts: how many there are of each light, in how many units, and that
/// no filter touches the counts.
class AlertHead final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertHead(const Actions &actions, QWidget *parent = nullptr);

    /// Counts anew, in the language of the interface.
    void show(const core::AlertModel &alerts);

private:
    PlainLabel *m_title;
    MarkLabel *m_red;
    PlainLabel *m_units;
    MarkLabel *m_yellow;
    PlainLabel *m_remark;
};

} // namespace ui
