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

    [[nodiscard]] std::vector<match::Cluster> proposed() const {
        model::FunctionCatalogue catalogue;
        catalogue.categories = m_categories;
        catalogue.productAliases = m_aliases;
        catalogue.functions.push_back({"A05", "ADMIN", {"Palkanlaskenta", "", ""}, "", "", false});
        catalogue.functions.push_back({"A06", "ADMIN", {"Henkilöstö", "", ""}, "", "", false});
        return match::proposeClusters(model::SystemIndex(m_inventory), catalogue, 0.88);
    }

    [[nodiscard]] std::string clusters() const {
        std::string all;
        for (const auto& cluster : proposed()) {
            all += (all.empty() ? "" : " | ") + cluster.id + " =";
            for (const auto member : cluster.members) {
                all += " " + std::to_string(member.value());
            }
        }
        return all;
    }

    model::Inventory m_inventory;
    std::vector<model::SystemCategory> m_categories;
    std::vector<model::ProductAlias> m_aliases;
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

TEST_F(ClusterTest, equalNamesNeedSomethingElseToAgree) {
    add({1, "Kuura", "", "", "", ""});
    add({2, "Kuura", "", "", "", ""});
    EXPECT_EQ(clusters(), "");
    add({3, "Kuura", "", "", "", "A05"});
    add({4, "Kuura", "", "", "", "Palkanlaskenta"});
    add({5, "Kuura", "", "", "", "A06"});
    EXPECT_EQ(clusters(), "product:3 = 3 4");
}

TEST_F(ClusterTest, namesOfTasksAreNoProducts) {
    add({1, "Palkanlaskenta", "", "Järvi Oy", "", "A05"});
    add({2, "Palkanlaskenta", "", "Lampi Oy", "", "A05"});
    EXPECT_EQ(clusters(), "");
    add({3, "Palkanlaskenta", "Kuura", "", "", "A05"});
    add({4, "Palkanlaskenta", "Lumme", "", "", "A05"});
    EXPECT_EQ(clusters(), "");
}

TEST_F(ClusterTest, aRenamedVendorIsTheSame) {
    add({1, "Kuura", "", "Logica Suomi Oy", "", ""});
    add({2, "Kuura", "", "CGI", "", ""});
    EXPECT_EQ(clusters(), "product:1 = 1 2");
}

TEST_F(ClusterTest, namesInflectedByTheirOrganisationMeet) {
    add({1, "Kuntalan Kuura", "", "Järvi Oy", "", ""});
    m_inventory.all<model::Organisation>()[model::OrganisationId(1)].name.fi = "Kuntala";
    add({2, "Kuura-järjestelmä", "", "Järvi Oy", "", ""});
    EXPECT_EQ(clusters(), "product:1 = 1 2");
}

TEST_F(ClusterTest, differentProductsForOneFunctionAreAThirdKind) {
    m_categories.push_back({"payroll", {"Palkkaohjelma", "", ""}, {}, {}, {}, {}, "", 2, 6});
    add({1, "Kuura", "", "Järvi Oy", "payroll", "A05"});
    add({2, "Kuura", "", "Järvi Oy", "payroll", "A05"});
    EXPECT_EQ(clusters(), "product:1 = 1 2") << "one product is no candidate to consolidate";
    add({3, "Lumme", "", "Lampi Oy", "payroll", "A05"});
    add({3, "Hertta", "", "Suo Oy", "", "A05"});
    EXPECT_EQ(clusters(), "product:1 = 1 2 | function:A05/payroll = 1 2 3");
}

TEST_F(ClusterTest, whatSystemsAreMadeWithIsNoProduct) {
    add({1, "Hauta", "SQL Server 2016", "", "", ""});
    add({2, "Uimahalli", "MS SQL Server", "", "", ""});
    EXPECT_EQ(clusters(), "") << "on the list";
    for (const char* name : {"Puut", "Kadut", "Sillat", "Viemärit"}) {
        add({3, name, "Alusta X", "", "", ""});
    }
    add({4, "Laiturit", "Alusta X", "", "", ""});
    EXPECT_EQ(clusters(), "") << "many names in one organisation";
}

TEST_F(ClusterTest, twoRowsAloneAreEnoughToCompare) {
    add({1, "Kuura palkat", "", "Järvi Oy", "", "A05"});
    add({1, "Kuura palkka", "", "Järvi Oy", "", "A05"});
    EXPECT_EQ(clusters(), "rows:1 = 1 2");
}

TEST_F(ClusterTest, aliasesOfTheCatalogueAreOneProduct) {
    add({1, "Kuura", "", "Järvi Oy", "", ""});
    add({2, "Lumme 4", "", "Järvi Oy", "", ""});
    EXPECT_EQ(clusters(), "");
    m_aliases.push_back({"Kuura/Lumme", "Järvi", "payroll", {"Kuura", "Lumme"}});
    EXPECT_EQ(clusters(), "product:1 = 1 2");
}

TEST_F(ClusterTest, everyClusterSaysWhy) {
    add({1, "Kuura", "", "Järvi Oy", "", "A05"});
    add({2, "KUURA 9.1", "", "Järvi", "", "A05"});
    const auto found = proposed();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].reasons,
              (std::vector<std::string>{"match.function", "match.same_name", "match.vendor"}));
    EXPECT_GT(found[0].score, 0.9);
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
    EXPECT_EQ(clusters(), "product:1 = 1 4 | rows:1 = 1 2");
}

} // namespace
