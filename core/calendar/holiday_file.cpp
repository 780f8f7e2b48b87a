// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_file.h"

#include "core/records/size_limit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace core {

namespace {

constexpr qint64 kLargestFile = 1'048'576; // bytes

tl::unexpected<Error> failAt(qsizetype index)
{
    return fail(Error {ErrorKind::InputDamaged, {}, {QString::number(index + 1)}, {}});
}

/// The line of @p year among @p lines: that of @p noticeYear is a notice, any other an addition.
NoticeLine &lineOf(QMap<int, NoticeLine> &lines, int year, int noticeYear)
{
    NoticeLine &line = lines[year];
    line.year = year;
    line.isAddition = year != noticeYear;
    return line;
}

[[nodiscard]] Result<QList<NoticeLine>> readJson(const QJsonObject &object)
{
    const int year = object.value(QLatin1String("year")).toInt();
    const QJsonArray days = object.value(QLatin1String("days")).toArray();
    if (days.isEmpty())
        return fail(ErrorKind::InputEmpty);
    QMap<int, NoticeLine> lines;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QJsonObject entry = days.at(i).toObject();
        const QDate day
            = QDate::fromString(entry.value(QLatin1String("date")).toString(), Qt::ISODate);
        const QJsonValue isOff = entry.value(QLatin1String("isOffDay"));
        if (!day.isValid() || !isOff.isBool())
            return failAt(i);
        lineOf(lines, day.year(), year).days.insert(day, !isOff.toBool());
    }
    if (!lines.contains(year))
        return fail(ErrorKind::InputDamaged);
    return lines.values();
}

[[nodiscard]] Result<QList<NoticeLine>> readText(const QString &text)
{
    QList<NoticeLine> notices;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto notice = readNoticeLine(line);
        if (!notice)
            return failAt(i);
        notices.append(*notice);
    }
    if (notices.isEmpty())
        return fail(ErrorKind::InputEmpty);
    return notices;
}

} // namespace

Result<QList<NoticeLine>> readHolidays(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (!text.trimmed().startsWith(u'{'))
        return readText(text);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(ErrorKind::InputDamaged);
    return readJson(document.object());
}

Result<QList<NoticeLine>> readHolidayFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::InputMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputUnreadable, path);
    if (file.size() > kLargestFile)
        return fail(tooLarge(path, SizeLimit::Bytes, kLargestFile));
    return readHolidays(file.readAll());
}

} // namespace core
