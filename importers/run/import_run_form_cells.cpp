// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of forms that name other systems: what a changed cell names anew is reported, what it names
// no longer is withdrawn; the rest of the cell is no news.
#include "importers/merge/interface_group.h"
#include "importers/run/import_run.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

std::string pairOf(const InterfaceDraft& report) {
    return pairKey(report.source, report.target);
}

std::set<std::string> pairsOf(const std::vector<InterfaceDraft>& reports) {
    std::set<std::string> pairs;
    for (const InterfaceDraft& report : reports) {
        pairs.insert(pairOf(report));
    }
    return pairs;
}

// The same link told in the same direction.
bool has(const std::vector<InterfaceDraft>& reports, const InterfaceDraft& one) {
    return std::any_of(reports.begin(), reports.end(), [&](const InterfaceDraft& each) {
        return each.way == one.way && pairOf(each) == pairOf(one);
    });
}

// As a person would write the list; names with commas stay whole.
std::string listText(const model::FieldValue& value) {
    std::string text;
    for (const std::string& part : value.hasValue() ? value.list() : std::vector<std::string>()) {
        text += (text.empty() ? "" : "; ") + part;
    }
    return text;
}

} // namespace

void ImportRun::addFormCell(const FormLink& link, std::size_t file, const SystemNames& names,
                            std::vector<InterfaceDraft>& reports) {
    SystemDraft row;
    row.file = file;
    row.organisation = m_forms.at(file).organisation;
    row.name = link.name;
    row.id = link.installation;
    row.interfacesSource = link.place;
    row.interfacesRaw = listText(link.before);
    const auto before = readInterfaceCell(row, m_directions, names);
    row.interfacesRaw = listText(link.after);
    const auto after = readInterfaceCell(row, m_directions, names);
    std::vector<model::Issue>& issues = m_review.files[file].issues;
    for (const InterfaceDraft& report : after) {
        if (has(before, report)) {
            continue;
        }
        if (auto issue = endIssue(report.target, systemNames(m_snapshot), link.place)) {
            issues.push_back(std::move(*issue));
        }
        reports.push_back(report);
    }
    for (const InterfaceDraft& report : before) {
        if (!has(after, report)) {
            m_context.withdrawn.push_back({link.installation, pairOf(report),
                                           pairWay(report.source, report.target, report.way),
                                           report.mention.raw, file, link.place});
        }
    }
}

void ImportRun::addFormCells(const SystemNames& names, std::vector<InterfaceDraft>& reports) {
    for (const auto& [file, form] : m_forms) {
        for (const FormLink& link : form.links) {
            if (link.key == model::FieldKey::Interfaces) {
                addFormCell(link, file, names, reports);
            }
        }
    }
}

// A list that comes again after a form has answered does not bring back what the form took out of
// the cell: the cell's answer stays, so what it named no longer stays away too.
void ImportRun::dropKept(const SystemDraft& draft, const SystemNames& names,
                         std::vector<InterfaceDraft>& reports) const {
    if (!draft.interfacesKept) {
        return;
    }
    SystemDraft kept = draft;
    kept.interfacesRaw = *draft.interfacesKept;
    const auto pairs = pairsOf(readInterfaceCell(kept, m_directions, names));
    std::set<std::string> stored;
    for (const auto& [id, interface] : m_snapshot.all<model::Interface>()) {
        const auto& mentions = interface.mentions;
        if (!interface.notInLatest &&
            std::any_of(mentions.begin(), mentions.end(),
                        [&](const auto& one) { return one.reporter == draft.id; })) {
            stored.insert(pairKey(interface.source, interface.target));
        }
    }
    std::erase_if(reports, [&](const InterfaceDraft& report) {
        const std::string pair = pairOf(report);
        return !pairs.contains(pair) && !stored.contains(pair);
    });
}

} // namespace aallokko::importers
