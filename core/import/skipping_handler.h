// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xml_reader.h"

namespace core {

/// A handler that leaves out whole parts of a document: what stands inside an element that is not
/// opened is not told.
class SkippingHandler : public XmlHandler
{
public:
    void startElement(std::string_view name, XmlAttributes attributes) final
    {
        if (m_skipped > 0 || !open(name, attributes))
            ++m_skipped;
    }

    void characters(std::string_view text) final
    {
        if (m_skipped == 0)
            take(text);
    }

    void endElement(std::string_view name) final
    {
        if (m_skipped > 0)
            --m_skipped;
        else
            close(name);
    }

protected:
    /// Whether the element is read. One that is not will not be closed either.
    [[nodiscard]] virtual bool open(std::string_view name, XmlAttributes attributes) = 0;
    virtual void take(std::string_view text) = 0;
    virtual void close(std::string_view name) = 0;

private:
    int m_skipped = 0; ///< depth inside the element that is left out
};

} // namespace core
