// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_output.h"

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
