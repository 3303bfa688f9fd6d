// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dispatch by field type, absences first: except where a word for absence is itself a code or an
// answer of the column.
#include "importers/values/cell_value.h"

#include "core/base/text.h"
#include "core/model/text_marks.h"
#include "importers/values/cell_list.h"
#include "importers/values/cell_task.h"

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldState;
using model::FieldType;
using model::Severity;

bool isMoney(FieldKey key) {
    return key == FieldKey::AnnualCost || key == FieldKey::LicenceCost ||
           key == FieldKey::PlannedInvestment || key == FieldKey::MigrationCost;
}

// Absence words keep their punctuation ("?", "n/a"), so they are compared folded, not as words.
std::string absenceKey(const std::string& text) {
    return base::folded(text);
}

} // namespace

bool CellReading::isReadable() const {
    for (const model::Issue& issue : issues) {
        if (issue.severity == Severity::Error) {
            return false;
        }
    }
    return true;
}

CellReader::CellReader(const model::FieldCatalogue& fields,
                       const model::FunctionCatalogue& functions,
                       const OrganisationIndex& organisations)
    : m_functions(makeFunctionBook(functions)), m_categories(makeCategoryBook(functions)),
      m_national(makeNationalBook(functions)), m_organisations(&organisations) {
    for (const auto& [name, codes] : fields.codeLists) {
        m_codes.emplace(name, makeCodeBook(codes));
    }
    for (const auto* list : {&fields.systemFields, &fields.interfaceFields}) {
        for (const model::FieldDefinition& field : *list) {
            m_fieldNames.emplace(field.key, model::markedName(field.label));
        }
    }
    const auto addAll = [&](const std::vector<std::string>& words, FieldState state) {
        for (const std::string& word : words) {
            m_absence.try_emplace(absenceKey(word), state);
        }
    };
    addAll(fields.words.empty, FieldState::Empty);
    addAll(fields.words.unknown, FieldState::Unknown);
    addAll(fields.words.none, FieldState::No);
    addAll(fields.words.notApplicable, FieldState::NotApplicable);
    for (const std::string& word : fields.words.yes) {
        m_yesNo.try_emplace(base::folded(word), true);
    }
    for (const std::string& word : fields.words.no) {
        m_yesNo.try_emplace(base::folded(word), false);
    }
}

const NameBook& CellReader::codeBook(FieldKey key) const {
    static const NameBook none;
    const auto it = m_codes.find(model::codeListOf(key));
    return it == m_codes.end() ? none : it->second;
}

const std::string& CellReader::fieldName(FieldKey key) const {
    static const std::string none;
    const auto it = m_fieldNames.find(key);
    return it == m_fieldNames.end() ? none : it->second;
}

bool CellReader::isKnownVendor(const std::string& text) const {
    return m_vendors.contains(base::foldedWords(text));
}

std::optional<bool> CellReader::yesNoOf(const std::string& text) const {
    const auto it = m_yesNo.find(base::folded(text));
    return it == m_yesNo.end() ? std::nullopt : std::optional(it->second);
}

std::optional<FieldState> CellReader::absenceOf(const std::string& text, FieldKey key) const {
    const std::string folded = absenceKey(text);
    const auto it = m_absence.find(folded);
    if (it != m_absence.end()) {
        const bool answer = it->second == FieldState::No && m_yesNo.contains(folded);
        if (answer && model::typeOf(key) == FieldType::YesNo) {
            return std::nullopt;
        }
        return it->second;
    }
    // "inga gränssnitt", "ei rajapintoja": a word for none and the field's own word.
    if (key == FieldKey::Interfaces || key == FieldKey::NationalServices) {
        const std::size_t blank = folded.find(' ');
        if (blank != std::string::npos && folded.find(' ', blank + 1) == std::string::npos) {
            const std::string first = folded.substr(0, blank);
            if (first == "ei" || first == "inga" || first == "inget" || first == "no") {
                return FieldState::No;
            }
        }
    }
    return std::nullopt;
}

CellReading CellReader::read(const RawCell& cell, const base::SourceRef& source,
                             const ColumnContext& column) const {
    Task task(cell, source, column, fieldName(column.key));
    task.value().origin.source = source;
    task.value().origin.raw = cell.text;
    if (cell.kind == CellKind::Error) {
        task.issue(Severity::Error, "import.cell_error", {task.fieldName, cell.text});
        return std::move(task.reading);
    }
    const bool nameColumn = column.key == FieldKey::Name;
    const bool isKept =
        !column.keptTexts.empty() && column.keptTexts.contains(base::folded(task.text));
    std::optional<FieldState> absence;
    if (!isKept) {
        absence = absenceOf(task.text, column.key);
    }
    const bool isCode = column.key != FieldKey::Name && codeBook(column.key).findExact(task.text);
    if (task.text.empty() || (absence == FieldState::Empty)) {
        task.value().state = FieldState::Empty;
        return std::move(task.reading);
    }
    if (!column.nullMarkers.empty() && column.nullMarkers.contains(base::folded(task.text))) {
        task.value().state = FieldState::Empty;
        task.value().origin.rule = "absence.marker";
        return std::move(task.reading);
    }
    if (absence && !nameColumn && !isCode && !(absence == FieldState::No && readYesNoCode(task))) {
        task.value().state = *absence;
        task.value().origin.rule = *absence == FieldState::No ? "absence.none" : "absence.word";
        return std::move(task.reading);
    }
    if (task.value().hasValue()) {
        return std::move(task.reading);
    }
    switch (model::typeOf(column.key)) {
    case FieldType::Text:
        readText(task);
        break;
    case FieldType::Integer:
        column.key == FieldKey::InUseYear ? readYear(task) : readNumberCell(task);
        break;
    case FieldType::Decimal:
        readNumberCell(task);
        if (task.value().hasValue() && isMoney(column.key)) {
            task.applyVat();
        }
        break;
    case FieldType::Date:
        readDateCell(task);
        break;
    case FieldType::Code:
        readCode(task);
        break;
    case FieldType::CodeList:
        readCodes(task);
        break;
    case FieldType::TextList:
        readList(task);
        break;
    case FieldType::YesNo:
        readYesNo(task);
        break;
    }
    return std::move(task.reading);
}

void CellReader::readText(Task& task) const {
    if (task.column.key == FieldKey::Category) {
        if (const auto hit = m_categories.find(task.text)) {
            task.set(hit->id, "category.name");
            if (hit->id == task.text) {
                task.value().origin.rule.clear();
            }
            return;
        }
        task.issue(Severity::Warning, "import.category_unknown", {task.text});
    }
    task.set(task.text, "");
}

void CellReader::readYesNo(Task& task) const {
    if (const auto answer = yesNoOf(task.text)) {
        task.set(*answer, "yes_no.word");
        return;
    }
    // "kyllä, 2017" or a register's number: the date or reference is kept as text.
    task.set(task.text, "yes_no.reference");
}

void CellReader::readList(Task& task) const {
    switch (task.column.key) {
    case FieldKey::Functions:
        readNames(task, m_functions, "import.function_unknown", Severity::Warning);
        return;
    case FieldKey::NationalServices:
        readNames(task, m_national, "import.service_unknown", Severity::Info);
        return;
    case FieldKey::UsingOrganisations: {
        const auto known = [&](const std::string& name) {
            return m_organisations->find(name, NameScope::Whole).isValid();
        };
        std::vector<std::string> parts = splitKnown(task.text, known);
        for (const std::string& part : parts) {
            if (!known(part)) {
                task.issue(Severity::Warning, "import.organisation_unknown", {part});
            }
        }
        task.setList(std::move(parts));
        return;
    }
    default:
        task.setList(splitPlain(task.text));
        return;
    }
}

void CellReader::readNames(Task& task, const NameBook& book, const char* issue,
                           Severity severity) const {
    const auto known = [&](const std::string& name) { return book.find(name).has_value(); };
    std::vector<std::string> parts = splitKnown(task.text, known);
    bool translated = false;
    for (std::string& part : parts) {
        if (const auto hit = book.find(part)) {
            translated = translated || hit->id != part;
            part = hit->id;
        } else {
            task.issue(severity, issue, {part});
        }
    }
    task.setList(std::move(parts));
    if (translated) {
        task.value().origin.rule = "list.names";
    }
}

} // namespace aallokko::importers
