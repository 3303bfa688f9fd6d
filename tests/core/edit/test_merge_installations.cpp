// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging rows of one installation: nothing is lost, everything that pointed to the rows points to
// the survivor, and one step back is the inventory as it was.
#include "core/edit/merge_installations.h"
#include "tests/support/random_inventory.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::test {

using namespace aallokko::model;
using edit::InterfaceFate;
using edit::MergeRequest;

namespace {

const Signature who{"anna", "2019-01-02T03:04:05Z", "one contract"};

FieldValue said(const char* text, const char* file) {
    return {FieldState::Value, std::string(text), {{file, "", 2, 3}, text, "", "", ""}};
}

FieldValue items(std::vector<std::string> list) {
    return {FieldState::Value, std::move(list), {{"a.csv", "", 2, 4}, "", "", "", ""}};
}

/// Payroll (1) of the town, "Palkka" (2) of the joint authority, and Ledger (3) beside them.
class MergeTest : public testing::Test {
  protected:
    MergeTest() {
        for (int i = 1; i <= 3; ++i) {
            Installation system;
            system.id = InstallationId(i);
            system.responsible = OrganisationId(i);
            system.identity = {i == 1 ? "a" : "b", "key " + std::to_string(i), 1};
            const char* names[] = {"Payroll", "Palkka", "Ledger"};
            system.fields.set(FieldKey::Name, said(names[i - 1], "a.csv"));
            put(system);
            put(Use{UseId(i), system.id, OrganisationId(i), true, {}});
            put(Contract{ContractId(i), {system.id}, {}});
        }
    }

    template <class T>
    void put(T record) {
        m_inventory.all<T>().insert_or_assign(record.id, record);
    }
    void set(int system, FieldKey key, FieldValue value) {
        m_inventory.all<Installation>().at(InstallationId(system)).fields.set(key, value);
    }
    void link(int id, int from, int to, FieldMap fields = {}) {
        put(Interface{InterfaceId(id),
                      {"from", EndState::Installation, InstallationId(from), ""},
                      {"to", EndState::Installation, InstallationId(to), ""},
                      {{InstallationId(from), {"a.csv", "", id, 1}, "to"}},
                      std::move(fields)});
    }

    edit::Merge merge(std::map<FieldKey, InstallationId> choices = {}) {
        auto merged = edit::mergeInstallations(
            m_inventory, {InstallationId(1), {InstallationId(2)}, std::move(choices), who});
        EXPECT_TRUE(merged.has_value()) << (merged ? "" : merged.error().code);
        EXPECT_TRUE(edit::applyEdits(m_inventory, merged->edits).has_value());
        return std::move(*merged);
    }
    [[nodiscard]] std::string codeOf(const MergeRequest& request) const {
        const auto merged = edit::mergeInstallations(m_inventory, request);
        return merged ? "ok" : merged.error().code;
    }
    [[nodiscard]] const FieldMap& fields() const {
        return m_inventory.find<Installation>(InstallationId(1))->fields;
    }
    static const edit::MergedField* fieldOf(const edit::Merge& merge, FieldKey key) {
        for (const auto& field : merge.preview.fields) {
            if (field.key == key) {
                return &field;
            }
        }
        return nullptr;
    }

    Inventory m_inventory;
};

} // namespace

TEST_F(MergeTest, BothValuesStayFindableWithTheirOrigins) {
    set(1, FieldKey::Owner, said("Town", "a.csv"));
    set(2, FieldKey::Owner, said("Joint authority", "b.csv"));
    const edit::Merge done = merge();
    const auto* field = fieldOf(done, FieldKey::Owner);
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->isConflict);
    EXPECT_EQ(field->reason, "merge.value.survivor");
    EXPECT_EQ(fields().find(FieldKey::Owner)->text(), "Town");

    const auto reported = edit::reportedValues(m_inventory, InstallationId(1), FieldKey::Owner);
    ASSERT_EQ(reported.size(), 2U);
    EXPECT_EQ(reported[0].value, said("Town", "a.csv"));
    EXPECT_EQ(reported[1].value, said("Joint authority", "b.csv"));
    const auto* row = m_inventory.find<SourceRow>(InstallationId(2));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->installation, InstallationId(1));
    EXPECT_EQ(row->identity.key, "key 2");
    EXPECT_EQ(row->signature, who);
}

TEST_F(MergeTest, AnAnswerFillsAGapAndListsAreJoined) {
    set(2, FieldKey::Technology, said("Java", "b.csv"));
    set(1, FieldKey::DataStores, items({"people", "pay"}));
    set(2, FieldKey::DataStores, items({"pay", "leave"}));
    const edit::Merge done = merge();
    EXPECT_EQ(fieldOf(done, FieldKey::Technology)->reason, "merge.value.only");
    EXPECT_FALSE(fieldOf(done, FieldKey::Technology)->isConflict);
    EXPECT_EQ(*fields().find(FieldKey::Technology), said("Java", "b.csv"));
    EXPECT_EQ(fieldOf(done, FieldKey::DataStores)->reason, "merge.value.joined");
    EXPECT_EQ(fields().find(FieldKey::DataStores)->list(),
              (std::vector<std::string>{"people", "pay", "leave"}));
    EXPECT_EQ(fields().find(FieldKey::DataStores)->origin.user, "anna");
}

TEST_F(MergeTest, UndecidedIsNoDecision) {
    set(1, FieldKey::Disposition, said("undecided", "a.csv"));
    set(2, FieldKey::Disposition, said("retire", "b.csv"));
    const edit::Merge done = merge();
    EXPECT_FALSE(fieldOf(done, FieldKey::Disposition)->isConflict);
    EXPECT_EQ(fields().find(FieldKey::Disposition)->text(), "retire");
}

TEST_F(MergeTest, APersonsWordThenTheNewerRecordThenTheSurvivorHolds) {
    FieldValue typed = said("Typed", "b.csv");
    typed.origin.user = "bo";
    set(1, FieldKey::Owner, said("Town", "a.csv"));
    set(2, FieldKey::Owner, typed);
    set(1, FieldKey::Technology, said("Old", "a.csv"));
    set(2, FieldKey::Technology, said("New", "b.csv"));
    for (const auto& [system, year] : {std::pair{1, 2017}, {2, 2018}}) {
        FieldValue date = said("", "a.csv");
        date.data = base::makeDate(year, 5, 1);
        set(system, FieldKey::RecordDate, date);
    }
    set(1, FieldKey::Retention, said("10 years", "a.csv"));
    set(2, FieldKey::Retention, said("50 years", "b.csv"));
    const edit::Merge done = merge({{FieldKey::Retention, InstallationId(1)}});
    EXPECT_EQ(fieldOf(done, FieldKey::Owner)->reason, "merge.value.typed");
    EXPECT_EQ(fieldOf(done, FieldKey::Technology)->reason, "merge.value.newer");
    EXPECT_EQ(fieldOf(done, FieldKey::Retention)->reason, "merge.value.chosen");
    EXPECT_EQ(fields().find(FieldKey::Owner)->text(), "Typed");
    EXPECT_EQ(fields().find(FieldKey::Technology)->text(), "New");
    EXPECT_EQ(fields().find(FieldKey::Retention)->text(), "10 years");
}

TEST_F(MergeTest, InterfacesMoveLoopsAndDoublesGoAndKeepTheirReports) {
    FieldMap pay;
    pay.set(FieldKey::DataContent, said("pay", "b.csv"));
    FieldMap leave;
    leave.set(FieldKey::DataContent, said("leave", "b.csv"));
    link(1, 1, 3, pay);
    link(2, 2, 3);        // says nothing else: a double of 1
    link(3, 2, 1);        // between the two: a loop
    link(4, 2, 3, leave); // another content: moves
    link(5, 3, 3);        // a loop of its own: none of our business
    const edit::Merge done = merge();
    EXPECT_EQ(done.preview.interfacesOf(InterfaceFate::Moved), 1);
    EXPECT_EQ(done.preview.interfacesOf(InterfaceFate::Double), 1);
    EXPECT_EQ(done.preview.interfacesOf(InterfaceFate::SelfLoop), 1);
    const auto& left = m_inventory.all<Interface>();
    ASSERT_EQ(left.size(), 3U);
    EXPECT_EQ(left.at(InterfaceId(1)).mentions.size(), 2U);
    EXPECT_EQ(left.at(InterfaceId(1)).mentions.back().reporter, InstallationId(1));
    EXPECT_EQ(left.at(InterfaceId(4)).source.installation, InstallationId(1));
    EXPECT_TRUE(left.contains(InterfaceId(5)));
}

TEST_F(MergeTest, WithoutADirectionTheOrderOfTheEndsSaysNothing) {
    FieldMap out;
    out.set(FieldKey::Direction, said("out", "b.csv"));
    link(1, 1, 3);
    link(2, 3, 2);      // the same two, told from the other end
    link(3, 3, 2, out); // this one tells the way
    const edit::Merge done = merge();
    EXPECT_EQ(done.preview.interfacesOf(InterfaceFate::Double), 2);
    const auto& left = m_inventory.all<Interface>();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.begin()->second.source.installation, InstallationId(3));
    EXPECT_EQ(left.begin()->second.target.installation, InstallationId(1));
    EXPECT_EQ(left.begin()->second.mentions.size(), 3U);
}

TEST_F(MergeTest, DecisionsGoOnWithTheSurvivor) {
    put(Pin{InstallationId(1), 9, who});
    put(Pin{InstallationId(2), 12, who});
    const auto ids = [](std::vector<std::int64_t> list) {
        std::vector<InstallationId> result;
        for (const auto id : list) {
            result.emplace_back(id);
        }
        return result;
    };
    put(Verdict{VerdictId(1), VerdictKind::Same, ids({1, 2}), who});
    put(Verdict{VerdictId(2), VerdictKind::Different, ids({2, 3}), who, VerdictSubject::Product});
    put(Waiver{WaiverId(1), "Q05", "Q05|installation:2", {}, who});
    put(Waiver{WaiverId(2), "Q05", "installation:22", {}, who});
    put(Measure{MeasureId(1), "m", "", {}, "", ids({1, 2, 3})});
    const edit::Merge done = merge();
    EXPECT_TRUE(done.preview.hasPinConflict());
    EXPECT_EQ(m_inventory.find<Pin>(InstallationId(1))->wave, 9);
    EXPECT_EQ(m_inventory.find<Pin>(InstallationId(2)), nullptr);
    EXPECT_EQ(m_inventory.find<Verdict>(VerdictId(1)), nullptr);
    EXPECT_EQ(m_inventory.find<Verdict>(VerdictId(2))->members, ids({1, 3}));
    EXPECT_EQ(m_inventory.find<Waiver>(WaiverId(1))->subject, "Q05|installation:1");
    EXPECT_EQ(m_inventory.find<Waiver>(WaiverId(2))->subject, "installation:22");
    EXPECT_EQ(m_inventory.find<Measure>(MeasureId(1))->installations, ids({1, 3}));
}

TEST_F(MergeTest, UsesAndContractsFollow) {
    put(Use{UseId(9), InstallationId(2), OrganisationId(1), false, {}});
    put(Contract{ContractId(9), {InstallationId(2), InstallationId(3)}, {}});
    m_inventory.all<Contract>().at(ContractId(1)).fields.set(FieldKey::Vendor, said("X", "a"));
    m_inventory.all<Contract>().at(ContractId(2)).fields.set(FieldKey::Vendor, said("Y", "b"));
    const edit::Merge done = merge();
    EXPECT_EQ(done.preview.usesMoved, 1);  // the joint authority's own
    EXPECT_EQ(done.preview.usesJoined, 1); // the town uses it already
    EXPECT_EQ(done.preview.contractsJoined, 1);
    EXPECT_TRUE(done.preview.raisesProcurement);
    EXPECT_EQ(m_inventory.find<Use>(UseId(2))->installation, InstallationId(1));
    EXPECT_FALSE(m_inventory.find<Use>(UseId(2))->isPrimary);
    EXPECT_EQ(m_inventory.find<Contract>(ContractId(9))->installations,
              (std::vector<InstallationId>{InstallationId(1), InstallationId(3)}));
}

TEST_F(MergeTest, WhatIsMergedAgainKeepsAllRowsAndWhatWasTypedBetween) {
    set(1, FieldKey::Owner, said("Town", "a.csv"));
    merge();
    FieldValue typed = said("Typed", "a.csv");
    typed.origin.user = "bo";
    set(1, FieldKey::Owner, typed);
    set(3, FieldKey::Owner, said("Ledger's", "b.csv"));
    const auto again = edit::mergeInstallations(
        m_inventory,
        {InstallationId(3), {InstallationId(1)}, {{FieldKey::Owner, InstallationId(3)}}, who});
    ASSERT_TRUE(again.has_value());
    ASSERT_TRUE(edit::applyEdits(m_inventory, again->edits).has_value());
    const auto reported = edit::reportedValues(m_inventory, InstallationId(3), FieldKey::Owner);
    ASSERT_EQ(reported.size(), 3U);
    EXPECT_EQ(reported[0].value, typed);
    EXPECT_EQ(reported[2].value, said("Ledger's", "b.csv"));
}

TEST_F(MergeTest, WhatCannotBeMergedIsRefused) {
    EXPECT_EQ(codeOf({InstallationId(1), {}}), "merge.too_few");
    EXPECT_EQ(codeOf({InstallationId(1), {InstallationId(1)}}), "merge.twice");
    EXPECT_EQ(codeOf({InstallationId(1), {InstallationId(77)}}), "merge.unknown");
    put(Verdict{VerdictId(1), VerdictKind::Different, {InstallationId(2), InstallationId(1)}, who});
    EXPECT_EQ(codeOf({InstallationId(1), {InstallationId(2)}}), "merge.judged_different");
    put(Verdict{VerdictId(2), VerdictKind::Same, {InstallationId(2), InstallationId(1)}, who});
    EXPECT_EQ(codeOf({InstallationId(1), {InstallationId(2)}}), "ok");
}

// Whatever is merged: every reference leads to a record that is there, no report is lost but those
// of loops, and the inverse gives back the same inventory.
TEST(MergeProperty, RandomMergesAreWholeAndCanBeTakenBack) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomInventory random(seed);
        Inventory inventory = random.make(9);
        // Random verdicts may forbid; that has a test of its own.
        inventory.all<Verdict>().clear();
        for (int round = 0; round < 3; ++round) {
            const Inventory before = inventory;
            std::vector<InstallationId> ids;
            for (const auto& [id, system] : inventory.all<Installation>()) {
                ids.push_back(id);
            }
            std::rotate(ids.begin(),
                        ids.begin() + random.number(0, static_cast<int>(ids.size()) - 1),
                        ids.end());
            MergeRequest request{ids[0], {ids[1]}, {}, who};
            if (random.number(0, 1) == 1) {
                request.others.push_back(ids[2]);
            }
            const auto merged = edit::mergeInstallations(inventory, request);
            ASSERT_TRUE(merged.has_value()) << seed;
            ASSERT_TRUE(edit::applyEdits(inventory, merged->edits).has_value()) << seed;

            const auto isThere = [&](InstallationId id) {
                return inventory.find<Installation>(id) != nullptr;
            };
            for (const auto& [id, interface] : inventory.all<Interface>()) {
                for (const InterfaceEnd* end : {&interface.source, &interface.target}) {
                    EXPECT_TRUE(end->state != EndState::Installation || isThere(end->installation))
                        << seed;
                }
                for (const auto& mention : interface.mentions) {
                    EXPECT_TRUE(!mention.reporter.isValid() || isThere(mention.reporter)) << seed;
                }
            }
            for (const auto& [id, use] : inventory.all<Use>()) {
                EXPECT_TRUE(isThere(use.installation)) << seed;
            }
            for (const auto& [id, pin] : inventory.all<Pin>()) {
                EXPECT_TRUE(isThere(id)) << seed;
            }
            for (const auto& [id, row] : inventory.all<SourceRow>()) {
                EXPECT_TRUE(isThere(row.installation)) << seed;
            }
            for (const auto& [id, contract] : inventory.all<Contract>()) {
                for (const InstallationId one : contract.installations) {
                    EXPECT_TRUE(isThere(one)) << seed;
                }
            }
            Inventory back = inventory;
            ASSERT_TRUE(edit::applyEdits(back, edit::inverse(merged->edits)).has_value()) << seed;
            EXPECT_TRUE(back.tables == before.tables) << seed;
        }
    }
}

} // namespace aallokko::test
