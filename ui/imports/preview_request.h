// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "ui/imports/import_difference.h"
#include "ui/prompts/form.h"

#include <functional>
#include <memory>

namespace ui {

/// What an import will do, and how it looks beside what is there.
struct ImportPreview
{
    core::ImportPlan plan; ///< with its rows
    QList<ImportDifference> differences;
    core::WorkCalendar calendar;
    QDate today;
};

/// Asks whether what an import will do is right. One of the first three is called, once.
struct PreviewRequest
{
    std::shared_ptr<const ImportPreview> preview;
    std::function<void(const core::ImportDecisions &)> accepted;
    std::function<void()> wentBack; ///< null = there is no step before
    std::function<void()> cancelled;
    std::function<void()> listWanted {}; ///< saves the list of questions; null = there is none
    std::function<void(const Form &)> fillIn {}; ///< asks how deadlines move; null = none does
};

} // namespace ui
