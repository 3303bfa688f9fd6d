// SPDX-License-Identifier: GPL-3.0-or-later
//
// std::mt19937 gives the same numbers everywhere; distributions do not, hence the plain remainder.
#include "tests/support/random_inventory.h"

#include <array>
#include <limits>

namespace aallokko::test {

using namespace aallokko::model;

namespace {

constexpr int organisationCount = 6;

template <class T>
void put(Inventory& inventory, T record) {
    auto id = record.id;
    inventory.all<T>().insert_or_assign(std::move(id), std::move(record));
}

template <class T>
const T& pick(const Inventory& inventory, int position) {
    auto it = inventory.all<T>().begin();
    std::advance(it, position % static_cast<int>(inventory.all<T>().size()));
    return it->second;
}

} // namespace

int RandomInventory::number(int low, int high) {
    return low + static_cast<int>(m_engine() % static_cast<unsigned>(high - low + 1));
}

std::int64_t RandomInventory::wide() {
    static constexpr std::array<std::int64_t, 5> edges{
        0, -1, std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(),
        (std::int64_t{1} << 53) + 1}; // one above what a double holds
    return chance() ? edges[static_cast<std::size_t>(number(0, 4))] : number(-99999, 99999);
}

std::string RandomInventory::text() {
    static const std::array<std::string, 10> parts{
        "Titania",           "Työajanseuranta å ä ö Å Ä Ö",
        "e\u0301 koottu",    std::string("nolla\0tavu", 10),
        "\U0001D11E nuotti", "\"lainaus\" \\ kenoviiva",
        "rivi\nsarake\tx",   "\x01\x1f\x7f",
        "'; DROP TABLE",     "{json} [ ] : ,"};
    std::string result;
    for (int i = number(0, 3); i > 0; --i) {
        result += parts[static_cast<std::size_t>(number(0, 9))];
    }
    return result;
}

std::vector<std::string> RandomInventory::texts() {
    std::vector<std::string> result;
    for (int i = number(0, 3); i > 0; --i) {
        result.push_back(text());
    }
    return result;
}

base::Date RandomInventory::date() {
    return base::makeDate(number(1990, 2030), static_cast<unsigned>(number(1, 12)),
                          static_cast<unsigned>(number(1, 28)));
}

base::SourceRef RandomInventory::source() {
    return {chance() ? "kunta.xlsx" : text(), chance() ? "Järjestelmät" : "", number(0, 900),
            number(0, 60)};
}

LocalText RandomInventory::localText() {
    return {text(), text(), text()};
}

PlanDate RandomInventory::planDate() {
    if (chance()) {
        return {date(), "", 0, 0};
    }
    return {std::nullopt, "GO_LIVE", number(-24, 24), number(-30, 30)};
}

Signature RandomInventory::signature() {
    return {text(), "2018-05-04T12:00:00Z", text()};
}

template <class Id>
Id RandomInventory::anyOf(int count) {
    return Id(number(1, count));
}

FieldValue RandomInventory::fieldValue() {
    FieldValue value;
    value.state = static_cast<FieldState>(number(0, 4));
    switch (number(0, 7)) {
    case 0:
        break;
    case 1:
        value.data = text();
        break;
    case 2:
        value.data = wide();
        break;
    case 3:
        value.data = Decimal{wide()};
        break;
    case 4:
        value.data = date();
        break;
    case 5:
        value.data = OpenEnded{};
        break;
    case 6:
        value.data = chance();
        break;
    default:
        value.data = texts();
    }
    if (chance()) {
        value.origin.source = source();
        value.origin.raw = text();
        value.origin.rule = chance() ? "number.thousands" : "";
    } else if (chance()) {
        value.origin.user = text();
        value.origin.time = "2018-05-04T12:00:00Z";
    }
    return value;
}

FieldMap RandomInventory::fields(int first, int last) {
    FieldMap map;
    for (int key = first; key <= last; ++key) {
        if (chance()) {
            map.set(static_cast<FieldKey>(key), fieldValue());
        }
    }
    return map;
}

void RandomInventory::addOrganisations(Inventory& inventory) {
    for (int i = 1; i <= organisationCount; ++i) {
        Organisation record;
        record.id = OrganisationId(i);
        record.code = std::to_string(178 + i);
        record.name = localText();
        record.type = "municipality";
        record.subregion = text();
        for (int k = number(0, 2); k > 0; --k) {
            record.members.push_back(anyOf<OrganisationId>(organisationCount));
            record.predecessors.push_back(anyOf<OrganisationId>(organisationCount));
        }
        record.host = chance() ? anyOf<OrganisationId>(organisationCount) : OrganisationId();
        record.parent = chance() ? anyOf<OrganisationId>(organisationCount) : OrganisationId();
        record.ceasesOn = chance() ? std::optional(planDate()) : std::nullopt;
        record.leavesRegionOn = chance() ? std::optional(planDate()) : std::nullopt;
        record.inScope = chance();
        record.isTarget = i == organisationCount;
        record.figures.push_back({"staff", wide(), date(), text(), Certainty::Final});
        record.figures.push_back({text(), 0, std::nullopt, "", Certainty::Indicative});
        record.aliases = texts();
        record.origin = fieldValue().origin;
        put(inventory, record);
    }
}

void RandomInventory::addSystems(Inventory& inventory, int systems) {
    for (int i = 1; i <= systems; ++i) {
        put(inventory, Product{ProductId(i), text(), text(), texts()});
        put(inventory,
            Installation{InstallationId(i),
                         chance() ? anyOf<OrganisationId>(organisationCount) : OrganisationId(),
                         chance() ? ProductId(i) : ProductId(),
                         {text(), text(), number(0, 3)},
                         source(),
                         chance(),
                         fields(0, systemFieldCount - 1)});
        put(inventory, Use{UseId(2 * i), InstallationId(i),
                           anyOf<OrganisationId>(organisationCount), chance(), fields(6, 15)});
        put(inventory, Use{UseId(2 * i + 1), InstallationId(i), OrganisationId(), false, {}});
        Contract contract{ContractId(i), {}, fields(19, 28)};
        for (int k = number(0, 3); k > 0; --k) {
            contract.installations.push_back(anyOf<InstallationId>(systems));
        }
        put(inventory, contract);
    }
}

void RandomInventory::addInterfaces(Inventory& inventory, int systems) {
    const auto end = [&]() -> InterfaceEnd {
        if (chance()) {
            return {text(), EndState::Installation, anyOf<InstallationId>(systems), ""};
        }
        return {text(), static_cast<EndState>(number(1, 3)), InstallationId(), "kanta"};
    };
    for (int i = 1; i <= 2 * systems; ++i) {
        Interface record{InterfaceId(i), end(), end(), {}, fields(systemFieldCount, 68)};
        for (int k = number(0, 2); k > 0; --k) {
            record.mentions.push_back({InstallationId(number(0, systems)), source(), text()});
        }
        record.notInLatest = chance();
        put(inventory, record);
    }
}

Scenario RandomInventory::scenario(const std::string& id) {
    Scenario record{id, text(), chance(), texts(), std::nullopt};
    if (chance()) {
        StoredPlan plan;
        plan.inventoryVersion = wide();
        plan.status = "feasible";
        plan.endedBy = text();
        plan.costCents = chance() ? std::optional(wide()) : std::nullopt;
        plan.lowerBoundCents = 0;
        plan.seed = std::numeric_limits<std::uint64_t>::max() - static_cast<unsigned>(number(0, 9));
        plan.terms = {{"interfaces", wide()}, {"ylikuorma ä", 0}};
        plan.items = {{text(), InstallationId(1), "cutover", 33}, {"", InstallationId(), "", 0}};
        plan.excluded = {{InstallationId(2), "scope.stays"}};
        record.plan = plan;
    }
    return record;
}

void RandomInventory::addDates(Inventory& inventory) {
    put(inventory, Milestone{"GO_LIVE", localText(), {date(), "", 0, 0}, {}});
    put(inventory,
        Milestone{"Ä\"1", localText(), planDate(), {{date(), date(), text(), text(), text()}}});
    put(inventory,
        NamedPhase{"perusta", localText(), date(), date(), {{2018, 1}, {2019, 4}}, text()});
    put(inventory, NamedPhase{"tyhjä", {}, {}, {}, {}, ""});
    for (const char* id : {"region", "synthetic", "grid_count", "empty", "å"}) {
        put(inventory, Setting{id, text()});
        put(inventory,
            SourceFile{id, std::string(64, 'a'), text(), "2018-05-04T12:00:00Z", text()});
    }
}

void RandomInventory::addDecisions(Inventory& inventory, int systems) {
    for (int i = 1; i <= 4; ++i) {
        const auto day = chance() ? std::optional(date()) : std::nullopt;
        const auto system = anyOf<InstallationId>(systems);
        put(inventory, Pin{InstallationId(i), number(0, 33), signature()});
        put(inventory, Verdict{VerdictId(i),
                               static_cast<VerdictKind>(number(0, 2)),
                               {system, InstallationId(99999)},
                               signature(),
                               static_cast<VerdictSubject>(number(0, 2))});
        put(inventory, SourceRow{InstallationId(10'000 + i),
                                 system,
                                 ProductId(),
                                 {text(), text(), number(1, 3)},
                                 source(),
                                 chance(),
                                 {OrganisationId(1), OrganisationId(2)},
                                 fields(0, systemFieldCount - 1),
                                 signature()});
        put(inventory, Waiver{WaiverId(i), "Q12", text(), day, signature()});
        put(inventory, Measure{MeasureId(i), text(), text(), day, "open", {system}});
        put(inventory, Position{PositionId(i), text(), text(), text(), chance(), signature()});
        put(inventory, Decision{DecisionId(i), text(), day, text(), text(), signature()});
        put(inventory, scenario("suunnitelma " + std::to_string(i)));
    }
}

Inventory RandomInventory::make(int systems) {
    Inventory inventory;
    addOrganisations(inventory);
    addSystems(inventory, systems);
    addInterfaces(inventory, systems);
    addDates(inventory);
    addDecisions(inventory, systems);
    return inventory;
}

edit::Edit RandomInventory::makeEdit(const Inventory& inventory) {
    const int which = number(0, 9999);
    switch (number(0, 9)) {
    case 0: {
        auto record = pick<Installation>(inventory, which);
        const auto before = record;
        record.notInLatest = chance();
        record.fields = fields(0, systemFieldCount - 1);
        return edit::replaceRecord(before, record);
    }
    case 1: {
        auto record = pick<Organisation>(inventory, which);
        const auto before = record;
        record.members = {before.id, OrganisationId(1)};
        record.name = localText();
        return edit::replaceRecord(before, record);
    }
    case 2:
        return edit::createRecord(Interface{inventory.nextId<Interface>(),
                                            {text(), EndState::Unknown, {}, ""},
                                            {text(), EndState::Ambiguous, {}, ""},
                                            {{InstallationId(1), source(), text()}},
                                            fields(systemFieldCount, 68)});
    case 3:
        return inventory.all<Interface>().empty()
                   ? edit::createRecord(Setting{"uusi " + std::to_string(which), text()})
                   : edit::deleteRecord(pick<Interface>(inventory, which));
    case 4: {
        const auto& before = pick<Setting>(inventory, which);
        return edit::replaceRecord(before, Setting{before.id, text()});
    }
    case 5: {
        const auto& before = pick<Scenario>(inventory, which);
        return edit::replaceRecord(before, scenario(before.id));
    }
    default: {
        const auto& record = pick<Installation>(inventory, which);
        const auto key = static_cast<FieldKey>(number(0, systemFieldCount - 1));
        const FieldValue* current = record.fields.find(key);
        edit::SetField edit{{EntityKind::Installation, record.id.value()}, key, {}, {}};
        if (current != nullptr) {
            edit.before = *current;
        }
        if (current == nullptr || chance()) {
            edit.after = fieldValue();
        }
        return edit;
    }
    }
}

std::vector<edit::Edit> RandomInventory::makeEdits(Inventory& inventory, int count) {
    std::vector<edit::Edit> edits;
    while (static_cast<int>(edits.size()) < count) {
        edit::Edit edit = makeEdit(inventory);
        if (edit::applyEdit(inventory, edit)) {
            edits.push_back(std::move(edit));
        }
    }
    return edits;
}

} // namespace aallokko::test
