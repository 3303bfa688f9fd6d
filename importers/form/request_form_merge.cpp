// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell counts as changed when its text is another and means something else. It is a conflict when
// the project no longer holds what the form said either.
#include "importers/form/request_form_merge.h"

#include "core/base/text.h"
#include "core/model/form_format.h"
#include "core/model/source_rows.h"
#include "importers/words/closest_name.h"

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldValue;
using model::Severity;

bool isEnd(FieldKey key) {
    return key == FieldKey::SourceSystem || key == FieldKey::TargetEnd;
}

// The form shows whole euros: cents that it left out are no difference.
bool isAsShown(const FieldValue& shown, const FieldValue& stored) {
    const auto* a = std::get_if<model::Decimal>(&shown.data);
    const auto* b = std::get_if<model::Decimal>(&stored.data);
    if (a == nullptr || b == nullptr || !shown.hasValue() || !stored.hasValue()) {
        return shown.sameMeaning(stored);
    }
    const std::int64_t distance = a->hundredths - b->hundredths;
    return a->hundredths % 100 == 0 ? distance >= -50 && distance <= 50 : distance == 0;
}

/// The values that earlier edits of the same import leave behind: the organisation's own list may
/// come together with its form.
class EditedFields {
  public:
    explicit EditedFields(const std::vector<edit::Edit>& edits) {
        for (const edit::Edit& each : edits) {
            std::visit([this](const auto& one) { note(one); }, each);
        }
    }

    /// Rebases `before` of a form's edit on what is there by then.
    void rebase(edit::SetField& change) const {
        if (const auto field = m_fields.find({change.entity, change.key});
            field != m_fields.end()) {
            change.before = field->second;
        } else if (const auto record = m_records.find(change.entity); record != m_records.end()) {
            const FieldValue* value = record->second->find(change.key);
            change.before = value == nullptr ? std::nullopt : std::optional(*value);
        }
    }

  private:
    template <class T>
    void note(const T&) {}
    void note(const edit::SetField& one) { m_fields[{one.entity, one.key}] = one.after; }
    void note(const edit::ReplaceRecord<model::Installation>& one) {
        note(one.after, model::EntityKind::Installation);
    }
    void note(const edit::ReplaceRecord<model::Use>& one) {
        note(one.after, model::EntityKind::Use);
    }
    void note(const edit::ReplaceRecord<model::Contract>& one) {
        note(one.after, model::EntityKind::Contract);
    }
    void note(const edit::ReplaceRecord<model::Interface>& one) {
        note(one.after, model::EntityKind::Interface);
    }
    template <class T>
    void note(const base::Boxed<T>& after, model::EntityKind kind) {
        if (after) {
            m_records[{kind, after->id.value()}] = &after->fields;
        }
    }

    std::map<std::pair<edit::EntityRef, FieldKey>, std::optional<FieldValue>> m_fields;
    std::map<edit::EntityRef, const model::FieldMap*> m_records;
};

/// A cell that says something new.
struct News {
    FieldKey key;
    FieldValue value;
    FieldValue base;
    std::string baseText;
    base::SourceRef place;
};

class RowNews {
  public:
    RowNews(const FormSheet& sheet, const FormTools& tools, FileReview& review)
        : m_sheet(sheet), m_tools(tools), m_review(review) {}

    std::vector<News> of(const FormRow& row) {
        std::vector<News> news;
        const FormCells& was = m_sheet.base.at(row.key);
        for (const ColumnUse& column : m_sheet.columns) {
            const RawCell& cell = formCell(m_sheet, row.row, column.index);
            const auto before = was.find(column.context.key);
            static const RawCell blank;
            const RawCell& old = before == was.end() ? blank : before->second;
            if (base::trimmed(cell.text) == base::trimmed(old.text)) {
                continue;
            }
            const base::SourceRef place = placeOf(row.row, column.index);
            CellReading reading = m_tools.reader.read(cell, place, column.context);
            CellReading base = m_tools.reader.read(old, place, column.context);
            m_review.issues.insert(m_review.issues.end(), reading.issues.begin(),
                                   reading.issues.end());
            if (reading.isReadable() && !reading.value.sameMeaning(base.value)) {
                news.push_back({column.context.key, std::move(reading.value), std::move(base.value),
                                old.text, place});
            }
        }
        return news;
    }

    [[nodiscard]] base::SourceRef placeOf(std::size_t row, std::size_t column) const {
        base::SourceRef place = m_sheet.sheet->rows[row].source;
        place.column = static_cast<int>(column) + 1;
        return place;
    }

    void say(Severity severity, const char* code, std::vector<std::string> arguments,
             base::SourceRef place) {
        m_review.issues.push_back({severity, code, std::move(arguments), std::move(place)});
    }

    [[nodiscard]] std::string textOf(const FormRow& row, FieldKey key) const {
        const FormCells& was = m_sheet.base.at(row.key);
        const auto it = was.find(key);
        return it == was.end() ? std::string() : base::trimmed(it->second.text);
    }

    // The value as it will be stored: signed by the cell of the form.
    [[nodiscard]] FieldValue signedValue(const News& news) const {
        FieldValue value = news.value;
        value.origin.source = {};
        value.origin.raw.clear();
        value.origin.user = m_tools.file + ", " + news.place.sheet + ", " +
                            base::columnLetters(news.place.column) + std::to_string(news.place.row);
        value.origin.time = m_tools.time;
        return value;
    }

    // Fills what systems and interfaces have in common; nullopt when the project says so already.
    [[nodiscard]] static std::optional<RowChange>
    lineOf(const News& news, const FieldValue& ours, const FieldValue& after, std::string name) {
        if (news.value.sameMeaning(ours)) {
            return std::nullopt;
        }
        RowChange line;
        line.kind = ChangeKind::Changed;
        line.name = std::move(name);
        line.field = news.key;
        line.before = shownText(ours);
        line.after = shownText(after);
        line.source = news.place;
        line.isConflict = !isAsShown(news.base, ours);
        line.base = news.baseText;
        line.typedBy = ours.origin.user;
        line.typedAt = ours.origin.time;
        line.losesValue = ours.hasValue() && !after.hasValue();
        return line;
    }

  private:
    const FormSheet& m_sheet;
    const FormTools& m_tools;
    FileReview& m_review;
};

} // namespace

void mergeFormSystems(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                      std::vector<edit::Edit>& edits, std::vector<FormLink>& links) {
    RowNews rows(sheet, tools, review);
    const std::vector<edit::Edit> others = edits;
    const EditedFields edited(others);
    std::set<std::pair<model::InstallationId, FieldKey>> answered;
    for (const FormRow& row : sheet.known) {
        const model::InstallationId id = model::currentSystem(
            tools.snapshot, model::InstallationId(model::form::numberInKey(row.key)));
        const std::string name = rows.textOf(row, FieldKey::Name);
        if (tools.snapshot.find<model::Installation>(id) == nullptr) {
            rows.say(Severity::Warning, "import.form_row_unknown", {name},
                     rows.placeOf(row.row, 0));
            review.rowsSkipped += 1;
            continue;
        }
        int count = 0;
        for (const News& news : rows.of(row)) {
            if (news.key == FieldKey::Name && !news.value.hasValue()) {
                rows.say(Severity::Error, "import.name_missing", {}, news.place);
                continue;
            }
            auto made = edit::makeSetField(tools.snapshot, id, news.key, rows.signedValue(news));
            if (!made) {
                rows.say(Severity::Warning, "import.form_row_unknown", {name}, news.place);
                continue;
            }
            auto& change = std::get<edit::SetField>(*made);
            if (!answered.insert({id, news.key}).second) {
                continue; // another row of the same merged system has said it
            }
            edited.rebase(change);
            const FieldValue& ours = change.before ? *change.before : model::emptyField();
            if (auto line = RowNews::lineOf(news, ours, *change.after, name)) {
                line->installation = id;
                review.changes.push_back(std::move(*line));
                if (isLinkField(news.key)) {
                    links.push_back({id, name, news.key, news.base, news.value, news.place});
                }
                edits.push_back(std::move(*made));
                count += 1;
            }
        }
        (count > 0 ? review.systemsChanged : review.systemsUnchanged) += 1;
    }
}

void mergeFormInterfaces(const FormSheet& sheet, const FormTools& tools, FileReview& review,
                         std::vector<edit::Edit>& edits) {
    RowNews rows(sheet, tools, review);
    const std::vector<edit::Edit> others = edits;
    const EditedFields edited(others);
    for (const FormRow& row : sheet.known) {
        const model::InterfaceId id(model::form::numberInKey(row.key));
        const std::string name = rows.textOf(row, FieldKey::SourceSystem) + " > " +
                                 rows.textOf(row, FieldKey::TargetEnd);
        const auto* interface = tools.snapshot.find<model::Interface>(id);
        if (interface == nullptr) {
            rows.say(Severity::Warning, "import.form_row_unknown", {name},
                     rows.placeOf(row.row, 0));
            continue;
        }
        int count = 0;
        bool hasOtherEnds = false;
        for (const News& news : rows.of(row)) {
            if (isEnd(news.key)) {
                hasOtherEnds = true;
                continue;
            }
            edit::SetField change{{model::EntityKind::Interface, id.value()}, news.key, {}, {}};
            change.after = rows.signedValue(news);
            if (const FieldValue* stored = interface->fields.find(news.key)) {
                change.before = *stored;
            }
            edited.rebase(change);
            if (change.before) {
                change.after->origin.source = change.before->origin.source;
                change.after->origin.raw = change.before->origin.raw;
            }
            const FieldValue& ours = change.before ? *change.before : model::emptyField();
            if (auto line = RowNews::lineOf(news, ours, *change.after, name)) {
                line->interface = id;
                review.interfaceChanges.push_back(std::move(*line));
                edits.emplace_back(std::move(change));
                count += 1;
            }
        }
        if (!hasOtherEnds) {
            (count > 0 ? review.interfacesChanged : review.interfacesUnchanged) += 1;
        }
    }
}

void addFormEnds(const FormSheet& sheet, const FormTools& tools, const SystemNames& names,
                 model::OrganisationId organisation, FileReview& review,
                 std::map<model::InterfaceId, ResolvedEnds>& ends) {
    FileReview unused;
    RowNews rows(sheet, tools, unused);
    std::vector<std::string> systems;
    for (const FormRow& row : sheet.known) {
        const model::InterfaceId id(model::form::numberInKey(row.key));
        const auto* interface = tools.snapshot.find<model::Interface>(id);
        if (interface == nullptr) {
            continue;
        }
        for (const News& news : rows.of(row)) {
            const std::string text = news.value.text();
            if (!isEnd(news.key)) {
                continue;
            }
            if (text.empty()) {
                review.issues.push_back({Severity::Warning,
                                         "import.form_end_emptied",
                                         {rows.textOf(row, FieldKey::SourceSystem) + " > " +
                                          rows.textOf(row, FieldKey::TargetEnd)},
                                         news.place});
                continue;
            }
            ResolvedEnds& both =
                ends.try_emplace(id, ResolvedEnds{interface->source, interface->target})
                    .first->second;
            const bool isSource = news.key == FieldKey::SourceSystem;
            const model::InterfaceEnd& other = isSource ? both.target : both.source;
            model::InterfaceEnd& end = isSource ? both.source : both.target;
            end = names.resolve(text, organisation, other.installation);
            if (systems.empty()) {
                systems = systemNames(tools.snapshot);
            }
            if (auto issue = endIssue(end, systems, news.place)) {
                review.issues.push_back(std::move(*issue));
            }
        }
    }
}

std::optional<model::Issue> endIssue(const model::InterfaceEnd& end,
                                     const std::vector<std::string>& systems,
                                     const base::SourceRef& place) {
    if (end.state == model::EndState::Ambiguous) {
        return model::Issue{Severity::Warning, "import.end_ambiguous", {end.written}, place};
    }
    if (end.state != model::EndState::Unknown) {
        return std::nullopt;
    }
    const std::string like = closestName(end.written, systems);
    return like.empty()
               ? model::Issue{Severity::Warning, "import.end_unknown", {end.written}, place}
               : model::Issue{Severity::Warning, "import.end_like", {end.written, like}, place};
}

std::vector<std::string> systemNames(const model::Inventory& snapshot) {
    std::vector<std::string> names;
    for (const auto& [id, installation] : snapshot.all<model::Installation>()) {
        if (const FieldValue* name = installation.fields.find(FieldKey::Name)) {
            names.push_back(name->text());
        }
    }
    return names;
}

} // namespace aallokko::importers
