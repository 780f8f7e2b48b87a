// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

#include <QDate>
#include <QString>

namespace core {

/// What a leader's words on a task are. Source: domain.md b.2.
enum class CommentKind
{
    Remark, ///< 点评: said, at a meeting
    Instruction ///< 批示: written
};

template <> struct EnumKeys<CommentKind>
{
    static constexpr EnumKeyTable<CommentKind, 2> values {{
        {CommentKind::Remark, QLatin1String("remark")},
        {CommentKind::Instruction, QLatin1String("instruction")},
    }};
};

/// What a leader said or wrote on a task. Who said it and who typed it are two people as a rule.
/// Source: domain.md c.4.
struct Comment
{
    static constexpr RecordKind kKind = RecordKind::Comment;

    Id id;
    Id task;
    CommentKind kind = CommentKind::Remark;
    QDate date; ///< day it was said or written; valid
    QString saidBy; ///< never empty
    QString text; ///< never empty
    QString typedBy; ///< person at the keyboard; may be empty

    bool operator==(const Comment &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Comment, Q_RELOCATABLE_TYPE);
