// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

/// A table of three tasks as Word puts it on the clipboard: its title above, the objective of the
/// first two merged, who follows them up under a heading that fits nothing.
inline QString wordTable()
{
    return QStringLiteral(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"\n"
        "xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n"
        "<head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n"
        "<meta name=Generator content=\"Microsoft Word 15\">\n"
        "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>"
        "<![endif]-->\n"
        "<style><!-- p.MsoNormal {margin:0cm; mso-pagination:none;} --></style></head>\n"
        "<body lang=ZH-CN><!--StartFragment-->\n"
        "<p class=MsoNormal align=center><b><span>示例县民政局2026年重点工作台账<o:p></o:p></span>"
        "</b></p>\n"
        "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n"
        "<tr><td><p class=MsoNormal><span>序号<o:p></o:p></span></p></td>"
        "<td><p class=MsoNormal><span>目标任务</span></p></td>"
        "<td><p class=MsoNormal><span>工作内容</span></p></td>"
        "<td><p class=MsoNormal><span>牵头科室</span></p></td>"
        "<td><p class=MsoNormal><span>跟进</span></p></td>"
        "<td><p class=MsoNormal><span>完成时限</span></p></td></tr>\n"
        "<tr><td><p class=MsoNormal><span lang=EN-US>1</span></p></td>"
        "<td rowspan=2><p class=MsoNormal><span>养老服务提质</span></p></td>"
        "<td><p class=MsoNormal><span>改造</span><span lang=EN-US>2</span><span>个敬老院</span></p>"
        "</td><td><p class=MsoNormal>养老科</p></td><td><p class=MsoNormal>李某</p></td>"
        "<td><p class=MsoNormal><span lang=EN-US>6</span><span>月底</span></p></td></tr>\n"
        "<tr><td><p class=MsoNormal>2</p></td>"
        "<td><p class=MsoNormal>建成中心</p></td><td><p class=MsoNormal>养老科</p></td>"
        "<td><p class=MsoNormal>王某</p></td><td><p class=MsoNormal>9月底</p></td></tr>\n"
        "<tr><td><p class=MsoNormal>3</p></td><td><p class=MsoNormal>社会救助</p></td>"
        "<td><p class=MsoNormal>核查低保对象</p></td><td><p class=MsoNormal>救助科</p></td>"
        "<td><p class=MsoNormal>张某</p></td><td><p class=MsoNormal>12月底</p></td></tr>\n"
        "</table><!--EndFragment--></body></html>");
}

} // namespace tests
