// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wave board: one column per named phase, and what takes no wave. Cards, loads and dates are
// computed from the plan in view; each column is a list model of its own, so that a view draws only
// the cards that are on the screen.
#pragma once

#include "app/models/move_advice.h"
#include "app/models/plan_state.h"
#include "app/models/workbench.h"

#include <QAbstractListModel>
#include <QObject>
#include <memory>
#include <vector>

namespace aallokko::models {

/// Consolidation: the system is merged, moved or closed here. Takeover: the new organisation only
/// becomes responsible here, and the system continues as is. TakeoverGroup: one line for all
/// takeovers of a column, which opens.
enum class CardKind { Consolidation, Takeover, TakeoverGroup, Excluded };

struct Card {
    model::InstallationId id;
    CardKind kind = CardKind::Consolidation;
    QString name;
    QString organisation;
    QString quarter;
    QString effort;
    QString note; ///< reason of an excluded system
    bool isPinned = false;
    bool isOpen = false; ///< of a group
    std::int64_t effortHundredths = 0;
    int wave = 0;

    bool operator==(const Card&) const = default;
};

/// Use of one family of resources over all quarters of a column.
struct ColumnLoad {
    plan::ResourceFamily family = plan::ResourceFamily::CoreTeam;
    QString name;
    QString brief;       ///< "48 %, 5 full"
    QString text;        ///< the same with each full row, its quarter, load and capacity
    double share = 0;    ///< of all rows of the family together; 1 = nothing left
    int full = 0;        ///< rows of which at least 95 % is used in some quarter
    bool isOver = false; ///< a row is asked for more than it has
};

enum class ColumnKind { Phase, BetweenPhases, Stays, Excluded };

class BoardColumn : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Row of a system's card, else of its takeover marker or the folded group of them, or -1.
    [[nodiscard]] int rowOf(model::InstallationId id) const;
    /// Opens or folds the takeover markers.
    void toggleTakeovers();
    [[nodiscard]] const Card& card(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    /// Takeover markers first, as Board sorts them.
    void setCards(std::vector<Card> cards);

    ColumnKind kind = ColumnKind::Phase;
    int phase = -1; ///< position in Placements::phases(); -1 for the others
    QString title;
    QString dates;
    QString summary;
    int count = 0;     ///< systems, takeover markers not counted
    int takeovers = 0; ///< systems taken over here
    std::vector<ColumnLoad> loads;

  private:
    [[nodiscard]] std::vector<Card> shownCards() const;
    void show(std::vector<Card> cards);

    std::vector<Card> m_all;
    std::vector<Card> m_cards; ///< as shown
    bool m_isTakeoverOpen = false;
};

class Board : public QObject {
    Q_OBJECT

  public:
    Board(Workbench& workbench, PlanState& plan, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<std::unique_ptr<BoardColumn>>& columns() const {
        return m_columns;
    }
    /// Column with the consolidation of the system (else its takeover), or null.
    [[nodiscard]] BoardColumn* columnOf(model::InstallationId id) const;
    /// First quarter of a phase column, as a wave; 0 when it has none.
    [[nodiscard]] int firstWave(const BoardColumn& column) const;
    /// All quarters of a phase column, as waves.
    [[nodiscard]] std::vector<int> waves(const BoardColumn& column) const;
    /// What the pins change in the plan in view; loads take it in already.
    [[nodiscard]] const PinShift& pinShift() const { return m_pinShift; }
    /// Systems of the plan that are only taken over and go on as they are.
    [[nodiscard]] int continuing() const { return m_continuing; }

  Q_SIGNALS:
    /// Columns themselves are others; views are made anew.
    void columnsChanged();
    /// Cards and headers were refreshed.
    void refreshed();

  private:
    void makeColumns();
    void refresh();
    void fill(std::vector<std::vector<Card>>& cards);
    void writeHeader(BoardColumn& column, const std::vector<Card>& cards) const;
    [[nodiscard]] Card cardOf(const model::SystemView& system, CardKind kind, int wave) const;
    [[nodiscard]] std::size_t positionOf(int wave) const;

    Workbench& m_workbench;
    PlanState& m_plan;
    std::vector<std::unique_ptr<BoardColumn>> m_columns;
    std::vector<std::string> m_phaseIds;
    PinShift m_pinShift;
    int m_continuing = 0;
};

/// MIME type of dragged cards: installation ids as text, one a line.
[[nodiscard]] QString cardMimeType();
[[nodiscard]] std::vector<model::InstallationId> cardsOf(const QMimeData* mime);

} // namespace aallokko::models

Q_DECLARE_METATYPE(aallokko::models::Card)
