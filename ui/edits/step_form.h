// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/models/ledger_model.h"
#include "ui/prompts/form.h"

#include <QCoreApplication>

namespace ui {

/// The forms by which a step in the life of a task is entered. They only ask: who opens them says
/// what happens when they are done.
class StepForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::StepForm)

public:
    /// A form for steps of the task @p texts; the references must outlive it, the form it gives
    /// not.
    StepForm(const core::LedgerModel &model,
             const core::TaskBundle &texts,
             const core::WorkCalendar &calendar,
             QDate today);

    /// 办结销号.
    [[nodiscard]] Form closing() const;

    /// 中止, 撤销, 重启.
    [[nodiscard]] Form stop(core::EventKind kind) const;

    /// 改时限 of @p deadline, with @p phrase typed already.
    [[nodiscard]] Form move(const core::Deadline &deadline, const QString &phrase) const;

    /// What a form says of a step; of @p kind where the form does not ask for it.
    [[nodiscard]] static core::Event draftOf(const FormValues &values, core::EventKind kind);

    /// The paths of the files a form gives as evidence.
    [[nodiscard]] static QStringList filesOf(const FormValues &values);

private:
    static void addKindNotes(const FormValues &values,
                             const core::Event &draft,
                             QDate scored,
                             FormNotes &notes);
    [[nodiscard]] QString title(const QString &step) const;
    [[nodiscard]] FormField dateField(const QString &label) const;
    [[nodiscard]] FormField deciderField() const;
    [[nodiscard]] QString standing(const core::Deadline &deadline) const;

    const core::LedgerModel &m_model;
    const core::TaskBundle &m_texts;
    const core::WorkCalendar &m_calendar;
    QDate m_today;
};

} // namespace ui
