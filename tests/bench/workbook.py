# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A ledger of any size in 13 columns as a workbook, each text once in its shared strings, as Excel writes it.

Rows have some three hundred characters, as those of the counties have, of which nearly all texts are different.
"""
import zipfile
from xml.sax.saxutils import escape

import ledger

HEADER = ['序号', '对标任务', '工作内容', '存在问题', '赶超措施', '责任领导', '牵头科室', '责任人', '配合科室', '时限', '预期效果', '工作进展',
          '备注']
CONTENTS = ledger.ACTS + ['对{n}个重点项目实行清单管理、挂图作战', '推动资源向基层下沉，服务群众{n}万人次']
PROBLEMS = [f'{each}，涉及{{n}}个乡镇（街道）' for each in ledger.PROBLEMS] + ['历史遗留问题较多，台账中尚有{n}件没有办结']
MEASURES = [f'{each}，每季度通报{{n}}个典型' for each in ledger.MEASURES] + ['派出{n}个工作组驻点督导，问题不解决不销号']
PROGRESS = ['已完成实施方案并报县政府审定', '正在开展前期摸底，完成入户调查{n}户', '已召开推进会{n}次，签订责任书{n}份',
            '项目已开工，完成投资{n}万元']
NOTES = ['', '', '', '列入民生实事', '市级督办事项', '纳入年度目标考核']
WIDTHS = [6, 24, 40, 24, 40, 10, 12, 10, 12, 14, 36, 36, 16]

PARTS = {
    '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + ''.join(f'<Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                  f'spreadsheetml.{kind}+xml"/>'
                  for part, kind in [('workbook', 'sheet.main'), ('worksheets/sheet1', 'worksheet'),
                                     ('sharedStrings', 'sharedStrings')])
        + '</Types>',
    '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + ''.join(f'<Relationship Id="rId{number}" Target="{part}.xml" Type="http://schemas.openxmlformats.org/'
                  f'officeDocument/2006/relationships/{kind}"/>'
                  for number, (part, kind) in enumerate([('worksheets/sheet1', 'worksheet'),
                                                         ('sharedStrings', 'sharedStrings')], 1))
        + '</Relationships>',
}


# Above the header as in a sheet that is filled in for somebody.
ABOVE = [['重点工作任务台账（2026年）'], ['填报单位：某县民政局    填报日期：2026年6月30日']]


def text(dice, choices, least, most):
    """From least to most sentences."""
    return '；'.join(dice.of(choices) for _ in range(least + dice.below(most - least + 1))) + '。'


def rows(count):
    """Title, header and count tasks, each objective named in its first row only, as merged cells arrive."""
    dice = ledger.Dice(20211130)
    yield from ABOVE
    yield HEADER
    for number in range(count):
        subject = dice.of(ledger.SUBJECTS)
        objective, place = divmod(number, ledger.TASKS_OF_AN_OBJECTIVE)
        first = place == 0
        yield [str(objective + 1) if first else '', f'{subject}水平全面提升（{objective + 1}）' if first else '',
               f'{subject}（{number + 1}）：{text(dice, CONTENTS, 3, 12)}', text(dice, PROBLEMS, 1, 5),
               text(dice, MEASURES, 1, 3), dice.of(ledger.PEOPLE), dice.of(ledger.UNITS), dice.of(ledger.PEOPLE),
               dice.of(ledger.UNITS), dice.of(ledger.PHRASES), f'{subject}{text(dice, ledger.EFFECTS, 1, 4)}',
               dice.of(PROGRESS), dice.of(NOTES)]


class Strings:
    """Each text once, by its number."""

    def __init__(self):
        self.places = {}
        self.uses = 0

    def place(self, value):
        self.uses += 1
        return self.places.setdefault(value, len(self.places))

    def xml(self):
        items = ''.join(f'<si><t>{escape(value)}</t></si>' for value in self.places)
        return ('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                f'count="{self.uses}" uniqueCount="{len(self.places)}">{items}</sst>')


def cell(column, number, value, strings):
    reference = f'{chr(ord("A") + column)}{number}'
    if value.isdigit():
        return f'<c r="{reference}"><v>{value}</v></c>'
    return f'<c r="{reference}" t="s"><v>{strings.place(value)}</v></c>'


def write_sheet(stream, count, strings):
    columns = ''.join(f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
                      for number, width in enumerate(WIDTHS, 1))
    stream.write('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                 f'<cols>{columns}</cols><sheetData>'.encode())
    for number, row in enumerate(rows(count), 1):
        cells = ''.join(cell(column, number, value, strings) for column, value in enumerate(row) if value)
        stream.write(f'<row r="{number}">{cells}</row>'.encode())
    stream.write(b'</sheetData></worksheet>')


def write(path, count):
    """The same bytes in every part whenever it is called."""
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    strings = Strings()
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        for name, part in PARTS.items():
            package.writestr(name, declaration + part)
        with package.open('xl/worksheets/sheet1.xml', 'w') as stream:
            stream.write(declaration.encode())
            write_sheet(stream, count, strings)
        package.writestr('xl/sharedStrings.xml', declaration + strings.xml())
