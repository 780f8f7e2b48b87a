// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/move_options.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

const QString kWay = QStringLiteral("deadlines");
const QString kMoveReason = QStringLiteral("reason");
const QString kDecidedBy = QStringLiteral("decided-by");
const QString kFiled = QStringLiteral("filed");
const QString kMoveDocument = QStringLiteral("document");

EventKind kindOf(MoveWay way)
{
    switch (way) {
    case MoveWay::Correction: return EventKind::DueCorrected;
    case MoveWay::Extension: return EventKind::DueExtended;
    case MoveWay::Adjustment: return EventKind::DueAdjusted;
    }
    Q_UNREACHABLE();
}

/// The options without which a deadline does not move in @p way.
QStringList neededFor(MoveWay way)
{
    switch (way) {
    case MoveWay::Correction: return {kMoveReason};
    case MoveWay::Extension: return {kMoveReason, kDecidedBy};
    case MoveWay::Adjustment: return {kMoveReason, kDecidedBy, kMoveDocument};
    }
    Q_UNREACHABLE();
}

/// Nothing is said in vain of deadlines that move in no way.
[[nodiscard]] Result<std::optional<Event>> noMove(const CommandLine &line)
{
    for (const QString &option : {kMoveReason, kDecidedBy, kFiled, kMoveDocument}) {
        if (line.has(option))
            return line.wrong(sentence(
                QCoreApplication::translate("app::import", "“--%1” says nothing without --%2"),
                {option, kWay}));
    }
    return std::optional<Event> {};
}

} // namespace

void addMoveOptions(CommandLine &line)
{
    for (const QString &option : {kWay, kMoveReason, kDecidedBy, kFiled, kMoveDocument})
        line.addOption(option, QStringLiteral("VALUE"));
}

Result<std::optional<Event>> moveOf(const CommandLine &line)
{
    if (!line.has(kWay))
        return noMove(line);
    QStringList keys;
    for (const auto &[value, key] : EnumKeys<MoveWay>::values)
        keys.append(key);
    const auto word = line.oneOf(kWay, keys);
    if (!word)
        return tl::unexpected(word.error());
    const MoveWay way = valueOfKey<MoveWay>(*word).value_or(MoveWay::Correction);
    for (const QString &option : neededFor(way)) {
        if (line.value(option).trimmed().isEmpty())
            return line.wrong(
                sentence(QCoreApplication::translate("app::import", "“--%1 %2” needs --%3"),
                         {kWay, *word, option}));
    }
    const auto filed = line.date(kFiled);
    if (!filed)
        return tl::unexpected(filed.error());
    Event how;
    how.kind = kindOf(way);
    how.date = filed->value_or(QDate());
    how.reason = line.value(kMoveReason).trimmed();
    how.decidedBy = line.value(kDecidedBy).trimmed();
    how.document = line.value(kMoveDocument).trimmed();
    return std::optional<Event> {how};
}

} // namespace app
