// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/task_bundle.h"
#include "core/records/task_facts.h"
#include "core/records/validate.h"
#include "ui/prompts/form.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace ui {

/// The task a form asks about, and who completes and judges what is typed there.
struct StepSubject
{
    core::TaskBundle texts;
    std::optional<core::TaskFacts> facts; ///< none = what its light would say is not told
    std::function<core::Event(const core::Event &draft)> completed; ///< core::completedStep()
    std::function<QList<core::FieldFault>(const core::Event &draft)> faults; ///< core::stepFaults()
};

/// The forms by which a step in the life of a task is entered. They only ask: who opens them says
/// what happens when they are done.
class StepForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::StepForm)

public:
    /// A form for steps of @p subject, typed on @p today. The forms it gives hold what they need.
    StepForm(StepSubject subject, core::WorkCalendar calendar, QDate today);

    /// 办结销号.
    [[nodiscard]] Form closing() const;

    /// 中止, 撤销, 重启.
    [[nodiscard]] Form stop(core::EventKind kind) const;

    /// 自报风险, 解除风险.
    [[nodiscard]] Form risk(core::EventKind kind) const;

    /// 改时限 of @p deadline, with @p phrase typed already.
    [[nodiscard]] Form move(const core::Deadline &deadline, const QString &phrase) const;

    /// What asks how a deadline moves: way, reason, day of the paper, who decided, document.
    /// @param decider stands there at first; may be empty.
    [[nodiscard]] static QList<FormField> wayFields(QDate today, const QString &decider);

    /// Notes of these fields what is not asked for as things stand, and that a way must be chosen.
    static void addWayNotes(const FormValues &values, FormNotes &notes);

    /// What a form says of a step; of @p kind where the form does not ask for it.
    [[nodiscard]] static core::Event draftOf(const FormValues &values, core::EventKind kind);

    /// The paths of the files a form gives as evidence.
    [[nodiscard]] static QStringList filesOf(const FormValues &values);

private:
    static void addLateNote(const core::Event &draft, QDate scored, FormNotes &notes);
    [[nodiscard]] static FormField dateField(const QString &label, QDate day);
    [[nodiscard]] static FormField deciderField(const QString &decider);
    [[nodiscard]] QString title(const QString &step) const;
    [[nodiscard]] FormField dateField(const QString &label) const;
    [[nodiscard]] FormField deciderField() const;
    [[nodiscard]] QString standingRisk() const;
    [[nodiscard]] QString standing(const core::Deadline &deadline) const;

    StepSubject m_subject;
    core::WorkCalendar m_calendar;
    QDate m_today;
};

} // namespace ui
