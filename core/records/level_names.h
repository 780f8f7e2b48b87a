// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/setting.h"
#include "core/records/unit.h"

#include <QHash>
#include <QList>

namespace core {

/// What the office of a file calls the levels of its units, such as 股室 where others say 科室.
class LevelNames
{
public:
    /// Every level has its usual name.
    LevelNames() = default;

    explicit LevelNames(const QList<Setting> &settings);

    /// The office's own word for a level; empty = the usual one.
    [[nodiscard]] QString ownName(UnitKind kind) const { return m_names.value(kind); }

    /// Name of the setting that holds the word for a level.
    [[nodiscard]] static QString settingOf(UnitKind kind);

    bool operator==(const LevelNames &) const = default;

private:
    QHash<UnitKind, QString> m_names;
};

} // namespace core
