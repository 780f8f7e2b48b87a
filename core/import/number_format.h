// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

/// How a spreadsheet shows a number: read from a format code so that cells come in as they are
/// seen. Nothing is rounded away: where the code shows fewer digits than the cell holds, the cell's
/// are given.
class NumberFormat
{
public:
    /// "General".
    NumberFormat() = default;

    /// The format behind a number that styles.xml does not explain, Chinese ones included.
    [[nodiscard]] static NumberFormat builtIn(int id);

    /// Reads a code such as `yyyy"年"m"月"` or `0.00%`; its first section counts.
    [[nodiscard]] static NumberFormat fromCode(const QString &code);

    /// Whether the number is a day (and perhaps a time).
    [[nodiscard]] bool isDate() const { return m_date.year || m_date.month || m_date.day; }

    /// Whether the number is a time of the day alone.
    [[nodiscard]] bool isTime() const { return m_date.time && !isDate(); }

    /// @p value as the code shows it: 80%, 001, 1.10, 18个.
    [[nodiscard]] QString numberText(double value) const;

    /// @p moment as the code shows it, always with its year: 2021年12月 where the code has no day,
    /// 2021-12-31 where it has no words.
    [[nodiscard]] QString dateText(const QDateTime &moment) const;

private:
    friend class NumberFormatParser;

    struct DateShape
    {
        bool year = false;
        bool month = false;
        bool day = false;
        bool time = false;
        bool isChinese = false; ///< 年 月 日 instead of separators
        bool padsMonth = true;
        bool padsDay = true;
        QChar separator = u'-';
    };
    struct NumberShape
    {
        bool isGeneral = true;
        int wholeDigits = 1;
        int decimals = 0;
        bool groups = false;
        bool isPercent = false;
        QString prefix;
        QString suffix;
    };

    DateShape m_date;
    NumberShape m_number;
};

} // namespace core
