// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/import_previewing.h"

#include <utility>

namespace ui {

namespace {

/// Lets go of what changes, task by task.
[[nodiscard]] core::Result<void> letGo(const core::ChangeSet & /*head*/,
                                       const core::ChangeFeed &feed)
{
    return feed([](const QList<core::RecordChange> & /*part*/) { return core::Result<void>(); });
}

} // namespace

core::Result<ImportPreview> previewOf(const core::ImportInput &input,
                                      const core::ImportOptions &options,
                                      const core::ImportContext &context)
{
    auto plan = context.existing ? core::planImport(input, options, context)
                                 : core::writeImport(input, options, context, letGo);
    if (!plan)
        return core::fail(plan.error());
    const QDate today = context.clock.today();
    auto differences = importDifferences(*plan, context.existing, today);
    if (!differences)
        return core::fail(differences.error());
    return ImportPreview {*std::move(plan), *std::move(differences), context.calendar, today};
}

} // namespace ui
