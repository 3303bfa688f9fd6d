// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a step has in common (day, person, kind, its words) is decided once for all its changes.
#include "app/models/audit_table.h"

#include "app/models/local_time.h"
#include "app/models/roles.h"
#include "core/base/text.h"
#include "core/text/display.h"

#include <QDateTime>
#include <algorithm>

namespace aallokko::models {

namespace {

// Portions of the walk; 20 000 changes take a few milliseconds.
constexpr int portion = 20'000;

QDate localDay(const std::string& utc) {
    QDateTime time = QDateTime::fromString(text::qstring(utc), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.toLocalTime().date();
}

QString quoted(const QString& text) {
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"')) {
        return text;
    }
    QString inner = text;
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

bool isIn(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

} // namespace

AuditTable::AuditTable(QObject* parent) : QAbstractTableModel(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AuditTable::walk);
    retranslate();
}

void AuditTable::retranslate() {
    m_titles = {tr("When"), tr("Who"),    tr("Step"),  tr("System or record"),
                tr("What"), tr("Before"), tr("After"), tr("Source"),
                tr("Why")};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AuditTable::show(const session::AuditLog* log) {
    beginResetModel();
    m_log = log;
    m_shown.clear();
    m_stepWords.clear();
    m_stepTimes.clear();
    if (m_log != nullptr) {
        for (const session::AuditStep& step : m_log->steps) {
            // The reason of an import is the list of all its files: a word of it says nothing of
            // one change, whose own source is searched.
            const QString why = step.kind == "import" ? QString() : step.why;
            m_stepWords.push_back(
                base::folded((step.title + u'\n' + step.user + u'\n' + why).toStdString()));
            m_stepTimes.push_back(localTime(step.time));
        }
    }
    endResetModel();
    restart();
}

void AuditTable::setFilter(const AuditFilter& filter) {
    if (filter != m_filter) {
        m_filter = filter;
        restart();
    }
}

void AuditTable::restart() {
    m_timer.stop();
    beginResetModel();
    m_shown.clear();
    m_words.clear();
    m_stepPasses.clear();
    for (const QString& word : m_filter.words.split(u' ', Qt::SkipEmptyParts)) {
        m_words.push_back(base::folded(word.toStdString()));
    }
    if (m_log != nullptr) {
        for (const session::AuditStep& step : m_log->steps) {
            const QDate day = localDay(step.time);
            m_stepPasses.push_back((m_filter.person.isEmpty() || step.user == m_filter.person) &&
                                   (m_filter.kind.empty() || step.kind == m_filter.kind) &&
                                   (!m_filter.from.isValid() || day >= m_filter.from) &&
                                   (!m_filter.to.isValid() || day <= m_filter.to));
        }
    }
    m_next = 0;
    m_end = m_log == nullptr ? 0 : static_cast<int>(m_log->changes.size());
    endResetModel();
    walk();
}

void AuditTable::walk() {
    std::vector<int> found;
    const int end = std::min(m_end, m_next + portion);
    for (; m_next < end; ++m_next) {
        if (passes(m_log->changes[static_cast<std::size_t>(m_next)])) {
            found.push_back(m_next);
        }
    }
    if (!found.empty()) {
        const auto first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_shown.insert(m_shown.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (isFiltering()) {
        m_timer.start();
    } else {
        Q_EMIT filtered();
    }
}

bool AuditTable::passes(const session::AuditChange& change) const {
    const auto step = static_cast<std::size_t>(change.step);
    if (m_stepPasses[step] == 0 || (m_filter.field >= 0 && change.field != m_filter.field) ||
        (m_filter.system.isValid() && change.system != m_filter.system)) {
        return false;
    }
    return std::all_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
        return isIn(change.words, word) || isIn(m_stepWords[step], word);
    });
}

const session::AuditChange& AuditTable::change(int row) const {
    return m_log->changes[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

const session::AuditStep& AuditTable::step(int row) const {
    return m_log->steps[static_cast<std::size_t>(change(row).step)];
}

int AuditTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTable::cell(int row, int column) const {
    const session::AuditChange& one = change(row);
    const session::AuditStep& of = step(row);
    switch (column) {
    case When:
        return m_stepTimes[static_cast<std::size_t>(one.step)];
    case Who:
        return of.user;
    case Step:
        return of.title;
    case Record:
        return one.subject;
    case What:
        return one.what;
    case Before:
        return one.before;
    case After:
        return one.after;
    case Source:
        return one.source;
    default:
        return of.why;
    }
}

QVariant AuditTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_titles.value(index.column()),
                                            cell(index.row(), index.column()));
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(change(index.row()).system.value());
    case FieldKeyRole:
        return change(index.row()).field;
    default:
        return {};
    }
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section)
                                                                    : QVariant();
}

QString AuditTable::copied(const QList<int>& rows) const {
    QStringList lines{m_titles.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            cells << quoted(cell(row, column));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace aallokko::models
