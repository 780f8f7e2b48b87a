-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A migration that fails in the middle.
CREATE TABLE last (id {id} PRIMARY KEY);
CREATE TABLE last (id {id} PRIMARY KEY);
