// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_heading.h"

#include "core/base/text.h"
#include "core/import/han.h"

#include <QRegularExpression>

namespace core {

namespace {

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?"));
    return pattern;
}

bool isLabel(const QString &text)
{
    static const QRegularExpression label(QStringLiteral(
        "^(附件|附表|附|填报|填表|制表|报送|数据截[至止]|截[至止]|计量单位|金额单位|单位[:：]|日期|"
        "时间[:：]|表号|编制|审核|责任科室[:：]|\\()|^\\d{4}年\\d{1,2}月\\d{1,2}日$"));
    return label.match(toHalfWidth(text).simplified()).hasMatch();
}

// 填报单位(盖章):大英县民政局 → 大英县民政局
QString valueOfLabel(const QString &text, const QString &label)
{
    static const QRegularExpression closing(QStringLiteral("^[^:：]*[:：]"));
    QString value = text.simplified();
    if (!value.startsWith(label) || !value.contains(closing))
        return {};
    value.remove(closing);
    // A second label may follow in the same cell.
    static const QRegularExpression next(QStringLiteral("\\s+\\S*[:：].*$"));
    value.remove(next);
    return value.trimmed();
}

QString officeIn(const QString &title)
{
    static const QRegularExpression year(
        QStringLiteral("^[“\"]?\\d{4}(\\s*[-—–~至到]+\\s*\\d{4})?年度?"));
    QString rest = title;
    rest.remove(year);
    static const QRegularExpression office(
        QStringLiteral("^%1{2,12}?民政(?:局|厅|部)(?!长)|"
                       "^%1{1,12}?[省市州县区旗盟]%1{0,10}?(?:局|厅|委员会|人民政府)(?!长)")
            .arg(kHan));
    return office.match(rest).captured(0);
}

class HeadingReader
{
public:
    HeadingReader(const SheetGrid &grid, int headerRow)
        : m_grid(grid)
    {
        for (const QString &line : grid.linesAbove())
            readLine({GridCell {line}});
        for (int row = 0; row < headerRow; ++row)
            readRow(row);
    }

    [[nodiscard]] SheetHeading heading() const
    {
        SheetHeading heading;
        heading.title = title();
        heading.date = m_date;
        heading.reporter = m_reporter;
        heading.office = m_office.isEmpty() ? officeIn(heading.title) : m_office;
        heading.dateText = m_dateText;
        heading.unitText = m_unitText;
        if (heading.unitText.isEmpty() && !heading.office.isEmpty())
            heading.unitText = heading.title;
        const LedgerYears years = yearsIn(heading.title);
        heading.year = years.first;
        heading.lastYear = years.last;
        return heading;
    }

private:
    void readRow(int row)
    {
        QList<GridCell> cells;
        for (const int column : m_grid.usedColumns(row))
            cells.append(m_grid.cell({row, column}));
        readLine(cells);
    }

    void readLine(const QList<GridCell> &cells)
    {
        QStringList texts;
        for (const GridCell &cell : cells) {
            if (cell.isBlank() || saysFilter(cell.text))
                continue;
            texts.append(cell.text);
            readCell(cell);
        }
        if (texts.size() == 1 && !isLabel(texts.constFirst()))
            m_titles.append(texts.constFirst());
    }

    /// 已筛选 3/9：时限早于 2026-06-30: days in it are not the day of the table.
    [[nodiscard]] static bool saysFilter(const QString &text)
    {
        return text.trimmed().startsWith(QStringLiteral("已筛选"));
    }

    void readCell(const GridCell &cell)
    {
        const QDate date = cell.kind == CellKind::Date ? cell.date : dayIn(cell.text);
        const bool isReportDate = cell.text.contains(QStringLiteral("填报日期"));
        if (date.isValid() && (!m_date.isValid() || isReportDate)) {
            m_date = date;
            m_dateText = cell.text.simplified();
        }
        for (const QString &label : {QStringLiteral("填报单位"), QStringLiteral("报送单位")}) {
            const QString value = valueOfLabel(cell.text, label);
            if (m_reporter.isEmpty() && !value.isEmpty()) {
                m_reporter = value;
                m_unitText = cell.text.simplified();
            }
            if (m_office.isEmpty() && isOfficeName(value))
                m_office = value;
        }
    }

    [[nodiscard]] QString title() const
    {
        QString title = m_titles.value(0);
        // The office may stand in a line of its own over the name of the table.
        if (m_titles.size() > 1 && isOfficeName(title.simplified()))
            title += m_titles.at(1);
        title.remove(u'\n').remove(u'\r');
        return cleanText(title.trimmed()).value_or(QString());
    }

    const SheetGrid &m_grid;
    QStringList m_titles;
    QString m_office;
    QString m_reporter;
    QDate m_date;
    QString m_unitText;
    QString m_dateText;
};

} // namespace

bool isOfficeName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\S{2,20}(局|厅|部|委|委员会|政府|办公室)$"));
    return pattern.match(name).hasMatch();
}

QDate dayIn(const QString &text)
{
    const auto match = datePattern().match(toHalfWidth(text));
    return match.hasMatch()
        ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QDate();
}

LedgerYears yearsIn(const QString &title)
{
    static const QRegularExpression span(
        QStringLiteral("(\\d{4})年?\\s*[-—–~至到]+\\s*(\\d{4})年?"));
    static const QRegularExpression single(QStringLiteral("(\\d{4})\\s*年"));
    const QString text = toHalfWidth(title);
    LedgerYears years;
    const auto both = span.match(text);
    if (both.hasMatch())
        years = {both.captured(1).toInt(), both.captured(2).toInt()};
    else if (const auto one = single.match(text); one.hasMatch())
        years = {one.captured(1).toInt(), 0};
    const auto isYear = [](int year) { return year == 0 || (year >= 1949 && year <= 2200); };
    if (!isYear(years.first) || !isYear(years.last)
        || (years.last != 0 && years.last < years.first))
        return {};
    return years;
}

SheetHeading readHeading(const SheetGrid &grid, int headerRow)
{
    return HeadingReader(grid, headerRow).heading();
}

} // namespace core
