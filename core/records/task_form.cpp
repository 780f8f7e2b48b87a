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
constexpr qsizetype kTaskRowsAtMost = 10'000;

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray json;
    for (const int number : numbers)
        json.append(number);
    return json;
}

/// Those from @p first to @p last.
QList<int> numbersFromJson(const QJsonValue &json, int first, int last)
{
    QList<int> numbers;
    const QJsonArray list = json.toArray();
    for (const auto &value : list) {
        const int number = value.toInt(first - 1);
        if (number >= first && number <= last)
            numbers.append(number);
    }
    return numbers;
}

QList<int> taskRowsFromJson(const QJsonValue &json)
{
    return numbersFromJson(json, 1, kLastFormRow).mid(0, kTaskRowsAtMost);
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
        FormTexts each {line.at(0).toInt(-1), line.at(1).toString(), {}};
        for (qsizetype row = 2; row < line.size(); ++row)
            each.rows.append(writtenFromJson(line.at(row)));
        if (isFormColumn(each.column))
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
    return {taskRowsFromJson(json.value(kTaskRows)),
            textsFromJson(json.value(kTaskTexts)),
            numbersFromJson(json.value(kTaskCarried), 0, kLastFormColumn),
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
