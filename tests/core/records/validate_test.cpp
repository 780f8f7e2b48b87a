// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/validate.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
bool has(const QList<FieldFault> &faults, const char *field, Fault fault)
{
    return faults.contains(FieldFault {QString::fromLatin1(field), fault});
}
} // namespace

TEST_CASE("all faults of a record are listed, not the first")
{
    Progress progress;
    progress.percent = 101;
    const auto faults = validate(progress);

    CHECK(has(faults, "id", Fault::Missing));
    CHECK(has(faults, "task", Fault::Missing));
    CHECK(has(faults, "report_date", Fault::Missing));
    CHECK(has(faults, "percent", Fault::OutOfRange));
    CHECK(faults.size() == 4);
}

TEST_CASE("a report needs a text or a figure")
{
    Progress progress;
    progress.id = Id {1};
    progress.task = Id {2};
    progress.date = QDate(2026, 9, 24);
    CHECK(has(validate(progress), "text", Fault::Missing));

    progress.percent = 0;
    CHECK(validate(progress).isEmpty());
}

TEST_CASE("a reminder has a day and says something")
{
    Reminder reminder;
    reminder.id = Id {1};
    reminder.task = Id {2};
    reminder.text = QStringLiteral("\n");
    CHECK(has(validate(reminder), "reminder_date", Fault::Missing));
    CHECK(has(validate(reminder), "text", Fault::Missing));

    reminder.date = QDate(2026, 9, 24);
    reminder.text = QStringLiteral("请抓紧办理。");
    CHECK(validate(reminder).isEmpty());
}

TEST_CASE("a comment has a day, a speaker and words")
{
    Comment comment;
    comment.id = Id {1};
    comment.task = Id {2};
    CHECK(has(validate(comment), "comment_date", Fault::Missing));
    CHECK(has(validate(comment), "said_by", Fault::Missing));
    CHECK(has(validate(comment), "text", Fault::Missing));

    comment.date = QDate(2026, 9, 24);
    comment.saidBy = QStringLiteral("王某");
    comment.text = QStringLiteral("抓紧。");
    CHECK(validate(comment).isEmpty());
}

TEST_CASE("an attachment has a name, a day, a content and a size that is kept")
{
    Attachment attachment;
    attachment.id = Id {1};
    attachment.task = Id {2};
    attachment.size = Attachment::kMostBytes + 1;
    CHECK(has(validate(attachment), "name", Fault::Missing));
    CHECK(has(validate(attachment), "added_on", Fault::Missing));
    CHECK(has(validate(attachment), "content", Fault::OutOfRange));
    CHECK(has(validate(attachment), "size", Fault::OutOfRange));

    attachment.name = QStringLiteral("验收报告.pdf");
    attachment.addedOn = QDate(2026, 9, 24);
    attachment.content = contentKey("x");
    attachment.size = 0;
    CHECK(validate(attachment).isEmpty());
}

TEST_CASE("a task may be all but empty while it is being typed")
{
    Task task;
    task.id = Id {1};
    task.ledger = Id {2};
    CHECK(validate(task).isEmpty());

    task.parent = Id {1};
    CHECK(has(validate(task), "parent", Fault::OwnParent));
}

TEST_CASE("texts that cannot be stored as they are are faults")
{
    Unit unit;
    unit.id = Id {1};
    unit.name = QString(QChar(0xD800));
    CHECK(has(validate(unit), "name", Fault::InvalidText));

    unit.name = QStringLiteral("办公室\r\n");
    CHECK(has(validate(unit), "name", Fault::InvalidText));

    unit.name = QStringLiteral("办公室");
    CHECK(validate(unit).isEmpty());
}

TEST_CASE("a span that ends before it starts is a fault of its end")
{
    Measure measure;
    measure.id = Id {1};
    measure.task = Id {2};
    measure.plannedStart = QDate(2026, 9, 2);
    measure.plannedEnd = QDate(2026, 9, 1);

    CHECK(has(validate(measure), "planned_end", Fault::EndBeforeStart));
}

TEST_CASE("a ledger needs a title and years that can be")
{
    Ledger ledger;
    ledger.id = Id {1};
    ledger.title = QStringLiteral("  ");
    ledger.year = 21;
    const auto faults = validate(ledger);

    CHECK(has(faults, "title", Fault::Missing));
    CHECK(has(faults, "year", Fault::OutOfRange));
}

TEST_CASE("only a sheet may leave the day of a closing open")
{
    Event event;
    event.id = Id {1};
    event.task = Id {2};
    CHECK(has(validate(event), "event_date", Fault::Missing));

    event.kind = EventKind::ImportedClosed;
    CHECK(validate(event).isEmpty());
}

TEST_CASE("a date or an id that could not be read again is out of range")
{
    Task task;
    task.id = Id {1};
    task.ledger = Id {2};
    task.start = QDate(12345, 1, 1);
    task.unit = Id {-3};

    CHECK(has(validate(task), "start_date", Fault::OutOfRange));
    CHECK(has(validate(task), "unit", Fault::OutOfRange));
    CHECK(validate(task).size() == 2);
}

namespace {

Event step(EventKind kind)
{
    Event event;
    event.id = Id {1};
    event.task = Id {2};
    event.kind = kind;
    event.date = QDate(2026, 9, 24);
    return event;
}

} // namespace

TEST_CASE("a closing needs its number, who verified it and the opinion")
{
    Event closing = step(EventKind::Closed);
    closing.opinion = QStringLiteral("  ");
    const auto faults = validate(closing);
    CHECK(has(faults, "verified_by", Fault::Missing));
    CHECK(has(faults, "opinion", Fault::Missing));
    CHECK(has(faults, "closing_number", Fault::Missing));
    CHECK(faults.size() == 3);

    closing.verifiedBy = QStringLiteral("张某");
    closing.opinion = QStringLiteral("情况属实，同意销号");
    closing.closingNumber = QStringLiteral("2026-001");
    CHECK(validate(closing).isEmpty());
}

TEST_CASE("a task is stopped and reopened with a reason, by somebody")
{
    for (const EventKind kind : {EventKind::Suspended, EventKind::Cancelled, EventKind::Reopened}) {
        Event event = step(kind);
        CHECK(has(validate(event), "reason", Fault::Missing));
        CHECK(has(validate(event), "decided_by", Fault::Missing));
        event.reason = QStringLiteral("政策调整");
        event.decidedBy = QStringLiteral("李某");
        CHECK(validate(event).isEmpty());
    }
}

TEST_CASE("an extension names a definite day after the one before")
{
    Event extension = step(EventKind::DueExtended);
    extension.reason = QStringLiteral("连续降雨");
    extension.decidedBy = QStringLiteral("李某");
    extension.oldDue = QDate(2026, 9, 30);
    CHECK(has(validate(extension), "new_phrase", Fault::Missing));

    extension.newPhrase = QStringLiteral("尽快");
    CHECK(has(validate(extension), "new_phrase", Fault::NoDay));

    extension.newPhrase = QStringLiteral("9月30日");
    extension.newDue = QDate(2026, 9, 30);
    CHECK(has(validate(extension), "new_phrase", Fault::NotLater));

    extension.newDue = QDate(2026, 10, 1);
    CHECK(validate(extension).isEmpty());
}

TEST_CASE("an adjustment names its document, a correction only its reason")
{
    Event move = step(EventKind::DueAdjusted);
    move.reason = QStringLiteral("会议议定");
    move.newPhrase = QStringLiteral("长期坚持");
    move.decidedBy = QStringLiteral("局长办公会");
    CHECK(validate(move) == QList<FieldFault> {{QStringLiteral("document"), Fault::Missing}});

    move.kind = EventKind::DueCorrected;
    move.decidedBy.clear();
    CHECK(validate(move).isEmpty());
}

TEST_CASE("rules of a ledger have their ranges, and nothing is far behind before it is behind")
{
    Ledger ledger;
    ledger.id = Id {1};
    ledger.title = QStringLiteral("台账");
    CHECK(validate(ledger).isEmpty());

    ledger.warnWorkdays = -1;
    ledger.priorityWarnWorkdays = 61;
    ledger.behindPoints = 40;
    ledger.farBehindPoints = 30;
    ledger.closingPrefix = QString(21, u'民');
    ledger.closingDigits = 7;
    const auto faults = validate(ledger);
    for (const char *field : {"warn_workdays",
                              "priority_warn_workdays",
                              "far_behind_points",
                              "closing_prefix",
                              "closing_digits"})
        CHECK(has(faults, field, Fault::OutOfRange));
    CHECK(faults.size() == 5);
}

TEST_CASE("a figure of 0 switches a rule of a ledger off")
{
    Ledger ledger;
    ledger.id = Id {1};
    ledger.title = QStringLiteral("台账");
    ledger.warnWorkdays = ledger.priorityWarnWorkdays = 0;
    ledger.farBehindPoints = 0; // before behindPoints, and still no fault
    CHECK(validate(ledger).isEmpty());
    ledger.behindPoints = 0;
    ledger.farBehindPoints = 1;
    CHECK(validate(ledger).isEmpty());
}
