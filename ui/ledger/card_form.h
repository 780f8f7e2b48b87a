// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/views/known_task.h"
#include "core/views/range_edit.h"
#include "ui/ledger/card_part.h"
#include "ui/prompts/form.h"

#include <memory>

namespace ui {

/// The form by which a part of a card is edited, and what was changed in it.
class CardForm
{
public:
    /// @p today: later reports are unknown, and dates of its year are written without it.
    CardForm(std::shared_ptr<const core::KnownTask> task,
             CardPart part,
             QDate today,
             core::WorkCalendar calendar);

    /// Asks for the texts of the part; it is to be submitted by the caller.
    [[nodiscard]] Form form() const;

    /// The texts that are other than before, as one row.
    [[nodiscard]] QList<core::RangeText> changedTexts(const FormValues &values) const;

private:
    [[nodiscard]] core::CellAddress addressOf(core::ColumnField field, const QString &header) const;
    [[nodiscard]] QString before(const core::CellAddress &address) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] FormField fieldOf(qsizetype place) const;
    [[nodiscard]] QString meaningOf(const QString &phrase, const core::CellAddress &address) const;
    [[nodiscard]] QString namesBefore(const QString &numbers) const;
    [[nodiscard]] FormNotes notesOn(const FormValues &values) const;

    std::shared_ptr<const core::KnownTask> m_task;
    CardPart m_part;
    QDate m_today;
    core::WorkCalendar m_calendar;
    QList<core::CellAddress> m_addresses; ///< of the fields, in their order
};

} // namespace ui
