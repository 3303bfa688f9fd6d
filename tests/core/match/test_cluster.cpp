// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which systems are proposed as one product or one installation, and which stay apart.
#include "core/match/cluster.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using model::FieldKey;

class ClusterTest : public ::testing::Test {
  protected:
    struct Row {
        int organisation = 1;
        std::string name;
        std::string product;
        std::string vendor;
        std::string category;
        std::string function;
    };

    model::InstallationId add(const Row& row) {
        const auto id = m_inventory.nextId<model::Installation>();
        auto& installation = m_inventory.all<model::Installation>()[id];
        installation.id = id;
        installation.responsible = model::OrganisationId(row.organisation);
        m_inventory.all<model::Organisation>()[installation.responsible].id =
            installation.responsible;
        auto& use = m_inventory.all<model::Use>()[model::UseId(id.value())];
        use.id = model::UseId(id.value());
        use.installation = id;
        auto& contract = m_inventory.all<model::Contract>()[model::ContractId(id.value())];
        contract.id = model::ContractId(id.value());
        contract.installations = {id};
        const auto set = [](model::FieldMap& fields, FieldKey key, const std::string& text) {
            if (!text.empty()) {
                fields.set(key, {model::FieldState::Value, text, {}});
            }
        };
        set(installation.fields, FieldKey::Name, row.name);
        set(installation.fields, FieldKey::Product, row.product);
        set(installation.fields, FieldKey::Category, row.category);
        set(contract.fields, FieldKey::Vendor, row.vendor);
        set(use.fields, FieldKey::Functions, row.function);
        return id;
    }

    void judge(model::VerdictKind kind, std::vector<model::InstallationId> members) {
        const auto id = m_inventory.nextId<model::Verdict>();
        m_inventory.all<model::Verdict>()[id] = {
            id, kind, std::move(members), {}, model::VerdictSubject::Product};
    }

    [[nodiscard]] std::string clusters() const {
        model::FunctionCatalogue catalogue;
        catalogue.functions.push_back({"A05", "ADMIN", {"Palkanlaskenta", "", ""}, "", "", false});
        catalogue.functions.push_back({"A06", "ADMIN", {"Henkilöstö", "", ""}, "", "", false});
        std::string all;
        const model::SystemIndex index(m_inventory);
        for (const auto& cluster : match::proposeClusters(index, catalogue, 0.88)) {
            all += (all.empty() ? "" : " | ") + cluster.id + " =";
            for (const auto member : cluster.members) {
                all += " " + std::to_string(member.value());
            }
        }
        return all;
    }

    model::Inventory m_inventory;
};

TEST_F(ClusterTest, oneProductInSeveralOrganisations) {
    add({1, "Palkat", "Kuura 9.1", "Järvi Oy", "", ""});
    add({2, "Palkkaohjelma", "KUURA", "Järvi Oyj", "", ""});
    add({3, "Arkisto", "Lumme", "", "", ""});
    EXPECT_EQ(clusters(), "product:1 = 1 2");
}

TEST_F(ClusterTest, oneOrganisationAloneIsNoProductCluster) {
    add({1, "Palkat", "Kuura", "", "", ""});
    add({1, "Tunnit", "Kuura", "", "", ""});
    EXPECT_EQ(clusters(), "");
}

TEST_F(ClusterTest, homonymsOfDifferentVendorsStayApart) {
    add({1, "a", "Kuura", "Järvi Oy", "", ""});
    add({2, "b", "Kuura", "Lampi Oy", "", ""});
    EXPECT_EQ(clusters(), "");
}

TEST_F(ClusterTest, nameAndProductMeetWithoutVersionOrganisationAndOrder) {
    add({1, "x", "Kuura Reitit", "Järvi Oy", "", ""});
    const auto b = add({2, "Reitit (Kuura) 3.0 Kuntala", "", "Järvi Oy", "", ""});
    EXPECT_EQ(clusters(), "");
    m_inventory.all<model::Organisation>()[model::OrganisationId(2)].name.fi = "Kuntala";
    EXPECT_EQ(clusters(), "product:1 = 1 2");
    m_inventory.all<model::Contract>()[model::ContractId(b.value())].fields.erase(FieldKey::Vendor);
    EXPECT_EQ(clusters(), "") << "the name alone is not enough";
}

TEST_F(ClusterTest, equalNamesNeedVendorOrCategoryToAgree) {
    add({1, "Kuura", "", "", "", ""});
    add({2, "Kuura", "", "", "", ""});
    EXPECT_EQ(clusters(), "");
    add({3, "Kuura", "", "", "payroll", ""});
    add({4, "Kuura", "", "", "payroll", ""});
    add({5, "Kuura", "", "", "archive", ""});
    EXPECT_EQ(clusters(), "product:3 = 3 4");
}

TEST_F(ClusterTest, aPersonsWordHolds) {
    const auto a = add({1, "Kuura", "Kuura", "", "", ""});
    const auto b = add({2, "Kuura", "Kuura", "", "", ""});
    const auto c = add({3, "Lumme", "Lumme", "", "", ""});
    judge(model::VerdictKind::Different, {a, b});
    EXPECT_EQ(clusters(), "");
    judge(model::VerdictKind::Same, {b, c});
    EXPECT_EQ(clusters(), "product:2 = 2 3");
    judge(model::VerdictKind::Same, {a, b}); // the newest word holds
    EXPECT_EQ(clusters(), "product:1 = 1 2 3");
}

TEST_F(ClusterTest, differentKeepsGroupsApartThatAThirdWouldJoin) {
    const auto a = add({1, "x", "Kuura", "", "", ""});
    add({2, "y", "Kuura", "", "", ""});
    const auto c = add({3, "z", "Kuura", "", "", ""});
    judge(model::VerdictKind::Different, {a, c});
    EXPECT_EQ(clusters(), "product:1 = 1 2");
}

TEST_F(ClusterTest, likeNamesWithOneFunctionInOneOrganisationAreRepeatedRows) {
    add({1, "Kuura palkat", "", "", "", "A05"});
    add({1, "Kuura Palkkat", "", "", "", "Palkanlaskenta"});
    add({1, "Kuura palkat", "", "", "", "A06"});
    add({2, "Kuura palkat", "", "", "", "A05"});
    EXPECT_EQ(clusters(), "rows:1 = 1 2");
}

} // namespace
