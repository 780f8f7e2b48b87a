// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/paste_desk.h"

#include "core/import/pasted_table.h"
#include "ui/actions/actions.h"
#include "ui/main_window/dropped_files.h"
#include "ui/main_window/file_actions.h"
#include "ui/main_window/table_import.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QWidget>

namespace ui {

PasteDesk::PasteDesk(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_key(new QShortcut(QKeySequence::Paste, &context.window))
{
    m_key->setEnabled(false);
    connect(m_key, &QShortcut::activated, this, &PasteDesk::paste);
    connect(m_context.actions.action(ActionId::ImportPasted),
            &QAction::triggered,
            this,
            &PasteDesk::paste);
}

void PasteDesk::setKeyEnabled(bool isEnabled)
{
    m_key->setEnabled(isEnabled);
}

void PasteDesk::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

void PasteDesk::take(const QMimeData &data)
{
    if (const auto files = droppedFiles(data))
        return m_context.files.take(*files);
    const QDateTime now = m_context.clock.now().toLocalTime();
    const QString name = tr("Clipboard %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    m_context.import.importPasted({name, data.html(), data.text()});
}

} // namespace ui
