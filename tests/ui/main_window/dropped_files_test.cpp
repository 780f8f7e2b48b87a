// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace {

std::optional<ui::DroppedFiles> drop(const QList<QUrl> &addresses)
{
    QMimeData data;
    data.setUrls(addresses);
    return ui::droppedFiles(data);
}

} // namespace

TEST_CASE("a ledger is opened and a table imported, whatever the case of the suffix")
{
    const auto ledger = drop({QUrl::fromLocalFile(QStringLiteral("/台账.duban"))});
    REQUIRE(ledger.has_value());
    CHECK(ledger->isLedger);
    CHECK(ledger->paths == QStringList {QStringLiteral("/台账.duban")});

    const auto table = drop({QUrl::fromLocalFile(QStringLiteral("/清单.XLSX"))});
    REQUIRE(table.has_value());
    CHECK_FALSE(table->isLedger);
    for (const char *name : {"/清单.docx", "/清单.ods", "/清单.html", "/清单.doc", "/清单.pdf"}) {
        const auto other = drop({QUrl::fromLocalFile(QString::fromUtf8(name))});
        REQUIRE(other.has_value());
        CHECK_FALSE(other->isLedger);
    }
}

TEST_CASE("several tables are imported at once, in the order they come")
{
    const auto tables = drop({QUrl::fromLocalFile(QStringLiteral("/二科.xlsx")),
                              QUrl::fromLocalFile(QStringLiteral("/一科.csv"))});
    REQUIRE(tables.has_value());
    CHECK_FALSE(tables->isLedger);
    CHECK(tables->paths == QStringList {QStringLiteral("/二科.xlsx"), QStringLiteral("/一科.csv")});
}

TEST_CASE("other files, several ledgers and addresses in the net are not taken")
{
    CHECK_FALSE(drop({QUrl::fromLocalFile(QStringLiteral("/清单.xlsx")),
                      QUrl::fromLocalFile(QStringLiteral("/照片.png"))})
                    .has_value());
    CHECK_FALSE(drop({QUrl::fromLocalFile(QStringLiteral("/清单.xlsx")),
                      QUrl::fromLocalFile(QStringLiteral("/b.duban"))})
                    .has_value());
    CHECK_FALSE(drop({QUrl::fromLocalFile(QStringLiteral("/照片.png"))}).has_value());
    CHECK_FALSE(drop({QUrl::fromLocalFile(QStringLiteral("/a.duban")),
                      QUrl::fromLocalFile(QStringLiteral("/b.duban"))})
                    .has_value());
    CHECK_FALSE(drop({QUrl(QStringLiteral("https://example.org/a.xlsx"))}).has_value());
    CHECK_FALSE(drop({}).has_value());
}
