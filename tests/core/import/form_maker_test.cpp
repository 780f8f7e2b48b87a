// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"
#include "core/import/joined_forms.h"
#include "core/records/task_form.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"

using namespace core;

namespace {

/// A text or, after @, a number.
GridCell cellOf(const QString &text)
{
    return text.startsWith(u'@') ? GridCell {text.mid(1), CellKind::Number}
                                 : GridCell {text, CellKind::Text};
}

/// Merges the cell at @p position with those that have ^ below it.
void mergeDown(const QList<QStringList> &rows, CellPosition position, QList<CellRange> &merges)
{
    int last = position.row;
    while (last + 1 < rows.size() && rows.at(last + 1).value(position.column) == u"^")
        ++last;
    if (last > position.row)
        merges.append({position, {last, position.column}});
}

/// A sheet of rows of cells; ^ is part of the cell above, @ before a text makes it a number.
SheetGrid sheetOf(const QList<QStringList> &rows)
{
    SheetGrid grid(QStringLiteral("清单"));
    QList<CellRange> merges;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const QString &text = rows.at(row).at(column);
            if (text == u"^")
                continue;
            REQUIRE(grid.setCell({row, column}, cellOf(text)).has_value());
            mergeDown(rows, {row, column}, merges);
        }
    }
    REQUIRE(grid.addMerges(merges).has_value());
    return grid;
}

/// One task, and @p count notes below it of which each is @p length characters long.
QList<QStringList> rowsWithNotes(int count, int length)
{
    QList<QStringList> rows {{QStringLiteral("工作内容"), QStringLiteral("责任人")},
                             {QStringLiteral("核查低保"), QStringLiteral("张三")}};
    for (int note = 1; note <= count; ++note)
        rows.append({QStringLiteral("备注：%1").arg(note).leftJustified(length, u'长')});
    return rows;
}

/// A sheet as it is imported into a new file.
class NotedSheet
{
public:
    explicit NotedSheet(const SheetGrid &grid)
    {
        const auto input
            = inputOf({grid}, {QStringLiteral("/tmp/a.xlsx"), QStringLiteral("a.xlsx")}, {});
        REQUIRE(input.has_value());
        tests::CountingIdSource ids;
        const tests::FakeClock clock(QDate(2026, 3, 1));
        const WorkCalendar calendar = WorkCalendar::builtIn();
        const auto plan = planImport(*input, {}, {nullptr, ids, clock, calendar});
        REQUIRE(plan.has_value());
        forms = sheetFormsFromText(plan->ledger.form);
        issues = plan->issues;
        for (const RecordChange &change : plan->changes.changes) {
            if (const Source *source = std::get_if<Source>(&*change.after))
                tasks.append(taskFormFromText(source->form));
            if (const Task *task = std::get_if<Task>(&*change.after))
                names.insert(task->id, task->displayName());
        }
    }

    QList<SheetForm> forms;
    QList<ImportIssue> issues;
    QList<TaskForm> tasks;
    QHash<Id, QString> names;
};

QStringList row(const char *words)
{
    return QString::fromUtf8(words).split(u'|');
}

} // namespace

TEST_CASE("a table whose tasks say all by themselves leaves nothing to note about them")
{
    const NotedSheet noted(sheetOf({row("工作清单||"),
                                    row("序号|工作内容|责任人"),
                                    row("@1|新建养老服务点|张三"),
                                    row("@2|改造敬老院|李四、王五")}));
    REQUIRE(noted.forms.size() == 1);
    const SheetForm &form = noted.forms.constFirst();
    CHECK(form.file == QStringLiteral("a.xlsx"));
    CHECK(form.name == QStringLiteral("清单"));
    CHECK(form.headerRows == 1);
    CHECK(form.titleRow == 0);
    REQUIRE(form.head.size() == 2);
    CHECK(form.head.at(0).cells == QList<FormCell> {{0, {QStringLiteral("工作清单")}}});
    REQUIRE(form.columns.size() == 3);
    CHECK(form.columns.at(0).kind == WrittenKind::Number);
    CHECK(form.columns.at(2).separator == QStringLiteral("、"));
    CHECK(form.rows.isEmpty());
    CHECK(noted.tasks == QList<TaskForm> {{}, {}});
}

TEST_CASE("what a task does not say letter by letter is noted with what it said")
{
    const NotedSheet noted(sheetOf(
        {row("序号|工作内容|责任人|状态|完成时限"), row("@1|新建养老服务点|张三 李四|已完成|—")}));
    REQUIRE(noted.tasks.size() == 1);
    const QList<FormTexts> &texts = noted.tasks.constFirst().texts;
    REQUIRE(texts.size() == 2);
    CHECK(texts.at(0).column == 3);
    CHECK(texts.at(0).said == digestOf({QStringLiteral("closed")}));
    CHECK(texts.at(0).rows == QList<WrittenText> {{QStringLiteral("已完成")}});
    CHECK(texts.at(1).column == 4);
    CHECK(texts.at(1).said.isEmpty());
    const QList<FormColumn> &columns = noted.forms.constFirst().columns;
    CHECK(columns.at(2).separator == QStringLiteral(" "));
    CHECK(columns.at(3).words
          == QList<FormWord> {{QStringLiteral("closed"), QStringLiteral("已完成")}});
}

TEST_CASE("a value that has two words has none of its own")
{
    const NotedSheet noted(sheetOf({row("序号|工作内容|状态"),
                                    row("@1|甲项工作|已完成"),
                                    row("@2|乙项工作|已办结"),
                                    row("@3|丙项工作|已完成")}));
    CHECK(noted.forms.constFirst().columns.at(2).words.isEmpty());
}

TEST_CASE("merged groups are a custom of their column, blank ones another")
{
    const NotedSheet merged(sheetOf({row("序号|对标任务|工作内容"),
                                     row("@1|社会救助|核查低保"),
                                     row("^|^|发放补贴"),
                                     row("@2|养老服务|新建服务点")}));
    const SheetForm &form = merged.forms.constFirst();
    CHECK(form.numbersObjectives);
    CHECK(form.columns.at(1).isMerged);
    CHECK_FALSE(form.columns.at(1).isCarried);
    CHECK(merged.tasks.at(0).areas == QList<FormArea> {{0, 0, 2, 1}, {0, 1, 2, 1}});
    CHECK(merged.tasks.at(1).carried == QList<int> {0, 1});

    const NotedSheet blank(sheetOf({row("序号|对标任务|工作内容"),
                                    row("@1|社会救助|核查低保"),
                                    row("||发放补贴"),
                                    row("@2|养老服务|新建服务点")}));
    CHECK_FALSE(blank.forms.constFirst().columns.at(1).isMerged);
    CHECK(blank.forms.constFirst().columns.at(1).isCarried);
    CHECK(blank.tasks.at(1).carried == QList<int> {0, 1});
    CHECK(blank.tasks.at(2).carried.isEmpty());
}

TEST_CASE("headings, sums and notes stand with the sheet, headings with what they are of")
{
    const NotedSheet noted(sheetOf({row("序号|工作内容|责任人"),
                                    row("一、社会救助||"),
                                    row("@1|核查低保|张三"),
                                    row("合计|@1|"),
                                    row("备注：每月报送||")}));
    const QList<FormRow> &rows = noted.forms.constFirst().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).row == 2);
    CHECK(noted.names.value(rows.at(0).objective) == QStringLiteral("一、社会救助"));
    CHECK(rows.at(1).row == 4);
    CHECK_FALSE(rows.at(1).objective.isSet());
    CHECK(rows.at(1).cells.at(1).written == WrittenText {QStringLiteral("1"), WrittenKind::Number});
    CHECK(rows.at(2).cells.size() == 1);
}

TEST_CASE("a table the program made itself has no form to note")
{
    const NotedSheet noted(
        sheetOf({row("序号|工作内容|责任人|督办任务号"), row("1|核查低保|张三|77")}));
    CHECK(noted.forms.isEmpty());
    CHECK(noted.tasks == QList<TaskForm> {{}});
}

TEST_CASE("a sheet that comes again takes its place, one that was filled in elsewhere none")
{
    SheetForm first;
    first.file = QStringLiteral("六月.xlsx");
    first.name = QStringLiteral("清单");
    first.columns = {{0, ColumnField::Content, QStringLiteral("工作内容")}};
    SheetForm again = first;
    again.titleRow = 3;
    CHECK(joinedForms({first}, {again}).forms == QList<SheetForm> {again});
    SheetForm filledIn = first;
    filledIn.file = QStringLiteral("七月.xlsx");
    CHECK(joinedForms({first}, {filledIn}).forms == QList<SheetForm> {first});
    SheetForm other = filledIn;
    other.columns.append({1, ColumnField::Person, QStringLiteral("责任人")});
    CHECK(joinedForms({first}, {other}).forms == QList<SheetForm> {first, other});
    SheetForm second = first;
    second.name = QStringLiteral("清单二");
    CHECK(joinedForms({}, {first, second}).forms == QList<SheetForm> {first, second});
}

TEST_CASE("a thousand headings, sums and notes are kept, and the first one more is told")
{
    const NotedSheet all(sheetOf(rowsWithNotes(1000, 10)));
    CHECK(all.forms.constFirst().rows.size() == 1000);
    CHECK(all.issues.isEmpty());

    QList<QStringList> rows = rowsWithNotes(1000, 10);
    rows.append({QString()}); // nothing is lost with it
    rows.append({QStringLiteral("备注：还有")});
    rows.append({QStringLiteral("备注：最后")});
    const NotedSheet noted(sheetOf(rows));
    CHECK(noted.forms.constFirst().rows.size() == 1000);
    REQUIRE(noted.issues.size() == 1);
    const ImportIssue &issue = noted.issues.constFirst();
    CHECK(issue.kind == ImportIssueKind::FormRowsTooMany);
    CHECK(issue.sheet == QStringLiteral("清单"));
    CHECK(issue.row == 1004);
    CHECK(issue.value == QStringLiteral("备注：还有"));
}

TEST_CASE("a form that is too large to be kept is told, and the tasks come in all the same")
{
    const NotedSheet noted(sheetOf(rowsWithNotes(70, 30'000))); // 2.1 million characters
    CHECK(noted.forms.isEmpty());
    CHECK(noted.tasks.size() == 1);
    REQUIRE(noted.issues.size() == 1);
    CHECK(noted.issues.constFirst().kind == ImportIssueKind::FormTooLarge);
    CHECK(noted.issues.constFirst().sheet == QStringLiteral("清单"));
    CHECK(noted.issues.constFirst().row == 0);
}

TEST_CASE("the forms of a hundred sheets are kept, and those left out are told")
{
    QList<SheetForm> sheets;
    for (int number = 1; number <= 101; ++number) {
        SheetForm form;
        form.file = QStringLiteral("a.xlsx");
        form.name = QString::number(number);
        sheets.append(form);
    }
    const JoinedForms joined = joinedForms({}, sheets);
    CHECK(joined.forms.size() == 100);
    REQUIRE(joined.leftOut.size() == 1);
    CHECK(joined.leftOut.constFirst().name == QStringLiteral("101"));
    // One that comes again takes its place however many there are.
    CHECK(joinedForms(joined.forms, {sheets.constFirst()}).leftOut.isEmpty());
}
