-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many workdays a report may be late whose deadline comes again and again.

ALTER TABLE ledger ADD COLUMN report_grace_workdays INTEGER NOT NULL DEFAULT 2;
