// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree is remade whole: it holds some eighty rows, and the view keeps which groups are open.
#include "app/models/details_model.h"

#include "app/models/origin_text.h"
#include "app/models/roles.h"
#include "core/edit/merge_installations.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <algorithm>

namespace aallokko::models {

using model::FieldKey;

struct DetailsModel::Node {
    QString label;
    QString value;
    QString source;
    QString origin;
    int key = -1;
    int state = -1;
    model::InstallationId link;
    bool isGroup = false;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node& add(const QString& text) {
        children.push_back(std::make_unique<Node>());
        children.back()->parent = this;
        children.back()->label = text;
        return *children.back();
    }
    int row() const {
        const auto& all = parent->children;
        return static_cast<int>(
            std::find_if(all.begin(), all.end(),
                         [this](const auto& node) { return node.get() == this; }) -
            all.begin());
    }
};

DetailsModel::DetailsModel(Workbench& workbench, PlanState& plan, QObject* parent)
    : QAbstractItemModel(parent), m_workbench(workbench), m_plan(plan),
      m_root(std::make_unique<Node>()) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        beginResetModel();
        m_root = std::make_unique<Node>();
        endResetModel();
    });
    connect(&workbench, &Workbench::selectionChanged, this, &DetailsModel::rebuild);
    connect(&workbench, &Workbench::edited, this, &DetailsModel::rebuild);
    connect(&workbench, &Workbench::languageChanged, this, &DetailsModel::rebuild);
    connect(&plan, &PlanState::changed, this, &DetailsModel::rebuild);
    rebuild();
}

DetailsModel::~DetailsModel() = default;

void DetailsModel::rebuild() {
    const session::Session* session = m_workbench.session();
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_system = session == nullptr ? nullptr : session->systems().find(m_workbench.selection());
    if (m_system != nullptr) {
        addMustFields();
        addPlan();
        addInterfaces();
        addGroups();
    }
    m_system = nullptr;
    endResetModel();
}

DetailsModel::Node& DetailsModel::addGroup(const QString& label) {
    Node& group = m_root->add(label);
    group.isGroup = true;
    return group;
}

void DetailsModel::addField(Node& group, FieldKey key) {
    const model::Language language = text::currentLanguage();
    const session::Catalogues& catalogues = m_workbench.session()->catalogues();
    const model::FieldValue& value = m_system->field(key);
    Node& node = group.add(text::fieldLabel(key, catalogues.fields, language));
    node.key = static_cast<int>(key);
    node.state = static_cast<int>(value.state);
    node.value = text::fieldText(key, value, catalogues.fields, language, &catalogues.functions);
    if (key == FieldKey::Organisation && m_system->organisation != nullptr) {
        node.value = text::qstring(m_system->organisation->name, language);
        node.state = static_cast<int>(model::FieldState::Value);
    }
    addOrigin(node, value);
    addOtherRows(node, key, value);
}

// What other rows of a merged system said in the field.
void DetailsModel::addOtherRows(Node& node, FieldKey key, const model::FieldValue& value) {
    const session::Session& session = *m_workbench.session();
    int others = 0;
    for (const auto& one : edit::reportedValues(session.inventory(), m_system->id(), key)) {
        if (one.value.state == model::FieldState::Empty || one.value == value) {
            continue;
        }
        ++others;
        node.origin +=
            (node.origin.isEmpty() ? QString() : QStringLiteral("\n")) +
            tr("Merged row says: %1 (%2)")
                .arg(text::fieldText(key, one.value, session.catalogues().fields,
                                     text::currentLanguage(), &session.catalogues().functions),
                     text::place(one.value.origin.source));
    }
    if (others > 0) {
        node.source = tr("%1 (+%2)").arg(node.source).arg(others).trimmed();
    }
}

void DetailsModel::addOrigin(Node& node, const model::FieldValue& value) const {
    const model::Origin& origin = value.origin;
    if (!origin.user.empty()) {
        node.source = text::qstring(origin.user);
        node.origin =
            tr("Typed by %1, %2").arg(text::qstring(origin.user), text::qstring(origin.time));
        if (const QString says = fileSays(value); !says.isEmpty()) {
            node.origin += u'\n' + says;
        }
        return;
    }
    node.source = text::place(origin.source);
    if (node.source.isEmpty()) {
        return;
    }
    QStringList lines{tr("From %1").arg(node.source)};
    if (!origin.raw.empty()) {
        lines << tr("Text of the cell: \"%1\"").arg(text::qstring(origin.raw));
    }
    if (!origin.rule.empty()) {
        lines << tr("Interpreted by the rule %1").arg(text::qstring(origin.rule));
    }
    node.origin = lines.join(u'\n');
}

void DetailsModel::addMustFields() {
    Node& group = addGroup(tr("Most important"));
    for (const FieldKey key : model::mustFields()) {
        addField(group, key);
    }
}

void DetailsModel::addGroups() {
    const auto must = model::mustFields();
    const auto& fields = m_workbench.session()->catalogues().fields.systemFields;
    std::vector<std::string> done;
    for (const model::FieldDefinition& first : fields) {
        if (std::find(done.begin(), done.end(), first.group) != done.end()) {
            continue;
        }
        done.push_back(first.group);
        Node& group = addGroup(text::fieldGroup(first.group, text::currentLanguage()));
        int filled = 0;
        for (const model::FieldDefinition& field : fields) {
            const bool isMust = std::find(must.begin(), must.end(), field.key) != must.end();
            if (field.group == first.group && !isMust) {
                addField(group, field.key);
                filled += m_system->field(field.key).hasValue() ? 1 : 0;
            }
        }
        group.value = tr("%1 of %2 filled").arg(filled).arg(group.children.size());
        if (group.children.empty()) {
            m_root->children.pop_back();
        }
    }
}

void DetailsModel::addInterface(Node& group, const model::Interface& interface, bool isOut) {
    const session::Session& session = *m_workbench.session();
    const model::InterfaceEnd& other = isOut ? interface.target : interface.source;
    const model::SystemView* system = session.systems().find(other.installation);
    Node& node = group.add(isOut ? tr("sends to") : tr("receives from"));
    node.value = text::qstring(other.written);
    if (system != nullptr) {
        node.link = system->id();
        node.value = text::qstring(system->name());
        if (system->organisation != nullptr) {
            node.value += QStringLiteral(" (%1)").arg(
                text::qstring(system->organisation->name, text::currentLanguage()));
        }
    } else if (other.state == model::EndState::National) {
        const auto* service =
            session.catalogues().functions.findNationalService(other.nationalService);
        node.value = service == nullptr ? text::qstring(other.nationalService)
                                        : text::qstring(service->name, text::currentLanguage());
    } else if (other.state == model::EndState::Ambiguous) {
        node.value = tr("%1 (several systems have this name)").arg(node.value);
    } else {
        node.value = tr("%1 (not found in the inventory)").arg(node.value);
    }
    QStringList lines;
    for (const model::InterfaceMention& mention : interface.mentions) {
        const QString place = text::place(mention.source);
        node.source = node.source.isEmpty() ? place : node.source;
        lines << tr("From %1").arg(place);
        if (!mention.raw.empty()) {
            lines << tr("Text of the cell: \"%1\"").arg(text::qstring(mention.raw));
        }
    }
    node.origin = lines.join(u'\n');
}

void DetailsModel::addInterfaces() {
    Node& group = addGroup(tr("Interfaces"));
    for (const model::Interface* interface : m_system->interfaces) {
        addInterface(group, *interface, interface->source.installation == m_system->id());
    }
    group.value = tr("%n interface(s)", nullptr, static_cast<int>(group.children.size()));
}

void DetailsModel::addPlan() {
    const model::Language language = text::currentLanguage();
    const Placements& placements = m_plan.placements();
    const Placement& placement = placements.of(m_workbench.selection());
    Node& group = addGroup(tr("Plan"));
    if (!placements.hasPlan()) {
        group.value = tr("no plan yet");
    } else if (!placement.excluded.empty()) {
        group.value = tr("takes no wave");
        group.add(tr("Reason")).value = text::sentence("excluded." + placement.excluded, {});
    } else {
        group.value = text::wave(placements.grid(), placement.consolidation, language);
    }
    if (placement.takeover > 0) {
        group.add(tr("Takeover")).value =
            text::wave(placements.grid(), placement.takeover, language);
    }
    if (placement.consolidation > 0) {
        group.add(tr("Consolidation")).value =
            text::wave(placements.grid(), placement.consolidation, language);
    }
    if (placement.pin > 0) {
        group.add(tr("Pinned to")).value = text::wave(placements.grid(), placement.pin, language);
    }
    for (const model::PlannedItem& step : placement.steps) {
        group.add(text::planPhase(step.phase, language)).value =
            text::wave(placements.grid(), step.wave, language);
    }
}

const DetailsModel::Node* DetailsModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex DetailsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex DetailsModel::parent(const QModelIndex& child) const {
    const Node* node = child.isValid() ? nodeOf(child)->parent : nullptr;
    return node == nullptr || node == m_root.get() ? QModelIndex()
                                                   : createIndex(node->row(), 0, node);
}

int DetailsModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int DetailsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant DetailsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node& node = *nodeOf(index);
    const bool isAbsent = node.state > static_cast<int>(model::FieldState::Value);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LabelColumn   ? node.label
               : index.column() == ValueColumn ? node.value
                                               : node.source;
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? node.label
               : node.origin.isEmpty()       ? node.value
                                             : node.value + u'\n' + node.origin;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            node.label, index.column() == SourceColumn ? node.source : node.value);
    case Qt::FontRole: {
        QFont font;
        font.setBold(node.isGroup);
        font.setItalic(isAbsent && index.column() == ValueColumn);
        return node.isGroup || isAbsent ? QVariant(font) : QVariant();
    }
    case StateRole:
        return index.column() == ValueColumn ? node.state : -1;
    case FieldKeyRole:
        return node.key;
    case IsGroupRole:
        return node.isGroup;
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(node.link.value());
    default:
        return {};
    }
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == LabelColumn   ? tr("Field")
           : section == ValueColumn ? tr("Value")
                                    : tr("Source");
}

QString DetailsModel::title() const {
    const session::Session* session = m_workbench.session();
    const model::SystemView* system =
        session == nullptr ? nullptr : session->systems().find(m_workbench.selection());
    return system == nullptr ? QString() : text::qstring(system->name());
}

QString DetailsModel::originText(const QModelIndex& index) const {
    return index.isValid() ? nodeOf(index)->origin : QString();
}

} // namespace aallokko::models
