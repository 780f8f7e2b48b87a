// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

namespace core {

/// The kinds of unit. Source: domain.md b.4 and b.6.
enum class UnitKind
{
    Office, ///< the bureau the file belongs to; exactly one in a file
    Section, ///< 科室, 股室, 处室
    Institution, ///< 直属单位, 下属事业单位
    County, ///< 县（市、区）局
    Township, ///< 乡镇（街道）
    Partner, ///< 同级部门: any other department that takes part
    City ///< 其他州市: the bureau of another city, to compare with
};

template <> struct EnumKeys<UnitKind>
{
    static constexpr EnumKeyTable<UnitKind, 7> values {{
        {UnitKind::Office, QLatin1String("office")},
        {UnitKind::Section, QLatin1String("section")},
        {UnitKind::Institution, QLatin1String("institution")},
        {UnitKind::County, QLatin1String("county")},
        {UnitKind::Township, QLatin1String("township")},
        {UnitKind::Partner, QLatin1String("partner")},
        {UnitKind::City, QLatin1String("city")},
    }};
};

/// A unit that can be responsible.
struct Unit
{
    static constexpr RecordKind kKind = RecordKind::Unit;

    Id id;
    Id parent; ///< unit above; none for the office
    UnitKind kind = UnitKind::Section;
    QString name; ///< full name; never empty
    QString shortName; ///< as the sheets write it; empty = the name
    int position = 0;

    bool operator==(const Unit &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Unit, Q_RELOCATABLE_TYPE);
