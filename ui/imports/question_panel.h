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

    /// Shows the first ones of @p questions; there is a way to all of them if @p canSave.
    void setQuestions(const QList<PreviewQuestion> &questions, bool canSave);

    void retranslate();

    static constexpr int kMostCards = 100; ///< of more only the list that is saved tells

Q_SIGNALS:
    void rowEntered(int place); ///< in ImportPlan::rows
    void listWanted();

private:
    PlainLabel *m_title;
    QPushButton *m_save;
    QWidget *m_cards;
    QVBoxLayout *m_layout;
    PlainLabel *m_remark;
    qsizetype m_count = 0;
};

} // namespace ui
