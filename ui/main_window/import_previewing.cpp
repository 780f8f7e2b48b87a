// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/import_previewing.h"

#include "ui/imports/own_changes.h"

#include <utility>

namespace ui {

core::Result<ImportPreview> previewOf(const core::ImportInput &input,
                                      const core::ImportOptions &options,
                                      const core::ImportContext &context)
{
    auto plan = core::planImport(input, options, context);
    if (!plan)
        return core::fail(plan.error());
    const QDate today = context.clock.today();
    QList<ImportDifference> differences = importDifferences(*plan, today);
    if (context.existing != nullptr) {
        const auto marked = markOwn(differences, *plan, *context.existing, today);
        if (!marked)
            return core::fail(marked.error());
    }
    return ImportPreview {std::move(*plan), std::move(differences), context.calendar, today};
}

} // namespace ui
