// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hits are found by the palette and given to the completer unfiltered: Qt's own filter does not
// know that "tyoaika" means "Työaika".
#include "app/gui/command_palette.h"

#include "app/gui/theme.h"
#include "app/session/consolidation.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>

namespace aallokko::gui {

namespace {

constexpr std::size_t maxHits = 20;

QString iconOf(models::PaletteKind kind) {
    switch (kind) {
    case models::PaletteKind::Command:
        return QStringLiteral("forward");
    case models::PaletteKind::System:
        return QStringLiteral("inventory");
    case models::PaletteKind::Organisation:
        return QStringLiteral("open");
    case models::PaletteKind::Function:
        return QStringLiteral("columns");
    case models::PaletteKind::Measure:
        return QStringLiteral("workplan");
    }
    return {};
}

} // namespace

CommandPalette::CommandPalette(models::Workbench& workbench, Commands commands, QWidget* parent)
    : QLineEdit(parent), m_workbench(workbench), m_makeCommands(std::move(commands)) {
    setObjectName(QStringLiteral("searchBox"));
    setClearButtonEnabled(true);
    m_completer = new QCompleter(&m_names, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &CommandPalette::find);
    connect(this, &QLineEdit::returnPressed, this, [this] { go(0); });
    connect(m_completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this,
            [this](const QModelIndex& index) { go(index.row()); });
    const auto forget = [this] { m_isFilled = false; };
    connect(&workbench, &models::Workbench::sessionChanged, this, forget);
    connect(&workbench, &models::Workbench::edited, this, forget);
    connect(&workbench, &models::Workbench::languageChanged, this, forget);
    retranslate();
}

void CommandPalette::open() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_isFilled = false; // the commands are those of the page in view
    find(text());
}

void CommandPalette::fill() {
    m_isFilled = true;
    m_palette.clear();
    m_commands.clear();
    for (const Command& command : m_makeCommands()) {
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        m_palette.add({models::PaletteKind::Command, command.action->text().remove(u'&'),
                       keys.isEmpty() ? command.menu : command.menu + QStringLiteral(", ") + keys,
                       m_commands.size()});
        m_commands << command.action;
    }
    if (const session::Session* session = m_workbench.session()) {
        addSystems(*session);
        addPlaces(*session);
    }
}

void CommandPalette::addSystems(const session::Session& session) {
    const model::Language language = text::currentLanguage();
    for (const model::SystemView& system : session.systems().systems()) {
        QString detail = system.organisation == nullptr
                             ? QString()
                             : text::qstring(system.organisation->name, language);
        for (const auto key : {model::FieldKey::ShortName, model::FieldKey::Product}) {
            const QString more = text::qstring(system.field(key).text());
            if (!more.isEmpty() && more != text::qstring(system.name())) {
                detail += (detail.isEmpty() ? QString() : QStringLiteral(", ")) + more;
            }
        }
        m_palette.add({models::PaletteKind::System, text::qstring(system.name()), detail,
                       system.id().value()});
    }
}

void CommandPalette::addPlaces(const session::Session& session) {
    const model::Language language = text::currentLanguage();
    for (const auto& [id, organisation] : session.inventory().all<model::Organisation>()) {
        m_palette.add({models::PaletteKind::Organisation,
                       text::qstring(organisation.name, language), tr("its systems"), id.value()});
    }
    for (const model::Function& function : session.catalogues().functions.functions) {
        m_palette.add({models::PaletteKind::Function, text::qstring(function.name, language),
                       tr("systems of the function %1").arg(text::qstring(function.id)), 0,
                       function.id});
    }
    for (const auto& [id, measure] : session.inventory().all<model::Measure>()) {
        m_palette.add({models::PaletteKind::Measure, text::qstring(measure.title),
                       tr("measure of the work plan"), id.value()});
    }
}

void CommandPalette::find(const QString& text) {
    if (!m_isFilled) {
        fill();
    }
    m_names.clear();
    m_hits.clear();
    for (const int position : m_palette.find(text, maxHits + m_commands.size())) {
        const models::PaletteEntry& entry = m_palette.at(position);
        const bool isCommand = entry.kind == models::PaletteKind::Command;
        const QAction* action = isCommand ? m_commands[static_cast<int>(entry.key)] : nullptr;
        if (m_hits.size() == maxHits ||
            (isCommand && (action == nullptr || !action->isEnabled()))) {
            continue;
        }
        const QString line = entry.detail.isEmpty()
                                 ? entry.label
                                 : entry.label + QStringLiteral("  –  ") + entry.detail;
        m_names.appendRow(new QStandardItem(icon(iconOf(entry.kind), palette()), line));
        m_hits.push_back(position);
    }
    if (m_hits.empty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void CommandPalette::go(int position) {
    if (position < 0 || position >= std::ssize(m_hits)) {
        return;
    }
    const models::PaletteEntry entry = m_palette.at(m_hits[static_cast<std::size_t>(position)]);
    m_completer->popup()->hide();
    clear();
    clearFocus();
    m_hits.clear();
    follow(entry);
}

void CommandPalette::follow(const models::PaletteEntry& entry) {
    const session::Session* session = m_workbench.session();
    if (entry.kind == models::PaletteKind::Command) {
        if (QAction* action = m_commands[static_cast<int>(entry.key)]) {
            action->trigger();
        }
    } else if (session == nullptr) {
        return;
    } else if (entry.kind == models::PaletteKind::System) {
        m_workbench.requestPage(models::PageId::Inventory);
        m_workbench.select(model::InstallationId(entry.key));
    } else if (entry.kind == models::PaletteKind::Function) {
        m_workbench.requestRows(entry.label, session::systemsOfFunction(*session, entry.code));
    } else if (entry.kind == models::PaletteKind::Measure) {
        m_workbench.requestWork(session::WorkList::Measures, entry.label);
    } else {
        std::vector<model::InstallationId> ids;
        for (const model::SystemView& system : session->systems().systems()) {
            if (system.installation->responsible == model::OrganisationId(entry.key)) {
                ids.push_back(system.id());
            }
        }
        m_workbench.requestRows(entry.label, std::move(ids));
    }
}

void CommandPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void CommandPalette::retranslate() {
    setPlaceholderText(tr("Search or do something (Ctrl+K)"));
    setAccessibleName(tr("Search all systems, organisations, functions and commands"));
}

} // namespace aallokko::gui
