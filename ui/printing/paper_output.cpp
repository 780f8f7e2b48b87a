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
    m_prompts.choosePrinter(*document, [this, document](QPrinter &printer) {
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
            write(path, begin(path), [document, path](core::Job &job) {
                return writePdf(*document, path, &job);
            });
        });
}

void PaperOutput::savePictures(const Document &document)
{
    m_prompts.chooseFileToSave(
        FilePurpose::SavePicture, document->fileName(), [this, document](const QString &path) {
            write(path, begin(path), [document, path](core::Job &job) -> core::Result<void> {
                const auto written = writePictures(*document, path, kDotsPerInch, &job);
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
                    writeTable(path, begin(path), [document, format](core::Job &job) {
                        return document->table(format, job);
                    });
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
                    ".docx, .csv or .json.")
                     .arg(QFileInfo(path).fileName()),
                 {},
                 {}});
        });
}

SharedJob PaperOutput::begin(const QString &path)
{
    ++m_files;
    Q_EMIT busyChanged();
    auto job = std::make_shared<core::Job>();
    Q_EMIT started({tr("Writing %1").arg(QFileInfo(path).fileName()), job});
    return job;
}

void PaperOutput::writeTable(const QString &path, const SharedJob &job, const TableWork &work)
{
    write(path, job, [path, work](core::Job &running) -> core::Result<void> {
        const core::Result<QByteArray> bytes = work(running);
        if (!bytes)
            return core::fail(bytes.error());
        if (running.isCancelled())
            return core::fail(core::ErrorKind::Cancelled);
        return core::writeWholeFile(path, *bytes);
    });
}

void PaperOutput::write(const QString &path, const SharedJob &job, const Work &work)
{
    core::whenReady(m_background.run<core::Result<void>>([job, work] { return work(*job); }),
                    this,
                    [this, path, job](const core::Result<void> &written) {
                        if (!written)
                            return fail(job, written.error());
                        end(job);
                        Q_EMIT reported(tr("Written: %1").arg(QFileInfo(path).fileName()));
                    });
}

void PaperOutput::fail(const SharedJob &job, const core::Error &error)
{
    end(job);
    if (error.kind == core::ErrorKind::Cancelled)
        Q_EMIT reported(tr("Stopped: nothing was written."));
    else
        tell(error);
}

void PaperOutput::end(const SharedJob &job)
{
    job->finish();
    --m_files;
    Q_EMIT busyChanged();
}

void PaperOutput::tell(const core::Error &error)
{
    m_prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui
