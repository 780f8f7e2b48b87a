// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/fields.h"
#include "core/store/json_text.h"
#include "core/store/record_text.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace tests;

namespace {

QString appended(const QString &text)
{
    QString json;
    appendJson(json, text);
    return json;
}

QString recordText(const Record &record)
{
    QString json;
    appendJson(json, record);
    return json;
}

/// What Qt makes of a string.
QString stringOfQt(const QString &text)
{
    return jsonText(QJsonDocument(QJsonArray {text})).chopped(1).mid(1);
}

} // namespace

TEST_CASE("a text is escaped in the log letter by letter as Qt escapes it")
{
    QString all;
    for (char16_t code = 1; code < 0x100; ++code)
        all += QChar(code);
    CHECK(appended(all) == stringOfQt(all));
    for (const char16_t *text : {u"",
                                 u"养老服务",
                                 u"\uFEFF标记\uFEFF",
                                 u"“引号”\"直引号\"\\反斜杠",
                                 u"行一\n行二\r\t制表",
                                 u"\U0001F600生僻字\U00020BB7",
                                 u"\u2028分行\u0085"}) {
        const QString written = QString::fromUtf16(text);
        CHECK(appended(written) == stringOfQt(written));
    }
}

TEST_CASE("a record is an object of what it says, by the names of its fields")
{
    Task task = sampleTask(kTask, kLedger, QStringLiteral("修订“办法”"));
    task.unit = Id {9007199254740993};
    task.start = QDate(2021, 8, 1);
    const QJsonObject object = QJsonDocument::fromJson(recordText(task).toUtf8()).object();
    for (const Field &field : fieldsOf(RecordKind::Task)) {
        INFO(field.name.toStdString());
        const QVariant value = fieldValue(task, fieldIndex(RecordKind::Task, field.name));
        const bool isEmptyText = field.type == FieldType::Text && value.toString().isEmpty();
        const bool isSaid = value.isValid() && !isEmptyText;
        CHECK(object.contains(field.name) == isSaid);
        if (isSaid)
            CHECK(object.value(field.name).toVariant().toString() == value.toString());
    }
    // The order and the letters are those of Qt.
    CHECK(recordText(task) == jsonText(QJsonDocument(object)));
    CHECK(recordText(Person {Id {5}, {}, QStringLiteral("张三"), {}, 0})
          == QStringLiteral(R"({"id":"5","name":"张三","position":0})"));
}

TEST_CASE("one field of an object is named, and null where it is absent")
{
    const auto member = [](QStringView name, const QVariant &value) {
        QString json;
        appendJson(json, fieldsOf(RecordKind::Task).at(fieldIndex(RecordKind::Task, name)), value);
        return json;
    };
    CHECK(member(u"unit", qlonglong {9007199254740993})
          == QStringLiteral(R"("unit":"9007199254740993")"));
    CHECK(member(u"unit", {}) == QStringLiteral(R"("unit":null)"));
    CHECK(member(u"start_date", {}) == QStringLiteral(R"("start_date":null)"));
    CHECK(member(u"title", QStringLiteral("")) == QStringLiteral(R"("title":"")"));
    CHECK(member(u"position", qlonglong {-3}) == QStringLiteral(R"("position":-3)"));
}
