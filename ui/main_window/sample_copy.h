// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/store/store.h"
#include "ui/main_window/sample.h"

namespace ui {

/// A sample as it was written into a file of the user's own.
struct SampleCopy
{
    QString path;
    QDate asOf; ///< the day to look at it on; invalid = today
    QString source; ///< title of the public document it is taken from; empty = none is named
};

/// Writes @p sample, laid out on today, into a new file in @p folder, which is made if it is not
/// there; never over another file. Error kinds: those of readLedgerDocument, planImport,
/// Store::create and Store::apply.
[[nodiscard]] core::Result<SampleCopy> copySample(const Sample &sample,
                                                  const QString &folder,
                                                  const core::StoreContext &context,
                                                  const core::WorkCalendar &calendar);

} // namespace ui
