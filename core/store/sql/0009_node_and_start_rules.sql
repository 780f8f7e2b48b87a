-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The light of a task with an overdue node, and before its start.

ALTER TABLE ledger ADD COLUMN node_rule TEXT NOT NULL DEFAULT 'yellow';
ALTER TABLE ledger ADD COLUMN start_rule TEXT NOT NULL DEFAULT 'grey';
