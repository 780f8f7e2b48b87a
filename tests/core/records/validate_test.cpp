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
