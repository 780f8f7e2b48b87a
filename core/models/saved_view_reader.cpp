// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/saved_view_reader.h"

#include "core/models/when_ready.h"

namespace core {

SavedViewReader::SavedViewReader(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &StoreThread::changed, this, &SavedViewReader::follow);
}

void SavedViewReader::follow(const Changed &change)
{
    if (change.everything || change.records.contains(RecordKind::Setting))
        refresh();
}

void SavedViewReader::refresh()
{
    using Settings = QList<Setting>;
    auto answer
        = m_store.read<Settings>([](const RecordSource &source) { return source.settings(); });
    whenReady(answer, this, [this, number = ++m_question](const Result<Settings> &settings) {
        // Without them the table is there all the same; what is wrong with the file others tell.
        if (number == m_question && settings)
            show(*settings);
    });
}

void SavedViewReader::clear()
{
    ++m_question;
    show({});
}

void SavedViewReader::show(const QList<Setting> &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed();
}

} // namespace core
