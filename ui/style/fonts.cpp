// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace ui {

namespace {

constexpr double kBodySize = 10;
constexpr double kSmallPoints = 9;
constexpr double kHeadingSize = 12;
constexpr double kFigureSize = 20;

const QStringList &chain()
{
    static const QStringList families {QStringLiteral("Noto Sans CJK SC"),
                                       QStringLiteral("Source Han Sans SC"),
                                       QStringLiteral("Microsoft YaHei"),
                                       QStringLiteral("WenQuanYi Micro Hei")};
    return families;
}

bool coversChinese(const QString &family)
{
    return QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese);
}

double sizeOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
    case FontRole::Emphasis: return kBodySize;
    case FontRole::Small: return kSmallPoints;
    case FontRole::Heading: return kHeadingSize;
    case FontRole::Figure: return kFigureSize;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont fontOf(FontRole role)
{
    QFont font = QApplication::font();
    font.setPointSizeF(sizeOf(role));
    const bool isPlain = role == FontRole::Body || role == FontRole::Small;
    font.setWeight(isPlain ? QFont::Normal : QFont::Medium);
    return font;
}

void applyApplicationFont()
{
    QFont font = QApplication::font();
    QStringList families = chain();
    const QString system = QFontInfo(font).family();
    if (coversChinese(system) && !families.contains(system))
        families.prepend(system);
    font.setFamilies(families);
    font.setPointSizeF(kBodySize);
    QApplication::setFont(font);
}

} // namespace ui
