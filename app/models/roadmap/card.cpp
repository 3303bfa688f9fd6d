// SPDX-License-Identifier: GPL-3.0-or-later
//
// Field values come from the session, so that an edit is seen at once; dates from the roadmap.
#include "app/models/roadmap/card.h"

#include "app/models/roadmap/words.h"
#include "app/models/roles.h"
#include "app/models/typed_value.h"
#include "core/model/issue.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <algorithm>

namespace aallokko::models {

namespace {

using model::FieldKey;

QString reasonLine(const plan::GoLiveEvent& event) {
    QStringList sentences;
    for (const plan::Reason& reason : event.reasons) {
        sentences << text::sentence(reason.code, reason.arguments);
    }
    return sentences.join(u' ');
}

const plan::GoLiveEvent* eventOf(const RoadRow& row, plan::EventKind kind) {
    const auto it = std::find_if(row.events.rbegin(), row.events.rend(),
                                 [kind](const auto& event) { return event.kind == kind; });
    return it == row.events.rend() ? nullptr : &*it;
}

} // namespace

GoLiveCard::GoLiveCard(Workbench& workbench, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] { show(nullptr, {}); });
    connect(&workbench, &Workbench::edited, this, &GoLiveCard::fill);
    connect(&workbench, &Workbench::languageChanged, this, &GoLiveCard::fill);
}

void GoLiveCard::show(std::shared_ptr<const Roadmap> map, model::InstallationId id) {
    m_map = std::move(map);
    m_system = id;
    fill();
}

const RoadRow* GoLiveCard::row() const {
    if (m_map == nullptr) {
        return nullptr;
    }
    const auto it = std::find_if(m_map->rows.begin(), m_map->rows.end(),
                                 [this](const RoadRow& one) { return one.id == m_system; });
    return it == m_map->rows.end() ? nullptr : &*it;
}

void GoLiveCard::addField(const model::SystemView& system, FieldKey key, const QString& what,
                          const QString& why) {
    const session::Catalogues& catalogues = m_workbench.session()->catalogues();
    const model::FieldValue& value = system.field(key);
    Line line{what, {}, why, static_cast<int>(key), static_cast<int>(value.state), false};
    if (value.state != model::FieldState::Empty) {
        line.value = text::fieldText(key, value, catalogues.fields, text::currentLanguage(),
                                     &catalogues.functions);
    }
    m_lines.push_back(std::move(line));
}

void GoLiveCard::addEvents(const RoadRow& row) {
    for (const plan::GoLiveEvent& event : row.events) {
        if (event.kind == plan::EventKind::CutOver) {
            continue; // stands on top
        }
        const bool isBad =
            event.status == plan::EventStatus::TooLate || event.status == plan::EventStatus::NoDay;
        const QString kind =
            text::sentence("date.kind." + std::string(plan::nameOf(event.kind)), {});
        m_lines.push_back(
            {kind.left(1).toUpper() + kind.mid(1),
             event.date
                 ? text::date(*event.date, text::currentLanguage())
                 : text::sentence("date.status." + std::string(plan::nameOf(event.status)), {}),
             reasonLine(event), -1, -1, isBad});
    }
}

void GoLiveCard::fill() {
    beginResetModel();
    m_lines.clear();
    m_title.clear();
    const RoadRow* found = row();
    const session::Session* session = m_workbench.session();
    const model::SystemView* system =
        session == nullptr || found == nullptr ? nullptr : session->systems().find(m_system);
    if (system != nullptr) {
        m_title = QStringLiteral("%1, %2").arg(
            text::qstring(found->name),
            text::qstring(found->organisation, text::currentLanguage()));
        const plan::GoLiveEvent* cutOver = eventOf(*found, plan::EventKind::CutOver);
        const RoadPoint* point = found->find(RoadMark::CutOver);
        m_lines.push_back(
            {tr("Cut-over and slot"), point == nullptr ? QString() : pointText(*point),
             cutOver == nullptr ? tr("The plan names no day of a cut-over.") : reasonLine(*cutOver),
             -1, -1, point != nullptr && point->isFinding});
        addField(*system, FieldKey::MaxOutageHours, tr("Outage window: at most, hours"),
                 tr("Longest interruption that the work stands."));
        addField(*system, FieldKey::ServiceHours, tr("Service hours"),
                 tr("Outside of these an outage disturbs least."));
        const RoadPoint* reading = found->find(RoadMark::ReadOnly);
        m_lines.push_back({tr("Read-only fallback, rollback"),
                           reading == nullptr ? QString() : tr("until %1").arg(pointText(*reading)),
                           tr("As long as the old system can be read, one can look there and go "
                              "back to it."),
                           -1, -1, false});
        addField(*system, FieldKey::RecoveryPlan, tr("Paper fallback: recovery plan"),
                 tr("How the work goes on without the system."));
        addField(*system, FieldKey::Owner, tr("Go or no-go: owner"),
                 tr("Decides on the eve of the cut-over."));
        addField(*system, FieldKey::Criticality, tr("Criticality"), {});
        addEvents(*found);
    }
    endResetModel();
}

int GoLiveCard::rowOf(FieldKey key) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].field == static_cast<int>(key)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int GoLiveCard::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GoLiveCard::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant GoLiveCard::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isAbsent = index.column() == Value && line.value.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == What  ? line.what
               : index.column() == Why ? line.why
               : isAbsent              ? tr("not recorded")
                                       : line.value;
    case Qt::EditRole:
        return index.column() == Value ? line.value : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(line.what, index.column() == Why ? line.why
                                                       : isAbsent            ? tr("not recorded")
                                                                             : line.value);
    case FieldKeyRole:
        return index.column() == Value ? line.field : -1;
    case StateRole:
        return index.column() == Value ? line.state : -1;
    case SeverityRole:
        return line.isFinding ? static_cast<int>(model::Severity::Warning) : -1;
    case Qt::FontRole:
        if (isAbsent || line.isFinding) {
            QFont font;
            font.setItalic(isAbsent);
            font.setBold(line.isFinding);
            return font;
        }
        return {};
    default:
        return {};
    }
}

bool GoLiveCard::setData(const QModelIndex& index, const QVariant& value, int role) {
    const int field = index.isValid() ? m_lines[static_cast<std::size_t>(index.row())].field : -1;
    if (role != Qt::EditRole || field < 0 || m_workbench.session() == nullptr) {
        return false;
    }
    const auto key = static_cast<FieldKey>(field);
    TypedValue typed = readTyped(key, value.toString(), m_workbench.session()->catalogues().fields);
    if (typed.fault != TypedFault::None) {
        m_workbench.showMessage(faultText(typed.fault));
        return false;
    }
    const model::SystemView* system = m_workbench.session()->systems().find(m_system);
    if (system == nullptr || system->field(key).sameMeaning(typed.value)) {
        return false;
    }
    return m_workbench.accept(
        m_workbench.session()->setField(m_system, key, std::move(typed.value)));
}

Qt::ItemFlags GoLiveCard::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value &&
        m_lines[static_cast<std::size_t>(index.row())].field >= 0) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant GoLiveCard::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == What ? tr("Go-live card") : section == Value ? tr("Value or day") : tr("Why");
}

} // namespace aallokko::models
