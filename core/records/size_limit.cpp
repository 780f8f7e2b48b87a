// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/size_limit.h"

namespace core {

Error tooLarge(const QString &subject, SizeLimit limit, qint64 most, const QString &detail)
{
    return {ErrorKind::InputTooLarge, subject, {keyOf(limit), QString::number(most)}, detail};
}

} // namespace core
