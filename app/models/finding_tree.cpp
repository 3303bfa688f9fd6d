// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences are made once per result and language; filters only choose among them. A group's id is
// 0 and a finding's is the number of its group, so parents are found without pointers.
#include "app/models/finding_tree.h"

#include "app/models/roles.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <QMap>
#include <algorithm>

namespace aallokko::models {

QString ruleTitle(const session::Session& session, const std::string& rule) {
    const model::RuleSetting* setting = session.catalogues().rules.find(rule);
    return setting == nullptr ? text::qstring(rule)
                              : text::qstring(rule) + u' ' +
                                    text::qstring(setting->title, text::currentLanguage());
}

QString organisationTitle(const session::Session& session, model::OrganisationId id) {
    const auto* organisation = session.inventory().find<model::Organisation>(id);
    return organisation == nullptr ? FindingTree::tr("The whole region")
                                   : text::qstring(organisation->name, text::currentLanguage());
}

FindingTree::FindingTree(Workbench& workbench, QObject* parent)
    : QAbstractItemModel(parent), m_workbench(workbench) {}

void FindingTree::show(const std::vector<rules::Finding>* findings) {
    m_findings = findings;
    retranslate();
}

void FindingTree::retranslate() {
    makeLines();
    rebuild();
}

void FindingTree::setGrouping(Grouping grouping) {
    m_grouping = grouping;
    rebuild();
}

void FindingTree::setSeverity(int severity) {
    m_severity = severity;
    rebuild();
}

void FindingTree::setAccepted(Accepted accepted) {
    m_accepted = accepted;
    rebuild();
}

void FindingTree::setWords(const QString& text) {
    m_words.clear();
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        m_words << text::qstring(base::folded(word.toStdString()));
    }
    rebuild();
}

void FindingTree::makeLines() {
    beginResetModel();
    m_lines.clear();
    m_groups.clear();
    const session::Session* session = m_workbench.session();
    if (session != nullptr && m_findings != nullptr) {
        m_lines.reserve(m_findings->size());
        for (const rules::Finding& finding : *m_findings) {
            Line line;
            line.finding = &finding;
            line.text = text::sentence(finding.sentence(), finding.arguments);
            line.rule = ruleTitle(*session, finding.rule);
            line.organisation = organisationTitle(*session, finding.organisation);
            line.place = finding.sources.empty() ? QString() : text::place(finding.sources.front());
            line.folded = text::qstring(base::folded(
                (line.text + u' ' + line.rule + u' ' + line.organisation + u' ' + line.place)
                    .toStdString()));
            m_lines.push_back(std::move(line));
        }
    }
    endResetModel();
}

bool FindingTree::isShown(const Line& line) const {
    const bool isAccepted = line.finding->isWaived;
    return isAccepted == (m_accepted == Accepted::Only) &&
           (m_severity < 0 || static_cast<int>(line.finding->severity) == m_severity) &&
           std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString& word) { return line.folded.contains(word); });
}

// Errors first; then rules by number, organisations by their number of findings.
void FindingTree::sortGroups(std::vector<Group>& groups) const {
    std::stable_sort(groups.begin(), groups.end(), [this](const Group& a, const Group& b) {
        if (m_grouping == Grouping::Rule) {
            return a.severity != b.severity ? a.severity > b.severity : a.title < b.title;
        }
        return a.lines.size() > b.lines.size();
    });
}

void FindingTree::rebuild() {
    beginResetModel();
    m_groups.clear();
    m_shown = 0;
    QMap<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (!isShown(line)) {
            continue;
        }
        ++m_shown;
        const QString& key = m_grouping == Grouping::Rule ? line.rule : line.organisation;
        if (!places.contains(key)) {
            places[key] = m_groups.size();
            m_groups.push_back({key, 0, {}});
        }
        Group& group = m_groups[places[key]];
        group.severity = std::max(group.severity, static_cast<int>(line.finding->severity));
        group.lines.push_back(static_cast<int>(i));
    }
    sortGroups(m_groups);
    endResetModel();
}

const FindingTree::Line* FindingTree::lineAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    const Group& group = m_groups[index.internalId() - 1];
    return &m_lines[static_cast<std::size_t>(group.lines[static_cast<std::size_t>(index.row())])];
}

const rules::Finding* FindingTree::findingAt(const QModelIndex& index) const {
    const Line* line = lineAt(index);
    return line == nullptr ? nullptr : line->finding;
}

QString FindingTree::sentenceAt(const QModelIndex& index) const {
    const Line* line = lineAt(index);
    return line == nullptr ? QString() : line->text;
}

int FindingTree::open() const {
    return static_cast<int>(std::count_if(
        m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.finding->isWaived; }));
}

QModelIndex FindingTree::indexOf(const std::string& rule, const std::string& subject) const {
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t i = 0; i < m_groups[g].lines.size(); ++i) {
            const auto place = static_cast<std::size_t>(m_groups[g].lines[i]);
            const rules::Finding& finding = *m_lines[place].finding;
            if (finding.rule == rule && finding.subject == subject) {
                return index(static_cast<int>(i), 0, index(static_cast<int>(g), 0));
            }
        }
    }
    return {};
}

QModelIndex FindingTree::placeInRule(const std::string& rule, int row) const {
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const std::vector<int>& lines = m_groups[g].lines;
        if (std::any_of(lines.begin(), lines.end(), [&](int line) {
                return m_lines[static_cast<std::size_t>(line)].finding->rule == rule;
            })) {
            return index(std::min(row, static_cast<int>(lines.size()) - 1), 0,
                         index(static_cast<int>(g), 0));
        }
    }
    return {};
}

QModelIndex FindingTree::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex FindingTree::parent(const QModelIndex& child) const {
    return !child.isValid() || child.internalId() == 0
               ? QModelIndex()
               : createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int FindingTree::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].lines.size())
               : 0;
}

int FindingTree::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QString FindingTree::textOf(const Line& line, int column) const {
    return column == TextColumn           ? line.text
           : column == PlaceColumn        ? line.place
           : m_grouping == Grouping::Rule ? line.organisation
                                          : line.rule;
}

QVariant FindingTree::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Line* line = lineAt(index);
    if (line == nullptr) {
        const Group& group = m_groups[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole && index.column() == TextColumn) {
            return QStringLiteral("%1 (%2)").arg(
                group.title, text::number(std::ssize(group.lines), text::currentLanguage()));
        }
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return role == IsGroupRole    ? QVariant(true)
               : role == SeverityRole ? QVariant(m_grouping == Grouping::Rule ? group.severity : -1)
                                      : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(*line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn
                   ? text::severityWord(line->finding->severity, text::currentLanguage()) +
                         QStringLiteral(": ") + line->text
                   : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                         QStringLiteral(": ") + textOf(*line, index.column());
    case SeverityRole:
        return static_cast<int>(line->finding->severity);
    case IsGroupRole:
        return false;
    default:
        return {};
    }
}

QVariant FindingTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == TextColumn          ? tr("Finding")
           : section == PlaceColumn       ? tr("Cell")
           : m_grouping == Grouping::Rule ? tr("Organisation")
                                          : tr("Rule");
}

} // namespace aallokko::models
