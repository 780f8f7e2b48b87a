// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/listing.h"
#include "core/import/import_file.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"
#include "tests/support/test_data.h"

#include <QFile>

namespace tests {

/// Path of the sample called @p name.
inline QString samplePath(const QString &name)
{
    return testData(QStringLiteral("../../resources/samples/%1.json").arg(name));
}

/// The lines of a file under tests/data, without comments (#) and empty ones.
inline QStringList expectedLines(const QString &name)
{
    QFile file(testData(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

/// A sample, laid out on a day and held in a list.
class SampleFile
{
public:
    SampleFile(const QString &name, QDate opened)
        : m_clock(opened)
    {
        const auto plan
            = core::importFile(samplePath(name), {}, {&file, m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        REQUIRE(plan->issues.isEmpty());
        file.apply(plan->changes);
    }

    /// The listing `duban list --what KIND` prints on @p day.
    [[nodiscard]] QList<QJsonObject> list(core::ListingKind kind, QDate day) const
    {
        const core::Id ledger = file.ledgers()->constFirst().id;
        const auto listing = core::listing(kind, {file, m_calendar, day, {ledger}, {}, {}, {}});
        REQUIRE(listing.has_value());
        return listing->rows;
    }

    /// The alerts on @p day, a line each: code or name, light, reason, workdays, days.
    [[nodiscard]] QStringList alerts(QDate day) const
    {
        QStringList lines;
        for (const QJsonObject &row : list(core::ListingKind::Alerts, day)) {
            const auto text = [&row](const char *key) {
                return row.value(QLatin1String(key)).toVariant().toString();
            };
            lines << QStringList {text("code").isEmpty() ? text("title") : text("code"),
                                  text("light"),
                                  text("reason"),
                                  text("days"),
                                  text("calendar_days")}
                         .join(u' ')
                         .trimmed();
        }
        return lines;
    }

    ListRecordSource file;

private:
    FakeClock m_clock;
    CountingIdSource m_ids;
    core::WorkCalendar m_calendar = core::WorkCalendar::builtIn();
};

} // namespace tests
