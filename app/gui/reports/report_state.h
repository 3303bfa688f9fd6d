// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report in view, made in the background: the project's part again after its changes, the pages
// again after another choice.
#pragma once

#include "app/models/watched_state.h"
#ifndef Q_MOC_RUN
#include "app/draw/report/report_paper.h"
#include "app/session/report/report.h"
#endif

namespace aallokko::gui {

class ReportState : public models::WatchedState {
    Q_OBJECT

  public:
    explicit ReportState(models::Workbench& workbench, QObject* parent = nullptr);

    /// Another report is wanted; the pages follow when they are made.
    void ask(const session::ReportRequest& request, const std::string& scenario);
    [[nodiscard]] const session::ReportRequest& request() const { return m_request; }
    /// Null before the first result and while the request cannot be met.
    [[nodiscard]] std::shared_ptr<const draw::ReportPaper> paper() const { return m_paper; }
    [[nodiscard]] std::shared_ptr<const session::ReportBasis> basis() const { return m_basis; }

  protected:
    void begin() override;
    void forget() override;

  private:
    using Basis = std::shared_ptr<const session::ReportBasis>;
    struct Made {
        Basis basis;
        std::shared_ptr<draw::ReportPaper> paper;
    };

    session::ReportRequest m_request;
    std::string m_scenario;
    bool m_isBasisOld = true;
    Basis m_basis;
    std::shared_ptr<const draw::ReportPaper> m_paper;
};

} // namespace aallokko::gui
