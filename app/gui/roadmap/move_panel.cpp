// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences are those of the command `move-milestone`.
#include "app/gui/roadmap/move_panel.h"

#include "app/gui/day_edit.h"
#include "app/models/roadmap/words.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <map>

namespace aallokko::gui {

namespace {

QDate dateOf(models::Day day) {
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace

MovePanel::MovePanel(models::Workbench& workbench, models::RoadmapState& state, QWidget* parent)
    : QFrame(parent), m_workbench(workbench), m_state(state) {
    setObjectName(QStringLiteral("movePanel"));
    setFrameShape(QFrame::StyledPanel);
    makeLayout();
    connect(&m_state, &models::RoadmapState::moveJudged, this, &MovePanel::show);
    connect(m_day, &QDateEdit::dateChanged, this, [this] { judge(); });
    connect(m_store, &QPushButton::clicked, this, &MovePanel::store);
    connect(m_leave, &QPushButton::clicked, this, &MovePanel::leave);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const model::InstallationId id = m_rows.row(index.row()).system;
        if (id.isValid()) {
            m_workbench.select(id);
        }
    });
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &MovePanel::leave);
    addAction(escape);
    hide();
}

void MovePanel::makeLayout() {
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("moveTitle"));
    m_to = new QLabel(this);
    m_day = new DayEdit(this);
    m_day->setObjectName(QStringLiteral("moveDay"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    m_day->setDisplayFormat(QStringLiteral("d.M.yyyy"));
    m_to->setBuddy(m_day);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("moveSummary"));
    m_summary->setWordWrap(true);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("moveBroken"));
    m_view->setModel(&m_rows);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setMinimumHeight(fontMetrics().height() * 8);
    m_reasonLabel = new QLabel(this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("moveReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_store = new QPushButton(this);
    m_store->setObjectName(QStringLiteral("moveStore"));
    m_leave = new QPushButton(this);
    m_leave->setObjectName(QStringLiteral("moveLeave"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_to);
    head->addWidget(m_day);
    head->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_reasonLabel);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_store);
    foot->addWidget(m_leave);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
}

models::Day MovePanel::day() const {
    return static_cast<models::Day>(QDate(1970, 1, 1).daysTo(m_day->date()));
}

void MovePanel::open(const models::RoadMilestone& milestone, models::Day day) {
    m_milestone = milestone.id;
    m_name = milestone.name;
    m_from = milestone.day;
    m_reason->clear();
    const QSignalBlocker blocker(m_day);
    m_day->setDate(dateOf(day));
    retranslate();
    QFrame::show();
    m_day->setFocus(Qt::OtherFocusReason);
    judge();
}

void MovePanel::judge() {
    Q_EMIT dayChanged(day());
    m_state.judgeMove(m_milestone, models::dateOf(day()));
}

void MovePanel::show() {
    const session::MilestoneMovePreview* move = m_state.move();
    std::vector<models::TextRow> rows;
    QString summary;
    if (move != nullptr) {
        std::map<std::string, int> counts;
        for (const session::BrokenByMove& one : move->broken) {
            ++counts[one.kind];
        }
        // What people must solve first stands first.
        for (const char* kind :
             {"conflict", "placement", "national_service", "organisation", "contract"}) {
            for (const session::BrokenByMove& one : move->broken) {
                if (one.kind == kind) {
                    models::TextRow row;
                    row.cells << text::sentence("milestone.kind." + one.kind,
                                                {std::to_string(counts[one.kind])})
                              << text::sentence(one.reason.code, one.reason.arguments);
                    row.toolTip = row.cells.back();
                    row.system = one.system;
                    rows.push_back(std::move(row));
                }
            }
        }
        summary = move->edits.edits.empty() ? tr("It is on this day already.")
                  : move->broken.empty()
                      ? text::sentence("milestone.breaks_nothing", {})
                      : tr("%n thing(s) break.", nullptr, static_cast<int>(move->broken.size()));
        if (!move->follows.empty()) {
            summary +=
                u' ' + tr("%n other milestone(s) move along, and every date that is reckoned from "
                          "it.",
                          nullptr, static_cast<int>(move->follows.size()));
        }
        summary += u' ' + tr("Nothing has been stored yet.");
    } else if (m_state.isJudging()) {
        summary = tr("Looking for what the move breaks…");
    } else if (isVisible()) {
        hide(); // stored, or the project has changed
        Q_EMIT closed();
    }
    m_summary->setText(summary);
    m_rows.setRows(std::move(rows));
    m_view->resizeColumnToContents(0);
    m_store->setEnabled(move != nullptr && !move->edits.edits.empty());
}

void MovePanel::store() {
    const QString name = text::qstring(m_name, text::currentLanguage());
    if (m_state.acceptMove(m_reason->text().trimmed())) {
        m_workbench.showMessage(
            tr("%1 moved to %2. Undo takes it back.").arg(name, models::dayText(day())));
        hide();
        Q_EMIT closed();
    }
}

void MovePanel::leave() {
    m_state.leaveMove();
    hide();
    Q_EMIT closed();
}

void MovePanel::retranslate() {
    m_title->setText(
        tr("Move “%1” from %2")
            .arg(text::qstring(m_name, text::currentLanguage()), models::dayText(m_from)));
    m_to->setText(tr("t&o"));
    m_day->setAccessibleName(tr("New day of the milestone"));
    m_day->setLocale(text::localeOf(text::currentLanguage()));
    m_view->setAccessibleName(tr("What the move breaks"));
    m_view->setAccessibleDescription(tr("Enter selects the system of a row."));
    m_rows.setTitles({tr("Kind"), tr("What breaks")});
    m_reasonLabel->setText(tr("&Reason:"));
    m_reason->setAccessibleName(tr("Reason of the move"));
    m_reason->setPlaceholderText(tr("Stays in the history of the milestone"));
    m_store->setText(tr("&Store the move"));
    m_leave->setText(tr("&Leave as it was"));
    show();
}

} // namespace aallokko::gui
