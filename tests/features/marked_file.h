// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QString>
#include <QTemporaryDir>

namespace tests {

/// A ledger file in which every text of every record asks for a picture and for bold letters, and
/// so does its own name. The picture is there: who takes a text for markup opens it.
class MarkedFile
{
public:
    MarkedFile();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString other(const QString &name) const { return m_folder.filePath(name); }

    /// The picture: where DUBAN_CANARY says, else in a folder of its own.
    [[nodiscard]] QString picture() const;

    /// The text of the field @p name, as it is stored and must be shown.
    [[nodiscard]] QString marked(const QString &name) const;

    /// Whether @p text is or holds one of them, or the file's name.
    [[nodiscard]] static bool isMarked(const QString &text);

private:
    void mark(core::Record &record) const;
    void fill() const;

    QTemporaryDir m_folder;
    QTemporaryDir m_ownPlace; ///< of the picture
};

} // namespace tests
