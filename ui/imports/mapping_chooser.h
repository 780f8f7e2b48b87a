// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// By which mapping the columns of a table are taken: as they were recognised, or as somebody has
/// kept it under a name. Below them the list offers to keep what is shown, and to rename or take
/// away what is kept.
class MappingChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit MappingChooser(QWidget *parent = nullptr);

    /// Offers @p names, as they are.
    void setNames(const QStringList &names);

    /// Shows what holds, without saying so to others: @p name; where that is empty, that columns
    /// are as recognised, or @p isChanged otherwise.
    void showMapping(const QString &name, bool isChanged);

    void retranslate();

Q_SIGNALS:
    /// Columns are to be taken as they were recognised.
    void recognisedChosen();
    void nameChosen(const QString &name);

    /// What is shown is to be kept under a name.
    void keepRequested();

    /// What is kept is to be renamed or taken away.
    void manageRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What a row of the list is.
    enum class Row
    {
        Recognised,
        Named,
        Keep,
        Manage
    };

    void fill();
    void add(const QString &text, Row row, const QString &name = {});
    void choose(int row);
    void showRow();

    QStringList m_names;
    QString m_shown; ///< the name; empty = none
    bool m_isChanged = false;
    bool m_isTyping = false; ///< the keyboard goes through the closed list
};

} // namespace ui
