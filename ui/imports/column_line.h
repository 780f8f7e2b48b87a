// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <QWidget>

class QComboBox;

namespace ui {

class PlainLabel;

/// A column of the sheet and, in a list to choose from, what it holds.
class ColumnLine final : public QWidget
{
    Q_OBJECT

public:
    /// @param note what is in the column, in words.
    ColumnLine(const core::MappedColumn &column, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] const core::MappedColumn &column() const { return m_column; }
    [[nodiscard]] core::ColumnField field() const;
    void setField(core::ColumnField field);

    /// Says @p note in place of that about the column alone; an empty one takes it back.
    void setNote(const QString &note);

    /// Fills the line, as of the column that is tinted in the sheet.
    void setChosen(bool isChosen);

    static constexpr int kHeight = 36;

Q_SIGNALS:
    void entered(int column); ///< the mouse or the keyboard has come to it
    void fieldChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    core::MappedColumn m_column;
    QString m_ownNote;
    QComboBox *m_fields;
    PlainLabel *m_remark;
};

} // namespace ui
