// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/phrase_rules.h"

#include <QList>

namespace core {

/// A match and where it stands in the normalised phrase.
struct PlacedMatch : PhraseMatch
{
    qsizetype start = 0;
    qsizetype end = 0; ///< after its last character
};

/// All parts of a phrase that say something about time, in their order; a part that names no year
/// is read in that of the part before.
/// @param text normalised.
/// @param basis its date must be valid.
[[nodiscard]] QList<PlacedMatch>
readParts(QStringView text, PhraseBasis basis, const WorkCalendar &calendar);

} // namespace core
