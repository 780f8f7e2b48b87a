// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/predecessors.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// Four measures 征地, 设计, 招标, 施工 (11–14) and the nodes 开工 (21), 封顶、验收 (22), 3 (23);
/// the deadline stands between them.
TaskBundle building()
{
    TaskBundle bundle;
    bundle.task.id = Id {1};
    for (const char16_t *text : {u"征地", u"设计", u"招标", u"施工"}) {
        Measure measure;
        measure.id = Id {11 + bundle.measures.size()};
        measure.text = QString::fromUtf16(text);
        bundle.measures.append(measure);
    }
    for (const char16_t *stage : {u"开工", u"", u"封顶、验收", u"3"}) {
        Deadline deadline;
        deadline.stage = QString::fromUtf16(stage);
        deadline.isFinal = deadline.stage.isEmpty();
        deadline.id = deadline.isFinal ? Id {29} : Id {21 + numberedNodes(bundle).size()};
        bundle.deadlines.append(deadline);
    }
    return bundle;
}

QString textOf(const TaskBundle &bundle, qsizetype place)
{
    return predecessorsText(bundle, bundle.measures.at(place));
}

PredecessorPlaces placesOf(const QString &text, qsizetype place = 3)
{
    const auto places = readPredecessors(text, building(), place);
    REQUIRE(places);
    return *places;
}

Fault faultOf(const QString &text, qsizetype place = 3)
{
    const auto places = readPredecessors(text, building(), place);
    REQUIRE_FALSE(places);
    return places.error();
}

} // namespace

TEST_CASE("the field of a measure holds ids, and any other text says nothing")
{
    CHECK(predecessorField({Id {12}, Id {21}}) == QStringLiteral("#12 #21"));
    CHECK(predecessorsIn(QStringLiteral("#12 #21")) == Predecessors {true, {Id {12}, Id {21}}});
    CHECK(predecessorField({}) == QStringLiteral("#"));
    CHECK(predecessorsIn(QStringLiteral("#")) == Predecessors {true, {}});
    CHECK(predecessorsIn({}) == Predecessors {});
    CHECK(predecessorsIn(QStringLiteral("1、3")) == Predecessors {});
    CHECK(predecessorsIn(QStringLiteral("#x #-4 #15")).ids == QList<Id> {Id {15}});
}

TEST_CASE("numbers of measures and names of nodes are read in any writing")
{
    CHECK(placesOf(QStringLiteral("1、3")) == PredecessorPlaces {{0, 2}, {}});
    CHECK(placesOf(QStringLiteral("３，1")) == PredecessorPlaces {{0, 2}, {}});
    CHECK(placesOf(QStringLiteral("第2项; 措施1 2")) == PredecessorPlaces {{0, 1}, {}});
    CHECK(placesOf(QStringLiteral("1、开工")) == PredecessorPlaces {{0}, {0}});
    CHECK(placesOf(QStringLiteral("节点2")) == PredecessorPlaces {{}, {1}});
    CHECK(placesOf(QStringLiteral("3")) == PredecessorPlaces {{2}, {}}); // no node of that name
    CHECK(placesOf(QStringLiteral("无")) == PredecessorPlaces {});
}

TEST_CASE("a number that is not there and the measure itself are refused")
{
    CHECK(faultOf(QStringLiteral("5")) == Fault::NoSuchMeasure);
    CHECK(faultOf(QStringLiteral("0")) == Fault::NoSuchMeasure);
    CHECK(faultOf(QStringLiteral("1、竣工")) == Fault::NoSuchMeasure);
    CHECK(faultOf(QStringLiteral("节点4")) == Fault::NoSuchMeasure);
    CHECK(faultOf(QStringLiteral("1、无")) == Fault::NoSuchMeasure);
    CHECK(faultOf(QStringLiteral("#11")) == Fault::NoSuchMeasure);
    CHECK(faultOf(QStringLiteral("4")) == Fault::AfterItself);
}

TEST_CASE("what a measure waits for is written so that it is read as the same")
{
    TaskBundle bundle = building();
    CHECK(textOf(bundle, 3).isEmpty());
    bundle.measures[3].predecessors = QStringLiteral("#13 #11");
    CHECK(textOf(bundle, 3) == QStringLiteral("1、3"));
    bundle.measures[3].predecessors = QStringLiteral("#21 #22 #23 #12");
    CHECK(textOf(bundle, 3) == QStringLiteral("2、开工、节点2、节点3"));
    CHECK(idsAt(bundle, *readPredecessors(textOf(bundle, 3), bundle, 3))
          == QList<Id> {Id {12}, Id {21}, Id {22}, Id {23}});
    bundle.measures[3].predecessors = QStringLiteral("#");
    CHECK(textOf(bundle, 3) == QStringLiteral("无"));
    bundle.measures[3].predecessors = QStringLiteral("等征地完成后");
    CHECK(textOf(bundle, 3) == QStringLiteral("等征地完成后"));
}

TEST_CASE("without a word of its own a measure waits for the one before it")
{
    TaskBundle bundle = building();
    bundle.measures[2].predecessors = QStringLiteral("#11");
    CHECK(measuresBeforeEach(bundle) == StepsBefore {{}, {0}, {0}, {2}});
    bundle.measures[1].predecessors = QStringLiteral("等征地完成后");
    CHECK(predecessorPlaces(bundle, 1) == PredecessorPlaces {{0}, {}});
}

TEST_CASE("numbers follow the measures they mean")
{
    TaskBundle bundle = building();
    bundle.measures[3].predecessors = QStringLiteral("#11 #12");
    bundle.measures.swapItemsAt(0, 2);
    CHECK(textOf(bundle, 3) == QStringLiteral("2、3"));
    bundle.measures.removeAt(1); // 设计
    CHECK(textOf(bundle, 2) == QStringLiteral("2"));
    bundle.measures.removeAt(1); // 征地: nothing it named is left
    CHECK(textOf(bundle, 1).isEmpty());
    CHECK(predecessorPlaces(bundle, 1) == PredecessorPlaces {{0}, {}});
}

TEST_CASE("copies wait for copies, and nobody waits for what is done")
{
    const QHash<Id, Id> copies {{Id {11}, Id {51}}};
    CHECK(copiedPredecessors(QStringLiteral("#11 #12"), copies) == QStringLiteral("#51 #12"));
    CHECK(copiedPredecessors(QStringLiteral("1、2"), copies) == QStringLiteral("1、2"));
    CHECK(leftPredecessors(QStringLiteral("#11 #12"), {Id {11}}) == QStringLiteral("#12"));
    CHECK(leftPredecessors(QStringLiteral("#11"), {Id {11}}) == QStringLiteral("#"));
    CHECK(leftPredecessors({}, {Id {11}}).isEmpty());
}
