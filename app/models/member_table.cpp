// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made anew for each cluster; fields that no system fills are left out.
#include "app/models/member_table.h"

#include "app/models/clipboard_table.h"
#include "app/models/origin_text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <algorithm>

namespace aallokko::models {

MemberTable::MemberTable(Workbench& workbench, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] { setMembers({}); });
    connect(&workbench, &Workbench::edited, this, &MemberTable::fill);
    connect(&workbench, &Workbench::languageChanged, this, &MemberTable::fill);
}

void MemberTable::setMembers(const std::vector<model::InstallationId>& members) {
    m_members = members;
    fill();
}

void MemberTable::setOnlyDifferences(bool isOn) {
    m_onlyDifferences = isOn;
    fill();
}

void MemberTable::setOriginsShown(bool isOn) {
    m_hasOrigins = isOn;
    fill();
}

QString MemberTable::copied() const {
    const int step = m_hasOrigins ? 2 : 1;
    QStringList head{tr("Differs"), tr("Field")};
    for (const QString& name : m_names) {
        head << clipboardCell(name);
        if (m_hasOrigins) {
            head << tr("Origin");
        }
    }
    QStringList lines{head.join(u'\t')};
    for (const Line& line : m_lines) {
        QStringList cells{line.differs ? QStringLiteral("≠") : QString(),
                          clipboardCell(line.label)};
        for (qsizetype i = 0; i < step * line.cells.size(); ++i) {
            const bool isOrigin = i % step == 1;
            cells << clipboardCell(isOrigin ? line.places.value(i / step)
                                            : line.cells.value(i / step));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int MemberTable::differences() const {
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const Line& line) { return line.differs; }));
}

model::InstallationId MemberTable::member(int column) const {
    return column < 1 || column > static_cast<int>(m_members.size())
               ? model::InstallationId()
               : m_members[static_cast<std::size_t>(column - 1)];
}

void MemberTable::addLine(const QString& label, const QStringList& cells, bool differs) {
    m_all.push_back({label, cells, QStringList(cells.size()), differs});
}

void MemberTable::addField(model::FieldKey key) {
    const session::Session& session = *m_workbench.session();
    const auto language = text::currentLanguage();
    Line line;
    line.label = text::fieldLabel(key, session.catalogues().fields, language);
    const model::FieldValue* first = nullptr;
    bool isFilled = false;
    for (const model::InstallationId id : m_members) {
        const model::SystemView* system = session.systems().find(id);
        const model::FieldValue& value =
            system == nullptr ? model::emptyField() : system->field(key);
        isFilled = isFilled || value.state != model::FieldState::Empty;
        first = first == nullptr ? &value : first;
        line.differs = line.differs || !value.sameMeaning(*first);
        line.cells << (value.state == model::FieldState::Empty
                           ? QString()
                           : text::fieldText(key, value, session.catalogues().fields, language,
                                             &session.catalogues().functions));
        line.places << (!value.origin.user.empty()
                            ? tr("typed by %1").arg(text::qstring(value.origin.user))
                        : value.origin.source.file.empty() ? QString()
                                                           : text::place(value.origin.source));
    }
    if (isFilled) {
        m_all.push_back(std::move(line));
    }
}

void MemberTable::fill() {
    beginResetModel();
    m_all.clear();
    m_names.clear();
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        m_members.clear();
    } else {
        std::erase_if(m_members, [session](model::InstallationId id) {
            return session->systems().find(id) == nullptr;
        });
    }
    if (!m_members.empty()) {
        QStringList organisations;
        QStringList links;
        QStringList files;
        for (const model::InstallationId id : m_members) {
            const model::SystemView& system = *session->systems().find(id);
            m_names << text::qstring(system.name());
            organisations << (system.organisation == nullptr
                                  ? QString()
                                  : text::qstring(system.organisation->name,
                                                  text::currentLanguage()));
            links << text::number(static_cast<std::int64_t>(system.interfaces.size()),
                                  text::currentLanguage());
            files << text::place(system.installation->row);
        }
        const auto differ = [](const QStringList& cells) {
            return std::any_of(cells.begin(), cells.end(),
                               [&](const QString& cell) { return cell != cells.front(); });
        };
        addLine(tr("Organisation"), organisations, differ(organisations));
        for (int i = 0; i < model::systemFieldCount; ++i) {
            const auto key = static_cast<model::FieldKey>(i);
            if (key != model::FieldKey::Organisation && key != model::FieldKey::Name) {
                addField(key);
            }
        }
        addLine(tr("Interfaces in use"), links, differ(links));
        addLine(tr("Row of the source"), files, false);
    }
    m_lines.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_lines),
                 [this](const Line& line) { return line.differs || !m_onlyDifferences; });
    endResetModel();
}

int MemberTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MemberTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_members.empty() ? 0 : static_cast<int>(m_members.size()) + 1;
}

QVariant MemberTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString text = index.column() == 0 ? line.label : line.cells.value(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) {
            return line.differs ? QStringLiteral("≠  ") + text : text;
        }
        return m_hasOrigins && !line.places.value(index.column() - 1).isEmpty()
                   ? text + QChar(QChar::LineSeparator) + line.places.value(index.column() - 1)
                   : text;
    case Qt::ToolTipRole: {
        const QString place =
            index.column() == 0 ? QString() : line.places.value(index.column() - 1);
        return place.isEmpty() ? text : text + u'\n' + place;
    }
    case Qt::AccessibleTextRole:
        return index.column() > 0
                   ? headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                         QStringLiteral(": ") + text
               : line.differs ? tr("%1, differs").arg(text)
                              : text;
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.differs);
        return font;
    }
    case differsRole:
        return line.differs;
    default:
        return {};
    }
}

QVariant MemberTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return section == 0 ? tr("Field") : m_names.value(section - 1);
    }
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                         : QVariant();
}

} // namespace aallokko::models
