// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QString>

namespace core {

/// A choice that belongs to the file and not to a user, such as what the office calls its sections.
struct Setting
{
    static constexpr RecordKind kKind = RecordKind::Setting;

    Id id;
    QString name; ///< stable key; never empty, once in a file
    QString value;

    bool operator==(const Setting &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Setting, Q_RELOCATABLE_TYPE);
