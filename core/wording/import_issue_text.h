// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// What an issue of an import means, by the key of its kind (core/import/import_issue.h; wording
/// stands beside import, so kinds come as keys). An unknown key is given back as it is.
[[nodiscard]] QString importIssueText(const QString &kind);

} // namespace core
