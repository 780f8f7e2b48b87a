// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/handback.h"

using namespace core;
using tests::Handback;

namespace {

/// A file whose cells tell more than their columns are for.
class ToldFile
{
public:
    ToldFile()
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray text("2026年重点工作任务,,,\n"
                              "序号,工作内容,责任单位,完成时限\n"
                              "1,改造敬老院,县民政局（牵头）、县财政局,"
                              "\"6月底前完成方案，12月底前建成\"\n"
                              "2,核查低保,县民政局,6月底前\n");
        REQUIRE(file.write(text) == text.size());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("重点工作.csv")); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a cell that told several days stands as it was until one of them changes")
{
    const ToldFile file;
    Handback handback(file.path());
    CHECK(handback.differences().isEmpty());
    auto node = handback.only<Deadline>(QStringLiteral("完成方案"), &Deadline::stage);
    node.phrase = QStringLiteral("7月底前");
    node.due = QDate(2026, 7, 31);
    handback.source.put(node);
    CHECK(handback.differences()
          == QStringList {QStringLiteral("D3 6月底前完成方案，12月底前建成/text -> "
                                         "7月底前完成方案\n12月底前建成/text")});
    CHECK(handback.importAgain().unchanged == 2);
}

TEST_CASE("a cell that told roles stands as it was until one of them changes")
{
    const ToldFile file;
    Handback handback(file.path());
    auto other = handback.only<Responsibility>(QStringLiteral("县财政局"), &Responsibility::text);
    other.text = QStringLiteral("县人社局");
    handback.source.put(other);
    CHECK(handback.differences()
          == QStringList {QStringLiteral("C3 县民政局（牵头）、县财政局/text -> "
                                         "牵头单位：县民政局；配合单位：县人社局/text")});
    CHECK(handback.importAgain().unchanged == 2);
}
