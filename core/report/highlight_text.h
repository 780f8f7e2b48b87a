// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// So many things a highlight names; of the others it says how many there are. The tables before it
/// list them all, and at the meeting nobody listens to a longer sentence.
constexpr int kNamedThings = 5;

/// A name as it stands within a sentence: in one line, without the full stop that it may end with.
[[nodiscard]] QString inSentence(const QString &name);

/// A thing and what is to be known of it: 低保对象第三批复核（社会救助科，张某，9月10日）. What is
/// empty is left out.
[[nodiscard]] QString namedThing(const QString &name, QStringList details);

/// How many things there are and which: 7项：甲；乙；丙；丁；戊；另有2项。 Empty without things.
[[nodiscard]] QString listedThings(const QStringList &things);

} // namespace core
