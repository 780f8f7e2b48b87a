<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Something is missing</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>多余的参数“%1”</translation>
    </message>
    <message>
        <source>“--%1” is missing</source>
        <translation>缺少“--%1”</translation>
    </message>
    <message>
        <source>“--%1 %2” is no day; write it like 2021-12-31</source>
        <translation>“--%1 %2”不是日期，请写成 2021-12-31 的形式</translation>
    </message>
    <message>
        <source>“--%1” takes one of: %2</source>
        <translation>“--%1”只能取：%2</translation>
    </message>
</context>
<context>
    <name>app::Terminal</name>
    <message>
        <source>Usage: duban %1</source>
        <translation>用法：duban %1</translation>
    </message>
</context>
<context>
    <name>app::backup</name>
    <message>
        <source>Backed up to “%1” and checked.</source>
        <translation>已备份到“%1”并通过核验。</translation>
    </message>
</context>
<context>
    <name>app::check</name>
    <message>
        <source>%1 %2 differs from the log (change %4).</source>
        <translation>%1 %2 与修改记录不一致（第 %4 次修改）。</translation>
    </message>
    <message>
        <source>%1 %2: %3 differs from the log (change %4).</source>
        <translation>%1 %2：%3 与修改记录不一致（第 %4 次修改）。</translation>
    </message>
    <message>
        <source>Change %4 of the log is not as it was written.</source>
        <translation>修改记录第 %4 条与写入时不一致。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is sound: %n change(s) agree with what it holds.</source>
        <translation>
            <numerusform>“%1”完好：%n 次修改与现有内容一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::command</name>
    <message>
        <source>There is no display to open the window on (DISPLAY is not set)</source>
        <translation>没有图形界面，无法打开窗口（未设置 DISPLAY）</translation>
    </message>
    <message>
        <source>“%1” is no command of duban</source>
        <translation>督办没有“%1”这条命令</translation>
    </message>
</context>
<context>
    <name>app::create</name>
    <message>
        <source>Created “%1”.</source>
        <translation>已创建“%1”。</translation>
    </message>
    <message>
        <source>“--year %1” is no year; write it like 2026</source>
        <translation>“--year %1”不是年份，请写成 2026 的形式</translation>
    </message>
</context>
<context>
    <name>app::document</name>
    <message>
        <source>“--period %1” is no week; write it like 2021-W30</source>
        <translation>“--period %1”不是一周，请写成 2021-W30 的形式</translation>
    </message>
    <message>
        <source>“%1” has no period; choose its day with --as-of</source>
        <translation>“%1”不按期间编制；用 --as-of 指定日期</translation>
    </message>
    <message>
        <source>“--period %1” is no stretch of months; write it like 2026-03..2026-09, 2026-03 or 2026</source>
        <translation>“--period %1”不是月份，请写作 2026-03..2026-09、2026-03 或 2026</translation>
    </message>
</context>
<context>
    <name>app::export</name>
    <message>
        <source>Exported to “%1”.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>“--period” goes with the document of a week; choose a day with --as-of</source>
        <translation>“--period”只用于按周的报表；请用 --as-of 指定日期</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .docx, .csv or .json</source>
        <translation>“%1”必须以 .xlsx、.docx、.csv 或 .json 结尾</translation>
    </message>
    <message>
        <source>“--by-unit” goes with tables; JSON has no sheets</source>
        <translation>“--by-unit”只用于表格；JSON 没有工作表</translation>
    </message>
    <message>
        <source>“--%1” goes with ledgers; a document has a form of its own</source>
        <translation>“--%1”只用于台账；报表有自己的版式</translation>
    </message>
</context>
<context>
    <name>app::help</name>
    <message>
        <source>Duban keeps the ledger of a year&apos;s tasks and gets them done on time.

</source>
        <translation>督办：把一年的目标任务记成台账，按期办结。

</translation>
    </message>
    <message>
        <source>Dates are written like 2021-12-31, weeks like 2021-W30, stretches of months like 2026-03..2026-09. Exit codes: 0 done, 1 wrong usage, 2 input refused and nothing changed, 3 the file cannot be used, 4 done with issues to look at.
</source>
        <translation>日期写成 2021-12-31，周写成 2021-W30，月份写成 2026-03..2026-09。退出码：0 完成；1 用法错误；2 输入被拒绝，未作改动；3 文件无法使用；4 已完成，但有疑问需核对。
</translation>
    </message>
    <message>
        <source>Paper is across: a4 (or a4-landscape) and a3, for the document wall-chart also a2, a1 and a0; the document back-schedule is upright (a4-portrait) unless told. Fields for --map: %1.
</source>
        <translation>纸张均为横向：a4（即 a4-landscape）、a3；挂图作战图（wall-chart）还可用 a2、a1、a0；倒排工期表（back-schedule）不指定时为竖向（a4-portrait）。--map 可用的栏目名：%1。
</translation>
    </message>
</context>
<context>
    <name>app::import</name>
    <message>
        <source>“--map %1” is not of the form FIELD=COLUMN</source>
        <translation>“--map %1”的写法应为 FIELD=COLUMN</translation>
    </message>
    <message>
        <source>%1 into “%2”: %3 added, %4 updated, %5 unchanged.</source>
        <translation>%1 导入“%2”：新增 %3 项，更新 %4 项，不变 %5 项。</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>已创建“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Imported without a backup before it: %1</source>
        <translation>已导入，但导入前的备份未能写成：%1</translation>
    </message>
    <message>
        <source>“%1” is no delimited text: --encoding and --separator say nothing of it</source>
        <translation>“%1”不是分隔文本，不能用 --encoding 和 --separator</translation>
    </message>
    <message>
        <source>“--year %1” is no year; write it like 2026 or 2025-2026</source>
        <translation>“--year %1”不是年份，请写成 2026 或 2025-2026</translation>
    </message>
    <message>
        <source>%1 It was read as text in %2 with the separator %3; --encoding and --separator say otherwise.</source>
        <translation>%1现按编码 %2、分隔符 %3 读取；如有不符，请用 --encoding、--separator 指定。</translation>
    </message>
    <message>
        <source>“%1” is no table: --unit, --year and --date say nothing of it</source>
        <translation>“%1”不是表格，--unit、--year、--date 对它不适用</translation>
    </message>
    <message>
        <source>“--map %1”: “%2” is no field. The fields are: %3</source>
        <translation>“--map %1”：没有名为“%2”的栏目。可用的栏目名：%3</translation>
    </message>
    <message>
        <source>Conflicts: %1; the ledger&apos;s value kept: %2, the table&apos;s taken: %3.</source>
        <translation>台账与表格不一致：%1 处，保留台账的 %2 处，采用表格的 %3 处。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: where and which task, %2: what is to be chosen, %3: the two values, in a sentence</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) would move, and it is not told how: add --deadlines correction, extension or adjustment, and --reason</source>
        <translation>
            <numerusform>有 %n 个时限将要变动，还没有说明怎样变动：请加 --deadlines correction（更正）、extension（延期）或 adjustment（调整），并用 --reason 写明理由</numerusform>
        </translation>
    </message>
    <message>
        <source>“--%1” says nothing without --%2</source>
        <translation>没有 --%2，“--%1”不起作用</translation>
    </message>
    <message>
        <source>“--%1 %2” needs --%3</source>
        <translation>“--%1 %2”还需要 --%3</translation>
    </message>
    <message>
        <source>%1: %2 (%3 → %4)</source>
        <translation>%1：%2（%3 → %4）</translation>
    </message>
</context>
<context>
    <name>app::list</name>
    <message>
        <source>The public holidays of %1 are not known yet: Monday to Friday count as workdays.</source>
        <translation>%1 年节假日安排尚未公布，暂按周一至周五计工作日。</translation>
    </message>
</context>
<context>
    <name>app::print</name>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>“%1”须以 .pdf 或 .png 结尾</translation>
    </message>
    <message>
        <source>Printed “%1” to “%2”.</source>
        <translation>已将《%1》输出到“%2”。</translation>
    </message>
    <message>
        <source>“--sheets %1” is no number of sheets up to 20 × 20; write it like 4x3, 4x or x3</source>
        <translation>“--sheets %1”不是张数（最多 20 × 20），请写作 4x3、4x 或 x3</translation>
    </message>
    <message>
        <source>“--%1” goes with the document wall-chart</source>
        <translation>“--%1”只用于挂图作战图（wall-chart）</translation>
    </message>
    <message>
        <source>“--least-type %1” is no size of type from %2 to %3 points</source>
        <translation>“--least-type %1”不是字号，请写 %2 到 %3 磅之间的整数</translation>
    </message>
</context>
<context>
    <name>app::restore</name>
    <message>
        <source>Restored to “%1” and checked.</source>
        <translation>已恢复到“%1”并核对无误。</translation>
    </message>
</context>
<context>
    <name>app::settings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Paper, %1: %2</source>
        <translation>纸面%1：%2</translation>
    </message>
    <message>
        <source>Paper, %1: %2, because %3 is not installed</source>
        <translation>纸面%1：%2（未安装“%3”，以此代替）</translation>
    </message>
    <message>
        <source>Takes effect when Duban is started again.</source>
        <translation>下次启动督办时生效。</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>屏幕：%1</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Days off: those built in</source>
        <translation>节假日：内置通知</translation>
    </message>
    <message>
        <source>Days off: %1</source>
        <translation>节假日：%1</translation>
    </message>
    <message>
        <source>Reports on faults: %1</source>
        <translation>故障记录：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>They are yours on this computer and change nothing in a ledger.</source>
        <translation>只影响您在这台电脑上的使用，不改动台账内容。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>Made at the first start of a day, every 30 minutes with changes, and before an import, a restore or a new format of the file.</source>
        <translation>每天首次打开时、有修改时每30分钟、导入前、恢复前、文件升级前各自动备份一份。</translation>
    </message>
    <message>
        <source>Kept: all of the last 24 hours, one a day for 30 days, one a month for 12 months.</source>
        <translation>保留最近24小时的全部备份，30天内每天一份，12个月内每月一份。</translation>
    </message>
    <message>
        <source>File ▸ Restore lists them, shows one and takes it back.</source>
        <translation>在“文件 ▸ 恢复”中可以查看、打开和恢复备份。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>app::work_days</name>
    <message>
        <source>Line %2 of “%1” names no days: “%3”; write it like “2027: 01-01..01-03 | 01-04”, days off before the bar and days worked after it</source>
        <translation>“%1”第 %2 行没有写明日期：“%3”；应写成“2027: 01-01..01-03 | 01-04”，竖线前放假，竖线后上班</translation>
    </message>
</context>
<context>
    <name>core::AlertModel</name>
    <message>
        <source>No lead unit</source>
        <translation>未明确科室</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>header over the names of the tasks</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>header over the names of the persons responsible, narrow</extracomment>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Done / planned</source>
        <translation>进度／序时</translation>
    </message>
</context>
<context>
    <name>core::BackupListModel</name>
    <message>
        <source>Later than the clock of this computer</source>
        <translation>晚于本机时间</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>First of the day</source>
        <translation>当天首次</translation>
    </message>
    <message>
        <source>After half an hour of work</source>
        <translation>编辑满半小时</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>恢复备份前</translation>
    </message>
    <message>
        <source>Before the program was updated</source>
        <translation>程序升级前</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>core::ColumnValueModel</name>
    <message>
        <source>(All)</source>
        <translation>（全选）</translation>
    </message>
    <message>
        <source>(All found)</source>
        <translation>（全部搜索结果）</translation>
    </message>
</context>
<context>
    <name>core::DeletedTaskModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>删除时间</translation>
    </message>
</context>
<context>
    <name>core::LedgerModel</name>
    <message>
        <source>New measure…</source>
        <translation>新增一条措施…</translation>
    </message>
    <message>
        <source>New deadline or node…</source>
        <translation>新增一个时限或节点…</translation>
    </message>
    <message>
        <source>New outcome…</source>
        <translation>新增一条成效…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新增一项任务…</translation>
    </message>
    <message>
        <source>New, in no group yet</source>
        <translation>新增，尚未归组</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no. %1</source>
        <extracomment>%1: the number of a measure among those of its task</extracomment>
        <translation>本项为第%1项</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1，%2，已折叠</translation>
    </message>
</context>
<context>
    <name>core::OverviewTables</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a section or a month, %2 what is counted of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No section named</source>
        <translation>未明确科室</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Section (unit)</source>
        <translation>科室（单位）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>Other years, or no deadline</source>
        <translation>其他年份或没有时限</translation>
    </message>
    <message>
        <source>All but suspended and cancelled</source>
        <translation>除中止、撤销外的任务</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>closings</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>closings</comment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Closed by the end of %1</source>
        <translation>到%1底已办结</translation>
    </message>
    <message>
        <source>Due by the end of %1</source>
        <translation>到%1底应办结</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>overdue or far behind</comment>
        <translation>逾期、严重滞后</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>due soon or behind</comment>
        <translation>临期、滞后</translation>
    </message>
    <message>
        <source>Late and open</source>
        <translation>逾期未结</translation>
    </message>
</context>
<context>
    <name>core::PersonModel</name>
    <message>
        <source>No unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>负责任务</translation>
    </message>
</context>
<context>
    <name>core::TimelineModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>No section named</source>
        <translation>未明确科室</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未明确责任人</translation>
    </message>
    <message>
        <source>Plan: %1 to %2</source>
        <translation>计划：%1 — %2</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>完成时限：%1</translation>
    </message>
    <message>
        <source>Actual: closed on %1</source>
        <translation>实际：%1 办结</translation>
    </message>
    <message>
        <source>Actual: %1% reported</source>
        <translation>实际：已报 %1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last report, %1: %2</source>
        <translation>最近进展（%1）：%2</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>未列目标</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>core::UnitTreeModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Tasks led</source>
        <translation>牵头任务</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>core::actions</name>
    <message>
        <source>Create the file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Create ledger “%1”</source>
        <translation>新建台账“%1”</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>Delete task “%1”</source>
        <translation>删除任务“%1”</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>记入进展</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Remind of %1 task(s)</source>
        <translation>催办 %1 项任务</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>新增%1“%2”</translation>
    </message>
    <message>
        <source>Edit %1 “%2”</source>
        <translation>修改%1“%2”</translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation>删除%1“%2”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>合并 %1 到 %2</translation>
    </message>
    <message>
        <source>Bring back task “%1”</source>
        <translation>还原任务“%1”</translation>
    </message>
    <message>
        <source>Type into %1 cells</source>
        <translation>录入 %1 个单元格</translation>
    </message>
    <message>
        <source>Clear %1 cells</source>
        <translation>清除 %1 个单元格</translation>
    </message>
    <message>
        <source>Paste %1 cells</source>
        <translation>粘贴 %1 个单元格</translation>
    </message>
    <message>
        <source>Fill %1 cells</source>
        <translation>填充 %1 个单元格</translation>
    </message>
    <message>
        <source>Duplicate %1 tasks</source>
        <translation>复制 %1 项任务</translation>
    </message>
    <message>
        <source>Duplicate task “%1”</source>
        <translation>复制一份任务“%1”</translation>
    </message>
    <message>
        <source>Move task “%1”</source>
        <translation>移动任务“%1”</translation>
    </message>
    <message>
        <source>Replace in %1 cells</source>
        <translation>替换 %1 个单元格</translation>
    </message>
    <message>
        <source>Begin ledger “%1” with %2 tasks</source>
        <translation>新建年度台账“%1”（%2 项任务）</translation>
    </message>
    <message>
        <source>Close ledger “%1”</source>
        <translation>关闭台账“%1”</translation>
    </message>
    <message>
        <source>Reopen ledger “%1”</source>
        <translation>重新启用台账“%1”</translation>
    </message>
    <message>
        <source>Delete %1 tasks</source>
        <translation>删除 %1 项任务</translation>
    </message>
    <message>
        <source>Clear who is responsible for %3 tasks</source>
        <translation>清空 %3 项任务的责任分工</translation>
    </message>
    <message>
        <source>Clear who is responsible for “%2”</source>
        <translation>清空“%2”的责任分工</translation>
    </message>
    <message>
        <source>Delete %1 entries: %2</source>
        <translation>删除 %1 条%2</translation>
    </message>
    <message>
        <source>Put off the reminders of %1 task(s)</source>
        <translation>推迟 %1 项任务的提醒</translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s)</source>
        <translation>
            <numerusform>导入 %n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s), update %1</source>
        <translation>
            <numerusform>导入 %n 项任务、更新 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1 entries: %2</source>
        <translation>复制 %1 条%2</translation>
    </message>
    <message>
        <source>Duplicate %1 “%2”</source>
        <translation>复制一份%1“%2”</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制一份%1</translation>
    </message>
    <message>
        <source>Move %1 entries: %2</source>
        <translation>移动 %1 条%2</translation>
    </message>
    <message>
        <source>Move %1 “%2”</source>
        <translation>移动%1“%2”</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
</context>
<context>
    <name>core::alerts</name>
    <message>
        <source>Due soon, priority task</source>
        <translation>临期，重点任务</translation>
    </message>
    <message numerus="yes">
        <source>Due soon, in %n day(s)</source>
        <translation>
            <numerusform>临期，%n 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>超过时限 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Far behind by %n percentage point(s)</source>
        <translation>
            <numerusform>严重滞后 %n 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind by %n percentage point(s)</source>
        <translation>
            <numerusform>滞后 %n 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n far behind</source>
        <translation>
            <numerusform>滞后 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or far behind</source>
        <translation>
            <numerusform>逾期、滞后 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon or behind</source>
        <translation>
            <numerusform>临期、滞后 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>在办 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminded %n time(s)</source>
        <translation>
            <numerusform>已催办 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a reason, %2 how often the deadline was extended</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No report since %1</source>
        <extracomment>%1 is the day (11-05) on which a report was due</extracomment>
        <translation>未按期反馈（%1应报）</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>%1 is a day (09-30): no reminder is shown before it</extracomment>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says until when, %2 why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 says until when, %2 by whom, %3 why</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Declared at risk: %1</source>
        <extracomment>%1 is why the lead unit says that the deadline will not be kept</extracomment>
        <translation>自报风险：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue, far behind or at risk</source>
        <translation>
            <numerusform>逾期、严重滞后、自报风险 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or at risk</source>
        <translation>
            <numerusform>逾期、自报风险 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n far behind or at risk</source>
        <translation>
            <numerusform>严重滞后、自报风险 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>自报风险 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::bars</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = closed on time, %2 = 27 March</extracomment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 = 27 March</extracomment>
        <translation>%1到期</translation>
    </message>
</context>
<context>
    <name>core::cells</name>
    <message>
        <source>%1 (%2)</source>
        <comment>phrase, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, report</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a column of no field</comment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>core::columns</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Target to win</source>
        <translation>争取目标</translation>
    </message>
    <message>
        <source>Target to deliver</source>
        <translation>实施目标</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根源分析</translation>
    </message>
    <message>
        <source>Acceptance criterion</source>
        <translation>工作标准</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>工作措施</translation>
    </message>
    <message>
        <source>Owner of the measure</source>
        <translation>措施责任人</translation>
    </message>
    <message>
        <source>Deadline of the measure</source>
        <translation>措施时限</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>To be coordinated</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头科室</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Cooperating units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>配合事项</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>预期效果</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>工作成效</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>进度%</translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>最新进展</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Left / overdue</source>
        <translation>剩余/逾期</translation>
    </message>
    <message>
        <source>Further column</source>
        <translation>其他栏目</translation>
    </message>
    <message>
        <source>Workdays needed</source>
        <translation>倒排天数</translation>
    </message>
    <message>
        <source>Measure started on</source>
        <translation>措施开工日期</translation>
    </message>
    <message>
        <source>Measure done on</source>
        <translation>措施完成日期</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期情况</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>表彰推广</translation>
    </message>
    <message>
        <source>Measures before it</source>
        <translation>前置措施</translation>
    </message>
</context>
<context>
    <name>core::conditions</name>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1包含“%2”</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1不包含“%2”</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <translation>%1开头是“%2”</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>%1 equals “%2”</source>
        <translation>%1等于“%2”</translation>
    </message>
    <message>
        <source>≥</source>
        <translation>≥</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>≤</source>
        <translation>≤</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>Number between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1介于 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1早于 %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1晚于 %2</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1在本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1在本月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>%1 next month</source>
        <translation>%1在下月</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <translation>%1为空白</translation>
    </message>
    <message>
        <source>And</source>
        <translation>且</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1，或%2</translation>
    </message>
</context>
<context>
    <name>core::conflicts</name>
    <message>
        <source>Another deadline than in the ledger</source>
        <translation>时限与台账不一致</translation>
    </message>
    <message>
        <source>%1 was changed in the ledger since the last import</source>
        <translation>“%1”在上次导入后已在台账中改过</translation>
    </message>
    <message>
        <source>The ledger has “%1”, the table has “%2”.</source>
        <translation>台账中是“%1”，表格中是“%2”。</translation>
    </message>
    <message>
        <source>The ledger has “%1” (%2), the table has “%3”.</source>
        <extracomment>%2: who wrote it and when, or when alone</extracomment>
        <translation>台账中是“%1”（%2），表格中是“%3”。</translation>
    </message>
</context>
<context>
    <name>core::countdowns</name>
    <message>
        <source>%1 is today</source>
        <extracomment>%1 is what the day brings: the end of a trial</extracomment>
        <translation>今天是%1之日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>%1 = 18 days, %2 is what the day brings, %3 = 7 workdays</extracomment>
        <translation>距%2还有 %1（%3）</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <extracomment>%1 = 6 days, %2 is what the day brought, %3 = 5 workdays</extracomment>
        <translation>%2已过 %1（%3）</translation>
    </message>
</context>
<context>
    <name>core::counts</name>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Overdue or far behind</source>
        <translation>逾期、严重滞后</translation>
    </message>
    <message>
        <source>Due soon or behind</source>
        <translation>临期、滞后</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Added this week</source>
        <translation>本周新增</translation>
    </message>
    <message>
        <source>Closed this week</source>
        <translation>本周办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Closed on time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Closed late</source>
        <translation>逾期办结</translation>
    </message>
    <message>
        <source>To be closed by now</source>
        <translation>应办结</translation>
    </message>
    <message>
        <source>Judged by schedule</source>
        <translation>有序时进度可比</translation>
    </message>
    <message>
        <source>Up to schedule</source>
        <translation>达到序时进度</translation>
    </message>
    <message>
        <source>Suspended or cancelled</source>
        <translation>中止、撤销</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>达进度</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他类</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按期办结率</translation>
    </message>
    <message>
        <source>Share overdue</source>
        <translation>逾期率</translation>
    </message>
    <message>
        <source>Share on schedule</source>
        <translation>序时达标率</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>提前完成</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>超进度</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>欠进度</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>%1 is the week compared with: last week, week 37</extracomment>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is the difference with its sign, %2 the week compared with.</extracomment>
        <translation>较%2 %1</translation>
    </message>
    <message>
        <source>Closed or overdue</source>
        <translation>已办结和逾期未结</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时率</translation>
    </message>
</context>
<context>
    <name>core::deadlines</name>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>延期 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>originally %1</source>
        <translation>原定 %1</translation>
    </message>
</context>
<context>
    <name>core::errors</name>
    <message>
        <source>%1. See “duban --help”.</source>
        <translation>%1。用法见“duban --help”。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name and the folder.</source>
        <translation>找不到“%1”。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close it in other programs or ask for the right to read it.</source>
        <translation>“%1”无法读取。请在其他程序中关闭它，或申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose a file that holds a table.</source>
        <translation>“%1”是空的。请选择含有表格的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Save it as xlsx in Excel or WPS and import that file.</source>
        <translation>无法读取“%1”（%2）。请在 Excel 或 WPS 中另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The characters of “%1” cannot be recognised. Save it as xlsx or as UTF-8 text and import again.</source>
        <translation>无法识别“%1”的文字编码。请另存为 xlsx 或 UTF-8 文本后重新导入。</translation>
    </message>
    <message>
        <source>No header row was found in “%1”. It needs one row with names such as 任务, 责任人, 时限.</source>
        <translation>在“%1”中没有找到表头。表格须有一行栏目名称，如任务、责任人、时限。</translation>
    </message>
    <message>
        <source>“%1” cannot be stored: %2 – %3. Correct it and try again.</source>
        <translation>“%1”无法保存：%2，%3。请改正后重试。</translation>
    </message>
    <message>
        <source>This was changed meanwhile (%2 is now “%3”). Look at the new value and enter yours again if it still holds.</source>
        <translation>此处刚被修改（%2 现为“%3”）。请核对新值，如仍需修改请重新填写。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name.</source>
        <translation>“%1”不存在。请检查名称。</translation>
    </message>
    <message>
        <source>“%1” fits several: %2. Name one of them.</source>
        <translation>“%1”对应多个：%2。请指明其中一个。</translation>
    </message>
    <message>
        <source>The ledger “%1” is closed. Reopen it before changing it.</source>
        <translation>台账“%1”已关闭。请先重新启用再修改。</translation>
    </message>
    <message>
        <source>A step in the life of a task is not undone. Enter the step that answers it, with a reason.</source>
        <translation>办理环节不能撤销。请登记相应的后续环节并说明理由。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name or remove it first.</source>
        <translation>“%1”已存在。请换一个名称，或先将其移走。</translation>
    </message>
    <message>
        <source>The file “%1” was not found. Check whether it was moved or renamed.</source>
        <translation>找不到文件“%1”。请检查是否已移动或改名。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Open the file itself, not a link, a folder or a device.</source>
        <translation>“%1”不是普通文件。请打开文件本身，不要打开链接、文件夹或设备。</translation>
    </message>
    <message>
        <source>“%1” is no ledger file of Duban. A table is imported, not opened.</source>
        <translation>“%1”不是督办台账文件。表格请用“导入”。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Duban (format %2, known: %3). Update the program.</source>
        <translation>“%1”由更新版本的督办创建（格式 %2，本程序支持到 %3）。请升级程序。</translation>
    </message>
    <message>
        <source>The tables of “%1” were altered by another program. Open a backup.</source>
        <translation>“%1”的内部结构已被其他程序改动。请打开备份。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open the newest backup.</source>
        <translation>“%1”已损坏，未作任何改动。请打开最近的备份。</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Wait a moment or close it there, then try again.</source>
        <translation>“%1”正被其他程序写入。请稍候或在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>You have no right to use “%1”. Ask for it or copy the file to a folder of your own.</source>
        <translation>您没有使用“%1”的权限。请申请权限，或将文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Copy it to a folder where you may write.</source>
        <translation>“%1”在此处只能查看。请复制到可写入的文件夹。</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing more is written to it; open it again.</source>
        <translation>“%1”在打开期间被移动、删除或替换。已停止写入，请重新打开。</translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not written. Free some space and try again.</source>
        <translation>磁盘已满，“%1”未写入。请清理空间后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the disk, then try again.</source>
        <translation>“%1”无法写入。请检查文件夹和磁盘后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk or the network, then try again.</source>
        <translation>“%1”无法读取。请检查磁盘或网络后重试。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>A fault in the program: nothing was changed. Please report it (%1).</source>
        <translation>程序出错，未作任何改动。请反馈（%1）。</translation>
    </message>
    <message>
        <source>“%1” cannot take this step now (state: %2). Look at its steps on the card.</source>
        <translation>“%1”现在不能办理这一步（状态：%2）。请在任务卡片上查看办理记录。</translation>
    </message>
    <message>
        <source>A deadline that has a day is moved one at a time, with a reason. Use “Move deadline…”.</source>
        <translation>已有到期日的时限只能逐个改动并写明原因。请用“改时限…”。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel, Word or WPS, take the password off, save and import again.</source>
        <translation>“%1”设有密码。请在 Excel、Word 或 WPS 中打开并取消密码，保存后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it in Excel, Word or WPS, save it under a new name and import that file.</source>
        <translation>“%1”已损坏。请用 Excel、Word 或 WPS 打开，另存为新文件后再导入。</translation>
    </message>
    <message>
        <source>“%1” is an old Word or WPS document (doc, wps). Open it in Word or WPS, save it as .docx and import that file.</source>
        <translation>“%1”是旧版 Word 或 WPS 文档（doc、wps）。请在 Word 或 WPS 中打开，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Open it in Word or WPS, save it as .docx and import that file.</source>
        <translation>无法读取“%1”（%2）。请在 Word 或 WPS 中打开，另存为 .docx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is a PDF, and no table can be read from it for certain. Ask for the Word or Excel file it was made from, or convert it to .docx or .xlsx, and import that.</source>
        <translation>“%1”是 PDF，其中的表格无法准确读取。请索取生成它的 Word 或 Excel 原文件，或转换为 .docx、.xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is a picture. Ask for the table it shows as .xlsx or .docx and import that file.</source>
        <translation>“%1”是图片。请索取图中表格的 .xlsx 或 .docx 文件后再导入。</translation>
    </message>
    <message>
        <source>“%1” is an archive (%2). Unpack it and import the tables in it one after another.</source>
        <translation>“%1”是压缩包（%2）。请先解压，再逐个导入其中的表格。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: correct what stands at %2.</source>
        <translation>“%1”无法读取：请改正 %2 处的内容。</translation>
    </message>
    <message>
        <source>There is a “%1” here already. Choose another name, or merge the two.</source>
        <translation>这里已有“%1”。请换一个名称，或将两者合并。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: tasks that name it: %2, persons that belong to it: %3, units below it: %4. Change those first, or merge it into another.</source>
        <translation>“%1”不能删除：涉及任务 %2 项，所属人员 %3 人，下级单位 %4 个。请先改动这些内容，或将它合并到其他条目。</translation>
    </message>
    <message>
        <source>“%1” is the office this file belongs to. It can be renamed, but neither moved nor merged away nor deleted, and there is only one of its kind.</source>
        <translation>“%1”是本文件所属的单位，可以改名，但不能移动、被合并或删除，也只能有一个。</translation>
    </message>
    <message>
        <source>“%1” is too long for one cell of a spreadsheet (%2, at most %3 characters). Shorten it, or export as JSON.</source>
        <translation>“%1”超出电子表格单元格的长度（%2，最多 %3 字）。请缩短，或导出为 JSON。</translation>
    </message>
    <message>
        <source>“%1” is open for editing: %2. Close it there, then try again.</source>
        <translation>“%1”正由%2打开编辑。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>“%1” is open for editing: %2, since %3. Close it there, then try again.</source>
        <translation>“%1”自 %3 起正由%2打开编辑。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>“%1” is too large (more than %2). Split the table and import the parts one after another.</source>
        <translation>“%1”过大（上限：%2）。请拆分表格后分次导入。</translation>
    </message>
    <message>
        <source>“%1” is no sheet that was sent to a section from this ledger, or its tasks came in another file.</source>
        <translation>“%1”不是这本台账发给科室的填报表，或者其中的任务已在另一份文件里报过。</translation>
    </message>
    <message>
        <source>“%1” is a table of an Excel older than version 5. Open it in Excel or WPS, save it as .xlsx and import that file.</source>
        <translation>“%1”是 Excel 5 以前的旧版表格。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the whole table with its header in Word, WPS, Excel or a web page, then paste it again.</source>
        <translation>剪贴板里没有表格。请在 Word、WPS、Excel 或网页里选中整张表格（连同表头）复制，再粘贴一次。</translation>
    </message>
    <message>
        <source>You have no right to write into the folder of “%1”. Choose a folder of your own.</source>
        <translation>没有权限在“%1”所在的文件夹里写文件。请换一个自己的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of Word (more than %2). Export it as an Excel file, or only a part of it.</source>
        <translation>“%1”过大，Word 表格容纳不下（上限：%2）。请导出为 Excel 文件，或只导出一部分。</translation>
    </message>
    <message>
        <source>There is no document “%1”. “duban documents” lists them.</source>
        <translation>没有名为“%1”的报表。用“duban documents”可列出全部报表。</translation>
    </message>
    <message>
        <source>There is no ledger “%1” in the file. “duban list FILE --what ledgers” lists them.</source>
        <translation>文件里没有台账“%1”。用“duban list 文件 --what ledgers”可列出全部台账。</translation>
    </message>
    <message>
        <source>There is no unit “%1” in the file. “duban list FILE --what units” lists them.</source>
        <translation>文件里没有单位“%1”。用“duban list 文件 --what units”可列出全部单位。</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file. Name it as its tab says.</source>
        <translation>文件里没有工作表“%1”。请按工作表标签上的名称填写。</translation>
    </message>
    <message>
        <source>There is no column “%1” in the table. Name it by its header or its letter.</source>
        <translation>表里没有“%1”这一列。请写表头名称或列号字母。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1”是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Save what it gives as a file and name that.</source>
        <translation>“%1”是设备或管道。请先把内容存成文件，再指定该文件。</translation>
    </message>
    <message>
        <source>“%1” is an export of Duban for other programs and is not read back. Open the .duban file it came from, or export the ledger as .xlsx and import that.</source>
        <translation>“%1”是督办导出给其他程序用的 JSON，不能再导入。请打开原来的 .duban 文件，或者把台账导出为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>“%1” is a ledger. Open it, and export from it what is wanted here.</source>
        <translation>“%1”是台账。请打开它，把这里要用的内容导出后再选。</translation>
    </message>
    <message>
        <source>Nothing was imported into “%1”: it is to be decided whether the ledger&apos;s value holds or the table&apos;s (%2). Add --conflicts keep for the ledger&apos;s, --conflicts take for the table&apos;s.</source>
        <translation>没有向“%1”导入任何内容：有 %2 处台账与表格不一致，需要决定以哪个为准。加 --conflicts keep 保留台账的，加 --conflicts take 采用表格的。</translation>
    </message>
    <message>
        <source>The printer has no paper of the size %1. Choose another printer, or another paper for the sheet.</source>
        <translation>这台打印机没有%1纸。请换一台打印机，或在报表上方改选其他纸张。</translation>
    </message>
    <message>
        <source>“%1” is a ledger of its own: import it without others.</source>
        <translation>“%1”本身就是一本台账，请单独导入，不要和其他文件一起。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Open it in Excel, Word or WPS, save it under a new name and import that file.</source>
        <translation>“%1”已损坏（%2）。请用 Excel、Word 或 WPS 打开，另存为新文件后再导入。</translation>
    </message>
    <message>
        <source>“%1” is too large (more than %2: %3). Split the table and import the parts one after another.</source>
        <translation>“%1”过大（上限：%2，位于%3）。请拆分表格后分次导入。</translation>
    </message>
</context>
<context>
    <name>core::fields</name>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>What stands above</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>排列次序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年度</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>任务类别</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>责任类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责分工</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Owner of the measure</source>
        <translation>措施责任人</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>To be coordinated</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Deadline as written</source>
        <translation>时限原文</translation>
    </message>
    <message>
        <source>Basis of the deadline</source>
        <translation>时限依据日期</translation>
    </message>
    <message>
        <source>Start of the span</source>
        <translation>时限起始</translation>
    </message>
    <message>
        <source>End of the span</source>
        <translation>时限截止</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>时限精度</translation>
    </message>
    <message>
        <source>Planned progress</source>
        <translation>计划进度</translation>
    </message>
    <message>
        <source>Original due date</source>
        <translation>原定到期日</translation>
    </message>
    <message>
        <source>Final deadline</source>
        <translation>最终时限</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>成果形式</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Date of the step</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>销号编号</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核验人</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>核验意见</translation>
    </message>
    <message>
        <source>Deadline before</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>Due date before</source>
        <translation>原到期日</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新到期日</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Year of the last closing number</source>
        <translation>最近销号编号的年份</translation>
    </message>
    <message>
        <source>Last closing number</source>
        <translation>最近销号编号</translation>
    </message>
    <message>
        <source>Date of the reminder</source>
        <translation>催办日期</translation>
    </message>
    <message>
        <source>Reminded by</source>
        <translation>催办人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Date of the comment</source>
        <translation>批示点评日期</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>附加日期</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>附加人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>Workdays within which a task is due soon</source>
        <translation>临期天数（工作日）</translation>
    </message>
    <message>
        <source>The same workdays for priority tasks</source>
        <translation>重点任务临期天数（工作日）</translation>
    </message>
    <message>
        <source>Points from which a task is behind</source>
        <translation>滞后界线（百分点）</translation>
    </message>
    <message>
        <source>Points beyond which a task is far behind</source>
        <translation>严重滞后界线（百分点）</translation>
    </message>
    <message>
        <source>Deadline on a day off</source>
        <translation>时限遇节假日</translation>
    </message>
    <message>
        <source>Beginning of closing numbers</source>
        <translation>销号编号字头</translation>
    </message>
    <message>
        <source>Figures of a closing number</source>
        <translation>销号编号位数</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>结转自</translation>
    </message>
    <message>
        <source>Workdays needed</source>
        <translation>倒排天数</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Overdue nodes</source>
        <translation>节点逾期</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>启动之前</translation>
    </message>
    <message>
        <source>Workdays a report may be late</source>
        <translation>进展可迟报的工作日</translation>
    </message>
    <message>
        <source>Reminders switched off</source>
        <translation>关闭的提醒</translation>
    </message>
    <message>
        <source>Put off on</source>
        <translation>推迟日期</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Form of the imported table</source>
        <translation>导入时的表样</translation>
    </message>
    <message>
        <source>Declared risks</source>
        <translation>自报风险</translation>
    </message>
    <message>
        <source>Measures before it</source>
        <translation>前置措施</translation>
    </message>
</context>
<context>
    <name>core::filters</name>
    <message>
        <source>(Blank)</source>
        <translation>（空白）</translation>
    </message>
</context>
<context>
    <name>core::holders</name>
    <message>
        <source>another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <extracomment>%1 is a person, %2 the name of a computer</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The program did not end properly last time (%1, since %2). Changes confirmed as saved are missing (%3): something other than this program has altered the file. Compare it with the backups.</source>
        <translation>上次未正常退出（%1，%2 打开）。已确认保存的修改少了 %3 项：文件被本程序以外的操作改动过，请与备份对照。</translation>
    </message>
    <message>
        <source>The program did not end properly last time (%1, since %2). Nothing confirmed as saved is lost.</source>
        <translation>上次未正常退出（%1，%2 打开）；已确认保存的修改都在。</translation>
    </message>
    <message>
        <source>The program did not end properly last time (%1, since %2). Nothing confirmed as saved is lost; the last change: %3 (%4).</source>
        <translation>上次未正常退出（%1，%2 打开）；已确认保存的修改都在，最后一次是：%3（%4）。</translation>
    </message>
    <message>
        <source>someone on %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>电脑 %1 上的用户</translation>
    </message>
</context>
<context>
    <name>core::issues</name>
    <message>
        <source>a character could not be read and was replaced</source>
        <translation>有字符无法读取，已用替代符号</translation>
    </message>
    <message>
        <source>the formula gives an error; kept as text</source>
        <translation>公式结果有误，按文字保留</translation>
    </message>
    <message>
        <source>the formula has no stored result; kept as text</source>
        <translation>公式没有保存结果，按文字保留</translation>
    </message>
    <message>
        <source>no day can be told from this deadline; kept as written</source>
        <translation>这一时限推不出日期，按原文保留</translation>
    </message>
    <message>
        <source>please check how this deadline was understood</source>
        <translation>请核对这一时限的理解</translation>
    </message>
    <message>
        <source>this is no date; kept as a further column</source>
        <translation>不是日期，列入其他栏目</translation>
    </message>
    <message>
        <source>the file tells no day for this report; kept as a further column</source>
        <translation>文件未注明填报日期，该进展列入其他栏目</translation>
    </message>
    <message>
        <source>this is no percentage; kept as a further column</source>
        <translation>不是百分比，列入其他栏目</translation>
    </message>
    <message>
        <source>this state is not known; kept as a further column</source>
        <translation>状态无法识别，列入其他栏目</translation>
    </message>
    <message>
        <source>several have this name; kept as text</source>
        <translation>有重名，按文字保留</translation>
    </message>
    <message>
        <source>this task stands twice; both were taken</source>
        <translation>这项任务出现两次，两次都已导入</translation>
    </message>
    <message>
        <source>taken as part of the task above</source>
        <translation>已并入上一项任务</translation>
    </message>
    <message>
        <source>this row belongs to no task and was not taken</source>
        <translation>这一行不属于任何任务，未导入</translation>
    </message>
    <message>
        <source>no header was found; the sheet was not taken</source>
        <translation>没有找到表头，这张工作表未导入</translation>
    </message>
    <message>
        <source>the sheet is hidden and was not taken</source>
        <translation>这张工作表是隐藏的，未导入</translation>
    </message>
    <message>
        <source>the title differs from that of the ledger; taken</source>
        <translation>标题与台账名称不同，已导入</translation>
    </message>
    <message>
        <source>a section asks for this change; only the office makes it, so nothing was changed</source>
        <translation>科室提出的改动，由办公室决定，没有改动台账</translation>
    </message>
    <message>
        <source>this is no number of workdays; kept as written</source>
        <translation>不是工作日数，已按原文保留</translation>
    </message>
    <message>
        <source>the form of the table is too large to be kept: an export has that of a table before, or of this program</source>
        <translation>表格的样式内容太多，没有记下；导出时用以前记下的表样，没有的用本程序的表样</translation>
    </message>
    <message>
        <source>more than 1,000 headings, sums and notes: from here on they are not in an export in the form of this table</source>
        <translation>分段标题、合计、备注等没有任务的行超过 1,000 行，从这一行起没有记下，按原表样导出时没有这些行</translation>
    </message>
    <message>
        <source>the form of the sheet is not kept: that of 100 others is, and more is too much</source>
        <translation>已记下 100 张工作表的样式，这张表的样式没有记下</translation>
    </message>
    <message>
        <source>the ledger has this entry and the table has not; it stays in the ledger</source>
        <translation>台账里有这一条，表格里没有；台账里的保留</translation>
    </message>
    <message>
        <source>who leads and who cooperates cannot be told for certain; kept as text</source>
        <translation>分不清谁牵头、谁配合，按原文保留</translation>
    </message>
    <message>
        <source>this names no measure of the task, or one that waits for it; kept as written</source>
        <translation>没有这项措施，或互为前置；按原文保留</translation>
    </message>
</context>
<context>
    <name>core::ladder</name>
    <message>
        <source>20 workdays before</source>
        <translation>提前 20 个工作日</translation>
    </message>
    <message>
        <source>10 workdays before, priority</source>
        <translation>提前 10 个工作日（重点）</translation>
    </message>
    <message>
        <source>5 workdays before</source>
        <translation>提前 5 个工作日</translation>
    </message>
    <message>
        <source>3 workdays before</source>
        <translation>提前 3 个工作日</translation>
    </message>
    <message>
        <source>1 workday before</source>
        <translation>提前 1 个工作日</translation>
    </message>
    <message>
        <source>On the due date</source>
        <translation>到期当日</translation>
    </message>
    <message>
        <source>Behind at month close</source>
        <translation>月末滞后</translation>
    </message>
    <message>
        <source>Two reports missing</source>
        <translation>连续两次未反馈</translation>
    </message>
    <message>
        <source>1 workday late</source>
        <translation>逾期 1 个工作日</translation>
    </message>
    <message>
        <source>5 workdays late</source>
        <translation>逾期 5 个工作日</translation>
    </message>
    <message>
        <source>10 workdays late</source>
        <translation>逾期 10 个工作日</translation>
    </message>
    <message>
        <source>Two red slips on a unit</source>
        <translation>单位季内两张红单</translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) overdue, not closed</source>
        <translation>
            <numerusform>逾期 %n 个工作日，尚未办结</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today, not closed</source>
        <translation>今天到期，尚未办结</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n workday(s), not closed</source>
        <translation>
            <numerusform>%n 个工作日后到期，尚未办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percentage point(s) behind at month close</source>
        <translation>
            <numerusform>月末落后序时进度 %n 个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>Two reports in a row have not come</source>
        <translation>连续两次未按期反馈</translation>
    </message>
    <message>
        <source>The second red slip on the unit this quarter</source>
        <translation>该单位本季度第二张红色督办单</translation>
    </message>
    <message>
        <source>blue slip (reminder)</source>
        <extracomment>after &quot;proposed:&quot;, as the following ones</extracomment>
        <translation>发蓝色督办单（提醒）</translation>
    </message>
    <message>
        <source>yellow slip</source>
        <translation>发黄色督办单</translation>
    </message>
    <message>
        <source>red slip</source>
        <translation>发红色督办单</translation>
    </message>
    <message>
        <source>line in the circular</source>
        <translation>列入通报</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>约谈</translation>
    </message>
    <message>
        <source>Off: nobody is reminded then.</source>
        <translation>已关闭，届时不提醒。</translation>
    </message>
    <message>
        <source>The task is among the reminders of that day.</source>
        <translation>当天列入今日提醒。</translation>
    </message>
    <message>
        <source>The task is among the reminders of that day; proposed: %1.</source>
        <translation>当天列入今日提醒，建议%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) today.</source>
        <translation>
            <numerusform>今天 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) within the next %1 workdays.</source>
        <translation>
            <numerusform>今后 %1 个工作日内 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; proposed: %2</source>
        <extracomment>%1 is why, %2 what is proposed: a paper</extracomment>
        <translation>%1，建议%2</translation>
    </message>
    <message>
        <source>Put off until now</source>
        <translation>推迟的提醒今天到期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a reminder, %2 the day (09-24) it was for</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reminders of a task</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Due on %1, the last workday before it is today, not closed</source>
        <extracomment>%1 is a day off (09-26)</extracomment>
        <translation>%1 到期，今天是到期前最后一个工作日，尚未办结</translation>
    </message>
</context>
<context>
    <name>core::ledger_rules</name>
    <message>
        <source>Stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>A deadline on a day off is kept up to that day.</source>
        <translation>时限遇节假日不变，当天完成即为按期。</translation>
    </message>
    <message>
        <source>A deadline on a day off is kept up to the workday before it.</source>
        <translation>时限遇节假日提前到前一个工作日。</translation>
    </message>
    <message>
        <source>A deadline on a day off is kept up to the workday after it.</source>
        <translation>时限遇节假日顺延到后一个工作日。</translation>
    </message>
    <message numerus="yes">
        <source>Yellow with %n workday(s) or less to go; with a start and reports, in the last fifth of the task if that is shorter.</source>
        <translation>
            <numerusform>到期前 %n 个工作日起亮黄灯；工期短的，最后五分之一起。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority projects and priority work are yellow with %n workday(s) or less to go.</source>
        <translation>
            <numerusform>重点项目、重点工作到期前 %n 个工作日起亮黄灯。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yellow from %n percentage point(s) behind schedule.</source>
        <translation>
            <numerusform>落后序时进度 %n 个百分点起亮黄灯。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Red from more than %n percentage point(s) behind schedule.</source>
        <translation>
            <numerusform>落后序时进度超过 %n 个百分点亮红灯。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off: no light says so.</source>
        <translation>已停用，不亮灯。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>No light</source>
        <translation>不亮灯</translation>
    </message>
    <message>
        <source>A task is yellow while a node whose day has passed is open.</source>
        <translation>有节点过了时限还没完成的，亮黄灯。</translation>
    </message>
    <message>
        <source>Nodes give a task no light of their own.</source>
        <translation>节点逾期不单独亮灯。</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰灯</translation>
    </message>
    <message>
        <source>A task with reports is grey before its start.</source>
        <translation>填报过进展的任务，启动之前亮灰灯。</translation>
    </message>
    <message>
        <source>A task before its start is judged like any other.</source>
        <translation>启动之前与其他任务一样判断。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) now.</source>
        <translation>
            <numerusform>现有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where reports are due again and again (每月5日前), yellow when one is more than %n workday(s) late.</source>
        <translation>
            <numerusform>反复到期的任务（如“每月5日前”），过期超过 %n 个工作日没有进展的亮黄灯。</numerusform>
        </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>A task declared at risk is red until that is withdrawn.</source>
        <translation>自报风险的任务亮红灯，解除后恢复。</translation>
    </message>
    <message>
        <source>A task declared at risk is yellow until that is withdrawn.</source>
        <translation>自报风险的任务亮黄灯，解除后恢复。</translation>
    </message>
    <message>
        <source>A declared risk gives a task no light of its own.</source>
        <translation>自报风险的任务不另亮灯。</translation>
    </message>
</context>
<context>
    <name>core::lights</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>Node overdue</source>
        <translation>节点逾期</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核验</translation>
    </message>
    <message>
        <source>Closed on time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Closed late</source>
        <translation>逾期办结</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n day(s))</source>
        <translation>
            <numerusform>（%n 天）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue by %1 (%2)</source>
        <extracomment>%1 = 3 days, %2 = 1 workday</extracomment>
        <translation>逾期 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Closed late by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed late by %n workday(s)</source>
        <translation>
            <numerusform>逾期 %n 个工作日办结</numerusform>
        </translation>
    </message>
    <message>
        <source>No report</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>未按期反馈</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Declared at risk</source>
        <translation>自报风险</translation>
    </message>
</context>
<context>
    <name>core::limits</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 times its packed size</source>
        <translation>解压后为压缩时的 %1 倍</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个部件</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 张表</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 个单元格</translation>
    </message>
    <message>
        <source>%1 merged areas</source>
        <translation>%1 处合并单元格</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字</translation>
    </message>
    <message>
        <source>%1 characters in one cell</source>
        <translation>一格 %1 个字</translation>
    </message>
    <message>
        <source>%1 MB of cells in memory</source>
        <translation>内存中 %1 MB 的单元格</translation>
    </message>
</context>
<context>
    <name>core::places</name>
    <message>
        <source>cell %1</source>
        <translation>%1 格</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>sheet “%1”, cell %2</source>
        <translation>工作表“%1”%2 格</translation>
    </message>
</context>
<context>
    <name>core::schedule</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed; %n workday(s) of work are left.</source>
        <translation>
            <numerusform>时限已过，剩余工作还需 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work left takes %1 workdays, up to %2 there are %3: %n workday(s) short.</source>
        <extracomment>%1, %3: numbers of workdays; %2: a day</extracomment>
        <translation>
            <numerusform>剩余工作还需 %1 个工作日，到%2只有 %3 个，差 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” must be done by %2: %n workday(s) short.</source>
        <extracomment>%1: a measure, %2: a day</extracomment>
        <translation>
            <numerusform>“%1”最迟%2完成，还差 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” must be done by %2: %n workday(s) to spare.</source>
        <translation>
            <numerusform>“%1”最迟%2完成，余 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was due to start on %2, %n workday(s) ago.</source>
        <extracomment>%1: a measure, %2: a day</extracomment>
        <translation>
            <numerusform>“%1”应于%2开工，已晚 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must start on %2, or the deadline is missed.</source>
        <translation>“%1”必须于%2开工，否则不能按期完成。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” must start by %2, or the deadline is missed: %n workday(s) to spare.</source>
        <translation>
            <numerusform>“%1”最迟%2开工，否则不能按期完成；余 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>finish by %1</source>
        <translation>最迟 %1 完成</translation>
    </message>
    <message>
        <source>due to start %1</source>
        <translation>应于 %1 开工</translation>
    </message>
    <message>
        <source>start by %1</source>
        <translation>最迟 %1 开工</translation>
    </message>
    <message>
        <source>“%1” must start on %2, or the node “%3” is missed.</source>
        <translation>“%1”必须于%2开工，否则误了节点“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” must start by %2, or the node “%3” is missed: %n workday(s) to spare.</source>
        <translation>
            <numerusform>“%1”最迟%2开工，否则误了节点“%3”；余 %n 个工作日。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::terms</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已立项</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核验</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Priority project</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>Priority work</source>
        <translation>重点工作</translation>
    </message>
    <message>
        <source>Routine work</source>
        <translation>日常工作</translation>
    </message>
    <message>
        <source>Assigned item</source>
        <translation>交办事项</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Rulemaking</source>
        <translation>制度建设</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项行动</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Ensure</source>
        <translation>确保</translation>
    </message>
    <message>
        <source>Strive for</source>
        <translation>力争</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Keep up</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头科室</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Cooperating unit</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Affiliated institution</source>
        <translation>直属单位</translation>
    </message>
    <message>
        <source>County bureau</source>
        <translation>县（市、区）局</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>科室（单位）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Further column</source>
        <translation>其他栏目</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Closed when imported (not verified here)</source>
        <translation>导入时已办结（未经本系统核验）</translation>
    </message>
    <message>
        <source>Stopped when imported</source>
        <translation>导入时已中止</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>is outside the range allowed</source>
        <translation>超出允许范围</translation>
    </message>
    <message>
        <source>holds characters that cannot be stored</source>
        <translation>含有无法保存的字符</translation>
    </message>
    <message>
        <source>lies before the start</source>
        <translation>早于开始时间</translation>
    </message>
    <message>
        <source>cannot stand above itself</source>
        <translation>不能作为自身的上级</translation>
    </message>
    <message>
        <source>Close and strike off</source>
        <translation>办结销号</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Correct deadline</source>
        <translation>更正时限</translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Adjust deadline</source>
        <translation>调整时限</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>晚于今天</translation>
    </message>
    <message>
        <source>must name a definite day</source>
        <translation>必须写明具体日期</translation>
    </message>
    <message>
        <source>is the same as before</source>
        <translation>与原来相同</translation>
    </message>
    <message>
        <source>must lie after the present due date</source>
        <translation>必须晚于现在的到期日</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Peer department</source>
        <translation>同级部门</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>其他州市</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批示点评</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>is no number of workdays (10, 15个工作日, 2周)</source>
        <translation>不是工作日数（可写 10、15个工作日、2周）</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>推迟提醒</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Declare a risk</source>
        <translation>自报风险</translation>
    </message>
    <message>
        <source>Withdraw the risk</source>
        <translation>解除风险</translation>
    </message>
    <message>
        <source>names no measure or node of this task (numbers of measures: 1、3)</source>
        <translation>不是本任务的措施序号或节点（写序号，如 1、3）</translation>
    </message>
    <message>
        <source>cannot name the measure itself</source>
        <translation>不能写本项自己</translation>
    </message>
    <message>
        <source>names a measure that itself waits for this one</source>
        <translation>与本项互为前置，都无法开工</translation>
    </message>
</context>
<context>
    <name>core::views</name>
    <message>
        <source>All tasks</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>本月到期</translation>
    </message>
    <message>
        <source>Without deadline</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>Not reported this week</source>
        <translation>本周未报</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New ledger from a table…</source>
        <translation>从表格新建台账…</translation>
    </message>
    <message>
        <source>Save backup as…</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Task card</source>
        <translation>任务卡片</translation>
    </message>
    <message>
        <source>Show as of a day…</source>
        <translation>查看某日情况…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>Delete task…</source>
        <translation>删除任务…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>删除本条</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF 文件…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Duban</source>
        <translation>关于督办</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>看示例</translation>
    </message>
    <message>
        <source>Move deadline…</source>
        <translation>改时限…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>撤销任务…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重启…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部可见</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>复制催办</translation>
    </message>
    <message>
        <source>Copy reminder for the unit</source>
        <translation>复制本科室催办</translation>
    </message>
    <message>
        <source>Copy all reminders</source>
        <translation>复制全部催办</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>科室与人员</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>导入节假日…</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>新增单位…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新增人员…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move under the unit before</source>
        <translation>移入上一单位</translation>
    </message>
    <message>
        <source>Name of the level…</source>
        <translation>级别名称…</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基础信息</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Move out beside the unit above</source>
        <translation>移到上一级</translation>
    </message>
    <message>
        <source>Add a leader&apos;s comment…</source>
        <translation>登记批示点评…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Begin in five minutes</source>
        <translation>五分钟上手</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Recycle bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Ledger settings…</source>
        <translation>台账设置…</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Type today&apos;s date</source>
        <translation>录入今天日期</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按当前列排序</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>原顺序</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>筛选此列…</translation>
    </message>
    <message>
        <source>Filter and sort again</source>
        <translation>重新筛选和排序</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有栏目</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Insert task above</source>
        <translation>在上方插入任务</translation>
    </message>
    <message>
        <source>Duplicate task</source>
        <translation>复制一份任务</translation>
    </message>
    <message>
        <source>Move task up</source>
        <translation>上移任务</translation>
    </message>
    <message>
        <source>Move task down</source>
        <translation>下移任务</translation>
    </message>
    <message>
        <source>Enlarge the table</source>
        <translation>放大表格</translation>
    </message>
    <message>
        <source>Reduce the table</source>
        <translation>缩小表格</translation>
    </message>
    <message>
        <source>Table in plain size</source>
        <translation>表格恢复原大小</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>History of this cell…</source>
        <translation>单元格历史…</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation>冻结到此列</translation>
    </message>
    <message>
        <source>Ledger of the next year…</source>
        <translation>新年度台账…</translation>
    </message>
    <message>
        <source>Close ledger…</source>
        <translation>关闭台账…</translation>
    </message>
    <message>
        <source>Reopen ledger</source>
        <translation>重新启用台账</translation>
    </message>
    <message>
        <source>Edit several rows…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Indent task</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>Outdent task</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按当前列分组</translation>
    </message>
    <message>
        <source>Send sheets to sections…</source>
        <translation>发给科室…</translation>
    </message>
    <message>
        <source>Take sheets back…</source>
        <translation>收回填报表…</translation>
    </message>
    <message>
        <source>Lock the bars</source>
        <translation>锁定任务条</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>从剪贴板导入…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>附上佐证…</translation>
    </message>
    <message>
        <source>Reminder settings…</source>
        <translation>提醒设置…</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>稍后提醒…</translation>
    </message>
    <message>
        <source>Close task…</source>
        <translation>办结销号…</translation>
    </message>
    <message>
        <source>Ten days</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Show selected</source>
        <translation>所选可见</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Declare a risk…</source>
        <translation>自报风险…</translation>
    </message>
    <message>
        <source>Withdraw the risk…</source>
        <translation>解除风险…</translation>
    </message>
    <message>
        <source>Fold this group</source>
        <translation>折叠这一组</translation>
    </message>
    <message>
        <source>Unfold this group</source>
        <translation>展开这一组</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠全部分组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Beside the bars…</source>
        <translation>条旁文字…</translation>
    </message>
</context>
<context>
    <name>ui::AlertHead</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue or far behind</source>
        <translation>
            <numerusform>逾期、严重滞后 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s)</source>
        <translation>
            <numerusform>涉及 %n 个科室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon or behind</source>
        <translation>
            <numerusform>临期、滞后 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All open tasks are counted, whatever is filtered</source>
        <translation>统计全部在办任务，不受筛选影响</translation>
    </message>
    <message numerus="yes">
        <source>The reminders of %n task(s) are put off</source>
        <translation>
            <numerusform>已推迟 %n 项任务的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Alerts by unit</source>
        <translation>按科室分组</translation>
    </message>
    <message>
        <source>Reminders today</source>
        <translation>今日提醒</translation>
    </message>
    <message>
        <source>Whose tasks are listed</source>
        <translation>列出谁的任务</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部责任人</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未明确责任人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a name, %2: how many tasks</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::AlertLinks</name>
    <message>
        <source>Copy reminder</source>
        <translation>复制催办</translation>
    </message>
    <message>
        <source>Copy for the unit</source>
        <translation>复制本科室催办</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message numerus="yes">
        <source>%n alert(s), the most overdue first</source>
        <translation>
            <numerusform>预警 %n 项，按逾期天数从多到少</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue or due soon.</source>
        <translation>没有逾期和临期的任务。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%1 The next due date: %2 (%n task(s)).</source>
        <extracomment>%1 is the sentence before, %2 a day</extracomment>
        <translation>
            <numerusform>%1下一个到期日：%2（%n 项）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) today</source>
        <translation>
            <numerusform>今日提醒 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder falls on today.</source>
        <translation>今天没有需要提醒的任务。</translation>
    </message>
    <message>
        <source>Today is a day off: what falls on it is said on the next workday.</source>
        <translation>今天休息，提醒顺延到下一个工作日。</translation>
    </message>
    <message>
        <source>The alerts are still being read: print again in a moment.</source>
        <translation>正在读取预警，请稍后再打印。</translation>
    </message>
    <message>
        <source>Filtered %1/%2</source>
        <extracomment>%1 of %2 rows are listed</extracomment>
        <translation>已筛选 %1/%2</translation>
    </message>
    <message>
        <source>Nothing on this list is of the person chosen above.</source>
        <translation>这份清单里没有所选责任人的任务。</translation>
    </message>
</context>
<context>
    <name>ui::BarDrag</name>
    <message numerus="yes">
        <source>%n workday(s) later</source>
        <translation>
            <numerusform>推迟 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) earlier</source>
        <translation>
            <numerusform>提前 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>开始 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>完成时限 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>当天放假</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ui::BarLabels</name>
    <message>
        <source>Nothing</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Progress and state</source>
        <translation>进度与状态</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>条旁文字</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Left of the bar</source>
        <translation>条的左边</translation>
    </message>
    <message>
        <source>Right of the bar</source>
        <translation>条的右边</translation>
    </message>
    <message>
        <source>At the right edge</source>
        <translation>图的右缘</translation>
    </message>
</context>
<context>
    <name>ui::BarMover</name>
    <message>
        <source>%1 The start moves to %2 as well.</source>
        <comment>where the deadline stands, a day</comment>
        <translation>%1。开始日期同时改为 %2。</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>Take back what was changed here in %1?</source>
        <translation>撤回%1年的本机修改？</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) will be as the notice says again.</source>
        <translation>
            <numerusform>%n 天将恢复为通知的安排。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The holidays of %1 were imported.</source>
        <translation>已导入%1年节假日安排。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” names no days: “%3”. Correct the file before changing days here.</source>
        <translation>“%2”第 %1 行不是日期：“%3”。请先改正该文件，再在这里修改日期。</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>The file with the days changed here cannot be read.</source>
        <translation>保存本机修改的文件无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n workday(s)</source>
        <translation>
            <numerusform>%1 · 工作日 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Take back changes…</source>
        <translation>撤回本机修改…</translation>
    </message>
</context>
<context>
    <name>ui::CardEditing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a column, %2: why it does not take its text</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::CardFoot</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ui::CardForm</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任分工</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新增措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新增时限</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>新增成效</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what of the task is edited (Measure), %2: the name of the task</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Fill in at least one line.</source>
        <translation>至少填写一项。</translation>
    </message>
    <message>
        <source>How many workdays it takes, or how many weeks.</source>
        <translation>需要多少个工作日：10、15个工作日或 2周。</translation>
    </message>
    <message>
        <source>Numbers of measures or names of nodes, such as 1, 3. Left empty it waits for the one before it.</source>
        <translation>填措施的序号或节点名，如 1、3；不填就接着上一条，填“无”不等任何一条。</translation>
    </message>
</context>
<context>
    <name>ui::CardReminder</name>
    <message>
        <source>Copy reminder</source>
        <translation>复制催办</translation>
    </message>
    <message>
        <source>Only open tasks without subtasks are pressed for.</source>
        <translation>只能催办在办任务；有下级任务的，请催办下级任务。</translation>
    </message>
</context>
<context>
    <name>ui::CellHistoryDesk</name>
    <message>
        <source>To read only: nothing can be typed now.</source>
        <translation>只读：现在不能录入。</translation>
    </message>
    <message>
        <source>Nothing can be typed into this cell.</source>
        <translation>这一格不能录入。</translation>
    </message>
    <message>
        <source>Restore the text before</source>
        <translation>恢复为变更前</translation>
    </message>
    <message>
        <source>History of “%1”, row %2</source>
        <translation>第 %2 行“%1”的历史</translation>
    </message>
    <message>
        <source>From the log of the file, the newest first. What is restored is a new change: nothing in the log is lost.</source>
        <translation>取自文件日志，最近的在前。恢复也记为一次新的修改，日志不会丢失。</translation>
    </message>
    <message>
        <source>The log tells of no change of this text: it is empty, or it follows from other cells.</source>
        <translation>日志中没有这一格的修改：它一直是空的，或由其他栏目算出。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Undo or redo: %1</source>
        <translation>撤销或重做：%1</translation>
    </message>
    <message>
        <source>Choose a cell of a task to see how it came about.</source>
        <translation>请先选中某项任务的单元格，再看它的历史。</translation>
    </message>
    <message>
        <source>A report is what was said on its day: type a new one instead.</source>
        <translation>进展是当天填报的内容：请直接填写新的进展。</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>变更前：</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>变更后：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>查看全文</translation>
    </message>
    <message>
        <source>History of “%1” of “%2”</source>
        <extracomment>%1: a column, %2: name of a task</extracomment>
        <translation>“%2”的“%1”：历史</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show chart</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>看表格</translation>
    </message>
</context>
<context>
    <name>ui::ColumnFilterPopup</name>
    <message>
        <source>Clear</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>搜索列中的值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>列中的值</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>The values are being read…</source>
        <translation>正在读取列中的值…</translation>
    </message>
    <message>
        <source>No value has this text.</source>
        <translation>没有包含这些文字的值。</translation>
    </message>
    <message numerus="yes">
        <source>%n more values: search for them.</source>
        <translation>
            <numerusform>另有 %n 个值未列出，请输入文字搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has anything to choose from.</source>
        <translation>这一列还没有可选的值。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLine</name>
    <message>
        <source>What column %1 holds</source>
        <translation>%1 列对应的栏目</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>原样保留</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Show all columns</source>
        <translation>显示所有栏目</translation>
    </message>
    <message>
        <source>Columns and widths as at first</source>
        <translation>恢复原有栏目和宽度</translation>
    </message>
</context>
<context>
    <name>ui::CommentForm</name>
    <message>
        <source>Comment on “%1”</source>
        <translation>批示点评：%1</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::ConditionLine</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>不限条件</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>6-30</source>
        <translation>6-30</translation>
    </message>
</context>
<context>
    <name>ui::ConditionPair</name>
    <message>
        <source>Second condition</source>
        <translation>第二个条件</translation>
    </message>
</context>
<context>
    <name>ui::CountdownFields</name>
    <message>
        <source>A date outside the ledger that its work leads up to, such as the end of a trial; empty: none is shown.</source>
        <translation>台账之外、各项工作要赶上的日期，如试点结束；不填则不显示。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>What the day brings; or empty both fields.</source>
        <translation>写明到时是什么事，或者两项都不填。</translation>
    </message>
    <message>
        <source>A day, such as %1; or empty both fields.</source>
        <translation>写明哪一天，如 %1；或者两项都不填。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 how far away it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counts down to</source>
        <translation>倒计时事项</translation>
    </message>
    <message>
        <source>Day of it</source>
        <translation>倒计时日期</translation>
    </message>
</context>
<context>
    <name>ui::DayLegend</name>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>本机修改</translation>
    </message>
</context>
<context>
    <name>ui::DayPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>As usual (worked)</source>
        <translation>照常（上班）</translation>
    </message>
    <message>
        <source>As usual (off)</source>
        <translation>照常（休息）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Changed here in %1</source>
        <translation>%1年本机修改</translation>
    </message>
    <message>
        <source>No day is changed. Choose a day and press Space to turn a workday into a day off or a day off into a workday.</source>
        <translation>没有修改。选中一天后按空格键，可把工作日改为放假，或把休息日改为上班。</translation>
    </message>
</context>
<context>
    <name>ui::Days</name>
    <message>
        <source>d MMMM</source>
        <comment>a day without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter in a holiday</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter in a day of the weekend that is worked</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day with its day of the week</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>%1: %2 (changed here; as usual: %3)</source>
        <translation>%1：%2（本机修改，照常为%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notice of the State Council</source>
        <translation>国务院办公厅通知</translation>
    </message>
    <message>
        <source>Notice of the State Council (imported)</source>
        <translation>国务院办公厅通知（已导入）</translation>
    </message>
    <message>
        <source>Not published or not imported yet: Monday to Friday count as workdays</source>
        <translation>尚未公布或尚未导入，暂按周一至周五计算</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) changed here</source>
        <translation>
            <numerusform>本机修改 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spans of days</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>%1: %2</source>
        <comment>header, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Now in the ledger</source>
        <translation>台账现有内容</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ui::DocumentListModel</name>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>随时</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>Let go to open “%1”</source>
        <translation>松开即可打开“%1”</translation>
    </message>
    <message>
        <source>Let go to import “%1”</source>
        <translation>松开即可导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Let go to import %n tables at once</source>
        <translation>
            <numerusform>松开即一次导入 %n 个表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EntryCommands</name>
    <message>
        <source>Insert entry below</source>
        <translation>在下方插入一条</translation>
    </message>
    <message>
        <source>Duplicate entry</source>
        <translation>复制这一条</translation>
    </message>
    <message>
        <source>Move entry up</source>
        <translation>上移这一条</translation>
    </message>
    <message>
        <source>Move entry down</source>
        <translation>下移这一条</translation>
    </message>
    <message>
        <source>There is no entry in this row yet.</source>
        <translation>这一行还没有条目。</translation>
    </message>
    <message>
        <source>Only entries of one task can be taken together.</source>
        <translation>只能一起处理同一项任务的条目。</translation>
    </message>
    <message>
        <source>Sorted or filtered rows cannot be moved: show all in the original order first.</source>
        <translation>排序或筛选时不能移动行，请先恢复原顺序、显示全部。</translation>
    </message>
    <message>
        <source>It cannot be moved any further within its task.</source>
        <translation>在这项任务里不能再移动了。</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceAttaching</name>
    <message>
        <source>Attach evidence: %1</source>
        <extracomment>%1: the name of the task</extracomment>
        <translation>附上佐证：%1</translation>
    </message>
    <message>
        <source>The files are copied into the ledger file; the originals may go.</source>
        <translation>文件复制一份存进台账文件，原文件可以移走。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceDesk</name>
    <message>
        <source>Open “%1”? Files of this kind can hold programs.</source>
        <translation>是否打开“%1”？这类文件可能含有程序。</translation>
    </message>
    <message>
        <source>Open it only if you know where it came from.</source>
        <translation>请确认文件来源可靠后再打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceTexts</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a file, %2: its size</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::ExportForm</name>
    <message numerus="yes">
        <source>Everything: %n entries</source>
        <translation>
            <numerusform>全部（%n 条）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything: %n tasks</source>
        <translation>
            <numerusform>全部（%n 项任务）</numerusform>
        </translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>导出范围</translation>
    </message>
    <message>
        <source>As filtered now: %1 of %2</source>
        <translation>当前筛选（%1/%2）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>一个科室</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>The kind of file chosen next decides the format: Excel, Word, delimited text or JSON.</source>
        <translation>下一步选择的文件类型决定格式：Excel、Word、CSV 或 JSON。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Form of the table</source>
        <translation>表样</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>按导入时的表样</translation>
    </message>
    <message>
        <source>As this program lays it out</source>
        <translation>按本程序的表样</translation>
    </message>
    <message>
        <source>Everything, a sheet for each unit</source>
        <translation>全部，每个科室一张表</translation>
    </message>
    <message>
        <source>As filtered now, a sheet for each unit</source>
        <translation>当前筛选，每个科室一张表</translation>
    </message>
</context>
<context>
    <name>ui::FigureBox</name>
    <message>
        <source>of %1 tasks in all</source>
        <extracomment>%1 is the number of all tasks</extracomment>
        <translation>共 %1 项任务</translation>
    </message>
    <message>
        <source>Closed in the week before</source>
        <translation>上周办结</translation>
    </message>
    <message>
        <source>Closed in all</source>
        <translation>累计办结</translation>
    </message>
    <message>
        <source>%1 on time, %2 late</source>
        <translation>其中按期 %1，逾期 %2</translation>
    </message>
    <message>
        <source>Next due date</source>
        <translation>下一个到期日</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>今后没有到期的任务。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Next due date of several tasks</source>
        <translation>下一个集中到期日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a day, %2 its weekday</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>%1 due, %2</source>
        <extracomment>%1 tasks are due that day, %2 is how long until then</extracomment>
        <translation>%1 项到期，%2</translation>
    </message>
    <message>
        <source>%1 before, %2</source>
        <extracomment>%1 is the number of tasks closed in the week before, %2 how it compares</extracomment>
        <translation>上周 %1，%2</translation>
    </message>
    <message>
        <source>%1 ÷ %2 due by now</source>
        <extracomment>how a rate is made: %1 tasks closed divided by %2 that were to be closed by now</extracomment>
        <translation>%1 ÷ 应办结 %2</translation>
    </message>
    <message>
        <source>Closed in week %1</source>
        <translation>第%1周办结</translation>
    </message>
    <message>
        <source>%1 in week %3, %2</source>
        <extracomment>%1 is the number of tasks closed in the week with the number %3, %2 how it compares</extracomment>
        <translation>第%3周 %1，%2</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 备份 %2</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>备份已写好并核验：%1</translation>
    </message>
</context>
<context>
    <name>ui::FileDesk</name>
    <message>
        <source>%1 (backup %2).duban</source>
        <extracomment>Name of a file: %1 is the name of the ledger file, %2 a date and a time</extracomment>
        <translation>%1（备份 %2）.duban</translation>
    </message>
</context>
<context>
    <name>ui::FileDialogs</name>
    <message>
        <source>Open ledger file</source>
        <translation>打开台账文件</translation>
    </message>
    <message>
        <source>Save new ledger file as</source>
        <translation>新台账文件保存为</translation>
    </message>
    <message>
        <source>Choose table to import</source>
        <translation>选择要导入的表格</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Save backup as</source>
        <translation>备份保存为</translation>
    </message>
    <message>
        <source>Ledger files (*.duban)</source>
        <translation>台账文件 (*.duban)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Choose list of holidays to import</source>
        <translation>选择要导入的节假日文件</translation>
    </message>
    <message>
        <source>Lists of holidays (*.json *.txt)</source>
        <translation>节假日文件 (*.json *.txt)</translation>
    </message>
    <message>
        <source>Choose files of evidence</source>
        <translation>选择佐证文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>Delimited text (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation>供其他程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>Choose folder for the sheets</source>
        <translation>选择存放填报表的文件夹</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
</context>
<context>
    <name>ui::FileListField</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No file yet. Drop files here, or add them below.</source>
        <translation>还没有文件。可以拖到这里，或在下面添加。</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::HeadingFields</name>
    <message>
        <source>“%1” is no year. Type it as 2026 or 2025—2026, or leave it empty.</source>
        <translation>“%1”不是年度。请写成 2026 或 2025—2026，或者留空。</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as 2026-04-02, or leave it empty.</source>
        <translation>“%1”不是日期。请写成 2026-04-02，或者留空。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Not told in the table</source>
        <translation>表中没有写明</translation>
    </message>
</context>
<context>
    <name>ui::HeadingMenu</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Clear the filter of this column</source>
        <translation>清除此列的筛选</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Freeze no more columns</source>
        <translation>取消冻结到此列</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation>冻结到此列</translation>
    </message>
    <message>
        <source>Group no more</source>
        <translation>不再分组</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按此列分组</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>选整列</translation>
    </message>
</context>
<context>
    <name>ui::HeadingNotes</name>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>by the date of the ledger&apos;s own document, %1</source>
        <translation>按台账来源文件的日期 %1 推算</translation>
    </message>
    <message>
        <source>by the file date, %1</source>
        <translation>按文件日期 %1 推算</translation>
    </message>
    <message>
        <source>by the year, %1</source>
        <translation>按年度 %1 推算</translation>
    </message>
    <message>
        <source>unit in %1</source>
        <translation>单位见%1</translation>
    </message>
    <message>
        <source>date in %1</source>
        <translation>文件日期见%1</translation>
    </message>
    <message>
        <source>Neither unit nor year nor date stand above the table.</source>
        <translation>表格上方没有写明单位、年度和文件日期。</translation>
    </message>
    <message>
        <source>Found above the table: %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>“%1” means no day without a year or a file date.</source>
        <translation>没有年度和文件日期，“%1”不能换算成日期。</translation>
    </message>
    <message>
        <source>“%1” is read as %2, %3.</source>
        <translation>“%1”理解为 %2（%3）。</translation>
    </message>
    <message>
        <source>unit and year in the title</source>
        <translation>单位、年度见标题</translation>
    </message>
    <message>
        <source>year in the title</source>
        <translation>年度见标题</translation>
    </message>
    <message numerus="yes">
        <source>%n, all understood</source>
        <translation>
            <numerusform>%n 个，全部看懂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, %1 doubtful</source>
        <translation>
            <numerusform>%n 个，%1 个存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Menu %1: %2</source>
        <translation>“%1”菜单：%2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Duban %1</source>
        <translation>督办 %1</translation>
    </message>
    <message>
        <source>Ledger of targets for civil-affairs offices. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>民政局目标责任台账。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a place such as the table, %2 what keys do there, %3 the keys</extracomment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>On the start page, and wherever else no cells are pasted, Ctrl+V imports the table on the clipboard.</source>
        <translation>在起始页和不粘贴单元格的各页，Ctrl+V 导入剪贴板里的表格。</translation>
    </message>
</context>
<context>
    <name>ui::HitWalk</name>
    <message>
        <source>Nothing is searched for. Ctrl+F goes to the search field.</source>
        <translation>还没有搜索内容。按 Ctrl+F 到搜索框输入。</translation>
    </message>
    <message>
        <source>What is searched for stands in none of the columns shown.</source>
        <translation>显示的各栏里没有搜索的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells have it; F3 goes from one to the next.</source>
        <translation>
            <numerusform>共 %n 处，按 F3 逐处查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell %1 of %2 with what is searched for</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>ui::HolidayImport</name>
    <message>
        <source>%1, off: %2</source>
        <translation>%1年放假：%2</translation>
    </message>
    <message>
        <source>%1, worked: %2</source>
        <translation>%1年上班：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 change; workdays of the year: %2, now %3.</source>
        <translation>
            <numerusform>%1年改动 %n 天；全年工作日 %2 天，现为 %3 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the holidays of %1?</source>
        <translation>导入%1年节假日安排？</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>“%1” names no days. Perhaps the holidays of its year are not published yet.</source>
        <translation>“%1”中没有日期，可能该年的节假日安排尚未公布。</translation>
    </message>
    <message>
        <source>“%1” is no list of holidays. Use lines like “2027: 01-01..01-03 | 01-04” or a JSON file of the notice.</source>
        <translation>“%1”不是节假日文件。请使用“2027: 01-01..01-03 | 01-04”形式的文本，或节假日安排的 JSON 文件。</translation>
    </message>
    <message>
        <source>Entry %2 of “%1” cannot be read. Nothing was imported.</source>
        <translation>“%1”第 %2 条无法读取，未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>ui::ImportDifference</name>
    <message>
        <source>Something that has no column</source>
        <translation>没有对应栏目的内容</translation>
    </message>
</context>
<context>
    <name>ui::ImportFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ImportMove</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: name of a task, %2 and %3: its deadline in the ledger and in the table</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
    <message numerus="yes">
        <source>All %n of them</source>
        <translation>
            <numerusform>全部 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one; the others are asked after it</source>
        <translation>第一个，其余的随后逐个填写</translation>
    </message>
    <message>
        <source>“%1”: the new deadline %2</source>
        <translation>“%1”：新时限%2</translation>
    </message>
    <message>
        <source>How the deadlines move</source>
        <translation>时限怎样变动</translation>
    </message>
    <message>
        <source>A deadline moves by one of three ways, with its reason. The first one a task had stays noted.</source>
        <translation>时限只能更正、延期或调整，都要写明理由；原定时限始终保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ui::ImportSteps</name>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>对应栏目</translation>
    </message>
    <message>
        <source>Check the result</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ui::ImportTarget</name>
    <message>
        <source>Type a name for the new ledger.</source>
        <translation>请填写新建台账的名称。</translation>
    </message>
    <message>
        <source>The file has a ledger of this name already: choose it, or type another.</source>
        <translation>文件里已有同名台账：请在“导入到”中选它，或改一个名称。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
</context>
<context>
    <name>ui::ImportText</name>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第%1行%2列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged</source>
        <translation>新增 %1 项，更新 %2 项，不变 %3 项</translation>
    </message>
    <message>
        <source>The table holds: %1 objectives, %2 tasks, %3 people, %4 deadlines.</source>
        <translation>表中共有：%1 个目标、%2 项任务、%3 名责任人、%4 个时限。</translation>
    </message>
    <message>
        <source>Import “%1” into “%2”: %3?</source>
        <translation>将“%1”导入“%2”：%3？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported “%1”: %2.</source>
        <translation>已导入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” holds nothing new: %2.</source>
        <translation>“%1”没有新内容：%2。</translation>
    </message>
    <message>
        <source>%1 Please look at these places:</source>
        <translation>%1请核对以下各处：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>ui::ImportTop</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>ui::IssueList</name>
    <message>
        <source>Questions</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Questions of the import of “%1”</source>
        <translation>导入“%1”的疑问清单</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
</context>
<context>
    <name>ui::JobStatus</name>
    <message>
        <source>Stopping…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, %2 of %3…</source>
        <extracomment>%1 is what is being done, as in &quot;Writing tasks.xlsx&quot;; of %3 rows or pages %2 are done.</extracomment>
        <translation>%1 %2/%3…</translation>
    </message>
</context>
<context>
    <name>ui::LedgerChooser</name>
    <message>
        <source>All ledgers</source>
        <translation>全部台账</translation>
    </message>
    <message numerus="yes">
        <source>%n ledgers</source>
        <translation>
            <numerusform>%n 个台账</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已关闭）</translation>
    </message>
</context>
<context>
    <name>ui::LedgerCommands</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tasks with everything entered for them?</source>
        <translation>
            <numerusform>删除 %n 项任务及为其填写的全部内容？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this task with everything entered for it?</source>
        <translation>删除这项任务及为其填写的全部内容？</translation>
    </message>
    <message>
        <source>Delete “%1” with its measures (%2), deadlines (%3) and reports (%4)?</source>
        <translation>删除“%1”及其 %2 条措施、%3 个时限、%4 条进展？</translation>
    </message>
    <message>
        <source>What is deleted lies in the recycle bin and can be put back.</source>
        <translation>删除的任务在回收站里，可以还原。</translation>
    </message>
    <message>
        <source>Sorted or filtered rows cannot be moved: show all in the original order first.</source>
        <translation>排序或筛选时不能移动行，请先恢复原顺序、显示全部。</translation>
    </message>
    <message>
        <source>Only tasks of one objective can be taken together.</source>
        <translation>只能一起处理同一个目标下的任务。</translation>
    </message>
    <message>
        <source>It cannot be moved any further.</source>
        <translation>已经不能再移动了。</translation>
    </message>
    <message>
        <source>It cannot be moved there: it stands there already, or its objective would be left without tasks, or the place is in another ledger.</source>
        <translation>不能移到那里：已经在那里，或原目标下将没有任务，或那里属于另一个台账。</translation>
    </message>
    <message>
        <source>No objective stands before it that it could be moved into.</source>
        <translation>前面没有可以归入的目标。</translation>
    </message>
    <message>
        <source>It has no objective to be moved out of, or that would be left without tasks.</source>
        <translation>没有上级目标，或移出后该目标下将没有任务。</translation>
    </message>
    <message numerus="yes">
        <source>Clear who is responsible for %n task(s)?</source>
        <translation>
            <numerusform>清空 %n 项任务的责任分工？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(ies)?</source>
        <translation>
            <numerusform>删除选中的 %n 条？</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks stay. Undo puts everything back.</source>
        <translation>任务保留，撤销可全部还原。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>ui::LedgerFormDialog</name>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Full name of your unit</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Name of the ledger</source>
        <translation>台账名称</translation>
    </message>
    <message>
        <source>Sections, one a line</source>
        <translation>科室名单（一行一个）</translation>
    </message>
    <message>
        <source>It heads every document</source>
        <translation>写在每份文件的标题里</translation>
    </message>
    <message>
        <source>The name stands beside every change</source>
        <translation>每次修改都记下这个名字</translation>
    </message>
    <message>
        <source>Paste the list of sections and institutions here; it may stay empty</source>
        <translation>把科室、直属单位的名单粘贴到这里，也可以先不填</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>选择保存位置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Key work of %1</source>
        <translation>%1年重点工作台账</translation>
    </message>
    <message>
        <source>Type the name of your unit and of the ledger first.</source>
        <translation>请先填写单位全称和台账名称。</translation>
    </message>
</context>
<context>
    <name>ui::LedgerKeeper</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>“%1” is closed already.</source>
        <translation>“%1”已经关闭。</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>关闭“%1”？</translation>
    </message>
    <message>
        <source>It can be looked at, printed and exported as before, but nothing in it can be changed until it is reopened. Alerts and the overview leave it out.</source>
        <translation>照常可以查看、打印和导出，但在重新启用之前不能修改。预警和总览不再统计它。</translation>
    </message>
    <message>
        <source>Close ledger</source>
        <translation>关闭台账</translation>
    </message>
    <message>
        <source>“%1” is not closed.</source>
        <translation>“%1”没有关闭。</translation>
    </message>
</context>
<context>
    <name>ui::LedgerPage</name>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>已选 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, not filtered</source>
        <translation>
            <numerusform>%n 行，未筛选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n tasks listed</source>
        <translation>
            <numerusform>，列出 %n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>No task meets the conditions.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>There are no measures yet. Select a task and write the first one in the last row.</source>
        <translation>还没有措施。选中一项任务，在最后一行写下第一条。</translation>
    </message>
    <message>
        <source>There are no deadlines yet. Select a task and write the first one in the last row.</source>
        <translation>还没有时限。选中一项任务，在最后一行写下第一条。</translation>
    </message>
    <message>
        <source>There are no outcomes yet. Select a task and write the first one in the last row.</source>
        <translation>还没有成效。选中一项任务，在最后一行写下第一条。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The cell is no longer there.</source>
        <translation>这一格已不存在。</translation>
    </message>
    <message>
        <source>What you typed was not written:</source>
        <translation>您录入的内容没有写入：</translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation>总表</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>There are no tasks yet. Press Ctrl+N to add one, or drag an Excel, WPS or Word table here.</source>
        <translation>还没有任务。按 Ctrl+N 新增一项，或把 Excel、WPS、Word 表格拖到这里。</translation>
    </message>
    <message>
        <source>This task is no longer in the file.</source>
        <translation>这项任务已不在文件里。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected, sum %1, average %2</source>
        <translation>
            <numerusform>已选 %n 个单元格，合计 %1，平均 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is still being read.</source>
        <translation>台账还在读取，请稍候。</translation>
    </message>
    <message>
        <source>Table at %1%</source>
        <translation>表格 %1%</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>已保存视图：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) of this view are about columns this list does not have.</source>
        <translation>
            <numerusform>视图中有 %n 项筛选涉及本清单没有的栏目，未使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows were chosen by another page and are no view: clear the filter first.</source>
        <translation>这些行是从其他页面打开的，不能存为视图：请先清除筛选。</translation>
    </message>
    <message>
        <source>The section of this view is no longer there: all are shown.</source>
        <translation>视图中的科室已不存在，显示全部科室。</translation>
    </message>
    <message>
        <source>There is no ledger to look through.</source>
        <translation>还没有台账。</translation>
    </message>
    <message>
        <source>To read only: views cannot be saved now.</source>
        <translation>只读：现在不能保存视图。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) moved.</source>
        <translation>
            <numerusform>已移动 %n 项任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click “Operator” at the lower left and type your name first.</source>
        <translation>请先点左下角的“操作人”填写姓名。</translation>
    </message>
    <message>
        <source>The rows stand in no groups: group them by a column first.</source>
        <translation>现在没有分组：请先按某一列分组。</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1/%2 条</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, not filtered</source>
        <translation>
            <numerusform>%n 条，未筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>This row is still being read.</source>
        <translation>本行正在读取，读到后即可录入。</translation>
    </message>
    <message>
        <source>This row is still being read; filled in then: %1</source>
        <translation>本行正在读取，读到后即填入：%1</translation>
    </message>
</context>
<context>
    <name>ui::LedgerRulesForm</name>
    <message>
        <source>On a day off</source>
        <translation>遇节假日</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>请填 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>The next closing gets the number %1.</source>
        <translation>下一个销号编号是 %1。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>不超过 %1 个字。</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>“%1”的设置</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Due soon, priority</source>
        <translation>重点任务临期</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>Before the closing number</source>
        <translation>销号编号字头</translation>
    </message>
    <message>
        <source>Figures of it</source>
        <translation>顺序号位数</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2, or 0: off.</source>
        <translation>请填 %1 至 %2 的整数；填 0 停用。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a rule does, and how many tasks</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>They are kept in the file, hold for everybody who opens it, and can be undone. Deadlines stay as they are written. A figure of 0 switches its rule off.</source>
        <translation>设置写在文件里，对打开它的人都有效，可以撤销。写明的时限不变。数字填 0 即停用该条规则。</translation>
    </message>
    <message>
        <source>Overdue nodes</source>
        <translation>节点逾期</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>启动之前</translation>
    </message>
    <message>
        <source>Missing reports</source>
        <translation>未按期反馈</translation>
    </message>
    <message>
        <source>Stands before the year in every closing number given from now on; may be empty.</source>
        <translation>放在今后每个销号编号的年份之前，可以留空。</translation>
    </message>
    <message>
        <source>Declared risks</source>
        <translation>自报风险</translation>
    </message>
</context>
<context>
    <name>ui::LedgerStrip</name>
    <message>
        <source>Filtered %1/%2</source>
        <extracomment>filtered: %1 rows shown of %2</extracomment>
        <translation>已筛选 %1/%2 条</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in all</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>恢复显示全部行</translation>
    </message>
    <message>
        <source>Filtered %1/%2: %3</source>
        <translation>已筛选 %1/%2 条：%3</translation>
    </message>
    <message>
        <source>Back to the original order</source>
        <translation>恢复原顺序</translation>
    </message>
</context>
<context>
    <name>ui::LedgerView</name>
    <message>
        <source>Writing…</source>
        <translation>写入中…</translation>
    </message>
</context>
<context>
    <name>ui::LedgerWriter</name>
    <message>
        <source>Without an end</source>
        <translation>长期，没有截止日期</translation>
    </message>
    <message>
        <source>No day can be told from this; it is kept as written</source>
        <translation>从这句话看不出日期，将原样保留</translation>
    </message>
    <message>
        <source>A report again and again, the next by %1</source>
        <translation>反复到期，下一次在 %1 前填报</translation>
    </message>
    <message>
        <source>No day can be told from this</source>
        <translation>看不出是哪一天</translation>
    </message>
    <message>
        <source>“%1” is no number with a unit; it is kept as written</source>
        <extracomment>%1: what was typed where a number with its unit is expected</extracomment>
        <translation>“%1”不是“数值＋单位”，按原文保存</translation>
    </message>
    <message>
        <source>To read only: nothing can be typed now.</source>
        <translation>只读：现在不能录入。</translation>
    </message>
</context>
<context>
    <name>ui::LockedColumn</name>
    <message>
        <source>It is told from the extensions granted: choose “Move deadline…” to put a deadline off.</source>
        <translation>这一列由已批准的延期得出，不能录入；要延期请用“改时限…”。</translation>
    </message>
    <message>
        <source>It is worked out from target and result: change those.</source>
        <translation>这一列由目标值和工作成效（实际值）算出，不能录入；请改那两列。</translation>
    </message>
    <message>
        <source>It is the day on which the task was closed: choose “Close task…”.</source>
        <translation>这一列是办结销号的日期，不能录入；请用“办结销号…”。</translation>
    </message>
    <message>
        <source>This task has no state of its own that could be changed here.</source>
        <translation>这一项没有可以在这里改的状态。</translation>
    </message>
    <message>
        <source>This column is worked out by the program.</source>
        <translation>这一列由程序算出，不能录入。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Show everything as it was on which day?</source>
        <translation>查看哪一天的情况？</translation>
    </message>
    <message>
        <source>Duban</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>%1 – Duban</source>
        <translation>%1 – 督办</translation>
    </message>
    <message>
        <source>Who is working here? The name stands beside every change.</source>
        <translation>请填写操作人姓名，每次修改都会记下。</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>The manual does not say this.</source>
        <translation>手册里没有这几个字。</translation>
    </message>
    <message numerus="yes">
        <source>In %n chapter(s)</source>
        <translation>
            <numerusform>共 %n 章提到</numerusform>
        </translation>
    </message>
    <message>
        <source>Duban manual</source>
        <translation>督办使用手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF 文件…</translation>
    </message>
</context>
<context>
    <name>ui::MappingChooser</name>
    <message>
        <source>As recognised</source>
        <translation>按表头识别</translation>
    </message>
    <message>
        <source>Keep this mapping…</source>
        <translation>保存为方案…</translation>
    </message>
    <message>
        <source>Rename or delete mappings…</source>
        <translation>改名或删除方案…</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>对应方案</translation>
    </message>
    <message>
        <source>Corrected, not kept under a name</source>
        <translation>已改动，未存为方案</translation>
    </message>
</context>
<context>
    <name>ui::MappingNames</name>
    <message>
        <source>Name of the mapping: tables with the same header are taken by it from now on</source>
        <translation>方案名称：以后表头相同的表格自动按它对应</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a mapping “%1” already. Replace it?</source>
        <translation>已有方案“%1”，要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>New name of the mapping “%1”</source>
        <translation>方案“%1”的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”?</source>
        <translation>要删除方案“%1”吗？</translation>
    </message>
    <message>
        <source>What was imported by it stays as it is.</source>
        <translation>按它导入过的内容不受影响。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Mappings kept under a name</source>
        <translation>已存的对应方案</translation>
    </message>
    <message>
        <source>They belong to you, not to the file.</source>
        <translation>方案只属于您本人，不存在台账文件里。</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>对应方案</translation>
    </message>
    <message>
        <source>Made for the header</source>
        <translation>适用的表头</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
</context>
<context>
    <name>ui::MappingPage</name>
    <message>
        <source>Header in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the header.</source>
        <translation>
            <numerusform>表头以下共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column was understood.</source>
        <translation>未发现无法对应的列。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are kept as they are.</source>
        <translation>
            <numerusform>有 %n 列没有对应栏目，原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns are taken for “%1”.</source>
        <translation>有几列都对应“%1”。</translation>
    </message>
    <message>
        <source>Columns  →  fields</source>
        <translation>表格的列  →  台账的栏目</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Corrected as the last time.</source>
        <translation>已按上次的更正套用。</translation>
    </message>
    <message>
        <source>Columns that fit nowhere are kept as they are: they stay in the table, word for word. What is corrected is remembered for tables with the same header.</source>
        <translation>没有对应栏目的列选“原样保留”，导入后仍在总表里，一字不改。对应关系会记住，下次同样表头的表自动套用。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>The file is not written in this encoding.</source>
        <translation>这个文件不是这种编码，仍按原来的读法显示。</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>No header was found. Choose the encoding and the separator in which the lines look right; one of the first rows has to name the columns.</source>
        <translation>没有找到表头。请改选编码和分隔符，直到各行显示正确；前几行中要有一行写着任务、责任人、时限等栏名。</translation>
    </message>
    <message>
        <source>Taken by the mapping “%1”.</source>
        <translation>按方案“%1”对应。</translation>
    </message>
</context>
<context>
    <name>ui::MappingPanel</name>
    <message numerus="yes">
        <source>%n merged cell(s)</source>
        <translation>
            <numerusform>合并单元格：%n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Duban</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::NameCompleter</name>
    <message>
        <source>Names</source>
        <translation>姓名和单位</translation>
    </message>
</context>
<context>
    <name>ui::NewRowsModel</name>
    <message>
        <source>No day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1, last workday %2</source>
        <translation>%1，末工作日 %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
</context>
<context>
    <name>ui::OpenedText</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Planned %1 (by %2)</source>
        <extracomment>%1 tasks are planned to be closed by the day %2</extracomment>
        <translation>计划 %1（至%2）</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>There are no tasks yet, so there is nothing to count. Add one in the ledger, or drag a table from Excel or WPS here.</source>
        <translation>还没有任务，没有可统计的数字。在台账里新增任务，或把 Excel、WPS、Word 表格拖到这里。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Tasks due by month</source>
        <translation>各月到期任务</translation>
    </message>
    <message>
        <source>Completion over the year (tasks, cumulative)</source>
        <translation>全年办结进度（累计，项）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Nothing is counted here, so there is no overview to print.</source>
        <translation>此处没有可统计的任务，无总览可打印。</translation>
    </message>
    <message>
        <source>Done on time by section (tasks closed or overdue)</source>
        <translation>各科室（单位）按时办结（已办结和逾期未结的任务）</translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>of %1</source>
        <extracomment>Behind the number of the page shown: the number of pages.</extracomment>
        <translation>/ %1 页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
</context>
<context>
    <name>ui::PaperOptions</name>
    <message>
        <source>All sections</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Internal worksheet</source>
        <translation>内部工作表</translation>
    </message>
    <message>
        <source>Annex to a document</source>
        <translation>公文附件</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>A2 landscape</source>
        <translation>A2 横向</translation>
    </message>
    <message>
        <source>A1 landscape</source>
        <translation>A1 横向</translation>
    </message>
    <message>
        <source>A0 landscape</source>
        <translation>A0 横向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 竖向</translation>
    </message>
</context>
<context>
    <name>ui::PaperOutput</name>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be exported. Let its name end in .xlsx, .docx, .csv or .json.</source>
        <translation>不能导出“%1”这种文件。文件名请以 .xlsx、.docx、.csv 或 .json 结尾。</translation>
    </message>
</context>
<context>
    <name>ui::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>报表清单</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>There is nothing to list in this week; the empty sheet can still be printed.</source>
        <translation>本周没有可列的事项，仍可打印空表。</translation>
    </message>
    <message>
        <source>Filtered %1/%2</source>
        <translation>已筛选 %1/%2</translation>
    </message>
    <message>
        <source>As on the page</source>
        <translation>按来源页面所示</translation>
    </message>
    <message>
        <source>The document is still being made: print again in a moment.</source>
        <translation>文书正在生成，请稍后再打印。</translation>
    </message>
    <message>
        <source>There is no document that can be printed.</source>
        <translation>没有可打印的文书。</translation>
    </message>
    <message>
        <source>Only what the page showed is printed. A click prints all of it.</source>
        <translation>只打印来源页面所示的内容；点击后打印全部。</translation>
    </message>
</context>
<context>
    <name>ui::PasteDesk</name>
    <message>
        <source>Clipboard %1</source>
        <translation>剪贴板 %1</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPage</name>
    <message>
        <source>Read: %1 objectives, %2 tasks, %3 people, %4 deadlines; no questions.</source>
        <translation>读到 %1 个目标、%2 项任务、%3 名责任人、%4 个时限，没有疑问。</translation>
    </message>
    <message>
        <source>Please hold it against the table before it is imported.</source>
        <translation>请与原表核对一遍，再导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for you to decide.</source>
        <translation>
            <numerusform>有 %n 处需要您定一下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1 objectives, %2 tasks, %3 people, %4 deadlines.</source>
        <translation>读到 %1 个目标、%2 项任务、%3 名责任人、%4 个时限。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>不变 %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>不导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n task(s)</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Into the new ledger “%1”.</source>
        <translation>导入新建台账“%1”。</translation>
    </message>
    <message>
        <source>Into the ledger “%1”.</source>
        <translation>导入台账“%1”。</translation>
    </message>
    <message>
        <source>%1 A backup is made before it.</source>
        <translation>%1导入前自动备份一次。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <extracomment>%1: name of a sheet or file</extracomment>
        <translation>
            <numerusform>%1（疑问 %n 处）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewQuestion</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” was understood as %2.</source>
        <translation>“%1”理解为 %2。</translation>
    </message>
    <message>
        <source>Keep the ledger&apos;s</source>
        <translation>保留台账的时限</translation>
    </message>
    <message>
        <source>Take the table&apos;s</source>
        <translation>照表格改</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>两项都导入</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>这一行不导入</translation>
    </message>
    <message>
        <source>Take it as %1</source>
        <translation>按 %1 理解</translation>
    </message>
    <message>
        <source>No day, keep the text</source>
        <translation>不设日期，保留原文</translation>
    </message>
    <message>
        <source>Take it as it is written</source>
        <translation>照原文导入</translation>
    </message>
    <message>
        <source>Leave this cell out</source>
        <translation>这一格不导入</translation>
    </message>
    <message>
        <source>What was changed in the ledger stays unless you choose the table&apos;s.</source>
        <translation>台账中改过的内容不变，除非您选择照表格改。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>A deadline does not move by an import unless you choose it; how it moves, and why, is asked then.</source>
        <translation>时限不随导入改动，除非您选择照表格改；导入前再填写怎样变动和理由。</translation>
    </message>
</context>
<context>
    <name>ui::PrintDesk</name>
    <message>
        <source>Pictures are made of the timeline: open it and export it there.</source>
        <translation>只有挂图可导出为图片：请打开挂图后导出。</translation>
    </message>
    <message>
        <source>A table is being imported: finish or leave that first.</source>
        <translation>正在导入表格：请先完成或退出导入。</translation>
    </message>
    <message>
        <source>This page has no document to print or to export. Documents are on the page Papers.</source>
        <translation>本页没有可打印或导出的文书；文书在“报表”页。</translation>
    </message>
</context>
<context>
    <name>ui::QuestionPanel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>疑问 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存清单…</translation>
    </message>
    <message>
        <source>What is not decided is taken as it is written, and listed after the import. The import is one step that can be undone.</source>
        <translation>没有定的，按原样保留，导入后列出。导入后可一步撤销。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>另有 %n 处没有在此列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about this table</source>
        <translation>
            <numerusform>本表疑问 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RangeEditing</name>
    <message>
        <source>So many rows cannot be copied at once: export the table instead.</source>
        <translation>行数太多，不能一次复制，请改用“导出表格”。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that cells can take.</source>
        <translation>剪贴板上没有可以粘贴到单元格的内容。</translation>
    </message>
    <message>
        <source>The cells to fill from are not on the screen.</source>
        <translation>要填充的来源格子不在屏幕附近，请先滚动到那里。</translation>
    </message>
    <message>
        <source>None of these cells can be cleared.</source>
        <translation>这些单元格都不能清除。</translation>
    </message>
    <message>
        <source>None of these cells can take these texts.</source>
        <translation>这些内容都写不进所选的单元格。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be written. Write the others?</source>
        <translation>
            <numerusform>有 %n 处内容写不进去。其余的要写入吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts go beyond the table: add %n entry(ies)?</source>
        <translation>
            <numerusform>内容超出表格：要给当前任务增加 %n 条吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts go beyond the table: add %n task(s)?</source>
        <translation>
            <numerusform>内容超出表格：要在末尾增加 %n 项任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell for: %1</source>
        <translation>没有对应的单元格：%1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>内容相同，无需修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one area of cells to fill.</source>
        <translation>请只选一片相连的单元格再填充。</translation>
    </message>
    <message>
        <source>The step before is still being written.</source>
        <translation>上一步还在写入。</translation>
    </message>
    <message>
        <source>At most %1 cells can be changed at once.</source>
        <translation>一次最多修改 %1 个单元格。</translation>
    </message>
    <message>
        <source>To read only: nothing can be typed now.</source>
        <translation>只读状态，现在不能录入。</translation>
    </message>
    <message>
        <source>Other rows have come meanwhile: please do it again.</source>
        <translation>表格的行刚有变化，请再操作一次。</translation>
    </message>
    <message>
        <source>So many rows cannot be cut at once: copy them, then clear them.</source>
        <translation>行数太多，不能一次剪切，请先复制再清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written; the first row named the columns and was left out.</source>
        <translation>
            <numerusform>已写入 %n 个单元格；第一行是列标题，没有写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several areas can be copied together where they have the same rows or the same columns. These do not.</source>
        <translation>几片区域行相同或者列相同才能一起复制，现在选中的几片对不齐。</translation>
    </message>
    <message>
        <source>What was copied does not fit into each of these areas. Choose one area, or copy a single cell for all of them.</source>
        <translation>复制的内容与选中的各片区域大小不合：请只选一片，或者只复制一格，写进选中的全部格子。</translation>
    </message>
</context>
<context>
    <name>ui::RecentFileDelegate</name>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentFilesHeader</name>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryDesk</name>
    <message>
        <source>No backups are made here.</source>
        <translation>这里不做自动备份。</translation>
    </message>
    <message>
        <source>There is no backup of this file yet. The first is made when the file is opened for editing; then one at the first opening of each day, one after every half hour with changes, and one before each import.</source>
        <translation>这个文件还没有备份。打开文件编辑时会自动做第一份；以后每天首次打开、有修改时每半小时、每次导入前各做一份。</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>打开查看</translation>
    </message>
    <message>
        <source>Restore beside the file</source>
        <translation>恢复到旁边</translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation>“%1”的备份</translation>
    </message>
    <message>
        <source>Made and checked by the program itself. All of the last 24 hours are kept, one a day for 30 days, one a month for 12 months. Restoring writes a new file beside this one and changes nothing in it.</source>
        <translation>备份由程序自动生成并核对。最近 24 小时的全部保留，30 天内每天留一份，12 个月内每月留一份。恢复时在原文件旁边另存一份新文件，不改动原文件。</translation>
    </message>
    <message>
        <source>%1 (restored %2)</source>
        <extracomment>Name of a file: %1 is the name of the ledger file, %2 a date and a time</extracomment>
        <translation>%1（恢复 %2）</translation>
    </message>
    <message>
        <source>Restored and checked: %1</source>
        <translation>已恢复并核对：%1</translation>
    </message>
    <message>
        <source>Restored as “%1” beside the file. Open it now?</source>
        <translation>已在原文件旁边恢复为“%1”。现在打开吗？</translation>
    </message>
    <message>
        <source>The file as it is now stays where it is.</source>
        <translation>现在的文件原样保留。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>The file can only be looked at now.</source>
        <translation>文件目前只能查看。</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Tasks that were deleted, with everything entered for them. A task put back stands where it stood; what it stood under comes with it.</source>
        <translation>已删除的任务及其全部内容。还原后回到原来的位置；所属目标如已删除，一并还原。</translation>
    </message>
    <message>
        <source>No task has been deleted.</source>
        <translation>没有删除过任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) put back</source>
        <translation>
            <numerusform>已还原 %n 项任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReminderBand</name>
    <message>
        <source>Not again today</source>
        <translation>今天不再提示</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看清单</translation>
    </message>
</context>
<context>
    <name>ui::ReminderDesk</name>
    <message numerus="yes">
        <source>The reminder of %n task(s) is copied, but not recorded: the file cannot be changed now.</source>
        <translation>
            <numerusform>已复制 %n 项任务的催办文字，但没有记录：当前文件只读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder of %n task(s) is copied and recorded: paste it into a message.</source>
        <translation>
            <numerusform>已复制并记录 %n 项任务的催办，可直接粘贴发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReminderRulesForm</name>
    <message>
        <source>%1 %2</source>
        <comment>what a step does, and for how many tasks</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reminders of “%1”</source>
        <translation>“%1”的提醒</translation>
    </message>
    <message>
        <source>Counted in workdays; once a day for each task. What is proposed is only proposed. The settings are kept in the file, hold for everybody who opens it, and can be undone.</source>
        <translation>按工作日计算，每项任务每天只提醒一次；督办单等只是建议。设置保存在文件里，对所有打开它的人有效，可以撤销。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ui::ReminderText</name>
    <message numerus="yes">
        <source>%n task(s) newly overdue (%1)</source>
        <extracomment>%1 names units with their counts: Welfare 2, Elderly 1</extracomment>
        <translation>
            <numerusform>新增逾期 %n 项（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between units</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due within the next %1 workdays</source>
        <extracomment>%1 is a number of workdays</extracomment>
        <translation>
            <numerusform>今后 %1 个工作日内到期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>今日提醒：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two halves of a reminder</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day, as a format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of days in a month, as a format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>last day of days in a month, as a format</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a day to a day</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Days off, which are no workdays: %1.</source>
        <translation>%1放假，不计工作日。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days off</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a reminder and the days off</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on the list of reminders</source>
        <translation>
            <numerusform>提醒清单 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (proposed: %2)</source>
        <extracomment>%1 says how many reminders there are, %2 names papers with their counts</extracomment>
        <translation>%1（建议%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between papers</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceDesk</name>
    <message>
        <source>Replace selected</source>
        <translation>替换选中的</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>To read only: nothing can be typed now.</source>
        <translation>只读：现在不能录入。</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cell(s)</source>
        <translation>
            <numerusform>在 %n 个单元格中替换“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are one step to undo.</source>
        <translation>全部改动算一步，可一次撤销。</translation>
    </message>
    <message>
        <source>“%1” stands in none of the rows and columns that were looked through. Look at the filters, or search for a shorter text.</source>
        <translation>所查的行和栏目里没有“%1”。请看看是否有筛选，或改查短一些的文字。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>替换后</translation>
    </message>
    <message>
        <source>“%1” stands in more than %2 cells. Replace it in one column, or filter rows first.</source>
        <translation>“%1”出现在 %2 个以上的单元格中。请只替换一个栏目，或先筛选行。</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceForm</name>
    <message>
        <source>Type what is to be found.</source>
        <translation>请填写要查找的内容。</translation>
    </message>
    <message>
        <source>This is the same text.</source>
        <translation>与查找内容相同。</translation>
    </message>
    <message>
        <source>What is found is deleted.</source>
        <translation>找到的内容将被删除。</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有栏目</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Only in the rows shown, %1 of %2. Deadlines, reports and figures are left as they are. Nothing is changed before you have seen it.</source>
        <translation>只查当前显示的行（%1/%2）。时限、进展和进度不替换。先列出改动，确认后才写入。</translation>
    </message>
    <message>
        <source>Deadlines, reports and figures are left as they are. Nothing is changed before you have seen it.</source>
        <translation>时限、进展和进度不替换。先列出改动，确认后才写入。</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>ui::ReportForm</name>
    <message>
        <source>Record</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>What was done, how far it has come, what is missing</source>
        <translation>做了什么、到了哪一步、还差什么</translation>
    </message>
    <message>
        <source>Progress in percent</source>
        <translation>进度（%）</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>填报日期</translation>
    </message>
</context>
<context>
    <name>ui::ReturnDesk</name>
    <message>
        <source>Take sheets back</source>
        <translation>收回填报表</translation>
    </message>
    <message>
        <source>The workbooks that sections have filled in, all at once. Nothing is taken in before you have seen it.</source>
        <translation>各科室填好的表可以一次全选。核对之前，什么也不写入台账。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sheet(s)</source>
        <translation>
            <numerusform>正在读取 %n 份填报表</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was taken back.</source>
        <translation>已取消，没有收回任何内容。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>收回情况</translation>
    </message>
    <message>
        <source>Every section has sent its sheet.</source>
        <translation>各科室都已报送。</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) have not sent one yet.</source>
        <translation>
            <numerusform>还有 %n 个科室没有报送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files bring nothing new.</source>
        <translation>这些文件没有新内容。</translation>
    </message>
    <message>
        <source>Check and import…</source>
        <translation>核对并导入…</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>复制催报</translation>
    </message>
    <message>
        <source>Nobody has to be reminded.</source>
        <translation>没有需要催报的科室。</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard.</source>
        <translation>催报已复制到剪贴板。</translation>
    </message>
    <message>
        <source>None of the files could be taken.</source>
        <translation>这些文件都不能收回。</translation>
    </message>
</context>
<context>
    <name>ui::ReturnTable</name>
    <message>
        <source>✔ Reported</source>
        <translation>✔ 已报</translation>
    </message>
    <message>
        <source>＝ Unchanged</source>
        <translation>＝ 无变化</translation>
    </message>
    <message>
        <source>▲ Not taken</source>
        <translation>▲ 有问题</translation>
    </message>
    <message>
        <source>○ Missing</source>
        <translation>○ 未报</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ui::RowsDesk</name>
    <message>
        <source>To read only: nothing can be typed now.</source>
        <translation>只读：现在不能录入。</translation>
    </message>
    <message>
        <source>Select the rows to edit first.</source>
        <translation>请先选中要修改的行。</translation>
    </message>
    <message>
        <source>Some of these rows are not shown any more. Close this form and select the rows again.</source>
        <translation>其中有的行已不在表中。请关闭此窗口，重新选择。</translation>
    </message>
    <message>
        <source>At most %1 cells can be changed at once.</source>
        <translation>一次最多修改 %1 个单元格。</translation>
    </message>
    <message>
        <source>Nothing was written:</source>
        <translation>没有写入：</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
</context>
<context>
    <name>ui::RowsForm</name>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现为：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between texts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fill in at least one line.</source>
        <translation>请至少填写一项。</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n row(s)</source>
        <translation>
            <numerusform>批量修改 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What is filled in is written into all of them, as one step to undo. Lines left blank stay as they are.</source>
        <translation>填写的内容写入所有选中的行，是一步，可以撤销。空着的不改。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>ui::Sample</name>
    <message>
        <source>Made up: 60 tasks in every state</source>
        <translation>虚构&#x3000;60 项任务，各种状态齐全</translation>
    </message>
    <message>
        <source>A benchmark list of 9 tasks</source>
        <translation>对标竞进工作清单，9 项</translation>
    </message>
    <message>
        <source>Five lists, a contest on six levels</source>
        <translation>五个清单、六个层级比拼</translation>
    </message>
    <message>
        <source>Eight tasks with levers and deadlines</source>
        <translation>八项任务，抓手与时限</translation>
    </message>
    <message>
        <source>Eight projects and the second half-year</source>
        <translation>八项工程，下半年安排</translation>
    </message>
    <message>
        <source>Eight projects for people&apos;s livelihood</source>
        <translation>八大民生工程，项目化管理</translation>
    </message>
    <message>
        <source>Sample County Civil Affairs Bureau</source>
        <translation>示例县民政局</translation>
    </message>
    <message>
        <source>Daying County Civil Affairs Bureau</source>
        <translation>大英县民政局</translation>
    </message>
    <message>
        <source>Chuxiong Prefecture Civil Affairs Bureau</source>
        <translation>楚雄州民政局</translation>
    </message>
    <message>
        <source>Baoji City Civil Affairs Bureau</source>
        <translation>宝鸡市民政局</translation>
    </message>
    <message>
        <source>Jintan District Civil Affairs Bureau</source>
        <translation>金坛区民政局</translation>
    </message>
    <message>
        <source>Ankang City Civil Affairs Bureau</source>
        <translation>安康市民政局</translation>
    </message>
</context>
<context>
    <name>ui::SampleCopy</name>
    <message>
        <source>%1 %2 (copy of the sample)</source>
        <extracomment>name of a file: %1 is the office, %2 the year</extracomment>
        <translation>%1%2（示例副本）</translation>
    </message>
</context>
<context>
    <name>ui::SaveStatus</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1 处…</translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>未保存：磁盘已满</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ui::SectionSending</name>
    <message>
        <source>Choose a single ledger at the top left first: sheets are made of one.</source>
        <translation>请先在左上角选定一本台账，填报表按一本台账生成。</translation>
    </message>
    <message>
        <source>No section leads an open task: there is nothing to fill in.</source>
        <translation>没有科室牵头的在办任务，不需要填报。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message numerus="yes">
        <source>All %n sections</source>
        <translation>
            <numerusform>全部 %n 个科室</numerusform>
        </translation>
    </message>
    <message>
        <source>Send sheets to sections</source>
        <translation>发给科室</translation>
    </message>
    <message>
        <source>A workbook for each section: its open tasks grey and locked, the columns to fill in white. What comes back is taken in by “Take sheets back…”.</source>
        <translation>每个科室一份工作簿：在办任务为灰色、锁定，白色栏目由科室填写。填好后用“收回填报表…”收回。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Day of the reports</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Give the day the reports will be of.</source>
        <translation>请填写填报日期。</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n of these files already. Replace them?</source>
        <translation>
            <numerusform>文件夹里已有 %n 个同名文件，要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What was filled in there and not taken back is lost.</source>
        <translation>其中已填写、还没有收回的内容会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Writing sheets for sections</source>
        <translation>正在生成填报表</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s) in %1</source>
        <translation>
            <numerusform>已生成 %n 份填报表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: not all files were written.</source>
        <translation>已停止，填报表没有全部生成。</translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>← name of the ledger</source>
        <translation>← 台账名称</translation>
    </message>
    <message>
        <source>← unit and file date</source>
        <translation>← 单位、文件日期</translation>
    </message>
    <message>
        <source>← file date</source>
        <translation>← 文件日期</translation>
    </message>
    <message>
        <source>← unit</source>
        <translation>← 单位</translation>
    </message>
</context>
<context>
    <name>ui::ShownPaper</name>
    <message>
        <source>The rows are still being read: print again in a moment.</source>
        <translation>正在读取各行，请稍后再打印。</translation>
    </message>
    <message>
        <source>The search has not seen all rows yet: print again in a moment.</source>
        <translation>查找尚未完成，请稍后再打印。</translation>
    </message>
    <message>
        <source>The filter leaves no row: there is nothing to print.</source>
        <translation>筛选后没有任何行，无内容可打印。</translation>
    </message>
    <message>
        <source>There are no tasks yet: there is nothing to print.</source>
        <translation>还没有任务，无内容可打印。</translation>
    </message>
</context>
<context>
    <name>ui::SnoozeForm</name>
    <message>
        <source>A day after today.</source>
        <translation>须晚于今天。</translation>
    </message>
    <message numerus="yes">
        <source>Put off the reminders of %n task(s)</source>
        <translation>
            <numerusform>推迟 %n 项任务的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off the reminders of “%1”</source>
        <translation>推迟“%1”的提醒</translation>
    </message>
    <message>
        <source>Lights and alerts stay as they are. On that day the reminders come back, with everything that fell meanwhile. It can be undone.</source>
        <translation>灯和预警不变。到了那天恢复提醒，其间的提醒一并列出。可以撤销。</translation>
    </message>
    <message>
        <source>Remind later</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::SortChoice</name>
    <message>
        <source>Sorted by %1</source>
        <translation>按 %1 排序</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>按 %1 分组</translation>
    </message>
    <message>
        <source>Grouped by %1, sorted by %2</source>
        <translation>按 %1 分组，按 %2 排序</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Duban</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Make a ledger from a table</source>
        <translation>打开表格建台账</translation>
    </message>
    <message>
        <source>Open a ledger file</source>
        <translation>打开已有</translation>
    </message>
    <message>
        <source>A .duban file on this machine</source>
        <translation>打开 .duban 文件</translation>
    </message>
    <message>
        <source>The data stay in one file on this machine: no network, no account.</source>
        <translation>数据只存放在本机的一个文件里，不联网，不需要账号。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>No file has been opened yet.</source>
        <translation>还没有打开过文件。</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>看示例</translation>
    </message>
    <message>
        <source>A ledger already filled in; it is a copy, change what you like</source>
        <translation>先看一份填好的台账，打开的是副本，可以随意改</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>The last five are taken from public documents and open on the day of the document; what a document does not say stays empty.</source>
        <translation>后五份取自公开文件，按文件当时的日期打开；文件没有写的内容一律留空。</translation>
    </message>
    <message>
        <source>Type a task once: the five lists, reminders, the wall chart and the weekly sheet follow.</source>
        <translation>一次录入，任务、责任、措施、时限、成效五张清单同步；到期提醒，挂图，周报直接打印。</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Name the unit, the year and yourself, and paste the sections</source>
        <translation>填单位全称、年度和操作人，粘贴科室名单即可开始</translation>
    </message>
    <message>
        <source>Choose an Excel, WPS or Word table, drop it here, or paste it</source>
        <translation>选一份 Excel、WPS、Word 表格，也可拖入或粘贴（Ctrl+V）</translation>
    </message>
</context>
<context>
    <name>ui::StateMenu</name>
    <message>
        <source>reopen it first</source>
        <translation>须先重启</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>No ledger file is open</source>
        <translation>尚未打开台账</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Click to say who is working here</source>
        <translation>点击填写操作人</translation>
    </message>
    <message>
        <source>%2, %1, week %3</source>
        <extracomment>%1 is the date, %2 the name of the weekday, %3 the number of the ISO week.</extracomment>
        <translation>%1&#x3000;%2&#x3000;第%3周</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Office not given</source>
        <translation>未注明单位</translation>
    </message>
</context>
<context>
    <name>ui::StepForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step (Suspend), %2: the name of the task</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Closing number %1, entered on %2.</source>
        <translation>销号编号 %1，录入日期 %2。</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核验人</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>核验意见</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Move deadline</source>
        <translation>改时限</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>How</source>
        <translation>改动性质</translation>
    </message>
    <message>
        <source>Correct (typed wrongly, not counted)</source>
        <translation>更正（录入有误，不计次数）</translation>
    </message>
    <message>
        <source>Extend (counted)</source>
        <translation>延期（计次数）</translation>
    </message>
    <message>
        <source>Adjust (ordered from above or by a meeting)</source>
        <translation>调整（上级或会议决定，附依据）</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>must be chosen</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Filed after %1: the light follows the new deadline, on time or late is told by the old one.</source>
        <translation>晚于 %1 提出：灯按新时限，是否按期仍按原时限。</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Declared on %1: %2</source>
        <extracomment>%1: a day, %2: what stands in the way</extracomment>
        <translation>%1 自报：%2</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>风险说明</translation>
    </message>
    <message>
        <source>Why it no longer does</source>
        <translation>解除理由</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>申报人</translation>
    </message>
</context>
<context>
    <name>ui::StepTexts</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: Close and strike off, %2: the closing number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>核验人：%1</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>核验意见：%1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>决定人：%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>佐证：%1</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>申报人：%1</translation>
    </message>
</context>
<context>
    <name>ui::TabRow</name>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>选择显示哪些栏目</translation>
    </message>
</context>
<context>
    <name>ui::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::TableImport</name>
    <message>
        <source>Full name of your office</source>
        <translation>贵单位全称</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Comparing with the ledger</source>
        <translation>正在与台账比对</translation>
    </message>
    <message>
        <source>Questions of the import of “%1”</source>
        <translation>导入“%1”的疑问清单</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>正在读取 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TaskCardPanel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a phrase as written, %2: the day it means</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>names and role</comment>
        <extracomment>%1: names, %2: their role</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>planned %1%, %n points behind</source>
        <translation>
            <numerusform>序时 %1%，落后 %n 个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1%</source>
        <translation>序时 %1%</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1 done</source>
        <translation>
            <numerusform>%n 条，已完成 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a day</comment>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>No task is selected.</source>
        <translation>没有选中任务。</translation>
    </message>
    <message>
        <source>Close the card (space)</source>
        <translation>收起任务卡（空格键）</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>收起任务卡</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>还没有填报进展。</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>workdays and days</comment>
        <extracomment>%1: workdays left or overdue, %2: the same in days, in brackets</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>All %n reports…</source>
        <translation>
            <numerusform>全部 %n 条进展…</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deadline, extended</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批示点评</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>comment</comment>
        <extracomment>%1: a leader, %2: remark or instruction, %3: the words</extracomment>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>结转至</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>结转自</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a ledger and a task of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Backward schedule: %1</source>
        <translation>倒排工期：%1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <extracomment>%1: the text of an entry of the card</extracomment>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Edit responsibilities…</source>
        <translation>编辑责任分工…</translation>
    </message>
    <message>
        <source>Add a measure…</source>
        <translation>新增措施…</translation>
    </message>
    <message>
        <source>Add a deadline…</source>
        <translation>新增时限…</translation>
    </message>
    <message>
        <source>Add an outcome…</source>
        <translation>新增成效…</translation>
    </message>
    <message>
        <source>Edit the task…</source>
        <translation>编辑任务…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>History of “%1”…</source>
        <translation>“%1”的历史…</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a measure</comment>
        <extracomment>%1: number of a measure, %2: its text</extracomment>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>%1 (after: %2)</source>
        <comment>a measure</comment>
        <extracomment>%1: a measure, %2: numbers of the measures it waits for</extracomment>
        <translation>%1（前置：%2）</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a card</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <extracomment>%1 and %2 are months</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, made up for since</source>
        <comment>the light of a month</comment>
        <translation>%1，后已补上</translation>
    </message>
    <message>
        <source>Lights of the months</source>
        <translation>月度亮灯</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TaskSteps</name>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>ui::TextFields</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>逗号（,）</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>分号（;）</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>between cells</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>竖线（|）</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>yyyy</source>
        <comment>a year</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month with its year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>a quarter with its year</comment>
        <extracomment>%1 = year, %2 = Q1</extracomment>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>Q1</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>Q2</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>Q3</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>Q4</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>&apos;Today&apos; d MMM</source>
        <comment>the tag of today</comment>
        <translation>今天 M月d日</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <comment>the bar</comment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>the bar</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Node done</source>
        <translation>节点完成</translation>
    </message>
    <message>
        <source>Node overdue</source>
        <translation>节点逾期</translation>
    </message>
    <message>
        <source>Node to come</source>
        <translation>节点未到</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms, Shift+wheel moves sideways, Enter opens the task</source>
        <translation>Ctrl＋滚轮缩放，Shift＋滚轮左右移动，回车打开任务</translation>
    </message>
    <message>
        <source>1–10</source>
        <comment>the first third of a month</comment>
        <translation>上旬</translation>
    </message>
    <message>
        <source>11–20</source>
        <comment>the second third of a month</comment>
        <translation>中旬</translation>
    </message>
    <message>
        <source>21–end</source>
        <comment>the last third of a month</comment>
        <translation>下旬</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>a weekday</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>a weekday</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <comment>a weekday</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>a weekday</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>a weekday</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>a weekday</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>a weekday</comment>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>ui::TimelinePage</name>
    <message>
        <source>Most overdue first</source>
        <translation>按逾期多少排列</translation>
    </message>
    <message>
        <source>There are no tasks yet. Enter or import them in the ledger; they appear here once they have a deadline.</source>
        <translation>还没有任务。在台账里新增或导入，填了时限后，这里就会出现。</translation>
    </message>
    <message>
        <source>No task fits.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>None of these tasks has a deadline. Fill them in in the list of deadlines and they appear here.</source>
        <translation>这些任务都没有时限。在“时限”清单里填写后，这里就会出现。</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>No task is on the chart: there is nothing to print.</source>
        <translation>挂图上没有任务，无内容可打印。</translation>
    </message>
    <message>
        <source>What is selected has no date to show.</source>
        <translation>选中的没有可显示的日期。</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>Filtered %1/%2</source>
        <extracomment>filtered: %1 rows shown of %2</extracomment>
        <translation>已筛选 %1/%2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By: lead section</source>
        <translation>分组：牵头科室</translation>
    </message>
    <message>
        <source>By: objective</source>
        <translation>分组：目标</translation>
    </message>
    <message>
        <source>By: person</source>
        <translation>分组：责任人</translation>
    </message>
    <message>
        <source>Show all tasks again</source>
        <translation>恢复显示全部任务</translation>
    </message>
    <message>
        <source>Print timeline</source>
        <translation>打印挂图</translation>
    </message>
    <message>
        <source>Print the timeline, or save it as PDF or picture</source>
        <translation>打印挂图，或存为 PDF、图片</translation>
    </message>
</context>
<context>
    <name>ui::UndoActions</name>
    <message>
        <source>“%1” is not undone: what was decided is answered by a decision, with a reason.</source>
        <translation>“%1”不能撤销：已作的决定只能用新的决定来应答，并写明原因。</translation>
    </message>
    <message>
        <source>Task: %1
Undo once more takes back what was done before.</source>
        <translation>任务：%1
再按一次撤销，将撤销它之前的修改。</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1: the step that answers, such as Reopen; a form follows</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>ui::UnitChooser</name>
    <message>
        <source>All sections</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>No section named</source>
        <translation>未明确科室</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
</context>
<context>
    <name>ui::UnitPanel</name>
    <message>
        <source>Sections (units)</source>
        <translation>各科室（单位）</translation>
    </message>
    <message>
        <source>most late first; only tasks a unit leads</source>
        <translation>逾期多的在前，只计牵头任务</translation>
    </message>
    <message>
        <source>Click a number to see its tasks. Suspended and cancelled (%1): in no rate.</source>
        <translation>点击任何数字，打开它所统计的任务。中止、撤销的任务（%1 项）不计入办结率。</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>单位 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>人员 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>保留哪一个？</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>科室与人员</translation>
    </message>
    <message>
        <source>Nobody belongs to this unit yet. “New person” adds somebody, and the persons of an imported table come by themselves.</source>
        <translation>这个单位还没有人员。可用“新增人员”添加；导入表格时，表中的人员会自动加入。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>ui::UnitsWriter</name>
    <message>
        <source>Name of the new unit (%1)</source>
        <translation>新单位的名称（%1）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新人员的姓名</translation>
    </message>
    <message>
        <source>Merge %1 into “%2”?</source>
        <translation>将“%1”合并到“%2”？</translation>
    </message>
    <message>
        <source>To “%1” go over: tasks %2, persons %3, units below %4. What is written in the lists stays as written. The merged entries are gone afterwards; this can be undone.</source>
        <translation>将有任务 %2 项、人员 %3 人、下级单位 %4 个改归“%1”。责任清单中的文字保持原样。合并后，被合并的条目不再保留；可以撤销。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>What does the office call the level “%1”? Leave it empty for the usual word.</source>
        <translation>本单位把“%1”这一级称作什么？留空则用通常的名称。</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>使用此名称</translation>
    </message>
</context>
<context>
    <name>ui::ViewChooser</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Delete views…</source>
        <translation>删除视图…</translation>
    </message>
    <message>
        <source>Click “Operator” at the lower left and type your name first.</source>
        <translation>请先点左下角的“操作人”填写姓名。</translation>
    </message>
</context>
<context>
    <name>ui::ViewDesk</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Replace it?</source>
        <translation>已有视图“%1”。要替换吗？</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The file can only be looked at now.</source>
        <translation>文件现在只能查看。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>No task is changed, and it can be undone.</source>
        <translation>不影响任务，可以撤销。</translation>
    </message>
    <message>
        <source>They belong to the file: whoever opens it has them.</source>
        <translation>视图存在文件里，谁打开都有。</translation>
    </message>
    <message>
        <source>No view has been saved. Choose “Save this view…” in the box of views above the table to keep what is shown.</source>
        <translation>还没有保存过视图。在表格上方的视图框里选“保存当前视图…”，可保存当前的样子。</translation>
    </message>
    <message>
        <source>Name of the view: it keeps list, search, filters, sorting and columns</source>
        <translation>视图名称（保存当前的清单、搜索、筛选、排序和栏目）</translation>
    </message>
</context>
<context>
    <name>ui::ViewKeys</name>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Change the cell; typing begins anew</source>
        <translation>修改单元格（直接打字则重写）</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Open the list or the calendar of the cell</source>
        <translation>打开单元格的列表或日历</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation>下移一格</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+回车</translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation>上移一格</translation>
    </message>
    <message>
        <source>Tab / Shift+Tab</source>
        <translation>Tab / Shift+Tab</translation>
    </message>
    <message>
        <source>One cell right, left</source>
        <translation>右移、左移一格</translation>
    </message>
    <message>
        <source>Home / End</source>
        <translation>Home / End</translation>
    </message>
    <message>
        <source>First, last cell of the row</source>
        <translation>到行首、行尾</translation>
    </message>
    <message>
        <source>Ctrl+Home / Ctrl+End</source>
        <translation>Ctrl+Home / Ctrl+End</translation>
    </message>
    <message>
        <source>First, last cell of the table</source>
        <translation>到表头、表尾的格子</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>To the edge of what is filled</source>
        <translation>跳到一片内容的边缘</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选一片格子</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Shift+方向键</translation>
    </message>
    <message>
        <source>Select to the edge of what is filled</source>
        <translation>选到一片内容的边缘</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+空格</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>选整行</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空格</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>选整列</translation>
    </message>
    <message>
        <source>Ctrl+A / Ctrl+Shift+Space</source>
        <translation>Ctrl+A / Ctrl+Shift+空格</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Delete / Backspace</source>
        <translation>Delete / Backspace</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>清除选中格子的内容</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Open or close the task card</source>
        <translation>打开或收起任务卡</translation>
    </message>
    <message>
        <source>Ctrl+Page Down / Ctrl+Page Up</source>
        <translation>Ctrl+Page Down / Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Next, previous list</source>
        <translation>后一张、前一张清单</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>To the card, to the search and back</source>
        <translation>依次到任务卡、搜索框和表格</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Enlarge or reduce the table</source>
        <translation>放大或缩小表格</translation>
    </message>
    <message>
        <source>Enter / Shift+Enter</source>
        <translation>回车 / Shift+回车</translation>
    </message>
    <message>
        <source>Write, and go down or up</source>
        <translation>写入并下移、上移</translation>
    </message>
    <message>
        <source>Write, and go right or left</source>
        <translation>写入并右移、左移</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Write into all selected cells</source>
        <translation>写进选中的全部格子</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+回车</translation>
    </message>
    <message>
        <source>Begin a line</source>
        <translation>格内换行</translation>
    </message>
    <message>
        <source>Open the list or the calendar</source>
        <translation>打开列表或日历</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Write the progress typed</source>
        <translation>写入填报的进展</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Deadline a day earlier, later</source>
        <translation>时限提前、推迟一天</translation>
    </message>
    <message>
        <source>+ / -</source>
        <translation>+ / -</translation>
    </message>
    <message>
        <source>Enlarge, reduce the time</source>
        <translation>放大、缩小时间刻度</translation>
    </message>
    <message>
        <source>Shift+← / Shift+→</source>
        <translation>Shift+← / Shift+→</translation>
    </message>
    <message>
        <source>Earlier, later time</source>
        <translation>看更早、更晚的时间</translation>
    </message>
    <message>
        <source>← / →</source>
        <translation>← / →</translation>
    </message>
    <message>
        <source>Fold, unfold the group</source>
        <translation>收起、展开分组</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>收起或展开分组</translation>
    </message>
    <message>
        <source>To the task in the ledger</source>
        <translation>到台账里的那一行</translation>
    </message>
    <message>
        <source>Give up dragging</source>
        <translation>放弃拖动</translation>
    </message>
    <message>
        <source>Enlarge or reduce the time</source>
        <translation>放大或缩小时间刻度</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Earlier or later time</source>
        <translation>看更早或更晚的时间</translation>
    </message>
    <message>
        <source>To the task in the ledger, or fold the section</source>
        <translation>到台账里的那一行，或收起、展开科室</translation>
    </message>
    <message>
        <source>Page Down / Page Up</source>
        <translation>Page Down / Page Up</translation>
    </message>
    <message>
        <source>Next, previous page</source>
        <translation>后一页、前一页</translation>
    </message>
    <message>
        <source>First, last page</source>
        <translation>第一页、最后一页</translation>
    </message>
    <message>
        <source>Space / Enter</source>
        <translation>空格 / 回车</translation>
    </message>
    <message>
        <source>Day off or day of work</source>
        <translation>休息日、工作日互换</translation>
    </message>
    <message>
        <source>Next, previous month</source>
        <translation>下个月、上个月</translation>
    </message>
    <message>
        <source>Next, previous year</source>
        <translation>下一年、上一年</translation>
    </message>
    <message>
        <source>Leave the selected rows out or take them in</source>
        <translation>选中的行不导入，或恢复导入</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Typing in a cell</source>
        <translation>录入单元格时</translation>
    </message>
    <message>
        <source>Task card</source>
        <translation>任务卡</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入核对</translation>
    </message>
    <message>
        <source>→ / +</source>
        <translation>→ / +</translation>
    </message>
    <message>
        <source>Unfold the group, on its heading</source>
        <translation>在折叠的组上展开这一组</translation>
    </message>
</context>
<context>
    <name>ui::WallChartOptions</name>
    <message>
        <source>As the tasks need</source>
        <translation>按任务起止</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>横向张数</translation>
    </message>
    <message>
        <source>Sheets one below the other</source>
        <translation>纵向张数</translation>
    </message>
    <message>
        <source>Sheets side by side; automatic: as many as the months need</source>
        <translation>横向几张；自动：按月份多少</translation>
    </message>
    <message>
        <source>Sheets one below the other; automatic: as many as the tasks need</source>
        <translation>纵向几张；自动：按任务多少</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>裁切线</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are months</extracomment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>≥ </source>
        <comment>before a size of type</comment>
        <translation>≥ </translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Least size of type</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>The texts of tasks are as large as the sheets allow, but never smaller than this</source>
        <translation>任务文字在所选张数内尽量放大，但不小于这个字号</translation>
    </message>
</context>
<context>
    <name>ui::WeekChooser</name>
    <message>
        <source>d</source>
        <comment>first day of a span within one month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a span</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>last day of a span within one month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a span from the day %1 to the day %2</extracomment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Compared with last week (%1)</source>
        <extracomment>%1 is a span of days</extracomment>
        <translation>较上周（%1）</translation>
    </message>
    <message>
        <source>Compared with week %1 (%2)</source>
        <extracomment>%1 is the number of the week, %2 a span of days</extracomment>
        <translation>较第%1周（%2）</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较周次</translation>
    </message>
</context>
<context>
    <name>ui::WidgetPrompts</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Install one for its kind.</source>
        <translation>本机没有能打开“%1”的程序，请安装相应软件。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>这台电脑没有安装打印机。</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s settings, or save as PDF and print that elsewhere.</source>
        <translation>请在系统设置中添加打印机；也可以存为 PDF，到别处打印。</translation>
    </message>
</context>
<context>
    <name>ui::WindowBands</name>
    <message>
        <source>You can look, filter and print, not edit. %1</source>
        <translation>您可以查看、筛选和打印，不能修改。%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Shown as it was on %1, to read only.</source>
        <translation>按 %1 的情况显示，只读。</translation>
    </message>
    <message>
        <source>Back to today and edit</source>
        <translation>回到今天并可编辑</translation>
    </message>
    <message>
        <source>Shown as it was on %1, to read only. The sample is taken from a public document; go back to today to change it.</source>
        <translation>按 %1 的情况显示，只读。示例取自公开文件，改动请先回到今天。</translation>
    </message>
    <message>
        <source>Shown as it was on %1, to read only. The sample is taken from the public document “%2”; go back to today to change it.</source>
        <translation>按 %1 的情况显示，只读。示例取自公开文件《%2》，改动请先回到今天。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not imported yet: for now Monday to Friday count as workdays in %1.</source>
        <translation>%1年节假日安排尚未导入，%1年的工作日暂按周一至周五计算。</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>导入节假日…</translation>
    </message>
    <message>
        <source>Back to the present file</source>
        <translation>返回当前文件</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <translation>改为可编辑</translation>
    </message>
    <message>
        <source>You are looking at the backup made at %1. It can be filtered and printed, not edited.</source>
        <translation>正在查看 %1 的备份，可以筛选和打印，不能编辑。</translation>
    </message>
    <message>
        <source>The file is no longer being edited elsewhere.</source>
        <translation>这个文件已没有别处在编辑。</translation>
    </message>
    <message>
        <source>This file is being edited by %1. You can look, filter and print; what is changed there appears here.</source>
        <translation>%1正在编辑这个文件。这里可以查看、筛选和打印，不能编辑；那边的修改会显示在这里。</translation>
    </message>
    <message>
        <source>This file is being edited by %1, since %2. You can look, filter and print; what is changed there appears here.</source>
        <translation>%1自 %2 起正在编辑这个文件。这里可以查看、筛选和打印，不能编辑；那边的修改会显示在这里。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The automatic backup could not be written; what you enter is saved all the same. %1</source>
        <translation>自动备份未能写成，录入的内容照常保存。%1</translation>
    </message>
    <message>
        <source>This file lies on a network drive. Only one computer can edit it at a time, and saving takes a little longer.</source>
        <translation>文件在网络盘上：同一时间只能由一台电脑编辑，保存会稍慢一些。</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers and may put an older copy in the place of this file. Edit it on one computer at a time, or keep it in a folder of its own.</source>
        <translation>这个文件夹由%1同步，可能用旧副本替换本文件。请同一时间只在一台电脑上编辑，或者把文件放到不同步的文件夹。</translation>
    </message>
</context>
<context>
    <name>ui::YearDesk</name>
    <message numerus="yes">
        <source>Take all %n along</source>
        <translation>
            <numerusform>带入全部 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Take selected along</source>
        <translation>带入选中的任务</translation>
    </message>
    <message>
        <source>Tasks for “%1”</source>
        <translation>“%1”的任务</translation>
    </message>
    <message>
        <source>Units, people, measures, standards and targets come along; states, reports and evidence do not. What is carried over keeps its first due date. Years within texts stay: “Replace” changes them. All of it is one step to undo.</source>
        <translation>科室、人员、措施、工作标准和目标一并带入；状态、进展和佐证不带入。结转的任务保留原定时限。文字里写的年份不变，可用“替换”修改。新建是一步，可以撤销。</translation>
    </message>
    <message>
        <source>“%1” has no tasks that could be taken along.</source>
        <translation>“%1”没有可以带入的任务。</translation>
    </message>
    <message>
        <source>“%1” is closed with it.</source>
        <translation>“%1”随之关闭。</translation>
    </message>
    <message>
        <source>“%1” stays as it is.</source>
        <translation>“%1”保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Make “%1” with %n task(s)?</source>
        <translation>
            <numerusform>新建“%1”，带入 %n 项任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make ledger</source>
        <translation>新建台账</translation>
    </message>
</context>
<context>
    <name>ui::YearForm</name>
    <message>
        <source>A year from %1 to %2.</source>
        <translation>请填 %1 至 %2 之间的年份。</translation>
    </message>
    <message>
        <source>Its unfinished tasks go on giving alerts, beside those carried over.</source>
        <translation>其中未办结的任务继续预警，与结转后的任务并存。</translation>
    </message>
    <message>
        <source>A ledger needs a name.</source>
        <translation>请填写台账名称。</translation>
    </message>
    <message>
        <source>Next year of “%1”</source>
        <translation>“%1”的新年度台账</translation>
    </message>
    <message>
        <source>The tasks are chosen next, each with what its deadline becomes. Nothing is written before.</source>
        <translation>下一步选择任务，并列出每项时限的变化。在此之前不写入文件。</translation>
    </message>
    <message>
        <source>Choose tasks…</source>
        <translation>选择任务…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ledger of before</source>
        <translation>原台账</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message numerus="yes">
        <source>Years written in deadlines move by %n year(s).</source>
        <translation>
            <numerusform>时限中写明的年份加 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes no reports any more, and alerts and the overview leave it out. It can be looked at, printed and reopened.</source>
        <translation>不能再填报，预警和总览不再统计；仍可查看、打印，也可重新启用。</translation>
    </message>
    <message>
        <source>There is a ledger of this name already.</source>
        <translation>已有同名台账。</translation>
    </message>
    <message>
        <source>The name does not say %1.</source>
        <translation>名称里没有写 %1。</translation>
    </message>
</context>
<context>
    <name>ui::YearTable</name>
    <message>
        <source>Anew</source>
        <translation>新立</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>⚠ No day any more</source>
        <translation>⚠ 读不出日期</translation>
    </message>
    <message>
        <source>⚠ %1, in the past</source>
        <translation>⚠ %1，早于新年度</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>ui::YearView</name>
    <message numerus="yes">
        <source>%n workday(s)</source>
        <translation>
            <numerusform>工作日 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation>年历</translation>
    </message>
</context>
<context>
    <name>ui::printing</name>
    <message>
        <source>The rows do not fit on %1 × %2 sheets with type of %3 points: it takes %4. Smaller type or larger paper takes fewer.</source>
        <extracomment>%1 × %2 and %4 are numbers of sheets, %3 is a size of type in points</extracomment>
        <translation>%3 磅字在横 %1 张、纵 %2 张上排不下，需要 %4 张；把字号调小或把纸张调大，可以少用几张。</translation>
    </message>
</context>
</TS>
