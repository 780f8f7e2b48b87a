// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/named_text.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// What was named and is not there, or is no file, by the first argument.
struct NamedPattern
{
    ErrorKind kind = ErrorKind::NotFound;
    QLatin1String key;
    const char *pattern = nullptr;
};

constexpr NamedPattern kNamed[] {
    {ErrorKind::NotFound,
     QLatin1String("document"),
     QT_TRANSLATE_NOOP("core::errors", "There is no document “%1”. “duban documents” lists them.")},
    {ErrorKind::NotFound,
     QLatin1String("ledger"),
     QT_TRANSLATE_NOOP("core::errors",
                       "There is no ledger “%1” in the file. “duban list FILE --what ledgers” "
                       "lists them.")},
    {ErrorKind::NotFound,
     QLatin1String("unit"),
     QT_TRANSLATE_NOOP("core::errors",
                       "There is no unit “%1” in the file. “duban list FILE --what units” lists "
                       "them.")},
    {ErrorKind::NotFound,
     QLatin1String("sheet"),
     QT_TRANSLATE_NOOP("core::errors",
                       "There is no sheet “%1” in the file. Name it as its tab says.")},
    {ErrorKind::NotFound,
     QLatin1String("column"),
     QT_TRANSLATE_NOOP("core::errors",
                       "There is no column “%1” in the table. Name it by its header or its "
                       "letter.")},
    {ErrorKind::NotFound,
     QLatin1String("paper"),
     QT_TRANSLATE_NOOP(
         "core::errors",
         "The printer has no paper of the size %1. Choose another printer, or another "
         "paper for the sheet.")},
    {ErrorKind::InputUnreadable,
     QLatin1String("folder"),
     QT_TRANSLATE_NOOP("core::errors", "“%1” is a folder. Name a file in it.")},
    {ErrorKind::InputUnreadable,
     QLatin1String("device"),
     QT_TRANSLATE_NOOP("core::errors",
                       "“%1” is a device or a pipe. Save what it gives as a file and name that.")},
    {ErrorKind::InputUnreadable,
     QLatin1String("ledger"),
     QT_TRANSLATE_NOOP("core::errors",
                       "“%1” is a ledger. Open it, and export from it what is wanted here.")},
};

} // namespace

const char *namedPattern(const Error &error)
{
    // A dangling reference names a field, and the record it was to be.
    if (error.arguments.size() != 1)
        return nullptr;
    const QString &key = error.arguments.constFirst();
    const auto *const found
        = std::find_if(std::cbegin(kNamed), std::cend(kNamed), [&](const NamedPattern &each) {
              return each.kind == error.kind && each.key == key;
          });
    return found == std::cend(kNamed) ? nullptr : found->pattern;
}

} // namespace core
