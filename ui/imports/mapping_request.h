// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/import/import_input.h"
#include "core/records/ledger.h"
#include "ui/imports/column_mappings.h"

#include <functional>
#include <optional>

namespace ui {

/// Asks what the columns of a file's tables hold. One of the two is called, once.
struct MappingRequest
{
    /// With at least one table, its columns as they were guessed; of text it may be raw, if it can
    /// be read as another form.
    core::ImportInput input;
    QList<core::Ledger> ledgers; ///< those that can be imported into; empty = the file is new
    QStringList taken; ///< titles no new ledger can have
    std::function<void(const core::ImportOptions &)> accepted; ///< only what differs from the guess
    std::function<void()> cancelled;
    QString ledger {}; ///< title chosen before, where one comes back; empty = the table's own
    core::HeadingCorrections heading {}; ///< said before, where one comes back
    core::WorkCalendar calendar {}; ///< tells what deadlines mean
    using Answer = std::function<void(const core::Result<core::ImportInput> &read)>;
    /// Reads the file anew as text of that form, for what is asked from then on; a reading that is
    /// stopped answers ErrorKind::Cancelled and leaves it as it was. Null = it is no text.
    std::function<void(const core::TextForm &form, const Answer &answer)> readAs {};
    /// How the text was read at first, where the input is of another reading; none = the input is
    /// of the first.
    std::optional<TextFinding> found {};
};

} // namespace ui
