// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/models/task_card.h"
#include "core/views/cell_value.h"
#include "ui/ledger/card_part.h"

#include <QStringList>

#include <optional>

namespace ui {

/// A labelled value of the card.
struct CardValue
{
    QString label;
    QString value;
    std::optional<CardPart> part {}; ///< the entry it begins, which can be edited
    QList<core::CellAddress> fields {}; ///< what stands there, to be asked how it came about

    bool operator==(const CardValue &) const = default;
};

/// An entry of a block: a measure with its day, a node, an outcome.
struct CardEntry
{
    std::optional<core::Light> light; ///< painted before it
    QString text;
    QString aside; ///< at the right end: a day, or what is late
    QList<core::Attachment> files {}; ///< to be opened
    std::optional<CardPart> part {}; ///< which can be edited
    QList<core::CellAddress> fields {}; ///< of the entry, as in CardValue

    bool operator==(const CardEntry &) const = default;
};

/// A block of the card, folded where it is empty.
struct CardBlock
{
    QString title;
    QString summary; ///< in muted text beside the title
    QList<CardValue> values;
    QList<CardEntry> entries;
    std::optional<CardPart> part {}; ///< which can be edited, or the entry that can be added

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && entries.isEmpty(); }
    bool operator==(const CardBlock &) const = default;
};

/// A report on the card.
struct CardReport
{
    QString caption; ///< day and who typed it, muted
    QString text;

    bool operator==(const CardReport &) const = default;
};

/// Everything the card of a task says, in words.
struct CardContent
{
    QString code;
    QString name;
    core::Light light;
    QString lightWord;
    QString lightSentence; ///< empty where the word says it all
    QString risk; ///< why the lead unit declared a risk; empty: it did not
    QString deadline;
    QString responsible;
    QString progress;
    QString progressDetail; ///< muted: what was planned by now
    QList<CardReport> reports; ///< all, newest first
    QList<CardBlock> blocks; ///< 任务 措施 时限 责任 成效 批示点评 办理记录 月度亮灯

    bool operator==(const CardContent &) const = default;
};

/// What the card of @p card says on @p today.
[[nodiscard]] CardContent
cardContentOf(const core::TaskCard &card, QDate today, const core::WorkCalendar &calendar);

} // namespace ui
