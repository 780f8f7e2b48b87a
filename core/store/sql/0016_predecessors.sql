-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must be done before a measure begins: ids of measures and nodes of its task, or a text as it was written.

ALTER TABLE measure ADD COLUMN predecessors TEXT NOT NULL DEFAULT '';
