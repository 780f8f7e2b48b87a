-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of every table are fieldsOf(kind), in their order. Each statement ends with a semicolon
-- at the end of a line. References are checked at commit, so that a set may come in any order.

CREATE TABLE ledger (
    id {id} PRIMARY KEY,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    source_title TEXT NOT NULL,
    source_number TEXT NOT NULL,
    source_date TEXT,
    columns TEXT NOT NULL,
    is_closed INTEGER NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE unit (
    id {id} PRIMARY KEY,
    parent {id} REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE person (
    id {id} PRIMARY KEY,
    unit {id} REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE task (
    id {id} PRIMARY KEY,
    ledger {id} NOT NULL REFERENCES ledger (id) DEFERRABLE INITIALLY DEFERRED,
    parent {id} REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    lever TEXT NOT NULL,
    target_sought TEXT NOT NULL,
    target_delivered TEXT NOT NULL,
    problem TEXT NOT NULL,
    acceptance TEXT NOT NULL,
    task_class TEXT NOT NULL,
    modality TEXT NOT NULL,
    unit {id} REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    start_date TEXT,
    note TEXT NOT NULL
);

CREATE TABLE responsibility (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    unit {id} REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    person {id} REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    duty TEXT NOT NULL,
    from_date TEXT,
    to_date TEXT
);

CREATE TABLE measure (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    problem TEXT NOT NULL,
    root_cause TEXT NOT NULL,
    owner TEXT NOT NULL,
    planned_start TEXT,
    phrase TEXT NOT NULL,
    planned_end TEXT,
    done_on TEXT,
    situation TEXT NOT NULL,
    coordination TEXT NOT NULL
);

CREATE TABLE deadline (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    phrase TEXT NOT NULL,
    basis TEXT,
    range_start TEXT,
    range_end TEXT,
    due TEXT,
    due_precision TEXT NOT NULL,
    planned_percent INTEGER,
    original_due TEXT,
    actual TEXT,
    is_final INTEGER NOT NULL
);

CREATE TABLE outcome (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    expected TEXT NOT NULL,
    indicator TEXT NOT NULL,
    indicator_unit TEXT NOT NULL,
    baseline TEXT NOT NULL,
    target TEXT NOT NULL,
    actual TEXT NOT NULL,
    as_of TEXT,
    deliverable TEXT NOT NULL,
    evidence TEXT NOT NULL
);

CREATE TABLE progress (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    report_date TEXT NOT NULL,
    percent INTEGER,
    text TEXT NOT NULL,
    typed_by TEXT NOT NULL,
    said_by TEXT NOT NULL
);

CREATE TABLE source (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sheet_row INTEGER NOT NULL
);

CREATE TABLE extra (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    header TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE event (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    event_date TEXT,
    decided_by TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE change (
    number {id} PRIMARY KEY,
    at_utc TEXT NOT NULL,
    who TEXT NOT NULL,
    machine TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    arguments TEXT NOT NULL,
    reverts {id} REFERENCES change (number),
    origin TEXT NOT NULL
);

CREATE TABLE change_record (
    change {id} NOT NULL REFERENCES change (number),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record {id} NOT NULL,
    before TEXT,
    after TEXT,
    hash {blob} NOT NULL,
    PRIMARY KEY (change, position)
);

-- What facts() reads, without touching a text.
CREATE INDEX task_facts ON task (ledger, parent, position, task_class, modality, unit, state, start_date);
CREATE INDEX deadline_facts ON deadline (task, position, due, due_precision, planned_percent, original_due, actual, is_final);
CREATE INDEX progress_facts ON progress (task, report_date, percent);
CREATE INDEX event_facts ON event (task, event_date, kind);

-- The lists of a task, and the other ends of references.
CREATE INDEX responsibility_task ON responsibility (task, position);
CREATE INDEX measure_task ON measure (task, position);
CREATE INDEX outcome_task ON outcome (task, position);
CREATE INDEX source_task ON source (task);
CREATE INDEX extra_task ON extra (task, position);
CREATE INDEX task_parent ON task (parent);
CREATE INDEX task_unit ON task (unit);
CREATE INDEX unit_parent ON unit (parent);
CREATE INDEX person_unit ON person (unit);
CREATE INDEX responsibility_unit ON responsibility (unit);
CREATE INDEX responsibility_person ON responsibility (person);
CREATE INDEX change_reverts ON change (reverts);
