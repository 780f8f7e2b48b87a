// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/help/manual.h"

#include <QRegularExpression>
#include <QSet>

using namespace ui;

TEST_CASE("the manual begins with the first five minutes, and every chapter has a title and a text")
{
    const QList<ManualChapter> chapters = manualChapters();
    REQUIRE(chapters.size() >= 12);
    CHECK(chapters.first().name == QStringLiteral("five-minutes"));
    CHECK(chapters.first().title == QStringLiteral("五分钟上手"));
    QSet<QString> names;
    for (const ManualChapter &chapter : chapters) {
        INFO(chapter.name.toStdString());
        CHECK_FALSE(names.contains(chapter.name));
        names.insert(chapter.name);
        CHECK(chapter.title.size() >= 2);
        CHECK_FALSE(chapter.title.startsWith(u'#'));
        CHECK(chapter.markdown.size() > 100);
    }
}

TEST_CASE("every link of the manual leads to a chapter")
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QSet<QString> names;
    QStringList targets;
    for (const ManualChapter &chapter : manualChapters()) {
        names.insert(chapter.name);
        for (auto found = link.globalMatch(chapter.markdown); found.hasNext();)
            targets.append(found.next().captured(1));
    }
    CHECK(targets.size() >= 2);
    for (const QString &target : std::as_const(targets)) {
        INFO(target.toStdString());
        CHECK(names.contains(chapterName(target)));
    }
}
