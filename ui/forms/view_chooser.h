// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/task_view.h"
#include "ui/forms/kept_chooser.h"

namespace ui {

/// Which view is shown: one of those every ledger has, or one that was saved under a name.
class ViewChooser final : public KeptChooser
{
    Q_OBJECT

public:
    explicit ViewChooser(QWidget *parent = nullptr);

    /// Shows what is chosen, without saying so to others.
    void setView(core::TaskView view);

    /// Shows the saved view @p name as chosen, if there is one.
    void setSavedView(const QString &name);

    /// Who sits here; without a name there are no tasks of one's own.
    void setPerson(const QString &name);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    void viewChosen(core::TaskView view);

protected:
    void rowsFilled() override;

private:
    void enableMine();

    QString m_person;
};

} // namespace ui
