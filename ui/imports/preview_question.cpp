// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_question.h"

#include "core/wording/import_issue_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

using core::ImportIssueKind;

/// Gives lupdate a context for the texts of this file.
struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(ui::PreviewQuestion)
};

QString placeOf(int row)
{
    return row == 0 ? QString() : QuestionText::tr("row %1").arg(row);
}

QString textOf(const core::ImportIssue &issue)
{
    if (issue.value.isEmpty() && issue.arguments.isEmpty())
        return {};
    if (issue.arguments.isEmpty())
        return QuestionText::tr("“%1”").arg(issue.value.simplified());
    return QuestionText::tr("“%1” was understood as %2.")
        .arg(issue.value.simplified(), issue.arguments.constFirst());
}

/// Asks about the rows one after the other.
class QuestionMaker
{
public:
    explicit QuestionMaker(PreviewState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] QList<PreviewQuestion> questions()
    {
        const core::ImportPlan &plan = m_state.preview().plan;
        for (const core::ImportIssue &remark : plan.remarks)
            add(remark, -1);
        for (const ImportDifference &difference : m_state.preview().differences) {
            if (movesDeadline(difference))
                askWhichDeadline(difference);
        }
        for (int place = 0; place < plan.rows.size(); ++place) {
            for (const core::ImportIssue &issue : plan.rows.at(place).issues)
                add(issue, place);
        }
        return m_questions;
    }

private:
    void askWhichDeadline(const ImportDifference &difference)
    {
        const core::ImportRow &row = m_state.preview().plan.rows.at(difference.place);
        const auto choose = [&state = m_state, difference](int choice) {
            state.setTaken(difference.place, difference.cell, choice == 1);
        };
        m_questions.append(
            {QuestionText::tr("Another deadline than in the ledger"),
             placeOf(row.row),
             QuestionText::tr("The ledger has “%1”, the table has “%2”. A deadline does not move "
                              "by an import unless you choose it.")
                 .arg(difference.before.simplified(), difference.after.simplified()),
             {QuestionText::tr("Keep the ledger's"), QuestionText::tr("Take the table's")},
             choose,
             difference.place,
             row.table});
    }

    void add(const core::ImportIssue &issue, int place)
    {
        PreviewQuestion question {core::importIssueText(core::keyOf(issue.kind)),
                                  placeOf(issue.row),
                                  textOf(issue),
                                  {},
                                  {},
                                  place};
        if (place >= 0) {
            question.table = m_state.preview().plan.rows.at(place).table;
            addChoices(question, issue);
        }
        m_questions.append(question);
    }

    void addChoices(PreviewQuestion &question, const core::ImportIssue &issue)
    {
        const int place = question.row;
        if (issue.kind == ImportIssueKind::TaskRepeated) {
            question.choices
                = {QuestionText::tr("Take both"), QuestionText::tr("Leave this row out")};
            question.choose
                = [&state = m_state, place](int choice) { state.setTaken(place, choice == 0); };
            return;
        }
        const auto cell = cellUnder(m_state.preview().plan, question.table, issue.column);
        if (!cell)
            return;
        const bool hasDay = issue.kind == ImportIssueKind::DeadlineToConfirm;
        if (hasDay)
            question.choices.append(
                QuestionText::tr("Take it as %1").arg(issue.arguments.value(0)));
        if (hasDay || issue.kind == ImportIssueKind::DeadlineUnknown)
            question.choices.append(QuestionText::tr("No day, keep the text"));
        else
            question.choices.append(QuestionText::tr("Take it as it is written"));
        question.choices.append(QuestionText::tr("Leave this cell out"));
        const auto last = static_cast<int>(question.choices.size()) - 1;
        question.choose = [&state = m_state, place, cell = *cell, hasDay, last](int choice) {
            state.setUndated(place, hasDay && choice == 1);
            state.setTaken(place, cell, choice != last);
        };
    }

    PreviewState &m_state;
    QList<PreviewQuestion> m_questions;
};

} // namespace

QList<PreviewQuestion> previewQuestions(PreviewState &state)
{
    return QuestionMaker(state).questions();
}

} // namespace ui
