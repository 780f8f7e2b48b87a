// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/file_purposes.h"

#include "ui/prompts/table_suffixes.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileDialogs)
};

QString tablePatterns()
{
    return QStringLiteral("*.") + tableSuffixes().join(QStringLiteral(" *."));
}

} // namespace

QString titleOf(FilePurpose purpose)
{
    switch (purpose) {
    case FilePurpose::OpenLedger: return FileDialogs::tr("Open ledger file");
    case FilePurpose::NewLedger: return FileDialogs::tr("Save new ledger file as");
    case FilePurpose::ImportTable: return FileDialogs::tr("Choose table to import");
    case FilePurpose::SavePdf: return FileDialogs::tr("Export PDF");
    case FilePurpose::BackupCopy: return FileDialogs::tr("Save backup as");
    }
    Q_UNREACHABLE();
}

QStringList filtersOf(FilePurpose purpose)
{
    switch (purpose) {
    case FilePurpose::OpenLedger:
    case FilePurpose::NewLedger:
    case FilePurpose::BackupCopy: return {FileDialogs::tr("Ledger files (*.duban)")};
    case FilePurpose::ImportTable: return {FileDialogs::tr("Tables (%1)").arg(tablePatterns())};
    case FilePurpose::SavePdf: return {FileDialogs::tr("PDF files (*.pdf)")};
    }
    Q_UNREACHABLE();
}

QString suffixOf(FilePurpose purpose)
{
    return purpose == FilePurpose::SavePdf ? QStringLiteral("pdf") : QStringLiteral("duban");
}

} // namespace ui
