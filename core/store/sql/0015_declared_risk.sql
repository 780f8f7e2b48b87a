-- SPDX-FileCopyrightText: 2026 The Duban developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The light of a task whose lead unit says that its deadline will not be kept.

ALTER TABLE ledger ADD COLUMN risk_rule TEXT NOT NULL DEFAULT 'red';

-- The few steps whose reason facts() reads.
CREATE INDEX event_risk ON event (kind) WHERE kind = 'risk_declared';
