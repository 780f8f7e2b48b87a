// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/imported_rows.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace tests {

using namespace core;

namespace {

const QString kBetweenEntries = QStringLiteral(" / ");

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A row of which only what is not empty is kept.
class RowLine
{
public:
    void add(const QString &field, const QString &text)
    {
        if (text.isEmpty())
            return;
        QString &value = m_values[field];
        value += value.isEmpty() ? text : kBetweenEntries + text;
    }

    [[nodiscard]] QString line() const
    {
        QStringList parts;
        for (auto each = m_values.cbegin(); each != m_values.cend(); ++each)
            parts.append(each.key() + u'=' + each.value());
        return parts.join(QStringLiteral("; "));
    }

private:
    QMap<QString, QString> m_values;
};

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

void addTask(RowLine &row, const Task &task)
{
    row.add(key("code"), task.code);
    row.add(key("title"), task.title);
    row.add(key("content"), task.content);
    row.add(key("source"), task.source);
    row.add(key("lever"), task.lever);
    row.add(key("sought"), task.targetSought);
    row.add(key("delivered"), task.targetDelivered);
    row.add(key("problem"), task.problem);
    row.add(key("acceptance"), task.acceptance);
    row.add(key("start"), isoDate(task.start));
    row.add(key("note"), task.note);
    if (task.state != TaskState::InProgress)
        row.add(key("state"), keyOf(task.state));
}

void addLists(RowLine &row, const TaskBundle &bundle)
{
    for (const Responsibility &each : bundle.responsibilities) {
        row.add(keyOf(each.role), each.text);
        row.add(key("duty"), each.duty);
    }
    for (const Measure &each : bundle.measures)
        row.add(key("measure"), each.text);
    for (const Deadline &each : bundle.deadlines) {
        row.add(key("stage"), each.stage);
        row.add(key("phrase"), each.phrase);
        row.add(key("due"), isoDate(each.due));
    }
    for (const Outcome &each : bundle.outcomes) {
        row.add(key("expected"), each.expected);
        row.add(key("indicator"), each.indicator);
        row.add(key("indicator_unit"), each.indicatorUnit);
        row.add(key("baseline"), each.baseline);
        row.add(key("target"), each.target);
        row.add(key("actual"), each.actual);
        row.add(key("evidence"), each.evidence);
    }
    for (const Progress &each : bundle.reports) {
        const QString percent = each.percent ? QString::number(*each.percent) + u'%' : QString();
        row.add(key("report"),
                QStringList {isoDate(each.date), percent, each.text}.join(u' ').simplified());
    }
    for (const Extra &each : bundle.extras)
        row.add(key("extra"), each.header + u'=' + each.text);
}

/// The objective of a task, and above it all the others from the top.
void addObjectives(RowLine &row, const QHash<Id, Task> &tasks, const Task &task)
{
    const auto objective = tasks.constFind(task.parent);
    if (objective == tasks.cend())
        return;
    row.add(key("objective_code"), objective->code);
    row.add(key("objective"), objective->title);
    QStringList above;
    for (auto each = tasks.constFind(objective->parent); each != tasks.cend();
         each = tasks.constFind(each->parent))
        above.prepend(QStringList {each->code, each->title}.join(u' ').trimmed());
    row.add(key("above"), above.join(kBetweenEntries));
}

QStringList stringsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

QString lineOf(const QStringList &columns, const QStringList &cells)
{
    INFO("a row is as wide as the header: " << cells.join(u'|').toStdString());
    REQUIRE(cells.size() == columns.size());
    RowLine row;
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.add(columns.at(i), cells.at(i));
    return row.line();
}

} // namespace

QStringList importedRows(const RecordSource &file)
{
    QStringList rows;
    const auto ledgers = file.ledgers();
    REQUIRE(ledgers);
    for (const Ledger &ledger : *ledgers) {
        const auto facts = file.facts(ledger.id);
        REQUIRE(facts);
        QList<Id> ids;
        QSet<Id> parents;
        for (const TaskFacts &each : *facts) {
            ids.append(each.id);
            if (each.hasChildren)
                parents.insert(each.id);
        }
        const auto bundles = file.bundles(ids);
        REQUIRE(bundles);
        QHash<Id, Task> tasks;
        for (const TaskBundle &bundle : *bundles)
            tasks.insert(bundle.task.id, bundle.task);
        for (const TaskBundle &bundle : *bundles) {
            if (parents.contains(bundle.task.id))
                continue;
            RowLine row;
            addObjectives(row, tasks, bundle.task);
            addTask(row, bundle.task);
            addLists(row, bundle);
            rows.append(row.line());
        }
    }
    return rows;
}

ExpectedImport ExpectedImport::read(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE_FALSE(object.isEmpty());
    return of(object);
}

ExpectedImport ExpectedImport::of(const QJsonObject &object)
{
    ExpectedImport expected;
    expected.m_ledger = object.value(key("ledger")).toString();
    expected.m_issues = stringsOf(object.value(key("issues")).toArray());
    expected.m_issues.sort();
    expected.m_sheets = sheetLines(object.value(key("sheets")).toArray());
    const QStringList columns = stringsOf(object.value(key("columns")).toArray());
    const QJsonArray rows = object.value(key("rows")).toArray();
    for (const auto &row : rows)
        expected.m_rows.append(lineOf(columns, stringsOf(row.toArray())));
    return expected;
}

QStringList issueLines(const QList<ImportIssue> &issues)
{
    QStringList lines;
    for (const ImportIssue &issue : issues)
        lines.append(keyOf(issue.kind) + u' ' + placeOf(issue.sheet, issue.column, issue.row));
    lines.sort();
    return lines;
}

QStringList sheetLines(const QJsonArray &sheets)
{
    QStringList lines;
    for (const auto &value : sheets) {
        const QJsonObject sheet = value.toObject();
        QStringList headerRows;
        const QJsonArray rowsOfHeader = sheet.value(key("header_rows")).toArray();
        for (const auto &row : rowsOfHeader)
            headerRows.append(QString::number(row.toInt()));
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(sheet.value(key("name")).toString(),
                              headerRows.join(u','),
                              QString::number(sheet.value(key("rows")).toInt())));
    }
    return lines;
}

QString placeOf(const QString &sheet, const QString &column, int row)
{
    QStringList place;
    if (!sheet.isEmpty())
        place.append(sheet);
    if (row > 0)
        place.append(column + QString::number(row));
    return place.join(u'!');
}

} // namespace tests
