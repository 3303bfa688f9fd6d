// SPDX-License-Identifier: GPL-3.0-or-later
//
// The roadmap of the open project, made in the background, and what a move of a milestone would
// break, likewise. Nothing is stored before acceptMove().
#pragma once

#include "app/models/plan_state.h"
#include "app/models/roadmap/data.h"
#include "app/models/watched_state.h"
#ifndef Q_MOC_RUN
#include "app/session/milestone_move.h"
#endif

namespace aallokko::models {

class RoadmapState : public WatchedState {
    Q_OBJECT

  public:
    explicit RoadmapState(Workbench& workbench, QObject* parent = nullptr);

    /// Null before the first result. Shared with drawings and prints.
    [[nodiscard]] std::shared_ptr<const Roadmap> map() const { return m_map; }
    /// The plan drawn behind, by id; "" = none; nullopt = the approved one, if it is another.
    void setOther(const std::optional<std::string>& scenario);
    [[nodiscard]] const std::optional<std::string>& other() const { return m_other; }
    /// The day of the "today" line; nullopt = the as-of day of the project's policy.
    void setToday(std::optional<base::Date> day);

    /// Asks what breaks when the milestone moves; the answer comes by moveJudged().
    void judgeMove(const std::string& milestone, base::Date day);
    /// The last answer, until it is stored, left or outdated.
    [[nodiscard]] const session::MilestoneMovePreview* move() const {
        return m_move ? &*m_move : nullptr;
    }
    [[nodiscard]] bool isJudging() const { return m_asked.has_value() && !m_move; }
    /// Stores the move as one undo step.
    bool acceptMove(const QString& reason);
    void leaveMove();

  Q_SIGNALS:
    /// A preview came, or there is none any more.
    void moveJudged();

  protected:
    void begin() override;
    void forget() override;

  private:
    struct Question {
        std::string milestone;
        base::Date day;

        bool operator==(const Question&) const = default;
    };
    void startJudging();

    std::shared_ptr<const Roadmap> m_map;
    std::optional<std::string> m_other;
    std::optional<base::Date> m_today;
    std::optional<Question> m_asked; ///< a judgement that still runs may be of an older question
    std::optional<session::MilestoneMovePreview> m_move;
    session::JobBase* m_judging = nullptr;
};

} // namespace aallokko::models
