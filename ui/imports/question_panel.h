// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/preview_question.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;

/// The questions of an import one below the other, those of one table.
class QuestionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    /// Shows @p questions, the first ones of @p count; their list can be saved if @p canSave.
    void setQuestions(const QList<PreviewQuestion> &questions, int count, bool canSave);

    /// Whether other tables have questions of their own, so that these are said to be of this one.
    void setOneOfMany(bool isOneOfMany);

    /// Shows the choices that hold now.
    void showChosen();

    void retranslate();

    static constexpr int kMostCards = 100; ///< more would be no list to read

Q_SIGNALS:
    void rowEntered(int place); ///< in ImportPlan::rows
    void listWanted();

private:
    PlainLabel *m_title;
    QPushButton *m_save;
    QWidget *m_cards;
    QVBoxLayout *m_layout;
    PlainLabel *m_remark;
    int m_count = 0; ///< those shown and the others
    bool m_isOneOfMany = false;
};

} // namespace ui
