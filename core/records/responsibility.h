// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

#include <QDate>

namespace core {

/// In which role somebody is responsible. Source: design.md, domain.md b.4.
enum class ResponsibilityRole
{
    Leader, ///< 责任领导
    LeadUnit, ///< 牵头科室
    Person, ///< 责任人
    Cooperating, ///< 配合单位
    Contact ///< 联系人
};

template <> struct EnumKeys<ResponsibilityRole>
{
    static constexpr EnumKeyTable<ResponsibilityRole, 5> values {{
        {ResponsibilityRole::Leader, QLatin1String("leader")},
        {ResponsibilityRole::LeadUnit, QLatin1String("lead_unit")},
        {ResponsibilityRole::Person, QLatin1String("person")},
        {ResponsibilityRole::Cooperating, QLatin1String("cooperating")},
        {ResponsibilityRole::Contact, QLatin1String("contact")},
    }};
};

/// One entry of the list of responsibilities 责任.
struct Responsibility
{
    static constexpr RecordKind kKind = RecordKind::Responsibility;

    Id id;
    Id task;
    int position = 0;
    ResponsibilityRole role = ResponsibilityRole::Person;
    QString text; ///< as written; never empty
    Id unit; ///< the unit it means, if one is known
    Id person; ///< the person it means, if one is known
    QString duty; ///< 配合事项, 分工
    QDate from; ///< invalid = from the start
    QDate to; ///< last day; invalid = still

    bool operator==(const Responsibility &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Responsibility, Q_RELOCATABLE_TYPE);
