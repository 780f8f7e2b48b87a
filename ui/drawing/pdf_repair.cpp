// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/pdf_repair.h"

#include "ui/drawing/usual_text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <optional>

namespace ui {

namespace {

constexpr qsizetype kValueLength = 6; ///< of <6C34>

/// A text as the hexadecimal UTF-16 of a text map.
QByteArray mapValue(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

/// The one character that the value at @p place of @p map, <6C34>, stands for.
std::optional<char32_t> characterAt(const QByteArray &map, qsizetype place)
{
    const qsizetype last = place + kValueLength - 1;
    if (map.at(place) != '<' || last >= map.size() || map.at(last) != '>')
        return std::nullopt;
    bool isNumber = false;
    const char32_t character = map.mid(place + 1, kValueLength - 2).toUInt(&isNumber, 16);
    return isNumber ? std::optional(character) : std::nullopt;
}

void repairTextMaps(QPDF &document)
{
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()),
                             static_cast<qsizetype>(data->getSize()));
        const QByteArray mended = repairTextMap(map);
        if (mended != map)
            stream.replaceStreamData(
                mended.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

void writeProperties(QPDF &document, const core::ReportProperties &properties)
{
    // From Qt 6.8 on they stand in a second place, with the time of day.
    document.getRoot().removeKey("/Metadata");
    QPDFObjectHandle information = document.getTrailer().getKey("/Info");
    if (!information.isDictionary())
        return;
    const auto set = [&information](const char *key, const QString &value) {
        information.replaceKey(key, QPDFObjectHandle::newUnicodeString(value.toStdString()));
    };
    set("/Author", properties.author);
    set("/Subject", properties.subject);
    const QString created
        = properties.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    information.replaceKey("/CreationDate", QPDFObjectHandle::newString(created.toStdString()));
    information.replaceKey("/ModDate", QPDFObjectHandle::newString(created.toStdString()));
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray repairTextMap(const QByteArray &map)
{
    QByteArray mended;
    mended.reserve(map.size());
    for (qsizetype i = 0; i < map.size(); ++i) {
        const std::optional<char32_t> character = characterAt(map, i);
        const QString meant = character ? usualText(*character) : QString();
        if (!character || meant == QString::fromUcs4(&*character, 1)) {
            mended += map.at(i);
            continue;
        }
        mended += '<' + mapValue(meant) + '>';
        i += kValueLength - 1;
    }
    return mended;
}

core::Result<QByteArray> repairPdf(const QByteArray &pdf, const core::ReportProperties &properties)
{
    // libqpdf speaks in exceptions; none passes this function.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("page", pdf.constData(), static_cast<size_t>(pdf.size()));
        repairTextMaps(document);
        writeProperties(document, properties);
        return written(document);
    } catch (const std::exception &fault) {
        return core::fail(core::ErrorKind::Internal, {}, QString::fromUtf8(fault.what()));
    }
}

} // namespace ui
