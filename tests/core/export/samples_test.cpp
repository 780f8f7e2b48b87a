// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace core;
using tests::SampleFile;

namespace {

const QString kOffice = QStringLiteral("shili-2026");
const QStringList kDocuments {QStringLiteral("ankang-2010"),
                              QStringLiteral("baoji-2020"),
                              QStringLiteral("chuxiong-2021"),
                              QStringLiteral("daying-2021"),
                              QStringLiteral("jintan-2017")};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const auto &text : list) {
        if (text.isString())
            texts.append(text.toString());
    }
    return texts;
}

/// Every object in @p value that quotes something.
QList<QJsonObject> quoting(const QJsonValue &value)
{
    QList<QJsonObject> found;
    if (value.isObject() && value.toObject().contains(QStringLiteral("quote")))
        found.append(value.toObject());
    const QJsonObject object = value.toObject();
    for (const auto &part : object)
        found += quoting(part);
    const QJsonArray list = value.toArray();
    for (const auto &part : list)
        found += quoting(part);
    return found;
}

/// The phrase and the figures of @p object.
QStringList claimsOf(const QJsonObject &object)
{
    static const QRegularExpression figure(QStringLiteral("\\d+(?:\\.\\d+)?"));
    QStringList claims {object.value(QStringLiteral("phrase")).toString()};
    // On a deadline "actual" is a day.
    if (!object.contains(QStringLiteral("indicator")))
        return claims;
    for (const char *key : {"baseline", "target", "actual"}) {
        auto figures = figure.globalMatch(object.value(QLatin1String(key)).toString());
        while (figures.hasNext())
            claims.append(figures.next().captured());
    }
    return claims;
}

QJsonObject sampleJson(const QString &name)
{
    return QJsonDocument::fromJson(bytesOf(tests::samplePath(name))).object();
}

/// How many leaf tasks of a listing have @p light; all for an empty one.
int countOf(const QList<QJsonObject> &tasks, const char *key, const char *value)
{
    return static_cast<int>(
        std::count_if(tasks.cbegin(), tasks.cend(), [&](const QJsonObject &task) {
            return task.value(QLatin1String(key)).toString() == QLatin1String(value);
        }));
}

} // namespace

TEST_CASE("the alerts of every sample are those worked out by hand")
{
    static const QRegularExpression form(QStringLiteral("^(.+)-alerts-([0-9-]{10})\\.txt$"));
    const QDir folder(tests::testData(QStringLiteral("samples")));
    const QStringList names = folder.entryList({QStringLiteral("*-alerts-*.txt")});
    CHECK(names.size() == 18);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const auto match = form.match(name);
        const QString sample = match.captured(1);
        const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
        const QDate opened = sample == kOffice ? QDate(2026, 9, 24) : day;
        CHECK(SampleFile(sample, opened).alerts(day).join(u'\n').toStdString()
              == tests::expectedLines(QStringLiteral("samples/") + name).join(u'\n').toStdString());
    }
}

TEST_CASE("the office that does not exist shows the counts of its pictures")
{
    // 24 September 2026: 60 tasks, 43 open, 9 red, 8 yellow, 16 closed (2 of them late), 1 stopped,
    // 3 not begun.
    const QDate day(2026, 9, 24);
    const QList<QJsonObject> tasks = SampleFile(kOffice, day).list(ListingKind::Tasks, day);

    CHECK(tasks.size() == 60);
    CHECK(countOf(tasks, "light", "red") == 9);
    CHECK(countOf(tasks, "light", "yellow") == 8);
    CHECK(countOf(tasks, "light", "blue") == 16);
    CHECK(countOf(tasks, "reason", "closed_late") == 2);
    CHECK(countOf(tasks, "light", "green") == 23);
    CHECK(countOf(tasks, "reason", "not_started") == 3);
    CHECK(countOf(tasks, "reason", "suspended") == 1);
    CHECK(countOf(tasks, "state", "closed") == 16);
    CHECK(countOf(tasks, "state", "verifying") == 1);
    CHECK(countOf(tasks, "state", "assigned") + countOf(tasks, "state", "registered") == 3);
}

TEST_CASE("the office that does not exist looks the same on any day it is opened")
{
    for (const QDate day : {QDate(2026, 1, 5),
                            QDate(2026, 2, 13),
                            QDate(2026, 3, 31),
                            QDate(2026, 6, 30),
                            QDate(2026, 10, 8),
                            QDate(2026, 11, 28),
                            QDate(2026, 12, 31)}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const QList<QJsonObject> tasks = SampleFile(kOffice, day).list(ListingKind::Tasks, day);
        CHECK(countOf(tasks, "light", "red") == 9);
        CHECK(countOf(tasks, "light", "yellow") == 8);
        CHECK(countOf(tasks, "light", "blue") == 16);
        CHECK(countOf(tasks, "reason", "not_started") == 3);
    }
}

TEST_CASE("the office that does not exist has sections, institutions, counties and people")
{
    const SampleFile sample(kOffice, QDate(2026, 9, 24));
    const auto count = [units = *sample.file.units()](UnitKind kind) {
        return std::count_if(
            units.cbegin(), units.cend(), [kind](const Unit &unit) { return unit.kind == kind; });
    };

    CHECK(sample.file.ledgers()->constFirst().title.contains(QStringLiteral("虚构")));
    CHECK(count(UnitKind::Office) == 1);
    CHECK(count(UnitKind::Section) == 10);
    CHECK(count(UnitKind::Institution) == 2);
    CHECK(count(UnitKind::County) == 6);
    const QList<Person> people = *sample.file.people();
    CHECK(people.size() == 25);
    CHECK(std::all_of(people.cbegin(), people.cend(), [](const Person &person) {
        return person.unit.isSet() && !person.post.isEmpty();
    }));
}

TEST_CASE("what a sample quotes stands in its document, character by character")
{
    for (const QString &name : kDocuments) {
        const QString text = QString::fromUtf8(
            bytesOf(tests::testData(QStringLiteral("samples/%1.txt").arg(name))));
        const QList<QJsonObject> objects = quoting(sampleJson(name));
        CHECK(objects.size() >= 20);
        for (const QJsonObject &object : objects) {
            for (const QString &quote : textsOf(object.value(QStringLiteral("quote")))) {
                INFO(name.toStdString() << ": " << quote.toStdString());
                CHECK(text.contains(quote));
            }
        }
    }
}

TEST_CASE("every phrase and every figure of a sample stands in the sentence quoted beside it")
{
    for (const QString &name : kDocuments) {
        for (const QJsonObject &object : quoting(sampleJson(name))) {
            const QString quotes = textsOf(object.value(QStringLiteral("quote"))).join(u'\n');
            for (const QString &claim : claimsOf(object)) {
                INFO(name.toStdString() << ": " << claim.toStdString());
                CHECK(quotes.contains(claim));
            }
        }
    }
}

TEST_CASE("a document is looked at on a day of its time")
{
    const auto asOf = [](const QString &name) {
        const auto document = readLedgerDocument(tests::samplePath(name));
        REQUIRE(document.has_value());
        return document->asOf;
    };

    CHECK(asOf(QStringLiteral("ankang-2010")) == QDate(2010, 7, 11));
    CHECK(asOf(QStringLiteral("baoji-2020")) == QDate(2020, 3, 13));
    CHECK(asOf(QStringLiteral("chuxiong-2021")) == QDate(2021, 5, 18));
    CHECK(asOf(QStringLiteral("daying-2021")) == QDate(2021, 12, 20));
    CHECK(asOf(QStringLiteral("jintan-2017")) == QDate(2017, 6, 30));
    CHECK_FALSE(asOf(kOffice).isValid());
}

TEST_CASE("a ratio without its base stays a ratio")
{
    const SampleFile sample(QStringLiteral("ankang-2010"), QDate(2010, 7, 11));
    for (const QJsonObject &outcome : sample.list(ListingKind::Outcomes, QDate(2010, 7, 11))) {
        if (outcome.value(QStringLiteral("indicator")).toString()
            != QStringLiteral("与省厅下达任务之比"))
            continue;
        CHECK(outcome.value(QStringLiteral("actual")).toString() == QStringLiteral("2.1"));
        CHECK(outcome.value(QStringLiteral("target")).isNull());
        return;
    }
    FAIL("the ratio is missing");
}
