// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/text_encoding.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace core {

/// How an old workbook keeps its texts: BIFF8 as Unicode, those before it in the code page of the
/// machine they were written on.
class BiffEncoding
{
public:
    /// That of BIFF8.
    BiffEncoding() = default;

    /// That of the versions before; Chinese unless the workbook names another code page.
    [[nodiscard]] static BiffEncoding ofCodePages();

    [[nodiscard]] bool isUnicode() const { return m_isUnicode; }

    /// Takes the code page a workbook names; one that is not known is passed over.
    void setCodePage(int page);

    /// Text in the code page, without NULs that fill it up; none if it cannot be that. UTF-8 and
    /// GB18030 are tried as well: programs that write the old form often name a wrong page, western
    /// mostly, or none.
    [[nodiscard]] std::optional<QString> decode(QByteArrayView bytes) const;

private:
    [[nodiscard]] QStringList namesFor(QByteArrayView bytes) const;

    std::shared_ptr<NamedDecoder> m_decoder = std::make_shared<NamedDecoder>(); ///< one for copies
    bool m_isUnicode = true;
    QString m_name; ///< as converters know it; empty = not told
};

} // namespace core
