// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"

#include "core/import/import_planner.h"

namespace core {

Result<ImportPlan>
planImport(const ImportInput &input, const ImportOptions &options, const ImportContext &context)
{
    return ImportPlanner(input, options, context).plan();
}

Result<ImportPlan> writeImport(const ImportInput &input,
                               const ImportOptions &options,
                               const ImportContext &context,
                               const ChangeSink &sink)
{
    return ImportPlanner(input, options, context).write(sink);
}

Result<ImportPlan>
importFile(const QString &path, const ImportOptions &options, const ImportContext &context)
{
    const auto input = readImport(path, options);
    if (!input)
        return fail(input.error());
    return planImport(*input, options, context);
}

} // namespace core
