// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace app {

inline const QString kChinese = QStringLiteral("zh_CN");
inline const QString kEnglish = QStringLiteral("en");

/// The languages of the interface, as Qt names them.
[[nodiscard]] QStringList languages();

/// The language the environment asks for (LC_ALL, LC_MESSAGES, LANG): zh_CN for any Chinese locale,
/// else en.
[[nodiscard]] QString systemLanguage();

/// The texts of the program and of Qt itself in one language. Lives as long as the application,
/// which must exist before use() is called; the default locale is what it was once it is gone.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    /// Puts the language in force and sets the default locale with it; windows are told by
    /// QEvent::LanguageChange. An unknown language gives English.
    void use(const QString &language);

    [[nodiscard]] QString language() const { return m_language; }

private:
    void remove();

    QLocale m_before; ///< the default locale until use()
    QTranslator m_program;
    QTranslator m_qt;
    QString m_language;
};

} // namespace app
