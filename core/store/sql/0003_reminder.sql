-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was reminded of which task, when and in which words.
CREATE TABLE reminder (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    reminder_date TEXT NOT NULL,
    made_by TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE INDEX reminder_task ON reminder (task, reminder_date);
