// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QDate>
#include <QString>

namespace core {

/// One entry of the list of outcomes 成效. Figures are kept as written, with qualifier.
struct Outcome
{
    static constexpr RecordKind kKind = RecordKind::Outcome;

    Id id;
    Id task;
    int position = 0;
    QString expected; ///< 预期效果
    QString indicator; ///< 指标
    QString indicatorUnit; ///< 计量单位
    QString baseline; ///< 基期值
    QString target; ///< 目标值
    QString actual; ///< 实际值, 工作成效
    QDate asOf; ///< day the actual value is true for
    QString deliverable; ///< 成果
    QString evidence; ///< 佐证材料
    QString recognition; ///< 表彰推广

    bool operator==(const Outcome &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Outcome, Q_RELOCATABLE_TYPE);
