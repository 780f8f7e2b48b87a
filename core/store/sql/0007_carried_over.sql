-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The task of an earlier ledger that a task goes on with.

ALTER TABLE event ADD COLUMN carried_from {id} REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX event_carried_from ON event (carried_from);
