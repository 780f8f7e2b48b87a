// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/export_format.h"
#include "ui/drawing/page_source.h"
#include "ui/style/background.h"
#include "ui/style/running_job.h"

#include <QObject>

namespace ui {

class Prompts;

/// Where documents go: to a printer, into a PDF, into pictures or into tables. Asks where to,
/// writes without holding up the window, and tells what went wrong.
class PaperOutput final : public QObject
{
    Q_OBJECT

public:
    using Document = std::shared_ptr<const PageSource>;
    using TableWork = std::function<core::Result<QByteArray>(core::Job &job)>;
    using TableTarget = std::function<void(const QString &path, core::ExportFormat format)>;

    /// @param prompts must outlive this object.
    explicit PaperOutput(Prompts &prompts, QObject *parent = nullptr);

    void print(const Document &document);
    void savePdf(const Document &document);
    void savePictures(const Document &document);
    void saveTable(const Document &document);

    /// Asks where a table goes and, by the kind of file, in which format.
    void chooseTable(const QString &name, const TableTarget &chosen);

    /// Something that will be written to @p path is being worked on: until fail(), or until what
    /// writeTable() writes is written.
    [[nodiscard]] SharedJob begin(const QString &path);

    /// Writes what @p work makes to @p path, off the window's thread, and reports it.
    /// @param job from begin(path).
    void writeTable(const QString &path, const SharedJob &job, const TableWork &work);

    /// The job is over; tells why, unless the user stopped it.
    void fail(const SharedJob &job, const core::Error &error);

    /// Tells why a document could not be made.
    void tell(const core::Error &error);

    /// Whether a file is being made or written.
    [[nodiscard]] bool isBusy() const { return m_files > 0; }

Q_SIGNALS:
    void busyChanged();

    /// A file is being made.
    void started(const ui::RunningJob &job);

    /// What was done, for the status bar.
    void reported(const QString &text);

private:
    using Work = std::function<core::Result<void>(core::Job &job)>;

    void write(const QString &path, const SharedJob &job, const Work &work);
    void end(const SharedJob &job);

    Prompts &m_prompts;
    int m_files = 0; ///< being made or written
    Background m_background;
};

} // namespace ui
