// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/drawn_pages.h"

#include "tests/support/catch.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace tests {

namespace {

constexpr int kDotsPerMillimetre = 4;
constexpr uchar kInk = 180; // grey below which paper is printed on

double inMillimetres(int dots)
{
    return double(dots) / kDotsPerMillimetre;
}

int inDots(double millimetres)
{
    return qRound(millimetres * kDotsPerMillimetre);
}

} // namespace

QByteArray outputOf(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

DrawnPage::DrawnPage(QByteArray dots, int width, int height)
    : m_dots(std::move(dots))
    , m_width(width)
    , m_height(height)
{
    REQUIRE(m_dots.size() == qsizetype(width) * height);
}

double DrawnPage::width() const
{
    return inMillimetres(m_width);
}

double DrawnPage::height() const
{
    return inMillimetres(m_height);
}

const uchar *DrawnPage::row(int y) const
{
    return reinterpret_cast<const uchar *>(m_dots.constData()) + qsizetype(y) * m_width;
}

std::optional<QRectF> DrawnPage::ink(const QRectF &part) const
{
    const int left = std::max(0, inDots(part.left()));
    const int right = std::min(inDots(part.right()), m_width);
    const int bottom = std::min(inDots(part.bottom()), m_height);
    int least = m_width;
    int most = -1;
    int first = m_height;
    int last = -1;
    for (int y = std::max(0, inDots(part.top())); y < bottom; ++y) {
        const uchar *dots = row(y);
        int x = left;
        while (x < right && dots[x] >= kInk)
            ++x;
        if (x >= right)
            continue;
        least = std::min(least, x);
        int end = right;
        while (dots[end - 1] >= kInk)
            --end;
        most = std::max(most, end - 1);
        first = std::min(first, y);
        last = y;
    }
    if (last < 0)
        return std::nullopt;
    return QRectF(QPointF(inMillimetres(least), inMillimetres(first)),
                  QPointF(inMillimetres(most + 1), inMillimetres(last + 1)));
}

QRectF DrawnPage::longestRule() const
{
    QRect longest;
    for (int y = 0; y < m_height; ++y) {
        const uchar *dots = row(y);
        int run = 0;
        for (int x = 0; x < m_width; ++x) {
            run = dots[x] < kInk ? run + 1 : 0;
            if (run > longest.width())
                longest = QRect(x + 1 - run, y, run, 1);
        }
    }
    return {inMillimetres(longest.x()),
            inMillimetres(longest.y()),
            inMillimetres(longest.width()),
            inMillimetres(1)};
}

QList<DrawnPage> drawnPages(const QString &pdf)
{
    QByteArray pictures = outputOf("pdftoppm",
                                   {QStringLiteral("-gray"),
                                    QStringLiteral("-r"),
                                    QString::number(25.4 * kDotsPerMillimetre, 'f', 1),
                                    pdf});
    // A head in letters, then the dots; one picture after the other.
    static const QRegularExpression head(QStringLiteral("^P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s"));
    QList<DrawnPage> pages;
    for (qsizetype at = 0; at < pictures.size();) {
        const auto match = head.match(QString::fromLatin1(pictures.mid(at, 40)));
        REQUIRE(match.hasMatch());
        const int width = match.captured(1).toInt();
        const int height = match.captured(2).toInt();
        at += match.capturedLength();
        pages.append(DrawnPage(pictures.mid(at, qsizetype(width) * height), width, height));
        at += qsizetype(width) * height;
    }
    return pages;
}

} // namespace tests
