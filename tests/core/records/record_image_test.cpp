// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_image.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Task named(const char16_t *title)
{
    Task task;
    task.id = Id {7};
    task.title = QString::fromUtf16(title);
    return task;
}

} // namespace

TEST_CASE("an image is a record or none")
{
    CHECK_FALSE(RecordImage().isSet());
    const RecordImage image(named(u"甲"));
    REQUIRE(image.isSet());
    CHECK(std::get<Task>(*image).title == QStringLiteral("甲"));
    CHECK(RecordImage(Record(named(u"甲"))) == image);
}

TEST_CASE("copies of an image are the same record, equal ones need not be")
{
    const RecordImage image(named(u"甲"));
    const QList<RecordImage> copies(2, image);
    CHECK(&*copies.at(1) == &*image);
    const RecordImage other(named(u"甲"));
    CHECK(&*other != &*image);
    CHECK(other == image);
    CHECK_FALSE(RecordImage(named(u"乙")) == image);
    CHECK_FALSE(RecordImage() == image);
    CHECK(RecordImage() == RecordImage());
}
