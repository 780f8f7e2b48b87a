-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Choices that belong to the file; and the kind of unit "city", which older programs do not know.

CREATE TABLE setting (
    id {id} PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL
);
