// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/predecessors.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

// In the field: #12 #15; a lone # waits for nothing. Anything else is a text as it was written.
constexpr QChar kMark = u'#';
const QString kNothing = QStringLiteral("无");
const QString kNode = QStringLiteral("节点");
const QString kSeparator = QStringLiteral("、");

const QRegularExpression &separators()
{
    static const QRegularExpression expression(QStringLiteral("[、,;/\\s]+"));
    return expression;
}

template <typename R> qsizetype placeOf(const QList<R> &records, Id id)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [id](const R &record) { return record.id == id; });
    return found == records.cend() ? -1 : found - records.cbegin();
}

/// One name or number of a text; faults as of readPredecessors().
class PredecessorWord
{
public:
    explicit PredecessorWord(const QString &folded)
        : m_word(folded)
    {
    }

    /// Of a measure from 1; 0: it is none.
    [[nodiscard]] qsizetype measure() const
    {
        static const QRegularExpression form(
            QStringLiteral("^(?:措施|第)?([0-9]{1,6})(?:项|条|号|\\.)?$"));
        return form.match(m_word).capturedView(1).toLongLong();
    }

    /// Place of the one of @p nodes meant, or −1.
    [[nodiscard]] qsizetype node(const QList<Deadline> &nodes) const
    {
        for (qsizetype place = 0; place < nodes.size(); ++place) {
            if (foldForMatching(nodes.at(place).stage) == m_word)
                return place;
        }
        const bool isNumber = m_word.startsWith(kNode);
        const qsizetype number = isNumber ? m_word.mid(kNode.size()).toLongLong() : 0;
        return number >= 1 && number <= nodes.size() ? number - 1 : -1;
    }

private:
    const QString &m_word;
};

bool isNothing(const QString &folded)
{
    return folded == kNothing || folded == u"没有" || folded == u"none";
}

/// What a node is called where it is told from all others so.
QString nodeWord(const QList<Deadline> &nodes, qsizetype place)
{
    const QString name = foldForMatching(nodes.at(place).stage);
    const bool isOneWord = !name.isEmpty() && !name.contains(separators());
    const PredecessorWord word(name);
    if (isOneWord && !isNothing(name) && word.measure() == 0 && word.node(nodes) == place)
        return nodes.at(place).stage.trimmed();
    return kNode + QString::number(place + 1);
}

void addOnce(QList<qsizetype> &places, qsizetype place)
{
    if (!places.contains(place))
        places.append(place);
}

PredecessorPlaces asListed(qsizetype place)
{
    return place > 0 ? PredecessorPlaces {{place - 1}, {}} : PredecessorPlaces {};
}

/// In the order of the lists, whatever order they were named in.
void sortPlaces(PredecessorPlaces &places)
{
    std::sort(places.measures.begin(), places.measures.end());
    std::sort(places.nodes.begin(), places.nodes.end());
}

/// What measure @p place itself says; empty where it says nothing that is still there.
std::optional<PredecessorPlaces> saidPlaces(const TaskBundle &bundle, qsizetype place)
{
    const Predecessors said = predecessorsIn(bundle.measures.at(place).predecessors);
    if (!said.isSaid)
        return std::nullopt;
    PredecessorPlaces places;
    const QList<Deadline> nodes = numberedNodes(bundle);
    for (const Id id : said.ids) {
        const qsizetype measure = placeOf(bundle.measures, id);
        const qsizetype node = placeOf(nodes, id);
        if (measure >= 0 && measure != place)
            addOnce(places.measures, measure);
        else if (node >= 0)
            addOnce(places.nodes, node);
    }
    sortPlaces(places);
    if (!said.ids.isEmpty() && places == PredecessorPlaces {})
        return std::nullopt;
    return places;
}

} // namespace

Predecessors predecessorsIn(const QString &field)
{
    if (!field.startsWith(kMark))
        return {};
    Predecessors result {true, {}};
    for (const QString &word : field.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 value = word.mid(1).toLongLong(&isNumber);
        if (isNumber && value > 0)
            result.ids.append(Id {value});
    }
    return result;
}

QString predecessorField(const QList<Id> &ids)
{
    QStringList words;
    for (const Id id : ids)
        words.append(kMark + id.toString());
    return words.isEmpty() ? QString(kMark) : words.join(u' ');
}

QString copiedPredecessors(const QString &field, const QHash<Id, Id> &copies)
{
    Predecessors said = predecessorsIn(field);
    if (!said.isSaid)
        return field;
    for (Id &id : said.ids)
        id = copies.value(id, id);
    return predecessorField(said.ids);
}

QString leftPredecessors(const QString &field, const QSet<Id> &done)
{
    Predecessors said = predecessorsIn(field);
    if (!said.isSaid)
        return field;
    said.ids.removeIf([&done](Id id) { return done.contains(id); });
    return predecessorField(said.ids);
}

QList<Deadline> numberedNodes(const TaskBundle &bundle)
{
    QList<Deadline> nodes = bundle.deadlines;
    nodes.removeIf([](const Deadline &deadline) { return deadline.isFinal; });
    return nodes;
}

PredecessorPlaces predecessorPlaces(const TaskBundle &bundle, qsizetype place)
{
    return saidPlaces(bundle, place).value_or(asListed(place));
}

tl::expected<PredecessorPlaces, Fault>
readPredecessors(const QString &text, const TaskBundle &bundle, qsizetype place)
{
    PredecessorPlaces places;
    const QList<Deadline> nodes = numberedNodes(bundle);
    const QStringList words = toHalfWidth(text).split(separators(), Qt::SkipEmptyParts);
    for (const QString &written : words) {
        const QString folded = foldForMatching(written);
        if (words.size() == 1 && isNothing(folded))
            return places;
        const PredecessorWord word(folded);
        const qsizetype number = word.measure();
        const qsizetype node = word.node(nodes);
        if (number - 1 == place)
            return tl::unexpected(Fault::AfterItself);
        if (number >= 1 && number <= bundle.measures.size())
            addOnce(places.measures, number - 1);
        else if (node >= 0)
            addOnce(places.nodes, node);
        else
            return tl::unexpected(Fault::NoSuchMeasure);
    }
    sortPlaces(places);
    return places;
}

QList<Id> idsAt(const TaskBundle &bundle, const PredecessorPlaces &places)
{
    QList<Id> ids;
    for (const qsizetype measure : places.measures)
        ids.append(bundle.measures.at(measure).id);
    const QList<Deadline> nodes = numberedNodes(bundle);
    for (const qsizetype node : places.nodes)
        ids.append(nodes.at(node).id);
    return ids;
}

QString predecessorsText(const TaskBundle &bundle, const PredecessorPlaces &places)
{
    QStringList words;
    for (const qsizetype measure : places.measures)
        words.append(QString::number(measure + 1));
    const QList<Deadline> nodes = numberedNodes(bundle);
    for (const qsizetype node : places.nodes)
        words.append(nodeWord(nodes, node));
    return words.isEmpty() ? kNothing : words.join(kSeparator);
}

QString predecessorsText(const TaskBundle &bundle, const Measure &measure)
{
    const Predecessors said = predecessorsIn(measure.predecessors);
    if (!said.isSaid)
        return measure.predecessors;
    const qsizetype place = placeOf(bundle.measures, measure.id);
    const auto places = place < 0 ? std::nullopt : saidPlaces(bundle, place);
    return places ? predecessorsText(bundle, *places) : QString();
}

StepsBefore measuresBeforeEach(const TaskBundle &bundle)
{
    StepsBefore before;
    for (qsizetype place = 0; place < bundle.measures.size(); ++place)
        before.append(predecessorPlaces(bundle, place).measures);
    return before;
}

} // namespace core
