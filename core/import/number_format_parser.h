// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/number_format.h"

#include <QList>

namespace core {

/// Takes a format code apart: what is literal, what stands for parts of a day, what for digits.
class NumberFormatParser
{
public:
    explicit NumberFormatParser(const QString &code);

    [[nodiscard]] NumberFormat result() const;

private:
    /// A run of one letter that stands for part of a day.
    struct Run
    {
        QChar letter;
        int length;
    };

    void read();
    [[nodiscard]] bool skipWord();
    [[nodiscard]] bool readSign(QChar character);
    void readPlace(QChar character);
    void readBracket();
    void readQuoted();
    void literal(QChar character);
    void letter(QChar character);
    void digit(QChar character);
    [[nodiscard]] bool isMinutes(qsizetype run) const;
    void shapeDate(NumberFormat::DateShape &shape) const;
    void shapeNumber(NumberFormat::NumberShape &shape) const;

    QString m_code;
    qsizetype m_position = 0;
    QList<Run> m_runs;
    QString m_digits; ///< placeholders and what stands between them: #,##0.00
    QString m_prefix;
    QString m_suffix;
    QString m_literals; ///< all of them
    bool m_isGeneral = false;
    bool m_isPercent = false;
    bool m_isOdd = false; ///< holds what is not understood: fractions, exponents
};

} // namespace core
