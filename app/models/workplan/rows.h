// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of the work plan as rows of texts, in the language of the program.
#pragma once

#ifndef Q_MOC_RUN
#include "app/session/session.h"
#include "app/session/work_list.h"
#endif

#include <QString>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace aallokko::models {

using session::WorkList;

/// Columns by list. The first column that a new row needs is workMainColumn.
enum MeasureColumn { MeasureTitle, MeasureOwner, MeasureDue, MeasureStatus, MeasureSystems };
enum PositionColumn {
    PositionProposal,
    PositionGroup,
    PositionView,
    PositionDissent,
    PositionGround,
    PositionBy,
    PositionDay
};
enum DecisionColumn {
    DecisionDate,
    DecisionBody,
    DecisionSection,
    DecisionSubject,
    DecisionGround,
    DecisionBy
};
/// How a cell is typed: freely, freely with the texts of the column offered, as a day, as one of a
/// few words, as names of systems, as a subject, or not at all.
enum class WorkCell { Text, Offered, Date, Choice, Systems, Subject, Fixed };

/// One record. `keys` sort where the text does not (days); `status` is a code, `person` who is
/// responsible; `words` the folded text that a filter looks into.
struct WorkRow {
    std::int64_t id = 0;
    QStringList cells;
    QVariantList keys;
    std::vector<model::InstallationId> systems;
    std::string status;
    QString person;
    std::string words;
    bool isClosed = false;
    bool isOverdue = false;
    bool isDissent = false;

    bool operator==(const WorkRow&) const = default;
};

/// In order of their numbers. Linear; reads the policy once.
[[nodiscard]] std::vector<WorkRow> workRows(const session::Session& session, WorkList list);

[[nodiscard]] QStringList workTitles(WorkList list);
[[nodiscard]] WorkCell workCellKind(WorkList list, int column);
/// The words of a Choice, in order.
[[nodiscard]] QStringList workChoices(WorkList list, int column);
/// The column without which there is no record.
[[nodiscard]] int workMainColumn(WorkList list);

/// The key of a column, as of session::WorkFields.
[[nodiscard]] QString workKey(WorkList list, int column);

} // namespace aallokko::models
