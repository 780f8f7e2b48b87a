// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_parts.h"
#include "tests/core/calendar/phrase_row.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// The words of each part and the day they mean: 6月底前=2026-06-30.
QStringList partsOf(const char *text, PhraseBasis basis = tests::ledgerYear(2026))
{
    static const WorkCalendar calendar = WorkCalendar::builtIn();
    const QString written = QString::fromUtf8(text);
    QStringList parts;
    const QList<DuePart> found = readDueParts(written, basis, calendar);
    for (const DuePart &part : found)
        parts.append(written.mid(part.start, part.end - part.start) + u'='
                     + part.reading.due.toString(Qt::ISODate));
    return parts;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("each day a text names is told with the words that name it")
{
    CHECK(partsOf("6月底前完成方案，12月底前建成")
          == words("6月底前=2026-06-30|12月底前=2026-12-31"));
    CHECK(partsOf("3月、6月、9月底前")
          == words("3月=2026-03-31|6月=2026-06-30|9月底前=2026-09-30"));
    CHECK(partsOf("于2026年3月1日-6月30日完成") == words("2026年3月1日-6月30日=2026-06-30"));
    CHECK(partsOf("　六 月底前 完成，  十二月底前")
          == words("六 月底前=2026-06-30|十二月底前=2026-12-31"));
}

TEST_CASE("a day without a year is read in the year named before it")
{
    CHECK(partsOf("2027年6月底前完成方案，12月底前建成")
          == words("2027年6月底前=2027-06-30|12月底前=2027-12-31"));
    CHECK(partsOf("2027年6月底前完成方案，12月底前建成", {})
          == words("2027年6月底前=2027-06-30|12月底前=2027-12-31"));
    CHECK(partsOf("6月底前完成方案，12月底前建成", {}).isEmpty());
}

TEST_CASE("what is not all certain is not parted")
{
    for (const char *text : {"6月底前完成方案，长期坚持",
                             "每月5日前报送，12月底前总结",
                             "从3月起实施，12月底前完成",
                             "7月1日前完成方案，12月底前建成",
                             "6月底前，逢节假日顺延，12月底前",
                             "适时",
                             ""})
        CHECK(partsOf(text).isEmpty());
    CHECK(partsOf("6月底前完成方案", tests::document(2026, 11, 2)).isEmpty());
    const QString longText = QString(500, u'长') + QStringLiteral("6月底前");
    CHECK(partsOf(longText.toUtf8().constData()).isEmpty());
}
