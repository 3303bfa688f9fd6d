// SPDX-License-Identifier: GPL-3.0-or-later
//
// A service's record is added before those of the services inside it, in document order.
#include "importers/architecture/cyclonedx_xml.h"

#include "core/base/text.h"
#include "importers/architecture/model_xml.h"

namespace aallokko::importers::architecture {

namespace {

using Kind = ServiceSheets::Kind;

class BomParser {
  public:
    BomParser(XmlPull& xml, RawDocument& document, ReadBudget& budget)
        : m_xml(xml), m_sheets(document, budget) {}

    void run() {
        m_sheets.addProperty("model.id", attributeText(m_xml.attributes(), u"serialNumber"));
        forEachChild(m_xml, [this] {
            if (m_xml.isStart(u"metadata"))
                readMetadata();
            else if (m_xml.isStart(u"services"))
                readServices({});
            else if (m_xml.isStart(u"components"))
                readComponents({});
            else if (m_xml.isStart(u"dependencies"))
                forEachChild(m_xml, [this] { readDependency(); });
        });
    }

  private:
    void check(std::optional<base::Error> error) {
        if (error)
            m_xml.fail(std::move(*error));
    }

    std::string text() { return base::trimmed(m_xml.readText().toUtf8().toStdString()); }

    void readMetadata() {
        forEachChild(m_xml, [this] {
            if (m_xml.isStart(u"component"))
                readRecord(Kind::Subject, {});
        });
    }

    void readServices(const std::string& parent) {
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"service"))
                readRecord(Kind::Service, parent);
        });
    }

    void readComponents(const std::string& parent) {
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"component"))
                readRecord(Kind::Component, parent);
        });
    }

    std::string nameInside() {
        std::string name;
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"name"))
                name = text();
        });
        return name;
    }

    std::string linesInside() {
        std::string lines;
        forEachChild(m_xml, [&] { lines += (lines.empty() ? "" : "\n") + text(); });
        return lines;
    }

    // The record is written at the first part that may hold further records, else at the end.
    void readRecord(Kind kind, const std::string& parent) {
        ServiceRecord record;
        record.line = m_xml.line();
        record.id = attributeText(m_xml.attributes(), u"bom-ref");
        record.type = attributeText(m_xml.attributes(), u"type");
        record.parent = parent;
        bool isAdded = false;
        const std::string id = record.id;
        const auto addOnce = [&] {
            if (!isAdded)
                check(m_sheets.add(kind, record));
            isAdded = true;
        };
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"services")) {
                addOnce();
                readServices(id);
            } else if (m_xml.isStart(u"components")) {
                addOnce();
                readComponents(id);
            } else if (m_xml.isStart(u"data") && kind == Kind::Service) {
                forEachChild(m_xml, [&] { readData(id); });
            } else {
                readField(record);
            }
        });
        addOnce();
    }

    void readField(ServiceRecord& record) {
        if (m_xml.isStart(u"name"))
            record.name = text();
        else if (m_xml.isStart(u"version"))
            record.version = text();
        else if (m_xml.isStart(u"description"))
            record.description = text();
        else if (m_xml.isStart(u"group"))
            record.group = text();
        else if (m_xml.isStart(u"provider") || m_xml.isStart(u"supplier"))
            record.provider = nameInside();
        else if (m_xml.isStart(u"publisher") && record.provider.empty())
            record.provider = text();
        else if (m_xml.isStart(u"endpoints"))
            record.endpoints = linesInside();
        else if (m_xml.isStart(u"authenticated"))
            record.authenticated = text();
        else if (m_xml.isStart(u"x-trust-boundary"))
            record.trustBoundary = text();
    }

    void readClassification(DataFlow& flow) {
        flow.flow = attributeText(m_xml.attributes(), u"flow");
        flow.classification = text();
    }

    // Up to 1.4 a list of classifications, from 1.5 on whole flows.
    void readData(const std::string& service) {
        DataFlow flow;
        flow.line = m_xml.line();
        flow.service = service;
        if (m_xml.isStart(u"classification")) {
            readClassification(flow);
        } else if (m_xml.isStart(u"dataflow")) {
            flow.name = attributeText(m_xml.attributes(), u"name");
            forEachChild(m_xml, [&] {
                if (m_xml.isStart(u"classification"))
                    readClassification(flow);
                else if (m_xml.isStart(u"source"))
                    flow.from = linesInside();
                else if (m_xml.isStart(u"destination"))
                    flow.to = linesInside();
            });
        } else {
            return;
        }
        check(m_sheets.add(std::move(flow)));
    }

    void readDependency() {
        const std::string user = attributeText(m_xml.attributes(), u"ref");
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"dependency"))
                check(m_sheets.addDependency(m_xml.line(), user,
                                             attributeText(m_xml.attributes(), u"ref")));
        });
    }

    XmlPull& m_xml;
    ServiceSheets m_sheets;
};

} // namespace

void readBomXml(XmlPull& xml, RawDocument& document, ReadBudget& budget) {
    BomParser(xml, document, budget).run();
}

} // namespace aallokko::importers::architecture
