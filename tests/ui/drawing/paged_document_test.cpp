// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tests {

using core::PaperFrame;

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return text.remove(blank);
}

/// A folder for what a test writes, and what pdftotext reads out of it.
class Printed
{
public:
    explicit Printed(const core::Report &report)
        : m_document(ui::PagedDocument::layOut(report))
    {
        REQUIRE(ui::writePdf(m_document, pdf()));
    }

    [[nodiscard]] QString pdf() const { return m_folder.filePath(QStringLiteral("sheet.pdf")); }
    [[nodiscard]] const ui::PagedDocument &document() const { return m_document; }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(pdf());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The text of @p page (from 1; 0 = all) without blanks and line ends.
    [[nodiscard]] QString text(int page = 0) const
    {
        QStringList arguments {QStringLiteral("-raw"), pdf(), QStringLiteral("-")};
        if (page > 0) {
            const QString number = QString::number(page);
            arguments = QStringList {QStringLiteral("-f"), number, QStringLiteral("-l"), number}
                + arguments;
        }
        QProcess program;
        program.start(QStringLiteral("pdftotext"), arguments);
        REQUIRE(program.waitForFinished());
        return withoutBlanks(QString::fromUtf8(program.readAllStandardOutput()));
    }

private:
    QTemporaryDir m_folder;
    ui::PagedDocument m_document;
};

bool hasPdfToText()
{
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return true;
    WARN("pdftotext is missing (package poppler-utils): the texts of PDFs are not checked");
    return false;
}

/// Grey level of a picture of @p page at 0.1 mm a pixel, at millimetres (@p x, @p y).
class Picture
{
public:
    Picture(const ui::PagedDocument &document, int page)
        : m_path(m_folder.filePath(QStringLiteral("p.png")))
    {
        REQUIRE(ui::writePictures(document, m_path, 254));
        const QString path = document.pageCount() == 1
            ? m_path
            : m_folder.filePath(QStringLiteral("p-%1.png").arg(page));
        REQUIRE(m_image.load(path));
    }

    [[nodiscard]] const QImage &image() const { return m_image; }

    /// The rectangle that everything dark in @p millimetres lies in, in millimetres.
    [[nodiscard]] QRectF inkIn(const QRectF &millimetres) const
    {
        QRect ink;
        const QRect part
            = QRectF(millimetres.topLeft() * 10, millimetres.size() * 10).toRect() & m_image.rect();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (qGray(m_image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return {QPointF(ink.topLeft()) / 10, QSizeF(ink.size()) / 10};
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QImage m_image;
};

} // namespace

TEST_CASE("Everything a report says stands in its PDF", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    for (const PaperFrame frame : {PaperFrame::Internal, PaperFrame::Annex}) {
        const core::Report report = sampleReport(frame);
        const QString text = Printed(report).text();
        for (const core::ReportBlock &block : report.blocks) {
            CHECK(text.contains(block.heading));
            for (const core::ReportRow &row : block.rows) {
                for (const core::ReportText &cell : row.cells) {
                    INFO(cell.text.toStdString());
                    // A dash is all a cell without content has; longer texts stand over several
                    // lines.
                    CHECK(text.contains(withoutBlanks(cell.text).left(8)));
                }
            }
        }
        CHECK(text.contains(report.title));
        CHECK(text.contains(report.countLine));
        CHECK(text.contains(report.signLine.last()));
    }
}

TEST_CASE("Every row of the sample says the whole of its texts", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    // One column of running text: nothing stands between its lines.
    core::Report report = sampleReport(PaperFrame::Internal);
    core::ReportBlock block;
    block.columns = {{QStringLiteral("任务"), 9, core::ReportAlignment::Justify, false, true}};
    for (const core::ReportRow &row : report.blocks.at(1).rows)
        block.rows.append(rowOf({row.cells.at(2).text + row.cells.at(5).text}));
    report.blocks = {block};
    const QString text = Printed(report).text();
    for (const core::ReportRow &row : std::as_const(block.rows))
        CHECK(text.contains(row.cells.first().text));
}

TEST_CASE("Characters are extracted as themselves, not as radicals", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    core::Report report = longReport(12, 4);
    report.title = QStringLiteral("民政局水土人口工作一览表");
    const Printed printed(report);
    const QString text = printed.text();
    CHECK(text.contains(report.title));
    CHECK(text.contains(QStringLiteral("做好水利工程")));
    for (const QChar character : text) {
        const bool isRadical = character.unicode() >= 0x2E80 && character.unicode() <= 0x2FD5;
        CHECK_FALSE(isRadical);
    }
}

TEST_CASE("A long sheet numbers its pages and says which groups go on", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    const Printed printed(longReport(30, 9));
    const int pages = printed.document().pageCount();
    REQUIRE(pages >= 3);
    for (int page = 1; page <= pages; ++page) {
        const QString text = printed.text(page);
        CHECK(text.contains(QStringLiteral("第%1页共%2页").arg(page).arg(pages)));
        CHECK(text.contains(QStringLiteral("台账版本1286")));
        CHECK(text.contains(QStringLiteral("上周工作任务")));
        CHECK(text.contains(QStringLiteral("单位负责人：")) == (page == pages));
        CHECK(text.contains(QStringLiteral("周工作汇报表填报单位")) == (page == 1));
    }
    CHECK(printed.text().contains(QStringLiteral("（续）")));
    CHECK_FALSE(printed.text(1).contains(QStringLiteral("（续）")));
}

TEST_CASE("An annex has turned page numbers and no stamp", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    const Printed printed(sampleReport(PaperFrame::Annex));
    REQUIRE(printed.document().pageCount() == 2);
    CHECK(printed.text(1).contains(QStringLiteral("—1—")));
    CHECK(printed.text(2).contains(QStringLiteral("—2—")));
    CHECK_FALSE(printed.text().contains(QStringLiteral("台账版本")));
    CHECK(printed.text(1).contains(QStringLiteral("附件1")));
}

TEST_CASE("Markup in a text is printed literally", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    core::Report report = longReport(2, 1);
    const QString hostile = QStringLiteral("<imgsrc=file:///etc/passwd><b>粗体</b>&amp;");
    report.blocks[1].rows[0].cells[2].text = hostile;
    report.title = hostile;
    const QString text = Printed(report).text();
    CHECK(text.contains(hostile));
}

TEST_CASE("A block without rows says so", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    core::Report report = sampleReport(PaperFrame::Internal);
    report.blocks[0].rows.clear();
    report.blocks[0].emptyText = QStringLiteral("本周无逾期和临期事项。");
    const QString text = Printed(report).text();
    CHECK(text.contains(
        QStringLiteral("一、逾期与临期事项本周无逾期和临期事项。二、各科室工作进展")));
    CHECK_FALSE(text.contains(QStringLiteral("编号")));
}

TEST_CASE("A text longer than a page goes on on the next one", "[paged_document]")
{
    if (!hasPdfToText())
        return;
    core::Report report = longReport(3, 3);
    QString text;
    for (int i = 1000; i < 1400; ++i)
        text += QStringLiteral("第%1句话。").arg(i);
    report.blocks[1].rows[1].cells[3].text = text;
    const Printed printed(report);
    CHECK(printed.document().pageCount() > 2);
    const QString found = printed.text();
    for (int i = 1000; i < 1400; ++i)
        CHECK(found.contains(QString::number(i)));
}

TEST_CASE("The same report gives the same bytes", "[paged_document]")
{
    const core::Report report = sampleReport(PaperFrame::Internal);
    const QByteArray first = Printed(report).bytes();
    CHECK(first.startsWith("%PDF-"));
    CHECK(first == Printed(report).bytes());
}

TEST_CASE("A document knows its size and title", "[paged_document]")
{
    const auto document = ui::PagedDocument::layOut(sampleReport(PaperFrame::Internal));
    CHECK(document.pageSize() == QSizeF(29700, 21000));
    CHECK(document.pageCount() == 2);
    CHECK(document.title() == QStringLiteral("示例县民政局周工作汇报表"));
    CHECK(document.properties().author == QStringLiteral("示例县民政局"));
}

TEST_CASE("The table of an internal sheet stands in its area", "[paged_document]")
{
    const auto document = ui::PagedDocument::layOut(sampleReport(PaperFrame::Internal));
    const Picture first(document, 1);
    CHECK(first.image().size() == QSize(2970, 2100));
    // A frame of 1 pt is centred on the edges of the area: 18 and 279 mm.
    const QRectF ink = first.inkIn(QRectF(0, 0, 297, 195));
    CHECK(ink.left() == Approx(18 - 0.18).margin(0.15));
    CHECK(ink.right() == Approx(279 + 0.18).margin(0.15));
    CHECK(ink.top() > 16);
    CHECK(ink.bottom() <= 192.3);
    // The foot line stands on y = 200; nothing comes nearer to the edge than 9 mm.
    CHECK(first.inkIn(QRectF(0, 195, 297, 15)).bottom() <= 201);
}

TEST_CASE("The number of an annex stands where the portrait sheet has it", "[paged_document]")
{
    const auto document = ui::PagedDocument::layOut(sampleReport(PaperFrame::Annex));
    // Odd pages end 4.94 above the lower edge of the area (184), even ones start 4.94 below the
    // upper one (28); the rules lie on x = 28.
    const QRectF odd = Picture(document, 1).inkIn(QRectF(20, 10, 12, 190));
    CHECK(odd.bottom() == Approx(184 - 4.94).margin(0.5));
    CHECK(odd.left() < 28);
    CHECK(odd.right() > 28);
    const QRectF even = Picture(document, 2).inkIn(QRectF(20, 10, 12, 190));
    CHECK(even.top() == Approx(28 + 4.94).margin(0.5));
    const QRectF rule = Picture(document, 2).inkIn(QRectF(20, even.top(), 12, 2));
    CHECK(rule.center().x() == Approx(28).margin(0.15));
}

TEST_CASE("Marks are coloured on an internal sheet and black on an annex", "[paged_document]")
{
    for (const PaperFrame frame : {PaperFrame::Internal, PaperFrame::Annex}) {
        const Picture picture(ui::PagedDocument::layOut(sampleReport(frame)), 1);
        int coloured = 0;
        for (int y = 0; y < picture.image().height(); ++y) {
            for (int x = 0; x < picture.image().width(); ++x) {
                const QColor colour = picture.image().pixelColor(x, y);
                coloured += colour.saturation() > 100 && colour.value() > 100 ? 1 : 0;
            }
        }
        // Three squares of 2.7 mm and three triangles: some 2,800 tenths of a millimetre squared.
        CHECK((coloured > 2000) == (frame == PaperFrame::Internal));
        CHECK((coloured == 0) == (frame == PaperFrame::Annex));
    }
}

} // namespace tests
