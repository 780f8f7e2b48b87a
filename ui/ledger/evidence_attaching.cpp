// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/evidence_attaching.h"

#include "core/import/given_file_reader.h"
#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/edits/form_writer.h"
#include "ui/prompts/prompts.h"

namespace ui {

namespace {

const QString kFilesGiven = QStringLiteral("files");

} // namespace

EvidenceAttaching::EvidenceAttaching(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void EvidenceAttaching::ask(core::Id task)
{
    const core::TaskBundle *texts = m_context.model.bundle(task);
    if (!texts) {
        Q_EMIT failed({core::ErrorKind::NotFound, {}, {}, {}});
        return;
    }
    Form form;
    //: %1: the name of the task
    form.title = tr("Attach evidence: %1").arg(texts->task.displayName());
    form.remark = tr("The files are copied into the ledger file; the originals may go.");
    form.verb = tr("Attach");
    form.fields = {{kFilesGiven, tr("Files of evidence"), FormFieldKind::Files, {}, {}}};
    form.check = [](const FormValues &values) {
        FormNotes notes;
        if (pathsOf(values.value(kFilesGiven)).isEmpty())
            notes.faults.insert(kFilesGiven, tr("Choose at least one file."));
        return notes;
    };
    form.submit = [this, task](const FormValues &values, const FormAnswer &done) {
        readAndWrite(task, pathsOf(values.value(kFilesGiven)), done);
    };
    m_context.prompts.fillIn(form);
}

void EvidenceAttaching::readAndWrite(core::Id task,
                                     const QStringList &paths,
                                     const FormAnswer &done)
{
    using Files = core::Result<QList<core::GivenFile>>;
    const auto files = m_background.run<Files>([paths] { return core::readGivenFiles(paths); });
    core::whenReady(files, this, [this, task, done](const Files &read) {
        if (read)
            writeForForm(m_context.model.evidenceChange(task, *read), m_context.editor, this, done);
        else
            done(core::errorText(read.error()));
    });
}

} // namespace ui
