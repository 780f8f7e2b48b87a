// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/diagnostics.h"

#include "core/store/engine.h"
#include "ui/drawing/font_roles.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace ui {

namespace {

QString screenText(const QScreen &screen)
{
    return QStringLiteral("screen: %1 x %2, %3 dpi, scale %4")
        .arg(QString::number(screen.size().width()),
             QString::number(screen.size().height()),
             QString::number(screen.logicalDotsPerInch()),
             QString::number(screen.devicePixelRatio()));
}

} // namespace

QStringList diagnostics()
{
    QStringList lines {
        QStringLiteral("Duban ") + QCoreApplication::applicationVersion(),
        QStringLiteral("Qt ") + QLatin1String(qVersion()) + QStringLiteral(" (built with ")
            + QStringLiteral(QT_VERSION_STR) + u')',
        QStringLiteral("SQLite ") + core::engineVersion(),
        QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture(),
        QStringLiteral("platform: ") + QGuiApplication::platformName(),
        QStringLiteral("locale: ") + QLocale::system().name(),
        QStringLiteral("screen font: ") + QFontInfo(QGuiApplication::font()).family(),
    };
    for (const PaperFontRole role :
         {PaperFontRole::Title, PaperFontRole::Heading, PaperFontRole::Body, PaperFontRole::Number})
        lines.append(QStringLiteral("paper font: ") + fontChain(role).constFirst()
                     + QStringLiteral(" -> ") + fontInUse(role));
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(screenText(*screen));
    return lines;
}

} // namespace ui
