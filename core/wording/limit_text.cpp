// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/limit_text.h"

#include "core/records/size_limit.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qint64 kMegabyte = 1'048'576;

const char *patternOf(SizeLimit limit)
{
    switch (limit) {
    case SizeLimit::Bytes: return QT_TRANSLATE_NOOP("core::limits", "%1 MB");
    case SizeLimit::Ratio: return QT_TRANSLATE_NOOP("core::limits", "%1 times its packed size");
    case SizeLimit::Parts: return QT_TRANSLATE_NOOP("core::limits", "%1 parts");
    case SizeLimit::Tables: return QT_TRANSLATE_NOOP("core::limits", "%1 tables");
    case SizeLimit::Rows: return QT_TRANSLATE_NOOP("core::limits", "%1 rows");
    case SizeLimit::Columns: return QT_TRANSLATE_NOOP("core::limits", "%1 columns");
    case SizeLimit::Cells: return QT_TRANSLATE_NOOP("core::limits", "%1 cells");
    case SizeLimit::Held: return QT_TRANSLATE_NOOP("core::limits", "%1 MB of cells in memory");
    case SizeLimit::MergedAreas: return QT_TRANSLATE_NOOP("core::limits", "%1 merged areas");
    case SizeLimit::Characters: return QT_TRANSLATE_NOOP("core::limits", "%1 characters");
    case SizeLimit::CellCharacters:
        return QT_TRANSLATE_NOOP("core::limits", "%1 characters in one cell");
    }
    Q_UNREACHABLE();
}

} // namespace

QString limitText(const QString &key, qint64 most)
{
    const auto limit = valueOfKey<SizeLimit>(key);
    if (!limit)
        return QString::number(most);
    const bool isInBytes = *limit == SizeLimit::Bytes || *limit == SizeLimit::Held;
    const qint64 number = isInBytes ? most / kMegabyte : most;
    return sentence(QCoreApplication::translate("core::limits", patternOf(*limit)),
                    {QString::number(number)});
}

} // namespace core
