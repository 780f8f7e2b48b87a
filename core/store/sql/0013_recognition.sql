-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How an outcome was commended or spread: 表彰推广.

ALTER TABLE outcome ADD COLUMN recognition TEXT NOT NULL DEFAULT '';
