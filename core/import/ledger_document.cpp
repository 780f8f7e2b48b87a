// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ledger_document.h"

#include "core/import/document_fields.h"
#include "core/import/readable_file.h"
#include "core/records/ledger_columns.h"
#include "core/records/size_limit.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kBytes = 16LL << 20;

/// Line and column of a byte, from 1, as editors count.
QString placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const QByteArray row = before.mid(before.lastIndexOf('\n') + 1);
    return QStringLiteral("%1:%2").arg(QString::number(line),
                                       QString::number(QString::fromUtf8(row).size() + 1));
}

tl::unexpected<Error> malformed(const QString &subject, const QString &place)
{
    return fail({ErrorKind::InputDamaged, subject, {place}, {}});
}

QString columnsIn(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    const QByteArray text = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return columnsToText(columnsFromText(QString::fromUtf8(text)));
}

/// Whether it is what this program writes as JSON for others: ledgers, or a document.
bool isExport(const QJsonObject &root)
{
    return root.value(QLatin1String("format")) == QLatin1String("duban")
        || (root.value(QLatin1String("document")).isString()
            && root.value(QLatin1String("blocks")).isArray());
}

[[nodiscard]] Result<LedgerDocument> readHead(const QJsonObject &root, const QString &subject)
{
    const auto text = [&root](const char *key) { return root.value(QLatin1String(key)); };
    LedgerDocument document;
    document.office = text("office").toString();
    if (document.office.isEmpty())
        return malformed(subject, QStringLiteral("office"));
    const QJsonValue asOf = text("as_of");
    document.asOf = QDate::fromString(asOf.toString(), Qt::ISODate);
    if (!asOf.isUndefined() && !document.asOf.isValid())
        return malformed(subject, QStringLiteral("as_of"));
    QJsonObject head = text("ledger").toObject();
    const QString columns = columnsIn(head.take(QStringLiteral("columns")));
    DocumentFields fields({}, {}, nullptr);
    Record ledger = Ledger {};
    fields.fill(ledger, head, QStringLiteral("ledger"));
    if (fields.fault())
        return malformed(subject, *fields.fault());
    document.ledger = std::get<Ledger>(ledger);
    document.ledger.columns = columns;
    document.units = text("units").toArray();
    document.people = text("people").toArray();
    document.tasks = text("tasks").toArray();
    return document;
}

} // namespace

Result<LedgerDocument> ledgerDocument(const QByteArray &bytes, const QString &subject)
{
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &fault);
    // The parser stands behind what it could not take.
    if (fault.error != QJsonParseError::NoError)
        return malformed(subject, placeOf(bytes, std::max(0, fault.offset - 1)));
    if (!json.isObject())
        return malformed(subject, QStringLiteral("1:1"));
    if (isExport(json.object()))
        return fail({ErrorKind::InputUnsupported, subject, {QStringLiteral("duban")}, {}});
    return readHead(json.object(), subject);
}

Result<LedgerDocument> readLedgerDocument(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::InputMissing, path);
    if (info.size() > kBytes)
        return fail(tooLarge(path, SizeLimit::Bytes, kBytes));
    if (auto reason = whyNotRead(info, path))
        return fail(*std::move(reason));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InputUnreadable, path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return fail(ErrorKind::InputEmpty, path);
    return ledgerDocument(bytes, path);
}

} // namespace core
