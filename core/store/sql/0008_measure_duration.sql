-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many workdays a measure takes, as written, and when it was started.

ALTER TABLE measure ADD COLUMN duration TEXT NOT NULL DEFAULT '';
ALTER TABLE measure ADD COLUMN started_on TEXT;
