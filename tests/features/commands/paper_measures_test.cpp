// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace tests;

namespace {

constexpr int kDotsPerMillimetre = 10;
constexpr int kInk = 160; // grey below which paper is printed on
constexpr int kRuleDots = 300; // lines of 30 mm and more belong to the table

QByteArray outputOf(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// A rectangle on paper, in millimetres from the upper left corner.
struct Edges
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// The first page of a PDF as another program draws it.
class DrawnPage
{
public:
    explicit DrawnPage(const QString &pdf)
        : m_picture(outputOf("pdftoppm",
                             {QStringLiteral("-gray"),
                              QStringLiteral("-r"),
                              QStringLiteral("254"),
                              QStringLiteral("-l"),
                              QStringLiteral("1"),
                              pdf}))
    {
        static const QRegularExpression head(QStringLiteral("^P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s"));
        const auto match = head.match(QString::fromLatin1(m_picture.left(40)));
        REQUIRE(match.hasMatch());
        m_width = match.captured(1).toInt();
        m_height = match.captured(2).toInt();
        m_picture.remove(0, match.capturedLength());
    }

    [[nodiscard]] double width() const { return inMillimetres(m_width); }
    [[nodiscard]] double height() const { return inMillimetres(m_height); }

    /// Where the outer rules of the table lie.
    [[nodiscard]] Edges table() const
    {
        const auto isColumn = [this](int x) {
            return longestRun(m_height, [&](int y) { return isInk(x, y); }) >= kRuleDots;
        };
        const auto isRow = [this](int y) {
            return longestRun(m_width, [&](int x) { return isInk(x, y); }) >= kRuleDots;
        };
        return {inMillimetres(first(m_width, isColumn)),
                inMillimetres(first(m_height, isRow)),
                inMillimetres(last(m_width, isColumn)),
                inMillimetres(last(m_height, isRow))};
    }

    /// Where the ink between two columns lies.
    [[nodiscard]] Edges ink(double from, double to) const
    {
        const int begin = inDots(from);
        const int end = std::min(inDots(to), m_width);
        const auto column = [this](int x) {
            return longestRun(m_height, [&](int y) { return isInk(x, y); }) > 0;
        };
        const auto row = [&](int y) {
            return longestRun(end - begin, [&](int x) { return isInk(begin + x, y); }) > 0;
        };
        return {inMillimetres(begin + first(end - begin, [&](int x) { return column(begin + x); })),
                inMillimetres(first(m_height, row)),
                inMillimetres(begin + last(end - begin, [&](int x) { return column(begin + x); })),
                inMillimetres(last(m_height, row))};
    }

private:
    static double inMillimetres(int dots) { return double(dots) / kDotsPerMillimetre; }
    static int inDots(double millimetres) { return qRound(millimetres * kDotsPerMillimetre); }

    [[nodiscard]] bool isInk(int x, int y) const
    {
        return static_cast<uchar>(m_picture.at(qsizetype(y) * m_width + x)) < kInk;
    }

    template <typename P> static int longestRun(int count, const P &isDark)
    {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < count; ++i) {
            run = isDark(i) ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    }

    template <typename P> static int first(int count, const P &holds)
    {
        int i = 0;
        while (i < count && !holds(i))
            ++i;
        return i;
    }

    template <typename P> static int last(int count, const P &holds)
    {
        int i = count - 1;
        while (i >= 0 && !holds(i))
            --i;
        return i + 1;
    }

    QByteArray m_picture;
    int m_width = 0;
    int m_height = 0;
};

QString
printed(const ImportedFile &file, const char *document, const char *frame, const char *paper)
{
    QString output = file.other(QStringLiteral("measured.pdf"));
    REQUIRE(runDuban(words("print %1 --document %2 --as-of 2021-07-28 --frame %3 --paper %4 "
                           "--output %5",
                           {file.path(),
                            QString::fromLatin1(document),
                            QString::fromLatin1(frame),
                            QString::fromLatin1(paper),
                            output}))
                .exitCode
            == 0);
    return output;
}

// Whether a measure is the one wanted, to a millimetre.
bool isAbout(double measured, double wanted)
{
    return qAbs(measured - wanted) <= 1;
}

} // namespace

TEST_CASE("the margins of an internal worksheet are 18 mm at the sides, and the page number stands "
          "10 mm above the edge")
{
    const ImportedFile file;
    for (const char *document : {"benchmark", "weekly", "tasks", "deadlines", "targets"}) {
        INFO(document);
        const DrawnPage page(printed(file, document, "internal", "a4-landscape"));
        CHECK(isAbout(page.width(), 297));
        CHECK(isAbout(page.height(), 210));
        const Edges table = page.table();
        CHECK(isAbout(table.left, 18));
        CHECK(isAbout(page.width() - table.right, 18));
        const Edges all = page.ink(0, page.width());
        CHECK(isAbout(all.top, 16));
        CHECK(isAbout(page.height() - all.bottom, 10));
        // Half of the outer rule lies in the margin.
        CHECK(page.height() - table.bottom >= 17.5);
    }
}

TEST_CASE(
    "an annex lies in the type area of the standard, turned: 28 mm at the top, 37 at the right, "
    "35 at the left, its page number at the left edge")
{
    const ImportedFile file;
    for (const char *document : {"benchmark", "weekly", "tasks", "deadlines", "targets"}) {
        INFO(document);
        const DrawnPage page(printed(file, document, "annex", "a4-landscape"));
        const Edges table = page.table();
        CHECK(isAbout(table.left, 35));
        CHECK(isAbout(page.width() - table.right, 37));
        CHECK(page.height() - table.bottom >= 25);
        CHECK(isAbout(page.ink(35, page.width()).top, 28));
        // Its em rules stand on the line x = 28, 7 mm from the type area; page 1 ends 4.94 mm above
        // the lower edge of the area, which is 26 mm above the paper's.
        const Edges number = page.ink(20, 34);
        CHECK(isAbout((number.left + number.right) / 2, 28));
        CHECK(isAbout(page.height() - number.bottom, 26 + 4.94));
        CHECK(page.ink(0, 20).top >= page.height());
    }
}

TEST_CASE("a worksheet on A3 keeps its margins")
{
    const ImportedFile file;
    const DrawnPage page(printed(file, "weekly", "internal", "a3-landscape"));
    CHECK(isAbout(page.width(), 420));
    CHECK(isAbout(page.height(), 297));
    CHECK(isAbout(page.table().left, 18));
    CHECK(isAbout(page.width() - page.table().right, 18));
}

TEST_CASE(
    "every font of every document is embedded, no text smaller than 9 points, no character another")
{
    const ImportedFile file;
    static const QRegularExpression size(QStringLiteral("<fontspec [^>]*size=\"(\\d+)\""));
    static const QRegularExpression flags(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"));
    const QByteArray documents = runDuban({QStringLiteral("documents")}).out;
    for (const QByteArray &line : documents.trimmed().split('\n')) {
        const QByteArray document = line.left(line.indexOf('\t'));
        INFO(document.toStdString());
        for (const char *frame : {"internal", "annex"}) {
            // The wall chart has a frame of its own.
            if (document == "wall-chart" && qstrcmp(frame, "annex") == 0)
                continue;
            const QString pdf = printed(file, document.constData(), frame, "a4-landscape");
            const QList<QByteArray> fonts = outputOf("pdffonts", {pdf}).trimmed().split('\n');
            REQUIRE(fonts.size() > 2); // two lines of headings
            for (const QByteArray &font : fonts.mid(2))
                CHECK(flags.match(QString::fromUtf8(font)).captured(1) == QStringLiteral("yes"));
            const QString text = QString::fromUtf8(outputOf("pdftohtml",
                                                            {QStringLiteral("-xml"),
                                                             QStringLiteral("-stdout"),
                                                             QStringLiteral("-i"),
                                                             QStringLiteral("-zoom"),
                                                             QStringLiteral("1"),
                                                             pdf}));
            auto sizes = size.globalMatch(text);
            REQUIRE(sizes.hasNext());
            while (sizes.hasNext())
                CHECK(sizes.next().captured(1).toInt() >= 9);
            // What is drawn with a glyph must be searched for as the character it was: neither as
            // its radical, nor as one for private use, nor as one that nobody knows.
            static const QRegularExpression wrong(QStringLiteral(
                "[\\x{2E80}-\\x{2FDF}\\x{E000}-\\x{F8FF}\\x{F900}-\\x{FAFF}\\x{FFFD}]"));
            CHECK_FALSE(wrong.match(text).hasMatch());
        }
    }
}
