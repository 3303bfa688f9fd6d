// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of answers is import_rules.organisation_of_file of the catalogue.
#include "importers/words/organisation_finder.h"

#include "core/base/text.h"
#include "importers/words/source_name.h"
#include "importers/words/word_forms.h"

namespace aallokko::importers {

namespace {

using model::OrganisationId;

// Top-level keys of a YAML file that name its organisation.
bool isOrganisationKey(const std::string& key) {
    const std::string first = wordsOf(key).empty() ? "" : wordsOf(key).front();
    return first == "organisaatio" || first == "organisation" || first == "organization" ||
           first == "kunta" || first == "kommun" || first == "municipality";
}

std::string nameOfNew(const RawDocument& document) {
    std::string name = fileStem(document.fileName);
    for (const auto& [key, value] : document.properties) {
        name = isOrganisationKey(key) && !value.empty() ? value : name;
    }
    return name;
}

// The logical name keeps a later, newly dated file with the same organisation.
std::string keyOfNew(const RawDocument& document, const std::string& name) {
    return name == fileStem(document.fileName) ? logicalName(document.fileName)
                                               : base::foldedWords(name);
}

std::string codeFrom(const std::string& name) {
    std::string code = base::foldedWords(name);
    for (char& c : code) {
        c = c == ' ' ? '-' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return code;
}

} // namespace

OrganisationFinder::OrganisationFinder(const model::Inventory& snapshot)
    : m_index(snapshot.all<model::Organisation>()),
      m_nextId(snapshot.nextId<model::Organisation>().value()),
      m_hasOrganisations(!snapshot.all<model::Organisation>().empty()) {}

bool OrganisationFinder::setOption(const std::string& codeOrName) {
    OrganisationId id = m_index.findCode(codeOrName);
    if (!id.isValid()) {
        id = m_index.find(codeOrName, NameScope::Whole);
    }
    if (!id.isValid() && !m_hasOrganisations && !base::trimmed(codeOrName).empty()) {
        id = create(base::trimmed(codeOrName), {});
    }
    if (id.isValid()) {
        m_option = OrganisationAnswer{id, "organisation.option", codeOrName, {}};
    }
    return id.isValid();
}

bool OrganisationFinder::isNamedAfter(OrganisationId id, const RawDocument& document) const {
    const model::Organisation* organisation = m_index.organisationOf(id);
    return organisation != nullptr && organisation->origin.rule == "organisation.new" &&
           logicalName(organisation->origin.source.file) == logicalName(document.fileName);
}

OrganisationAnswer OrganisationFinder::ofSheet(const RawDocument& document,
                                               const std::string& sheet,
                                               const std::vector<std::string>& titles,
                                               std::vector<model::Issue>& issues) const {
    if (m_option) {
        return *m_option;
    }
    const base::SourceRef place{document.fileName, sheet, 0, 0};
    std::vector<OrganisationAnswer> answers;
    const auto consider = [&](const std::string& text, const char* rule) {
        const OrganisationId id = m_index.find(text, NameScope::Within);
        if (id.isValid()) {
            answers.push_back({id, rule, text, place});
        }
    };
    if (document.format != "yaml") {
        consider(sheet, "organisation.sheet");
    }
    for (const auto& [key, value] : document.properties) {
        if (isOrganisationKey(key)) {
            consider(value, "organisation.sheet");
        }
    }
    consider(fileStem(document.fileName), "organisation.file_name");
    if (!answers.empty() && isNamedAfter(answers.back().id, document)) {
        // Made by an earlier import of this very list: the answer is the same as then.
        answers.back() = {answers.back().id,
                          "organisation.new",
                          document.fileName,
                          {document.fileName, "", 0, 0}};
    }
    for (const std::string& title : titles) {
        if (title.size() <= 80 && answers.empty()) {
            consider(title, "organisation.title");
        }
    }
    if (answers.empty()) {
        return {};
    }
    for (const OrganisationAnswer& other : answers) {
        if (other.id != answers.front().id) {
            issues.push_back({model::Severity::Warning,
                              "import.organisation_conflict",
                              {nameOf(answers.front().id), nameOf(other.id)},
                              place});
            break;
        }
    }
    return answers.front();
}

OrganisationId OrganisationFinder::ofCell(const std::string& text, const base::SourceRef& source,
                                          std::vector<model::Issue>& issues) {
    const OrganisationId known = m_index.find(text, NameScope::Whole);
    if (known.isValid()) {
        return known;
    }
    const std::string key = base::foldedWords(text);
    if (const auto it = m_createdByName.find(key); it != m_createdByName.end()) {
        return it->second;
    }
    issues.push_back({model::Severity::Warning, "import.organisation_new", {text}, source});
    return create(text, source);
}

OrganisationAnswer OrganisationFinder::ofNewFile(const RawDocument& document,
                                                 std::vector<model::Issue>& issues) {
    const std::string name = nameOfNew(document);
    const std::string key = keyOfNew(document, name);
    const base::SourceRef source{document.fileName, "", 0, 0};
    OrganisationId id = findOfFile(document);
    if (!id.isValid()) {
        issues.push_back({model::Severity::Warning, "import.organisation_new", {name}, source});
        id = create(name, source);
        m_createdByName[key] = id;
        m_created.back().code = codeFrom(key);
        m_index.add(m_created.back());
    }
    return {id, "organisation.new", document.fileName, source};
}

OrganisationId OrganisationFinder::findOfFile(const RawDocument& document) const {
    const std::string key = keyOfNew(document, nameOfNew(document));
    const OrganisationId id = m_index.findCode(codeFrom(key));
    const auto it = m_createdByName.find(key);
    return id.isValid() || it == m_createdByName.end() ? id : it->second;
}

OrganisationId OrganisationFinder::create(const std::string& name, const base::SourceRef& source) {
    model::Organisation organisation;
    organisation.id = OrganisationId(m_nextId++);
    organisation.name.fi = name;
    organisation.type = "other";
    organisation.code = codeFrom(name);
    if (organisation.code.empty() || m_index.findCode(organisation.code).isValid()) {
        organisation.code += "-" + std::to_string(organisation.id.value());
    }
    organisation.origin = {source, name, "organisation.new", "", ""};
    m_createdByName[base::foldedWords(name)] = organisation.id;
    m_created.push_back(organisation);
    m_index.add(organisation);
    return organisation.id;
}

std::string OrganisationFinder::nameOf(OrganisationId id) const {
    const model::Organisation* organisation = m_index.organisationOf(id);
    return organisation == nullptr ? std::string() : organisation->name.fi;
}

std::string OrganisationFinder::codeOf(OrganisationId id) const {
    const model::Organisation* organisation = m_index.organisationOf(id);
    return organisation == nullptr ? std::string() : organisation->code;
}

} // namespace aallokko::importers
