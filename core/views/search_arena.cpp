// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/search_arena.h"

#include "core/base/pinyin_initials.h"
#include "core/base/text.h"
#include "core/records/fields.h"

#include <algorithm>

namespace core {

namespace {

// Stands between two texts; folded texts hold no control character, so no word reaches over it.
constexpr QChar kSeparator(u'\x1F');
constexpr qsizetype kWidth = 32;

// What is short enough for a name is found by the initials of its syllables as well.
constexpr qsizetype kLongestName = 12;
constexpr qsizetype kLongestPersonName = 4;

/// Letters that no text holds: initials are not found where letters are looked for.
QString asInitials(const QString &letters)
{
    QString initials;
    for (const QChar letter : letters)
        initials += QChar(static_cast<char16_t>(0xE000 + letter.unicode() % 0x80));
    return initials;
}

void addInitials(QString &all, const QString &name)
{
    const QString read = pinyinInitials(name);
    all += asInitials(read) + kSeparator;
    if (name.size() > kLongestPersonName)
        return;
    const QString readAsPerson = pinyinInitials(name, PinyinKind::PersonName);
    if (readAsPerson != read)
        all += asInitials(readAsPerson) + kSeparator;
}

void addText(QString &all, const QString &text)
{
    if (text.isEmpty())
        return;
    all += foldForMatching(text) + kSeparator;
    if (text.size() <= kLongestName)
        addInitials(all, text);
}

bool areLetters(QStringView word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar character) {
        return character >= u'a' && character <= u'z';
    });
}

void addTexts(QString &all, const Record &record)
{
    const QList<Field> &fields = fieldsOf(kindOf(record));
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).type == FieldType::Text)
            addText(all, fieldValue(record, i).toString());
    }
}

template <typename R> void addList(SearchBlock &block, const QList<R> &records)
{
    for (const R &record : records)
        addTexts(block.text, record);
}

// First place at or after @p from where @p first and @p second follow each other, or −1. Written so
// that the compiler compares a whole register at a time on every processor.
qsizetype findPair(QStringView text, qsizetype from, char16_t first, char16_t second)
{
    const char16_t *data = text.utf16();
    const qsizetype last = text.size() - 1;
    qsizetype at = from;
    for (; at + kWidth < last; at += kWidth) {
        unsigned hits = 0;
        for (qsizetype i = 0; i < kWidth; ++i)
            hits |= static_cast<unsigned>(data[at + i] == first)
                & static_cast<unsigned>(data[at + i + 1] == second);
        if (hits != 0)
            break;
    }
    for (; at < last; ++at) {
        if (data[at] == first && data[at + 1] == second)
            return at;
    }
    return -1;
}

qsizetype findWord(QStringView text, qsizetype from, QStringView word)
{
    if (word.size() == 1)
        return text.indexOf(word.front(), from);
    const char16_t first = word.at(0).unicode();
    const char16_t second = word.at(1).unicode();
    for (qsizetype at = from; (at = findPair(text, at, first, second)) >= 0; ++at) {
        if (text.mid(at).startsWith(word))
            return at;
    }
    return -1;
}

// Adds every task under one of @p hits.
QSet<Id> spread(const QSet<Id> &hits, const LedgerFacts &facts)
{
    QSet<Id> all;
    // Depth-first order: a parent is decided before its children.
    for (const TaskFacts &task : facts.tasks()) {
        if (hits.contains(task.id) || all.contains(task.parent))
            all.insert(task.id);
    }
    return all;
}

} // namespace

SearchBlock searchBlock(const QList<TaskBundle> &bundles)
{
    SearchBlock block;
    for (const TaskBundle &bundle : bundles) {
        const qsizetype start = block.text.size();
        SearchBlock::Part part;
        part.task = bundle.task.id;
        addTexts(block.text, bundle.task);
        addList(block, bundle.responsibilities);
        addList(block, bundle.measures);
        addList(block, bundle.deadlines);
        addList(block, bundle.outcomes);
        addList(block, bundle.reports);
        addList(block, bundle.extras);
        part.length = block.text.size() - start;
        block.parts.append(part);
    }
    return block;
}

void SearchArena::add(const SearchBlock &block)
{
    qsizetype start = m_text.size();
    // Room for an eighth more: doubling would hold half of it for nothing.
    if (const qsizetype wanted = start + block.text.size(); m_text.capacity() < wanted)
        m_text.reserve(wanted + wanted / 8);
    m_text += block.text;
    for (const SearchBlock::Part &part : block.parts) {
        remove(part.task);
        m_slots.insert(part.task, {start, part.length});
        m_order.append({start, part.task});
        start += part.length;
    }
    if (m_dead > m_text.size() / 2)
        compact();
}

void SearchArena::remove(Id task)
{
    const auto slot = m_slots.constFind(task);
    if (slot == m_slots.cend())
        return;
    const auto order = std::lower_bound(
        m_order.begin(), m_order.end(), slot->start, [](const auto &entry, qsizetype start) {
            return entry.first < start;
        });
    for (auto entry = order; entry != m_order.end() && entry->first == slot->start; ++entry) {
        if (entry->second == task)
            entry->second = Id {};
    }
    m_dead += slot->length;
    m_slots.erase(slot);
}

void SearchArena::clear()
{
    *this = SearchArena();
}

QSet<Id> SearchArena::find(const QString &word) const
{
    const QString folded = foldForMatching(word);
    // A single letter begins too many names.
    if (folded.size() < 2 || !areLetters(folded))
        return findFolded(folded);
    return findFolded(folded) + findFolded(asInitials(folded));
}

QSet<Id> SearchArena::findFolded(const QString &folded) const
{
    QSet<Id> hits;
    if (folded.isEmpty())
        return hits;
    auto slot = m_order.cbegin();
    qsizetype at = 0;
    while ((at = findWord(m_text, at, folded)) >= 0) {
        const auto next
            = std::upper_bound(slot, m_order.cend(), at, [](qsizetype value, const auto &entry) {
                  return value < entry.first;
              });
        slot = std::prev(next);
        if (slot->second.isSet())
            hits.insert(slot->second);
        if (next == m_order.cend())
            break;
        at = next->first;
        slot = next;
    }
    return hits;
}

void SearchArena::compact()
{
    QString text;
    text.reserve(m_text.size() - m_dead);
    QList<std::pair<qsizetype, Id>> order;
    for (const auto &[start, task] : std::as_const(m_order)) {
        if (!task.isSet())
            continue;
        Slot &slot = m_slots[task];
        slot.start = text.size();
        order.append({slot.start, task});
        text += QStringView(m_text).mid(start, slot.length);
    }
    m_text = text;
    m_order = order;
    m_dead = 0;
}

std::optional<QSet<Id>>
searchHits(const SearchArena &arena, const LedgerFacts &facts, const QString &query)
{
    std::optional<QSet<Id>> hits;
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QSet<Id> found = spread(arena.find(word), facts);
        hits = hits ? hits->intersect(found) : found;
    }
    return hits;
}

} // namespace core
