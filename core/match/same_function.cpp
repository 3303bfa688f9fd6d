// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups by function and category; a group of one product only is no candidate, it is a cluster of
// that product already.
#include "core/match/same_function.h"

#include "core/match/candidates.h"

#include <map>
#include <set>

namespace aallokko::match {

namespace {

/// The systems of one function and category.
struct Servers {
    std::vector<model::InstallationId> systems;
    std::set<model::OrganisationId> organisations;
    std::set<std::string> products; ///< ids of product clusters, or the system alone
    int alone = 0;                  ///< systems that state this function and no other
};

} // namespace

std::vector<Cluster> sameFunctionClusters(const model::SystemIndex& index,
                                          const model::FunctionCatalogue& catalogue,
                                          std::span<const Cluster> products) {
    std::map<model::InstallationId, std::string> productOf;
    for (const Cluster& cluster : products) {
        for (const model::InstallationId member : cluster.members) {
            productOf[member] = cluster.id;
        }
    }
    const FunctionWords words(catalogue);
    std::map<std::string, Servers> served;
    for (const model::SystemView& system : index.systems()) {
        const model::SystemCategory* category = words.categoryOf(system);
        const std::set<std::string> functions = words.functionsOf(system);
        for (const std::string& function :
             category == nullptr ? std::set<std::string>() : functions) {
            Servers& servers = served[function + "/" + category->id];
            servers.systems.push_back(system.id());
            servers.organisations.insert(system.installation->responsible);
            const auto it = productOf.find(system.id());
            servers.products.insert(it != productOf.end() ? it->second
                                                          : std::to_string(system.id().value()));
            servers.alone += functions.size() == 1 ? 1 : 0;
        }
    }
    std::vector<Cluster> clusters;
    for (auto& [key, servers] : served) {
        if (servers.organisations.size() > 1 && servers.products.size() > 1) {
            const double share =
                static_cast<double>(servers.alone) / static_cast<double>(servers.systems.size());
            clusters.push_back({"function:" + key,
                                ClusterKind::SameFunction,
                                share,
                                std::move(servers.systems),
                                {"match.function", "match.products_differ"}});
        }
    }
    return clusters;
}

} // namespace aallokko::match
