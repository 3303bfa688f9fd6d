// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout happens in the worker too; the pages are handed to the window's thread when done.
#include "app/gui/reports/report_state.h"

#include <QCoreApplication>
#include <QThread>

namespace aallokko::gui {

ReportState::ReportState(models::Workbench& workbench, QObject* parent)
    : WatchedState(workbench, parent) {
    const auto age = [this] { m_isBasisOld = true; };
    connect(&workbench, &models::Workbench::edited, this, age);
    connect(&workbench, &models::Workbench::planStored, this, age);
    connect(&workbench, &models::Workbench::sessionChanged, this, age);
}

void ReportState::ask(const session::ReportRequest& request, const std::string& scenario) {
    m_request = request;
    m_isBasisOld = m_isBasisOld || m_scenario != scenario;
    m_scenario = scenario;
    outdate();
}

void ReportState::forget() {
    m_basis.reset();
    m_paper.reset();
    m_isBasisOld = true;
}

void ReportState::begin() {
    const session::Session& session = *m_workbench.session();
    auto input = session::reportInput(session, m_scenario);
    if (!input) { // the plan has gone, by an undo
        m_scenario.clear();
        input = session::reportInput(session, {});
    }
    const Basis known = m_isBasisOld ? nullptr : m_basis;
    m_isBasisOld = false;
    auto work = [input = std::move(*input), known,
                 request = m_request](std::stop_token stop) -> base::Result<Made> {
        Made made{known, nullptr};
        if (!made.basis) {
            auto basis = session::makeReportBasis(input, stop);
            if (!basis) {
                return tl::unexpected(basis.error());
            }
            made.basis = std::make_shared<const session::ReportBasis>(std::move(*basis));
        }
        auto report = session::makeReport(*made.basis, request);
        if (report) {
            made.paper = std::make_shared<draw::ReportPaper>(std::move(*report));
            made.paper->giveTo(QCoreApplication::instance()->thread());
        } else if (report.error().code != "report.no_organisation") {
            return tl::unexpected(report.error());
        }
        return made;
    };
    run<Made>(tr("Making the report"), std::move(work), [this](Made made) {
        m_basis = std::move(made.basis);
        m_paper = std::move(made.paper);
    });
}

} // namespace aallokko::gui
