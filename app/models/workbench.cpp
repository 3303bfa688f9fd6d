// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forwards the signals of the session in use, so that pages connect once and not at every opening.
#include "app/models/workbench.h"

#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <algorithm>

namespace aallokko::models {

namespace {

using model::InstallationId;

InstallationId touched(const model::Inventory& inventory, const edit::SetField& edit) {
    switch (edit.entity.kind) {
    case model::EntityKind::Installation:
        return InstallationId(edit.entity.id);
    case model::EntityKind::Use:
        if (const auto* use = inventory.find<model::Use>(model::UseId(edit.entity.id))) {
            return use->installation;
        }
        return {};
    case model::EntityKind::Contract:
        if (const auto* contract =
                inventory.find<model::Contract>(model::ContractId(edit.entity.id));
            contract != nullptr && !contract->installations.empty()) {
            return contract->installations.front();
        }
        return {};
    case model::EntityKind::Product:
    case model::EntityKind::Interface:
        return {};
    }
    return {};
}

template <class T>
InstallationId touched(const model::Inventory&, const edit::ReplaceRecord<T>& edit) {
    if constexpr (std::is_same_v<T, model::Installation> || std::is_same_v<T, model::Pin>) {
        return edit.after ? edit.after->id : edit.before ? edit.before->id : InstallationId();
    } else {
        return {};
    }
}

} // namespace

InstallationId installationOf(const model::Inventory& inventory, const edit::EditSet& set) {
    for (const edit::Edit& edit : set.edits) {
        const InstallationId id =
            std::visit([&](const auto& one) { return touched(inventory, one); }, edit);
        if (inventory.find<model::Installation>(id) != nullptr) {
            return id;
        }
    }
    return {};
}

Workbench::Workbench(QObject* parent) : QObject(parent), m_language(text::currentLanguage()) {}

Workbench::~Workbench() = default;

bool Workbench::open(const QString& path) {
    auto opened = session::Session::open(path);
    if (!opened) {
        showError(opened.error());
        return false;
    }
    adopt(std::move(*opened));
    return true;
}

bool Workbench::create(const QString& path, const session::NewProject& settings) {
    auto created = session::Session::create(path, settings);
    if (!created) {
        showError(created.error());
        return false;
    }
    adopt(std::move(*created));
    return true;
}

void Workbench::close() {
    adopt(nullptr);
}

void Workbench::share(const Workbench& other) {
    adopt(other.m_session);
}

void Workbench::adopt(std::shared_ptr<session::Session> session) {
    Q_EMIT sessionAboutToChange();
    if (m_session) {
        // Another window may go on with it.
        disconnect(m_session.get(), nullptr, this, nullptr);
    }
    m_session = std::move(session);
    m_selection = {};
    m_rowLists.clear();
    if (m_session) {
        connect(m_session.get(), &session::Session::edited, this, &Workbench::edited);
        connect(m_session.get(), &session::Session::planStored, this, &Workbench::planStored);
    }
    Q_EMIT sessionChanged();
    Q_EMIT selectionChanged(m_selection);
}

void Workbench::select(InstallationId id) {
    if (id == m_selection) {
        return;
    }
    m_selection = id;
    Q_EMIT selectionChanged(id);
}

void Workbench::undo() {
    if (!m_session || !m_session->history().canUndo()) {
        return;
    }
    const edit::EditSet set = *m_session->history().undoSet();
    if (accept(m_session->undo())) {
        selectChanged(set);
        showMessage(tr("Undone: %1").arg(text::sentence(set.title, set.titleArguments)));
    }
}

void Workbench::redo() {
    if (!m_session || !m_session->history().canRedo()) {
        return;
    }
    const edit::EditSet set = *m_session->history().redoSet();
    if (accept(m_session->redo())) {
        selectChanged(set);
        showMessage(tr("Done again: %1").arg(text::sentence(set.title, set.titleArguments)));
    }
}

void Workbench::goToStep(std::size_t step) {
    int steps = 0;
    while (m_session && m_session->history().cursor() != step) {
        const bool isBack = m_session->history().cursor() > step;
        if ((!isBack && !m_session->history().canRedo()) ||
            !accept(isBack ? m_session->undo() : m_session->redo())) {
            break;
        }
        steps += isBack ? -1 : 1;
    }
    if (steps != 0) {
        showMessage(steps < 0 ? tr("%n step(s) undone.", nullptr, -steps)
                              : tr("%n step(s) done again.", nullptr, steps));
    }
}

void Workbench::selectChanged(const edit::EditSet& set) {
    const InstallationId id = installationOf(m_session->inventory(), set);
    if (id.isValid()) {
        select(id);
    }
}

bool Workbench::accept(const base::Result<void>& result) {
    if (!result) {
        showError(result.error());
        return false;
    }
    return true;
}

void Workbench::showError(const base::Error& error) {
    Q_EMIT errorShown(text::sentence(error), text::qstring(error.code));
}

void Workbench::showMessage(const QString& text) {
    Q_EMIT messageShown(text);
}

void Workbench::showJob(session::JobBase* job, const QString& title) {
    Q_EMIT jobShown(job, title);
}

void Workbench::requestFilter(const QString& filter) {
    requestPage(PageId::Inventory);
    Q_EMIT filterRequested(filter);
}

void Workbench::requestGraph(InstallationId id) {
    select(id);
    requestPage(PageId::Graph);
    Q_EMIT graphRequested(id);
}

void Workbench::requestImport(const QStringList& files) {
    Q_EMIT pageRequested(PageId::Import);
    Q_EMIT importRequested(files);
}

void Workbench::requestRows(const QString& name, std::vector<InstallationId> ids) {
    QString plain = name;
    plain.remove(u'"');
    std::sort(ids.begin(), ids.end());
    m_rowLists[base::folded(plain.toStdString())] = std::move(ids);
    requestFilter(tr("list") + QStringLiteral(":\"") + plain + u'"');
}

void Workbench::requestFindings(int severity, const QString& words) {
    requestPage(PageId::Quality);
    Q_EMIT findingsRequested(severity, words);
}

void Workbench::requestWork(WorkList list, const QString& words) {
    requestPage(PageId::WorkPlan);
    Q_EMIT workRequested(list, words);
}

void Workbench::setLanguage(model::Language language) {
    QLocale::setDefault(text::localeOf(language));
    text::setLanguage(language);
    // A language without its own file (English) installs no translator, and then Qt tells nobody.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    m_language = language;
    Q_EMIT languageChanged();
}

void Workbench::noteLanguage() {
    if (m_language != text::currentLanguage()) {
        m_language = text::currentLanguage();
        Q_EMIT languageChanged();
    }
}

} // namespace aallokko::models
