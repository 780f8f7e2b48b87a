// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/unsupported_text.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace core {

namespace {

struct Advice
{
    QLatin1String format;
    const char *pattern = nullptr;
};

constexpr const char *kOldTable = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is a table of an Excel older than version 5. Open it in Excel or WPS, save it as .xlsx "
    "and import that file.");
constexpr const char *kOldDocument = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is an old Word or WPS document (doc, wps). Open it in Word or WPS, save it as .docx and "
    "import that file.");
constexpr const char *kDocument = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” cannot be read (%2). Open it in Word or WPS, save it as .docx and import that file.");
constexpr const char *kPdf = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is a PDF, and no table can be read from it for certain. Ask for the Word or Excel file "
    "it was made from, or convert it to .docx or .xlsx, and import that.");
constexpr const char *kPicture = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is a picture. Ask for the table it shows as .xlsx or .docx and import that file.");
constexpr const char *kArchive = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is an archive (%2). Unpack it and import the tables in it one after another.");

constexpr const char *kOwnExport = QT_TRANSLATE_NOOP(
    "core::errors",
    "“%1” is an export of Duban for other programs and is not read back. Open the .duban file it "
    "came from, or export the ledger as .xlsx and import that.");

constexpr auto kLedgerAmongFiles
    = QT_TRANSLATE_NOOP("core::errors", "“%1” is a ledger of its own: import it without others.");

constexpr Advice kAdvice[] = {
    {QLatin1String("duban"), kOwnExport},
    {QLatin1String("ledger"), kLedgerAmongFiles},
    {QLatin1String("xls"), kOldTable},
    {QLatin1String("doc"), kOldDocument},
    {QLatin1String("odt"), kDocument},
    {QLatin1String("rtf"), kDocument},
    {QLatin1String("pdf"), kPdf},
    {QLatin1String("png"), kPicture},
    {QLatin1String("jpeg"), kPicture},
    {QLatin1String("zip"), kArchive},
    {QLatin1String("rar"), kArchive},
    {QLatin1String("7z"), kArchive},
    {QLatin1String("gzip"), kArchive},
};

} // namespace

const char *unsupportedPattern(const QString &format)
{
    const auto *const found
        = std::find_if(std::cbegin(kAdvice), std::cend(kAdvice), [&format](const Advice &advice) {
              return advice.format == format;
          });
    return found == std::cend(kAdvice) ? nullptr : found->pattern;
}

} // namespace core
