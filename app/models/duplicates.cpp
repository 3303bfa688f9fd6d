// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change while the matcher runs makes it run once more; its answer for the older state is shown
// meanwhile, without members that have gone.
#include "app/models/duplicates.h"

#include "app/models/local_time.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace aallokko::models {

namespace {

using model::VerdictKind;
using model::VerdictSubject;
using session::Proposal;
using MatchJob = session::Job<std::vector<Proposal>>;

bool sameSystems(const Proposal& one, const std::vector<model::InstallationId>& members) {
    return std::any_of(one.cluster.members.begin(), one.cluster.members.end(), [&](auto id) {
        return std::find(members.begin(), members.end(), id) != members.end();
    });
}

QString verdictWord(VerdictKind kind) {
    return text::sentence("cluster.verdict." + std::string(session::nameOf(kind)), {});
}

} // namespace

Duplicates::Duplicates(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_table(this) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, &Duplicates::drop);
    connect(&workbench, &Workbench::sessionChanged, this, &Duplicates::run);
    connect(&workbench, &Workbench::edited, this, &Duplicates::run);
    connect(&workbench, &Workbench::languageChanged, this, &Duplicates::retranslate);
    retranslate();
}

Duplicates::~Duplicates() = default;

void Duplicates::drop() {
    delete std::exchange(m_job, nullptr);
    m_isStale = false;
    m_isKnown = false;
    m_row = -1;
    m_wanted.clear();
    m_proposals.clear();
    fill();
}

void Duplicates::run() {
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        drop();
        return;
    }
    if (m_job != nullptr) {
        m_isStale = true;
        return;
    }
    auto* job = new MatchJob(this);
    m_job = job;
    m_workbench.showJob(job, tr("Looking for duplicates"));
    job->start(
        [inventory = session->inventory(),
         catalogues = session->sharedCatalogues()](std::stop_token) {
            const model::SystemIndex index(inventory);
            return session::proposalsOf(index, catalogues->functions);
        },
        [this, job](std::vector<Proposal> proposals) {
            job->deleteLater();
            m_job = nullptr;
            receive(std::move(proposals));
        });
    Q_EMIT changed();
}

void Duplicates::receive(std::vector<Proposal> proposals) {
    if (std::exchange(m_isStale, false)) {
        run();
        return;
    }
    if (m_wanted.empty() && current() != nullptr) {
        m_wanted = current()->cluster.members;
    }
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
        const auto rank = [](const Proposal& one) {
            return std::tuple(one.verdict.has_value(), one.subject, -one.cluster.score);
        };
        return rank(a) < rank(b);
    });
    m_proposals = std::move(proposals);
    m_isKnown = true;
    fill();
}

int Duplicates::undecided() const {
    return static_cast<int>(std::count_if(m_proposals.begin(), m_proposals.end(),
                                          [](const Proposal& one) { return !one.verdict; }));
}

void Duplicates::setFilter(const DuplicatesFilter& filter) {
    m_filter = filter;
    if (const Proposal* one = current()) {
        m_wanted = one->cluster.members;
    }
    fill();
}

bool Duplicates::isShown(const Proposal& proposal) const {
    if ((m_filter.subject && *m_filter.subject != proposal.subject) ||
        (m_filter.verdict && *m_filter.verdict != proposal.verdict)) {
        return false;
    }
    const TextRow row = rowOf(proposal);
    const std::string text =
        base::folded((row.cells.join(u' ') + u' ' + row.toolTip).toStdString());
    const auto words = base::splitTrimmed(base::folded(m_filter.words.toStdString()), ' ');
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return text.find(word) != std::string::npos;
    });
}

TextRow Duplicates::rowOf(const Proposal& proposal) const {
    const auto language = text::currentLanguage();
    const auto& systems = m_workbench.session()->systems();
    std::set<QString> organisations;
    QStringList names;
    for (const model::InstallationId id : proposal.cluster.members) {
        if (const model::SystemView* system = systems.find(id)) {
            const QString organisation = system->organisation == nullptr
                                             ? QString()
                                             : text::qstring(system->organisation->name, language);
            organisations.insert(organisation);
            names << text::qstring(system->name()) + QStringLiteral(" (") + organisation + u')';
        }
    }
    const model::SystemView* first = systems.find(proposal.cluster.members.front());
    TextRow row;
    const bool isScored = proposal.cluster.id.rfind("verdict:", 0) != 0;
    const int count = static_cast<int>(organisations.size());
    row.cells = {first == nullptr ? QString() : text::qstring(first->name()),
                 proposal.verdict ? verdictWord(*proposal.verdict) : tr("to judge"),
                 isScored ? text::percent(100.0 * proposal.cluster.score, language) : QString(),
                 kindText(proposal.subject),
                 text::number(static_cast<std::int64_t>(proposal.cluster.members.size()), language),
                 count == 1 ? *organisations.begin() : tr("%n organisation(s)", nullptr, count)};
    row.toolTip = names.join(u'\n');
    row.system = proposal.cluster.members.front();
    return row;
}

void Duplicates::fill() {
    std::vector<TextRow> rows;
    m_rows.clear();
    m_row = -1;
    for (std::size_t i = 0; i < m_proposals.size(); ++i) {
        if (isShown(m_proposals[i])) {
            // Of several that hold the wanted systems the first is as good as any.
            if (m_row < 0 && sameSystems(m_proposals[i], m_wanted)) {
                m_row = static_cast<int>(m_rows.size());
            }
            m_rows.push_back(i);
            rows.push_back(rowOf(m_proposals[i]));
        }
    }
    if (m_row < 0 && !m_rows.empty()) {
        m_row = 0;
    }
    m_wanted.clear();
    m_table.setRows(std::move(rows));
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void Duplicates::retranslate() {
    m_table.setTitles(
        {tr("System"), tr("Verdict"), tr("Score"), tr("Kind"), tr("Rows"), tr("Organisations")},
        {2, 4});
    if (const Proposal* one = current()) {
        m_wanted = one->cluster.members;
    }
    fill();
}

const Proposal* Duplicates::shown(int row) const {
    return row < 0 || row >= static_cast<int>(m_rows.size())
               ? nullptr
               : &m_proposals[m_rows[static_cast<std::size_t>(row)]];
}

const Proposal* Duplicates::current() const {
    return shown(m_row);
}

void Duplicates::setCurrentRow(int row) {
    if (row != m_row && shown(row) != nullptr) {
        m_row = row;
        Q_EMIT currentChanged();
    }
}

void Duplicates::goToNext() {
    const int count = static_cast<int>(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(m_row, 0) + step) % count;
        if (!shown(row)->verdict) {
            setCurrentRow(row);
            return;
        }
    }
}

void Duplicates::decide(VerdictKind kind, const QString& reason) {
    const Proposal* one = current();
    session::Session* session = m_workbench.session();
    if (one == nullptr || session == nullptr) {
        return;
    }
    Proposal judged = *one;
    // The list may be older than the project for a moment.
    std::erase_if(judged.cluster.members, [session](model::InstallationId id) {
        return session->systems().find(id) == nullptr;
    });
    if (judged.cluster.members.size() < 2) {
        return;
    }
    const int before = m_row;
    goToNext();
    if (current() != nullptr) {
        m_wanted = current()->cluster.members;
    }
    const bool isDone = m_workbench.accept(session::decide(
        *session, {judged.subject, kind, judged.cluster.members, {}, reason.toStdString()}));
    if (!isDone) {
        setCurrentRow(before);
        return;
    }
    m_workbench.showMessage(
        tr("%1: %2. Undo takes it back.").arg(rowOf(judged).cells.front(), verdictWord(kind)));
}

bool Duplicates::merge(const session::SystemMerge& merge) {
    session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return false;
    }
    const auto done = session::mergeSystems(*session, merge);
    if (!done) {
        m_workbench.showError(done.error());
        return false;
    }
    m_workbench.select(merge.survivor);
    m_workbench.showMessage(tr("%n row(s) merged into one system. Undo takes it back.", nullptr,
                               static_cast<int>(merge.others.size()) + 1));
    return true;
}

bool Duplicates::consolidate(const session::Consolidation& wanted) {
    session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return false;
    }
    const auto done = session::consolidate(*session, wanted);
    if (!done) {
        m_workbench.showError(done.error());
        return false;
    }
    m_workbench.showMessage(
        tr("%n system(s) decided. Undo takes it back.", nullptr, done->systems));
    return true;
}

QString Duplicates::kindText(VerdictSubject subject) {
    switch (subject) {
    case VerdictSubject::Installation:
        return tr("Reported twice");
    case VerdictSubject::Product:
        return tr("Same product");
    case VerdictSubject::Function:
        break;
    }
    return tr("Same function");
}

QString Duplicates::verdictText(const Proposal& proposal) {
    if (!proposal.verdict) {
        return {};
    }
    const model::Signature& by = proposal.signature;
    QString line =
        tr("Judged %1 by %2, %3")
            .arg(verdictWord(*proposal.verdict), text::qstring(by.user), localTime(by.time));
    return by.reason.empty() ? line : line + QStringLiteral(": ") + text::qstring(by.reason);
}

QString Duplicates::reasonsText(const Proposal& proposal) {
    QStringList lines;
    for (const std::string& reason : proposal.cluster.reasons) {
        QString line = text::sentence(reason, {});
        line.remove(QRegularExpression(QStringLiteral("\\.$")));
        lines << line;
    }
    return lines.isEmpty() ? QString() : tr("Why: %1.").arg(lines.join(QStringLiteral("; ")));
}

} // namespace aallokko::models
