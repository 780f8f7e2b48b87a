<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::check</name>
    <message numerus="yes">
        <source>“%1” is sound: %n change(s) agree with what it holds.</source>
        <translation>
            <numerusform>“%1” is sound: %n change agrees with what it holds.</numerusform>
            <numerusform>“%1” is sound: %n changes agree with what it holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::import</name>
    <message numerus="yes">
        <source>%n deadline(s) would move, and it is not told how: add --deadlines correction, extension or adjustment, and --reason</source>
        <translation>
            <numerusform>%n deadline would move, and it is not told how: add --deadlines correction, extension or adjustment, and --reason</numerusform>
            <numerusform>%n deadlines would move, and it is not told how: add --deadlines correction, extension or adjustment, and --reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::BackupListModel</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::LedgerModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::TimelineModel</name>
    <message numerus="yes">
        <source>%n tasks in all</source>
        <translation>
            <numerusform>%n task in all</numerusform>
            <numerusform>%n tasks in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::actions</name>
    <message numerus="yes">
        <source>Import %n task(s)</source>
        <translation>
            <numerusform>Import %n task</numerusform>
            <numerusform>Import %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s), update %1</source>
        <translation>
            <numerusform>Import %n task, update %1</numerusform>
            <numerusform>Import %n tasks, update %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::alerts</name>
    <message numerus="yes">
        <source>Due soon, in %n day(s)</source>
        <translation>
            <numerusform>Due soon, in %n day</numerusform>
            <numerusform>Due soon, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>%n day past the deadline</numerusform>
            <numerusform>%n days past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Far behind by %n percentage point(s)</source>
        <translation>
            <numerusform>Far behind by %n percentage point</numerusform>
            <numerusform>Far behind by %n percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind by %n percentage point(s)</source>
        <translation>
            <numerusform>Behind by %n percentage point</numerusform>
            <numerusform>Behind by %n percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n far behind</source>
        <translation>
            <numerusform>%n far behind</numerusform>
            <numerusform>%n far behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or far behind</source>
        <translation>
            <numerusform>%n overdue or far behind</numerusform>
            <numerusform>%n overdue or far behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon or behind</source>
        <translation>
            <numerusform>%n due soon or behind</numerusform>
            <numerusform>%n due soon or behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminded %n time(s)</source>
        <translation>
            <numerusform>Reminded %n time</numerusform>
            <numerusform>Reminded %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue, far behind or at risk</source>
        <translation>
            <numerusform>%n overdue, far behind or at risk</numerusform>
            <numerusform>%n overdue, far behind or at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or at risk</source>
        <translation>
            <numerusform>%n overdue or at risk</numerusform>
            <numerusform>%n overdue or at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n far behind or at risk</source>
        <translation>
            <numerusform>%n far behind or at risk</numerusform>
            <numerusform>%n far behind or at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::countdowns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n workday</numerusform>
            <numerusform>%n workdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::deadlines</name>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ladder</name>
    <message numerus="yes">
        <source>%n workday(s) overdue, not closed</source>
        <translation>
            <numerusform>%n workday overdue, not closed</numerusform>
            <numerusform>%n workdays overdue, not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n workday(s), not closed</source>
        <translation>
            <numerusform>Due in %n workday, not closed</numerusform>
            <numerusform>Due in %n workdays, not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percentage point(s) behind at month close</source>
        <translation>
            <numerusform>%n percentage point behind at month close</numerusform>
            <numerusform>%n percentage points behind at month close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) today.</source>
        <translation>
            <numerusform>%n task today.</numerusform>
            <numerusform>%n tasks today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) within the next %1 workdays.</source>
        <translation>
            <numerusform>%n task within the next %1 workdays.</numerusform>
            <numerusform>%n tasks within the next %1 workdays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ledger_rules</name>
    <message numerus="yes">
        <source>Yellow with %n workday(s) or less to go; with a start and reports, in the last fifth of the task if that is shorter.</source>
        <translation>
            <numerusform>Yellow with %n workday or less to go; with a start and reports, in the last fifth of the task if that is shorter.</numerusform>
            <numerusform>Yellow with %n workdays or less to go; with a start and reports, in the last fifth of the task if that is shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority projects and priority work are yellow with %n workday(s) or less to go.</source>
        <translation>
            <numerusform>Priority projects and priority work are yellow with %n workday or less to go.</numerusform>
            <numerusform>Priority projects and priority work are yellow with %n workdays or less to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yellow from %n percentage point(s) behind schedule.</source>
        <translation>
            <numerusform>Yellow from %n percentage point behind schedule.</numerusform>
            <numerusform>Yellow from %n percentage points behind schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Red from more than %n percentage point(s) behind schedule.</source>
        <translation>
            <numerusform>Red from more than %n percentage point behind schedule.</numerusform>
            <numerusform>Red from more than %n percentage points behind schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) now.</source>
        <translation>
            <numerusform>%n task now.</numerusform>
            <numerusform>%n tasks now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where reports are due again and again (每月5日前), yellow when one is more than %n workday(s) late.</source>
        <translation>
            <numerusform>Where reports are due again and again (每月5日前), yellow when one is more than %n workday late.</numerusform>
            <numerusform>Where reports are due again and again (每月5日前), yellow when one is more than %n workdays late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::lights</name>
    <message numerus="yes">
        <source>Closed late by %n day(s)</source>
        <translation>
            <numerusform>Closed late by %n day</numerusform>
            <numerusform>Closed late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed late by %n workday(s)</source>
        <translation>
            <numerusform>Closed late by %n workday</numerusform>
            <numerusform>Closed late by %n workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) overdue</source>
        <translation>
            <numerusform>%n workday overdue</numerusform>
            <numerusform>%n workdays overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) left</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n day(s))</source>
        <translation>
            <numerusform>(%n day)</numerusform>
            <numerusform>(%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n workday</numerusform>
            <numerusform>%n workdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::schedule</name>
    <message numerus="yes">
        <source>The deadline has passed; %n workday(s) of work are left.</source>
        <translation>
            <numerusform>The deadline has passed; %n workday of work is left.</numerusform>
            <numerusform>The deadline has passed; %n workdays of work are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work left takes %1 workdays, up to %2 there are %3: %n workday(s) short.</source>
        <extracomment>%1, %3: numbers of workdays; %2: a day</extracomment>
        <translation>
            <numerusform>The work left takes %1 workdays, up to %2 there are %3: %n workday short.</numerusform>
            <numerusform>The work left takes %1 workdays, up to %2 there are %3: %n workdays short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” must be done by %2: %n workday(s) short.</source>
        <extracomment>%1: a measure, %2: a day</extracomment>
        <translation>
            <numerusform>“%1” must be done by %2: %n workday short.</numerusform>
            <numerusform>“%1” must be done by %2: %n workdays short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” must be done by %2: %n workday(s) to spare.</source>
        <translation>
            <numerusform>“%1” must be done by %2: %n workday to spare.</numerusform>
            <numerusform>“%1” must be done by %2: %n workdays to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was due to start on %2, %n workday(s) ago.</source>
        <extracomment>%1: a measure, %2: a day</extracomment>
        <translation>
            <numerusform>“%1” was due to start on %2, %n workday ago.</numerusform>
            <numerusform>“%1” was due to start on %2, %n workdays ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” must start by %2, or the deadline is missed: %n workday(s) to spare.</source>
        <translation>
            <numerusform>“%1” must start by %2, or the deadline is missed: %n workday to spare.</numerusform>
            <numerusform>“%1” must start by %2, or the deadline is missed: %n workdays to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” must start by %2, or the node “%3” is missed: %n workday(s) to spare.</source>
        <translation>
            <numerusform>“%1” must start by %2, or the node “%3” is missed: %n workday to spare.</numerusform>
            <numerusform>“%1” must start by %2, or the node “%3” is missed: %n workdays to spare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AlertHead</name>
    <message numerus="yes">
        <source>%n overdue or far behind</source>
        <translation>
            <numerusform>%n overdue or far behind</numerusform>
            <numerusform>%n overdue or far behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s)</source>
        <translation>
            <numerusform>in %n unit</numerusform>
            <numerusform>in %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon or behind</source>
        <translation>
            <numerusform>%n due soon or behind</numerusform>
            <numerusform>%n due soon or behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminders of %n task(s) are put off</source>
        <translation>
            <numerusform>The reminders of %n task are put off</numerusform>
            <numerusform>The reminders of %n tasks are put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message numerus="yes">
        <source>%n alert(s), the most overdue first</source>
        <translation>
            <numerusform>%n alert, the most overdue first</numerusform>
            <numerusform>%n alerts, the most overdue first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The next due date: %2 (%n task(s)).</source>
        <extracomment>%1 is the sentence before, %2 a day</extracomment>
        <translation>
            <numerusform>%1 The next due date: %2 (%n task).</numerusform>
            <numerusform>%1 The next due date: %2 (%n tasks).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) today</source>
        <translation>
            <numerusform>%n reminder today</numerusform>
            <numerusform>%n reminders today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarDrag</name>
    <message numerus="yes">
        <source>%n workday(s) later</source>
        <translation>
            <numerusform>%n workday later</numerusform>
            <numerusform>%n workdays later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) earlier</source>
        <translation>
            <numerusform>%n workday earlier</numerusform>
            <numerusform>%n workdays earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n day(s) will be as the notice says again.</source>
        <translation>
            <numerusform>%n day will be as the notice says again.</numerusform>
            <numerusform>%n days will be as the notice says again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n workday(s)</source>
        <translation>
            <numerusform>%1 · %n workday</numerusform>
            <numerusform>%1 · %n workdays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnFilterPopup</name>
    <message numerus="yes">
        <source>%n more values: search for them.</source>
        <translation>
            <numerusform>%n more value: search for it.</numerusform>
            <numerusform>%n more values: search for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Days</name>
    <message numerus="yes">
        <source>%n day(s) changed here</source>
        <translation>
            <numerusform>%n day changed here</numerusform>
            <numerusform>%n days changed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message numerus="yes">
        <source>Let go to import %n tables at once</source>
        <translation>
            <numerusform>Let go to import %n table</numerusform>
            <numerusform>Let go to import %n tables at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportForm</name>
    <message numerus="yes">
        <source>Everything: %n entries</source>
        <translation>
            <numerusform>Everything: %n entry</numerusform>
            <numerusform>Everything: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything: %n tasks</source>
        <translation>
            <numerusform>Everything: %n task</numerusform>
            <numerusform>Everything: %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeadingNotes</name>
    <message numerus="yes">
        <source>%n, all understood</source>
        <translation>
            <numerusform>%n, understood</numerusform>
            <numerusform>%n, all understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, %1 doubtful</source>
        <translation>
            <numerusform>%n, %1 doubtful</numerusform>
            <numerusform>%n, %1 doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HitWalk</name>
    <message numerus="yes">
        <source>%n cells have it; F3 goes from one to the next.</source>
        <translation>
            <numerusform>%n cell has it; F3 goes there.</numerusform>
            <numerusform>%n cells have it; F3 goes from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HolidayImport</name>
    <message numerus="yes">
        <source>%n day(s) of %1 change; workdays of the year: %2, now %3.</source>
        <translation>
            <numerusform>%n day of %1 changes; workdays of the year: %2, now %3.</numerusform>
            <numerusform>%n days of %1 change; workdays of the year: %2, now %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportMove</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of them</source>
        <translation>
            <numerusform>All %n of them</numerusform>
            <numerusform>All %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LedgerChooser</name>
    <message numerus="yes">
        <source>%n ledgers</source>
        <translation>
            <numerusform>%n ledger</numerusform>
            <numerusform>%n ledgers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LedgerCommands</name>
    <message numerus="yes">
        <source>Delete %n tasks with everything entered for them?</source>
        <translation>
            <numerusform>Delete %n task with everything entered for it?</numerusform>
            <numerusform>Delete %n tasks with everything entered for them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear who is responsible for %n task(s)?</source>
        <translation>
            <numerusform>Clear who is responsible for %n task?</numerusform>
            <numerusform>Clear who is responsible for %n tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(ies)?</source>
        <translation>
            <numerusform>Delete %n entry?</numerusform>
            <numerusform>Delete %n entries?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LedgerPage</name>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, not filtered</source>
        <translation>
            <numerusform>%n row, not filtered</numerusform>
            <numerusform>%n rows, not filtered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n tasks listed</source>
        <translation>
            <numerusform>, %n task listed</numerusform>
            <numerusform>, %n tasks listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected, sum %1, average %2</source>
        <translation>
            <numerusform>%n cell selected, sum %1, average %2</numerusform>
            <numerusform>%n cells selected, sum %1, average %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) of this view are about columns this list does not have.</source>
        <translation>
            <numerusform>%n filter of this view is about a column this list does not have.</numerusform>
            <numerusform>%n filters of this view are about columns this list does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) moved.</source>
        <translation>
            <numerusform>%n task moved.</numerusform>
            <numerusform>%n tasks moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not filtered</source>
        <translation>
            <numerusform>%n entry, not filtered</numerusform>
            <numerusform>%n entries, not filtered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LedgerStrip</name>
    <message numerus="yes">
        <source>%n entries in all</source>
        <translation>
            <numerusform>%n entry in all</numerusform>
            <numerusform>%n entries in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in all</source>
        <translation>
            <numerusform>%n task in all</numerusform>
            <numerusform>%n tasks in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message numerus="yes">
        <source>In %n chapter(s)</source>
        <translation>
            <numerusform>In %n chapter</numerusform>
            <numerusform>In %n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MappingPage</name>
    <message numerus="yes">
        <source>%n row(s) below the header.</source>
        <translation>
            <numerusform>%n row below the header.</numerusform>
            <numerusform>%n rows below the header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are kept as they are.</source>
        <translation>
            <numerusform>%n column is kept as it is.</numerusform>
            <numerusform>%n columns are kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MappingPanel</name>
    <message numerus="yes">
        <source>%n merged cell(s)</source>
        <translation>
            <numerusform>%n merged cell</numerusform>
            <numerusform>%n merged cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewPage</name>
    <message numerus="yes">
        <source>%n question(s) for you to decide.</source>
        <translation>
            <numerusform>%n question for you to decide.</numerusform>
            <numerusform>%n questions for you to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s)</source>
        <translation>
            <numerusform>Import %n task</numerusform>
            <numerusform>Import %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <extracomment>%1: name of a sheet or file</extracomment>
        <translation>
            <numerusform>%1 (%n question)</numerusform>
            <numerusform>%1 (%n questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuestionPanel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n more is not shown here.</numerusform>
            <numerusform>%n more are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this table</source>
        <translation>
            <numerusform>%n question about this table</numerusform>
            <numerusform>%n questions about this table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RangeEditing</name>
    <message numerus="yes">
        <source>%n text(s) cannot be written. Write the others?</source>
        <translation>
            <numerusform>%n text cannot be written. Write the others?</numerusform>
            <numerusform>%n texts cannot be written. Write the others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts go beyond the table: add %n entry(ies)?</source>
        <translation>
            <numerusform>The texts go beyond the table: add %n entry?</numerusform>
            <numerusform>The texts go beyond the table: add %n entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts go beyond the table: add %n task(s)?</source>
        <translation>
            <numerusform>The texts go beyond the table: add %n task?</numerusform>
            <numerusform>The texts go beyond the table: add %n tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written.</source>
        <translation>
            <numerusform>%n cell written.</numerusform>
            <numerusform>%n cells written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written; the first row named the columns and was left out.</source>
        <translation>
            <numerusform>%n cell written; the first row named the columns and was left out.</numerusform>
            <numerusform>%n cells written; the first row named the columns and was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentFileDelegate</name>
    <message numerus="yes">
        <source>%n</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecoveryDesk</name>
    <message numerus="yes">
        <source>%n task(s) put back</source>
        <translation>
            <numerusform>%n task put back</numerusform>
            <numerusform>%n tasks put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReminderDesk</name>
    <message numerus="yes">
        <source>The reminder of %n task(s) is copied, but not recorded: the file cannot be changed now.</source>
        <translation>
            <numerusform>The reminder of %n task is copied, but not recorded: the file cannot be changed now.</numerusform>
            <numerusform>The reminder of %n tasks is copied, but not recorded: the file cannot be changed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder of %n task(s) is copied and recorded: paste it into a message.</source>
        <translation>
            <numerusform>The reminder of %n task is copied and recorded: paste it into a message.</numerusform>
            <numerusform>The reminder of %n tasks is copied and recorded: paste it into a message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReminderText</name>
    <message numerus="yes">
        <source>%n task(s) newly overdue (%1)</source>
        <extracomment>%1 names units with their counts: Welfare 2, Elderly 1</extracomment>
        <translation>
            <numerusform>%n task newly overdue (%1)</numerusform>
            <numerusform>%n tasks newly overdue (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due within the next %1 workdays</source>
        <extracomment>%1 is a number of workdays</extracomment>
        <translation>
            <numerusform>%n task due within the next %1 workdays</numerusform>
            <numerusform>%n tasks due within the next %1 workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on the list of reminders</source>
        <translation>
            <numerusform>%n task on the list of reminders</numerusform>
            <numerusform>%n tasks on the list of reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplaceDesk</name>
    <message numerus="yes">
        <source>Replace “%1” in %n cell(s)</source>
        <translation>
            <numerusform>Replace “%1” in %n cell</numerusform>
            <numerusform>Replace “%1” in %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReturnDesk</name>
    <message numerus="yes">
        <source>Reading %n sheet(s)</source>
        <translation>
            <numerusform>Reading %n sheet</numerusform>
            <numerusform>Reading %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) have not sent one yet.</source>
        <translation>
            <numerusform>%n section has not sent one yet.</numerusform>
            <numerusform>%n sections have not sent one yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowsForm</name>
    <message numerus="yes">
        <source>Edit %n row(s)</source>
        <translation>
            <numerusform>Edit %n row</numerusform>
            <numerusform>Edit %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionSending</name>
    <message numerus="yes">
        <source>All %n sections</source>
        <translation>
            <numerusform>The only section (%n)</numerusform>
            <numerusform>All %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n of these files already. Replace them?</source>
        <translation>
            <numerusform>The folder has %n of these files already. Replace it?</numerusform>
            <numerusform>The folder has %n of these files already. Replace them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s) in %1</source>
        <translation>
            <numerusform>Written: %n file in %1</numerusform>
            <numerusform>Written: %n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnoozeForm</name>
    <message numerus="yes">
        <source>Put off the reminders of %n task(s)</source>
        <translation>
            <numerusform>Put off the reminders of %n task</numerusform>
            <numerusform>Put off the reminders of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableImport</name>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TaskCardPanel</name>
    <message numerus="yes">
        <source>planned %1%, %n points behind</source>
        <translation>
            <numerusform>planned %1%, %n point behind</numerusform>
            <numerusform>planned %1%, %n points behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1 done</source>
        <translation>
            <numerusform>%n entry, %1 done</numerusform>
            <numerusform>%n entries, %1 done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reports…</source>
        <translation>
            <numerusform>%n report…</numerusform>
            <numerusform>All %n reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message numerus="yes">
        <source>%n tasks in all</source>
        <translation>
            <numerusform>%n task in all</numerusform>
            <numerusform>%n tasks in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearDesk</name>
    <message numerus="yes">
        <source>Take all %n along</source>
        <translation>
            <numerusform>Take all %n along</numerusform>
            <numerusform>Take all %n along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make “%1” with %n task(s)?</source>
        <translation>
            <numerusform>Make “%1” with %n task?</numerusform>
            <numerusform>Make “%1” with %n tasks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearForm</name>
    <message numerus="yes">
        <source>Years written in deadlines move by %n year(s).</source>
        <translation>
            <numerusform>Years written in deadlines move by %n year.</numerusform>
            <numerusform>Years written in deadlines move by %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::YearView</name>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n workday</numerusform>
            <numerusform>%n workdays</numerusform>
        </translation>
    </message>
</context>
</TS>
