// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/column_value_model.h"

#include <QFrame>

class QPushButton;
class QToolButton;
class QTreeView;

namespace ui {

class ConditionPair;
class PlainLabel;
class SearchField;

/// What opens under a heading: sorting by the column, conditions, and its values to choose from.
/// It closes when the user has chosen, presses Esc or clicks elsewhere, and deletes itself.
class ColumnFilterPopup final : public QFrame
{
    Q_OBJECT

public:
    /// @param condition what is chosen and typed of them; it goes to the popup. May be null: the
    /// column has none.
    ColumnFilterPopup(ConditionPair *condition, QWidget *parent);

    /// Lists the values once they are known; until then it says that they are being read.
    void setValues(core::ColumnField field,
                   const QList<core::ColumnValue> &values,
                   const std::optional<core::ColumnChoice> &chosen);

    /// Says why there are none.
    void setReason(const QString &reason);

Q_SIGNALS:
    void sortRequested(bool isDescending);

    /// @param values none = any. Without values and condition the column is not filtered by.
    void chosen(const QStringList &values, const std::optional<core::ColumnCondition> &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *addSort(const QString &text, bool isDescending);
    void search(const QString &text);
    void showState();
    void fitOnScreen();
    void take();

    [[nodiscard]] std::optional<core::ColumnCondition> condition() const;

    core::ColumnValueModel *m_values;
    ConditionPair *m_condition; ///< may be null
    SearchField *m_search;
    QTreeView *m_list;
    PlainLabel *m_note;
    QPushButton *m_clear;
    QPushButton *m_take;
    bool m_isKnown = false;
};

} // namespace ui
