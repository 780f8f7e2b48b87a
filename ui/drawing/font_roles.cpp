// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/font_roles.h"

#include "ui/drawing/units.h"

#include <QFileInfo>
#include <QFontDatabase>

namespace ui {

namespace {

/// The free 仿宋 comes with TeX and lies outside the system's font folders.
void addTexFonts()
{
    static const bool isDone = [] {
        const QString path = QStringLiteral(
            "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf");
        if (QFileInfo::exists(path))
            QFontDatabase::addApplicationFont(path);
        return true;
    }();
    Q_UNUSED(isDone)
}

QStringList split(const char16_t *families)
{
    return QString::fromUtf16(families).split(QLatin1Char('|'));
}

} // namespace

const QStringList &fontChain(PaperFontRole role)
{
    static const QStringList title = split(
        u"方正小标宋简体|FZXiaoBiaoSong-B05S|方正小标宋_GBK|FZXiaoBiaoSong-B05|华文中宋|STZhongsong"
        u"|Noto Serif CJK SC");
    static const QStringList heading
        = split(u"黑体|SimHei|方正黑体_GBK|FZHei-B01|STHeiti|Noto Sans CJK SC|WenQuanYi Zen Hei");
    static const QStringList body
        = split(u"仿宋_GB2312|FangSong_GB2312|仿宋|FangSong|方正仿宋_GBK|FZFangSong-Z02|"
                u"方正仿宋简体|STFangsong"
                u"|华文仿宋|FandolFang|AR PL SungtiL GB|Noto Serif CJK SC");
    static const QStringList number
        = split(u"宋体|SimSun|NSimSun|方正书宋_GBK|FZShuSong-Z01|Noto Serif CJK SC");
    switch (role) {
    case PaperFontRole::Title: return title;
    case PaperFontRole::Heading: return heading;
    case PaperFontRole::Body: return body;
    case PaperFontRole::Number: return number;
    }
    Q_UNREACHABLE();
}

QString fontInUse(PaperFontRole role)
{
    addTexFonts();
    const QStringList &chain = fontChain(role);
    for (const QString &family : chain) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return chain.last();
}

QFont paperFont(PaperFontRole role, qreal points)
{
    const QString family = fontInUse(role);
    QFont font;
    // A character that the face lacks comes from the face every role ends with.
    font.setFamilies({family, QStringLiteral("Noto Serif CJK SC")});
    font.setPixelSize(qRound(fromPoints(points)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    if (role == PaperFontRole::Title && family == fontChain(role).last())
        font.setWeight(QFont::Bold);
    return font;
}

} // namespace ui
