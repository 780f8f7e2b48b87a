// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QString>

namespace core {

/// A person who can be responsible. Names grant no rights.
struct Person
{
    static constexpr RecordKind kKind = RecordKind::Person;

    Id id;
    Id unit; ///< where the person works; may be none
    QString name; ///< never empty
    QString post; ///< 职务
    int position = 0;

    bool operator==(const Person &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Person, Q_RELOCATABLE_TYPE);
