// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/task_view.h"

#include <QComboBox>

namespace ui {

/// Which of the views every ledger has is shown.
class ViewChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit ViewChooser(QWidget *parent = nullptr);

    /// Shows what is chosen, without saying so to others.
    void setView(core::TaskView view);

    /// Who sits here; without a name there are no tasks of one's own.
    void setPerson(const QString &name);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    void viewChosen(core::TaskView view);

private:
    void enableMine();

    QString m_person;
};

} // namespace ui
