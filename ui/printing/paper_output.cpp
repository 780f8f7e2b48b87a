// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_output.h"

#include "core/base/file_name.h"
#include "core/base/whole_file.h"
#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/prompts/printing.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

namespace ui {

namespace {

constexpr int kDotsPerInch = 200; ///< of pictures

} // namespace

PaperOutput::PaperOutput(Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
{
}

void PaperOutput::print(const Document &document)
{
    m_prompts.choosePrinter(
        document->title(), document->pageCount(), [this, document](QPrinter &printer) {
            const core::Result<void> printed = printDocument(*document, printer);
            if (!printed)
                return tell(printed.error());
            Q_EMIT reported(tr("Sent to the printer: %1").arg(document->title()));
        });
}

void PaperOutput::savePdf(const Document &document)
{
    m_prompts.chooseFileToSave(
        FilePurpose::SavePdf, document->fileName(), [this, document](const QString &path) {
            write(path, [document, path] { return writePdf(*document, path); });
        });
}

void PaperOutput::savePictures(const Document &document)
{
    m_prompts.chooseFileToSave(
        FilePurpose::SavePicture, document->fileName(), [this, document](const QString &path) {
            write(path, [document, path]() -> core::Result<void> {
                const auto written = writePictures(*document, path, kDotsPerInch);
                if (!written)
                    return core::fail(written.error());
                return {};
            });
        });
}

void PaperOutput::saveTable(const Document &document)
{
    chooseTable(document->fileName(),
                [this, document](const QString &path, core::ExportFormat format) {
                    writeTable(path, [document, format] { return document->table(format); });
                });
}

void PaperOutput::chooseTable(const QString &name, const TableTarget &chosen)
{
    m_prompts.chooseFileToSave(
        FilePurpose::ExportTable, core::safeFileName(name), [this, chosen](const QString &path) {
            if (const auto format = core::exportFormatOf(path))
                return chosen(path, *format);
            m_prompts.tell(
                {tr("“%1” is no kind of file that can be exported. Let its name end in .xlsx, "
                    ".csv or .json.")
                     .arg(QFileInfo(path).fileName()),
                 {},
                 {}});
        });
}

void PaperOutput::writeTable(const QString &path, std::function<core::Result<QByteArray>()> work)
{
    write(path, [path, work = std::move(work)]() -> core::Result<void> {
        const core::Result<QByteArray> bytes = work();
        if (!bytes)
            return core::fail(bytes.error());
        return core::writeWholeFile(path, *bytes);
    });
}

void PaperOutput::write(const QString &path, std::function<core::Result<void>()> work)
{
    ++m_files;
    Q_EMIT busyChanged();
    core::whenReady(m_background.run<core::Result<void>>(std::move(work)),
                    this,
                    [this, path](const core::Result<void> &written) {
                        --m_files;
                        Q_EMIT busyChanged();
                        if (!written)
                            return tell(written.error());
                        Q_EMIT reported(tr("Written: %1").arg(QFileInfo(path).fileName()));
                    });
}

void PaperOutput::tell(const core::Error &error)
{
    m_prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui
