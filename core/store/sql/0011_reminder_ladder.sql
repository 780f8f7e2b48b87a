-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Steps of the reminder ladder that a ledger has switched off, and reminders put off.
ALTER TABLE ledger ADD COLUMN silent_steps TEXT NOT NULL DEFAULT '';

CREATE TABLE snooze (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    snooze_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL
);

CREATE INDEX snooze_task ON snooze (task, snooze_date);
