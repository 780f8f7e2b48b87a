#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files beside it: has the sheets of tests/core/import/sent_ledger.h written and fills them in through
LibreOffice as a section does: types into white cells and one grey one, inserts a row, copies one and changes it,
adds one, sorts all of them, calls the tab otherwise and saves the book under another name in three forms.

make.py CORE_TESTS: the program with the tests.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
FORMS = {'xlsx': 'Calc MS Excel 2007 XML', 'ods': 'calc8', 'xls': 'MS Excel 97'}

MODULE = '''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{}</script:module>'''

# Rows count from 0: title, who reports, what to do, the header, then four tasks and ten empty rows.
BASIC = '''
Const cFirst = 4
Const cLast = 17
Const cColumns = 11

Function opened(path As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
End Function

Sub saveAs(book, path As String, form As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = form
  book.storeToURL(ConvertToURL(path), how())
End Sub

Function rowOf(sheet, content As String) As Long
  Dim row As Long
  For row = cFirst To cLast
    If sheet.getCellByPosition(2, row).String = content Then
      rowOf = row
      Exit Function
    End If
  Next row
  Error 5
End Function

Sub enter(sheet, column As Long, row As Long, text As String)
  sheet.getCellByPosition(column, row).String = text
End Sub

Sub fill(path As String, target As String, form As String)
  ' Without a window nobody sees the box that says what went wrong, and it is never closed.
  On Error GoTo failed
  book = opened(path)
  sheet = book.Sheets.getByIndex(0)
  sheet.unprotect("")
  row = rowOf(sheet, "建成老年食堂6个")
  enter(sheet, 6, row, "已建成4个，其余2个正在装修")
  sheet.getCellByPosition(7, row).Value = 70
  enter(sheet, 8, row, "选址困难")
  enter(sheet, 10, row, "完成装修验收")
  row = rowOf(sheet, "新增护理型床位200张")
  enter(sheet, 6, row, "已新增120张")
  enter(sheet, 7, row, "60%")
  enter(sheet, 5, row, "2026年12月底")
  row = rowOf(sheet, "完成特殊困难老年人能力评估")
  enter(sheet, 6, row, "评估全部完成")
  sheet.getCellByPosition(7, row).Value = 100
  enter(sheet, 9, row, "2026-09-20")
  sheet.Rows.insertByIndex(cFirst + 2, 1)
  row = rowOf(sheet, "培训养老护理员120人次")
  source = sheet.getCellRangeByPosition(0, row, cColumns, row)
  sheet.copyRange(sheet.getCellByPosition(0, cFirst + 5).CellAddress, source.RangeAddress)
  enter(sheet, 2, cFirst + 5, "培训护工30人次")
  enter(sheet, 5, cFirst + 5, "2026年10月底")
  enter(sheet, 2, cFirst + 6, "开展冬季安全检查")
  enter(sheet, 4, cFirst + 6, "张三")
  enter(sheet, 5, cFirst + 6, "2026年11月底")
  enter(sheet, 6, cFirst + 6, "已部署")
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 2
  field(0).IsAscending = True
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields"
  sorting(0).Value = field()
  sorting(1).Name = "ContainsHeader"
  sorting(1).Value = False
  sheet.getCellRangeByPosition(0, cFirst, cColumns, cLast + 1).sort(sorting())
  ' The copy stands above the row it was made of.
  If rowOf(sheet, "培训护工30人次") > rowOf(sheet, "培训养老护理员120人次") Then Error 5
  sheet.Name = "九月"
  saveAs(book, target, form)
  book.close(True)
  Exit Sub
failed:
  Open target & ".error" For Output As #1
  Print #1, Error$ & " in line " & Erl
  Close #1
End Sub

Sub resave(path As String, target As String, form As String)
  book = opened(path)
  saveAs(book, target, form)
  book.close(True)
End Sub
'''


def soffice(profile, *arguments):
    subprocess.run(['soffice', f'-env:UserInstallation={profile.as_uri()}', '--headless', '--norestore', *arguments],
                   check=True, timeout=300)


def write_macros(profile, book):
    # A profile that is new is filled with an empty module of this name.
    soffice(profile, '--convert-to', 'csv', '--outdir', str(profile), str(book))
    basic = BASIC.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')
    (profile / 'user' / 'basic' / 'Standard' / 'Module1.xba').write_text(MODULE.format(basic), encoding='utf-8')


def run_macro(profile, name, *arguments):
    words = ','.join(f'"{argument}"' for argument in arguments)
    soffice(profile, f'macro:///Standard.Module1.{name}({words})')
    if not pathlib.Path(arguments[1]).exists():
        sys.exit(f'{name} has written no {arguments[1]}')


def main():
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        subprocess.run([sys.argv[1], '[.sent]'], check=True, env={**os.environ, 'DUBAN_SENT': work})
        profile = folder / 'profile'
        write_macros(profile, folder / '养老服务科.xlsx')
        for suffix, form in FORMS.items():
            for name, source, target in [('fill', '养老服务科.xlsx', f'九月填报（张三）.{suffix}'),
                                         ('resave', '社会救助科.xlsx', f'社会救助科.{suffix}')]:
                (HERE / target).unlink(missing_ok=True)
                run_macro(profile, name, folder / source, HERE / target, form)


if __name__ == '__main__':
    main()
