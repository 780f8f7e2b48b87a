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
    case FilePurpose::SavePicture: return FileDialogs::tr("Export picture");
    case FilePurpose::ExportTable: return FileDialogs::tr("Export table");
    case FilePurpose::BackupCopy: return FileDialogs::tr("Save backup as");
    case FilePurpose::ImportHolidays: return FileDialogs::tr("Choose list of holidays to import");
    case FilePurpose::Evidence: return FileDialogs::tr("Choose files of evidence");
    case FilePurpose::SectionFolder: return FileDialogs::tr("Choose folder for the sheets");
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
    case FilePurpose::SavePicture: return {FileDialogs::tr("Pictures (*.png)")};
    case FilePurpose::ExportTable:
        return {FileDialogs::tr("Excel files (*.xlsx)"),
                FileDialogs::tr("Word documents (*.docx)"),
                FileDialogs::tr("Delimited text (*.csv)"),
                FileDialogs::tr("Data for other programs (*.json)")};
    case FilePurpose::ImportHolidays: return {FileDialogs::tr("Lists of holidays (*.json *.txt)")};
    case FilePurpose::Evidence: return {FileDialogs::tr("All files (*)")};
    case FilePurpose::SectionFolder: return {};
    }
    Q_UNREACHABLE();
}

QString suffixOf(FilePurpose purpose)
{
    switch (purpose) {
    case FilePurpose::SavePdf: return QStringLiteral("pdf");
    case FilePurpose::SavePicture: return QStringLiteral("png");
    case FilePurpose::ExportTable: return QStringLiteral("xlsx");
    default: return QStringLiteral("duban");
    }
}

} // namespace ui
