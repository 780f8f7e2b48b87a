// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_setup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

constexpr qsizetype kMostCollapsed = 2000; ///< of many files over the years
constexpr double kMostPixels = 10'000;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Of a person known by the name alone "=name", else the id.
QString textOf(const core::TimelineKey &group)
{
    return group.name.isEmpty() ? group.id.toString() : QString(u'=' + group.name);
}

core::TimelineKey groupOf(const QString &text)
{
    if (text.startsWith(u'='))
        return {{}, text.mid(1)};
    return {core::Id {text.toLongLong()}, {}};
}

double sizeIn(const QJsonObject &json, const char *name)
{
    const double size = json.value(key(name)).toDouble();
    return size > 0 && size < kMostPixels ? size : 0;
}

core::TimelineGrouping groupingOf(int number)
{
    switch (number) {
    case static_cast<int>(core::TimelineGrouping::Objective):
        return core::TimelineGrouping::Objective;
    case static_cast<int>(core::TimelineGrouping::Person): return core::TimelineGrouping::Person;
    default: return core::TimelineGrouping::Unit;
    }
}

BarLabel labelIn(const QJsonObject &json, const char *name, BarLabel atFirst)
{
    return core::valueOfKey<BarLabel>(json.value(key(name)).toString()).value_or(atFirst);
}

} // namespace

QString TimelineSetup::toText() const
{
    QJsonArray groups;
    for (const core::TimelineKey &group : collapsed) {
        if (groups.size() < kMostCollapsed)
            groups.append(textOf(group));
    }
    const QJsonObject json {{key("grouping"), static_cast<int>(grouping)},
                            {key("day"), pixelsPerDay},
                            {key("table"), tableWidth},
                            {key("locked"), isLocked},
                            {key("left"), core::keyOf(labels.left)},
                            {key("right"), core::keyOf(labels.right)},
                            {key("edge"), core::keyOf(labels.edge)},
                            {key("collapsed"), groups}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

TimelineSetup timelineSetup(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    TimelineSetup setup;
    if (json.isEmpty())
        return setup;
    setup.grouping = groupingOf(
        json.value(key("grouping")).toInt(static_cast<int>(core::TimelineGrouping::Unit)));
    setup.pixelsPerDay = sizeIn(json, "day");
    setup.tableWidth = sizeIn(json, "table");
    setup.isLocked = json.value(key("locked")).toBool();
    setup.labels = {labelIn(json, "left", BarLabel::None),
                    labelIn(json, "right", BarLabel::Status),
                    labelIn(json, "edge", BarLabel::None)};
    const QJsonArray groups = json.value(key("collapsed")).toArray();
    for (const auto &group : groups)
        setup.collapsed.insert(groupOf(group.toString()));
    return setup;
}

} // namespace ui
