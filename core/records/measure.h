// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/record_kind.h"

#include <QDate>
#include <QString>

namespace core {

/// One entry of the list of measures 措施.
struct Measure
{
    static constexpr RecordKind kKind = RecordKind::Measure;

    Id id;
    Id task;
    int position = 0;
    QString text; ///< 工作措施
    QString problem; ///< the problem it answers, where it differs from the task's
    QString rootCause; ///< 根源分析
    QString owner; ///< 措施责任人 as written
    QDate plannedStart;
    QString phrase; ///< 措施时限 as written
    QDate plannedEnd; ///< what the phrase means
    QDate doneOn; ///< invalid = not done
    QString situation; ///< 落实情况
    QString coordination; ///< 需协调事项
    QString duration; ///< 倒排天数 as written: how many workdays it takes
    QDate startedOn; ///< invalid = not known to have started
    QString predecessors; ///< 前置措施 (predecessors.h); empty = begins after the one before it

    bool operator==(const Measure &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Measure, Q_RELOCATABLE_TYPE);
