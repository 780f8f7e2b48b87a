// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "core/report/documents.h"
#include "tests/features/drawn_pages.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QMarginsF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

using core::PaperFrame;
using core::PaperSize;
using namespace tests;

namespace {

// Source: paper.md 1; of the annex GB/T 9704, turned.
constexpr QMarginsF kInternalMargins {18, 16, 18, 18};
constexpr QMarginsF kAnnexMargins {35, 28, 37, 26};
constexpr QMarginsF kUprightAnnexMargins {28, 37, 26, 35}; // of the paper itself
constexpr QMarginsF kWallChartMargins {16, 15, 16, 17};
constexpr double kExactness = 1; // millimetres
constexpr double kFootBaseline = 10; ///< above the lower edge
constexpr double kNumberLine = 28; ///< from the left edge to the middle of the turned rules
constexpr double kBelowArea = 7; ///< from the type area to the middle of the rules below it
constexpr double kOneCharacter = 4.94; ///< from the end of the type area to the turned number
constexpr double kLeastTable = 100; ///< millimetres across
constexpr int kZoom = 3; ///< the most pdftohtml draws with; it gives sizes in whole points
constexpr int kLeastSize = 9 * kZoom; // points

/// A document as it is to be printed.
struct Sheet
{
    core::DocumentType document;
    PaperFrame frame = PaperFrame::Internal;
    PaperSize paper = PaperSize::A4Landscape;

    [[nodiscard]] QString name() const
    {
        return QStringList {document.name, core::keyOf(frame), core::keyOf(paper)}.join(u' ');
    }

    [[nodiscard]] QMarginsF margins() const
    {
        if (document.isWallChart)
            return kWallChartMargins;
        if (frame == PaperFrame::Internal)
            return kInternalMargins;
        return isUpright() ? kUprightAnnexMargins : kAnnexMargins;
    }

    [[nodiscard]] bool isUpright() const { return paper == PaperSize::A4Portrait; }

    [[nodiscard]] QSizeF size() const
    {
        if (isUpright())
            return {210, 297};
        return paper == PaperSize::A3Landscape ? QSizeF(420, 297) : QSizeF(297, 210);
    }

    /// Where the number of a page stands, and nothing else: left of the area, below it on an
    /// upright annex, or in the right half of the foot.
    [[nodiscard]] QRectF numberPart() const
    {
        const QSizeF paperSize = size();
        if (frame == PaperFrame::Annex && isUpright()) {
            const double below = margins().bottom() - kExactness;
            return {0, paperSize.height() - below, paperSize.width(), below};
        }
        if (frame == PaperFrame::Annex)
            return {20, 0, margins().left() - kExactness - 20, paperSize.height()};
        const double foot = margins().bottom() - kExactness;
        return {paperSize.width() - 60, paperSize.height() - foot, 60, foot};
    }
};

/// A ledger in a file of its own, of which documents are printed.
class PrintedLedger
{
public:
    /// @param source what is imported; below tests/data. @param asOf the day of the documents.
    PrintedLedger(const char *source, const char *asOf)
        : m_asOf(QString::fromLatin1(asOf))
    {
        run(app::importCommand,
            {testData(QString::fromUtf8(source)), QStringLiteral("--to"), path()});
    }

    [[nodiscard]] QString print(const Sheet &sheet) const
    {
        QString pdf = m_folder.filePath(QStringLiteral("printed.pdf"));
        run(app::printCommand,
            {path(),
             QStringLiteral("--document"),
             sheet.document.name,
             QStringLiteral("--frame"),
             core::keyOf(sheet.frame),
             QStringLiteral("--paper"),
             core::keyOf(sheet.paper),
             QStringLiteral("--as-of"),
             m_asOf,
             QStringLiteral("--output"),
             pdf});
        return pdf;
    }

private:
    using Command = core::ExitCode (*)(const QStringList &, app::Terminal);

    static void run(Command command, const QStringList &words)
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream remarks(&err);
        const core::ExitCode code = command(words, {outStream, remarks});
        remarks.flush();
        INFO(err.toStdString());
        REQUIRE(code == core::ExitCode::Done);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.duban")); }

    QTemporaryDir m_folder;
    QString m_asOf;
};

// Whether a measure is the one wanted, to a millimetre.
bool isAbout(double measured, double wanted)
{
    return qAbs(measured - wanted) <= kExactness;
}

/// No ink outside the margins, but for what stands in @p beside; a table as wide as they allow.
void checkArea(const DrawnPage &page, const Sheet &sheet, const QRectF &beside)
{
    const QRectF paper(0, 0, page.width(), page.height());
    const QRectF area = paper.marginsRemoved(sheet.margins());
    const QRectF allowed = area.adjusted(-kExactness, -kExactness, kExactness, kExactness);
    const QList<QRectF> outside {
        {0, 0, allowed.left(), paper.height()},
        {allowed.right(), 0, paper.right() - allowed.right(), paper.height()},
        {0, 0, paper.width(), allowed.top()},
        {0, allowed.bottom(), paper.width(), paper.bottom() - allowed.bottom()}};
    for (const QRectF &margin : outside) {
        const auto ink = page.ink(margin);
        CHECK((!ink || beside.contains(*ink)));
    }
    const QRectF rule = page.longestRule();
    if (rule.width() < kLeastTable)
        return; // of a day without an alert one sentence is printed
    CHECK(isAbout(rule.left(), area.left()));
    CHECK(isAbout(rule.right(), area.right()));
}

/// 第 1 页 共 2 页 at the right of the foot, the stamp at its left, on one line.
void checkFootLine(const DrawnPage &page, const Sheet &sheet)
{
    const QMarginsF margins = sheet.margins();
    const QRectF foot(
        0, page.height() - margins.bottom() + kExactness, page.width(), margins.bottom());
    const auto ink = page.ink(foot);
    REQUIRE(ink);
    CHECK(isAbout(ink->left(), margins.left()));
    CHECK(isAbout(ink->right(), page.width() - margins.right()));
    CHECK(isAbout(page.height() - ink->bottom(), kFootBaseline));
    checkArea(page, sheet, foot);
}

/// — 1 — turned: at the lower end on odd pages, at the upper one on even ones.
void checkTurnedNumber(const DrawnPage &page, const Sheet &sheet, bool isOdd)
{
    const QMarginsF margins = sheet.margins();
    const QRectF band = sheet.numberPart();
    const auto ink = page.ink(band);
    REQUIRE(ink);
    CHECK(isAbout(ink->center().x(), kNumberLine));
    if (isOdd)
        CHECK(isAbout(page.height() - ink->bottom(), margins.bottom() + kOneCharacter));
    else
        CHECK(isAbout(ink->top(), margins.top() + kOneCharacter));
    checkArea(page, sheet, band);
}

/// — 1 — below, a character in: at the right on odd pages, at the left on even ones.
void checkNumberBelow(const DrawnPage &page, const Sheet &sheet, bool isOdd)
{
    const QMarginsF margins = sheet.margins();
    const QRectF band = sheet.numberPart();
    const auto ink = page.ink(band);
    REQUIRE(ink);
    CHECK(isAbout(ink->center().y(), page.height() - margins.bottom() + kBelowArea));
    if (isOdd)
        CHECK(isAbout(page.width() - ink->right(), margins.right() + kOneCharacter));
    else
        CHECK(isAbout(ink->left(), margins.left() + kOneCharacter));
    checkArea(page, sheet, band);
}

/// What stands in a part of every page, one after the other.
QStringList textsIn(const QString &pdf, const QRectF &part)
{
    const auto points
        = [](double millimetres) { return QString::number(qRound(millimetres * 72 / 25.4)); };
    const QStringList pages = QString::fromUtf8(outputOf("pdftotext",
                                                         {QStringLiteral("-raw"),
                                                          QStringLiteral("-x"),
                                                          points(part.left()),
                                                          QStringLiteral("-y"),
                                                          points(part.top()),
                                                          QStringLiteral("-W"),
                                                          points(part.width()),
                                                          QStringLiteral("-H"),
                                                          points(part.height()),
                                                          pdf,
                                                          QStringLiteral("-")}))
                                  .split(u'\f');
    QStringList texts;
    for (const QString &page : pages.mid(0, pages.size() - 1)) // a form feed after each page
        texts.append(page.simplified());
    return texts;
}

void checkNumbers(const QString &pdf, const Sheet &sheet, qsizetype count)
{
    const bool isAnnex = sheet.frame == PaperFrame::Annex;
    const QStringList numbers = textsIn(pdf, sheet.numberPart());
    REQUIRE(numbers.size() == count);
    for (qsizetype i = 0; i < count; ++i) {
        const QString number = isAnnex ? QStringLiteral("— %1 —").arg(i + 1)
                                       : QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(count);
        CHECK(numbers.at(i).toStdString() == number.toStdString());
    }
}

/// Every font embedded, no text smaller than 9 points, no character another.
void checkText(const QString &pdf)
{
    static const QRegularExpression flags(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"));
    const QList<QByteArray> fonts = outputOf("pdffonts", {pdf}).trimmed().split('\n');
    REQUIRE(fonts.size() > 2); // two lines of headings
    for (const QByteArray &font : fonts.mid(2))
        CHECK(flags.match(QString::fromUtf8(font)).captured(1) == QStringLiteral("yes"));

    static const QRegularExpression size(QStringLiteral("<fontspec [^>]*size=\"(\\d+)\""));
    const QString text = QString::fromUtf8(outputOf("pdftohtml",
                                                    {QStringLiteral("-xml"),
                                                     QStringLiteral("-stdout"),
                                                     QStringLiteral("-i"),
                                                     QStringLiteral("-zoom"),
                                                     QString::number(kZoom),
                                                     pdf}));
    auto sizes = size.globalMatch(text);
    REQUIRE(sizes.hasNext());
    while (sizes.hasNext())
        CHECK(sizes.next().captured(1).toInt() >= kLeastSize);
    // What is drawn with a glyph must be read as the character it was: neither as its radical, nor
    // as one for private use, nor as one that nobody knows.
    static const QRegularExpression wrong(
        QStringLiteral("[\\x{2E80}-\\x{2FDF}\\x{E000}-\\x{F8FF}\\x{F900}-\\x{FAFF}\\x{FFFD}]"));
    CHECK_FALSE(wrong.match(text).hasMatch());
}

/// Prints a document once and measures everything on every page of it.
void measure(const PrintedLedger &ledger, const Sheet &sheet)
{
    INFO(sheet.name().toStdString());
    const QString pdf = ledger.print(sheet);
    const QList<DrawnPage> pages = drawnPages(pdf);
    REQUIRE_FALSE(pages.isEmpty());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        const DrawnPage &page = pages.at(i);
        CHECK(isAbout(page.width(), sheet.size().width()));
        CHECK(isAbout(page.height(), sheet.size().height()));
        if (sheet.frame == PaperFrame::Internal)
            checkFootLine(page, sheet);
        else if (sheet.isUpright())
            checkNumberBelow(page, sheet, i % 2 == 0);
        else
            checkTurnedNumber(page, sheet, i % 2 == 0);
        // Further sheets of a wall chart have a line in small where the first has its title.
        if (sheet.document.isWallChart && i > 0)
            continue;
        const auto ink
            = page.ink(QRectF(sheet.margins().left(), 0, page.width(), page.height() / 2));
        REQUIRE(ink);
        CHECK(isAbout(ink->top(), sheet.margins().top()));
    }
    checkNumbers(pdf, sheet, pages.size());
    checkText(pdf);
}

void measureAll(const PrintedLedger &ledger, PaperSize paper)
{
    for (const core::DocumentType &document : core::documentTypes()) {
        measure(ledger, {document, PaperFrame::Internal, paper});
        // The wall chart has a frame of its own.
        if (!document.isWallChart)
            measure(ledger, {document, PaperFrame::Annex, paper});
    }
}

} // namespace

TEST_CASE("every page of sixty tasks on A4 keeps its margins, bears its number and can be read")
{
    measureAll(PrintedLedger("../../resources/samples/shili-2026.json", "2026-09-24"),
               PaperSize::A4Landscape);
}

TEST_CASE("every page of sixty tasks on A3 keeps its margins, bears its number and can be read")
{
    measureAll(PrintedLedger("../../resources/samples/shili-2026.json", "2026-09-24"),
               PaperSize::A3Landscape);
}

TEST_CASE("what is made for an upright sheet fits it, in both frames")
{
    const PrintedLedger ledger("../../resources/samples/shili-2026.json", "2026-09-24");
    int measured = 0;
    for (const core::DocumentType &document : core::documentTypes()) {
        if (!document.isUpright)
            continue;
        ++measured;
        for (const PaperFrame frame : {PaperFrame::Internal, PaperFrame::Annex})
            measure(ledger, {document, frame, PaperSize::A4Portrait});
    }
    CHECK(measured == 1);
}

TEST_CASE("the documents of nine tasks can be read like those of sixty")
{
    const PrintedLedger ledger("import/daying-2021.xlsx", "2021-07-28");
    for (const core::DocumentType &document : core::documentTypes()) {
        INFO(document.name.toStdString());
        checkText(ledger.print({document}));
    }
}
