// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/biff_encoding.h"
#include "core/import/biff_records.h"
#include "core/import/number_format.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// What the sheets of an old workbook have in common, read from the records before them: texts,
/// formats, how days are counted, and where each sheet begins.
class BiffWorkbook
{
public:
    struct Sheet
    {
        QString name;
        qsizetype position = 0; ///< of its first record in the stream
        bool isHidden = false;
    };

    /// Reads the records at the beginning of @p stream. Error kinds: InputUnsupported (a version
    /// before 5), InputEncrypted, InputDamaged, InputEncoding, InputTooLarge.
    /// @param path what errors name.
    [[nodiscard]] static Result<BiffWorkbook> read(QByteArrayView stream, const QString &path);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }

    /// Shared text @p index; none if the workbook has not as many.
    [[nodiscard]] std::optional<QString> string(quint32 index) const;

    /// The format of style @p style; General for one that is not there.
    [[nodiscard]] NumberFormat format(int style) const;

    /// Whether day 0 is 1904-01-01.
    [[nodiscard]] bool countsFrom1904() const { return m_countsFrom1904; }

    [[nodiscard]] const BiffEncoding &encoding() const { return m_encoding; }

private:
    explicit BiffWorkbook(QString path);

    [[nodiscard]] Result<void> begin(const BiffRecord &record);
    [[nodiscard]] Result<void> readGlobals(BiffRecords &records);
    [[nodiscard]] Result<void> take(const BiffRecord &record, BiffRecords &records);
    [[nodiscard]] Result<void> takeSheet(const BiffRecord &record);
    [[nodiscard]] Result<void> takeStyle(const BiffRecord &record);
    [[nodiscard]] Result<void> takeFormat(const BiffRecord &record);
    [[nodiscard]] Result<void> takeStrings(const BiffRecord &record, BiffRecords &records);
    void settleStyles();
    [[nodiscard]] tl::unexpected<Error> refuse(ErrorKind kind, qsizetype position) const;

    QString m_path;
    BiffEncoding m_encoding;
    bool m_isSheetAlone = false;
    bool m_countsFrom1904 = false;
    QList<Sheet> m_sheets;
    QList<QString> m_strings;
    QHash<int, NumberFormat> m_custom; ///< by number of the format
    QList<int> m_formatOfStyle;
    QList<NumberFormat> m_styles;
};

} // namespace core
