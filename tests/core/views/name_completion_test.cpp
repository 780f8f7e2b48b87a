// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/name_completion.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QStringList kNames {QStringLiteral("张伟"),
                          QStringLiteral("曾张"),
                          QStringLiteral("王小张"),
                          QStringLiteral("养老服务科"),
                          QStringLiteral("社会组织科")};

QString completed(const QString &part)
{
    return completionsOf(part, kNames, 10).join(u'|');
}

} // namespace

TEST_CASE("names that begin so come before those that have it in them")
{
    CHECK(completed(QStringLiteral("张")) == QStringLiteral("张伟|曾张|王小张"));
    CHECK(completed(QStringLiteral("科")) == QStringLiteral("养老服务科|社会组织科"));
    CHECK(completed(QStringLiteral("没有")).isEmpty());
}

TEST_CASE("letters are the initials of names, read as persons are called")
{
    CHECK(completed(QStringLiteral("zw")) == QStringLiteral("张伟"));
    CHECK(completed(QStringLiteral("z")) == QStringLiteral("张伟|曾张"));
    CHECK(completed(QStringLiteral("YLFW")) == QStringLiteral("养老服务科"));
    CHECK(completed(QStringLiteral("ｙｌ")) == QStringLiteral("养老服务科"));
}

TEST_CASE("nothing continues nothing, nor a name that is complete")
{
    CHECK(completed({}).isEmpty());
    CHECK(completed(QStringLiteral("张伟")).isEmpty());
    CHECK(completionsOf(QStringLiteral("张"), kNames, 2).size() == 2);
}

TEST_CASE("the part is what stands between separators, up to the cursor")
{
    const QString text = QStringLiteral("张伟、 王小；李");
    CHECK(namePartAt(text, 0) == NamePart {0, QString()});
    CHECK(namePartAt(text, 2) == NamePart {0, QStringLiteral("张伟")});
    CHECK(namePartAt(text, 3) == NamePart {3, QString()});
    CHECK(namePartAt(text, 6) == NamePart {4, QStringLiteral("王小")});
    CHECK(namePartAt(text, static_cast<int>(text.size())) == NamePart {7, QStringLiteral("李")});
    CHECK(namePartAt(QStringLiteral("牵头科\n配合"), 6) == NamePart {4, QStringLiteral("配合")});
}
