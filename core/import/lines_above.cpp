// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lines_above.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace core {

namespace {
constexpr qsizetype kLinesAtMost = 8;
constexpr qsizetype kCharactersAtMost = 80;

// 附件2 begins the page the table stands on.
bool beginsAnnex(const QString &line)
{
    static const QRegularExpression annex(
        QStringLiteral("^附[件表]\\s*[\\d一二三四五六七八九十]*[:：]?$"));
    return annex.match(toHalfWidth(line)).hasMatch();
}

bool isNote(const QString &line)
{
    static const QRegularExpression note(QStringLiteral("^(\\(|注|说明|备注|填[报表])"));
    return note.match(toHalfWidth(line)).hasMatch();
}

bool isSentence(const QString &line)
{
    static const QString endings = QStringLiteral("。；;：:，,");
    return line.size() > kCharactersAtMost || endings.contains(line.back());
}
} // namespace

void LinesAbove::add(const QString &line)
{
    const QString simple = line.simplified();
    if (simple.isEmpty())
        return;
    const bool isBodyText = isSentence(simple);
    if (beginsAnnex(simple) || (isBodyText && !isNote(simple)))
        m_lines.clear();
    if (isBodyText)
        return;
    m_lines.append(line);
    if (m_lines.size() > kLinesAtMost)
        m_lines.removeFirst();
}

} // namespace core
