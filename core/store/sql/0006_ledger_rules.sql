-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a ledger sets for its lights, its deadlines on days off and its closing numbers.

ALTER TABLE ledger ADD COLUMN warn_workdays INTEGER NOT NULL DEFAULT 5;
ALTER TABLE ledger ADD COLUMN priority_warn_workdays INTEGER NOT NULL DEFAULT 10;
ALTER TABLE ledger ADD COLUMN behind_points INTEGER NOT NULL DEFAULT 10;
ALTER TABLE ledger ADD COLUMN far_behind_points INTEGER NOT NULL DEFAULT 30;
ALTER TABLE ledger ADD COLUMN day_off_rule TEXT NOT NULL DEFAULT 'stays';
ALTER TABLE ledger ADD COLUMN closing_prefix TEXT NOT NULL DEFAULT '';
ALTER TABLE ledger ADD COLUMN closing_digits INTEGER NOT NULL DEFAULT 3;
