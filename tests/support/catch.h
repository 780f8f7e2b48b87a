// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One include for Catch2 2.13 (Debian 12) and 3 (Debian 13), and how Qt's values print in a
// failure.

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#ifdef DUBAN_CATCH2_V3
#include <catch2/catch_approx.hpp>
#include <catch2/catch_session.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};

template <> struct StringMaker<QDate>
{
    static std::string convert(QDate value)
    {
        return value.isValid() ? value.toString(Qt::ISODate).toStdString() : "no date";
    }
};

template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value) { return value.toStdString(); }
};

template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &value)
    {
        return '[' + value.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};

} // namespace Catch
