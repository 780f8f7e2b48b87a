-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a lifecycle step holds: closing, stopping, reopening, moving a deadline. The defaults are
-- those of the records, so that the log of older changes still gives the same rows.

ALTER TABLE ledger ADD COLUMN closing_year INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger ADD COLUMN last_closing INTEGER NOT NULL DEFAULT 0;

ALTER TABLE event ADD COLUMN typed_on TEXT;
ALTER TABLE event ADD COLUMN state_before TEXT NOT NULL DEFAULT 'in_progress';
ALTER TABLE event ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN closing_number TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN verified_by TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN opinion TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN deadline {id} REFERENCES deadline (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE event ADD COLUMN old_phrase TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN old_due TEXT;
ALTER TABLE event ADD COLUMN new_phrase TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN new_due TEXT;
ALTER TABLE event ADD COLUMN document TEXT NOT NULL DEFAULT '';

-- What facts() reads of the steps, in the order they were taken.
DROP INDEX event_facts;
CREATE INDEX event_facts ON event (task, id, kind, event_date, state_before, deadline, old_due, new_due);
CREATE INDEX event_deadline ON event (deadline);
