// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/level_names.h"

namespace core {

LevelNames::LevelNames(const QList<Setting> &settings)
{
    for (const auto &[kind, key] : EnumKeys<UnitKind>::values) {
        for (const Setting &setting : settings) {
            if (setting.name == settingOf(kind))
                m_names.insert(kind, setting.value);
        }
    }
}

QString LevelNames::settingOf(UnitKind kind)
{
    return QLatin1String("level_name.") + keyOf(kind);
}

} // namespace core
