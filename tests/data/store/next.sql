-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A second version of the schema, for tests of migrating.
ALTER TABLE change ADD COLUMN mood TEXT;
CREATE TABLE later (
    id {id} PRIMARY KEY,
    name TEXT NOT NULL
);
