// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guards around QXmlStreamReader.
#include "importers/container/xml_pull.h"

namespace aallokko::importers {

XmlPull::XmlPull(std::unique_ptr<GuardedDevice> device, std::string entry, ReadBudget& budget)
    : m_device(std::move(device)), m_entry(std::move(entry)), m_budget(budget),
      m_xml(m_device.get()) {}

bool XmlPull::next() {
    while (!m_failure && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid)
            m_device->mark();
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_budget.limits().xmlDepth) {
                m_failure =
                    errorHere("read.xml_too_deep", std::to_string(m_budget.limits().xmlDepth));
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_failure = errorHere("read.xml_dtd", {});
            m_failure->arguments.pop_back();
            return false;
        case QXmlStreamReader::StartDocument:
            if (!m_xml.documentEncoding().isEmpty())
                m_encoding = m_xml.documentEncoding().toUtf8().toStdString();
            break;
        default:
            break;
        }
    }
    if (!m_failure && m_xml.hasError())
        failFromParser();
    if (!m_failure) {
        // The checksum of an archive entry is compared only when its very end is read.
        char rest = 0;
        if (m_device->read(&rest, 1) < 0 && m_device->refusal())
            m_failure = m_device->refusal();
    }
    return false;
}

void XmlPull::failFromParser() {
    if (m_device->refusal())
        m_failure = m_device->refusal();
    else if (m_device->partTooLong())
        m_failure =
            errorHere("read.xml_part_too_long", std::to_string(m_budget.limits().cellBytes));
    else {
        m_failure = errorHere("read.xml_damaged", m_xml.errorString().toStdString());
        m_failure->arguments.push_back(std::to_string(m_xml.columnNumber()));
    }
}

base::Error XmlPull::errorHere(const char* code, std::string last) const {
    return m_budget.refused(code, {m_entry, std::to_string(m_xml.lineNumber()), std::move(last)});
}

void XmlPull::skipElement() {
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QString XmlPull::readText() {
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
        if (!isText())
            continue;
        text += m_xml.text();
        checkCellLength(text.size());
    }
    return text;
}

void XmlPull::checkCellLength(qsizetype characters) {
    const std::int64_t limit = m_budget.limits().cellBytes;
    if (characters > limit)
        fail(m_budget.refused("read.cell_too_long", {std::to_string(limit)}));
}

void XmlPull::fail(base::Error error) {
    if (!m_failure)
        m_failure = std::move(error);
}

QStringView attribute(const QXmlStreamAttributes& attributes, QStringView name) {
    for (const auto& candidate : attributes) {
        if (candidate.name() == name)
            return candidate.value();
    }
    return {};
}

} // namespace aallokko::importers
