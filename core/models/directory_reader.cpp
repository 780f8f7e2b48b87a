// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/directory_reader.h"

#include "core/models/when_ready.h"

#include <algorithm>

namespace core {

DirectoryReader::DirectoryReader(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &StoreThread::changed, this, &DirectoryReader::follow);
}

void DirectoryReader::follow(const Changed &change)
{
    static constexpr RecordKind kinds[] = {RecordKind::Unit,
                                           RecordKind::Person,
                                           RecordKind::Setting,
                                           RecordKind::Task,
                                           RecordKind::Responsibility};
    const bool concerns = change.everything
        || std::any_of(std::begin(kinds), std::end(kinds), [&change](RecordKind kind) {
                              return change.records.contains(kind);
                          });
    if (concerns)
        refresh();
}

void DirectoryReader::refresh()
{
    m_isStale = true;
    if (m_isWatched)
        read();
}

void DirectoryReader::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale)
        read();
}

void DirectoryReader::read()
{
    m_isStale = false;
    const int number = ++m_question;
    whenReady(m_store.read<Directory>(Directory::read),
              this,
              [this, number](const Result<Directory> &directory) {
                  if (number != m_question)
                      return;
                  if (!directory)
                      Q_EMIT failed(directory.error());
                  else
                      show(*directory);
              });
}

void DirectoryReader::clear()
{
    m_isStale = false;
    ++m_question;
    show({});
}

void DirectoryReader::show(const Directory &directory)
{
    m_directory = directory;
    Q_EMIT changed();
}

} // namespace core
