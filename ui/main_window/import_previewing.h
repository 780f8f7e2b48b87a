// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_file.h"
#include "ui/imports/preview_request.h"

namespace ui {

/// Works out what @p input changes, told row by row where the options ask for it, and how that
/// looks beside what is there. Where no file is there yet the plan comes without its changes, of
/// which a large table has a million: it is worked out again once the file is made. Error kinds:
/// those of planImport. Safe in any thread.
[[nodiscard]] core::Result<ImportPreview> previewOf(const core::ImportInput &input,
                                                    const core::ImportOptions &options,
                                                    const core::ImportContext &context);

} // namespace ui
