// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_question.h"

#include "core/import/import_columns.h"
#include "core/wording/conflict_text.h"
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

/// What is said of an issue, as the head of a card.
QString headOf(const core::ImportIssue &issue)
{
    QString text = core::importIssueText(core::keyOf(issue.kind));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// Asks about the rows one after the other.
class QuestionMaker
{
public:
    explicit QuestionMaker(PreviewState &state)
        : m_state(state)
    {
    }

    /// The first ones about table @p table and about no row.
    [[nodiscard]] QList<PreviewQuestion> questions(int table, int most)
    {
        const core::ImportPlan &plan = m_state.preview().plan;
        const auto isWanted = [&](int place) {
            return m_questions.size() < most && plan.rows.at(place).table == table;
        };
        for (const core::ImportIssue &remark : plan.remarks) {
            if (m_questions.size() < most)
                add(remark, -1);
        }
        for (const ImportDifference &difference : m_state.preview().differences) {
            if (isConflict(difference.told) && isWanted(difference.place))
                askWhich(difference);
        }
        for (int place = 0; place < plan.rows.size(); ++place) {
            for (const core::ImportIssue &issue : plan.rows.at(place).issues) {
                if (isWanted(place))
                    add(issue, place);
            }
        }
        return m_questions;
    }

private:
    void askWhich(const ImportDifference &difference)
    {
        const core::ImportPlan &plan = m_state.preview().plan;
        const core::ImportRow &row = plan.rows.at(difference.place);
        const QString has
            = core::conflictText(difference.before(), difference.after(), difference.told.own);
        const bool isDeadline = movesDeadline(difference.told);
        const QString why = isDeadline
            ? QuestionText::tr("A deadline does not move by an import unless you choose it; how it "
                               "moves, and why, is asked then.")
            : QuestionText::tr("What was changed in the ledger stays unless you choose the "
                               "table's.");
        PreviewQuestion question {
            core::conflictHead(headerOf(plan, row.table, difference.cell), isDeadline),
            placeOf(row.row),
            QuestionText::tr("%1 %2", "two sentences").arg(has, why),
            {QuestionText::tr("Keep the ledger's"), QuestionText::tr("Take the table's")}};
        question.choose = [&state = m_state, difference](int choice) {
            state.setTaken(difference.place, difference.cell, choice == 1);
        };
        question.chosen = [&state = m_state, difference] {
            return state.isTaken(difference.place, difference.cell) ? 1 : 0;
        };
        question.row = difference.place;
        m_questions.append(question);
    }

    void add(const core::ImportIssue &issue, int place)
    {
        PreviewQuestion question {headOf(issue), placeOf(issue.row), textOf(issue), {}};
        question.row = place;
        if (place >= 0)
            addChoices(question, issue);
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
        if (issue.kind == ImportIssueKind::EntryMissing)
            return; // what is not there is neither taken nor left out
        const core::ImportPlan &plan = m_state.preview().plan;
        const auto cell = core::cellUnder(plan, plan.rows.at(place).table, issue.column);
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
            if (hasDay)
                state.setUndated(place, choice == 1);
            state.setTaken(place, cell, choice != last);
        };
        question.chosen = [&state = m_state, place, cell = *cell, hasDay, last] {
            if (!state.isTaken(place, cell))
                return last;
            return hasDay && state.isUndated(place) ? 1 : 0;
        };
    }

    PreviewState &m_state;
    QList<PreviewQuestion> m_questions;
};

} // namespace

QList<PreviewQuestion> previewQuestions(PreviewState &state, int table, int most)
{
    return QuestionMaker(state).questions(table, most);
}

int previewQuestionCount(const ImportPreview &preview, std::optional<int> table)
{
    const core::ImportPlan &plan = preview.plan;
    const auto isMeant = [&](int place) { return !table || plan.rows.at(place).table == *table; };
    qsizetype count = plan.remarks.size();
    for (const ImportDifference &difference : preview.differences)
        count += isConflict(difference.told) && isMeant(difference.place) ? 1 : 0;
    for (int place = 0; place < plan.rows.size(); ++place)
        count += isMeant(place) ? plan.rows.at(place).issues.size() : 0;
    return static_cast<int>(count);
}

} // namespace ui
