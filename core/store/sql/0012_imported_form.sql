-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the sheets of a ledger and the rows of its tasks looked where they came from.

ALTER TABLE ledger ADD COLUMN form TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN form TEXT NOT NULL DEFAULT '';
