// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xml_guard.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

/// Goes through HTML ahead of the parser, in one pass. Comments, conditional marks, the document
/// type, scripts, styles and pictures are taken out; a < that begins no tag is made text;
/// references to what is no character become U+FFFD. A tag too long or with too many attributes is
/// refused.
class HtmlCleaner
{
public:
    /// @param html UTF-8. Must outlive this object.
    explicit HtmlCleaner(QByteArrayView html, XmlLimits limits = {});

    /// What is left for the parser; none if the HTML is refused.
    [[nodiscard]] std::optional<QByteArray> clean();

    /// Why it was refused, in words for the log.
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    [[nodiscard]] bool takeMarkup();
    [[nodiscard]] bool takeTag();
    [[nodiscard]] bool refuse(const QString &fault);
    void takeText(QByteArrayView text);
    void skipTo(QByteArrayView ending);
    void skipContent(const QByteArray &name);
    [[nodiscard]] qsizetype endOfTag();

    QByteArrayView m_html;
    XmlLimits m_limits;
    qsizetype m_at = 0;
    int m_attributes = 0; ///< of the tag looked at last
    QByteArrayView m_nowhere; ///< an ending that was looked for and stands nowhere further on
    QByteArray m_result;
    QString m_fault;
};

} // namespace core
