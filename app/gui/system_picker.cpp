// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hits are found by folded text here and given to the completer unfiltered: Qt's own filter does
// not know that "tyoaika" means "Työaika".
#include "app/gui/system_picker.h"

#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace aallokko::gui {

namespace {

constexpr std::size_t maxHits = 20;

} // namespace

SystemPicker::SystemPicker(models::Workbench& workbench, QWidget* parent)
    : QLineEdit(parent), m_workbench(workbench) {
    setClearButtonEnabled(true);
    m_completer = new QCompleter(&m_names, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SystemPicker::find);
    connect(this, &QLineEdit::returnPressed, this, [this] { go(0); });
    connect(m_completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this,
            [this](const QModelIndex& index) { go(index.row()); });
    const auto forget = [this] { m_isFilled = false; };
    connect(&workbench, &models::Workbench::sessionChanged, this, forget);
    connect(&workbench, &models::Workbench::edited, this, forget);
}

void SystemPicker::fill() {
    m_ids.clear();
    m_folded.clear();
    m_isFilled = true;
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return;
    }
    for (const model::SystemView& system : session->systems().systems()) {
        std::string text = system.name() + ' ' + system.field(model::FieldKey::ShortName).text() +
                           ' ' + system.field(model::FieldKey::Product).text();
        if (system.organisation != nullptr) {
            text += ' ' + system.organisation->name.fi + ' ' + system.organisation->name.sv;
        }
        m_ids.push_back(system.id());
        m_folded.push_back(base::folded(text));
    }
}

void SystemPicker::find(const QString& text) {
    if (!m_isFilled) {
        fill();
    }
    const auto words = base::splitTrimmed(base::folded(text.toStdString()), ' ');
    QStringList names;
    m_hits.clear();
    const session::Session* session = m_workbench.session();
    for (std::size_t i = 0; i < m_ids.size() && m_hits.size() < maxHits && !words.empty(); ++i) {
        const bool isHit = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return m_folded[i].find(word) != std::string::npos;
        });
        const model::SystemView* system = isHit ? session->systems().find(m_ids[i]) : nullptr;
        if (system == nullptr) {
            continue;
        }
        QString name = text::qstring(system->name());
        if (system->organisation != nullptr) {
            name += QStringLiteral("  –  ") +
                    text::qstring(system->organisation->name, text::currentLanguage());
        }
        names << name;
        m_hits.push_back(m_ids[i]);
    }
    m_names.setStringList(names);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void SystemPicker::go(int position) {
    if (position < 0 || position >= static_cast<int>(m_hits.size())) {
        return;
    }
    const model::InstallationId id = m_hits[static_cast<std::size_t>(position)];
    m_completer->popup()->hide();
    m_hits.clear();
    Q_EMIT chosen(id);
}

} // namespace aallokko::gui
