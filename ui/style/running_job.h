// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <QString>

#include <memory>

namespace ui {

/// A job whoever gave it keeps until it is finished.
using SharedJob = std::shared_ptr<core::Job>;

/// A job in the background, for the status bar.
struct RunningJob
{
    QString text; ///< what is being done, without figures: "Writing 台账.xlsx"
    SharedJob job;
};

} // namespace ui
