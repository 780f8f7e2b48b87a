<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>core::actions</name>
    <message>
        <source>Import %1 task(s)</source>
        <translation>导入 %1 项任务</translation>
    </message>
    <message>
        <source>Import %1 task(s), update %2</source>
        <translation>导入 %1 项任务、更新 %2 项</translation>
    </message>
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
        <source>“%1” is too large (limit: %2). Split the table and import the parts one after another.</source>
        <translation>“%1”过大（上限：%2）。请拆分表格后分次导入。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel or WPS, take the password off, save and import again.</source>
        <translation>“%1”设有密码。请在 Excel 或 WPS 中打开并取消密码，保存后重新导入。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Save it as xlsx in Excel or WPS and import that file.</source>
        <translation>无法读取“%1”（%2）。请在 Excel 或 WPS 中另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it in Excel or WPS, save it under a new name and import that file.</source>
        <translation>“%1”已损坏。请用 Excel 或 WPS 打开，另存为新文件后再导入。</translation>
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
        <source>Other department</source>
        <translation>其他部门</translation>
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
        <translation>恢复</translation>
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
        <translation>导出 PDF…</translation>
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
        <source>Tables (*.xlsx *.tsv *.txt *.csv)</source>
        <translation>表格 (*.xlsx *.tsv *.txt *.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
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
    <name>ui::WidgetPrompts</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
</TS>
