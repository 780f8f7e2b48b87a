// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace app {

QStringList languages()
{
    return {kChinese, kEnglish};
}

QString systemLanguage()
{
    // QLocale::system() would ask LANGUAGE first, which many desktops leave set to English.
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.startsWith(QStringLiteral("zh")) ? kChinese : kEnglish;
    }
    return kEnglish;
}

Translators::~Translators()
{
    remove();
    QLocale::setDefault(m_before);
}

void Translators::use(const QString &language)
{
    remove();
    const bool isChinese = language == kChinese;
    m_language = isChinese ? kChinese : kEnglish;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_program.load(QStringLiteral(":/i18n/duban_") + m_language))
        QCoreApplication::installTranslator(&m_program);
    const QString qtTranslations = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (isChinese && m_qt.load(QStringLiteral("qtbase_zh_CN"), qtTranslations))
        QCoreApplication::installTranslator(&m_qt);
}

void Translators::remove()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace app
