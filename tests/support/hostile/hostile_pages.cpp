// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile/hostile_file.h"

namespace tests {

namespace {

const QByteArray kPageHeader = "<tr><td>工作内容</td><td>责任人</td></tr>";
const QByteArray kPageTask = "<tr><td>走访</td><td>张三</td></tr>";

HostileFile page(const char *name, const std::function<QByteArray()> &html)
{
    return {name, [=](const QString &path) { return writeBytes(path, html()); }};
}

/// A page of one table whose last row is @p row; @p before stands before the table.
HostileFile pageTable(const char *name, const QByteArray &row, const QByteArray &before = {})
{
    return page(name, [=]() -> QByteArray {
        return "<html>" + before + "<table>" + kPageHeader + row + "</table></html>";
    });
}

} // namespace

QList<HostileFile> hostilePages()
{
    return {
        pageTable("html-doctype.html",
                  kPageTask,
                  "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"),
        pageTable("html-half-character.html", "<tr><td>走访</td><td>张&#xD800;三</td></tr>"),
        pageTable("html-nul-reference.html", "<tr><td>走访</td><td>张&#0;三</td></tr>"),
        pageTable("html-beyond-all-characters.html",
                  "<tr><td>走访</td><td>张&#99999999999;三</td></tr>"),
        pageTable("html-spans-without-end.html",
                  kPageTask + "<tr><td rowspan=2147483647 colspan=2147483647></td></tr>"),
        pageTable("html-negative-spans.html",
                  "<tr><td rowspan=-1 colspan=-1>走访</td><td colspan=0>张三</td></tr>"),
        pageTable("html-many-attributes.html",
                  "<tr" + QByteArray(" a=b").repeated(5'000) + "><td>走访</td></tr>"),
        pageTable("html-long-tag.html",
                  "<tr title='" + QByteArray(70'000, 'x') + "'><td>走访</td></tr>"),
        pageTable(
            "html-pictures-and-scripts.html",
            "<tr><td>走访<img src='file:///dev/zero'><script src='http://192.0.2.1/'></script></td>"
            "<td background='file:///dev/zero'>张三<iframe "
            "src='file:///dev/zero'></iframe></td></tr>",
            "<link rel=stylesheet href='file:///dev/zero'><base href='http://192.0.2.1/'>"),
        pageTable("html-statement.html", "<tr><td>走访</td><td>'; DROP TABLE task;--</td></tr>"),
        page("html-tables-in-tables.html",
             []() -> QByteArray {
                 return "<html><table>" + kPageHeader + "<tr><td>走访</td><td>张三"
                     + QByteArray("<table><tr><td>").repeated(30'000) + "</html>";
             }),
        page("html-deep.html",
             []() -> QByteArray {
                 return "<html>" + QByteArray("<div>").repeated(200'000) + "<table>" + kPageHeader
                     + kPageTask + "</table>";
             }),
        page("html-comment-without-end.html",
             []() -> QByteArray {
                 return "<html><table>" + kPageHeader + kPageTask + "</table><!-- "
                     + QByteArray("<!--").repeated(200'000);
             }),
        page("html-tags-without-end.html",
             []() -> QByteArray {
                 return "<html><table>" + kPageHeader + kPageTask + "</table>"
                     + QByteArray("<td ").repeated(100'000);
             }),
        page("html-without-table.html",
             []() -> QByteArray { return {"<html><body>通知</body></html>"}; }),
        page("html-empty.html", []() -> QByteArray { return {"<html></html>"}; }),
        page("html-many-tables.html",
             []() -> QByteArray {
                 return "<html>"
                     + QByteArray("<table>" + kPageHeader + kPageTask + "</table>").repeated(1'001);
             }),
        page("html-unknown-encoding.html",
             []() -> QByteArray {
                 return "<html><meta charset=\"no-such\"><table>" + kPageHeader + kPageTask
                     + "</table></html>";
             }),
    };
}

} // namespace tests
