// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QString>

namespace core {

/// A cell of a column that no field fits, word for word.
struct Extra
{
    static constexpr RecordKind kKind = RecordKind::Extra;

    Id id;
    Id task;
    int position = 0; ///< column in the sheet, from 0
    QString header; ///< the column's header as written
    QString text;

    bool operator==(const Extra &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Extra, Q_RELOCATABLE_TYPE);
