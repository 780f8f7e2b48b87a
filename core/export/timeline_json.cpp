// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/timeline_json.h"

#include "core/export/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

QJsonObject lineJson(const TimelineLine &line, const QString &group)
{
    const Light &light = line.bar.light;
    return {{QStringLiteral("id"), line.bar.task.toString()},
            {QStringLiteral("group"), textJson(group)},
            {QStringLiteral("name"), textJson(line.name)},
            {QStringLiteral("person"), textJson(line.person)},
            {QStringLiteral("start"), dateJson(line.bar.start)},
            {QStringLiteral("due"), dateJson(line.bar.due)},
            {QStringLiteral("closed_on"), dateJson(line.bar.closedOn)},
            {QStringLiteral("progress"), numberJson(light.percent)},
            {QStringLiteral("light"), keyOf(light.colour)},
            {QStringLiteral("reason"), keyOf(light.reason)},
            {QStringLiteral("days"), numberJson(light.workdays)}};
}

} // namespace

QByteArray timelineJson(const TimelineReport &report)
{
    QString group;
    QJsonArray tasks;
    for (const TimelineLine &line : report.lines) {
        if (line.isGroup)
            group = line.name;
        else
            tasks.append(lineJson(line, group));
    }
    const QJsonObject json {{QStringLiteral("document"), QStringLiteral("timeline")},
                            {QStringLiteral("title"), report.title},
                            {QStringLiteral("as_of"), dateJson(report.today)},
                            {QStringLiteral("note"), textJson(report.note)},
                            {QStringLiteral("tasks"), tasks}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace core
