-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What leaders said on a task, and the files kept as evidence. The bytes lie apart, once for all
-- attachments that hold the same ones; they are no records, so the log names but does not hold them.

CREATE TABLE comment (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    comment_date TEXT NOT NULL,
    said_by TEXT NOT NULL,
    text TEXT NOT NULL,
    typed_by TEXT NOT NULL
);

CREATE INDEX comment_task ON comment (task, comment_date);

CREATE TABLE content (
    hash TEXT PRIMARY KEY,
    bytes {blob} NOT NULL
);

CREATE TABLE attachment (
    id {id} PRIMARY KEY,
    task {id} NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    event {id} REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    content TEXT NOT NULL REFERENCES content (hash) DEFERRABLE INITIALLY DEFERRED,
    size INTEGER NOT NULL,
    added_on TEXT NOT NULL,
    added_by TEXT NOT NULL
);

CREATE INDEX attachment_task ON attachment (task);
CREATE INDEX attachment_event ON attachment (event);
CREATE INDEX attachment_content ON attachment (content);
