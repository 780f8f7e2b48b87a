// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"

namespace ui {

/// An attachment by name and size: 验收报告.pdf（1.2 MB）.
[[nodiscard]] QString attachmentText(const core::Attachment &attachment);

} // namespace ui
