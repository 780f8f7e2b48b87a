-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finds what the log says of a record, and what was removed, without reading all of it: an import that updates ten
-- thousand tasks asks who wrote each of them.

CREATE INDEX change_record_about ON change_record (record);
CREATE INDEX change_record_removed ON change_record (record) WHERE after IS NULL;
