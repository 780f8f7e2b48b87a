// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_reader.h"

#include <charconv>
#include <libxml/parser.h>
#include <mutex>

namespace core {

namespace {
constexpr int kFieldsOfAttribute = 5; // local name, prefix, URI, begin and end of the value

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char *>(text);
}
} // namespace

XmlAttributes::XmlAttributes(const unsigned char **values, int count)
    : m_values(values)
    , m_count(count)
{
}

std::optional<std::string_view> XmlAttributes::value(std::string_view name) const
{
    for (int i = 0; i < m_count; ++i) {
        if (nameAt(i) == name)
            return valueAt(i);
    }
    return std::nullopt;
}

bool XmlAttributes::has(std::string_view name, std::string_view value) const
{
    for (int i = 0; i < m_count; ++i) {
        if (nameAt(i) == name && valueAt(i) == value)
            return true;
    }
    return false;
}

std::string_view XmlAttributes::nameAt(int index) const
{
    return viewOf(m_values[static_cast<ptrdiff_t>(index) * kFieldsOfAttribute]);
}

std::string_view XmlAttributes::valueAt(int index) const
{
    const unsigned char **attribute = m_values + static_cast<ptrdiff_t>(index) * kFieldsOfAttribute;
    return {reinterpret_cast<const char *>(attribute[3]),
            static_cast<size_t>(attribute[4] - attribute[3])};
}

QString XmlAttributes::text(std::string_view name) const
{
    const auto found = value(name);
    return found ? QString::fromUtf8(found->data(), static_cast<qsizetype>(found->size()))
                 : QString();
}

std::optional<int> XmlAttributes::number(std::string_view name) const
{
    const auto found = value(name);
    int number = 0;
    if (!found)
        return std::nullopt;
    const auto [end, fault] = std::from_chars(found->data(), found->data() + found->size(), number);
    const bool isWhole = fault == std::errc() && end == found->data() + found->size();
    return isWhole ? std::optional(number) : std::nullopt;
}

bool XmlAttributes::flag(std::string_view name) const
{
    const auto found = value(name);
    return found == "1" || found == "true" || found == "on";
}

/// The C functions libxml2 calls.
struct XmlCallbacks
{
    static XmlReader &reader(void *context)
    {
        return *static_cast<XmlReader *>(static_cast<xmlParserCtxtPtr>(context)->_private);
    }

    // NOLINTNEXTLINE(readability-function-size): as libxml2 calls it
    static void start(void *context,
                      const xmlChar *name,
                      const xmlChar * /*prefix*/,
                      const xmlChar * /*uri*/,
                      int /*namespaceCount*/,
                      const xmlChar ** /*namespaces*/,
                      int attributeCount,
                      int /*defaultedCount*/,
                      const xmlChar **attributes)
    {
        reader(context).start(viewOf(name), XmlAttributes(attributes, attributeCount));
    }

    static void
    end(void *context, const xmlChar *name, const xmlChar * /*prefix*/, const xmlChar * /*uri*/)
    {
        reader(context).end(viewOf(name));
    }

    static void characters(void *context, const xmlChar *text, int length)
    {
        reader(context).take({reinterpret_cast<const char *>(text), static_cast<size_t>(length)});
    }

    static void documentType(void *context,
                             const xmlChar * /*name*/,
                             const xmlChar * /*externalId*/,
                             const xmlChar * /*systemId*/)
    {
        reader(context).stop(QStringLiteral("document type"));
    }

    static xmlSAXHandler handler()
    {
        static std::once_flag initialised;
        std::call_once(initialised, xmlInitParser);
        xmlSAXHandler handler {};
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = start;
        handler.endElementNs = end;
        handler.characters = characters;
        handler.ignorableWhitespace = characters;
        handler.cdataBlock = characters;
        handler.internalSubset = documentType;
        return handler;
    }
};

void XmlReader::Freer::operator()(_xmlParserCtxt *context) const
{
    xmlFreeParserCtxt(context);
}

XmlReader::XmlReader(XmlHandler &handler, QString subject, QString part, XmlLimits limits)
    : m_handler(handler)
    , m_subject(std::move(subject))
    , m_part(std::move(part))
    , m_limits(limits)
    , m_guard(limits)
{
    xmlSAXHandler callbacks = XmlCallbacks::handler();
    m_context.reset(xmlCreatePushParserCtxt(&callbacks, nullptr, nullptr, 0, nullptr));
    if (m_context != nullptr) {
        m_context->_private = this;
        // With NOENT attribute values come as meant (&amp; as &); without a DOCTYPE nothing else
        // expands.
        xmlCtxtUseOptions(m_context.get(),
                          XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR
                              | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    }
}

XmlReader::~XmlReader() = default;

tl::unexpected<Error> XmlReader::damaged(const QString &detail) const
{
    return fail(ErrorKind::InputDamaged, m_subject, m_part + QStringLiteral(": ") + detail);
}

void XmlReader::stop(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    xmlStopParser(m_context.get());
}

bool XmlReader::isStopped() const
{
    return !m_fault.isEmpty() || m_handler.error();
}

void XmlReader::start(std::string_view name, XmlAttributes attributes)
{
    if (isStopped())
        return;
    if (++m_depth > m_limits.depth) {
        stop(QStringLiteral("too deep"));
        return;
    }
    m_handler.startElement(name, attributes);
    stopIfRefused();
}

void XmlReader::end(std::string_view name)
{
    if (isStopped())
        return;
    --m_depth;
    m_handler.endElement(name);
    stopIfRefused();
}

void XmlReader::take(std::string_view text)
{
    if (!isStopped())
        m_handler.characters(text);
}

// A few bytes of what is still in the same piece may stand for millions of cells.
void XmlReader::stopIfRefused()
{
    if (m_handler.error())
        xmlStopParser(m_context.get());
}

QByteArray XmlReader::toUtf8(QByteArrayView bytes)
{
    if (!m_isBegun) {
        m_isBegun = true;
        if (bytes.startsWith(QByteArrayView("\xFF\xFE")))
            m_wide.emplace(QStringDecoder::Utf16LE);
        else if (bytes.startsWith(QByteArrayView("\xFE\xFF")))
            m_wide.emplace(QStringDecoder::Utf16BE);
    }
    if (!m_wide)
        return bytes.toByteArray();
    const QString text = m_wide->decode(bytes);
    return text.toUtf8();
}

Result<void> XmlReader::feed(QByteArrayView bytes)
{
    const QByteArray utf8 = toUtf8(bytes);
    if (const auto fault = m_guard.look(utf8))
        return damaged(*fault);
    return parse(utf8, false);
}

Result<void> XmlReader::finish()
{
    return parse({}, true);
}

Result<void> XmlReader::parse(QByteArrayView utf8, bool isLast)
{
    if (m_context == nullptr)
        return fail(ErrorKind::Internal, m_subject, QStringLiteral("xmlCreatePushParserCtxt"));
    const int code = xmlParseChunk(
        m_context.get(), utf8.data(), static_cast<int>(utf8.size()), isLast ? 1 : 0);
    if (m_handler.error())
        return fail(*m_handler.error());
    if (!m_fault.isEmpty())
        return damaged(m_fault);
    if (code != XML_ERR_OK && m_context->wellFormed == 0) {
        return damaged(QStringLiteral("XML %1 in line %2")
                           .arg(code)
                           .arg(xmlSAX2GetLineNumber(m_context.get())));
    }
    return {};
}

} // namespace core
