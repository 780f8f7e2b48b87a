// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"
#include "tests/support/imported_rows.h"
#include "tests/support/test_data.h"

#include <QDir>

using namespace core;
using tests::ExpectedImport;
using tests::ImportFixture;

namespace {

constexpr qsizetype kCorpusAtLeast = 40;

/// Every file that a person has written an expectation for.
QStringList corpusFiles()
{
    const QDir folder(tests::testData(QStringLiteral("import/good")));
    QStringList names;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(QStringLiteral(".json")))
            names.append(name);
    }
    return names;
}

QStringList sheetLines(const QList<ImportedSheet> &sheets)
{
    QStringList lines;
    for (const ImportedSheet &sheet : sheets) {
        QStringList rows;
        for (const int row : sheet.headerRows)
            rows.append(QString::number(row));
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(sheet.name, rows.join(u','), QString::number(sheet.rows)));
    }
    return lines;
}

} // namespace

TEST_CASE("every file of the corpus gives the rows a person has read in it")
{
    const QStringList names = corpusFiles();
    CHECK(names.size() >= kCorpusAtLeast);
    for (const QString &name : names) {
        DYNAMIC_SECTION(name.toStdString())
        {
            const QString path = tests::testData(QStringLiteral("import/good/") + name);
            const ExpectedImport expected = ExpectedImport::read(path + QStringLiteral(".json"));
            ImportFixture fixture;
            const ImportPlan plan = fixture.import(path);
            CHECK(fixture.ledger().title == expected.ledger());
            CHECK(sheetLines(plan.sheets) == expected.sheets());
            CHECK(tests::issueLines(plan.issues) == expected.issues());
            CHECK(plan.added == expected.rows().size());
            CHECK(tests::importedRows(fixture.file) == expected.rows());
        }
    }
}

TEST_CASE("every expectation of the corpus has its file")
{
    const QDir folder(tests::testData(QStringLiteral("import/good")));
    const QStringList names = corpusFiles();
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        INFO(name.toStdString());
        CHECK(names.contains(name.chopped(5)));
    }
}

TEST_CASE("a file of the corpus that comes in again changes nothing")
{
    for (const QString &name : corpusFiles()) {
        INFO(name.toStdString());
        const QString path = tests::testData(QStringLiteral("import/good/") + name);
        ImportFixture fixture;
        const ImportPlan plan = fixture.import(path);
        const ImportPlan again = fixture.import(path);
        CHECK(again.added == 0);
        CHECK(again.updated == 0);
        CHECK(again.unchanged == plan.added);
        CHECK(again.changes.isEmpty());
    }
}
