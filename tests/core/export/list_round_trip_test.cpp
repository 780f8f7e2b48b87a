// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_format.h"
#include "core/export/ledger_workbook.h"
#include "core/records/fields.h"
#include "tests/support/sample_file.h"

#include <QTemporaryDir>

using namespace core;

namespace {

constexpr ListKind kLists[] {ListKind::Tasks,
                             ListKind::Responsibilities,
                             ListKind::Measures,
                             ListKind::Deadlines,
                             ListKind::Outcomes};

/// A sample, of which lists are written and imported again.
class ListTrip
{
public:
    ListTrip(const char *sample, QDate day)
        : m_clock(day)
        , before(QString::fromLatin1(sample), day)
    {
    }

    /// The list as delimited text.
    [[nodiscard]] QString csv(ListKind list) const
    {
        return QString::fromUtf8(bytesOf(list, ExportFormat::Csv));
    }

    /// What importing @p list as it was written, or @p text in place of it, would do.
    [[nodiscard]] ImportPlan plan(ListKind list, const char *suffix, const QString &text = {})
    {
        const QString path
            = m_folder.filePath(QStringLiteral("清单.") + QString::fromLatin1(suffix));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(text.isEmpty() ? bytesOf(list, *exportFormatOf(path)) : text.toUtf8())
                > 0);
        file.close();
        ImportOptions options;
        options.ledger = before.file.ledgers()->constFirst().title;
        const auto read = importFile(path, options, {&before.file, m_ids, m_clock, m_calendar});
        REQUIRE(read.has_value());
        return *read;
    }

private:
    [[nodiscard]] QByteArray bytesOf(ListKind list, ExportFormat format) const
    {
        LedgerRequest request {before.file, m_calendar, m_clock, {}};
        request.list = list;
        const auto bytes = ledgerBytes(request, format);
        REQUIRE(bytes.has_value());
        return *bytes;
    }

    QTemporaryDir m_folder;
    WorkCalendar m_calendar = WorkCalendar::builtIn();
    tests::CountingIdSource m_ids;
    tests::FakeClock m_clock;

public:
    tests::SampleFile before;
};

} // namespace

namespace {

/// Which fields a plan changes, for a message.
QString changedFields(const ImportPlan &plan)
{
    QStringList lines;
    for (const RecordChange &change : plan.changes.changes) {
        if (!change.before.isSet() || !change.after.isSet()) {
            lines.append(QStringLiteral("new ") + keyOf(kindOf(*change.after)));
            continue;
        }
        const QStringList names = differingFields(*change.before, *change.after);
        for (const QString &name : names) {
            const int index = fieldIndex(kindOf(*change.after), name);
            lines.append(keyOf(kindOf(*change.after)) + u'.' + name + u':'
                         + fieldValue(*change.before, index).toString() + QStringLiteral("->")
                         + fieldValue(*change.after, index).toString());
        }
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("each of the five lists comes back with nothing new, merged or not")
{
    for (const char *sample : {"daying-2021", "shili-2026"}) {
        ListTrip trip(sample, QDate(2026, 9, 24));
        for (const ListKind list : kLists) {
            for (const char *suffix : {"csv", "xlsx"}) {
                INFO(sample << " list " << static_cast<int>(list) << ' ' << suffix);
                const ImportPlan plan = trip.plan(list, suffix);
                INFO(changedFields(plan).toStdString());
                CHECK(plan.added == 0);
                CHECK(plan.updated == 0);
                CHECK(plan.issues.isEmpty());
                CHECK(plan.unchanged > 8);
            }
        }
    }
}

TEST_CASE("an entry that was changed in a list is the one that changes")
{
    ListTrip trip("shili-2026", QDate(2026, 9, 24));
    QString text = trip.csv(ListKind::Deadlines);
    const QString node = QStringLiteral("合法性审查,8月20日前,2026-08-20");
    REQUIRE(text.count(node) == 1);
    text.replace(node, QStringLiteral("合法性审查,8月27日前,2026-08-20"));
    const ImportPlan plan = trip.plan(ListKind::Deadlines, "csv", text);
    CHECK(plan.added == 0);
    CHECK(plan.updated == 1);
    const auto moved = std::find_if(plan.changes.changes.cbegin(),
                                    plan.changes.changes.cend(),
                                    [](const RecordChange &each) { return each.before.isSet(); });
    REQUIRE(moved != plan.changes.changes.cend());
    const auto deadline = std::get<Deadline>(*moved->after);
    CHECK(deadline.stage == QStringLiteral("合法性审查"));
    CHECK(deadline.due == QDate(2026, 8, 27));
    CHECK_FALSE(deadline.isFinal);
}

TEST_CASE("a list without the numbers of this program is known by its tasks")
{
    ListTrip trip("shili-2026", QDate(2026, 9, 24));
    QStringList lines = trip.csv(ListKind::Deadlines).split(QStringLiteral("\r\n"));
    // Of 序号 … 完成时限 the first seven columns, as somebody cuts them out and sends them on.
    for (QString &line : lines)
        line = line.section(u',', 0, 6);
    const ImportPlan plan
        = trip.plan(ListKind::Deadlines, "csv", lines.join(QStringLiteral("\r\n")));
    CHECK(plan.added == 0);
    CHECK(plan.unchanged + plan.updated == 60);
}
