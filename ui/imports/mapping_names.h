// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/column_mappings.h"

#include <QObject>

namespace ui {

class Prompts;

/// Asks under which name a mapping is kept, and which are renamed or taken away.
class MappingNames final : public QObject
{
    Q_OBJECT

public:
    /// @param prompts must outlive it.
    explicit MappingNames(Prompts &prompts, QObject *parent = nullptr);

    /// Asks for the name of @p mapping, which offers the one it has.
    void keep(const NamedMapping &mapping, const ColumnMappings &present);

    /// Lists what is kept.
    void manage(const ColumnMappings &present);

Q_SIGNALS:
    /// To be kept under its name.
    void kept(const ui::NamedMapping &mapping);

    /// To be taken away.
    void forgotten(const QString &name);

private:
    void askToReplace(const NamedMapping &mapping, const QString &before);
    void rename(const NamedMapping &mapping, const ColumnMappings &present);
    void finish(const NamedMapping &mapping, const QString &before);
    void askToDelete(const QString &name);

    Prompts &m_prompts;
};

} // namespace ui
