// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_parser.h"

#include "core/import/html_cleaner.h"
#include "core/import/reading_job.h"

#include <algorithm>
#include <cstring>
#include <libxml/HTMLparser.h>
#include <mutex>

namespace core {

namespace {
constexpr qsizetype kPieceOfPage = 65'536;

const char *charactersOf(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

// A piece must not end inside a character.
qsizetype pieceEnd(const QByteArray &utf8, qsizetype from)
{
    qsizetype end = std::min(from + kPieceOfPage, utf8.size());
    while (end < utf8.size() && (static_cast<unsigned char>(utf8.at(end)) & 0xC0U) == 0x80U)
        ++end;
    return end;
}
} // namespace

/// The C functions libxml2 calls.
struct HtmlCallbacks
{
    static HtmlParser &parser(void *context)
    {
        return *static_cast<HtmlParser *>(static_cast<htmlParserCtxtPtr>(context)->_private);
    }

    static void start(void *context, const xmlChar *name, const xmlChar **attributes)
    {
        parser(context).start(charactersOf(name), attributes);
    }

    static void end(void *context, const xmlChar *name) { parser(context).end(charactersOf(name)); }

    static void characters(void *context, const xmlChar *text, int length)
    {
        parser(context).take({charactersOf(text), static_cast<size_t>(length)});
    }

    static xmlSAXHandler handler()
    {
        static std::once_flag initialised;
        std::call_once(initialised, xmlInitParser);
        xmlSAXHandler handler {};
        handler.startElement = start;
        handler.endElement = end;
        handler.characters = characters;
        handler.ignorableWhitespace = characters;
        return handler;
    }
};

void HtmlParser::Freer::operator()(_xmlParserCtxt *context) const
{
    htmlFreeParserCtxt(context);
}

HtmlParser::HtmlParser(XmlHandler &handler, QString subject, XmlLimits limits)
    : m_handler(handler)
    , m_subject(std::move(subject))
    , m_limits(limits)
{
    xmlSAXHandler callbacks = HtmlCallbacks::handler();
    m_context.reset(
        htmlCreatePushParserCtxt(&callbacks, nullptr, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (m_context != nullptr) {
        m_context->_private = this;
        htmlCtxtUseOptions(m_context.get(),
                           HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR
                               | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    }
}

HtmlParser::~HtmlParser() = default;

void HtmlParser::stop(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    xmlStopParser(m_context.get());
}

void HtmlParser::start(const char *name, const unsigned char **attributes)
{
    if (isStopped())
        return;
    if (++m_depth > m_limits.depth) {
        stop(QStringLiteral("too deep"));
        return;
    }
    m_attributes.clear();
    for (const unsigned char **entry = attributes; entry != nullptr && *entry != nullptr;
         entry += 2) {
        // An attribute without a value has its own name for one.
        const unsigned char *value = entry[1] == nullptr ? entry[0] : entry[1];
        m_attributes.insert(m_attributes.end(),
                            {entry[0],
                             nullptr,
                             nullptr,
                             value,
                             value + std::strlen(reinterpret_cast<const char *>(value))});
    }
    m_handler.startElement(
        name, XmlAttributes(m_attributes.data(), static_cast<int>(m_attributes.size() / 5)));
    if (m_handler.error())
        xmlStopParser(m_context.get());
}

void HtmlParser::end(const char *name)
{
    if (isStopped())
        return;
    --m_depth;
    m_handler.endElement(name);
    if (m_handler.error())
        xmlStopParser(m_context.get());
}

void HtmlParser::take(std::string_view text)
{
    if (!isStopped())
        m_handler.characters(text);
}

Result<void> HtmlParser::outcome() const
{
    if (m_handler.error())
        return fail(*m_handler.error());
    if (!m_fault.isEmpty())
        return fail(ErrorKind::InputDamaged, m_subject, m_fault);
    return {};
}

Result<void> HtmlParser::parse(const QString &html, const Job *job)
{
    if (m_context == nullptr)
        return fail(ErrorKind::Internal, m_subject, QStringLiteral("htmlCreatePushParserCtxt"));
    const QByteArray utf8 = html.toUtf8();
    HtmlCleaner cleaner(utf8, m_limits);
    const auto cleaned = cleaner.clean();
    if (!cleaned)
        return fail(ErrorKind::InputDamaged, m_subject, cleaner.fault());
    for (qsizetype from = 0; from < cleaned->size() && !isStopped();) {
        if (auto wanted = goesOn(job); !wanted)
            return wanted;
        const qsizetype end = pieceEnd(*cleaned, from);
        // What is wrong with the HTML does not matter: it is read as browsers read it.
        (void)htmlParseChunk(
            m_context.get(), cleaned->constData() + from, static_cast<int>(end - from), 0);
        from = end;
    }
    if (!isStopped())
        (void)htmlParseChunk(m_context.get(), nullptr, 0, 1);
    return outcome();
}

} // namespace core
