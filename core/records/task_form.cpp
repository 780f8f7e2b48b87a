// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/task_form.h"

#include "core/records/form_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringList>

namespace core {

namespace {

const QString kTaskRows = QStringLiteral("rows");
const QString kTaskTexts = QStringLiteral("texts");
const QString kTaskCarried = QStringLiteral("carried");
const QString kTaskAreas = QStringLiteral("areas");
constexpr qsizetype kDigestBytes = 8;

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

QList<int> numbersFromJson(const QJsonValue &json)
{
    QList<int> numbers;
    const QJsonArray list = json.toArray();
    for (const auto &value : list)
        numbers.append(value.toInt());
    return numbers;
}

// [column, digest, text of the first row, …]
QJsonArray textsJson(const QList<FormTexts> &texts)
{
    QJsonArray json;
    for (const FormTexts &each : texts) {
        QJsonArray line {each.column, each.said};
        for (const WrittenText &written : each.rows)
            line.append(writtenJson(written));
        json.append(line);
    }
    return json;
}

QList<FormTexts> textsFromJson(const QJsonValue &json)
{
    QList<FormTexts> texts;
    const QJsonArray list = json.toArray();
    for (const auto &value : list) {
        const QJsonArray line = value.toArray();
        FormTexts each {line.at(0).toInt(), line.at(1).toString(), {}};
        for (qsizetype row = 2; row < line.size(); ++row)
            each.rows.append(writtenFromJson(line.at(row)));
        texts.append(each);
    }
    return texts;
}

} // namespace

QString taskFormToText(const TaskForm &form)
{
    if (form == TaskForm {})
        return {};
    QJsonObject json;
    if (!form.rows.isEmpty())
        json.insert(kTaskRows, numbersJson(form.rows));
    if (!form.texts.isEmpty())
        json.insert(kTaskTexts, textsJson(form.texts));
    if (!form.carried.isEmpty())
        json.insert(kTaskCarried, numbersJson(form.carried));
    if (!form.areas.isEmpty())
        json.insert(kTaskAreas, areasJson(form.areas));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

TaskForm taskFormFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {numbersFromJson(json.value(kTaskRows)),
            textsFromJson(json.value(kTaskTexts)),
            numbersFromJson(json.value(kTaskCarried)),
            areasFromJson(json.value(kTaskAreas))};
}

QString digestOf(const QStringList &entries)
{
    // Nothing said is the most frequent of all.
    if (entries.join(QString()).isEmpty())
        return {};
    const QByteArray bytes = entries.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(kDigestBytes).toHex());
}

} // namespace core
