// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/role_split.h"

#include "core/import/header_words.h"
#include "core/import/name_split.h"
#include "core/records/field_members.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr QStringView kColons = u"：:";
constexpr QStringView kBeginningsOfMarks = u"牵总主责配协参"; // of those roleOfMark() knows

/// The role a word behind a name gives it.
std::optional<ResponsibilityRole> roleOfMark(const QString &mark)
{
    static const QRegularExpression lead(QStringLiteral(
        "^(?:牵头|主办|主责|牵头负责|总牵头|(?:牵头|主办|主责|责任)(?:单位|科室|股室|部门))$"));
    static const QRegularExpression cooperating(
        QStringLiteral("^(?:配合|协办|协助|协同|参与|(?:配合|协办|协助|协同|参与)"
                       "(?:单位|科室|股室|部门|落实|实施|推进))$"));
    const QString word = plainName(mark);
    if (lead.match(word).hasMatch())
        return ResponsibilityRole::LeadUnit;
    if (cooperating.match(word).hasMatch())
        return ResponsibilityRole::Cooperating;
    return std::nullopt;
}

/// The role a word in front of a colon names: 牵头, 配合单位, 责任人.
std::optional<ResponsibilityRole> roleOfLabel(const QString &label)
{
    static const HeaderWords words = HeaderWords::standard();
    const auto field = words.field(label);
    return field ? roleOf(*field) : roleOfMark(label);
}

void append(QList<WrittenRole> &roles, ResponsibilityRole role, const QString &names)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s、，,;；。/]+|[\\s、，,;；。/]+$"));
    QString bare = names;
    bare.remove(ends);
    if (bare.isEmpty())
        return;
    const QStringList split = splitNames(bare);
    for (const QString &name : split)
        roles.append({role, name});
}

/// 牵头单位：A 责任人：张三
RoleSplit splitLabels(const QString &text, ResponsibilityRole column)
{
    static const QRegularExpression label(
        QStringLiteral("(?:^|(?<=[\\s、，,;；。]))([^\\s、，,;；。:：]{2,8})\\s*[:：]"));
    RoleSplit result;
    ResponsibilityRole role = column;
    qsizetype start = 0;
    bool hasUnknown = false;
    bool hasLabel = false;
    for (auto labels = label.globalMatch(text); labels.hasNext();) {
        const QRegularExpressionMatch match = labels.next();
        const auto next = roleOfLabel(match.captured(1));
        hasUnknown = hasUnknown || !next;
        if (!next)
            continue;
        append(result.roles, role, text.mid(start, match.capturedStart() - start));
        role = *next;
        start = match.capturedEnd();
        hasLabel = true;
    }
    if (!hasLabel)
        return {};
    append(result.roles, role, text.mid(start));
    // A label nobody knows may end what belongs to the one before.
    const auto hasColon = [](const WrittenRole &each) {
        return each.text.contains(u'：') || each.text.contains(u':');
    };
    result.isDoubtful
        = hasUnknown || std::any_of(result.roles.cbegin(), result.roles.cend(), hasColon);
    return result;
}

/// A name with the word for its role taken off its end.
struct MarkedName
{
    QString name;
    std::optional<ResponsibilityRole> role;
    bool isInBrackets = false;
};

MarkedName markedName(const QString &piece)
{
    static const QRegularExpression inBrackets(QStringLiteral("^(.+?)[(（]([^()（）]+)[)）]$"));
    static const QRegularExpression behind(
        QStringLiteral("^(.+?)(牵头(?:负责)?|主办|配合(?:落实|实施|推进)?|协办|协助|参与)$"));
    if (const auto match = inBrackets.match(piece); match.hasMatch()) {
        if (const auto role = roleOfMark(match.captured(2)))
            return {match.captured(1), role, true};
    }
    if (const auto match = behind.match(piece); match.hasMatch()) {
        if (const auto role = roleOfMark(match.captured(2)))
            return {match.captured(1), role, false};
    }
    return {piece, std::nullopt, false};
}

// A sentence is no name: 财政局等部门按职责配合.
bool canBeName(const WrittenRole &role)
{
    static const QRegularExpression saysMore(QStringLiteral("牵头|主办|配合|协办|协助|参与|等$"));
    const QString name = withoutBrackets(role.text);
    return (isPersonName(name) || isUnitName(name)) && !saysMore.match(name).hasMatch();
}

/// A（牵头）、B、C and A牵头，B、C配合: a word behind several names is for all since the last one.
RoleSplit splitMarks(const QString &text)
{
    RoleSplit result;
    qsizetype unmarked = 0; // how many at the end have no role yet
    bool hasMark = false;
    QStringList pieces = namePieces(text);
    // 由 leads to the names and is none of them.
    if (pieces.constFirst().startsWith(u'由'))
        pieces.first().remove(0, 1);
    for (const QString &piece : pieces) {
        const MarkedName marked = markedName(piece);
        result.roles.append({marked.role.value_or(ResponsibilityRole::Cooperating), marked.name});
        hasMark = hasMark || marked.role;
        if (marked.role && !marked.isInBrackets) {
            for (qsizetype i = result.roles.size() - 1 - unmarked; i < result.roles.size(); ++i)
                result.roles[i].role = *marked.role;
        }
        unmarked = marked.role ? 0 : unmarked + 1;
    }
    if (!hasMark)
        return {};
    const auto leads
        = [](const WrittenRole &each) { return each.role == ResponsibilityRole::LeadUnit; };
    const bool areNames = std::all_of(result.roles.cbegin(), result.roles.cend(), canBeName);
    // Who cooperates with whom is not told where nobody leads.
    const bool isTold
        = std::any_of(result.roles.cbegin(), result.roles.cend(), leads) || unmarked == 0;
    result.isDoubtful = !areNames || !isTold;
    return result;
}

// Nearly all cells are a name, and a large table has many.
bool hasAnyOf(const QString &text, QStringView signs)
{
    return std::any_of(
        text.cbegin(), text.cend(), [signs](QChar sign) { return signs.contains(sign); });
}

bool isOfUnits(ResponsibilityRole role)
{
    return role == ResponsibilityRole::LeadUnit || role == ResponsibilityRole::Cooperating;
}

} // namespace

RoleSplit splitRoles(const QString &text, ResponsibilityRole column)
{
    RoleSplit split = hasAnyOf(text, kColons) ? splitLabels(text, column) : RoleSplit {};
    const bool mayBeMarked = isOfUnits(column) && hasAnyOf(text, kBeginningsOfMarks);
    if (split.roles.isEmpty() && !split.isDoubtful && mayBeMarked)
        split = splitMarks(text);
    if (split.isDoubtful)
        split.roles.clear();
    return split;
}

} // namespace core
