// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/sample_desk.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/main_window/file_desk.h"
#include "ui/prompts/prompts.h"

#include <QStandardPaths>

#include <utility>

namespace ui {

SampleDesk::SampleDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    if (m_context.folder.isEmpty())
        m_context.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    connect(&context.desk, &FileDesk::opened, this, &SampleDesk::noteOpened);
    connect(&context.desk, &FileDesk::closed, this, [this] { m_current.reset(); });
    connect(&context.desk, &FileDesk::failed, this, [this] { m_waiting.reset(); });
}

void SampleDesk::open(const Sample &sample)
{
    using Copy = core::Result<SampleCopy>;
    const core::StoreContext context {m_context.clock, m_context.ids, m_context.actor};
    core::whenReady(
        m_background.run<Copy>(
            [sample, folder = m_context.folder, context, calendar = m_context.calendar] {
                return copySample(sample, folder, context, calendar);
            }),
        this,
        [this](const Copy &copy) {
            if (!copy)
                return m_context.prompts.tell({core::errorText(copy.error()), {}, {}});
            m_waiting = *copy;
            m_context.desk.open(copy->path);
        });
}

void SampleDesk::noteOpened()
{
    m_current = std::exchange(m_waiting, std::nullopt);
    if (m_current && m_current->path != m_context.desk.path())
        m_current.reset();
    if (m_current)
        Q_EMIT opened(m_current->asOf);
}

} // namespace ui
