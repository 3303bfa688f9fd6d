// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question in view and its answer, made in the background and again when the inventory or the
// plan changes while somebody looks.
#pragma once

#include "app/models/graph/question.h"
#include "app/models/plan_state.h"
#include "app/models/workbench.h"
#ifndef Q_MOC_RUN
#include "app/models/graph/answer.h"
#endif

#include <QObject>
#include <QTimer>
#include <memory>

namespace aallokko::models {

class GraphState : public QObject {
    Q_OBJECT

  public:
    GraphState(Workbench& workbench, PlanState& plan, QObject* parent = nullptr);
    ~GraphState() override;

    /// While nobody looks nothing is computed.
    void setWatched(bool isWatched);
    /// Asks; the answer comes by changed(). A question asked while another runs replaces it.
    void ask(const GraphQuestion& question);
    [[nodiscard]] const GraphQuestion& question() const { return m_question; }
    [[nodiscard]] const GraphAnswer& answer() const { return m_answer; }
    /// Null before the first answer.
    [[nodiscard]] const GraphData* data() const { return m_data.get(); }
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// The answer is that of the present question, inventory and plan.
    [[nodiscard]] bool isCurrent() const { return !m_isOutdated && m_job == nullptr; }
    /// Another number with each answer.
    [[nodiscard]] int generation() const { return m_generation; }
    /// Puts a node of the present answer somewhere, and keeps it there in later ones.
    void place(int node, const QPointF& middle);
    /// Forgets all places given by hand.
    void unplaceAll();

  Q_SIGNALS:
    /// A new answer, or work has begun.
    void changed();

  private:
    struct Outcome {
        std::shared_ptr<const GraphData> data;
        GraphAnswer answer;
        bool isWhole = false;
    };

    void outdate(bool isDataOld);
    void run();
    void receive(Outcome outcome);
    [[nodiscard]] GraphInput input() const;

    Workbench& m_workbench;
    PlanState& m_plan;
    GraphQuestion m_question;
    GraphAnswer m_answer;
    std::shared_ptr<const GraphData> m_data;
    session::JobBase* m_job = nullptr;
    QTimer m_rest; ///< several changes in a row are one
    int m_generation = 0;
    bool m_isWatched = false;
    bool m_isOutdated = true;
    bool m_isDataOld = true;
};

} // namespace aallokko::models
