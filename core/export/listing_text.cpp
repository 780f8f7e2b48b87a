// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/listing_text.h"

#include "core/export/csv_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

namespace {

constexpr int kGap = 2;

QString cellText(const QJsonValue &value);

QString objectText(const QJsonObject &object)
{
    // A responsibility, deadline, outcome or column shows what was written; other objects all they
    // hold.
    for (const char *name : {"text", "phrase", "expected", "header"}) {
        const QJsonValue written = object.value(QLatin1String(name));
        if (written.isString())
            return written.toString();
    }
    QStringList parts;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        if (const QString text = cellText(field.value()); !text.isEmpty())
            parts.append(field.key() + u'=' + text);
    }
    return parts.join(QStringLiteral("; "));
}

QString cellText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject())
        return objectText(value.toObject());
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const auto &part : list)
        parts.append(cellText(part));
    return parts.join(u'\n');
}

QList<QStringList> cellsOf(const Listing &listing)
{
    QList<QStringList> rows {listing.columns};
    for (const QJsonObject &object : listing.rows) {
        QStringList cells;
        for (const QString &column : listing.columns)
            cells.append(cellText(object.value(column)));
        rows.append(cells);
    }
    return rows;
}

bool isWide(char32_t code)
{
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
        || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60)
        || (code >= 0xFFE0 && code <= 0xFFE6) || (code >= 0x20000 && code <= 0x3FFFD);
}

qsizetype placesOf(const QString &text)
{
    qsizetype places = 0;
    for (const uint code : text.toUcs4())
        places += isWide(code) ? 2 : 1;
    return places;
}

QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), placesOf(row.at(i)));
    }
    return widths;
}

} // namespace

QByteArray listingJson(const Listing &listing)
{
    QJsonArray list;
    for (const QJsonObject &row : listing.rows)
        list.append(row);
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

QByteArray listingCsv(const Listing &listing)
{
    QString text(QChar(0xFEFF));
    for (const QStringList &row : cellsOf(listing))
        text += csvLine(row);
    return text.toUtf8();
}

QString listingTable(const Listing &listing)
{
    QList<QStringList> rows = cellsOf(listing);
    for (QStringList &row : rows)
        row.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
    const QList<qsizetype> widths = widthsOf(rows);
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i) + QString(widths.at(i) - placesOf(row.at(i)) + kGap, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace core
