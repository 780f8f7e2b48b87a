// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/task_view.h"

#include <QComboBox>

namespace ui {

/// Which view is shown: one of those every ledger has, or one that was saved under a name. Below
/// them the list offers to save what is shown, and to take saved ones out.
class ViewChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit ViewChooser(QWidget *parent = nullptr);

    /// Shows what is chosen, without saying so to others.
    void setView(core::TaskView view);

    /// Shows the saved view @p name as chosen, if there is one.
    void setSavedView(const QString &name);

    /// The views that were saved, by their names; what is shown stays.
    void setSavedViews(const QStringList &names);

    /// Who sits here; without a name there are no tasks of one's own.
    void setPerson(const QString &name);

    /// Texts again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    void viewChosen(core::TaskView view);
    void savedViewChosen(const QString &name);

    /// What is shown is to be saved under a name.
    void saveRequested();

    /// Saved views are to be taken out.
    void manageRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What a row of the list is.
    enum class Row
    {
        View,
        Saved,
        Save,
        Manage
    };

    void fill();
    void add(const QString &text, Row row, const QVariant &value = {});
    void choose(int row);
    [[nodiscard]] int find(Row row, const QVariant &value) const;
    void enableMine();

    QString m_person;
    QStringList m_saved;
    bool m_isTyping = false; ///< the keyboard goes through the closed list
    int m_shown = 0; ///< the row that was shown last
};

} // namespace ui
