// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The class of Chinese characters for regular expressions. Not \p{Han}: that takes 、 and 。 too,
/// since they are used with Chinese only.
inline const QString kHan = QStringLiteral(
    "[\\x{3007}\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{323AF}]");

/// The same, to be used inside a class.
inline const QString kHanInClass = kHan.mid(1, kHan.size() - 2);

} // namespace core
