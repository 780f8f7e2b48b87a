// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/drawing/page_source.h"
#include "ui/style/background.h"

#include <QObject>

namespace ui {

class Prompts;

/// Where documents go: to a printer, into a PDF or into pictures. Asks where to, writes without
/// holding up the window, and tells what went wrong.
class PaperOutput final : public QObject
{
    Q_OBJECT

public:
    using Document = std::shared_ptr<const PageSource>;

    /// @param prompts must outlive this object.
    explicit PaperOutput(Prompts &prompts, QObject *parent = nullptr);

    void print(const Document &document);
    void savePdf(const Document &document);
    void savePictures(const Document &document);

    /// Tells why a document could not be made.
    void tell(const core::Error &error);

    /// Whether a file is being written.
    [[nodiscard]] bool isBusy() const { return m_files > 0; }

Q_SIGNALS:
    void busyChanged();

    /// What was done, for the status bar.
    void reported(const QString &text);

private:
    void write(const QString &path, std::function<core::Result<void>()> work);

    Prompts &m_prompts;
    int m_files = 0; ///< being written
    Background m_background;
};

} // namespace ui
