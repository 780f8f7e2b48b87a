// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile/hostile_manifest.h"

#include "tests/support/catch.h"
#include "tests/support/hostile/hostile_file.h"
#include "tests/support/imported_rows.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tests {

using core::ErrorKind;

namespace {

const QString kFolder = QStringLiteral("import/hostile/");

ErrorKind kindOf(const QString &name)
{
    static const QHash<QString, ErrorKind> kinds {
        {QStringLiteral("InputMissing"), ErrorKind::InputMissing},
        {QStringLiteral("InputUnreadable"), ErrorKind::InputUnreadable},
        {QStringLiteral("InputEmpty"), ErrorKind::InputEmpty},
        {QStringLiteral("InputTooLarge"), ErrorKind::InputTooLarge},
        {QStringLiteral("InputEncrypted"), ErrorKind::InputEncrypted},
        {QStringLiteral("InputUnsupported"), ErrorKind::InputUnsupported},
        {QStringLiteral("InputDamaged"), ErrorKind::InputDamaged},
        {QStringLiteral("InputEncoding"), ErrorKind::InputEncoding},
        {QStringLiteral("InputNoHeader"), ErrorKind::InputNoHeader}};
    INFO(name.toStdString());
    REQUIRE(kinds.contains(name));
    return kinds.value(name);
}

// … stands for a text too long to write down.
QStringList withLongText(QStringList rows, const QJsonObject &longText)
{
    const QString character = longText.value(QStringLiteral("character")).toString();
    const int count = longText.value(QStringLiteral("count")).toInt();
    return rows.replaceInStrings(QStringLiteral("…"), character.repeated(count));
}

HostileCase caseOf(const QString &name, QJsonObject object)
{
    HostileCase result;
    result.name = name;
    const QString refused = object.value(QStringLiteral("refused")).toString();
    if (!refused.isEmpty())
        result.refused = kindOf(refused);
    if (object.contains(QStringLiteral("tasks")))
        result.tasks = object.value(QStringLiteral("tasks")).toInt();
    object.insert(QStringLiteral("columns"),
                  QJsonArray {QStringLiteral("content"), QStringLiteral("person")});
    const ExpectedImport expected = ExpectedImport::of(object);
    result.rows = withLongText(expected.rows(), object.value(QStringLiteral("long")).toObject());
    result.issues = expected.issues();
    return result;
}

const QList<HostileFile> &madeFiles()
{
    static const QList<HostileFile> files = hostileWorkbooks() + hostilePackages()
        + hostileDocuments() + hostilePages() + hostileTexts();
    return files;
}

} // namespace

QList<HostileCase> hostileCases()
{
    QFile file(testData(kFolder + QStringLiteral("manifest.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    QList<HostileCase> cases;
    for (auto each = manifest.begin(); each != manifest.end(); ++each)
        cases.append(caseOf(each.key(), each.value().toObject()));
    return cases;
}

QString hostilePath(const QString &name, const QString &folder)
{
    for (const HostileFile &file : madeFiles()) {
        if (name != QLatin1String(file.name))
            continue;
        QString path = folder + u'/' + name;
        INFO(name.toStdString());
        REQUIRE(file.write(path));
        return path;
    }
    const QString path = testData(kFolder + name);
    return QFile::exists(path) ? path : QString();
}

QStringList madeNames()
{
    QStringList names;
    for (const HostileFile &file : madeFiles())
        names.append(QString::fromLatin1(file.name));
    return names;
}

} // namespace tests
